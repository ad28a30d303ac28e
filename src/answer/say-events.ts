// The sentence over events that fit: a list, a number, one event in its own words.
import type { CityEvent } from '../model/city-event.js'
import { localised } from '../model/language.js'
import type { Matches } from '../model/match.js'
import type { Query } from '../model/meaning.js'
import { dayNumber, yearOf } from '../model/period.js'
import { yearTold } from './date-words.js'
import { factInWords } from './facts.js'
import { partiesTold, withPartInWords } from './parts.js'
import type { Phrasebook } from './phrasebook.js'
import { quoteFrom, WHOLE_MAX_FOR_A_FACT } from './quote.js'
import { sayBusiest } from './say-busiest.js'
import { prizesInWords, sayList } from './say-list.js'
import { datingOf } from './undated.js'

/** `events` are those that are shown, never none; `all` are all that the record holds; `affirms`: a question whether it was so may be answered with yes. */
export const sayEvents = (
  query: Query,
  fit: Matches['fit'],
  events: readonly CityEvent[],
  all: readonly CityEvent[],
  book: Phrasebook,
  affirms = false,
): string => {
  const [event, next, ...more] = events
  const isOne = event !== undefined && !next && query.asks !== 'count'
  const said = () => (isOne ? sayOne(query, event, book) : sayAll(query, events, all, book))
  switch (query.asks) {
    case 'busiest':
      return sayBusiest(query, events, book)
    case 'apart':
    case 'longest-gap':
    case 'shortest-gap':
      return event && next && more.length === 0 ? sayGap(event, next, book) : said()
    case 'yes-no':
      return fit === 'whole' && affirms ? sayYes(query, said(), book) : said()
    default:
      return said()
  }
}

/** Whether there was any is answered in Chinese as it is asked, and so is whether one can. */
const sayYes = ({ can, claims }: Query, sentence: string, { say }: Phrasebook): string =>
  say(can ? 'yes-can' : claims ? 'yes' : 'yes-there-is', { sentence })

/** Whether the sentence is about one event, and quotes all of its text. */
export const isQuotedWhole = (
  query: Query,
  events: readonly CityEvent[],
  book: Phrasebook,
): boolean => {
  const [event, ...others] = events
  return (
    event !== undefined &&
    others.length === 0 &&
    query.asks !== 'count' &&
    quoteFor(query, event, book) === localised(event.text, book.language)
  )
}

const ASKS_FOR_A_FACT: ReadonlySet<Query['asks']> = new Set(['where', 'who', 'how-many', 'yes-no'])

const quoteFor = (query: Query, event: CityEvent, book: Phrasebook): string =>
  quoteFrom(
    event,
    query.conditions,
    book.language,
    ASKS_FOR_A_FACT.has(query.asks) && factInWords(query, event, book) === ''
      ? WHOLE_MAX_FOR_A_FACT
      : undefined,
    query.asks === 'who' ? partiesTold(query, event, book) : [],
  )

const ONE = { dated: 'one', partly: 'one-partly-dated', undated: 'one-undated' } as const

const sayOne = (query: Query, event: CityEvent, book: Phrasebook): string => {
  const quote = quoteFor(query, event, book)
  return book.sentences([
    factInWords(query, event, book),
    prizesInWords(query, event, book),
    book.say(ONE[datingOf(event, quote, book.language)], {
      date: query.asks === 'when' ? book.weekday(event.date) : book.dates([event.date]),
      quote: book.quote(quote),
    }),
  ])
}

/** Who had a part in them is told before they are counted. */
const sayAll = (
  query: Query,
  events: readonly CityEvent[],
  all: readonly CityEvent[],
  book: Phrasebook,
): string => {
  const parts =
    query.asks === 'who' && events.length > 1 ? withPartInWords(query, events, book) : ''
  return book.sentences([parts, sayList(query, events, all, book)])
}

/** How long after the first the second took place. */
const sayGap = (one: CityEvent, other: CityEvent, book: Phrasebook): string =>
  book.say('gap', {
    days: dayNumber(other.date) - dayNumber(one.date),
    ...twoEvents(one, other, book),
  })

/** Two events by their titles, with their days; the year of both once, where it is the same. */
export const twoEvents = (
  one: CityEvent,
  other: CityEvent,
  { dates, ofYear, quote, language }: Phrasebook,
) => {
  const isOneYear = yearOf(one.date) === yearOf(other.date)
  const told = isOneYear ? yearTold(one.date) : undefined
  const said = (event: CityEvent) => quote(localised(event.title, language))
  return {
    one: said(one),
    other: said(other),
    date: dates([one.date], told),
    otherDate: dates([other.date], told),
    year: isOneYear ? ofYear(one.date) : '',
  }
}
