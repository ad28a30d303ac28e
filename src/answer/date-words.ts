// Days and Periods in words: in a list of days each year is said once, and each month once.
import type { DialogsIn } from '../content/dialogs-schema.js'
import type { SayingKey } from '../content/saying-keys.js'
import {
  dayNumber,
  dayOf,
  type IsoDate,
  isoDate,
  monthOf,
  type Period,
  yearOf,
} from '../model/period.js'
import { periodFrom } from '../text/period-from.js'

export interface DateWords {
  /** Days in words; zh-Hant tells the year in both calendars. What `told`, a Period that stands before them, tells is not said again. */
  readonly dates: (days: readonly IsoDate[], told?: Told) => string
  /** From one day to another. */
  readonly range: (from: IsoDate, to: IsoDate, told?: Told) => string
  /** One day with its day of the week. */
  readonly weekday: (date: IsoDate) => string
  /** The day of the week alone. */
  readonly dayOfWeek: (date: IsoDate) => string
  readonly month: (date: IsoDate) => string
  /** The year beside days that do not tell it. */
  readonly ofYear: (date: IsoDate) => string
  /** As a name: "August 2018", 2018年（民國107年）下半年. */
  readonly periods: (periods: readonly Period[], last?: 'and' | 'or') => string
  /** As an adverb: "in August 2018", "on 8 July 2018", "from 3 to 7 July 2018". */
  readonly when: (periods: readonly Period[], last?: 'and' | 'or') => string
}

/** The one Period that was said, where it was one. */
export type Told = readonly Period[] | undefined

type Say = (key: SayingKey, fill?: Readonly<Record<string, string | number>>) => string
type List = (items: readonly string[], last?: 'and' | 'or' | 'comma') => string

/** Taiwan counts its years from 1912. */
const ROC_YEAR_ZERO = 1911

/** 1970-01-01, day 0, was a Thursday: the fourth day from Monday on, counted from 0. */
const THURSDAY = 3

/** What an open end of a Period reaches. */
const BEGINNING_OF_TIME = '0001-12-31'
const END_OF_TIME = '9999-01-01'

export const dateWords = (say: Say, list: List, labels: DialogsIn['labels']): DateWords => {
  const monthName = (date: IsoDate) => labels.months[monthOf(date) - 1] ?? ''
  const yearFill = (date: IsoDate) => ({
    year: String(yearOf(date)),
    roc: String(yearOf(date) - ROC_YEAR_ZERO),
  })
  const dayOfWeek = (date: IsoDate) => labels.weekdays[(dayNumber(date) + THURSDAY) % 7] ?? ''
  const month = (date: IsoDate) =>
    say('month-of-year', { month: monthName(date), ...yearFill(date) })
  const day = (date: IsoDate) => say('day', { day: dayOf(date) })

  const inMonth = (date: IsoDate, days: string, told: Told) =>
    isMonthTold(date, told)
      ? say('days-of-told-month', { days, again: monthName(date) })
      : say('days-of-month', { days, month: monthName(date) })
  const inYear = (date: IsoDate, days: string, told: Told) =>
    isYearTold(date, told) ? days : say('days-of-year', { days, ...yearFill(date) })

  /** Days of one year. A month with several days stands apart from the next one. */
  const daysOf = (days: readonly IsoDate[], told: Told, last: 'and' | 'or') => {
    const months = grouped(days, (date) => date.slice(0, 'YYYY-MM'.length))
    const isFlat = months.length === 1 || months.every(({ length }) => length === 1)
    const said = months.map((group) =>
      inMonth(
        group[0] ?? '',
        isFlat ? list(group.map(day), last) : joined(group.map(day), 'within-month'),
        told,
      ),
    )
    return isFlat ? list(said, last) : joined(said, 'between-months')
  }
  const joined = (items: readonly string[], key: 'within-month' | 'between-months') =>
    items.length < 2
      ? (items[0] ?? '')
      : items.slice(0, -1).join(say(key === 'within-month' ? 'comma' : 'months-comma')) +
        say(key) +
        items.at(-1)

  const datesWith = (days: readonly IsoDate[], told: Told, last: 'and' | 'or') =>
    list(
      grouped(days, yearOf).map((group) => inYear(group[0] ?? '', daysOf(group, told, last), told)),
      last,
    )
  const dates: DateWords['dates'] = (days, told) => datesWith(days, told, 'and')

  const range: DateWords['range'] = (from, to, told) => {
    if (yearOf(from) !== yearOf(to)) {
      return say('range', { from: dates([from]), to: dates([to]) })
    }
    const days =
      monthOf(from) === monthOf(to)
        ? inMonth(from, say('range', { from: day(from), to: day(to) }), told)
        : say('range', { from: inMonth(from, day(from), told), to: inMonth(to, day(to), told) })
    return inYear(from, days, told)
  }

  const period = (one: Period): string => {
    const { from, to } = one
    switch (shapeOf(one)) {
      case 'up-to':
        return say('up-to', { to: dates([to]) })
      case 'from-on':
        return say('from-on', { from: dates([from]) })
      case 'day':
        return dates([from])
      case 'month':
        return month(from)
      case 'quarter':
        return say('quarter-of-year', {
          quarter: String(Math.ceil(monthOf(from) / 3)),
          ...yearFill(from),
        })
      case 'half':
        return say('half-of-year', { half: monthOf(from) === 1 ? '1' : '2', ...yearFill(from) })
      case 'year':
        return say('year', yearFill(from))
      case 'range':
        return range(from, to)
    }
  }

  /** Several days, or several months of one year, tell their year once. */
  const periods: DateWords['periods'] = (some, last = 'or') => {
    const [first] = some
    const years = new Set(some.map(({ from }) => yearOf(from)))
    if (first && some.every((one) => shapeOf(one) === 'day')) {
      return datesWith(
        some.map(({ from }) => from),
        undefined,
        last,
      )
    }
    if (first && years.size === 1 && some.every((one) => shapeOf(one) === 'month')) {
      const names = list(
        some.map(({ from }) => monthName(from)),
        last,
      )
      return say('month-of-year', { month: names, ...yearFill(first.from) })
    }
    return list(some.map(period), last)
  }

  const when: DateWords['when'] = (some, last = 'or') => {
    const shapes = new Set(some.map(shapeOf))
    const [shape] = shapes
    if (shape === undefined) return ''
    const isOneShape = shapes.size === 1 && (some.length === 1 || NAMED.has(shape))
    return isOneShape
      ? say(WHEN[shape], { period: periods(some, last) })
      : list(
          some.map((one) => say(WHEN[shapeOf(one)], { period: period(one) })),
          last,
        )
  }

  return {
    dates,
    range,
    weekday: (date) => say('with-weekday', { date: dates([date]), weekday: dayOfWeek(date) }),
    dayOfWeek,
    month,
    ofYear: (date) => say('of-year', yearFill(date)),
    periods,
    when,
  }
}

