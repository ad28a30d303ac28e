// Cuts a text to a length, never inside a character that people see as one, with an ellipsis where something was cut.

/** Characters as people see them: Unicode's grapheme clusters. */
export const CHARACTERS = new Intl.Segmenter('und', { granularity: 'grapheme' })

/** At most so many UTF-16 units. */
export const cutToUnits = (text: string, max: number): string => {
  if (text.length <= max) return text
  // What comes behind has no say in where the character begins that the ellipsis takes the place of.
  const character = CHARACTERS.segment(text.slice(0, max + 1)).containing(max - 1)
  return withEllipsis(text.slice(0, character?.index))
}

/** At most so many characters as people see them. */
export const cutToCharacters = (text: string, max: number): string => {
  if (text.length <= max) return text
  let count = 0
  /** How much of the text fits with an ellipsis behind it. */
  let fits = 0
  for (const { index } of CHARACTERS.segment(text)) {
    if (count === max) return withEllipsis(text.slice(0, fits))
    fits = index
    count += 1
  }
  return text
}

const withEllipsis = (text: string): string => `${text.trimEnd()}…`
