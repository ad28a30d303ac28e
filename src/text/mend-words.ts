// Mends slips in Latin words: septmber → september. A word that is one already is never bent into another.
import { type Normalised, originalSlice } from './normalise.js'
import { type Token, tokenize } from './tokenize.js'

/** A slip, and what it was taken for. */
export interface Mend {
  readonly said: string
  readonly means: string
  /** Where it stands in the folded text, the end excluded. */
  readonly start: number
  readonly end: number
}

export interface Vocabulary {
  /** Words of questions and small talk: even short slips of these are mended. */
  readonly general: Iterable<string>
  /** Words of the records, their names, and of times. */
  readonly held: Iterable<string>
  /** Words of the language that are right as they are, though the records do not hold them. */
  readonly others: ReadonlySet<string>
}

export type MendWords = (text: Normalised) => readonly Mend[]

/** Shorter words have too many neighbours to guess. */
const LETTERS_MIN = 4
/** From this length on a word may be mended to one that only the records know. */
const LETTERS_FOR_HELD = 5
/** From this length on two slips are mended. */
const LETTERS_FOR_TWO_SLIPS = 8

export const wordMender = ({ general, held, others }: Vocabulary): MendWords => {
  const generalWords = byFirstLetter(general)
  const heldWords = byFirstLetter(held)
  const known = new Set([...general, ...held])
  const knownKeys = new Set([...known].flatMap((word) => keysOf(word)))

  const isSlip = ({ kind, text, key }: Token): boolean =>
    kind === 'word' &&
    text.length >= LETTERS_MIN &&
    /^[a-z]+$/u.test(text) &&
    !known.has(text) &&
    // "Befor" is the stem of a word, and none itself.
    !(knownKeys.has(key) && key !== text) &&
    !others.has(text)

  const mend = ({ text }: Token, isName: boolean): string | undefined => {
    // "Heyyy", "sooo": drawn out, not misspelt.
    const short = text.replace(/(.)\1{2,}/gu, '$1')
    if (short !== text && (known.has(short) || others.has(short))) return short
    const letter = text[0] ?? ''
    const general = isName ? [] : (generalWords.get(letter) ?? [])
    const held = text.length < LETTERS_FOR_HELD ? [] : (heldWords.get(letter) ?? [])
    const once = nearest(text, general, 1) ?? nearest(text, held, 1)
    if (once !== undefined || text.length < LETTERS_FOR_TWO_SLIPS) return once
    return nearest(text, held, 2) ?? nearest(text, general, 2)
  }

  return (text) =>
    tokenize(text)
      .filter(isSlip)
      .flatMap((token) => {
        const means = mend(token, isNameIn(text, token))
        return means ? [{ said: token.text, means, start: token.start, end: token.end }] : []
      })
}

/** A capital inside a sentence makes a name, which is hardly ever a general word misspelt: Han is not "has". */
const isNameIn = (text: Normalised, { start, end }: Token): boolean => {
  const written = originalSlice(text, start, end)
  const before = text.original.slice(0, text.origins[start]).trimEnd()
  const isFirst = before === '' || /[.!?]$/u.test(before)
  const isCapital = /^\p{Lu}/u.test(written) && !isFirst
  return (isCapital || /^\p{Lu}+$/u.test(written)) && text.original !== text.original.toUpperCase()
}

const keysOf = (word: string): readonly string[] =>
  tokenize({ original: word, folded: word, origins: [] }).map(({ key }) => key)

/** A word of the vocabulary, with what tells without counting that it is too far from a slip. */
interface Target {
  readonly word: string
  /** One bit for each letter that it has. */
  readonly letters: number
  readonly sorted: string
}

const byFirstLetter = (words: Iterable<string>): ReadonlyMap<string, readonly Target[]> => {
  const groups = new Map<string, Target[]>()
  for (const word of new Set(words)) {
    if (word.length < LETTERS_MIN) continue
    const target = { word, letters: lettersOf(word), sorted: sortedLetters(word) }
    const group = groups.get(target.word[0] ?? '')
    if (group) group.push(target)
    else groups.set(target.word[0] ?? '', [target])
  }
  return groups
}

/**
 * The nearest word, of equals one with the same letters ("waht" is "what", not "want"), then the first in the
 * vocabulary's order. People seldom miss the first letter, or more than one
 * letter altogether.
 */
const nearest = (
  slip: string,
  targets: readonly Target[],
  slipsMax: number,
): string | undefined => {
  const letters = lettersOf(slip)
  const sorted = sortedLetters(slip)
  let found: string | undefined
  let least = slipsMax + 1
  for (const target of targets) {
    if (Math.abs(target.word.length - slip.length) > 1) continue
    // A changed letter is one that went and one that came: each slip tells at most two letters apart.
    if (bitsIn(letters ^ target.letters) > 2 * slipsMax) continue
    const slips = slipsBetween(slip, target.word, least)
    if (slips - SAME_LETTERS >= least) continue
    const weighed = target.sorted === sorted ? slips - SAME_LETTERS : slips
    if (weighed < least) {
      found = target.word
      least = weighed
    }
  }
  return found
}

/** How much nearer a word is that has the same letters. */
const SAME_LETTERS = 0.5

const sortedLetters = (word: string): string => [...word].sort().join('')

const A = 97

/** Letters that are not a to z share bits with those: then words only seem nearer than they are. */
const lettersOf = (word: string): number => {
  let bits = 0
  for (let at = 0; at < word.length; at++) bits |= 1 << ((word.charCodeAt(at) - A) & 31)
  return bits
}

const bitsIn = (bits: number): number => {
  let count = 0
  for (let left = bits; left !== 0; left &= left - 1) count++
  return count
}

/**
 * How many letters were missed, doubled, changed or swapped with their neighbour (optimal string alignment); more
 * than `most` is told as `most + 1`.
 */
export const slipsBetween = (one: string, other: string, most: number): number => {
  let beforeLast: number[] = []
  let last = Array.from({ length: other.length + 1 }, (_, column) => column)
  for (let row = 1; row <= one.length; row++) {
    const current = [row]
    for (let column = 1; column <= other.length; column++) {
      const changed = one[row - 1] === other[column - 1] ? 0 : 1
      const swapped =
        row > 1 &&
        column > 1 &&
        one[row - 1] === other[column - 2] &&
        one[row - 2] === other[column - 1]
          ? at(beforeLast, column - 2) + 1
          : Number.POSITIVE_INFINITY
      current[column] = Math.min(
        at(last, column) + 1,
        at(current, column - 1) + 1,
        at(last, column - 1) + changed,
        swapped,
      )
    }
    if (Math.min(...current) > most) return most + 1
    beforeLast = last
    last = current
  }
  return Math.min(at(last, other.length), most + 1)
}

const at = (row: readonly number[], column: number): number =>
  row[column] ?? Number.POSITIVE_INFINITY
