// Accounts for the words of a question: as what each was taken, and which were passed over.
import type { Time } from '../model/meaning.js'
import type { Period } from '../model/period.js'
import type { Matched } from '../model/receipt.js'
import type { Mend } from '../text/mend-words.js'
import { isLight, isTerm } from './conditions.js'
import type { Piece } from './piece.js'

/** What the Receipt tells of the words: as what each was taken, and which were passed over. */
export const account = (
  kept: readonly Piece[],
  dropped: readonly Piece[],
  time: Time | undefined,
): { matched: readonly Matched[]; ignored: readonly string[] } => {
  const taken = kept.map((piece) => ({ piece, matched: matchedAs(piece) }))
  return {
    matched: [
      ...(time
        ? [{ said: time.said, as: 'time' as const, means: periodsInDigits(time.periods) }]
        : []),
      ...taken.flatMap(({ matched }) => (matched ? [matched] : [])),
    ],
    ignored: [...taken.filter(({ matched }) => !matched).map(({ piece }) => piece), ...dropped].map(
      ({ said }) => said,
    ),
  }
}

export const asMatched = ({ said, means }: Mend): Matched => ({ said, as: 'slip', means })

const periodsInDigits = (periods: readonly Period[]): string =>
  periods.map(({ from, to }) => (from === to ? from : `${from}/${to}`)).join(', ')

const matchedAs = (piece: Piece): Matched | undefined => {
  if (isTerm(piece) && !isLight(piece)) return { said: piece.said, as: 'term', means: piece.said }
  for (const sense of piece.senses) {
    switch (sense.as) {
      case 'name':
      case 'body':
        return { said: piece.said, as: sense.as, means: sense.name }
      case 'category':
        return { said: piece.said, as: 'category', means: sense.category }
      case 'place':
        return { said: piece.said, as: 'place', means: sense.ids.join(', ') }
      case 'region':
        return { said: piece.said, as: 'place', means: sense.region }
      case 'kind':
        return { said: piece.said, as: 'kind', means: sense.kind }
      case 'intent':
        return { said: piece.said, as: 'intent', means: sense.intent }
    }
  }
  return undefined
}
