// Cuts a text so that it fits, at a word and never inside a character that people see as one.
import stringWidth from 'string-width'

const WORDS = new Intl.Segmenter('zh-Hant', { granularity: 'word' })

/** At most `columns` wide (a Han character is two), with an ellipsis where something was cut. */
export const cutAtWord = (text: string, columns: number): string => {
  const whole = text.trim()
  if (stringWidth(whole) <= columns) return whole
  let cut = ''
  for (const { segment } of WORDS.segment(whole)) {
    if (stringWidth(cut + segment) > columns - 1) break
    cut += segment
  }
  return `${cut.replace(/(?<![\s,;:，；：、])[\s,;:，；：、]+$/u, '')}…`
}
