// Turns readings into days: fills in the years that were not said, and opens ranges at one end.
import { addDays, type Period, yearOf } from '../../model/period.js'
import type { PeriodContext } from '../periods.js'
import { FIRST_DAY, LAST_DAY, yearPeriod } from './calendar.js'
import { needsYear, type Reading } from './reading.js'

/** The years that a time without a year is read in. */
const yearsToFillIn = ({ today, years, year }: PeriodContext): readonly number[] => {
  if (year !== undefined) return [year]
  return years.length > 0 ? years : [yearOf(today)]
}

/** A time in a list has the year of the next one that tells its year, or else of the last one that did. */
export const shareYears = (readings: readonly Reading[]): readonly Reading[] =>
  readings.map((reading, index) => {
    if (!needsYear(reading)) return reading
    const year =
      readings.slice(index + 1).find((other) => other.year !== undefined)?.year ??
      readings.slice(0, index).findLast((other) => other.year !== undefined)?.year
    return year === undefined ? reading : { ...reading, year }
  })

const opened = (
  periods: readonly Period[],
  reading: Reading,
  within: Period,
): readonly Period[] => {
  const [first, last] = [periods[0], periods.at(-1)]
  if (first === undefined || last === undefined || reading.bound === undefined) return periods
  switch (reading.bound) {
    case 'before':
      return [{ from: within.from, to: reading.isEnd ? last.to : addDays(first.from, -1) }]
    case 'until':
      return [{ from: within.from, to: last.to }]
    case 'since':
      return [{ from: first.from, to: within.to }]
    case 'after':
      return [{ from: addDays(last.to, 1), to: within.to }]
  }
}

/**
 * The days of each thing in the reading, one after the other. "Before July" reaches back without end, but where it is
 * read in several years, only to the beginning of each, so that they are told apart.
 */
export const resolve = (
  reading: Reading,
  context: PeriodContext,
): readonly (readonly Period[])[] => {
  const years = needsYear(reading) ? yearsToFillIn(context) : [reading.year ?? 0]
  const within = (year: number) =>
    years.length > 1 ? yearPeriod(year) : { from: FIRST_DAY, to: LAST_DAY }
  return reading.items.map((item) =>
    years.flatMap((year) =>
      opened(item(year), reading, within(year)).filter(({ from, to }) => from <= to),
    ),
  )
}
