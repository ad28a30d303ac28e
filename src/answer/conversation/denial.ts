// Finds what a message denies, to put something else in its place: "not July, August", 不是七月，是八月.
import type { Scanned, Stretch } from '../understand.js'
import { type CueFound, isCue } from './cues.js'

/** "Not July, August": from the denial to the end of its clause, or to what is meant instead. */
export const denied = (cues: readonly CueFound[], { text }: Scanned): Stretch | undefined => {
  const { folded } = text
  const denial = cues.find(
    (cue) => isCue(cue, 'not') && (isFirst(folded, cue) || cues.some((one) => putsRight(one, cue))),
  )
  if (!denial) return undefined
  const but = cues.find((cue) => isCue(cue, 'but') && cue.start >= denial.end)?.start
  const clause = folded.slice(denial.end).search(/[,.;!?。]/u)
  const clauseEnd = clause < 0 ? folded.length : denial.end + clause
  const end = Math.min(but ?? clauseEnd, clauseEnd)
  const saysMore = folded.slice(0, denial.start).trim() + folded.slice(end).trim()
  return /[\p{L}\p{N}]/u.test(saysMore) ? { start: denial.start, end } : undefined
}

const isFirst = (folded: string, { start }: Stretch): boolean =>
  folded.slice(0, start).trim() === ''

const putsRight = (one: CueFound, denial: CueFound): boolean =>
  one !== denial && isCue(one, 'meant')
