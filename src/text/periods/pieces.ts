// Cuts a folded text into the pieces that times are written in: digits, words, Han characters, marks.

export interface Piece {
  readonly kind: 'digits' | 'word' | 'han' | 'mark'
  /** As folded; a word without its possessive ending, digits without their ordinal ending (31st). */
  readonly text: string
  /** The end is excluded. */
  readonly start: number
  readonly end: number
  /** True for 31st, 2nd. */
  readonly ordinal: boolean
}

const HAN = /\p{Script=Han}/u
const SPACE = /\s/u
const POSSESSIVE = /['’]s?$/u
const APOSTROPHES = /['’]/gu
const ORDINAL_ENDINGS = new Set(['st', 'nd', 'rd', 'th'])

const isDigit = (code: number): boolean => code >= 48 && code <= 57
const isLetter = (code: number): boolean => code >= 97 && code <= 122
const isApostrophe = (code: number): boolean => code === 0x27 || code === 0x2019

const endOf = (text: string, from: number, belongs: (code: number) => boolean): number => {
  let end = from
  while (end < text.length && belongs(text.charCodeAt(end))) end += 1
  return end
}

const isAlphanumeric = (code: number): boolean => isDigit(code) || isLetter(code)

/** Q4, 4Q, H1: a letter and a digit that are one word. */
const isCode = (text: string, start: number): boolean => {
  if (isAlphanumeric(text.charCodeAt(start + 2))) return false
  const [first, second] = [text.charAt(start), text.charAt(start + 1)]
  return (
    ((first === 'q' || first === 'h') && second >= '1' && second <= '4') ||
    (first >= '1' && first <= '4' && second === 'q')
  )
}

const cutDigits = (text: string, start: number): Piece => {
  const end = endOf(text, start, isDigit)
  const ordinal =
    ORDINAL_ENDINGS.has(text.slice(end, end + 2)) && !isAlphanumeric(text.charCodeAt(end + 2))
  return {
    kind: 'digits',
    text: text.slice(start, end),
    start,
    end: ordinal ? end + 2 : end,
    ordinal,
  }
}

const cutWord = (text: string, start: number): Piece => {
  let end = endOf(text, start, isLetter)
  const plainEnd = end
  while (isApostrophe(text.charCodeAt(end)) && isLetter(text.charCodeAt(end + 1)))
    end = endOf(text, end + 1, isLetter)
  const word = text.slice(start, end)
  const plain = end === plainEnd ? word : word.replace(POSSESSIVE, '').replace(APOSTROPHES, '')
  return { kind: 'word', text: plain, start, end, ordinal: false }
}

const cutOther = (text: string, start: number): Piece | undefined => {
  const character = String.fromCodePoint(text.codePointAt(start) ?? 0)
  const kind = HAN.test(character) ? 'han' : SPACE.test(character) ? undefined : 'mark'
  return kind && { kind, text: character, start, end: start + character.length, ordinal: false }
}

export const cutPieces = (folded: string): readonly Piece[] => {
  const pieces: Piece[] = []
  for (let at = 0; at < folded.length; ) {
    const code = folded.charCodeAt(at)
    let piece: Piece | undefined
    if (isAlphanumeric(code) && isCode(folded, at))
      piece = {
        kind: 'word',
        text: folded.slice(at, at + 2),
        start: at,
        end: at + 2,
        ordinal: false,
      }
    else if (isDigit(code)) piece = cutDigits(folded, at)
    else if (isLetter(code)) piece = cutWord(folded, at)
    else piece = cutOther(folded, at)
    if (piece) pieces.push(piece)
    at = piece?.end ?? at + 1
  }
  return pieces
}
