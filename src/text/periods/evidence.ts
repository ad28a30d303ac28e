// Tells a month or season from the verb that is spelt the same: "in May" from "may I".
import type { Scan } from './reading.js'
import { has } from './terms.js'

const opensTime = ({ terms }: Scan, at: number): boolean => {
  const before = terms[at - 1]
  if (before?.meanings === undefined) return false
  const { which, leading, part, month, season, half } = before.meanings
  const meansTime = [which, leading, part, month, season, half].some(
    (meaning) => meaning !== undefined,
  )
  return (
    meansTime ||
    has(before, 'opener') ||
    has(before, 'article') ||
    has(before, 'link') ||
    has(before, 'from') ||
    has(before, 'between') ||
    isJoinedToTime({ terms }, at)
  )
}

const isJoinedToTime = ({ terms }: Pick<Scan, 'terms'>, at: number): boolean => {
  if (!has(terms[at - 1], 'join') && !has(terms[at - 1], 'to') && terms[at - 1]?.kind !== 'mark')
    return false
  const { month, season } = terms[at - 2]?.meanings ?? {}
  return month !== undefined || season !== undefined || terms[at - 2]?.kind === 'digits'
}

const isFollowedByTime = ({ terms }: Scan, at: number): boolean => {
  const after = terms[at + 1]
  if (after === undefined || (after.kind === 'mark' && after.text !== "'")) return true
  if (has(after, 'link') && terms[at + 2]?.kind === 'digits') return true
  if (after.kind === 'digits') return !has(terms[at + 2], 'measure')
  return after.kind === 'han' || has(after, 'nounAfterDoubtful')
}

// A capital in the middle of a sentence is a name.
const isCapitalInside = ({ terms, original, origins }: Scan, at: number): boolean => {
  const term = terms[at]
  const before = terms[at - 1]
  if (term === undefined || before === undefined || before.kind === 'mark') return false
  const first = original.charAt(origins[term.start] ?? 0)
  const second = original.charAt(origins[term.start + 1] ?? 0)
  return first !== first.toLowerCase() && second === second.toLowerCase()
}

/** Whether the word at `at`, which may be a verb, stands where only a time can. */
export const isSurelyTime = (scan: Scan, at: number): boolean =>
  !has(scan.terms[at], 'doubtful') ||
  opensTime(scan, at) ||
  isFollowedByTime(scan, at) ||
  isCapitalInside(scan, at)
