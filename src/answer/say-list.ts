// Several events in a sentence: how many of what, about what and when, on which days; the prizes among them, and whose.
import type { CityEvent, Credit } from '../model/city-event.js'
import type { Conditions, Query, Time } from '../model/meaning.js'
import { type IsoDate, yearOf } from '../model/period.js'
import { inAnyOf } from '../search/in-time.js'
import { type Told, yearTold } from './date-words.js'
import { factInWords } from './facts.js'
import type { Phrasebook } from './phrasebook.js'
import { PERIODS_IN_A_SENTENCE, sayTime } from './say-time.js'

/** More dates than this are not listed in a sentence; the cards have them. */
const DATES_IN_A_SENTENCE = 7

/** `events` are those that are shown; `all` are all that the record holds. */
export const sayList = (
  query: Query,
  events: readonly CityEvent[],
  all: readonly CityEvent[],
  book: Phrasebook,
): string => {
  const [event, ...others] = events
  const prizes = prizesOf(query, events)
  const isPlain = wordsAsked(query).length + wordsLeftOut(query).length === 0
  return book.sentences([
    ...(prizes && isPlain
      ? [sayAwards(prizes, query, events, book)]
      : [sayCounted(query, events, book), prizes ? sayPrizes(prizes, book) : '']),
    event && others.length === 0 && !prizes ? factInWords(query, event, book) : '',
    sayApart(query, events, all, book),
  ])
}

/** What is counted: a sort of event by its words, or just events. */
export const nounOf = ({ categories }: Conditions, count: number, { words }: Phrasebook) => {
  const [asked, ...more] = categories
  const [category] = asked?.categories ?? []
  const noun = (more.length === 0 && category && words.categories[category]) || words.labels.event
  return { count, counter: noun.counter, noun: count === 1 ? noun.one : noun.many }
}

const sayCounted = (query: Query, events: readonly CityEvent[], book: Phrasebook): string => {
  const { say, said } = book
  const [words, left] = [wordsAsked(query), wordsLeftOut(query)]
  const { time } = query
  const dates = events.map(({ date }) => date)
  return say(words.length > 0 ? 'list-about' : 'list', {
    ...nounOf(query.conditions, events.length, book),
    ...(words.length > 0 ? { words: said(words) } : {}),
    when: sayWhen(time, book),
    without: left.length > 0 ? say('without', { words: said(left) }) : '',
    dates: sayDays(dates, time, toldBy(time), book),
  })
}

const wordsAsked = ({ conditions }: Query): readonly string[] => wordsOf(conditions)

const wordsLeftOut = ({ without }: Query): readonly string[] => [
  ...wordsOf(without),
  ...without.categories.map(({ term }) => term.said),
]

const wordsOf = ({ names, terms, kinds, regions }: Conditions): readonly string[] => [
  ...regions.map(({ term }) => term.said),
  ...names.map(({ term }) => term.said),
  ...kinds.map(({ term }) => term.said),
  ...terms.map(({ said }) => said),
]

const sayWhen = (time: Time | undefined, book: Phrasebook): string =>
  time ? book.say('when', { when: sayTime(time, book, 'and') }) : ''

/** What the time that was asked for tells of the days, where it is said. */
const toldBy = (time: Time | undefined): Told =>
  time && time.periods.length <= PERIODS_IN_A_SENTENCE ? time.periods : undefined

/** The days behind what was counted; none where the one day was said. */
const sayDays = (
  dates: readonly IsoDate[],
  time: Time | undefined,
  told: Told,
  book: Phrasebook,
): string => {
  if (isDayTold(time)) return ''
  const said = sayDates(dates, told, book)
  return book.say(dates.length > DATES_IN_A_SENTENCE ? 'list-span' : 'list-dates', { dates: said })
}

const isDayTold = (time: Time | undefined): boolean => {
  const [period, ...others] = time?.periods ?? []
  return period !== undefined && others.length === 0 && period.from === period.to
}

/** Each of a few days, of more the first and the last. */
const sayDates = (dates: readonly IsoDate[], told: Told, book: Phrasebook): string => {
  const [first, last] = [dates[0], dates.at(-1)]
  return first && last && dates.length > DATES_IN_A_SENTENCE
    ? book.range(first, last, told)
    : book.dates(dates, told)
}

