// When a day with a name falls: on a fixed date, on a weekday of a month, in the lunar calendar, by the sun.
import { addDays, type IsoDate, type Period } from '../../model/period.js'
import { dayIn, monthsFrom, nthWeekdaysIn } from './calendar.js'
import type { DayRule, NamedDay, NamedSpan } from './words.js'

const LUNAR_CALENDAR = new Intl.DateTimeFormat('en-u-ca-chinese', {
  timeZone: 'UTC',
  month: 'numeric',
  day: 'numeric',
})

/** `month-day` of the lunar calendar; leap months carry a `bis` and so match no day that is asked for. */
const lunarDate = (date: IsoDate): string => {
  const parts = LUNAR_CALENDAR.formatToParts(new Date(`${date}T00:00:00Z`))
  const part = (type: string) => parts.find((candidate) => candidate.type === type)?.value
  return `${part('month')}-${part('day')}`
}

const monthAndDay = (text: string): readonly [number, number] => [
  Number(text.slice(0, 2)),
  Number(text.slice(3, 5)),
]

// A lunar year begins between 21 January and 20 February, and a leap month may push a day 30 days on.
const dayOfLunarDate = (year: number, text: string): readonly Period[] => {
  const [month, day] = monthAndDay(text)
  const earliest = addDays(
    `${String(year).padStart(4, '0')}-01-20`,
    Math.floor((month - 1) * 29.5) + day - 1,
  )
  for (let shift = 0; shift < 64; shift++) {
    const date = addDays(earliest, shift)
    if (lunarDate(date) === `${month}-${day}`) return [{ from: date, to: date }]
  }
  return []
}

/** The day of Qingming in April, by the common rule of thumb, which holds for 1901 to 2099. */
const qingming = (year: number): number => {
  const inCentury = year % 100
  const epoch = year > 2000 ? 4.81 : year === 2000 ? 4.81 : 5.59
  return Math.floor(inCentury * 0.2422 + epoch) - Math.floor(inCentury / 4)
}

const firstDay = (rule: DayRule, year: number): readonly Period[] => {
  if ('day' in rule) return dayIn(year, ...monthAndDay(rule.day))
  if ('lunar' in rule) return dayOfLunarDate(year, rule.lunar)
  if ('solarTerm' in rule) return dayIn(year, 4, qingming(year))
  return nthWeekdaysIn(monthsFrom(year, rule.month, 1), rule.weekday, 1, rule.nth, 1)
}

// The lunar calendar takes a while to search, and there are few days and years.
const known = new WeakMap<NamedDay, Map<number, readonly Period[]>>()

export const namedDayIn = (day: NamedDay, year: number): readonly Period[] => {
  const byYear = known.get(day) ?? new Map<number, readonly Period[]>()
  known.set(day, byYear)
  const periods = byYear.get(year) ?? periodsOf(day, year)
  byYear.set(year, periods)
  return periods
}

const periodsOf = (day: NamedDay, year: number): readonly Period[] =>
  firstDay(day, year).map(({ from }) => {
    const start = addDays(from, day.offset ?? 0)
    return { from: start, to: addDays(start, (day.days ?? 1) - 1) }
  })

/** The end is cut to the month's last day, so that a span may end on 02-29. */
export const namedSpanIn = (span: NamedSpan, year: number): Period => {
  const [fromMonth, fromDay] = monthAndDay(span.from)
  const [toMonth, toDay] = monthAndDay(span.to)
  const first = monthsFrom(year, fromMonth, 1)
  const last = monthsFrom(toMonth < fromMonth ? year + 1 : year, toMonth, 1)
  const end = `${last.to.slice(0, 8)}${String(toDay).padStart(2, '0')}`
  return {
    from: `${first.from.slice(0, 8)}${String(fromDay).padStart(2, '0')}`,
    to: end < last.to ? end : last.to,
  }
}
