// The one tokenizer, for what people ask and for what is searched, in both scripts.
import { type Normalised, normalise } from './normalise.js'
import { stemOf } from './word-forms.js'

export interface Token {
  /** `word`: letters, with digits perhaps; `number`: 16, 3.0, also out of 16th; `han`: one character. */
  readonly kind: 'word' | 'number' | 'han'
  /** As folded; a number without thousands separators or ordinal ending. */
  readonly text: string
  /** What is compared: the stem of an English word, else `text`. */
  readonly key: string
  /** Where it stands in the folded text, the end excluded. */
  readonly start: number
  readonly end: number
}

// One character of Han; or a number with its inner points and commas; or a run of letters and digits.
const PIECES =
  /\p{Script=Han}|\d+(?:[.,]\d+)*(?:st|nd|rd|th)?(?!(?!\p{Script=Han})[\p{L}\p{M}\p{N}])|\p{Script=Bopomofo}+|(?:(?![\p{Script=Han}\p{Script=Bopomofo}])[\p{L}\p{M}\p{N}])+(?:['’](?!\p{Script=Han})\p{L}+)*/gu
// "The city's" is the city; "what's" is no what of anybody's.
const POSSESSIVE = /(?<!^(?:what|who|where|when|that|it|there|how|here|let))['’]s$/u
const APOSTROPHES = /['’]/gu
const ORDINAL_ENDING = /(?:st|nd|rd|th)$/u
const ENGLISH_WORD = /^[a-z]{3,}$/u

const NUMBER = /^\d[\d.,]*(?:st|nd|rd|th)?$/u
const HAN = /^\p{Script=Han}$/u

const toToken = (piece: string, start: number): Token => {
  // Not spread: this runs for every word of the record.
  const { kind, text, key } = wordOf(piece)
  return { kind, text, key, start, end: start + piece.length }
}

type Word = Pick<Token, 'kind' | 'text' | 'key'>

/** Texts say the same words over and over; what people make up must not fill the memory. */
const WORDS = new Map<string, Word>()
const WORDS_MAX = 50_000

const wordOf = (piece: string): Word => {
  const known = WORDS.get(piece)
  if (known) return known
  const word = readWord(piece)
  if (WORDS.size < WORDS_MAX) WORDS.set(piece, word)
  return word
}

const readWord = (piece: string): Word => {
  if (HAN.test(piece)) return { kind: 'han', text: piece, key: piece }
  if (NUMBER.test(piece)) {
    const number = piece.replace(ORDINAL_ENDING, '').replace(/,(?=\d{3}\b)/gu, '')
    return { kind: 'number', text: number, key: number }
  }
  const word = piece.replace(POSSESSIVE, '').replace(APOSTROPHES, '')
  return { kind: 'word', text: word, key: ENGLISH_WORD.test(word) ? stemOf(word) : word }
}

/** The tokens of a folded text, in order; punctuation and spaces are left out. */
export const tokenize = (text: Normalised): readonly Token[] =>
  Array.from(text.folded.matchAll(PIECES), (match) => toToken(match[0], match.index))

/**
 * What is asked for: keys of words and numbers, and each pair of neighbouring Han characters (a lone one by itself),
 * for Chinese is not cut into words the same way twice; a number beside one makes a pair with it: 第5 5名.
 */
export const askedTerms = (tokens: readonly Token[]): readonly string[] =>
  tokens.flatMap((token, index) => {
    const [previous, next] = [tokens[index - 1], tokens[index + 1]]
    if (next && areNeighbours(token, next)) return [token.text + next.text]
    return previous && areNeighbours(previous, token) ? [] : [token.key]
  })

/** What the index holds of a text: all that can be asked for, so each Han character by itself too. */
export const heldTerms = (text: string): readonly string[] => heldIn(tokenize(normalise(text)))

/** The same of tokens; where some were taken out, their neighbours stay apart. */
export const heldIn = (tokens: readonly Token[]): readonly string[] =>
  tokens.flatMap((token, index) => {
    const next = tokens[index + 1]
    return next && areNeighbours(token, next) ? [token.key, token.text + next.text] : [token.key]
  })

const areNeighbours = (one: Token, next: Token): boolean =>
  one.end === next.start &&
  ((one.kind === 'han' && next.kind !== 'word') || (one.kind === 'number' && next.kind === 'han'))
