// Reads the parts of each year that have a name or a number: quarters, halves, seasons, holidays, weekdays.
import type { Period } from '../../model/period.js'
import { halfOf, monthsFrom, weekdaysIn, weekOf, yearPeriod } from './calendar.js'
import { isSurelyTime } from './evidence.js'
import { namedDayIn, namedSpanIn } from './named-days.js'
import { readNumberList } from './number-lists.js'
import type { InYear, Reading, Scan } from './reading.js'
import { has } from './terms.js'
import type { SeasonName } from './words.js'

// As Taiwan's weather bureau counts them. A year's winter is its own December and its own January and February.
const SEASON_MONTHS: Readonly<
  Record<SeasonName, readonly (readonly [from: number, count: number])[]>
> = {
  spring: [[3, 3]],
  summer: [[6, 3]],
  autumn: [[9, 3]],
  winter: [
    [1, 2],
    [12, 1],
  ],
}

const quarterSpan =
  (first: number, last: number): InYear =>
  (year) => [monthsFrom(year, first * 3 - 2, (last - first + 1) * 3)]

const readNumberedQuarters = ({ terms, numbers }: Scan, at: number): Reading | undefined => {
  const isUnitFirst = terms[at]?.kind === 'word' && terms[at]?.meanings?.unit === 'quarter'
  const list = isUnitFirst ? readNumberList(terms, numbers.at, at + 1) : numbers.listAt(at)
  if (list === undefined) return undefined
  const mark = terms[list.next]
  const isQuarter = list.ordinal && mark?.meanings?.unit === 'quarter'
  if (!isUnitFirst && !isQuarter && !has(mark, 'quarterMark')) return undefined
  if (list.spans.some(([first, last]) => first < 1 || last > 4 || first > last)) return undefined
  return {
    next: isUnitFirst ? list.next : list.next + 1,
    unit: 'quarter',
    items: list.spans.map(([first, last]) => quarterSpan(first, last)),
  }
}

const readQuarter = (scan: Scan, at: number): Reading | undefined => {
  const quarter = scan.terms[at]?.meanings?.quarter
  return quarter === undefined
    ? readNumberedQuarters(scan, at)
    : { next: at + 1, unit: 'quarter', items: [quarterSpan(quarter, quarter)] }
}

// The Chinese word for "first half" is also that of a match: it needs the word for year behind it.
const readHalf = ({ terms }: Scan, at: number): Reading | undefined => {
  const half = terms[at]?.meanings?.half
  const isMarked = has(terms[at + 1], 'yearMark')
  if (half === undefined || (terms[at]?.kind === 'han' && !isMarked)) return undefined
  return {
    next: isMarked ? at + 2 : at + 1,
    unit: 'half',
    items: [(year) => [halfOf(yearPeriod(year), half)]],
  }
}

const readSeason = (scan: Scan, at: number): Reading | undefined => {
  const season = scan.terms[at]?.meanings?.season
  if (season === undefined || !isSurelyTime(scan, at)) return undefined
  const item: InYear = (year) =>
    SEASON_MONTHS[season].map(([from, count]) => monthsFrom(year, from, count))
  return { next: at + 1, unit: 'season', items: [item] }
}

const readNamed = ({ terms }: Scan, at: number): Reading | undefined => {
  const { namedDay, span } = terms[at]?.meanings ?? {}
  if (span) return { next: at + 1, unit: 'season', items: [(year) => [namedSpanIn(span, year)]] }
  if (namedDay === undefined) return undefined
  if (terms[at + 1]?.meanings?.unit !== 'week')
    return { next: at + 1, unit: 'holiday', items: [(year) => namedDayIn(namedDay, year)] }
  const week: InYear = (year) => namedDayIn(namedDay, year).map(({ from }) => weekOf(from))
  return { next: at + 2, unit: 'week', items: [week] }
}

// Questions repeat the same few, and a year has fifty-two of them.
const weekdaysByYear = new Map<string, readonly Period[]>()

const weekdaysOf = (year: number, first: number, count: number): readonly Period[] => {
  const key = `${year} ${first} ${count}`
  const known = weekdaysByYear.get(key) ?? weekdaysIn(yearPeriod(year), first, count)
  weekdaysByYear.set(key, known)
  return known
}

const readWeekday = ({ terms }: Scan, at: number): Reading | undefined => {
  const { weekday, unit } = terms[at]?.meanings ?? {}
  const reading = (first: number, count: number): Reading => ({
    next: at + 1,
    unit: 'weekday',
    items: [(year) => weekdaysOf(year, first, count)],
  })
  if (weekday !== undefined) return reading(weekday, 1)
  if (unit === 'weekend') return reading(6, 2)
  return has(terms[at], 'workday') ? reading(1, 5) : undefined
}

export const readUnit = (scan: Scan, at: number): Reading | undefined =>
  readQuarter(scan, at) ??
  readHalf(scan, at) ??
  readSeason(scan, at) ??
  readNamed(scan, at) ??
  readWeekday(scan, at)
