// Reads how many events a page is to have: "two at a time", 一次三個, "the next two".
import { liesIn, type Stretch } from '../understand.js'
import { type CueFound, isCue, numberOf } from './cues.js'

export interface NumberFound {
  readonly value: number | undefined
  readonly stretches: readonly Stretch[]
}

const NO_NUMBER: NumberFound = { value: undefined, stretches: [] }

/** "Two at a time", 一次三個: the number beside the words. */
export const pageSizeOf = (cues: readonly CueFound[], places: readonly Stretch[]): NumberFound => {
  if (cues.some((cue) => isCue(cue, 'one-by-one'))) return { value: 1, stretches: [] }
  const at = cues.findIndex((cue) => isCue(cue, 'at-a-time'))
  if (at < 0) return NO_NUMBER
  const numbers = [cues[at - 1], cues[at + 1], cues[at - 2], cues[at + 2]]
  const number = numbers.find((cue) => cue && numberOf(cue) && !liesIn(cue, places))
  const value = number && numberOf(number)
  if (!number || !value) return NO_NUMBER
  const counted = cues.filter(
    (cue) => isCue(cue, 'counted') && Math.abs(cue.start - number.end) <= 1,
  )
  return { value, stretches: [number, ...counted] }
}

/** "The next two", 再三個. */
export const fewNext = (cues: readonly CueFound[]): NumberFound => {
  for (const [at, cue] of cues.entries()) {
    const next = cues[at + 1]
    const value = next && next.start - cue.end <= 1 ? numberOf(next) : undefined
    if (!isCue(cue, 'next-few') || !next || !value) continue
    const counted = cues[at + 2]
    const isCounted = counted && isCue(counted, 'counted') && counted.start - next.end <= 1
    return { value, stretches: [cue, next, ...(isCounted ? [counted] : [])] }
  }
  return NO_NUMBER
}
