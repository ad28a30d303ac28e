// Mends Chinese words that the phrases of dialogs/ cut apart: 開除 in 開|除了, 長照 in 長|照.
import type { Nearness } from '../text/nearness.js'
import { hasRole, type Piece } from './piece.js'

/** A dictionary word is rarely longer. */
const WORD_MAX = 5

/** What a word costs: the rarer the dearer, on the Zipf scale; a character that is no word is dearest. */
const COST_FROM = 9.5
const UNKNOWN_CHARACTER = 8.5
/** How common a name counts of which nobody has counted the uses. */
const NAME_COMMON = 3
/** What is known by a phrase of dialogs/ or a name of two characters or more stays whole. */
const KNOWN_PHRASE = 3.5

/**
 * Joins neighbouring pieces where everyday language has a word across their border. Names, question words and phrases
 * of dialogs/ with more than one character are left alone.
 */
export const joinHanWords = (pieces: readonly Piece[], nearness: Nearness): readonly Piece[] => {
  const joined: Piece[] = []
  for (let at = 0; at < pieces.length; ) {
    const run = runFrom(pieces, at)
    joined.push(...(run.length > 1 ? joinedIn(run, nearness) : run))
    at += run.length
  }
  return joined
}

/** The pieces of Han from here on that stand side by side. */
const runFrom = (pieces: readonly Piece[], from: number): readonly Piece[] => {
  let to = from + 1
  if (isHan(pieces[from])) {
    while (
      isHan(pieces[to]) &&
      pieces[to - 1]?.tokens.at(-1)?.end === pieces[to]?.tokens[0]?.start &&
      pieces[to - 1]?.clause === pieces[to]?.clause
    ) {
      to++
    }
  }
  return pieces.slice(from, to)
}

const isHan = (piece: Piece | undefined): boolean => piece?.tokens[0]?.kind === 'han'

const joinedIn = (run: readonly Piece[], nearness: Nearness): readonly Piece[] => {
  const characters = run.flatMap(({ tokens }) => tokens)
  const ownerOf = run.flatMap((piece, at) => piece.tokens.map(() => at))
  const words = likeliestWords(
    characters.map(({ text }) => text),
    (from, to) => isWholePhrase(run, ownerOf, from, to),
    nearness,
  )
  const taken = new Set<number>()
  const mended = words.flatMap(([from, to]): readonly Piece[] => {
    const owners = [...new Set(ownerOf.slice(from, to))]
    const parts = owners.flatMap((owner) => run[owner] ?? [])
    const [first] = parts
    if (!first || owners.length < 2 || to - from < 2 || !parts.every(isWeak)) return []
    if (parts.every((piece) => hasRole(piece, 'function') || isAsking(piece))) return []
    for (const owner of owners) taken.add(owner)
    const tokens = characters.slice(from, to)
    return [{ ...first, said: tokens.map(({ text }) => text).join(''), tokens, senses: [] }]
  })
  if (mended.length === 0) return run
  return [...run.filter((_, at) => !taken.has(at)), ...mended].sort(
    (one, other) => (one.tokens[0]?.start ?? 0) - (other.tokens[0]?.start ?? 0),
  )
}

const isAsking = ({ senses }: Piece): boolean => senses.some(({ as }) => as === 'asks')

const STRONG = new Set(['name', 'body', 'category', 'place', 'region'])

/** One character, or something that nothing but everyday language knows. */
const isWeak = ({ tokens, senses }: Piece): boolean =>
  tokens.length === 1 ||
  (senses.every(({ as }) => !STRONG.has(as) && as !== 'asks' && as !== 'kind' && as !== 'role') &&
    tokens.length <= 2)

const isWholePhrase = (
  run: readonly Piece[],
  ownerOf: readonly number[],
  from: number,
  to: number,
): boolean => {
  const owner = ownerOf[from] ?? -1
  const piece = run[owner]
  return (
    piece !== undefined &&
    piece.senses.length > 0 &&
    piece.tokens.length === to - from &&
    to - from > 1 &&
    ownerOf[from - 1] !== owner &&
    ownerOf[to] !== owner
  )
}

/** The cut into words whose commonness together is highest. */
const likeliestWords = (
  characters: readonly string[],
  isPhrase: (from: number, to: number) => boolean,
  nearness: Nearness,
): readonly (readonly [from: number, to: number])[] => {
  const best: { cost: number; from: number }[] = [{ cost: 0, from: 0 }]
  for (let to = 1; to <= characters.length; to++) {
    let choice = { cost: Number.POSITIVE_INFINITY, from: to - 1 }
    for (let from = Math.max(0, to - WORD_MAX); from < to; from++) {
      const cost =
        (best[from]?.cost ?? 0) + costOf(characters, from, to, isPhrase(from, to), nearness)
      if (cost < choice.cost) choice = { cost, from }
    }
    best.push(choice)
  }
  const words: (readonly [number, number])[] = []
  for (let to = characters.length; to > 0; to = best[to]?.from ?? 0) {
    words.unshift([best[to]?.from ?? 0, to])
  }
  return words
}

const costOf = (
  characters: readonly string[],
  from: number,
  to: number,
  isPhrase: boolean,
  nearness: Nearness,
): number => {
  const word = characters.slice(from, to).join('')
  const common = nearness.commonness(word) ?? (nearness.isName(word) ? NAME_COMMON : undefined)
  const asWord =
    common === undefined
      ? to - from === 1
        ? UNKNOWN_CHARACTER
        : Number.POSITIVE_INFINITY
      : COST_FROM - common
  return isPhrase ? Math.min(KNOWN_PHRASE, asWord) : asWord
}
