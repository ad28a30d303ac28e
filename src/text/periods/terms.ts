// A folded text as terms: pieces, with neighbouring ones made one where the word lists know them together.
import type { LexiconNode, Meanings, Role } from './lexicon.js'
import { cutPieces, type Piece } from './pieces.js'

export interface Term extends Piece {
  readonly meanings: Meanings | undefined
  /** True when nothing stands between this term and the one before. */
  readonly joined: boolean
}

/** The longest known phrase from `from` on; a hyphen inside a phrase is as good as a space. */
const longestPhrase = (
  root: LexiconNode,
  pieces: readonly Piece[],
  from: number,
): { readonly meanings: Meanings; readonly next: number } | undefined => {
  let node = root
  let found: { meanings: Meanings; next: number } | undefined
  for (let at = from; at < pieces.length; at++) {
    const piece = pieces[at]
    if (piece === undefined) break
    if (piece.text === '-' && at > from) continue
    const next = node.next.get(piece.text)
    if (next === undefined) break
    node = next
    if (node.meanings) found = { meanings: node.meanings, next: at + 1 }
  }
  return found
}

export const toTerms = (root: LexiconNode, folded: string): readonly Term[] => {
  const pieces = cutPieces(folded)
  const terms: Term[] = []
  for (let at = 0; at < pieces.length; ) {
    const piece = pieces[at]
    if (piece === undefined) break
    const phrase = longestPhrase(root, pieces, at)
    const last = phrase && pieces[phrase.next - 1]
    terms.push({
      // Digits keep their value: only a phrase that goes on behind them makes them a word.
      kind: piece.kind === 'digits' && phrase && phrase.next > at + 1 ? 'word' : piece.kind,
      text: piece.text,
      start: piece.start,
      end: last?.end ?? piece.end,
      ordinal: piece.ordinal,
      joined: pieces[at - 1]?.end === piece.start,
      meanings: phrase?.meanings,
    })
    at = phrase?.next ?? at + 1
  }
  return terms
}

export const has = (term: Term | undefined, role: Role): boolean =>
  term?.meanings?.roles.has(role) ?? false

/** Whether a time can begin with the term. */
export const canStart = (term: Term | undefined): boolean =>
  term !== undefined && (term.kind === 'digits' || term.meanings?.starts === true)
