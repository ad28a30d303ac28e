// Which Chinese words are near in meaning: those that a dictionary explains by the same whole glosses.
import { stemmer } from 'stemmer'
import { NEAR_HAN_MAX } from '../../text/nearness-tables.js'
import { GLOSS_WORDS_MAX, type Gloss } from './gloss-words.js'
import { byWeight, type Near } from './near-english.js'

export interface Explained {
  /** In the dictionary's order. */
  readonly glosses: readonly Gloss[]
  /** Words that the dictionary calls the same. */
  readonly sameAs: readonly string[]
}

/** A gloss that more words share is too general to tie two of them. */
const SHARED_MAX = 120
/** Later glosses are rarer meanings. */
const LATER = 0.93
const LEAST = 0.35
/** Words without a character in common often share but one meaning of an English word: 比賽 and 火柴 are matches. */
const NO_CHARACTER_SHARED = 0.8

/**
 * Two words are as near as their glosses are alike: the cosine of their vectors of glosses, in which a gloss that few words
 * have counts more (inverse document frequency). So 舉辦, "to conduct; to hold", is nearer to 舉行, "to hold", than to 作為,
 * of whose many glosses "conduct" is one.
 *
 * @param commonness of a Chinese word, on the Zipf scale
 * @returns a function from a word of `explained` to the words near to it, best first
 */
export const nearHan = (
  explained: ReadonlyMap<string, Explained>,
  commonness: (word: string) => number,
): ((word: string) => readonly Near[]) => {
  const words = [...explained.keys()]
  const rows = new Map(words.map((word, row) => [word, row]))
  const vectors = vectorsOf(words, explained)
  const sharing = sharersOf(vectors)
  const same = samePairs(rows, explained)
  // Of words equally near, the one that people use comes first.
  const liked = words.map((word) => 0.7 + 0.3 * Math.min(1, commonness(word) / 5))
  // Written anew for each word, for there are some 120,000 of them: what was touched is cleared.
  const products = new Float64Array(words.length)
  const areExact = new Uint8Array(words.length)

  return (word) => {
    const own = rows.get(word) ?? -1
    const touched = new Set(same.get(own))
    for (const row of touched) {
      products[row] = 1
      areExact[row] = 1
    }
    for (const { stems, exact, weight } of vectors[own] ?? []) {
      for (const other of sharing.get(stems) ?? []) {
        touched.add(other.row)
        products[other.row] = (products[other.row] ?? 0) + weight * other.weight
        if (exact === other.exact) areExact[other.row] = 1
      }
    }
    const found: Near[] = []
    for (const row of touched) {
      const alike = Math.min(1, Math.sqrt(products[row] ?? 0)) * (liked[row] ?? 0)
      const by = areExact[row] ? 'synonym' : 'derivation'
      products[row] = 0
      areExact[row] = 0
      const other = words[row] ?? ''
      // A single character stands in many words that mean something else.
      if (row === own || alike < LEAST || (other.length === 1 && word.length > 1)) continue
      const weight = alike * (hasCharacterOf(other, word) ? 1 : NO_CHARACTER_SHARED)
      if (weight >= LEAST) found.push({ word: other, by, weight })
    }
    return found.sort(byWeight).slice(0, NEAR_HAN_MAX)
  }
}

const hasCharacterOf = (one: string, other: string): boolean =>
  [...one].some((character) => other.includes(character))

interface Component {
  /** What two glosses must have in common: to cooperate and a cooperation are one. */
  readonly stems: string
  readonly exact: string
  readonly weight: number
}

/** Of each word its glosses as a vector of length 1. */
const vectorsOf = (
  words: readonly string[],
  explained: ReadonlyMap<string, Explained>,
): readonly (readonly Component[])[] => {
  const keys = words.map((word) => keysOf(explained.get(word)?.glosses ?? []))
  const counts = new Map<string, number>()
  for (const { stems } of keys.flat()) counts.set(stems, (counts.get(stems) ?? 0) + 1)
  return keys.map((own) => {
    const weighed = own.map((key) => ({
      ...key,
      weight: key.weight * Math.log(words.length / (counts.get(key.stems) ?? 1)),
    }))
    const length = Math.hypot(...weighed.map(({ weight }) => weight))
    return weighed.map((one) => ({ ...one, weight: one.weight / length }))
  })
}

const keysOf = (glosses: readonly Gloss[]): readonly Component[] => {
  const keys = new Map<string, Component>()
  glosses.forEach(({ words, isNegated }, index) => {
    if (isNegated || words.length === 0 || words.length > GLOSS_WORDS_MAX) return
    const stems = words.map(stemmer).join(' ')
    if (!keys.has(stems)) keys.set(stems, { stems, exact: words.join(' '), weight: LATER ** index })
  })
  return [...keys.values()]
}

/** By the stems of a gloss, the rows of the words that have it. */
const sharersOf = (vectors: readonly (readonly Component[])[]) => {
  const sharing = new Map<string, { row: number; exact: string; weight: number }[]>()
  vectors.forEach((own, row) => {
    for (const { stems, exact, weight } of own) {
      const known = sharing.get(stems)
      if (known) known.push({ row, exact, weight })
      else sharing.set(stems, [{ row, exact, weight }])
    }
  })
  for (const [stems, sharers] of sharing) {
    if (sharers.length === 1 || sharers.length > SHARED_MAX) sharing.delete(stems)
  }
  return sharing
}

/** By row, the rows of the words that the dictionary calls the same, in both directions. */
const samePairs = (
  rows: ReadonlyMap<string, number>,
  explained: ReadonlyMap<string, Explained>,
): ReadonlyMap<number, readonly number[]> => {
  const same = new Map<number, number[]>()
  const add = (row: number, other: number) => same.set(row, [...(same.get(row) ?? []), other])
  for (const [word, { sameAs }] of explained) {
    const row = rows.get(word)
    for (const other of sameAs.map((one) => rows.get(one))) {
      if (row === undefined || other === undefined) continue
      add(row, other)
      add(other, row)
    }
  }
  return same
}
