// Reads times that are joined: from one to another, before or since one, the week around one.
import type { Period } from '../../model/period.js'
import { addUnits, earlierOf, laterOf, unitAround } from './calendar.js'
import { daysOfMonths, endOfDay } from './months.js'
import { readJoint } from './number-lists.js'
import { type InYear, needsYear, type Reading, refined, type Scan } from './reading.js'
import { type Duration, readDuration } from './relative.js'
import { has, type Term } from './terms.js'
import { readTime } from './times.js'
import type { AnchorUnit, BoundName } from './words.js'

/** Past "in", "the": they say nothing more about the time behind them. */
export const skipOpeners = (terms: readonly Term[], at: number): number => {
  let next = at
  while (
    next < at + 3 &&
    (has(terms[next], 'opener') || has(terms[next], 'article') || has(terms[next], 'from'))
  )
    next += 1
  return next
}

const lastOf = (periods: readonly Period[]): Period | undefined => periods.at(-1)

const spanOf =
  (first: InYear, last: InYear) =>
  (firstYear: number, lastYear: number): readonly Period[] => {
    const [from, to] = [first(firstYear)[0]?.from, lastOf(last(lastYear))?.to]
    return from === undefined || to === undefined ? [] : [{ from, to }]
  }

const runsBackwards = ([period]: readonly Period[]): boolean =>
  period !== undefined && period.from > period.to

/** One range out of two times; a year said at one end holds for the other, and a range may pass New Year. */
export const joinRange = (first: Reading, last: Reading): Reading | undefined => {
  const [from, to] = [first.items[0], last.items.at(-1)]
  if (from === undefined || to === undefined) return undefined
  const span = spanOf(from, to)
  const base = { next: last.next, unit: 'range' } as const
  if (!needsYear(first) && !needsYear(last)) {
    const periods = span(first.year ?? 0, last.year ?? 0)
    return {
      ...base,
      items: [() => (runsBackwards(periods) ? swapped(periods) : periods)],
      fixed: true,
    }
  }
  const item: InYear = (year) => {
    const periods = span(year, year)
    if (!runsBackwards(periods)) return periods
    return last.year !== undefined || last.fixed ? span(year - 1, year) : span(year, year + 1)
  }
  const year = first.year ?? last.year
  return year === undefined ? { ...base, items: [item] } : { ...base, items: [item], year }
}

const swapped = (periods: readonly Period[]): readonly Period[] =>
  periods.map(({ from, to }) => ({ from: to, to: from }))

/** "To the 28th", behind a day that has told the month. */
export const readDayLike = (
  { terms, numbers }: Scan,
  at: number,
  day: Reading,
): Reading | undefined => {
  if (day.unit !== 'day' || day.items.length !== 1) return undefined
  const number = numbers.at(at)
  const next = number && endOfDay(terms, number)
  if (number === undefined || next === undefined) return undefined
  const month = refined(day, day.next, 'month', ({ from }) => [unitAround(from, 'month')])
  return daysOfMonths(month, next, [[number.value, number.value]])
}

const readRangeEnd = (scan: Scan, first: Reading): Reading | undefined => {
  const joint = readJoint(scan.terms, first.next)
  if (joint?.kind !== 'range') return undefined
  const at = skipOpeners(scan.terms, joint.next)
  const last = readTime(scan, at) ?? readDayLike(scan, at, first)
  return last && joinRange(first, last)
}

/** "Between March and July", with "and" or "to". */
const readBetween = (scan: Scan, at: number): Reading | undefined => {
  const first = readTime(scan, skipOpeners(scan.terms, at))
  const joint = first && readJoint(scan.terms, first.next)
  if (first === undefined || joint === undefined) return first && readDayRange(first)
  const start = skipOpeners(scan.terms, joint.next)
  const last = readTime(scan, start) ?? readDayLike(scan, start, first)
  // "Between 1 and 15 July, what …": what looks like a joint joins nothing.
  return last ? joinRange(first, last) : readDayRange(first)
}

// "Between the 3rd and 10th of May" was read as two days; between makes them one range.
export const readDayRange = (days: Reading): Reading => {
  const [first, last] = [days.items[0], days.items.at(-1)]
  if (days.items.length !== 2 || first === undefined || last === undefined) return days
  return { ...days, unit: 'range', items: [(year) => spanOf(first, last)(year, year)] }
}

const trailingBound = (
  { terms, numbers }: Scan,
  at: number,
  isAfterFrom: boolean,
): BoundName | undefined => {
  const term = terms[at]
  const bound = term?.meanings?.trailing
  if (bound === undefined) return undefined
  // "From July on" goes on, "in July on security" does not.
  if (has(term, 'opener') && !isAfterFrom) return undefined
  // The same character starts "the first three".
  return has(term, 'first') && numbers.at(at + 1) ? undefined : bound
}

/** "The holiday (the 28th of September)": the brackets tell the same once more, and more exactly. */
const withDayInBrackets = (scan: Scan, time: Reading): Reading => {
  if (time.unit !== 'holiday' || scan.terms[time.next]?.text !== '(') return time
  const day = readTime(scan, time.next + 1)
  return day?.unit === 'day' && scan.terms[day.next]?.text === ')'
    ? { ...day, next: day.next + 1 }
    : time
}

