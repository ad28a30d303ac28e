// Which English words are near in meaning to a word, by WordNet, and how near.
import { NEAR_ENGLISH_MAX, type RELATIONS, type WORD_KINDS } from '../../text/nearness-tables.js'
import type { Lemma } from './lemmas.js'
import type { Sense, WordNet } from './read-wordnet.js'

type WordKind = (typeof WORD_KINDS)[number]

export interface Near {
  readonly word: string
  readonly by: (typeof RELATIONS)[number]
  /** 0..1 */
  readonly weight: number
}

type Weighed = Pick<Near, 'word' | 'weight'>

/** How near each relation is where both words have the sense as their main one. */
const WEIGHTS = {
  synonym: 1,
  derivation: 0.85,
  similar: 0.7,
  broader: 0.7,
  broaderTwice: 0.45,
  narrower: 0.55,
} as const

/**
 * Synsets with more than these below them say little of a word: of nouns "structure" (1,405) and "association" (62) are
 * kept, and "group" (8,180), "artifact" and "person" are not; of verbs "give" (362), and not "make" (660) and "move".
 */
const BELOW_MAX: Readonly<Record<WordKind, number>> = { n: 1_500, v: 400, a: 0, r: 0 }

/** Less than this is noise of rare senses. */
const LEAST = 0.15

const SIMILAR = /^[&$]$/u
const DERIVED = /^[+\\]$/u
const ABOVE = /^@i?$/u
// Not ~i: those are names.
const BELOW = /^~$/u

/** So that a word with many synonyms in rare senses has room for what it is a kind of. */
const EACH_MAX = { synonym: 12, derivation: 8, similar: 4, broader: 8, narrower: 8 } as const

/**
 * A function from the lemmas of a word to the words near to it, best first.
 *
 * @param commonness of a word on the Zipf scale; undefined for a word that is not wanted
 */
export const nearEnglish = (
  { synsets, senses }: WordNet,
  commonness: (word: string) => number | undefined,
): ((lemmas: readonly Lemma[]) => readonly Near[]) => {
  const shares = senseShares(withoutNames(synsets, senses))
  /** The wanted words of a synset, and how much each is used, and used for that meaning. */
  const wordsOf = memoised((synset: string) =>
    (synsets.get(synset)?.words ?? []).flatMap((word) => {
      const heard = commonness(word)
      if (heard === undefined) return []
      const isMeant = 0.6 + 0.4 * shares.within(word, synset)
      // Of words equally near, the one that people use comes first.
      return [{ word, fit: isMeant * (0.75 + 0.25 * Math.min(1, heard / 4)) }]
    }),
  )
  const around = memoised(surroundings(synsets, wordsOf))

  /** Derivations tie words, not synsets: "payment" is derived from "pay" and not from "compensate". */
  const derived = (lemma: Lemma, sense: Sense) => {
    const own = synsets.get(sense.synset)
    const from = (own?.pointers ?? []).filter(
      ({ sign, fromWord }) =>
        DERIVED.test(sign) && (fromWord === 0 || own?.words[fromWord - 1] === lemma.word),
    )
    return from.flatMap(({ to, toWord }) => {
      const words = synsets.get(to)?.words ?? []
      return toWord === 0 ? words : words.slice(toWord - 1, toWord)
    })
  }

  return (lemmas) => {
    const own = new Set(lemmas.map(({ word }) => word))
    const best = new Map<string, Near>()
    const add = (word: string, by: Near['by'], weight: number) => {
      if (weight < LEAST || own.has(word) || weight <= (best.get(word)?.weight ?? 0)) return
      best.set(word, { word, by, weight })
    }
    for (const { lemma, sense, share } of shares.among(lemmas)) {
      for (const { word, by, weight } of around(sense.synset)) add(word, by, weight * share)
      for (const word of derived(lemma, sense)) {
        // Whatever else the word means, it is derived from this one.
        if (commonness(word) !== undefined) add(word, 'derivation', WEIGHTS.derivation * share)
      }
    }
    const found = new Map<Near['by'], number>()
    return [...best.values()]
      .sort(byWeight)
      .filter(({ by }) => {
        const before = found.get(by) ?? 0
        found.set(by, before + 1)
        return before < EACH_MAX[by]
      })
      .slice(0, NEAR_ENGLISH_MAX)
  }
}

