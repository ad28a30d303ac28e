// Reads one time from its parts in either order: "late August 2018", or year, month, part as Chinese has it.
import { unitAround, yearPeriod } from './calendar.js'
import { readDigitDate } from './digit-dates.js'
import { readDaysAfter, readDaysBefore, readMonth } from './months.js'
import type { NumberSpan } from './number-lists.js'
import { fixedReading, needsYear, type Reading, type Scan } from './reading.js'
import { readRelative, readWhich } from './relative.js'
import { readSubdivision, readSubdivisionsAfter, subdivided } from './subdivisions.js'
import { canStart, has } from './terms.js'
import { readUnit } from './units.js'
import { readYear, readYearList } from './years.js'

// "The end of the first week of March" is as deep as people go.
const DEPTH_MAX = 2

const readMonthAndDays = (scan: Scan, at: number): Reading | undefined => {
  const month = readMonth(scan, at)
  return month && (readDaysAfter(scan, month) ?? month)
}

const readNamedTime = (scan: Scan, at: number): Reading | undefined =>
  readMonthAndDays(scan, at) ?? readUnit(scan, at)

const readMonthOfToday = (scan: Scan, at: number): Reading | undefined => {
  const relative = readRelative(scan, at)
  return relative?.unit === 'month' ? (readDaysAfter(scan, relative) ?? relative) : relative
}

const isWeekdayBesideDate = ({ terms }: Scan, at: number): boolean =>
  terms[at]?.meanings?.weekday !== undefined || has(terms[at], 'besideDate')

const skipMarks = ({ terms }: Scan, at: number, marks: string): number => {
  const term = terms[at]
  return term?.kind === 'mark' && marks.includes(term.text) ? at + 1 : at
}

const readDate = (scan: Scan, at: number): Reading | undefined =>
  readDigitDate(scan, at) ?? readMonthAndDays(scan, at) ?? readDaysBefore(scan, at)

/** "Tuesday, 14 August": the weekday adds nothing to the day. */
const readDateAfterWeekday = (scan: Scan, at: number): Reading | undefined => {
  if (!isWeekdayBesideDate(scan, at)) return undefined
  let start = skipMarks(scan, at + 1, ',.')
  while (has(scan.terms[start], 'article') || has(scan.terms[start], 'opener')) start += 1
  const date = readDate(scan, start)
  return date?.unit === 'day' ? date : undefined
}

const readCore = (scan: Scan, at: number): Reading | undefined =>
  readDate(scan, at) ??
  readDateAfterWeekday(scan, at) ??
  readMonthOfToday(scan, at) ??
  readUnit(scan, at) ??
  readWhich(scan, at, (start) => readNamedTime(scan, start))

const wholeYear = (next: number, year?: number): Reading => ({
  next,
  unit: 'year',
  items: [(given) => [yearPeriod(given)]],
  year,
})

const isThatYear = (scan: Scan, at: number): boolean => {
  const anchored = scan.terms[at]?.meanings?.anchored
  return anchored?.unit === 'year' && anchored.shift === 0
}

const readAnyYear = (scan: Scan, at: number, isBehindDate = false): Reading | undefined => {
  const year = readYear(scan, at, isBehindDate)
  if (year) return wholeYear(year.next, year.year)
  return isThatYear(scan, at) ? wholeYear(at + 1) : undefined
}

const readYears = (scan: Scan, at: number): Reading | undefined => {
  const years = readYearList(scan, at)
  return years && { next: years.next, unit: 'year', items: years.spans.map(yearSpan), fixed: true }
}

const yearSpan =
  ([first, last]: NumberSpan) =>
  () => [{ from: yearPeriod(first).from, to: yearPeriod(last).to }]

const readYearFirst = (scan: Scan, at: number): Reading | undefined => {
  if (readDigitDate(scan, at)) return undefined
  const whole = readAnyYear(scan, at)
  if (whole === undefined) return undefined
  const linked = has(scan.terms[whole.next], 'link')
    ? whole.next + 1
    : skipMarks(scan, whole.next, '/,')
  const inside = readCore(scan, linked)
  if (inside && needsYear(inside))
    return readSubdivisionsAfter(scan, { ...inside, year: whole.year })
  const cut = readSubdivisionsAfter(scan, whole)
  // "That year" alone names no year: what it counts from is known elsewhere.
  return whole.year === undefined && cut === whole ? undefined : readSubdivisionsAfter(scan, cut)
}

