// The Period that counts from a day: the day after it, its week, the month before.
import {
  addDays,
  dayNumber,
  daysInMonth,
  type IsoDate,
  isoDate,
  monthOf,
  type Period,
  yearOf,
} from '../model/period.js'

export interface Step {
  readonly unit: 'day' | 'week' | 'month' | 'quarter' | 'half' | 'year' | 'time'
  /** How many units later, negative for earlier; 0 for the one that holds the day. */
  readonly shift: number
  /** For the unit `time`: everything before the day, or after it. */
  readonly toward?: 'before' | 'after' | undefined
}

const MONTHS_OF: Readonly<Partial<Record<Step['unit'], number>>> = {
  month: 1,
  quarter: 3,
  half: 6,
  year: 12,
}

/** 1970-01-01 was a Thursday; weeks run from Monday to Sunday. */
const DAYS_FROM_MONDAY_TO_EPOCH = 3

export const periodFrom = (day: IsoDate, { unit, shift, toward }: Step): Period => {
  if (unit === 'time') {
    return toward === 'before'
      ? { from: '0001-01-01', to: addDays(day, -1) }
      : { from: addDays(day, 1), to: '9999-12-31' }
  }
  if (unit === 'day') return { from: addDays(day, shift), to: addDays(day, shift) }
  if (unit === 'week') {
    const sinceMonday = (dayNumber(day) + DAYS_FROM_MONDAY_TO_EPOCH) % 7
    const monday = addDays(day, 7 * shift - sinceMonday)
    return { from: monday, to: addDays(monday, 6) }
  }
  return monthsFrom(day, MONTHS_OF[unit] ?? 1, shift)
}

/** Of the spans of `length` months that a year is made of, the one `shift` spans after the day's own. */
const monthsFrom = (day: IsoDate, length: number, shift: number): Period => {
  const month = yearOf(day) * 12 + monthOf(day) - 1
  const first = Math.floor(month / length) * length + shift * length
  const last = first + length - 1
  const [lastYear, lastMonth] = [Math.floor(last / 12), (last % 12) + 1]
  return {
    from: isoDate(Math.floor(first / 12), (first % 12) + 1, 1) ?? day,
    to: isoDate(lastYear, lastMonth, daysInMonth(lastYear, lastMonth)) ?? day,
  }
}
