// Reads months and their days, month first or day first, in words, digits and Chinese numerals.
import { monthOf, type Period, yearOf } from '../../model/period.js'
import { dayIn, monthsFrom } from './calendar.js'
import { isSurelyTime } from './evidence.js'
import { type NumberSpan, readNumberList } from './number-lists.js'
import { isPartOfSomethingElse, type NumberReading } from './numbers.js'
import { type InYear, type Reading, refined, type Scan } from './reading.js'
import { has, type Term } from './terms.js'

const isMonth = (month: number): boolean => month >= 1 && month <= 12

/** A span that runs backwards (November to February) goes on into the next year. */
const monthSpan =
  ([first, last]: NumberSpan): InYear =>
  (year) =>
    isMonth(first) && isMonth(last) ? [monthsFrom(year, first, ((last - first + 12) % 12) + 1)] : []

const readMonthWord = (scan: Scan, at: number): Reading | undefined => {
  const month = scan.terms[at]?.meanings?.month
  if (month === undefined || !isSurelyTime(scan, at)) return undefined
  const next = scan.terms[at + 1]
  const isAbbreviated = next?.joined && next.text === '.' && scan.terms[at + 2] !== undefined
  return {
    next: isAbbreviated ? at + 2 : at + 1,
    unit: 'month',
    items: [monthSpan([month, month])],
  }
}

const readMarkedMonths = ({ terms, numbers }: Scan, at: number): Reading | undefined => {
  const list = numbers.listAt(at)
  if (list === undefined || list.ordinal || !has(terms[list.next], 'monthMark')) return undefined
  if (list.spans.flat().some((month) => month > 99)) return undefined
  const isOneRange = list.spans.length === 1 && list.spans[0]?.[0] !== list.spans[0]?.[1]
  return {
    next: list.next + 1,
    unit: isOneRange ? 'range' : 'month',
    items: list.spans.map(monthSpan),
  }
}

/** The month alone: "March", or numbers before the month's mark. */
export const readMonth = (scan: Scan, at: number): Reading | undefined =>
  readMonthWord(scan, at) ?? readMarkedMonths(scan, at)

const isCounted = (term: Term | undefined): boolean =>
  has(term, 'measure') || has(term, 'counter') || term?.meanings?.unit !== undefined

/** Where a number that is a day of the month ends, or undefined where it counts something else. */
export const endOfDay = (terms: readonly Term[], number: NumberReading): number | undefined => {
  const after = terms[number.next]
  if (number.marked) return undefined
  if (has(after, 'dayMark')) return number.value <= 99 ? number.next + 1 : undefined
  if (number.ordinal) return number.value <= 99 ? number.next : undefined
  if (number.value < 1 || number.value > 31 || isCounted(after)) return undefined
  if (has(after, 'monthMark') || has(after, 'yearMark') || after?.meanings?.month !== undefined)
    return undefined
  if (after?.joined && after.text === '/') return undefined
  return number.digits || number.value >= 10 || terms[number.next - 1]?.kind === 'han'
    ? number.next
    : undefined
}

const dayOf = (period: Period, day: number): readonly Period[] =>
  dayIn(yearOf(period.from), monthOf(period.from), day)

const daySpan =
  ([first, last]: NumberSpan) =>
  (month: Period): readonly Period[] => {
    const [from, to] = [dayOf(month, first)[0], dayOf(month, last)[0]]
    return from && to && from.from <= to.to ? [{ from: from.from, to: to.to }] : []
  }

/** The same months cut down to these days of theirs. */
export const daysOfMonths = (
  months: Reading,
  next: number,
  spans: readonly NumberSpan[],
): Reading => {
  const isOneRange = spans.length === 1 && spans[0]?.[0] !== spans[0]?.[1]
  const unit = isOneRange ? 'range' : 'day'
  const items = spans.flatMap((span) => refined(months, next, unit, daySpan(span)).items)
  return { ...months, next, unit, items }
}

/** The days behind a month: "27 and 28", "the 3rd", or with the mark of days. */
export const readDaysAfter = ({ terms, numbers }: Scan, month: Reading): Reading | undefined => {
  if (month.items.length !== 1) return undefined
  const start =
    has(terms[month.next], 'link') || has(terms[month.next], 'article')
      ? month.next + 1
      : month.next
  // "March of 27 cities", and a range such as "March-27", are no days.
  const isLoose = start > month.next
  const list = readNumberList(terms, numbers.at, start, (number, index) => {
    const end = endOfDay(terms, number)
    const isMarked = number.ordinal || has(terms[number.next], 'dayMark')
    return isLoose && index === 0 && !isMarked ? undefined : end
  })
  return list && daysOfMonths(month, list.next, list.spans)
}

/** "31 July", "the 27th and 28th of March": days in front of a month's name. */
export const readDaysBefore = (scan: Scan, at: number): Reading | undefined => {
  const { terms, numbers } = scan
  if (has(terms[at - 1], 'notYearAfter') || isPartOfSomethingElse(terms, at)) return undefined
  const list = numbers.listAt(at)
  if (!list?.precise || (list.count === 1 && isOutOfMonth(list.spans, list.ordinal)))
    return undefined
  const link = terms[list.next]
  const isLinked = has(link, 'link') && link?.kind === 'word'
  // "the first March event" is no day, "the first of March" is.
  if (!list.digits && !isLinked) return undefined
  const month = readMonthWord(scan, isLinked || link?.text === '-' ? list.next + 1 : list.next)
  return month && daysOfMonths(month, month.next, list.spans)
}

const isOutOfMonth = (spans: readonly NumberSpan[], isOrdinal: boolean): boolean =>
  spans.some(([day]) => day > (isOrdinal ? 39 : 31) || day < 1)

const isOpenedAsDay = ({ terms }: Scan, at: number): boolean =>
  has(terms[at - 1], 'article') && has(terms[at - 2], 'beforeBareDay')

const isClosedAsDay = ({ terms }: Scan, next: number): boolean => {
  const after = terms[next]
  const { anchored } = after?.meanings ?? {}
  return (
    after === undefined ||
    after.kind === 'mark' ||
    has(after, 'afterBareDay') ||
    (anchored?.unit === 'day' && anchored.shift === 0)
  )
}

/**
 * "On the 14th", with no month anywhere near: that day of every month, for what was spoken of before to narrow. A
 * number alone may be anything (16th place, line 5), so only where it opens or closes as a day does.
 */
export const readBareDay = (scan: Scan, at: number): Reading | undefined => {
  const { terms, numbers } = scan
  const number = numbers.at(at)
  if (number === undefined || number.marked || number.value < 1 || number.value > 31)
    return undefined
  const mark = terms[number.next]
  const isMarked = has(mark, 'dayMark') && (number.digits || number.next - at > 1)
  if (!isMarked && !(number.ordinal && isOpenedAsDay(scan, at))) return undefined
  const next = isMarked ? number.next + 1 : number.next
  if (!isClosedAsDay(scan, next)) return undefined
  const item: InYear = (year) =>
    Array.from({ length: 12 }, (_, month) => dayIn(year, month + 1, number.value)).flat()
  return { next, unit: 'day', items: [item] }
}