/** "The days off after the holiday": a word that closes may stand between a time and its bound. */
const skipClosers = ({ terms }: Scan, at: number): number => {
  let next = at
  while (has(terms[next], 'closer') && next < at + 2) next += 1
  return terms[next]?.kind === 'han' ? next : at
}

const withTrailingBound = (scan: Scan, time: Reading, isAfterFrom: boolean): Reading => {
  const closed = skipClosers(scan, time.next)
  const at = trailingBound(scan, closed, isAfterFrom) === undefined ? time.next : closed
  const bound = time.bound ?? trailingBound(scan, at, isAfterFrom)
  if (bound === undefined || trailingBound(scan, at, isAfterFrom) === undefined) return time
  // "From March until now" and a range closed by "until" have said both ends already.
  const isClosed = time.unit === 'range' && time.bound === undefined && bound === 'until'
  return isClosed ? { ...time, next: at + 1 } : { ...time, next: at + 1, bound }
}

/** The day before it, the week that holds it, the month after it. */
export const shiftedFrom = (
  time: Reading,
  next: number,
  unit: AnchorUnit,
  shift: number,
): Reading =>
  refined(time, next, unit, (period) => {
    if (shift === 0) return [widened(period, unitAround(period.from, unit))]
    const start = unitAround(shift < 0 ? period.from : period.to, unit).from
    return [unitAround(addUnits(start, unit, shift), unit)]
  })

const widened = (period: Period, unit: Period): Period => ({
  from: earlierOf(unit.from, period.from),
  to: laterOf(unit.to, period.to),
})

const LONG: ReadonlySet<Reading['unit']> = new Set([
  'month',
  'quarter',
  'season',
  'half',
  'year',
  'part',
  'range',
])

/** A month has no "day before"; the "that day" of Chinese may follow anything and adds nothing. */
export const canAnchor = (time: Reading, unit: AnchorUnit, shift: number): boolean =>
  !LONG.has(time.unit) ||
  (unit !== 'day' && unit !== 'week') ||
  (shift === 0 && time.unit !== 'month')

export const withAnchorAfter = ({ terms }: Scan, time: Reading): Reading => {
  const at = has(terms[time.next], 'link') ? time.next + 1 : time.next
  const term = terms[at]
  const anchored = term?.meanings?.anchored
  if (anchored === undefined || anchored.unit === 'time' || term?.kind !== 'han') return time
  if (!canAnchor(time, anchored.unit, anchored.shift)) return time
  return anchored.unit === 'year' && anchored.shift === 0
    ? { ...time, next: at + 1 }
    : shiftedFrom(time, at + 1, anchored.unit, anchored.shift)
}

export const withClosers = ({ terms }: Scan, time: Reading): Reading => {
  let next = time.next
  while (has(terms[next], 'closer') && next < time.next + 2) next += 1
  return { ...time, next }
}

const widenedBy = (time: Reading, next: number, { unit, count }: Duration): Reading =>
  refined(time, next, 'range', ({ from, to }) => [
    { from: addUnits(from, unit, -count), to: addUnits(to, unit, count) },
  ])

/** "Within three days of the 28th": as long before it as after it. */
const readWithin = (scan: Scan, at: number): Reading | undefined => {
  if (!has(scan.terms[at], 'within')) return undefined
  const duration = readDuration(scan, at + 1)
  if (!duration || !has(scan.terms[duration.next], 'link')) return undefined
  const time = readTime(scan, skipOpeners(scan.terms, duration.next + 1))
  return time && widenedBy(time, time.next, duration)
}

/** The same as Chinese has it: the day, "around it", three days. */
const withDaysAround = (scan: Scan, time: Reading): Reading => {
  if (!has(scan.terms[time.next], 'within')) return time
  const duration = readDuration(scan, time.next + 1)
  return duration ? widenedBy(time, duration.next, duration) : time
}

/** A time with all that belongs to it, single or a range, but no list. */
export const readSpan = (scan: Scan, at: number): Reading | undefined => {
  const term = scan.terms[at]
  if (has(term, 'between')) {
    const range = readBetween(scan, at + 1)
    if (range) return withClosers(scan, range)
  }
  const within = readWithin(scan, at)
  if (within) return within
  const isFrom = has(term, 'from')
  const leading = term?.meanings?.leading
  const start = isFrom || leading !== undefined ? skipOpeners(scan.terms, at + 1) : at
  const named = readTime(scan, start)
  if (named === undefined) return undefined
  const time = withDaysAround(scan, withDayInBrackets(scan, named))
  const whole = readRangeEnd(scan, withAnchorAfter(scan, time)) ?? withAnchorAfter(scan, time)
  const bounded = leading === undefined || whole.bound ? whole : { ...whole, bound: leading }
  return withClosers(scan, withTrailingBound(scan, bounded, isFrom || leading === 'since'))
}
