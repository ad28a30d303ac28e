// Knows the names of a question by how they are written: capitals in a row.
import type { EventIndex } from '../search/build-index.js'
import { inAll } from '../search/event-set.js'
import type { Lexicon } from './lexicon.js'
import type { Piece } from './piece.js'

/**
 * "Be Well", "Ask Us": words with capitals side by side are a name, which the record must hold as it does any
 * other; by themselves they would be passed over.
 */
export const unlessPartOfName = (piece: Piece, at: number, pieces: readonly Piece[]): Piece => {
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
export const properIn = (original: string): ((said: string, at: number) => boolean) => {
  const words = original.match(/\p{Script=Latin}[\p{Script=Latin}’']*/gu)?.slice(1) ?? []
  const capitals = words.filter((word) => /^\p{Lu}/u.test(word)).length
  if (words.length > 2 && capitals * 2 > words.length) return () => false
  const isChinese = /\p{Script=Han}/u.test(original)
  return (said, at) =>
    /^\p{Lu}/u.test(said) &&
    (isChinese || /^\p{Lu}{2,}$/u.test(said) || !/(?:^|[.!?:]\s*)$/u.test(original.slice(0, at)))
}

/**
 * "The Quiet Choir" is no choir that is quiet: capitals in a row are one name, and where no name of the records holds
 * them in this order, nor any reviewed event all of them, they are not held.
 */
export const joinUnheldNames =
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
  const holders = inAll(keys.map(index.record.search(keys).holders), [])
  return holders.some((place) => !index.untranslated.includes(place))
}
