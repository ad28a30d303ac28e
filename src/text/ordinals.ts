// Knows what tells a place in an order: "16th", "first place", 第一名.
import { fold } from './normalise.js'

const ENGLISH_ORDINALS =
  'first second third fourth fifth sixth seventh eighth ninth tenth eleventh twelfth thirteenth fourteenth fifteenth sixteenth seventeenth eighteenth nineteenth twentieth'.split(
    ' ',
  )
/** Zero to ten in Han characters, and the mark that makes one an ordinal. */
const HAN_DIGITS = '\u96f6\u4e00\u4e8c\u4e09\u56db\u4e94\u516d\u4e03\u516b\u4e5d\u5341'
const DIGITS = /(?<![\p{L}\d])(\d{1,4})(?:st|nd|rd|th)(?!\p{L})/u
const CHINESE = new RegExp(`\\u7b2c(?:(\\d{1,4})|([${HAN_DIGITS}]))`, 'u')

/** 16 of "16th", 1 of "first place" and of 第一名; undefined where no order is told. */
export const ordinalIn = (said: string): number | undefined => {
  const folded = fold(said)
  const digits = DIGITS.exec(folded)?.[1]
  if (digits) return Number(digits)
  const [, number, han] = CHINESE.exec(folded) ?? []
  if (number) return Number(number)
  if (han) return HAN_DIGITS.indexOf(han)
  const word = folded.split(/[^a-z]+/u).find((one) => ENGLISH_ORDINALS.includes(one))
  return word ? ENGLISH_ORDINALS.indexOf(word) + 1 : undefined
}

export const isOrdinal = (said: string): boolean => ordinalIn(said) !== undefined
