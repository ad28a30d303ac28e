// Reads times that count from today: yesterday, this week, last August, in the past three months, two weeks ago.
import { addDays, type Period, yearOf } from '../../model/period.js'
import { addUnits, unitAround, weekdayOf } from './calendar.js'
import { fixedReading, type Reading, type Scan } from './reading.js'
import { has, type Term } from './terms.js'
import type { UnitName } from './words.js'

const UNITS: Readonly<Record<UnitName, Reading['unit']>> = {
  day: 'day',
  week: 'week',
  weekend: 'weekday',
  month: 'month',
  quarter: 'quarter',
  half: 'half',
  year: 'year',
}

/** "Three months", "a week", "half a year", with the word that counts between where there is one. */
export interface Duration {
  readonly count: number
  readonly unit: UnitName
  readonly next: number
}

export const readDuration = ({ terms, numbers }: Scan, at: number): Duration | undefined => {
  const number = has(terms[at], 'single')
    ? { value: 1, next: at + 1, ordinal: false }
    : numbers.at(at)
  const afterNumber = number?.next ?? at
  const unitAt = number && has(terms[afterNumber], 'counter') ? afterNumber + 1 : afterNumber
  const unit = terms[unitAt]?.meanings?.unit
  // "Half a year" is counted by itself; anything else needs its number.
  if (unit === undefined || number?.ordinal || (number === undefined && unit !== 'half'))
    return undefined
  return { count: number?.value ?? 1, unit, next: unitAt + 1 }
}

const MAX_COUNT = 1000

/** "The past year" goes back one from today; "last year" is the one before this, and was read as that. */
const readSingleUnit = (terms: readonly Term[], at: number): Duration | undefined => {
  const [past, unit] = [terms[at - 1], terms[at]?.meanings?.unit]
  const isSingle = past?.kind === 'word' && past.meanings?.which === undefined
  return isSingle && unit !== undefined ? { count: 1, unit, next: at + 1 } : undefined
}

const readPast = (scan: Scan, at: number): Reading | undefined => {
  const { terms, today } = scan
  if (!has(terms[at], 'lasting')) return undefined
  const duration = readDuration(scan, at + 1) ?? readSingleUnit(terms, at + 1)
  if (duration === undefined || duration.count > MAX_COUNT) return undefined
  const from = addUnits(today, duration.unit, -duration.count)
  return fixedReading(duration.next, 'range', [{ from, to: today }])
}

const readAgo = (scan: Scan, at: number): Reading | undefined => {
  const { terms, today } = scan
  const duration = readDuration(scan, at)
  if (duration === undefined || duration.count > MAX_COUNT || !has(terms[duration.next], 'ago'))
    return undefined
  const { unit, count, next } = duration
  const around = unitAround(addUnits(today, unit, -count), unit === 'half' ? 'month' : unit)
  return fixedReading(next + 1, UNITS[unit], [around])
}

const readWeekdayOfWeek = (scan: Scan, week: Period, at: number): Reading | undefined => {
  const term = scan.terms[at]
  if (term?.kind !== 'han' || !term.joined) return undefined
  const isSunday = term.meanings?.unit === 'day' || has(term, 'dayMark')
  const number = isSunday ? { value: 7, next: at + 1 } : scan.numbers.at(at)
  if (
    number === undefined ||
    number.value < 1 ||
    number.value > 7 ||
    has(scan.terms[number.next], 'measure')
  )
    return undefined
  const day = addDays(week.from, number.value - 1)
  return fixedReading(number.next, 'day', [{ from: day, to: day }])
}

const readNamedRelative = (scan: Scan, at: number): Reading | undefined => {
  const relative = scan.terms[at]?.meanings?.relative
  if (relative === undefined || relative.unit === 'year') return undefined
  const { unit, shift } = relative
  const period = unitAround(addUnits(unitAround(scan.today, unit).from, unit, shift), unit)
  const weekday = unit === 'week' ? readWeekdayOfWeek(scan, period, at + 1) : undefined
  return weekday ?? fixedReading(at + 1, UNITS[unit], [period])
}

const readWhichUnit = ({ terms, today }: Scan, at: number): Reading | undefined => {
  const which = terms[at]?.meanings?.which
  const unit = terms[at + 1]?.meanings?.unit
  if (
    which === undefined ||
    unit === undefined ||
    unit === 'year' ||
    unit === 'half' ||
    unit === 'day'
  )
    return undefined
  const period = unitAround(addUnits(unitAround(today, unit).from, unit, which), unit)
  return fixedReading(at + 2, UNITS[unit], [period])
}

/** "Last August", "this Friday", "next summer": the reading of the year or week that the word picks. */
export const readWhich = (
  scan: Scan,
  at: number,
  readNamedTime: (at: number) => Reading | undefined,
): Reading | undefined => {
  const which = scan.terms[at]?.meanings?.which
  if (which === undefined) return undefined
  const named = readNamedTime(at + 1)
  const [item] = named?.items ?? []
  if (named === undefined || item === undefined || named.fixed || named.year !== undefined)
    return undefined
  const year = yearOf(scan.today)
  if (which === 0 && named.unit !== 'weekday') return { ...named, year }
  const around = [year - 1, year, year + 1].flatMap((candidate) => item(candidate))
  const chosen =
    which === -1
      ? around.findLast(({ to }) => to < scan.today)
      : around.find(({ from }) => (which === 0 ? from >= startOfWeek(scan) : from > scan.today))
  return chosen && fixedReading(named.next, named.unit, [chosen])
}

const startOfWeek = ({ today }: Scan): string => addDays(today, 1 - weekdayOf(today))

export const readRelative = (scan: Scan, at: number): Reading | undefined =>
  readNamedRelative(scan, at) ?? readWhichUnit(scan, at) ?? readPast(scan, at) ?? readAgo(scan, at)