interface Prizes {
  readonly total: number
  /** Whose they are, and when each of these won some. */
  readonly split: readonly {
    readonly to: Credit
    readonly count: number
    readonly dates: readonly IsoDate[]
  }[]
}

const CREDITS: readonly Credit[] = ['department', 'city', 'other']

/** Where a question asks for a sort of event, or who gave, and all that are shown tell their prizes. */
const prizesOf = ({ conditions }: Query, events: readonly CityEvent[]): Prizes | undefined => {
  const isOfPrizes = conditions.roles.some(({ roles }) => roles.includes('giver'))
  if (conditions.categories.length === 0 && !isOfPrizes) return undefined
  if (events.some(({ prizes }) => prizes.length === 0)) return undefined
  const split = CREDITS.flatMap((to) => {
    const credited = events.filter(({ prizes }) => prizes.some((prize) => prize.to === to))
    if (credited.length === 0) return []
    return [{ to, count: countPrizes(credited, to), dates: credited.map(({ date }) => date) }]
  })
  return { total: split.reduce((sum, { count }) => sum + count, 0), split }
}

const countPrizes = (events: readonly CityEvent[], to: Credit): number =>
  events
    .flatMap(({ prizes }) => prizes)
    .filter((prize) => prize.to === to)
    .reduce((sum, { count }) => sum + count, 0)

/** All in one sentence: "6 awards on 4 dates in 2018: 3 to one body, 3 to another". The year is said first. */
const sayAwards = (
  prizes: Prizes,
  query: Query,
  events: readonly CityEvent[],
  book: Phrasebook,
): string => {
  const { say, when, words } = book
  const { time } = query
  const dates = events.map(({ date }) => date)
  const ofOneYear = new Set(dates.map(yearOf)).size === 1
  const year = !time && ofOneYear ? yearTold(dates[0] ?? '') : undefined
  const told = toldBy(time) ?? year
  const fill = {
    ...nounOf(query.conditions, events.length, book),
    total: prizes.total,
    when: year ? say('when', { when: when(year ?? []) }) : sayWhen(time, book),
  }
  const [only, ...others] = prizes.split
  if (only && others.length === 0 && only.to !== 'other') {
    return say('awards-of-one', {
      ...fill,
      body: words.bodies[only.to].short,
      dates: sayDays(dates, time, told, book),
    })
  }
  return say('awards', { ...fill, split: saySplit(prizes, told, book) })
}

/** Of one event that a list comes down to: how many awards it tells of, and whose, where there are several. */
export const prizesInWords = (query: Query, event: CityEvent, book: Phrasebook): string => {
  const prizes = query.asks === 'list' ? prizesOf(query, [event]) : undefined
  return prizes && prizes.total > 1 ? sayPrizes(prizes, book) : ''
}

/** Behind a sentence that tells the days already. */
const sayPrizes = (prizes: Prizes, book: Phrasebook): string => {
  const { say, words } = book
  const [only, ...others] = prizes.split
  if (only && others.length === 0 && only.to !== 'other') {
    return say('prizes-of-one', { total: prizes.total, body: words.bodies[only.to].short })
  }
  const dates = prizes.split.flatMap((one) => one.dates)
  const ofOneYear = new Set(dates.map(yearOf)).size === 1
  return say('prizes', {
    total: prizes.total,
    split: saySplit(prizes, ofOneYear ? yearTold(dates[0] ?? '') : undefined, book),
  })
}

const saySplit = ({ split }: Prizes, told: Told, book: Phrasebook): string => {
  const { say, words, list } = book
  return list(
    split.map(({ to, count, dates }) => {
      const days = sayDates(dates, told, book)
      return to === 'other'
        ? say('prizes-of-others', { count, dates: days })
        : say('prizes-of', { count, body: words.bodies[to].short, dates: days })
    }),
    'clause',
  )
}

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
        const noun = book.words.categories[other]
        if (apart.length === 0 || !noun) return []
        const days = [...events, ...apart].map(({ date }) => date)
        const ofOneYear = new Set(days.map(yearOf)).size === 1
        const dates = sayDates(
          apart.map(({ date }) => date),
          ofOneYear ? yearTold(days[0] ?? '') : undefined,
          book,
        )
        return [
          book.say('apart', {
            count: apart.length,
            noun: apart.length === 1 ? noun.one : noun.many,
            dates,
          }),
        ]
      }),
    ),
  )
}
