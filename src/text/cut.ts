// Cuts a text so that it fits, at a word and never inside a character that people see as one.
import stringWidth from 'string-width'

const CHARACTERS = new Intl.Segmenter('und', { granularity: 'grapheme' })
const WORDS = new Intl.Segmenter('zh-Hant', { granularity: 'word' })

/**
 * At most `columns` wide (a Han character is two), with an ellipsis where something was cut. Where the first word is
 * wider by itself, as much of it as fits.
 */
export const cutAtWord = (text: string, columns: number): string => {
  const whole = text.trim()
  if (stringWidth(whole) <= columns) return whole
  const cut = fitting(WORDS, whole, columns - 1) || fitting(CHARACTERS, whole, columns - 1)
  return `${cut.replace(/(?<![\s,;:，；：、])[\s,;:，；：、]+$/u, '')}…`
}

/** The segments that fit side by side. */
const fitting = (segmenter: Intl.Segmenter, text: string, columns: number): string => {
  let fits = ''
  for (const { segment } of segmenter.segment(text)) {
    if (stringWidth(fits + segment) > columns) break
    fits += segment
  }
  return fits
}

/**
 * At most `units` long as UTF-16 counts, with an ellipsis where something was cut; for limits of protocols, where it is
 * not to be seen how wide a text is.
 */
export const cutToLength = (text: string, units: number): string => {
  if (text.length <= units) return text
  let end = 0
  // A character that the slice cuts in two ends where the slice does, and has no room before the ellipsis.
  for (const { index, segment } of CHARACTERS.segment(text.slice(0, units))) {
    if (index + segment.length > units - 1) break
    end = index + segment.length
  }
  return `${text.slice(0, end).trimEnd()}…`
}
