// Evidence: for each word of a topic, how an event holds it, from one MiniSearch search over the words and their neighbours in meaning.
import type { Evidence } from '../model/evidence.js'
import type { Conditions } from '../model/meaning.js'
import type { EventIndex } from './build-index.js'
import { type EventSet, inAll, inAny, NO_EVENTS } from './event-set.js'
import { lyingIn, naming, ofCategory, ofKind, ofRole, type Seeker } from './fit.js'
import type { KeyHits } from './record-index.js'

/** Another word that stands for the asked one, as far as `weight` (0..1) says. */
export interface Neighbour {
  readonly word: string
  readonly keys: readonly string[]
  readonly held: 'synonym' | 'near' | 'bridged'
  readonly weight: number
}

/** What a word is in the question. */
export type TopicSort =
  | 'name'
  | 'category'
  | 'kind'
  | 'role'
  | 'place'
  | 'number'
  | 'content'
  | 'noun'
  | 'light'
  | 'deed'

export interface TopicWord {
  readonly said: string
  /** Where it stands in the folded text, and in which clause. */
  readonly start: number
  readonly clause: number
  readonly sort: TopicSort
  /** True for what is told beside the question. */
  readonly aside: boolean
  /** True where it is written as a name. */
  readonly proper: boolean
  /** How much it tells, 0..1: little for a word of every second sentence, all for one that nobody knows. */
  readonly tells: number
  /** What the word asks for by itself. */
  readonly asks: Conditions
  /** The word as it is looked for: its own keys. */
  readonly keys: readonly string[]
  readonly isHan: boolean
  readonly neighbours: readonly Neighbour[]
}

/** An event with what each word of the topic finds in it, in the topic's order. */
export interface Candidate {
  readonly place: number
  /** MiniSearch's BM25+ score over all keys. */
  readonly score: number
  readonly evidence: readonly Evidence[]
}

/** Below this strength an event does not hold a word at all, and from the second on it holds it well. */
export const HELD_AT_ALL = 0.3
export const HELD_WELL = 0.5

/** How well the candidate holds the word at this position of the topic, 0..1. */
export const strengthAt = ({ evidence }: Candidate, at: number): number =>
  evidence[at]?.strength ?? 0

/** No candidate holds the word at this position of the topic. */
export const isUnheld = (candidates: readonly Candidate[], at: number): boolean =>
  candidates.every((candidate) => strengthAt(candidate, at) < HELD_AT_ALL)

/** The word itself and its synonyms, each as search keys that stand for it together. */
export const formsOf = ({ keys, neighbours }: TopicWord): readonly (readonly string[])[] => [
  keys,
  ...neighbours.filter(({ held }) => held === 'synonym').map((one) => one.keys),
]

/** Sorts of words that say little by themselves. */
export const GENERAL_SORTS: ReadonlySet<TopicSort> = new Set(['noun', 'light', 'deed'])

const NONE: Evidence = { held: 'none', strength: 0 }

/** Weight of a key that stands for a word by its parts alone: a pair of characters out of a longer run. */
const PART = 0.6
const ASKED = 0.75
const SYNONYM = 0.9

/** In a larger record, a word that some event holds needs no neighbours: each would be found in thousands. */
const LARGE = 1_000

/** More events than this are never weighed for one question: of a larger record those that MiniSearch scores highest. */
const CANDIDATES_MAX = 40

/** Candidates by position: those that MiniSearch scores highest, and the first of what fits by rule. */
export const candidatesFor = (
  topic: readonly TopicWord[],
  index: EventIndex,
  seeker: Seeker,
  fitting: EventSet,
): readonly Candidate[] => {
  const isLarge = index.everything.length > LARGE
  const weights = new Map<string, number>()
  for (const { keys, neighbours, tells } of topic) {
    for (const key of keys) raise(weights, key, tells)
    const isHeld = keys.every(index.record.holds)
    if (isLarge && isHeld) continue
    for (const near of neighbours) {
      for (const key of near.keys) raise(weights, key, tells * near.weight)
    }
  }
  const hits = index.record.search(weights.keys(), weights)
  const perWord = topic.map((word) => evidenceOf(word, hits, seeker))
  return candidatePlaces(index, hits, fitting).map((place) => ({
    place,
    score: hits.scoreOf(place),
    evidence: perWord.map((of) => of(place)),
  }))
}

const candidatePlaces = (index: EventIndex, hits: KeyHits, fitting: EventSet): EventSet => {
  if (index.everything.length <= CANDIDATES_MAX) return index.everything
  return inAny([hits.likeliest(CANDIDATES_MAX), fitting.slice(0, CANDIDATES_MAX)])
}

const raise = (weights: Map<string, number>, key: string, weight: number): void => {
  weights.set(key, Math.max(weights.get(key) ?? 0, weight, 0.01))
}

/** Tells of one word how the event at a position holds it. */
const evidenceOf = (
  word: TopicWord,
  hits: KeyHits,
  seeker: Seeker,
): ((place: number) => Evidence) => {
  const found = new Map<number, Evidence>()
  const put = (places: EventSet, evidence: Evidence) => {
    for (const place of places) {
      if ((found.get(place)?.strength ?? 0) < evidence.strength) found.set(place, evidence)
    }
  }
  const { names, categories, kinds, roles, regions } = word.asks
  put(inAny(names.map((name) => naming(name, seeker))), { held: 'name', strength: 1 })
  put(
    inAny([
      ...categories.map((one) => ofCategory(one, seeker)),
      ...kinds.map((one) => ofKind(one, seeker)),
      ...roles.map((one) => ofRole(one, seeker)),
      ...regions.map((one) => lyingIn(one, seeker)),
    ]),
    { held: 'sort', strength: 1 },
  )
  put(allHeld(word.keys, hits.holders), { held: 'exact', strength: 1 })
  for (const { keys, held, weight, word: by } of word.neighbours) {
    const strength = held === 'synonym' ? SYNONYM * weight : weight
    put(allHeld(keys, hits.holders), { held, strength, by })
  }
  if (word.keys.length > 1) {
    const counts = new Map<number, number>()
    for (const key of word.keys) {
      for (const place of hits.holders(key)) counts.set(place, (counts.get(place) ?? 0) + 1)
    }
    for (const [place, count] of counts) {
      put([place], { held: 'part', strength: (PART * count) / word.keys.length })
    }
  }
  put(allHeld(word.keys, hits.askedWith), { held: 'asked', strength: ASKED })
  return (place) => found.get(place) ?? NONE
}

const allHeld = (keys: readonly string[], holders: (key: string) => EventSet): EventSet =>
  inAll(keys.map(holders), NO_EVENTS)
