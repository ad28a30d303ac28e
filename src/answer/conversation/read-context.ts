// Reads a Context that comes from outside: from a store, an older version, or another process.
import { z } from 'zod'
import { ROLES } from '../../model/city-event.js'
import { CONTEXT_VERSION, type Context } from '../../model/context.js'
import { LANGUAGES } from '../../model/language.js'

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

const query = z.looseObject({
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

const context = z.looseObject({
  version: z.literal(CONTEXT_VERSION),
  language: z.enum(LANGUAGES),
  topic: query.optional(),
  wider: query.optional(),
  list: strings,
  total: z.int().min(0),
  focus: strings,
  missed: z.literal(true).optional(),
  page: z.looseObject({ from: z.int().min(1), size: z.int().min(1) }).optional(),
  year: z.int().optional(),
})

export interface ContextRead {
  readonly context: Context | undefined
  /** True where there was something, and it could not be read. */
  readonly isLost: boolean
}

/** Whatever stands there: what is no Context of this version is dropped, never thrown. */
export const readContext = (value: unknown): ContextRead => {
  if (value === undefined || value === null) return { context: undefined, isLost: false }
  const parsed = context.safeParse(value)
  return parsed.success
    ? { context: parsed.data, isLost: false }
    : { context: undefined, isLost: true }
}
