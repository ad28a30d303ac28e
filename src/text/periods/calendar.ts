// Plain sums on the calendar: months, quarters, weeks, and the parts of each.
import {
  addDays,
  dateOfDayNumber,
  dayNumber,
  daysInMonth,
  type IsoDate,
  isoDate,
  monthOf,
  type Period,
  yearOf,
} from '../../model/period.js'
import type { PartName, UnitName } from './words.js'

/** Where a range without a beginning or an end stops. */
export const FIRST_DAY: IsoDate = '0001-01-01'
export const LAST_DAY: IsoDate = '9999-12-31'

export const earlierOf = (one: IsoDate, other: IsoDate): IsoDate => {
  if (one < other) return one
  return other
}

export const laterOf = (one: IsoDate, other: IsoDate): IsoDate => {
  if (one > other) return one
  return other
}

const pad = (value: number, length: number): string => String(value).padStart(length, '0')

/** Whole months, counted on from `month` (1 to 12) of `year`; the month may lie outside 1 to 12. */
export const monthsFrom = (year: number, month: number, count: number): Period => {
  const last = year * 12 + month - 1 + count - 1
  const [fromYear, fromMonth] = [
    year + Math.floor((month - 1) / 12),
    ((((month - 1) % 12) + 12) % 12) + 1,
  ]
  const [toYear, toMonth] = [Math.floor(last / 12), (last % 12) + 1]
  return {
    from: `${pad(fromYear, 4)}-${pad(fromMonth, 2)}-01`,
    to: `${pad(toYear, 4)}-${pad(toMonth, 2)}-${pad(daysInMonth(toYear, toMonth), 2)}`,
  }
}

export const yearPeriod = (year: number): Period => monthsFrom(year, 1, 12)

export const dayPeriod = (date: IsoDate): Period => ({ from: date, to: date })

/** The day as a period, or none where the calendar has no such day. */
export const dayIn = (year: number, month: number, day: number): readonly Period[] => {
  const date = isoDate(year, month, day)
  return date === undefined ? [] : [dayPeriod(date)]
}

/** 1 is Monday, 7 Sunday. */
export const weekdayOf = (date: IsoDate): number => ((((dayNumber(date) + 3) % 7) + 7) % 7) + 1

/** The week, Monday to Sunday, that holds the day. */
export const weekOf = (date: IsoDate): Period => {
  const monday = addDays(date, 1 - weekdayOf(date))
  return { from: monday, to: addDays(monday, 6) }
}

/** The same day of the month `months` away, or that month's last day. */
export const addMonths = (date: IsoDate, months: number): IsoDate => {
  const { from, to } = monthsFrom(yearOf(date), monthOf(date) + months, 1)
  const sameDay = `${from.slice(0, 8)}${date.slice(8)}`
  return sameDay < to ? sameDay : to
}

const MONTHS_OF: Partial<Readonly<Record<UnitName, number>>> = {
  month: 1,
  quarter: 3,
  half: 6,
  year: 12,
}

/** The day so many units away. */
export const addUnits = (date: IsoDate, unit: UnitName, count: number): IsoDate => {
  const months = MONTHS_OF[unit]
  if (months !== undefined) return addMonths(date, months * count)
  return addDays(date, unit === 'day' ? count : count * 7)
}

/** The unit that holds the day. */
export const unitAround = (date: IsoDate, unit: UnitName): Period => {
  if (unit === 'day') return dayPeriod(date)
  if (unit === 'week') return weekOf(date)
  if (unit === 'weekend') return { from: addDays(weekOf(date).to, -1), to: weekOf(date).to }
  const months = MONTHS_OF[unit] ?? 1
  return monthsFrom(yearOf(date), Math.floor((monthOf(date) - 1) / months) * months + 1, months)
}

/** All days of these weekdays in the period, those that follow each other as one. */
export const weekdaysIn = (period: Period, first: number, count: number): readonly Period[] => {
  const found: Period[] = []
  const start = dayNumber(period.from)
  const end = dayNumber(period.to)
  const shift = (first - weekdayOf(period.from) + 7) % 7
  for (let day = start + shift; day <= end; day += 7) {
    const last = Math.min(day + count - 1, end)
    found.push({ from: dateOfDayNumber(day), to: dateOfDayNumber(last) })
  }
  return found
}

/** From the `nth` unit inside the period on, `count` of them; none where the period is too short. */
export const nthIn = (
  period: Period,
  unit: UnitName,
  nth: number,
  count: number,
): readonly Period[] => {
  if (unit === 'weekend') return nthWeekdaysIn(period, 6, 2, nth, count)
  const from = addUnits(period.from, unit, nth - 1)
  const to = addDays(addUnits(period.from, unit, nth - 1 + count), -1)
  return nth < 1 || from > period.to ? [] : [{ from, to: earlierOf(to, period.to) }]
}

export const lastIn = (period: Period, unit: UnitName, count: number): readonly Period[] => {
  if (unit === 'weekend') return weekdaysIn(period, 6, 2).slice(-count)
  const after = addDays(period.to, 1)
  const from = addUnits(after, unit, -count)
  return [{ from: laterOf(from, period.from), to: period.to }]
}

export const nthWeekdaysIn = (
  period: Period,
  weekday: number,
  length: number,
  nth: number,
  count: number,
): readonly Period[] => weekdaysIn(period, weekday, length).slice(nth - 1, nth - 1 + count)

/**
 * How people speak of months (ten days each) and years: the start or end of a year is two months, early or late in
 * it is three. The parts of anything else (a quarter, a season) are its thirds in months.
 */
export const partOf = (period: Period, part: PartName): Period => {
  const year = yearOf(period.from)
  const month = monthOf(period.from)
  const months = (yearOf(period.to) - year) * 12 + monthOf(period.to) - month + 1
  if (months === 1) {
    const prefix = period.from.slice(0, 8)
    if (part === 'mid') return { from: `${prefix}11`, to: `${prefix}20` }
    return part === 'early' || part === 'start'
      ? { from: period.from, to: `${prefix}10` }
      : { from: `${prefix}21`, to: period.to }
  }
  if (months === 12) {
    const [from, count] = YEAR_PARTS[part]
    return monthsFrom(year, from, count)
  }
  const third = Math.max(1, Math.floor(months / 3))
  if (part === 'mid') return monthsFrom(year, month + third, Math.max(1, months - 2 * third))
  return part === 'early' || part === 'start'
    ? monthsFrom(year, month, third)
    : monthsFrom(year, month + months - third, third)
}

const YEAR_PARTS: Readonly<Record<PartName, readonly [from: number, months: number]>> = {
  early: [1, 3],
  start: [1, 2],
  mid: [6, 2],
  late: [10, 3],
  end: [11, 2],
}

/** A month falls apart after its 15th, anything longer in the middle of its months. */
export const halfOf = (period: Period, half: 1 | 2): Period => {
  const year = yearOf(period.from)
  const month = monthOf(period.from)
  const months = (yearOf(period.to) - year) * 12 + monthOf(period.to) - month + 1
  if (months > 1)
    return monthsFrom(
      year,
      month + (half === 1 ? 0 : Math.floor(months / 2)),
      Math.ceil(months / 2),
    )
  const prefix = period.from.slice(0, 8)
  return half === 1
    ? { from: period.from, to: `${prefix}15` }
    : { from: `${prefix}16`, to: period.to }
}
