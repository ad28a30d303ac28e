// Finds what a question names side by side: "this or that", 「甲、乙」.
import type { SideBySide } from '../model/meaning.js'
import { conditionsOf, isTerm } from './conditions.js'
import { hasRole, type Piece } from './piece.js'

/**
 * What is named side by side, with "or", "and", a comma, or between Chinese names a space: "a hospital or medical
 * bills" are two things, the second of two words.
 */
export const sideBySideOf = (pieces: readonly Piece[]): SideBySide | undefined => {
  let things: Piece[][] = []
  let joined = false
  for (const piece of pieces) {
    if (isSubject(piece)) {
      const isNext = joined || JOINING_GAP.test(piece.gap) || isHanGap(things.at(-1)?.at(-1), piece)
      if (isNext || things.length === 0) things.push([piece])
      else things.at(-1)?.push(piece)
      joined = false
    } else if (hasRole(piece, 'or')) {
      joined = things.length > 0
    } else if (!hasRole(piece, 'function')) {
      if (things.length > 1) break
      things = []
      joined = false
    }
  }
  if (things.length < 2 || things.length > THINGS_MAX) return undefined
  const named = things.flat()
  return {
    each: things.map((thing) => conditionsOf(thing)),
    rest: conditionsOf(pieces.filter((piece) => !named.includes(piece))),
    any: pieces.some((piece) => hasRole(piece, 'either')),
  }
}

/** More than anyone asks for in one question. */
const THINGS_MAX = 20

const isSubject = (piece: Piece): boolean =>
  isTerm(piece) || piece.senses.some(({ as }) => as === 'name' || as === 'place')

const JOINING_GAP = /[、,，/&＆]/u

const isHanGap = (before: Piece | undefined, piece: Piece): boolean =>
  before?.tokens.at(-1)?.kind === 'han' &&
  piece.tokens[0]?.kind === 'han' &&
  /^\s+$/u.test(piece.gap)
