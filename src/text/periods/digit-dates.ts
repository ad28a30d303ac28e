// Reads dates that are written in digits only: 2018-07-31, 8/14, 107.8.14, 20180814.
import { dayIn, monthsFrom } from './calendar.js'
import type { Reading, Scan } from './reading.js'
import { has, type Term } from './terms.js'

const SEPARATORS = new Set(['/', '-', '.'])
const ROC_EPOCH = 1911

/** The digits at `at` that are joined by one and the same separator, and that separator. */
const joinedDigits = (
  terms: readonly Term[],
  at: number,
):
  | { readonly values: readonly string[]; readonly separator: string; readonly next: number }
  | undefined => {
  const separator = terms[at + 1]?.text ?? ''
  if (terms[at]?.kind !== 'digits' || !SEPARATORS.has(separator)) return undefined
  const values = [terms[at]?.text ?? '']
  let next = at + 1
  while (values.length < 5) {
    const [mark, digits] = [terms[next], terms[next + 1]]
    if (!mark?.joined || mark.text !== separator || !digits?.joined || digits.kind !== 'digits')
      break
    values.push(digits.text)
    next += 2
  }
  return { values, separator, next }
}

// A dash before 8/20 joins a range; before 08-20 it is one more part of a longer number.
const isWhole = (terms: readonly Term[], at: number, next: number, separator = '-'): boolean => {
  const [before, after] = [terms[at - 1], terms[next]]
  const glue = separator === '-' ? '-/.:$#' : '/.:$#'
  if (terms[at]?.joined && before && (before.kind === 'word' || glue.includes(before.text)))
    return false
  return !(after?.joined && (after.kind === 'word' || after.text === '%' || after.text === ':'))
}

const isGregorian = (year: number): boolean => year >= 1900 && year <= 2100
const isRoc = (year: number): boolean => year >= 80 && year <= 150

const day = (next: number, year: number, month: number, dayOfMonth: number): Reading => ({
  next,
  unit: 'day',
  items: [() => dayIn(year, month, dayOfMonth)],
  year,
})

const threeParts = (
  next: number,
  first: number,
  second: number,
  third: number,
): Reading | undefined => {
  if (isGregorian(first)) return day(next, first, second, third)
  if (isRoc(first)) return day(next, first + ROC_EPOCH, second, third)
  if (!isGregorian(third) || first > 31 || second > 31) return undefined
  // Month first, as Americans write and Taiwan's 8/14 does; a first part above 12 can only be the day.
  return first > 12 ? day(next, third, second, first) : day(next, third, first, second)
}

const dayOfEachYear = (next: number, month: number, dayOfMonth: number): Reading => ({
  next,
  unit: 'day',
  items: [(year) => dayIn(year, month, dayOfMonth)],
})

const twoParts = (
  next: number,
  first: number,
  second: number,
  separator: string,
  isFollowedByMonthMark: boolean,
): Reading | undefined => {
  if (isGregorian(first) || (isRoc(first) && isFollowedByMonthMark)) {
    const year = isGregorian(first) ? first : first + ROC_EPOCH
    if (second < 1 || second > 12) return undefined
    const end = isFollowedByMonthMark ? next + 1 : next
    return { next: end, unit: 'month', items: [() => [monthsFrom(year, second, 1)]], year }
  }
  if (separator !== '/' || isFollowedByMonthMark) return undefined
  if (first >= 1 && first <= 12 && second >= 1 && second <= 31)
    return dayOfEachYear(next, first, second)
  return first > 12 && first <= 31 && second >= 1 && second <= 12
    ? dayOfEachYear(next, second, first)
    : undefined
}

const compact = (terms: readonly Term[], at: number): Reading | undefined => {
  const text = terms[at]?.text ?? ''
  if (text.length !== 8 || !isWhole(terms, at, at + 1)) return undefined
  const [year, month, dayOfMonth] = [text.slice(0, 4), text.slice(4, 6), text.slice(6)].map(Number)
  if (year === undefined || month === undefined || dayOfMonth === undefined) return undefined
  const isDate = isGregorian(year) && dayIn(year, month, dayOfMonth).length > 0
  return isDate ? day(at + 1, year, month, dayOfMonth) : undefined
}

// "7/20-8/20" is two dates, "3/27-28" a date and a day: only the slash joins the parts of the first.
export const readDigitDate = ({ terms }: Scan, at: number): Reading | undefined => {
  if (terms[at]?.kind !== 'digits') return undefined
  const found = joinedDigits(terms, at)
  if (found === undefined) return compact(terms, at)
  const { values, separator, next } = found
  if (values.some(({ length }) => length > 4) || !isWhole(terms, at, next, separator))
    return undefined
  const [first = 0, second = 0, third = 0] = values.map(Number)
  if (values.length === 3) return threeParts(next, first, second, third)
  if (values.length !== 2) return undefined
  return twoParts(next, first, second, separator, has(terms[next], 'monthMark'))
}
