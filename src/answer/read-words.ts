// Reads the words of a question: which phrases they are, where they stand, and which of them are to be left out.
import type { EventIndex } from '../search/build-index.js'
import { inAll } from '../search/event-set.js'
import type { Normalised } from '../text/normalise.js'
import { originalSlice } from '../text/normalise.js'
import type { Phrases } from '../text/phrases.js'
import { cutIntoSegments } from '../text/segments.js'
import type { Token } from '../text/tokenize.js'
import type { Lexicon, Sense } from './lexicon.js'

/** A phrase of the question, in its place. */
export interface Piece {
  /** As the person wrote it. */
  readonly said: string
  readonly tokens: readonly Token[]
  /** What it may mean, the preferred sense first; empty for words that nothing knows. */
  readonly senses: readonly Sense[]
  /** The folded text between the word before it and this one. */
  readonly gap: string
  /** The number of its clause, from 0: punctuation ends one. */
  readonly clause: number
  /** True for what the person wants left out: "other than …", 除了…以外. */
  readonly without: boolean
  /** True for what is told beside the question, in a clause of its own. */
  readonly aside: boolean
  /** True for a word that is written as a name: with a capital, where a sentence has none. */
  readonly proper: boolean
}

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
 * "Hi I'm doing a paper what did they win": who dictates sets no stops, so a question word with its verb behind what
 * speakers tell of themselves begins a clause.
 */
const endAsides = (pieces: readonly Piece[]): readonly Piece[] => {
  const at = pieces.findIndex(
    (piece, index) =>
      isOpening(pieces[index + 1]) &&
      asksWhat(piece) &&
      pieces.slice(0, index).some((one) => hasRole(one, 'self')) &&
      !pieces.slice(0, index).some((one) => asksWhat(one) || isOpening(one)),
  )
  if (at < 0 || pieces[at - 1]?.clause !== pieces[at]?.clause) return pieces
  return pieces.map((piece, index) => (index < at ? piece : { ...piece, clause: piece.clause + 1 }))
}

const asksWhat = ({ senses, tokens }: Piece): boolean =>
  tokens[0]?.kind === 'word' &&
  senses.some(({ as, ...sense }) => as === 'asks' && 'asks' in sense && WH.has(sense.asks))

const WH: ReadonlySet<unknown> = new Set(['what', 'when', 'where', 'who', 'how', 'why'])

const isOpening = (piece: Piece | undefined): boolean =>
  piece?.senses.some((sense) => sense.as === 'asks' && sense.asks === 'opening') ?? false

export const hasRole = (piece: Piece, role: (Sense & { as: 'plain' })['role']): boolean =>
  piece.senses.some((sense) => sense.as === 'plain' && sense.role === role)

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
      index.holds((before.tokens.at(-1)?.text ?? '') + (piece.tokens[0]?.text ?? ''))
    return isPart ? { ...piece, senses: [{ as: 'held' }] } : piece
  }

/**
 * "Be Well", "Ask Us": words with capitals side by side are a name, which the record must hold as it does any
 * other; by themselves they would be passed over.
 */
const unlessPartOfName = (piece: Piece, at: number, pieces: readonly Piece[]): Piece => {
  if (!piece.proper || !isPassedOver(piece)) return piece
  const [before, after] = [pieces[at - 1], pieces[at + 1]]
  const isPart =
    (before?.proper && piece.gap === ' ') || (after?.proper && after.gap === ' ') || false
  return isPart ? { ...piece, senses: [] } : piece
}

const isPassedOver = ({ tokens, senses }: Piece): boolean =>
  tokens.length === 1 &&
  senses.length > 0 &&
  senses.every(({ as }) => as === 'light' || as === 'plain')

/**
 * Whether a word that stands there is written as a name. Any English sentence begins with a capital, and in a line
 * that is written in capitals throughout they tell nothing.
 */
