// Folds a text for search only, never for display: one form for every way to write the same word.
import { HAN_FOLD_PAIRS } from './han-fold.generated.js'

export interface Normalised {
  readonly original: string
  /** Lower case, half width, without accents, Han characters in one form (臺 台, 計畫 計劃, 资讯 資訊). */
  readonly folded: string
  /** For each index of `folded`, and for its end, the index in `original` that it came from. */
  readonly origins: readonly number[]
}

const HAN_FOLD: ReadonlyMap<string, string> = new Map(
  (HAN_FOLD_PAIRS.match(/../gu) ?? []).map((pair) => [pair.slice(0, 1), pair.slice(1)]),
)

// Control, bidi and zero-width characters say nothing, and could split a word before our eyes.
const INVISIBLE = /[\p{Cc}\p{Cf}]/u
const ACCENTS = /(?<=\p{Script=Latin})\p{M}+/gu
// What people see as one character may be several: a letter with its accent beside it.
const CHARACTERS = new Intl.Segmenter('und', { granularity: 'grapheme' })

const foldCharacter = (character: string): string => {
  if (isPlain(character)) return character.toLowerCase()
  const known = FOLDED.get(character)
  if (known !== undefined) return known
  const form = foldOther(character)
  if (FOLDED.size < FOLDED_MAX) FOLDED.set(character, form)
  return form
}

const isPlain = (character: string): boolean =>
  character.length === 1 && character >= ' ' && character <= '~'

/** Texts use the same few thousand characters over and over; rare ones must not fill the memory. */
const FOLDED = new Map<string, string>()
const FOLDED_MAX = 20_000

const foldOther = (character: string): string => {
  if (INVISIBLE.test(character)) return /\s/u.test(character) ? ' ' : ''
  const compatible = character
    .normalize('NFKD')
    .replace(ACCENTS, '')
    .normalize('NFKC')
    .toLowerCase()
  return [...compatible].map((part) => HAN_FOLD.get(part) ?? part).join('')
}

/** Plain text needs no segmenter, which is slow. */
const charactersOf = (text: string): Iterable<string> =>
  /\p{M}/u.test(text) ? Array.from(CHARACTERS.segment(text), ({ segment }) => segment) : text

/** Folds `original`; the result knows where each of its characters came from. */
export const normalise = (original: string): Normalised => {
  let folded = ''
  const origins: number[] = []
  let at = 0
  for (const character of charactersOf(original)) {
    const form = foldCharacter(character)
    for (let index = 0; index < form.length; index++) origins.push(at)
    folded += form
    at += character.length
  }
  origins.push(at)
  return { original, folded, origins }
}

/** Only the folded text, where nobody asks where it came from. */
export const fold = (text: string): string => normalise(text).folded

/**
 * The part of the original that stands behind `folded.slice(start, end)`; a character of which only a part was asked
 * for is given whole.
 */
export const originalSlice = (
  { original, origins }: Normalised,
  start: number,
  end: number,
): string => {
  if (end <= start) return ''
  const lastOrigin = origins[end - 1] ?? original.length
  const next = origins.find((origin, index) => index >= end && origin > lastOrigin)
  return original.slice(origins[start], next)
}
