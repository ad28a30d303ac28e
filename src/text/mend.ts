// Puts mended words in the place of slips, and remembers which.
import type { Mend } from './mend-words.js'
import { type Normalised, normalise } from './normalise.js'

export interface Mended {
  readonly text: Normalised
  readonly mends: readonly Mend[]
}

/** `mends` must not overlap; what is not a slip stays as it was written. */
export const mendText = (text: Normalised, mends: readonly Mend[]): Mended => {
  if (mends.length === 0) return { text, mends }
  let mended = ''
  let from = 0
  for (const { start, end, means } of [...mends].sort((one, other) => one.start - other.start)) {
    mended += text.original.slice(text.origins[from], text.origins[start]) + means
    from = end
  }
  return { text: normalise(mended + text.original.slice(text.origins[from])), mends }
}
