// Cuts a question into its clauses.
import { hasRole, type Piece } from './piece.js'

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
 * "Hi I'm doing a paper what did they win": who dictates sets no stops, so a question word with its verb behind what
 * speakers tell of themselves begins a clause.
 */
export const endAsides = (pieces: readonly Piece[]): readonly Piece[] => {
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
