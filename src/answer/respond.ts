// The whole turn in one list: a Question in, its Answer out. Pure: the same question, data and day, the same words.
import type { Dialogs } from '../content/dialogs-schema.js'
import type { GeneralKnowledge } from '../content/general-knowledge.js'
import type { EventRecords } from '../content/load-events.js'
import type { Answer } from '../model/answer.js'
import { LANGUAGES, type Localised } from '../model/language.js'
import { yearOf } from '../model/period.js'
import type { Question } from '../model/question.js'
import { buildIndex } from '../search/build-index.js'
import { find } from '../search/find.js'
import { periodReader } from '../text/periods.js'
import { compose } from './compose.js'
import { buildLexicon, ownNames } from './lexicon.js'
import { withoutPhrases } from './mask.js'
import { questionMender } from './mend-question.js'
import { offersOf } from './offer.js'
import { type Phrasebook, phrasebook } from './phrasebook.js'
import { placeFinder } from './places-in.js'
import { understand } from './understand.js'

export type Respond = (question: Question) => Answer

/** Builds the index and the lexicon once; what comes back answers one question after the other. */
export const responder = (
  dialogs: Dialogs,
  { events, dataVersion }: EventRecords,
  { englishWords, world }: GeneralKnowledge,
): Respond => {
  const index = buildIndex(events, {
    mask: withoutPhrases(ownNames(dialogs)),
    placesIn: placeFinder(dialogs, world),
  })
  const knowledge = {
    mend: questionMender(dialogs, events, index, { englishWords, world }),
    lexicon: buildLexicon(dialogs, events, { englishWords, world }),
    readPeriods: periodReader(LANGUAGES.map((language) => dialogs[language].periods)),
    index,
    years: [...new Set(events.map(({ date }) => yearOf(date)))].sort((one, other) => one - other),
  }
  const offers = offersOf(events)
  const books = Object.fromEntries(
    LANGUAGES.map((language) => [language, phrasebook(dialogs[language], language)]),
  ) as Localised<Phrasebook>

  return (question) => {
    const understood = understand(question, knowledge)
    const { meaning, language } = understood
    const matches = meaning.is === 'query' ? find(meaning.query, knowledge.index) : undefined
    return compose(understood, matches, { events, dataVersion, offers, book: books[language] })
  }
}
