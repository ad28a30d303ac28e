// Reads which part of a longer time is meant: its end, its first half, its last two weeks, its second Monday.
import type { Period } from '../../model/period.js'
import type { PeriodUnit } from '../periods.js'
import { halfOf, lastIn, nthIn, nthWeekdaysIn, partOf, weekdaysIn } from './calendar.js'
import type { Meanings } from './lexicon.js'
import { type Reading, refined, type Scan } from './reading.js'
import { has, type Term } from './terms.js'
import type { UnitName } from './words.js'

export interface Subdivision {
  readonly next: number
  readonly unit: PeriodUnit
  readonly isEnd?: boolean
  /** True for "the first three months", which are a year's where nothing else is named. */
  readonly isOfYear?: boolean
  readonly cut: (period: Period) => readonly Period[]
}

const UNIT_OF: Readonly<Record<UnitName, PeriodUnit>> = {
  day: 'day',
  week: 'week',
  weekend: 'weekday',
  month: 'month',
  quarter: 'quarter',
  half: 'half',
  year: 'year',
}

// "The week of" is known as one phrase; behind "the first" it is the week again.
const unitOf = (anchored: Meanings['anchored']): UnitName | undefined =>
  anchored === undefined || anchored.unit === 'time' || anchored.shift !== 0
    ? undefined
    : anchored.unit

/** From the first or the last on, how many, of what. */
const cutNth = (
  terms: readonly Term[],
  at: number,
  nth: number | 'last',
  count: number,
): Subdivision | undefined => {
  const unitAt = has(terms[at], 'counter') ? at + 1 : at
  const { weekday, anchored, unit = unitOf(anchored) } = terms[unitAt]?.meanings ?? {}
  const next = unitAt + 1
  if (weekday !== undefined)
    return {
      next,
      unit: 'weekday',
      cut: (period) =>
        nth === 'last'
          ? weekdaysIn(period, weekday, 1).slice(-count)
          : nthWeekdaysIn(period, weekday, 1, nth, count),
    }
  if (unit === undefined || unit === 'year' || unit === 'half') return undefined
  return {
    next,
    unit: count > 1 ? 'range' : UNIT_OF[unit],
    isOfYear:
      count > 1 &&
      (unit === 'month' || unit === 'quarter') &&
      (nth === 1 || terms[at]?.kind === 'han'),
    cut: (period) =>
      nth === 'last' ? lastIn(period, unit, count) : nthIn(period, unit, nth, count),
  }
}

const readNth = ({ terms, numbers }: Scan, at: number): Subdivision | undefined => {
  const term = terms[at]
  if (has(term, 'first') || has(term, 'last')) {
    const number = numbers.at(at + 1)
    const nth = has(term, 'last') ? 'last' : 1
    if (number && !number.ordinal) return cutNth(terms, number.next, nth, number.value)
    if (nth === 'last') return cutNth(terms, at + 1, nth, 1)
  }
  const ordinal = numbers.at(at)
  if (ordinal === undefined || !ordinal.ordinal) return undefined
  const count = ordinal.value === 1 ? numbers.at(ordinal.next) : undefined
  return count && !count.ordinal
    ? cutNth(terms, count.next, 1, count.value)
    : cutNth(terms, ordinal.next, ordinal.value, 1)
}

const skipHalfUnit = (terms: readonly Term[], at: number): number =>
  has(terms[at], 'yearMark') || has(terms[at], 'monthMark') ? at + 1 : at

/** In front of what it divides: "late", "the last week", "the second half". */
export const readSubdivision = (scan: Scan, at: number): Subdivision | undefined => {
  const { part, half } = scan.terms[at]?.meanings ?? {}
  if (part !== undefined)
    return {
      next: at + 1,
      unit: 'part',
      isEnd: part === 'end',
      cut: (period) => [partOf(period, part)],
    }
  if (half !== undefined)
    return {
      next: skipHalfUnit(scan.terms, at + 1),
      unit: 'half',
      cut: (period) => [halfOf(period, half)],
    }
  return readNth(scan, at)
}

export const subdivided = (
  whole: Reading,
  next: number,
  { unit, isEnd, cut }: Subdivision,
): Reading => ({
  ...refined(whole, next, unit, cut),
  isEnd: isEnd === true,
})

const DIVISIBLE: ReadonlySet<PeriodUnit> = new Set(['year', 'month', 'quarter', 'half', 'season'])

// People say "the year's year-end" in Chinese: the character for the year or month once more.
const skipRepeatedUnit = ({ terms }: Scan, whole: Reading): number => {
  const at = has(terms[whole.next], 'link') ? whole.next + 1 : whole.next
  const isRepeated = terms[at]?.kind === 'han' && terms[at]?.meanings?.unit === whole.unit
  return isRepeated && terms[at + 1]?.meanings?.part !== undefined ? at + 1 : at
}

/** Behind what it divides, as Chinese has it, once or twice. */
export const readSubdivisionsAfter = (scan: Scan, whole: Reading): Reading => {
  if (!DIVISIBLE.has(whole.unit) || whole.items.length !== 1) return whole
  const at = skipRepeatedUnit(scan, whole)
  const found = readSubdivision(scan, at)
  const term = scan.terms[at]
  const isEnglishPart = term?.meanings?.part !== undefined && term.kind !== 'han'
  if (found === undefined || term === undefined || isEnglishPart) return whole
  // Behind a year the one character for "middle" means no more than "in" it.
  const isInside =
    whole.unit === 'year' && term.meanings?.part === 'mid' && term.end - term.start === 1
  return isInside ? { ...whole, next: at + 1 } : subdivided(whole, found.next, found)
}