/** A function from a synset to what is around it, weighed for a word that means nothing else. */
const surroundings = (
  synsets: WordNet['synsets'],
  wordsOf: (synset: string) => readonly { readonly word: string; readonly fit: number }[],
) => {
  const isTooBroad = tooBroad(synsets)
  const along = (from: string, sign: RegExp) =>
    (synsets.get(from)?.pointers ?? []).filter((one) => sign.test(one.sign)).map(({ to }) => to)
  const above = (from: string) => along(from, ABOVE).filter((to) => !isTooBroad(to))
  return (key: string): readonly Near[] => {
    const once = above(key)
    const at = (by: Near['by'], base: number, keys: readonly string[]) =>
      keys.flatMap(wordsOf).map(({ word, fit }) => ({ word, by, weight: base * fit }))
    return [
      ...at('synonym', WEIGHTS.synonym, [key]),
      ...at('similar', WEIGHTS.similar, along(key, SIMILAR)),
      ...at('broader', WEIGHTS.broader, once),
      ...at('broader', WEIGHTS.broaderTwice, once.flatMap(above)),
      ...at('narrower', WEIGHTS.narrower, along(key, BELOW)),
    ]
  }
}

/** The same order everywhere: equal weights by the word. */
export const byWeight = (one: Weighed, other: Weighed): number =>
  other.weight - one.weight || (one.word < other.word ? -1 : 1)

const memoised = <Value>(work: (key: string) => Value): ((key: string) => Value) => {
  const known = new Map<string, Value>()
  return (key) => {
    const before = known.get(key)
    if (before !== undefined) return before
    const value = work(key)
    known.set(key, value)
    return value
  }
}

const tooBroad = (synsets: WordNet['synsets']) =>
  memoised((key) => {
    const most = BELOW_MAX[synsets.get(key)?.kind ?? 'n']
    const below = new Set([key])
    // What is added to a set while it is walked is walked too.
    for (const one of below) {
      if (below.size > most) return true
      for (const { sign, to } of synsets.get(one)?.pointers ?? []) if (sign === '~') below.add(to)
    }
    return false
  })

/** A word that means something is not taken for the name of a place or a person too: "mobile", "cash". */
const withoutNames = (synsets: WordNet['synsets'], senses: WordNet['senses']) => {
  const isName = ({ synset }: Sense) =>
    synsets.get(synset)?.pointers.some(({ sign }) => sign === '@i') ?? false
  return new Map(
    Array.from(senses, ([word, all]) => {
      const meanings = all.filter((sense) => !isName(sense))
      return [word, meanings.length > 0 ? meanings : all]
    }),
  )
}

/**
 * How much a sense is what its word means: 1 for the most used one. The texts in which WordNet counted are few and old
 * (SemCor), so that counts are flattened, and a part of speech counts less than the order of senses within one.
 */
const senseShares = (senses: WordNet['senses']) => {
  const byKind = memoised((key: string) => {
    const [word = '', kind] = key.split(' ')
    return (senses.get(word) ?? []).filter((sense) => sense.kind === kind)
  })
  const ofKind = (word: string, kind: WordKind) => byKind(`${word} ${kind}`)
  const most = (counts: readonly number[]) => Math.max(0, ...counts)
  const share = (tags: number, mostTags: number, rank: number) =>
    ((tags + 1) / (mostTags + 1)) ** 0.2 * 0.95 ** (rank - 1)
  const total = (list: readonly Sense[]) => list.reduce((sum, { tags }) => sum + tags, 0)

  const among = (lemmas: readonly Lemma[]) => {
    const each = lemmas.map((lemma) => ({ lemma, senses: ofKind(lemma.word, lemma.kind) }))
    const mostTotal = most(each.map(({ senses }) => total(senses)))
    return each.flatMap(({ lemma, senses }) => {
      const kindShare = ((total(senses) + 1) / (mostTotal + 1)) ** 0.05
      const mostTags = most(senses.map(({ tags }) => tags))
      return senses.map((sense) => ({
        lemma,
        sense,
        share: kindShare * share(sense.tags, mostTags, sense.rank),
      }))
    })
  }

  const within = (word: string, synset: string) => {
    const all = senses.get(word) ?? []
    const sense = all.find((one) => one.synset === synset)
    return sense ? share(sense.tags, most(all.map(({ tags }) => tags)), sense.rank) : 0
  }
  return { among, within }
}
