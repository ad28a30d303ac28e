// What a run of terms turned out to mean: days that are known as soon as the year is.
import type { IsoDate, Period } from '../../model/period.js'
import type { PeriodUnit } from '../periods.js'
import type { Numbers } from './number-lists.js'
import type { Term } from './terms.js'
import type { BoundName } from './words.js'

/** The text under the reader's finger. */
export interface Scan {
  readonly terms: readonly Term[]
  readonly numbers: Numbers
  readonly original: string
  readonly origins: readonly number[]
  readonly today: IsoDate
}

/** The days in that year; none where the calendar has no such day. */
export type InYear = (year: number) => readonly Period[]

export interface Reading {
  /** The index of the term behind the last one that was read. */
  readonly next: number
  readonly unit: PeriodUnit
  /** One for each thing that was listed: "27 and 28 March" has two. */
  readonly items: readonly InYear[]
  /** The year that the words name, by number or by "last year". */
  readonly year?: number | undefined
  /** True where the words count from today, or name two years: no year is to be filled in. */
  readonly fixed?: boolean
  readonly bound?: BoundName
  /** True for "the end of …": what is before it still is before the very end. */
  readonly isEnd?: boolean
}

export const needsYear = (reading: Reading): boolean =>
  reading.year === undefined && reading.fixed !== true

export const fixedReading = (
  next: number,
  unit: PeriodUnit,
  periods: readonly Period[],
): Reading => ({
  next,
  unit,
  items: [() => periods],
  fixed: true,
})

/** The same reading, each of its periods cut down or moved. */
export const refined = (
  reading: Reading,
  next: number,
  unit: PeriodUnit,
  refine: (period: Period) => readonly Period[],
): Reading => ({
  ...reading,
  next,
  unit,
  items: reading.items.map((item) => (year) => item(year).flatMap(refine)),
})
