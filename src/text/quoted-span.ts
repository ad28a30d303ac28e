// Finds a span, words quoted with … for what is left out, in the text that it quotes.

export interface TextSpan {
  /** In UTF-16 units; `end` is the first one behind it. */
  readonly start: number
  readonly end: number
}

const LEFT_OUT = '…'

/**
 * From the first quoted word to the last, where all of them stand in the text verbatim and in this order; undefined
 * where they do not. The shortest such stretch that begins where the first words stand first.
 */
export const spanIn = (span: string, text: string): TextSpan | undefined => {
  const pieces = span
    .split(LEFT_OUT)
    .map((piece) => piece.trim())
    .filter(Boolean)
  const [first = ''] = pieces
  const start = text.indexOf(first)
  if (first === '' || start < 0) return undefined
  let end = start
  for (const piece of pieces) {
    const at = text.indexOf(piece, end)
    if (at < 0) return undefined
    end = at + piece.length
  }
  return { start, end }
}
