// Lays out the picture of a year: twelve columns of months, a row for each category, and a place for all that can be pressed.
import type { LabelledChoice } from '../../model/choice.js'
import type {
  CategoryOverview,
  EventOverview,
  MonthOverview,
  YearOverview,
} from '../../model/overview.js'
import { monthOf } from '../../model/period.js'

/** In units that are CSS pixels where the picture is at its narrowest: a phone of 320 px with 16 px at either side. */
export interface Box {
  readonly x: number
  readonly y: number
  readonly width: number
  readonly height: number
}

/** What can be pressed must be as wide and high as this (WCAG 2.2, 2.5.8). */
export const TARGET = 24

export const WIDTH = 12 * TARGET

/** More events of a category in one month than this are one mark with their number. */
const MARKS_MAX = 3

const HEAD = 28
const BETWEEN_ROWS = 4

export interface Layout {
  readonly width: number
  readonly height: number
  readonly months: readonly MonthPlaced[]
  readonly rows: readonly Row[]
}

export interface MonthPlaced {
  readonly month: MonthOverview
  readonly box: Box
}

export interface Row {
  readonly category: CategoryOverview
  /** The label stands above the track, so that both have the whole width. */
  readonly label: Box
  readonly track: Box
  readonly marks: readonly Mark[]
}

export type Mark =
  | { readonly is: 'event'; readonly event: EventOverview; readonly box: Box }
  /** So many events that each by itself would find no place. */
  | {
      readonly is: 'several'
      readonly count: number
      readonly ask: LabelledChoice
      readonly box: Box
    }

/** An event of two categories stands in both rows; events of one month in a row stand one below the other. */
export const layOut = ({ months, categories, events }: YearOverview): Layout => {
  const rows: Row[] = []
  let y = HEAD
  for (const category of categories) {
    const row = rowAt(y, category, events.filter(isIn(category)))
    rows.push(row)
    y = row.track.y + row.track.height + BETWEEN_ROWS
  }
  return {
    width: WIDTH,
    height: y,
    months: months.map((month, index) => ({ month, box: { ...cellAt(index, 0), height: HEAD } })),
    rows,
  }
}

const isIn =
  ({ key }: CategoryOverview) =>
  ({ categories }: EventOverview): boolean =>
    key === undefined ? categories.length === 0 : categories.includes(key)

const rowAt = (y: number, category: CategoryOverview, events: readonly EventOverview[]): Row => {
  const top = y + TARGET
  const marks = category.inMonth.flatMap((ask, index) =>
    marksOf(
      events.filter(({ date }) => monthOf(date) === index + 1),
      { ask, index, top },
    ),
  )
  const bottom = Math.max(top + TARGET, ...marks.map(({ box }) => box.y + box.height))
  return {
    category,
    label: { x: 0, y, width: WIDTH, height: TARGET },
    track: { x: 0, y: top, width: WIDTH, height: bottom - top },
    marks,
  }
}

interface Cell {
  readonly ask: LabelledChoice | undefined
  /** The month's, from 0. */
  readonly index: number
  readonly top: number
}

const marksOf = (events: readonly EventOverview[], { ask, index, top }: Cell): readonly Mark[] =>
  ask && events.length > MARKS_MAX
    ? [{ is: 'several', count: events.length, ask, box: cellAt(index, top) }]
    : events.map((event, lane) => ({
        is: 'event',
        event,
        box: cellAt(index, top + lane * TARGET),
      }))

const cellAt = (index: number, y: number): Box => ({
  x: index * TARGET,
  y,
  width: TARGET,
  height: TARGET,
})
