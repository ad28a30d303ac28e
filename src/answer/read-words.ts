// Reads the words of a question: which phrases they are, where they stand, and which of them are to be left out.
import type { EventIndex } from '../search/build-index.js'
import type { Normalised } from '../text/normalise.js'
import { originalSlice } from '../text/normalise.js'
import type { Phrases } from '../text/phrases.js'
import { cutIntoSegments } from '../text/segments.js'
import type { Token } from '../text/tokenize.js'
import { clausesOf, endAsides } from './clauses.js'
import { markLeftOut } from './left-out.js'
import type { Lexicon, Sense } from './lexicon.js'
import type { Piece } from './piece.js'
import { joinUnheldNames, properIn, unlessPartOfName } from './proper-runs.js'

/** A stretch of tokens between the times that were read before. */
type Run = readonly Token[]

/**
 * How much cheaper than any phrase (1) a name is, and how much dearer a mere pair of characters that some event holds:
 * a little more than two words of one character (的 是), a little less than such a word and a leftover (位 in 數位).
 */
const NAME_DISCOUNT = 0.5

const HELD_PAIR_DISCOUNT = -1.7

/** A light word is preferred to leftovers, and to nothing else. */
const LIGHT_DISCOUNT = -0.15

/** So is a word that may name a thing, which is longer than one character. */
const NOUN_DISCOUNT = -0.1

export const readWords = (
  text: Normalised,
  runs: readonly Run[],
  lexicon: Lexicon,
  index: EventIndex,
): readonly Piece[] => {
  const clauseAt = clausesOf(text.folded)
  const isProper = properIn(text.original)
  let end = 0
  const pieces = runs
    .flatMap((run) => cutIntoSegments(run, withHeldPairs(lexicon, index), discountOf))
    .flatMap(({ tokens, senses }): Piece[] => {
      const [first, last] = [tokens[0], tokens.at(-1)]
      if (!first || !last) return []
      const gap = text.folded.slice(end, first.start)
      end = last.end
      const said = originalSlice(text, first.start, last.end)
      const clause = clauseAt(first.start)
      const proper = first.kind === 'word' && isProper(said, text.origins[first.start] ?? 0)
      return [{ said, tokens, senses, gap, clause, without: false, aside: false, proper }]
    })
  return markLeftOut(
    endAsides(pieces)
      .map(unlessPartOfUnknown)
      .map(unlessPartOfCompound(index))
      .map(unlessPartOfName),
  ).flatMap(joinUnheldNames(lexicon, index))
}

/**
 * One light character (拿) beside another, or beside one that nothing knows, may be half of a noun: 保 and 險 are
 * verbs, 保險 is none.
 */
const unlessPartOfUnknown = (piece: Piece, at: number, pieces: readonly Piece[]): Piece => {
  const [before, after] = [pieces[at - 1], pieces[at + 1]]
  const isPart =
    isLightCharacter(piece) &&
    ((before && piece.gap === '' && isUnknownHan(before)) ||
      (after && after.gap === '' && isUnknownHan(after)))
  return isPart ? { ...piece, senses: [] } : piece
}

/** 城市 in 智慧城市 asks for no cities: where some event holds the two as one word, they are one. */
const unlessPartOfCompound =
  (index: EventIndex) =>
  (piece: Piece, at: number, pieces: readonly Piece[]): Piece => {
    const before = pieces[at - 1]
    const isPart =
      before !== undefined &&
      piece.gap === '' &&
      piece.senses.some(({ as }) => as === 'kind') &&
      before.senses.every(({ as }) => WORD_SENSES.has(as)) &&
      index.record.holds((before.tokens.at(-1)?.text ?? '') + (piece.tokens[0]?.text ?? ''))
    return isPart ? { ...piece, senses: [{ as: 'held' }] } : piece
  }

const WORD_SENSES: ReadonlySet<Sense['as']> = new Set(['held', 'word', 'light', 'noun'])

const isLightCharacter = ({ tokens, senses }: Piece): boolean =>
  tokens.length === 1 &&
  tokens[0]?.kind === 'han' &&
  senses.length > 0 &&
  senses.every(({ as }) => as === 'light')

const isUnknownHan = (piece: Piece): boolean =>
  isLightCharacter(piece) || (piece.senses.length === 0 && piece.tokens[0]?.kind === 'han')

/** Chinese words that only the records know must not fall apart into 位 and 數: a pair that is held stays together. */
const withHeldPairs = (lexicon: Lexicon, index: EventIndex): Phrases<Sense> => ({
  longest: lexicon.longest,
  reach: (tokens, start) => Math.max(2, lexicon.reach(tokens, start)),
  at: (tokens, start, end) => {
    const senses = lexicon.at(tokens, start, end)
    if (senses.length > 0 || end - start !== 2) return senses
    const [one, next] = tokens.slice(start, end)
    const isPair = one?.kind === 'han' && next?.kind === 'han' && one.end === next.start
    return isPair && index.record.holds(one.text + next.text) ? [{ as: 'held' }] : []
  },
})

const DISCOUNTS: Readonly<Partial<Record<Sense['as'], number>>> = {
  name: NAME_DISCOUNT,
  held: HELD_PAIR_DISCOUNT,
  light: LIGHT_DISCOUNT,
  noun: NOUN_DISCOUNT,
}

const discountOf = (sense: Sense): number => DISCOUNTS[sense.as] ?? 0
