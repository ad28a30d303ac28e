// A Query that comes from outside: out of a stored Context, or on a button.
import { z } from 'zod'
import { ROLES } from '../../model/city-event.js'

// Loose: what a Query comes to hold besides must survive the way through a store.
const strings = z.array(z.string())

const term = z.looseObject({
  said: z.string(),
  ways: z.array(
    z.looseObject({
      script: z.enum(['latin', 'han']),
      keys: strings,
      untranslated: z.boolean().optional(),
    }),
  ),
  light: z.boolean(),
  proper: z.boolean(),
  adjunct: z.boolean(),
})

const region = z.discriminatedUnion('is', [
  z.looseObject({ is: z.literal('places'), ids: strings }),
  z.looseObject({ is: z.literal('abroad') }),
  z.looseObject({ is: z.literal('home') }),
  z.looseObject({ is: z.literal('foreign') }),
])

const conditions = z.looseObject({
  categories: z.array(z.looseObject({ categories: strings, specific: z.boolean(), term })),
  kinds: z.array(z.looseObject({ kind: z.string(), includes: strings, term })),
  roles: z.array(z.looseObject({ roles: z.array(z.enum(ROLES)), term })),
  names: z.array(
    z.looseObject({
      named: z.array(z.looseObject({ event: z.string(), name: z.string() })),
      places: strings,
      adjunct: z.boolean(),
      term,
    }),
  ),
  regions: z.array(z.looseObject({ region, term, ofBody: z.boolean(), adjunct: z.boolean() })),
  terms: z.array(term),
})

const time = z.looseObject({
  said: z.string(),
  periods: z.array(z.looseObject({ from: z.iso.date(), to: z.iso.date() })),
})

/** A Query as plain JSON. */
export const querySchema = z.looseObject({
  asks: z.enum([
    'list',
    'count',
    'when',
    'where',
    'who',
    'how-many',
    'what',
    'definition',
    'yes-no',
    'busiest',
    'most',
    'apart',
    'longest-gap',
    'shortest-gap',
  ]),
  conditions,
  without: conditions,
  withoutTime: time.optional(),
  time: time.optional(),
  nth: z.int().optional(),
  sideBySide: z
    .object({ any: z.boolean(), each: z.array(conditions), rest: conditions })
    .optional(),
  among: strings.optional(),
  beside: strings.optional(),
  anchors: z.array(
    z.looseObject({
      conditions,
      unit: z.enum(['day', 'week', 'month', 'quarter', 'year', 'time']),
      shift: z.int(),
      toward: z.enum(['before', 'after']).optional(),
    }),
  ),
  credit: z.enum(['department', 'city']).optional(),
  span: z.enum(['month', 'quarter', 'half', 'weekday']),
  certain: z.boolean(),
  claims: z.boolean(),
  can: z.boolean(),
})
