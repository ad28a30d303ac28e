// An Overview: the whole record at a glance, year by year, each part of it with the question that asks for it.
import type { CategoryShown } from './answer.js'
import type { LabelledChoice } from './choice.js'
import type { Category, EventId } from './city-event.js'
import type { Language } from './language.js'
import type { IsoDate } from './period.js'

export interface Overview {
  readonly language: Language
  /** What the department is called. */
  readonly department: string
  /** The newest first. */
  readonly years: readonly YearOverview[]
}

export interface YearOverview {
  readonly year: number
  /** The year in words, in the calendars of the reader's language. */
  readonly label: string
  /** All twelve. */
  readonly months: readonly MonthOverview[]
  /** Those that occur in the year, in the order of dialogs/. */
  readonly categories: readonly CategoryOverview[]
  /** By date. */
  readonly events: readonly EventOverview[]
}

export interface MonthOverview {
  /** Its name as short as a narrow column needs it. */
  readonly short: string
  readonly name: string
  /** Missing where nothing happened. */
  readonly ask?: LabelledChoice | undefined
}

export interface CategoryOverview extends CategoryShown {
  /** Missing for the events that are of no category. */
  readonly key?: Category | undefined
  readonly ask?: LabelledChoice | undefined
  /** For each of the twelve months, what asks for this category in it. */
  readonly inMonth: readonly (LabelledChoice | undefined)[]
}

export interface EventOverview {
  readonly id: EventId
  readonly date: IsoDate
  readonly dateLine: string
  readonly title: string
  /** English where the record has no Chinese title yet. */
  readonly titleLanguage: Language
  /** Keys of the categories beside it; empty where it is of none. */
  readonly categories: readonly Category[]
  readonly ask: LabelledChoice
}
