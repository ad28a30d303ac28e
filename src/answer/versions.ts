// Finds the version of a product that a question asks for by its number.
import type { Sense } from './lexicon.js'
import { hasRole, type Piece } from './piece.js'

/** A number behind a product that has such a version asks for the events of that version: "Version 3" is 3.0. */
export const withVersions = (pieces: readonly Piece[]): readonly Piece[] =>
  pieces.flatMap((piece, at): readonly Piece[] => {
    const isWord = hasRole(piece, 'version')
    if (!isWord && piece.tokens[0]?.kind !== 'number') return [piece]
    const number = isWord
      ? pieces[at + (pieces[at + 1]?.tokens[0]?.kind === 'number' ? 1 : -1)]
      : piece
    const before = pieces
      .slice(0, number ? pieces.indexOf(number) : 0)
      .findLast((one) => !hasRole(one, 'version'))
    // "Version 2 of the platform" names it behind.
    const behind = number && pieces.slice(pieces.indexOf(number) + 1).find(isContent)
    const product = [
      before,
      isWord || hasRole(pieces[at - 1] ?? piece, 'version') ? behind : undefined,
    ]
    const senses = number ? product.flatMap((one) => (one ? versionOf(one, number) : [])) : []
    if (senses.length === 0) {
      const isVersion = !isWord && (hasName(before) || hasRole(pieces[at - 1] ?? piece, 'version'))
      return [isVersion ? { ...piece, proper: true } : piece]
    }
    // No text holds the number so: only the facts tell the version.
    const tokens = piece.tokens.map((token) => ({ ...token, key: `version ${token.key}` }))
    return isWord ? [] : [{ ...piece, tokens, senses }]
  })

const isContent = (piece: Piece): boolean => !hasRole(piece, 'function')

const hasName = (piece: Piece | undefined): boolean =>
  piece?.senses.some(({ as }) => as === 'name') ?? false

const versionOf = ({ senses, clause }: Piece, { tokens, clause: same }: Piece): readonly Sense[] =>
  senses.filter(
    (sense) =>
      clause === same &&
      sense.as === 'name' &&
      sense.version !== undefined &&
      Number(sense.version) === Number(tokens[0]?.text),
  )
