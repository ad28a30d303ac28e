// Finds a time that counts from an event: "the day after the summit", 高峰會隔天.
import type { Anchor } from '../model/meaning.js'
import type { Normalised } from '../text/normalise.js'
import type { PeriodMention } from '../text/periods.js'
import { conditionsOf } from './conditions.js'
import type { Piece } from './read-words.js'

export interface AnchorFound {
  readonly anchor?: Anchor | undefined
  /** The pieces that do not tell the event it counts from. */
  readonly others: readonly Piece[]
}

/** English names the event after the words of time, Chinese before them; no event named there is no anchor. */
export const anchorOf = (
  text: Normalised,
  mentions: readonly PeriodMention[],
  pieces: readonly Piece[],
): AnchorFound => {
  const mention = mentions.find(
    (one) => one.kind === 'anchored' && !(one.unit === 'time' && one.toward === undefined),
  )
  if (mention?.kind !== 'anchored') return { others: pieces }
  const after = pieces.filter(({ tokens }) => (tokens[0]?.start ?? 0) >= mention.end)
  const before = pieces.filter((piece) => !after.includes(piece))
  const isChinese = /\p{Script=Han}/u.test(text.folded.slice(mention.start, mention.end))
  const [told, others] = isChinese ? [before, after] : [after, before]
  const conditions = conditionsOf(told.filter(({ without }) => !without))
  const { names, terms, categories } = conditions
  if (names.length + terms.length + categories.length === 0) return { others: pieces }
  const { unit, shift, toward } = mention
  return { anchor: { conditions, unit, shift, toward }, others }
}
