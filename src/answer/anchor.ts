// Finds times that count from events: "the day after the summit", 高峰會隔天, "after the drill but before the award".
import type { Anchor } from '../model/meaning.js'
import type { Normalised } from '../text/normalise.js'
import type { PeriodMention } from '../text/periods.js'
import { conditionsOf } from './conditions.js'
import type { Piece } from './read-words.js'

export interface AnchorsFound {
  readonly anchors: readonly Anchor[]
  /** The pieces that do not tell an event that is counted from. */
  readonly others: readonly Piece[]
}

type Anchored = PeriodMention & { readonly kind: 'anchored' }

/**
 * English names the event behind the words of time, up to the next ones; Chinese before them. Where no event is named
 * there is no anchor.
 */
export const anchorsOf = (
  text: Normalised,
  mentions: readonly PeriodMention[],
  pieces: readonly Piece[],
): AnchorsFound => {
  const anchored = mentions.filter(
    (one): one is Anchored =>
      one.kind === 'anchored' && !(one.unit === 'time' && one.toward === undefined),
  )
  const found = anchored.flatMap((mention, at) => {
    const isChinese = /\p{Script=Han}/u.test(text.folded.slice(mention.start, mention.end))
    const [from, to] = isChinese
      ? [anchored[at - 1]?.end ?? 0, mention.start]
      : [mention.end, anchored[at + 1]?.start ?? Number.POSITIVE_INFINITY]
    const told = pieces.filter(
      (piece) => !piece.without && startOf(piece) >= from && startOf(piece) < to,
    )
    // What counts from it is asked, so what tells it is no mere aside.
    const conditions = conditionsOf(told.map((piece) => ({ ...piece, aside: false })))
    const { names, terms, categories } = conditions
    if (names.length + categories.length + terms.length === 0) return []
    const { unit, shift, toward } = mention
    return [{ anchor: { conditions, unit, shift, toward }, told }]
  })
  const told = new Set(found.flatMap((one) => one.told))
  return {
    anchors: found.map(({ anchor }) => anchor),
    others: pieces.filter((piece) => !told.has(piece)),
  }
}

const startOf = ({ tokens }: Piece): number => tokens[0]?.start ?? 0
