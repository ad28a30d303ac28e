// Looks up words in the index: which events hold a Term, and how well they fit all that was asked.
import type { CityEvent } from '../model/city-event.js'
import type { Match } from '../model/match.js'
import type { Term, Way } from '../model/meaning.js'
import type { EventIndex } from './build-index.js'
import { type EventSet, inAll, inAny, inBoth, NO_EVENTS } from './event-set.js'
import type { KeyHits } from './record-index.js'

export interface LookedUp {
  /** The events that hold this Term. */
  readonly holders: (term: Term) => EventSet
  /** The event that stands at this place of the record. */
  readonly toMatch: (event: CityEvent, place: number) => Match
}

/** `terms` are all of a Query: a Match tells which of their keys its event holds. */
export const lookUp = (terms: readonly Term[], index: EventIndex): LookedUp => {
  const ways = new Set(terms.flatMap((term) => term.ways))
  const keys = new Set([...ways].flatMap((way) => way.keys))
  const hits = index.record.search(keys)
  const asked = new AskedKeys([...keys], hits)
  // Words that mean the same share their ways: who asks a hundred times for what is foreign, asks once.
  const byWay = remembered((way: Way) => holdersOf(way, index, hits))
  return {
    holders: remembered((term) => inAny(term.ways.map(byWay))),
    toMatch: (event, place) => new LazyMatch(event, place, asked),
  }
}

/** The keys of a Query and what their search found. */
class AskedKeys {
  constructor(
    private readonly keys: readonly string[],
    private readonly hits: KeyHits,
  ) {}

  scoreAt(place: number): number {
    return this.hits.scoreOf(place)
  }

  heldAt(place: number): readonly string[] {
    return this.keys.filter((key) => this.hits.holders(key).includes(place))
  }
}

/** Thousands of events may fit of which one page is shown: what nobody asks of them is not worked out. */
class LazyMatch implements Match {
  constructor(
    readonly event: CityEvent,
    private readonly place: number,
    private readonly asked: AskedKeys,
  ) {}

  get score(): number {
    return this.asked.scoreAt(this.place)
  }

  get hits(): readonly string[] {
    return this.asked.heldAt(this.place)
  }
}

const remembered = <Asked>(look: (asked: Asked) => EventSet): ((asked: Asked) => EventSet) => {
  const known = new Map<Asked, EventSet>()
  return (asked) => {
    const held = known.get(asked) ?? look(asked)
    known.set(asked, held)
    return held
  }
}

const holdersOf = (
  { script, keys, untranslated }: Way,
  index: EventIndex,
  hits: KeyHits,
): EventSet => {
  const sets = keys.map(hits.holders)
  const holders = inAll(script === 'latin' ? sets : eachCharacter(sets), NO_EVENTS)
  return untranslated ? inBoth(holders, index.untranslated) : holders
}

/**
 * A run of Han is held when each of its characters belongs to a pair that is: 開放資料 in 「開放與運用政府資料獎」,
 * for nobody tells us where one word ends and the next begins. So each pair is held, or both of its neighbours are.
 */
const eachCharacter = (pairs: readonly EventSet[]): readonly EventSet[] =>
  pairs.map((pair, at) => {
    const [before, after] = [pairs[at - 1], pairs[at + 1]]
    return before && after ? inAny([pair, inBoth(before, after)]) : pair
  })