const withYearAfter = (scan: Scan, time: Reading): Reading => {
  if (!needsYear(time)) return time
  let at = has(scan.terms[time.next], 'link') ? time.next + 1 : skipMarks(scan, time.next, ',-(')
  if (has(scan.terms[at], 'article')) at += 1
  const year = readAnyYear(scan, at, true)
  return year ? { ...time, year: year.year, next: skipMarks(scan, year.next, ')') } : time
}

// Chinese writes the weekday behind a date as one character in brackets.
const isWeekdayInBrackets = ({ terms }: Scan, at: number): boolean =>
  terms[at]?.text === '(' &&
  terms[at + 2]?.text === ')' &&
  terms[at + 1]?.kind === 'han' &&
  (terms[at + 1]?.meanings?.number !== undefined || has(terms[at + 1], 'dayMark'))

const skipWeekday = (scan: Scan, time: Reading): Reading => {
  if (time.unit !== 'day') return time
  const at = skipMarks(scan, time.next, ',(')
  if (isWeekdayInBrackets(scan, time.next)) return { ...time, next: at + 2 }
  return isWeekdayBesideDate(scan, at) ? { ...time, next: skipMarks(scan, at + 1, ')') } : time
}

/** Past "of the year" and "of that year", which fill in nothing. */
const skipOfTheYear = ({ terms }: Scan, time: Reading): Reading => {
  if (!needsYear(time) || !has(terms[time.next], 'link')) return time
  const at = has(terms[time.next + 1], 'article') ? time.next + 2 : time.next + 1
  return terms[at]?.kind === 'word' && terms[at]?.meanings?.unit === 'year'
    ? { ...time, next: at + 1 }
    : time
}

const readCoreFirst = (scan: Scan, at: number): Reading | undefined => {
  const core = readCore(scan, at)
  if (core === undefined) return undefined
  const cut = readSubdivisionsAfter(scan, core)
  return skipOfTheYear(scan, skipWeekday(scan, withYearAfter(scan, skipWeekday(scan, cut))))
}

/** "The year" and "the month", which only a part before them makes a time. */
const readWholeOfPart = ({ terms, today }: Scan, at: number): Reading | undefined => {
  const unit = terms[at]?.meanings?.unit
  if (unit === 'year') return wholeYear(at + 1)
  return unit === 'month' ? fixedReading(at + 1, 'month', [unitAround(today, 'month')]) : undefined
}

const readPartFirst = (scan: Scan, at: number, depth: number): Reading | undefined => {
  const part = readSubdivision(scan, at)
  if (part === undefined || depth >= DEPTH_MAX) return undefined
  let start = skipMarks(scan, part.next, '-')
  while (
    start < part.next + 3 &&
    (has(scan.terms[start], 'link') || has(scan.terms[start], 'article'))
  )
    start += 1
  const whole =
    readTime(scan, start, depth + 1) ??
    readWholeOfPart(scan, start) ??
    (part.isOfYear ? wholeYear(part.next) : undefined)
  // "Late tonight" is no part of a month.
  if (whole === undefined || whole.unit === 'day') return undefined
  return withYearAfter(scan, subdivided(whole, whole.next, part))
}

// "In three years" is not the middle of a year, though the same characters meet in it.
const isCounted = ({ terms }: Scan, at: number): boolean =>
  terms[at]?.joined === true &&
  (terms[at - 1]?.meanings?.number !== undefined ||
    terms[at - 1]?.kind === 'digits' ||
    has(terms[at - 1], 'counter'))

/** The characters for year or month with a part right behind them: the end of the year, of this month. */
const readPartOfYear = (scan: Scan, at: number): Reading | undefined => {
  if (scan.terms[at]?.kind !== 'han' || isCounted(scan, at)) return undefined
  const whole = readWholeOfPart(scan, at)
  const part = scan.terms[at + 1]?.meanings?.part
  const found =
    part === undefined || !scan.terms[at + 1]?.joined ? undefined : readSubdivision(scan, at + 1)
  return whole && found && subdivided(whole, found.next, found)
}

/** One time, at any depth of parts; `depth` is how many parts stand before it already. */
export const readTime = (scan: Scan, at: number, depth = 0): Reading | undefined =>
  canStart(scan.terms[at]) ? readAnyTime(scan, at, depth) : undefined

const readAnyTime = (scan: Scan, at: number, depth: number): Reading | undefined =>
  readYears(scan, at) ??
  readYearFirst(scan, at) ??
  readPartFirst(scan, at, depth) ??
  readCoreFirst(scan, at) ??
  readPartOfYear(scan, at)
