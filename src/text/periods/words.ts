// The words of time as dialogs/*/periods.yaml lists them, one such object a language.

export type Words = readonly string[]

export type ShiftName = 'beforeLast' | 'last' | 'this' | 'next' | 'afterNext'
export type PartName = 'early' | 'start' | 'mid' | 'late' | 'end'
export type SeasonName = 'spring' | 'summer' | 'autumn' | 'winter'
export type UnitName = 'day' | 'week' | 'weekend' | 'month' | 'quarter' | 'half' | 'year'
export type BoundName = 'before' | 'after' | 'since' | 'until'
export type AnchorUnit = 'day' | 'week' | 'month' | 'quarter' | 'year'

/** A day with a name; `days` is how long it lasts (1), `offset` moves it by days. */
export type NamedDay = {
  readonly words: Words
  readonly days?: number | undefined
  readonly offset?: number | undefined
} & DayRule

export type DayRule =
  | { readonly day: string } // MM-DD of the common calendar
  | { readonly lunar: string } // MM-DD of the lunar calendar
  | { readonly month: number; readonly weekday: number; readonly nth: number } // 1 is Monday
  | { readonly solarTerm: 'qingming' }

/** A part of each year with a name, from MM-DD to MM-DD, both included. */
export interface NamedSpan {
  readonly words: Words
  readonly from: string
  readonly to: string
}

export interface PeriodWords {
  readonly numbers: Readonly<Record<string, Words>>
  readonly ordinals: Readonly<Record<string, Words>>
  readonly ordinalMarks: Words
  readonly counters: Words
  readonly single: Words
  readonly months: Readonly<Record<string, Words>>
  readonly weekdays: Readonly<Record<string, Words>>
  readonly weekdaysBesideDates: Words
  readonly workdays: Words
  readonly units: Readonly<Record<UnitName, Words>>
  readonly marks: Readonly<Record<'year' | 'month' | 'day' | 'quarter', Words>>
  readonly eras: { readonly roc: Words; readonly common: Words }
  readonly parts: Readonly<Record<PartName, Words>>
  readonly halves: Readonly<Record<'first' | 'second', Words>>
  readonly quarters: Readonly<Record<'1' | '2' | '3' | '4', Words>>
  readonly seasons: Readonly<Record<SeasonName, Words>>
  readonly edges: { readonly first: Words; readonly last: Words }
  readonly which: Readonly<Record<'last' | 'this' | 'next', Words>>
  readonly relative: Readonly<
    Record<'day' | 'week' | 'weekend' | 'month' | 'quarter' | 'year', Record<ShiftName, Words>>
  >
  readonly lasting: Words
  readonly ago: Words
  readonly later: Words
  readonly earlier: Words
  readonly bounds: Readonly<
    Record<BoundName, { readonly leading: Words; readonly trailing: Words }>
  >
  readonly ranges: {
    readonly from: Words
    readonly between: Words
    readonly to: Words
    readonly betweenEnd: Words
  }
  readonly joins: Words
  readonly links: Words
  readonly openers: Words
  readonly articles: Words
  readonly closers: Words
  readonly within: Words
  readonly anchored: Readonly<Record<AnchorUnit, Record<'before' | 'same' | 'after', Words>>> & {
    readonly time: { readonly before: Words; readonly after: Words }
  }
  readonly doubtful: Words
  readonly nounsAfterDoubtful: Words
  readonly beforeBareDays: Words
  readonly afterBareDays: Words
  readonly beforeYears: Words
  readonly notYears: Words
  readonly notYearAfter: Words
  readonly measures: Words
  readonly notTimes: Words
  readonly days: Readonly<Record<string, NamedDay>>
  readonly spans: Readonly<Record<string, NamedSpan>>
}
