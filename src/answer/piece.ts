// A phrase of a question, in its place, with all that it may mean.
import type { Token } from '../text/tokenize.js'
import type { Sense } from './lexicon.js'

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

export const hasRole = (piece: Piece, role: (Sense & { as: 'plain' })['role']): boolean =>
  piece.senses.some((sense) => sense.as === 'plain' && sense.role === role)
