// Looks up words in the index: which events hold a Term, and how well they fit all that was asked.
import type { CityEvent } from '../model/city-event.js'
import type { Match } from '../model/match.js'
import type { Term, Way } from '../model/meaning.js'
import type { EventIndex } from './build-index.js'
import { type EventSet, inAll, inAny, inBoth, NO_EVENTS } from './event-set.js'

export interface LookedUp {
  /** The events that hold this Term. */
  readonly holders: (term: Term) => EventSet
  /** The event that stands at this place of the record. */
  readonly toMatch: (event: CityEvent, place: number) => Match
}

/** `terms` are all of a Query: a Match tells which of their keys its event holds. */
export const lookUp = (terms: readonly Term[], index: EventIndex): LookedUp => {
  const holders = once((term: Term) => inAny(term.ways.map((way) => holdersOf(way, index))))
  const keys = [...new Set(terms.flatMap(({ ways }) => ways.flatMap((way) => way.keys)))]
  // Most answers need no score, and scoring takes longer than finding.
  const scores = once((asked: readonly string[]) => index.scores(asked.filter(index.holds)))
  return {
    holders,
    toMatch: (event, place) => ({
      event,
      get score() {
        return scores(keys).get(event.id) ?? 0
      },
      get hits() {
        return keys.filter((key) => index.withKey(key).includes(place))
      },
    }),
  }
}

const once = <Asked, Found>(look: (asked: Asked) => Found): ((asked: Asked) => Found) => {
  const known = new Map<Asked, Found>()
  return (asked) => {
    const found = known.get(asked) ?? look(asked)
    known.set(asked, found)
    return found
  }
}

const holdersOf = ({ script, keys }: Way, index: EventIndex): EventSet => {
  const sets = keys.map(index.withKey)
  return inAll(script === 'latin' ? sets : eachCharacter(sets), NO_EVENTS)
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
