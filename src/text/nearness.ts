// Nearness of meaning: how common a word is and which words are near to it, looked up in tables made from dictionaries.
import {
  COMMONNESS_STEPS,
  HAN_NAME,
  KINDS_BASE,
  RELATIONS,
  tablesIn,
  WEIGHT_STEPS,
  WORD_KINDS,
} from './nearness-tables.js'

export type Relation = (typeof RELATIONS)[number]
export type WordKind = (typeof WORD_KINDS)[number]

export interface NearWord {
  readonly word: string
  readonly by: Relation
  /** 0..1 */
  readonly weight: number
}

export interface Nearness {
  /**
   * How common a word is in everyday language, on the Zipf scale: log10 of its occurrences in a billion words (the 7.5,
   * rare words 2); undefined where unknown. English in lower case, in any form; Chinese folded as src/text/normalise.ts
   * does.
   */
  readonly commonness: (word: string) => number | undefined
  /** English words near in meaning to an English word in any form, in American spelling, best first, at most 24. */
  readonly near: (word: string) => readonly NearWord[]
  /** English content words by which a dictionary explains a folded Chinese word, best first, at most 12. */
  readonly glosses: (han: string) => readonly NearWord[]
  /** Folded Chinese words that share a whole gloss with a folded Chinese word, best first, at most 12. */
  readonly nearHan: (han: string) => readonly NearWord[]
  /** Whether the dictionary has this folded Chinese word. */
  readonly isHanWord: (han: string) => boolean
  /** Whether a word, in lower case or folded, names a place, a person or a body, and is nothing else: tokyo, 柏林. */
  readonly isName: (word: string) => boolean
  /** Which parts of speech an English word in any form has, most used first: noun, verb, adjective, adverb. */
  readonly kindsOf: (word: string) => readonly WordKind[]
}

/** @throws RangeError when the buffer holds no nearness tables */
export const nearnessOf = (buffer: ArrayBuffer): Nearness => {
  const tables = tablesIn(buffer)
  const english: Words = { text: tables.englishText, start: tables.englishStart }
  const han: Words = { text: tables.hanText, start: tables.hanStart }
  const near: Lists = { start: tables.nearStart, word: tables.nearWord, how: tables.nearHow }
  const glosses: Lists = { start: tables.glossStart, word: tables.glossWord, how: tables.glossHow }
  const nearHan: Lists = {
    start: tables.nearHanStart,
    word: tables.nearHanWord,
    how: tables.nearHanHow,
  }
  return {
    commonness: (word) =>
      commonnessIn(tables.englishCommonness, rowOf(english, word)) ??
      commonnessIn(tables.hanCommonness, rowOf(han, word)),
    near: (word) => listIn(near, tables.englishNear[rowOf(english, word)], english),
    glosses: (word) => listIn(glosses, rowOf(han, word), english),
    nearHan: (word) => listIn(nearHan, rowOf(han, word), han),
    isHanWord: (word) => (tables.hanInDictionary[rowOf(han, word)] ?? 0) > 0,
    isName: (word) =>
      tables.englishIsName[rowOf(english, word)] === 1 ||
      tables.hanInDictionary[rowOf(han, word)] === HAN_NAME,
    kindsOf: (word) => kindsIn(tables.englishKinds[rowOf(english, word)] ?? 0),
  }
}

interface Words {
  readonly text: Uint16Array
  readonly start: Uint32Array
}

interface Lists {
  readonly start: Uint32Array
  readonly word: Uint32Array
  readonly how: Uint16Array
}

/** The row of a word in the table, or -1, at which every column has nothing. */
const rowOf = ({ text, start }: Words, word: string): number => {
  let low = 0
  let high = start.length - 2
  while (low <= high) {
    const middle = (low + high) >> 1
    const order = compare(text, start[middle] ?? 0, start[middle + 1] ?? 0, word)
    if (order === 0) return middle
    if (order < 0) low = middle + 1
    else high = middle - 1
  }
  return -1
}

/** Below 0 when the part of the text comes before the word in the order of UTF-16 units. */
const compare = (text: Uint16Array, from: number, to: number, word: string): number => {
  const shared = Math.min(to - from, word.length)
  for (let index = 0; index < shared; index++) {
    const difference = (text[from + index] ?? 0) - word.charCodeAt(index)
    if (difference !== 0) return difference
  }
  return to - from - word.length
}

const wordAt = ({ text, start }: Words, row: number): string =>
  String.fromCharCode(...text.subarray(start[row], start[row + 1]))

const commonnessIn = (column: Uint8Array, row: number): number | undefined => {
  const steps = column[row]
  return steps ? steps / COMMONNESS_STEPS : undefined
}

const listIn = (lists: Lists, row: number | undefined, words: Words): readonly NearWord[] => {
  const from = lists.start[row ?? -1]
  const to = lists.start[(row ?? -1) + 1]
  if (from === undefined || to === undefined) return []
  return Array.from({ length: to - from }, (_, index) => {
    const how = lists.how[from + index] ?? 0
    return {
      word: wordAt(words, lists.word[from + index] ?? 0),
      by: RELATIONS[how >> 8] ?? 'similar',
      weight: (how & 0xff) / WEIGHT_STEPS,
    }
  })
}

const kindsIn = (digits: number): readonly WordKind[] => {
  const kind = WORD_KINDS[(digits % KINDS_BASE) - 1]
  return kind ? [kind, ...kindsIn(Math.floor(digits / KINDS_BASE))] : []
}
