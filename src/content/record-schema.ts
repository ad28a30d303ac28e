// What a file of data/events/ may hold: the border where YAML becomes records.
import { z } from 'zod'
import { ROLES } from '../model/city-event.js'
import { isoDate } from '../model/period.js'

const text = z.string().trim().min(1, 'is empty: write it, or take the key away')
const localised = z.strictObject({ en: text, 'zh-Hant': text })
const partlyLocalised = z.strictObject({ en: text.optional(), 'zh-Hant': text.optional() })
const aliases = z.array(text).default([])
const whole = z.int('must be a whole number').positive('must be 1 or more')

const day = z.string().refine((value) => {
  const [, year, month, dayOfMonth] = /^(\d{4})-(\d{2})-(\d{2})$/.exec(value) ?? []
  return isoDate(Number(year), Number(month), Number(dayOfMonth)) === value
}, 'must be a day of the calendar, written YYYY-MM-DD')

/** What says a fact: words of the text, or the reason why it follows from them. */
const grounds = { span: text.optional(), derived: text.optional() }

const prize = z.strictObject({
  ...grounds,
  name: localised,
  award: localised,
  edition: whole.optional(),
  by: text.optional(),
  to: z.enum(['department', 'city', 'other']),
  project: localised.optional(),
  count: whole.default(1),
})

const ranking = z.strictObject({
  ...grounds,
  name: localised,
  by: text,
  ranks: z.array(z.strictObject({ place: whole, scope: localised })).min(1),
  of: whole.optional(),
  unit: localised.optional(),
})

const agreement = z.strictObject({
  ...grounds,
  kind: z.enum(['memorandum', 'letter-of-intent', 'declaration', 'partnership']),
  about: localised.optional(),
  with: z.array(text).default([]),
})

const country = z.string().regex(/^[A-Z]{2}$/, 'must be a two-letter country code such as TW')

const party = z.strictObject({
  ...grounds,
  name: localised,
  aliases,
  roles: z.array(z.enum(ROLES)).min(1, 'needs at least one role'),
  kind: text,
  country: country.optional(),
})

const place = z.strictObject({
  ...grounds,
  name: localised,
  aliases,
  country,
  role: z.enum(['venue', 'origin']).default('venue'),
})

const product = z.strictObject({ ...grounds, name: localised, aliases, version: text.optional() })

const count = z.strictObject({ ...grounds, number: whole, unit: localised })

const record = z.strictObject({
  // Written by ingest from the Source.
  id: z
    .string()
    .regex(
      /^\d{4}-\d{2}-\d{2}(-\d+)?$/,
      'must be the date, with -2 for a second event of that day',
    ),
  date: day,
  lines: z.array(whole).min(1),
  text,
  // Added by people; a record without any of it works.
  title: partlyLocalised.default({}),
  translation: text.optional(),
  undated: z.strictObject({ en: text, 'zh-Hant': text.optional() }).optional(),
  categories: z.array(text).optional(),
  prizes: z.array(prize).default([]),
  ranking: ranking.optional(),
  agreements: z.array(agreement).default([]),
  parties: z.array(party).default([]),
  places: z.array(place).default([]),
  products: z.array(product).default([]),
  counts: z.array(count).default([]),
  askedAs: z
    .strictObject({ en: z.array(text).default([]), 'zh-Hant': z.array(text).default([]) })
    .default({ en: [], 'zh-Hant': [] }),
})

export const eventsFile = z.strictObject({
  source: text,
  title: text,
  year: z.int().min(1900).max(2999),
  body: text,
  events: z.array(record),
  /** What the Source no longer holds: kept by ingest for people to look at, and never served. */
  withdrawn: z.array(z.unknown()).default([]),
})

export type EventsFile = z.infer<typeof eventsFile>
export type EventRecord = z.infer<typeof record>
