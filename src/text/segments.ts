// Cuts tokens into known phrases and what is left between them.
import type { Phrases } from './phrases.js'
import type { Token } from './tokenize.js'

export interface Segment<Sense> {
  readonly tokens: readonly Token[]
  /** What the phrase may mean; empty for a token that belongs to no phrase. */
  readonly senses: readonly Sense[]
}

/**
 * A phrase costs one, however long; a token left over costs more, so that phrases cover all they can. One Han
 * character costs more than a longer phrase, for it may be part of a word that nobody knows.
 */
const COST_OF_PHRASE = 1
const COST_OF_ONE_HAN = 1.3
const COST_OF_LEFTOVER = 1.6

/**
 * The cut that leaves the least over and uses the fewest phrases; of equal cuts the one whose first phrase is
 * longest. `discount` makes the phrases of some senses cheaper, so that names win over their words.
 */
export const cutIntoSegments = <Sense>(
  tokens: readonly Token[],
  phrases: Phrases<Sense>,
  discount: (sense: Sense) => number = () => 0,
): readonly Segment<Sense>[] => {
  // best[i]: the cheapest cut of the tokens from i on, and where its first segment ends.
  const best: { cost: number; end: number; senses: readonly Sense[] }[] = []
  best[tokens.length] = { cost: 0, end: tokens.length, senses: [] }
  for (let start = tokens.length - 1; start >= 0; start--) {
    let choice = {
      cost: COST_OF_LEFTOVER + (best[start + 1]?.cost ?? 0),
      end: start + 1,
      senses: [] as readonly Sense[],
    }
    const limit = Math.min(tokens.length, start + phrases.reach(tokens, start))
    for (let end = start + 1; end <= limit && isWhole(tokens, start, end); end++) {
      const senses = phrases.at(tokens, start, end)
      if (senses.length === 0) continue
      const saved = Math.max(...senses.map(discount))
      const cost = costOfPhrase(tokens, start, end) - saved + (best[end]?.cost ?? 0)
      if (cost <= choice.cost) choice = { cost, end, senses }
    }
    best[start] = choice
  }
  return walk(tokens, best)
}

const costOfPhrase = (tokens: readonly Token[], start: number, end: number): number =>
  end - start === 1 && tokens[start]?.kind === 'han' ? COST_OF_ONE_HAN : COST_OF_PHRASE

/** Whether the last token still belongs to what stands before it: a Han phrase does not reach over a gap. */
const isWhole = (tokens: readonly Token[], start: number, end: number): boolean => {
  const last = tokens[end - 1]
  const before = tokens[end - 2]
  if (!last || !before || end - start < 2) return true
  return last.kind !== 'han' || before.kind !== 'han' || before.end === last.start
}

const walk = <Sense>(
  tokens: readonly Token[],
  best: readonly { end: number; senses: readonly Sense[] }[],
): readonly Segment<Sense>[] => {
  const segments: Segment<Sense>[] = []
  for (let start = 0; start < tokens.length; ) {
    const choice = best[start]
    if (!choice) break
    segments.push({ tokens: tokens.slice(start, choice.end), senses: choice.senses })
    start = choice.end
  }
  return segments
}
