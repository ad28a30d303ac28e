// What is said of the talk itself: there is no fifth, nothing more, nothing before it; or which one is meant.
import type { Outcome, WordsOnly } from '../../model/answer.js'
import type { LabelledChoice } from '../../model/choice.js'
import type { CityEvent } from '../../model/city-event.js'
import type { Plainly } from '../../model/context.js'
import type { IsoDate } from '../../model/period.js'
import type { Receipt } from '../../model/receipt.js'
import { cutAtWord } from '../../text/cut.js'
import { type Offers, offerEvents, offered } from '../offer.js'
import type { Phrasebook } from '../phrasebook.js'
import { sayHeld } from '../say-held.js'

const OUTCOMES: Readonly<Record<Plainly['says'], Exclude<Outcome, 'answered'>>> = {
  'past-end': 'not-found',
  'nothing-before': 'clarify',
  'no-more': 'not-found',
  'nothing-later': 'not-found',
  'nothing-earlier': 'not-found',
  which: 'clarify',
  lost: 'clarify',
  withdrawn: 'not-found',
  'unknown-button': 'clarify',
  welcome: 'greeting',
  'welcome-group': 'greeting',
  'only-words': 'clarify',
}

const BEGINNINGS: ReadonlySet<Plainly['says']> = new Set(['welcome', 'welcome-group'])

/** What a channel calls a person may be of any length. */
const NAME_COLUMNS = 60

export const sayPlainly = (
  said: Plainly,
  receipt: Receipt,
  {
    events,
    offers,
    book,
    today,
  }: { events: readonly CityEvent[]; offers: Offers; book: Phrasebook; today: IsoDate },
): WordsOnly => {
  const starters = offers.starters(book, today)
  const related = meant(said, events, starters, book) ?? offers.beside([], book)
  return {
    outcome: OUTCOMES[said.says],
    language: book.language,
    sentence: book.say(said.says, {
      total: 'total' in said ? said.total : 0,
      body: book.words.bodies.department.name,
      example: starters[0]?.label ?? '',
      held: sayHeld(events, book),
      added:
        said.says === 'welcome-group' && said.by
          ? book.say('added-by', { name: cutAtWord(said.by, NAME_COLUMNS) })
          : '',
    }),
    ...offered(related, book),
    receipt,
  }
}

/** What one may mean, where that is the question; who begins gets what is sure to be answered. */
const meant = (
  said: Plainly,
  events: readonly CityEvent[],
  starters: readonly LabelledChoice[],
  book: Phrasebook,
): readonly LabelledChoice[] | undefined => {
  if (BEGINNINGS.has(said.says)) return starters
  if (said.says !== 'which' || said.among.length === 0) return undefined
  return offerEvents(
    events.filter(({ id }) => said.among.includes(id)),
    book,
  )
}
