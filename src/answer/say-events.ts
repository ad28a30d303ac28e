// The sentence over events that fit: a list, a number, one event in its own words.
import type { CityEvent, Credit } from '../model/city-event.js'
import { localised } from '../model/language.js'
import type { Matches } from '../model/match.js'
import type { Conditions, Query, Span } from '../model/meaning.js'
import { dayNumber, type IsoDate, yearOf } from '../model/period.js'
import { inAnyOf } from '../search/in-time.js'
import { periodFrom } from '../text/period-from.js'
import { spanOf } from './choose-events.js'
import { factInWords } from './facts.js'
import type { Phrasebook } from './phrasebook.js'
import { quoteFrom, WHOLE_MAX_FOR_A_FACT } from './quote.js'
import { sayTime } from './say-time.js'

/** More dates than this are not listed in a sentence; the cards have them. */
const DATES_IN_A_SENTENCE = 7

/** `events` are those that are shown, never none; `all` are all that the record holds; `affirms`: a question whether it was so may be answered with yes. */
export const sayEvents = (
  query: Query,
  fit: Matches['fit'],
  events: readonly CityEvent[],
  all: readonly CityEvent[],
  book: Phrasebook,
  affirms = false,
): string => {
  const [event] = events
  const isOne = event !== undefined && events.length === 1 && query.asks !== 'count'
  const said = isOne ? sayOne(query, event, book) : sayList(query, events, all, book)
  switch (query.asks) {
    case 'busiest':
      return book.say('busiest', {
        spans: book.list(spansOf(events, query.span, book)),
        list: said,
      })
    case 'apart':
      if (events.length !== 2) return said
      return book.say('gap', { days: daysBetween(events), list: said })
    case 'longest-gap':
    case 'shortest-gap':
      return book.say('gap', { days: daysBetween(events), list: said })
    case 'yes-no':
      if (fit !== 'whole' || !affirms) return said
      return book.say(query.can ? 'yes-can' : 'yes', { sentence: said })
    default:
      return said
  }
}

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
  )

const sayOne = (query: Query, event: CityEvent, book: Phrasebook): string =>
  book.sentences([
    factInWords(query, event, book),
    book.say('one', {
      date: query.asks === 'when' ? book.weekday(event.date) : book.dates([event.date]),
      quote: book.quote(quoteFor(query, event, book)),
    }),
  ])

const daysBetween = (events: readonly CityEvent[]): number => {
  const [first, last] = [events[0], events.at(-1)]
  return first && last ? dayNumber(last.date) - dayNumber(first.date) : 0
}

const sayList = (
  query: Query,
  events: readonly CityEvent[],
  all: readonly CityEvent[],
  book: Phrasebook,
): string => {
  const { say, sentences } = book
  const dates = events.map(({ date }) => date)
  return sentences([
    say('list', {
      what: whatTheyAre(query.conditions, events.length, book),
      about: aboutWhat(query, book),
      when: query.time ? say('when', { period: sayTime(query.time, book) }) : '',
      dates: sayDates(dates, book),
    }),
    events.length === 1 && events[0] ? factInWords(query, events[0], book) : '',
    sayPrizes(query.conditions, events, book),
    sayApart(query, events, all, book),
  ])
}

/** Each of a few days, of more the first and the last. */
const sayDates = (dates: readonly IsoDate[], book: Phrasebook): string => {
  const [first, last] = [dates[0], dates.at(-1)]
  return first && last && dates.length > DATES_IN_A_SENTENCE
    ? book.say('span', { range: book.range(first, last) })
    : book.dates(dates)
}

const whatTheyAre = ({ categories }: Conditions, count: number, book: Phrasebook): string => {
  const [asked, ...more] = categories
  const [category] = asked?.categories ?? []
  const words = more.length === 0 && category ? book.words.categories[category] : undefined
  return words
    ? book.say('what-category', { count, one: words.one, many: words.many })
    : book.say('what-events', { count })
}

const aboutWhat = ({ conditions, without }: Query, book: Phrasebook): string => {
  const wanted = wordsOf(conditions)
  const left = [...wordsOf(without), ...without.categories.map(({ term }) => term.said)]
  const about = wanted.length > 0 ? book.say('about', { words: quoted(wanted, book) }) : ''
  return left.length > 0 ? about + book.say('about-without', { words: quoted(left, book) }) : about
}

const wordsOf = ({ names, terms, kinds, regions }: Conditions): readonly string[] => [
  ...regions.map(({ term }) => term.said),
  ...names.map(({ term }) => term.said),
  ...kinds.map(({ term }) => term.said),
  ...terms.map(({ said }) => said),
]

const quoted = (words: readonly string[], book: Phrasebook): string => book.said(words)

const CREDITS: readonly Exclude<Credit, 'other'>[] = ['department', 'city']

/** How many prizes, and whose: told where every event of a list that asks for a category has some. */
const sayPrizes = (
  { categories }: Conditions,
  events: readonly CityEvent[],
  book: Phrasebook,
): string => {
  if (categories.length === 0 || events.some(({ prizes }) => prizes.length === 0)) return ''
  const split = CREDITS.flatMap((credit) => {
    const credited = events.filter(({ prizes }) => prizes.some(({ to }) => to === credit))
    if (credited.length === 0) return []
    const count = countPrizes(credited, (to) => to === credit)
    const body = book.words.bodies[credit].short
    const dates = credited.map(({ date }) => date)
    // The list has told the year, where there is but one.
    const ofOneYear = new Set(events.map(({ date }) => yearOf(date))).size === 1
    const said =
      ofOneYear && dates.length <= DATES_IN_A_SENTENCE ? book.days(dates) : sayDates(dates, book)
    return [book.say('prizes-of', { count, body, dates: said })]
  })
  return book.say('prizes', {
    count: countPrizes(events, () => true),
    split: book.list(split, 'comma'),
  })
}

const countPrizes = (events: readonly CityEvent[], counts: (to: Credit) => boolean): number =>
  events
    .flatMap(({ prizes }) => prizes)
    .filter(({ to }) => counts(to))
    .reduce((sum, { count }) => sum + count, 0)

/** A ranking is no award: what people may take for the asked category is named, and told apart. */
const sayApart = (
  { conditions, time }: Query,
  events: readonly CityEvent[],
  all: readonly CityEvent[],
  book: Phrasebook,
): string => {
  const { categories, names, terms } = conditions
  const [asked] = categories
  if (!asked || categories.length > 1 || names.length + terms.length > 0) return ''
  const words = asked.categories.map((category) => book.words.categories[category])
  const shown = new Set(events)
  const isInTime = time ? inAnyOf(time.periods) : () => true
  return book.sentences(
    words.flatMap((category) =>
      (category?.apart ?? []).flatMap((other) => {
        const apart = all.filter(
          (event) => event.categories.includes(other) && !shown.has(event) && isInTime(event.date),
        )
        const one = book.words.categories[other]?.noun
        if (apart.length === 0 || !category || !one) return []
        const dates = sayDates(
          apart.map(({ date }) => date),
          book,
        )
        return [book.say('apart', { noun: category.noun, one, dates })]
      }),
    ),
  )
}

/** The months, quarters, halves or days of the week that these events are of. */
const spansOf = (events: readonly CityEvent[], span: Span, book: Phrasebook): readonly string[] =>
  [...new Map(events.map((event) => [spanOf(event, span), event.date])).values()].map((date) =>
    span === 'weekday'
      ? book.dayOfWeek(date)
      : book.period(periodFrom(date, { unit: span, shift: 0 })),
  )
