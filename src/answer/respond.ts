// The whole turn in one list: a Question in, its Answer out. Pure: the same question, data, day and Context, the same words.
import type { Dialogs } from '../content/dialogs-schema.js'
import type { GeneralKnowledge } from '../content/general-knowledge.js'
import type { EventRecords } from '../content/load-events.js'
import type { Answer } from '../model/answer.js'
import type { CityEvent } from '../model/city-event.js'
import type { Context } from '../model/context.js'
import { LANGUAGES, type Localised } from '../model/language.js'
import { yearOf } from '../model/period.js'
import type { Question } from '../model/question.js'
import { buildIndex } from '../search/build-index.js'
import { periodReader } from '../text/periods.js'
import { attributeFinder } from './attributes.js'
import { compose } from './compose.js'
import { nothingSaid } from './conversation/next-context.js'
import { talker } from './conversation/talk.js'
import { type DecisionWeightsFile, decider } from './decide.js'
import { buildLexicon, ownNames } from './lexicon.js'
import { withoutPhrases } from './mask.js'
import { questionMender } from './mend-question.js'
import { offersOf } from './offer.js'
import { type Phrasebook, phrasebook } from './phrasebook.js'
import { placeFinder } from './places-in.js'
import type { Knowledge } from './understand.js'

/** One turn of a talk; `before` is the Context that the turn before it left, or what a store gave for it. */
export type Converse = (question: Question, before?: unknown) => Reply

export interface Reply {
  readonly answer: Answer
  /** What the next turn goes on from. */
  readonly context: Context
}

/** Answers one question by itself. */
export type Respond = (question: Question) => Answer

/** Builds the index and the lexicon once; what comes back answers one question after the other. */
export const converser = (
  dialogs: Dialogs,
  { events, dataVersion }: EventRecords,
  general: GeneralKnowledge,
  weights?: DecisionWeightsFile,
): Converse => {
  const knowledge = knowledgeOf(dialogs, events, general)
  const offers = offersOf(events)
  const books = Object.fromEntries(
    LANGUAGES.map((language) => [language, phrasebook(dialogs[language], language)]),
  ) as Localised<Phrasebook>
  const decide = decider(knowledge.index, knowledge.nearness, attributeFinder(dialogs), weights)
  const talk = talker(dialogs, { knowledge, events, offers, books, decide })

  return (question, before) => {
    const { understood, matches, page, sentence, contextAfter } = talk(question, before)
    const book = books[understood.language]
    const answer = compose(understood, matches, {
      events,
      dataVersion,
      offers,
      book,
      today: question.today,
      nearness: knowledge.nearness,
      page,
      sentence,
    })
    const after = contextAfter(answer)
    // Whose data is deleted begins anew: only the language is what it was, and what the channel is set to.
    const context =
      answer.outcome === 'forgotten'
        ? { ...nothingSaid(answer.language), setTo: after.setTo }
        : after
    return { answer, context }
  }
}

/** What understanding knows of the words in dialogs/, of the records and of everyday language. */
export const knowledgeOf = (
  dialogs: Dialogs,
  events: readonly CityEvent[],
  general: GeneralKnowledge,
): Knowledge => {
  const index = buildIndex(events, {
    mask: withoutPhrases(ownNames(dialogs)),
    placesIn: placeFinder(dialogs, general.world),
  })
  return {
    mend: questionMender(dialogs, events, index, general),
    lexicon: buildLexicon(dialogs, events, general),
    readPeriods: periodReader(LANGUAGES.map((language) => dialogs[language].periods)),
    index,
    nearness: general.nearness,
    years: [...new Set(events.map(({ date }) => yearOf(date)))].sort((one, other) => one - other),
  }
}

/** The same for who asks each question by itself. */
export const responder =
  (converse: Converse): Respond =>
  (question) =>
    converse(question).answer
