// Reads a Choice that comes back on a button: hours later, from another version, or from somebody's own hand.
import { z } from 'zod'
import type { Choice } from '../../model/choice.js'
import { querySchema } from './query-schema.js'

const event = z.string().max(40)

/** As long as the door lets a name in. */
const NAME_MAX = 1024

const choice = z.discriminatedUnion('do', [
  z.object({
    do: z.literal('begin'),
    group: z.literal(true).optional(),
    by: z.string().max(NAME_MAX).optional(),
  }),
  z.object({ do: z.literal('show'), event }),
  z.object({ do: z.literal('original'), event }),
  z.object({ do: z.literal('why'), event, words: z.array(z.string().max(200)).max(20) }),
  z.object({
    do: z.literal('list'),
    category: z.string().max(100).optional(),
    period: z.object({ from: z.iso.date(), to: z.iso.date() }).optional(),
  }),
  z.object({
    do: z.literal('page'),
    query: querySchema.optional(),
    of: z.string().max(10).optional(),
    from: z.int().min(1),
    size: z.int().min(1).max(100),
  }),
])

/** Undefined for whatever is no Choice of ours; never throws. */
export const readChoice = (value: unknown): Choice | undefined => choice.safeParse(value).data
