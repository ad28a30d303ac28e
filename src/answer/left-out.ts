// Tells which phrases of a question name what is to be left out.
import { hasRole, type Piece } from './piece.js'

/**
 * "Other than X" leaves out what follows it, to the end of its clause or the next question word; 「X以外」 leaves
 * out what stands before it; 「除了X以外」 does both, for the same words; 「跟X無關」 reaches back to its 跟; and a
 * word for 「X不算」 that begins a clause (不算X) leaves out what follows.
 */
export const markLeftOut = (pieces: readonly Piece[]): readonly Piece[] => {
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
