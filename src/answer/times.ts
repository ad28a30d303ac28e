// What the times of a question are to its events: wanted, left out, narrowing each other.
import type { Time } from '../model/meaning.js'
import { overlaps } from '../model/period.js'
import { type Normalised, originalSlice } from '../text/normalise.js'
import type { PeriodMention } from '../text/periods.js'
import type { Token } from '../text/tokenize.js'
import { clauseEndsIn } from './clauses.js'
import { hasRole, type Piece } from './piece.js'

/** The stretches of tokens that name no time. */
export const betweenMentions = (
  tokens: readonly Token[],
  mentions: readonly { readonly start: number; readonly end: number }[],
): readonly (readonly Token[])[] => {
  const runs: Token[][] = [[]]
  for (const token of tokens) {
    const mention = mentions.find(({ start, end }) => start <= token.start && token.start < end)
    if (mention) runs.push([])
    else runs.at(-1)?.push(token)
  }
  return runs.filter((run) => run.length > 0)
}

/** "Leave out March", 八月不算: the words beside a time, in its clause, tell whether it is wanted. */
export const leftOutBy = (
  text: Normalised,
  pieces: readonly Piece[],
): ((mention: PeriodMention) => boolean) => {
  const isClauseEndBetween = clauseEndsIn(text.folded)
  return (mention) => {
    const before = pieces.findLast(({ tokens }) => startOf(tokens) < mention.start)
    const after = pieces.find(
      (piece) =>
        startOf(piece.tokens) >= mention.end &&
        (!hasRole(piece, 'function') || hasRole(piece, 'without-before')),
    )
    const endsBefore = isClauseEndBetween(endOf(before?.tokens), mention.start)
    const endsAfter = isClauseEndBetween(mention.end, startOf(after?.tokens))
    return (
      (before !== undefined && !endsBefore && (before.without || hasRole(before, 'without'))) ||
      (after !== undefined && !endsAfter && hasRole(after, 'without-before'))
    )
  }
}

const startOf = (tokens: readonly Token[] | undefined): number => tokens?.[0]?.start ?? 0

const endOf = (tokens: readonly Token[] | undefined): number => tokens?.at(-1)?.end ?? 0

/** Two times in one question narrow each other ("in 2018 … in March"), or stand side by side where they cannot. */
export const timeOf = (text: Normalised, mentions: readonly PeriodMention[]): Time | undefined => {
  const times = mentions.flatMap((mention) => (mention.kind === 'period' ? [mention] : []))
  if (times.length === 0) return undefined
  const narrowed = times.map(({ periods }) => periods).reduce(overlaps)
  return {
    said: times.map(({ start, end }) => originalSlice(text, start, end).trim()).join(' '),
    periods: narrowed.length > 0 ? narrowed : times.flatMap(({ periods }) => periods),
  }
}
