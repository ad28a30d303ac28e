// Finds times that count from events: "the day after the summit", 高峰會隔天, "after the drill but before the award".
import type { Anchor, Conditions } from '../model/meaning.js'
import type { Normalised } from '../text/normalise.js'
import type { PeriodMention } from '../text/periods.js'
import { asksForEvents, asksWord } from './asks.js'
import { conditionsOf } from './conditions.js'
import { hasRole, type Piece } from './piece.js'

export interface AnchorsFound {
  readonly anchors: readonly Anchor[]
  /** The pieces that do not tell an event that is counted from. */
  readonly others: readonly Piece[]
}

/** Nobody counts from more events at once. */
const ANCHORS_MAX = 4

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
  const anchored = mentions
    .filter(
      (one): one is Anchored =>
        one.kind === 'anchored' && !(one.unit === 'time' && one.toward === undefined),
    )
    .slice(0, ANCHORS_MAX)
  const found = anchored.flatMap((mention, at) => {
    const isChinese = /\p{Script=Han}/u.test(text.folded.slice(mention.start, mention.end))
    const [from, to] = isChinese
      ? [anchored[at - 1]?.end ?? 0, mention.start]
      : [mention.end, anchored[at + 1]?.start ?? Number.POSITIVE_INFINITY]
    const told = pieces.filter((piece) => startOf(piece) >= from && startOf(piece) < to)
    const conditions = tellsEvent(told)
    const { unit, shift, toward } = mention
    // "Where was the forum that year?" asks for no other events of the year.
    const isSame = unit !== 'time' && shift === 0
    const rest = pieces.filter((piece) => !told.includes(piece))
    if (isSame && rest.some(asksForFact) && !rest.some(asksForEvents)) return []
    // Nor does "that year", unless it asks what else there was.
    if (isSame && unit === 'year' && !rest.some((piece) => hasRole(piece, 'others'))) return []
    return conditions ? [{ anchor: { conditions, unit, shift, toward }, told }] : []
  })
  const [all, told] =
    found.length > 0
      ? [found.map(({ anchor }) => anchor), found.flatMap((one) => one.told)]
      : betweenEvents(pieces)
  return { anchors: all, others: pieces.filter((piece) => !told.includes(piece)) }
}

const asksForFact = (piece: Piece): boolean =>
  (['when', 'where', 'who', 'how-many'] as const).some((word) => asksWord(piece, word))

/** What tells the event, if anything does. What counts from it is asked, so it is no mere aside. */
const tellsEvent = (told: readonly Piece[]): Conditions | undefined => {
  const conditions = conditionsOf(
    told.filter(({ without }) => !without).map((piece) => ({ ...piece, aside: false })),
  )
  const { names, terms, categories } = conditions
  return names.length + terms.length + categories.length > 0 ? conditions : undefined
}

/** "Between the summit and the launch", "from the summit to the launch", 高峰會到上線之間: after one, before the other. */
const betweenEvents = (
  pieces: readonly Piece[],
): readonly [readonly Anchor[], readonly Piece[]] => {
  for (const [opener, isEnd] of openers(pieces)) {
    const at = pieces.indexOf(opener)
    const within = pieces
      .slice(isEnd ? 0 : at + 1, isEnd ? at : undefined)
      .filter(({ clause }) => clause === opener.clause)
    for (const joint of within.filter((piece) => hasRole(piece, 'until'))) {
      const cut = within.indexOf(joint)
      const [first, last] = [within.slice(0, cut), within.slice(cut + 1)]
      const [from, to] = [tellsEvent(first), tellsEvent(last)]
      if (!from || !to) continue
      const anchors: readonly Anchor[] = [
        { conditions: from, unit: 'time', shift: 0, toward: 'after' },
        { conditions: to, unit: 'time', shift: 0, toward: 'before' },
      ]
      return [anchors, [...first, ...last]]
    }
  }
  return [[], []]
}

/** The words that open a time between two events, and those that close it behind them. */
const openers = (pieces: readonly Piece[]): readonly (readonly [Piece, boolean])[] =>
  pieces.flatMap((piece): (readonly [Piece, boolean])[] => [
    ...(hasRole(piece, 'between') ? [[piece, false] as const] : []),
    ...(hasRole(piece, 'between-end') ? [[piece, true] as const] : []),
  ])

const startOf = ({ tokens }: Piece): number => tokens[0]?.start ?? 0
