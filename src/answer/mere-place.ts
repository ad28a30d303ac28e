// What a question about a mere place asks for besides: there even an adjective counts.
import type { EventIndex } from '../search/build-index.js'
import { conditionsOf, isHeld, isLight } from './conditions.js'
import type { Piece } from './piece.js'

/** 某地有什麼好吃的: nothing but the place is asked, so what is said of it must be held as well. */
export const besideMerePlace = (
  asked: readonly Piece[],
  others: readonly Piece[],
  index: EventIndex,
): readonly Piece[] => (isOfPlaceAlone(asked) ? [...asked, ...unheldLight(others, index)] : asked)

const isOfPlaceAlone = (asked: readonly Piece[]): boolean => {
  const { names, regions, terms, categories, kinds, roles } = conditionsOf(asked)
  const others = terms.length + categories.length + kinds.length + roles.length
  return (
    others === 0 &&
    names.length + regions.length > 0 &&
    names.every(({ places }) => places.length > 0)
  )
}

/** As words that must be held, which they are not. */
const unheldLight = (pieces: readonly Piece[], index: EventIndex): readonly Piece[] =>
  pieces
    .filter(
      (piece) =>
        !piece.without &&
        !piece.aside &&
        piece.tokens[0]?.kind === 'han' &&
        piece.tokens.length > 1 &&
        isLight(piece) &&
        !isHeld(piece, index),
    )
    .map((piece) => ({ ...piece, senses: [] }))
