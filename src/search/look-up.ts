// Looks up words in the index: which events hold a Term, and how well they fit all that was asked.
import type { EventId } from '../model/city-event.js'
import type { Term, Way } from '../model/meaning.js'
import type { EventIndex } from './build-index.js'

export interface LookedUp {
  readonly holders: (term: Term) => ReadonlySet<EventId>
  readonly scoreOf: (id: EventId) => number
  readonly hitsOf: (id: EventId) => readonly string[]
}

/** One pass over the index for all Terms of a Query. */
export const lookUp = (terms: readonly Term[], index: EventIndex): LookedUp => {
  const keys = [...new Set(terms.flatMap(({ ways }) => ways.flatMap((way) => way.keys)))]
  const found = index.engine.search({ combineWith: 'OR', queries: keys.filter(index.holds) })
  const hits = new Map<EventId, ReadonlySet<string>>(
    found.map((result) => [String(result.id), new Set(result.terms)]),
  )
  const scores = new Map<EventId, number>(found.map(({ id, score }) => [String(id), score]))
  return {
    holders: (term) =>
      new Set([...hits].filter(([, held]) => holdsTerm(held, term)).map(([id]) => id)),
    scoreOf: (id) => scores.get(id) ?? 0,
    hitsOf: (id) => [...(hits.get(id) ?? [])],
  }
}

const holdsTerm = (held: ReadonlySet<string>, term: Term): boolean =>
  term.ways.some((way) => holdsWay(held, way))

const holdsWay = (held: ReadonlySet<string>, { script, keys }: Way): boolean =>
  script === 'latin' ? keys.every((key) => held.has(key)) : coversEachCharacter(held, keys)

/**
 * A run of Han is held when each of its characters belongs to a pair that is: 開放資料 in 「開放與運用政府資料獎」,
 * for nobody tells us where one word ends and the next begins.
 */
const coversEachCharacter = (held: ReadonlySet<string>, pairs: readonly string[]): boolean =>
  pairs.every(
    (pair, index) =>
      held.has(pair) || (isHeld(held, pairs[index - 1]) && isHeld(held, pairs[index + 1])),
  )

const isHeld = (held: ReadonlySet<string>, pair: string | undefined): boolean =>
  pair !== undefined && held.has(pair)
