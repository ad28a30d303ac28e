// Cuts a text to a length, never inside a character that people see as one, with an ellipsis where something was cut.

const CHARACTERS = new Intl.Segmenter('und', { granularity: 'grapheme' })
const ELLIPSIS = '…'

/** At most so many characters as people see them. */
export const cutToCharacters = (text: string, max: number): string => cut(text, max, () => 1)

/** At most so many UTF-16 units. */
export const cutToUnits = (text: string, max: number): string =>
  text.length <= max ? text : cut(text, max, (character) => character.length)

const cut = (text: string, max: number, sizeOf: (character: string) => number): string => {
  let size = 0
  /** How much of the text fits with an ellipsis behind it. */
  let fits = 0
  for (const { segment, index } of CHARACTERS.segment(text)) {
    if (size < max) fits = index
    size += sizeOf(segment)
    if (size > max) return text.slice(0, fits).trimEnd() + ELLIPSIS
  }
  return text
}

/** True where a character that people see as one begins. */
export const characterStarts = (text: string): ((at: number) => boolean) => {
  const characters = CHARACTERS.segment(text)
  return (at) => characters.containing(at)?.index === at
}
