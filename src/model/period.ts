// A Period: a range of days, both ends included.

/** A calendar day as `YYYY-MM-DD`; such strings sort by date. */
export type IsoDate = string

export interface Period {
  readonly from: IsoDate
  readonly to: IsoDate
}

export const holds = (period: Period, date: IsoDate): boolean =>
  period.from <= date && date <= period.to

/** What lies in both. One pass, for both are sorted: "Saturdays and Sundays" are hundreds of days each. */
export const overlaps = (some: readonly Period[], others: readonly Period[]): readonly Period[] => {
  const both: Period[] = []
  for (let at = 0, other = 0; at < some.length && other < others.length; ) {
    const [one, two] = [some[at], others[other]]
    if (!one || !two) break
    const from = one.from > two.from ? one.from : two.from
    const to = one.to < two.to ? one.to : two.to
    if (from <= to) both.push({ from, to })
    if (one.to < two.to) at++
    else other++
  }
  return both
}

/** Days since 1970-01-01, for arithmetic on calendar days without clock or zone. */
export const dayNumber = (date: IsoDate): number => Date.parse(`${date}T00:00:00Z`) / 86_400_000

export const dateOfDayNumber = (day: number): IsoDate =>
  new Date(day * 86_400_000).toISOString().slice(0, 10)

export const addDays = (date: IsoDate, days: number): IsoDate =>
  dateOfDayNumber(dayNumber(date) + days)

/** The number of days in a month (1 to 12) of a Gregorian year. */
export const daysInMonth = (year: number, month: number): number =>
  new Date(Date.UTC(year, month, 0)).getUTCDate()

/** The day as `YYYY-MM-DD`, or undefined where the calendar has no such day (30 February). */
export const isoDate = (year: number, month: number, day: number): IsoDate | undefined =>
  month >= 1 && month <= 12 && day >= 1 && day <= daysInMonth(year, month)
    ? `${String(year).padStart(4, '0')}-${String(month).padStart(2, '0')}-${String(day).padStart(2, '0')}`
    : undefined

export const yearOf = (date: IsoDate): number => Number(date.slice(0, 4))

export const monthOf = (date: IsoDate): number => Number(date.slice(5, 7))

export const dayOf = (date: IsoDate): number => Number(date.slice(8, 10))

/** Taiwan keeps UTC+8 all year, since 1979. */
const TAIPEI_AHEAD_OF_UTC = 8 * 3_600_000

/** The calendar day in Taipei at that moment. */
export const taipeiDay = (moment: Date): IsoDate =>
  new Date(moment.getTime() + TAIPEI_AHEAD_OF_UTC).toISOString().slice(0, 10)
