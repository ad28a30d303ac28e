// A text too long for one message of LINE, as several: cut at sentence ends, never inside a character.

/** In UTF-16 units, as LINE counts them. */
export const TEXT_MAX = 5_000

const SENTENCES = new Intl.Segmenter('und', { granularity: 'sentence' })
const CHARACTERS = new Intl.Segmenter('und', { granularity: 'grapheme' })

/** In order and without blank ones; a sentence longer than a message is cut where it must be. */
export const splitText = (text: string, max = TEXT_MAX): readonly string[] => {
  const pieces = segmentsOf(SENTENCES, text).flatMap((sentence) =>
    sentence.length <= max ? [sentence] : filled(segmentsOf(CHARACTERS, sentence), max),
  )
  return filled(pieces, max)
    .map((part) => part.trim())
    .filter((part) => part !== '')
}

const segmentsOf = (segmenter: Intl.Segmenter, text: string): readonly string[] =>
  Array.from(segmenter.segment(text), ({ segment }) => segment)

/** As many in a row as fit, again and again. One that is too long by itself is no character that people write. */
const filled = (pieces: readonly string[], max: number): readonly string[] => {
  const parts: string[] = []
  let part = ''
  for (const piece of pieces) {
    if (part.length + piece.length > max && part !== '') {
      parts.push(part)
      part = ''
    }
    part += piece.slice(0, max)
  }
  return [...parts, part]
}
