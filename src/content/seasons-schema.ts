// What dialogs/LANGUAGE/seasons.yaml holds: which questions are offered first in which part of the year.
import { z } from 'zod'
import { messageWith } from './message-schema.js'

const dayOfYear = z
  .string()
  .regex(
    /^(?:0[1-9]|1[0-2])-(?:0[1-9]|[12]\d|3[01])$/u,
    'must be a month and a day, such as "03-01"',
  )
const month = z.int().min(1).max(12)

export const seasonsSchema = z.record(
  z.string(),
  z.strictObject({
    from: dayOfYear,
    to: dayOfYear,
    months: z
      .tuple([month, month])
      .refine(([first, last]) => first <= last, 'must be the first month, then the last one'),
    question: messageWith('year', 'roc'),
  }),
)