type Shape = 'day' | 'month' | 'quarter' | 'half' | 'year' | 'range' | 'from-on' | 'up-to'

const WHEN = {
  day: 'when-day',
  month: 'when-span',
  quarter: 'when-span',
  half: 'when-span',
  year: 'when-span',
  range: 'when-range',
  'from-on': 'when-from-on',
  'up-to': 'when-up-to',
} as const satisfies Readonly<Record<Shape, SayingKey>>

/** Several of these stand behind one preposition: "in March or May 2018". */
const NAMED: ReadonlySet<Shape> = new Set(['day', 'month', 'quarter', 'half', 'year'])

const SPANS = ['year', 'half', 'quarter', 'month'] as const

const shapeOf = ({ from, to }: Period): Shape => {
  if (from <= BEGINNING_OF_TIME) return 'up-to'
  if (to >= END_OF_TIME) return 'from-on'
  if (from === to) return 'day'
  const span = SPANS.find((unit) => {
    const whole = periodFrom(from, { unit, shift: 0 })
    return whole.from === from && whole.to === to
  })
  return span ?? 'range'
}

const isYearTold = (date: IsoDate, told: Told): boolean =>
  told !== undefined &&
  told.length > 0 &&
  told.every((one) => boundsOf(one).every((bound) => yearOf(bound) === yearOf(date)))

const isMonthTold = (date: IsoDate, told: Told): boolean =>
  isYearTold(date, told) &&
  (told ?? []).every((one) => {
    const bounds = boundsOf(one)
    return bounds.length === 2 && bounds.every((bound) => monthOf(bound) === monthOf(date))
  })

/** The days of it that are said: of one that is open at one end, the other. */
const boundsOf = (one: Period): readonly IsoDate[] => {
  const shape = shapeOf(one)
  if (shape === 'from-on') return [one.from]
  return shape === 'up-to' ? [one.to] : [one.from, one.to]
}

/** The whole year of a day, as something that was told. */
export const yearTold = (date: IsoDate): Told => [
  { from: isoDate(yearOf(date), 1, 1) ?? date, to: isoDate(yearOf(date), 12, 31) ?? date },
]

const grouped = <Key>(
  days: readonly IsoDate[],
  keyOf: (date: IsoDate) => Key,
): readonly (readonly IsoDate[])[] => [
  ...days
    .reduce((groups, date) => {
      const key = keyOf(date)
      return groups.set(key, [...(groups.get(key) ?? []), date])
    }, new Map<Key, readonly IsoDate[]>())
    .values(),
]
