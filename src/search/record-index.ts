// The record in MiniSearch: a document for each event, its words in fields, and which of them hold a search key.
import MiniSearch from 'minisearch'
import type { EventSet } from './event-set.js'

/** The fields of an event's document, as lists of search keys (tokenize.ts); all but `asked` come from the record's own text and facts. */
export interface RecordDocument {
  /** The event's position in the record, from 0. */
  readonly id: number
  readonly title: readonly string[]
  /** Names in the facts, with their aliases. */
  readonly names: readonly string[]
  readonly text: readonly string[]
  /** Example questions (`askedAs`). */
  readonly asked: readonly string[]
}

type Field = Exclude<keyof RecordDocument, 'id'>

/** What one search found. */
export interface KeyHits {
  /** The events whose title, names or text hold this key. */
  readonly holders: (key: string) => EventSet
  /** The events whose example questions hold this key. */
  readonly askedWith: (key: string) => EventSet
  /** MiniSearch's BM25+ score by event position; 0 where nothing was hit. */
  readonly scoreOf: (place: number) => number
  /** The positions of the highest scores, at most so many, ascending. */
  readonly likeliest: (most: number) => EventSet
}

export interface RecordIndex {
  /** Whether title, names or text of any event hold this key. */
  readonly holds: (key: string) => boolean
  /** One OR search over all the keys; `weights` (0..1) scale the score of a key, 1 where it names none. */
  readonly search: (keys: Iterable<string>, weights?: ReadonlyMap<string, number>) => KeyHits
}

/** A title or a name says what the event is about; the text tells details, and example questions are our own words. */
const BOOST: Readonly<Record<Field, number>> = { title: 3, names: 2, text: 1, asked: 1 }

export const recordIndex = (documents: readonly RecordDocument[]): RecordIndex => {
  const engine = engineOf(documents)
  const vocabulary = new Set(
    documents.flatMap(({ title, names, text }) => [...title, ...names, ...text]),
  )
  return {
    holds: (key) => vocabulary.has(key),
    search: (keys, weights = NO_WEIGHTS) => {
      const queries = [...new Set(keys)]
      const holders = new Map<string, number[]>()
      const asked = new Map<string, number[]>()
      const scores = new Map<number, number>()
      if (queries.length > 0) {
        const results = engine.search(
          { combineWith: 'OR', queries },
          { boostTerm: (term) => weights.get(term) ?? 1 },
        )
        for (const { id, score, match } of results) {
          scores.set(id, score)
          for (const [key, fields] of Object.entries(match)) {
            if (fields.includes('asked')) gather(asked, key, id)
            if (fields.length > 1 || fields[0] !== 'asked') gather(holders, key, id)
          }
        }
        for (const places of [...holders.values(), ...asked.values()]) places.sort(ascending)
      }
      return {
        holders: (key) => holders.get(key) ?? NO_PLACES,
        askedWith: (key) => asked.get(key) ?? NO_PLACES,
        scoreOf: (place) => scores.get(place) ?? 0,
        // MiniSearch sorts by score.
        likeliest: (most) => [...scores.keys()].slice(0, most).sort(ascending),
      }
    },
  }
}

const NO_WEIGHTS: ReadonlyMap<string, number> = new Map()
const NO_PLACES: EventSet = []

const ascending = (one: number, other: number): number => one - other

const gather = (places: Map<string, number[]>, key: string, place: number): void => {
  const known = places.get(key)
  if (known) known.push(place)
  else places.set(key, [place])
}

/** Texts are cut into keys by the project's one tokenizer; MiniSearch compares keys as they are. */
const engineOf = (documents: readonly RecordDocument[]): MiniSearch<RecordDocument> => {
  const engine = new MiniSearch<RecordDocument>({
    fields: Object.keys(BOOST),
    // No key holds a space.
    stringifyField: (keys: readonly string[]) =>
      typeof keys === 'number' ? String(keys) : keys.join(' '),
    tokenize: (keys) => keys.split(' ').filter(Boolean),
    processTerm: (key) => key,
    searchOptions: {
      tokenize: (key) => [key],
      boost: BOOST,
      prefix: false,
      fuzzy: false,
    },
  })
  engine.addAll(documents)
  return engine
}