const properIn = (original: string): ((said: string, at: number) => boolean) => {
  const words = original.match(/\p{Script=Latin}[\p{Script=Latin}’']*/gu)?.slice(1) ?? []
  const capitals = words.filter((word) => /^\p{Lu}/u.test(word)).length
  if (words.length > 2 && capitals * 2 > words.length) return () => false
  const isChinese = /\p{Script=Han}/u.test(original)
  return (said, at) =>
    /^\p{Lu}/u.test(said) &&
    (isChinese || /^\p{Lu}{2,}$/u.test(said) || !/(?:^|[.!?:]\s*)$/u.test(original.slice(0, at)))
}

const WORD_SENSES: ReadonlySet<Sense['as']> = new Set(['held', 'word', 'light', 'noun'])

const isLightCharacter = ({ tokens, senses }: Piece): boolean =>
  tokens.length === 1 &&
  tokens[0]?.kind === 'han' &&
  senses.length > 0 &&
  senses.every(({ as }) => as === 'light')

const isUnknownHan = (piece: Piece): boolean =>
  isLightCharacter(piece) || (piece.senses.length === 0 && piece.tokens[0]?.kind === 'han')

/**
 * "The Quiet Choir" is no choir that is quiet: capitals in a row are one name, and where no name of the records holds
 * them in this order, nor any reviewed event all of them, they are not held.
 */
const joinUnheldNames =
  (lexicon: Lexicon, index: EventIndex) =>
  (piece: Piece, at: number, pieces: readonly Piece[]): readonly Piece[] => {
    const run = properRun(pieces, at)
    if (run.length < 2 || isHeldName(run, lexicon, index)) return [piece]
    if (run[0] !== piece) return []
    const tokens = run.flatMap((one) => one.tokens)
    const [first, last] = [tokens[0], tokens.at(-1)]
    if (!first || !last) return [piece]
    const text = tokens.map((token) => token.text).join(' ')
    const token = { ...first, text, key: text, end: last.end }
    return [{ ...piece, said: run.map(({ said }) => said).join(' '), tokens: [token], senses: [] }]
  }

/** The capital words around this one with nothing but a space between them, none of which is known by itself. */
const properRun = (pieces: readonly Piece[], at: number): readonly Piece[] => {
  const isPart = (piece: Piece | undefined) =>
    piece?.proper === true &&
    !piece.without &&
    piece.senses.every(({ as }) => as !== 'name' && as !== 'place' && as !== 'body')
  if (!isPart(pieces[at])) return []
  let [from, to] = [at, at + 1]
  while (isPart(pieces[from - 1]) && pieces[from]?.gap === ' ') from--
  while (isPart(pieces[to]) && pieces[to]?.gap === ' ') to++
  return pieces.slice(from, to)
}

const isHeldName = (run: readonly Piece[], lexicon: Lexicon, index: EventIndex): boolean => {
  const keys = run.flatMap(({ tokens }) => tokens.map(({ key }) => key))
  if (lexicon.isWithinName(keys)) return true
  const holders = inAll(keys.map(index.withKey), [])
  return holders.some((place) => !index.untranslated.includes(place))
}

/** Chinese words that only the records know must not fall apart into 位 and 數: a pair that is held stays together. */
const withHeldPairs = (lexicon: Lexicon, index: EventIndex): Phrases<Sense> => ({
  longest: lexicon.longest,
  reach: (tokens, start) => Math.max(2, lexicon.reach(tokens, start)),
  at: (tokens, start, end) => {
    const senses = lexicon.at(tokens, start, end)
    if (senses.length > 0 || end - start !== 2) return senses
    const [one, next] = tokens.slice(start, end)
    const isPair = one?.kind === 'han' && next?.kind === 'han' && one.end === next.start
    return isPair && index.holds(one.text + next.text) ? [{ as: 'held' }] : []
  },
})

const DISCOUNTS: Readonly<Partial<Record<Sense['as'], number>>> = {
  name: NAME_DISCOUNT,
  held: HELD_PAIR_DISCOUNT,
  light: LIGHT_DISCOUNT,
  noun: NOUN_DISCOUNT,
}

const discountOf = (sense: Sense): number => DISCOUNTS[sense.as] ?? 0

/**
 * What ends a clause: a stop, a comma or a colon, but not within 3.0, 10:30 or a name with a point in it; and a space
 * between Han characters, which many type for a comma.
 */
const CLAUSE_END =
  /[!?;。\n]+|:-?[)(dp](?=\s|$)|[.,:](?=\s|$|\p{Script=Han})|(?<=\p{Script=Han})[,:]|\s[-–—]+\s|(?<=\p{Script=Han})\s+(?=\p{Script=Han})/gu

/** Tells whether a clause ends between two places of the folded text. */
export const clauseEndsIn = (folded: string): ((from: number, to: number) => boolean) => {
  const clauseAt = clausesOf(folded)
  return (from, to) => clauseAt(from) < clauseAt(to)
}

/**
 * Tells the clause, from 0, in which a place of the folded text lies. Read once for a text, by place: a question may
 * name a hundred times, and each asks what stands beside it.
 */
export const clausesOf = (folded: string): ((at: number) => number) => {
  const ends = Array.from(folded.matchAll(CLAUSE_END), ({ index }) => index)
  const clauses: number[] = []
  let ended = 0
  for (let at = 0; at <= folded.length; at++) {
    clauses.push(ended)
    if (ends[ended] === at) ended++
  }
  return (at) => clauses[at] ?? ended
}

/**
 * "Other than X" leaves out what follows it, to the end of its clause or the next question word; 「X以外」 leaves
 * out what stands before it; 「除了X以外」 does both, for the same words; 「跟X無關」 reaches back to its 跟; and a
 * word for 「X不算」 that begins a clause (不算X) leaves out what follows.
 */
const markLeftOut = (pieces: readonly Piece[]): readonly Piece[] => {
  const leftOut = new Set<Piece>()
  pieces.forEach((marker, at) => {
    // 「不是在世貿成立的嗎」 asks whether it was so.
    const isAsked = hasRole(marker, 'not') && isYesNoClause(pieces, marker.clause)
    if (
      (hasRole(marker, 'without') && !isAsked) ||
      (hasRole(marker, 'without-before') && opensClause(pieces, at))
    ) {
      for (const piece of pieces.slice(at + 1)) {
        if (piece.clause !== marker.clause || endsExclusion(piece)) break
        leftOut.add(piece)
      }
    } else if (hasRole(marker, 'unrelated')) {
      for (const piece of joinedBefore(pieces, at)) leftOut.add(piece)
    } else if (hasRole(marker, 'without-before') && leftOut.size === 0) {
      for (const piece of pieces.slice(0, at).reverse()) {
        if (piece.clause !== marker.clause || endsExclusion(piece)) break
        leftOut.add(piece)
      }
    } else if (hasRole(marker, 'not')) {
      for (const piece of sortDenied(pieces, at)) leftOut.add(piece)
    }
  })
  return pieces.map((piece) => (leftOut.has(piece) ? { ...piece, without: true } : piece))
}

const isYesNoClause = (pieces: readonly Piece[], clause: number | undefined): boolean =>
  pieces.some(
    (piece, at) =>
      piece.clause === clause &&
      (piece.tokens[0]?.kind === 'han' || pieces[at - 1]?.clause !== clause) &&
      piece.senses.some((sense) => sense.as === 'asks' && sense.asks === 'opening'),
  )

/** 「跟得獎跟資安都無關」: from the first 跟 behind a comma on. */
const joinedBefore = (pieces: readonly Piece[], at: number): readonly Piece[] => {
  const before = pieces.slice(0, at)
  const from = before.findLastIndex(
    (piece) =>
      piece.clause !== pieces[at]?.clause ||
      hasRole(piece, 'contrast') ||
      /[、,，]/u.test(piece.gap),
  )
  const first = before.findIndex((piece, index) => index >= from && hasRole(piece, 'preposition'))
  return first < 0 ? [] : before.slice(first + 1)
}

/** "Which events did not win any award", 沒有簽任何文件的: the sort that is denied, unless it is asked whether it was so. */
const sortDenied = (pieces: readonly Piece[], at: number): readonly Piece[] => {
  const marker = pieces[at]
  const isAsked = isYesNoClause(pieces, marker?.clause)
  const next = pieces
    .slice(at + 1)
    .filter((piece) => piece.clause === marker?.clause && !hasRole(piece, 'function'))
  // 「沒有某公司的活動」: Chinese denies a name in the same way.
  const isHan = marker?.tokens[0]?.kind === 'han'
  const isSort = ({ senses }: Piece) =>
    senses.some(({ as }) => as === 'category' || (isHan && as === 'name'))
  const end = next.findIndex((piece) => !isSort(piece))
  return isAsked ? [] : next.slice(0, end < 0 ? undefined : end)
}

/** Nothing but grammar stands before it in its clause, while there is another clause before that. */
const opensClause = (pieces: readonly Piece[], at: number): boolean => {
  const { clause } = pieces[at] ?? {}
  const comma = pieces.findLastIndex((piece, index) => index <= at && /[、,，]/u.test(piece.gap))
  const before = pieces.slice(Math.max(0, comma), at).filter((piece) => piece.clause === clause)
  const after = pieces.slice(at + 1).filter((piece) => piece.clause === clause)
  return (
    clause !== undefined &&
    clause > 0 &&
    before.every((piece) => hasRole(piece, 'function')) &&
    after.some((piece) => !hasRole(piece, 'function'))
  )
}

/** "Drop every award" goes on behind the word for all; Chinese puts 哪些 behind what is left out. */
const endsExclusion = (piece: Piece): boolean =>
  hasRole(piece, 'without-before') ||
  piece.senses.some(
    (sense) => sense.as === 'asks' && (!GOES_ON.has(sense.asks) || piece.tokens[0]?.kind === 'han'),
  )

const GOES_ON: ReadonlySet<unknown> = new Set(['list', 'opening', 'can'])
