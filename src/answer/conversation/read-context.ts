// Reads a Context that comes from outside: from a store, an older version, or another process.
import { z } from 'zod'
import { CONTEXT_VERSION, type Context } from '../../model/context.js'
import { LANGUAGES } from '../../model/language.js'
import { querySchema } from './query-schema.js'

const context = z.looseObject({
  version: z.literal(CONTEXT_VERSION),
  language: z.enum(LANGUAGES),
  setTo: z.enum(LANGUAGES).optional(),
  topic: querySchema.optional(),
  wider: querySchema.optional(),
  list: z.array(z.string()),
  total: z.int().min(0),
  focus: z.array(z.string()),
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
