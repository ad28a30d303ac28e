// What an Activity carries in lists beside its words: channels put anything there, so that each is read by its shape.
import type { z } from 'zod'

/** Those of this shape; the others are passed over. */
export const readEach = <T>(list: unknown, shape: z.ZodType<T>): readonly T[] =>
  (Array.isArray(list) ? list : []).flatMap((one) => {
    const read = shape.safeParse(one)
    return read.success ? [read.data] : []
  })
