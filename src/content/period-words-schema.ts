// What a dialogs/*/periods.yaml may hold: the border where YAML becomes the words of time.
import { z } from 'zod'
import type { PeriodWords } from '../text/periods.js'

const words = z.array(z.string().trim().min(1, 'is empty: write a word, or take the line away'))

const numbersFrom = (first: number, last: number, ...more: number[]): readonly string[] =>
  [...Array.from({ length: last - first + 1 }, (_, index) => first + index), ...more].map(String)

const listsByKey = (keys: readonly string[]) =>
  z.strictObject(Object.fromEntries(keys.map((key) => [key, words])))

const listsOf = <Key extends string>(...keys: readonly Key[]) =>
  z.record(z.enum(keys), words, 'must have the same keys as in the other languages')

const DAYS_OF_MONTHS = [31, 29, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31]

const isDayOf = (text: string, daysOfMonth: (month: number) => number): boolean => {
  const [, month = '', day = ''] = /^(\d\d)-(\d\d)$/.exec(text) ?? []
  return Number(day) >= 1 && Number(day) <= daysOfMonth(Number(month))
}

const day = z
  .string()
  .refine(
    (text) => isDayOf(text, (month) => DAYS_OF_MONTHS[month - 1] ?? 0),
    'must be a day of the year, written MM-DD',
  )

const lunarDay = z
  .string()
  .refine(
    (text) => isDayOf(text, (month) => (month >= 1 && month <= 12 ? 30 : 0)),
    'must be a day of the lunar calendar, written MM-DD, with months 01 to 12 and days 01 to 30',
  )

const namedDay = {
  words,
  days: z.int().min(1).max(60).optional(),
  offset: z.int().min(-60).max(60).optional(),
}

const shifts = listsOf('beforeLast', 'last', 'this', 'next', 'afterNext')
const around = listsOf('before', 'same', 'after')
const bound = z.strictObject({ leading: words, trailing: words })

export const periodWordsSchema = z.strictObject({
  numbers: listsByKey(numbersFrom(0, 20, 30, 100)),
  ordinals: listsByKey(numbersFrom(1, 20, 30)),
  ordinalMarks: words,
  counters: words,
  single: words,
  months: listsByKey(numbersFrom(1, 12)),
  weekdays: listsByKey(numbersFrom(1, 7)),
  weekdaysBesideDates: words,
  workdays: words,
  units: listsOf('day', 'week', 'weekend', 'month', 'quarter', 'half', 'year'),
  marks: listsOf('year', 'month', 'day', 'quarter'),
  eras: z.strictObject({ roc: words, common: words }),
  parts: listsOf('early', 'start', 'mid', 'late', 'end'),
  halves: listsOf('first', 'second'),
  quarters: listsOf('1', '2', '3', '4'),
  seasons: listsOf('spring', 'summer', 'autumn', 'winter'),
  edges: z.strictObject({ first: words, last: words }),
  which: listsOf('last', 'this', 'next'),
  relative: z.strictObject({
    day: shifts,
    week: shifts,
    weekend: shifts,
    month: shifts,
    quarter: shifts,
    year: shifts,
  }),
  lasting: words,
  ago: words,
  later: words,
  earlier: words,
  bounds: z.strictObject({ before: bound, after: bound, since: bound, until: bound }),
  ranges: z.strictObject({ from: words, between: words, to: words, betweenEnd: words }),
  joins: words,
  links: words,
  openers: words,
  articles: words,
  closers: words,
  within: words,
  anchored: z.strictObject({
    day: around,
    week: around,
    month: around,
    quarter: around,
    year: around,
    time: z.strictObject({ before: words, after: words }),
  }),
  doubtful: words,
  nounsAfterDoubtful: words,
  beforeBareDays: words,
  afterBareDays: words,
  beforeYears: words,
  notYears: words,
  notYearAfter: words,
  measures: words,
  notTimes: words,
  days: z.record(
    z.string(),
    z.union(
      [
        z.strictObject({ ...namedDay, day }),
        z.strictObject({ ...namedDay, lunar: lunarDay }),
        z.strictObject({
          ...namedDay,
          month: z.int().min(1).max(12),
          weekday: z.int().min(1).max(7),
          nth: z.int().min(1).max(5),
        }),
        z.strictObject({ ...namedDay, solarTerm: z.literal('qingming') }),
      ],
      'needs its words and one of: day (MM-DD), lunar (MM-DD), month with weekday and nth, solarTerm',
    ),
  ),
  spans: z.record(z.string(), z.strictObject({ words, from: day, to: day })),
}) satisfies z.ZodType<PeriodWords>
