// What is said of the talk itself: there is no fifth, nothing more, nothing before it; or which one is meant.
import type { Outcome, WordsOnly } from '../../model/answer.js'
import type { CityEvent } from '../../model/city-event.js'
import type { Plainly } from '../../model/context.js'
import type { Receipt } from '../../model/receipt.js'
import { lineOf, type Offers, offerEvents } from '../offer.js'
import type { Phrasebook } from '../phrasebook.js'

const OUTCOMES: Readonly<Record<Plainly['says'], Exclude<Outcome, 'answered'>>> = {
  'past-end': 'not-found',
  'nothing-before': 'clarify',
  'no-more': 'not-found',
  'nothing-later': 'not-found',
  'nothing-earlier': 'not-found',
  which: 'clarify',
  lost: 'clarify',
  restart: 'greeting',
}

export const sayPlainly = (
  said: Plainly,
  receipt: Receipt,
  { events, offers, book }: { events: readonly CityEvent[]; offers: Offers; book: Phrasebook },
): WordsOnly => {
  const among = said.says === 'which' ? said.among : []
  const related =
    among.length > 0
      ? offerEvents(
          events.filter(({ id }) => among.includes(id)),
          book,
        )
      : offers.beside([], book)
  return {
    outcome: OUTCOMES[said.says],
    language: book.language,
    sentence: book.say(said.says, {
      total: 'total' in said ? said.total : 0,
      body: book.words.bodies.department.name,
      example: offers.examples(book)[0] ?? '',
    }),
    related,
    relatedLine: lineOf(related, book),
    receipt,
  }
}
