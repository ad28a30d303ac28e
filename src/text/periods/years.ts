// Reads years: 2018, the ROC's with its mark or name, "last year", and which bare numbers are none.
import { yearOf } from '../../model/period.js'
import type { NumberSpan } from './number-lists.js'
import { isPartOfSomethingElse } from './numbers.js'
import type { Scan } from './reading.js'
import { has, type Term } from './terms.js'

export interface YearReading {
  readonly next: number
  readonly year: number
}

const ROC_EPOCH = 1911
const BARE_YEARS = { first: 1990, last: 2100 }
const BARE_ROC_YEARS = { first: 80, last: 150 }

const skipYearMark = (terms: readonly Term[], at: number): number =>
  has(terms[at], 'yearMark') ? at + 1 : at

const readNamedEra = ({ terms, numbers }: Scan, at: number): YearReading | undefined => {
  const [era, after] = [terms[at], terms[at + 1]]
  if (!has(era, 'roc') && !has(era, 'common')) return undefined
  const number = numbers.at(after?.meanings?.unit === 'year' ? at + 2 : at + 1)
  if (number === undefined) return undefined
  const next = skipYearMark(terms, number.next)
  if (has(era, 'common'))
    return number.value > 1900 && number.value < 2200 ? { next, year: number.value } : undefined
  return number.value > 0 && number.value <= 200
    ? { next, year: number.value + ROC_EPOCH }
    : undefined
}

const markedYear = (value: number): number | undefined => {
  if (value >= 1900 && value < 2200) return value
  const isRoc = value >= BARE_ROC_YEARS.first && value <= BARE_ROC_YEARS.last
  return isRoc ? value + ROC_EPOCH : undefined
}

const readMarked = ({ terms, numbers }: Scan, at: number): YearReading | undefined => {
  const number = numbers.at(at)
  if (number === undefined || number.ordinal || !has(terms[number.next], 'yearMark'))
    return undefined
  // One numeral before the mark ("a hundred years") is a span of time.
  if (!number.digits && number.next - at < 2) return undefined
  const year = markedYear(number.value)
  return year === undefined ? undefined : { next: number.next + 1, year }
}

/** Several years before one mark: "106 and 107", "107 to 109", with the name of the era or without. */
export const readYearList = (
  { terms, numbers }: Scan,
  at: number,
): { readonly spans: readonly NumberSpan[]; readonly next: number } | undefined => {
  const list = numbers.listAt(has(terms[at], 'roc') || has(terms[at], 'common') ? at + 1 : at)
  if (list === undefined || list.count < 2 || list.ordinal || !has(terms[list.next], 'yearMark'))
    return undefined
  const spans = list.spans.map((span) => span.map(markedYear))
  const known = spans.flatMap(([first, last]): NumberSpan[] =>
    first === undefined || last === undefined || first > last ? [] : [[first, last]],
  )
  return known.length === spans.length ? { spans: known, next: list.next + 1 } : undefined
}

const readBare = ({ terms }: Scan, at: number, isBehindDate: boolean): YearReading | undefined => {
  const [before, term, after] = [terms[at - 1], terms[at], terms[at + 1]]
  if (term?.kind !== 'digits' || term.text.length !== 4 || term.ordinal) return undefined
  const year = Number(term.text)
  if (year < BARE_YEARS.first || year > BARE_YEARS.last) return undefined
  if (isPartOfSomethingElse(terms, at)) return undefined
  if (has(before, 'notYearAfter') || has(before, 'ordinalMark')) return undefined
  if (has(after, 'measure')) return undefined
  // "2018 calendar days" are counted; "the 2018 calendar" is of a year.
  const counts = after?.kind === 'han' || terms[at + 2]?.meanings?.unit !== undefined
  if (has(after, 'counter') && counts) return undefined
  if (has(term, 'notYear') && !isBehindDate && !has(before, 'beforeYear')) return undefined
  return { next: at + 1, year }
}

const readRelativeYear = ({ terms, today }: Scan, at: number): YearReading | undefined => {
  const { relative, which } = terms[at]?.meanings ?? {}
  if (relative?.unit === 'year') return { next: at + 1, year: yearOf(today) + relative.shift }
  return which !== undefined && terms[at + 1]?.meanings?.unit === 'year'
    ? { next: at + 2, year: yearOf(today) + which }
    : undefined
}

/** A year; behind the month or day that it belongs to, any number of four digits may be one. */
export const readYear = (scan: Scan, at: number, isBehindDate = false): YearReading | undefined =>
  readNamedEra(scan, at) ??
  readRelativeYear(scan, at) ??
  readMarked(scan, at) ??
  readBare(scan, at, isBehindDate)
