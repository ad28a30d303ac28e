// Reads the JSON of a stored row: one that is broken, or not of the expected shape, counts as absent and is reported.
import type { z } from 'zod'

/** Told of the kind of row alone; never what stands in it, nor whose it is. */
export type OnBroken = (kind: string) => void

/** `undefined` for a row that is not there, and for one that cannot be used. */
export const rowReader =
  <T>(kind: string, schema: z.ZodType<T>, onBroken: OnBroken = () => undefined) =>
  (text: string | undefined): T | undefined => {
    if (text === undefined) return undefined
    const parsed = schema.safeParse(parsedJson(text))
    if (parsed.success) return parsed.data
    onBroken(kind)
    return undefined
  }

/** `undefined`, which no JSON is, where it is broken. */
const parsedJson = (text: string): unknown => {
  try {
    return JSON.parse(text)
  } catch {
    return undefined
  }
}
