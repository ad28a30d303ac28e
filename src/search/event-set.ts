// Sets of events, joined and cut: each event is its place in the record, and every set is in the record's order.

/** Places of events in the record, from 0, ascending, none twice. */
export type EventSet = readonly number[]

export const NO_EVENTS: EventSet = []

/** What is in both; cheapest where `one` is the smaller. */
export const inBoth = (one: EventSet, other: EventSet): EventSet => {
  let at = 0
  return one.filter((place) => {
    while ((other[at] ?? place) < place) at++
    return other[at] === place
  })
}

/** What is in all of them; of no sets all that `everything` holds. */
export const inAll = (sets: readonly EventSet[], everything: EventSet): EventSet => {
  const [smallest, ...others] = [...sets].sort((one, other) => one.length - other.length)
  return smallest ? others.reduce(inBoth, smallest) : everything
}

/** What is in any of them. */
export const inAny = (sets: readonly EventSet[]): EventSet => {
  const [only = NO_EVENTS, ...others] = sets.filter(({ length }) => length > 0)
  if (others.length === 0) return only
  const isIn = marked([only, ...others])
  const places: number[] = []
  for (let place = 0; place < isIn.length; place++) if (isIn[place]) places.push(place)
  return places
}

/** 1 at each place that any of the sets holds. */
const marked = (sets: readonly EventSet[]): Uint8Array => {
  const marks = new Uint8Array(Math.max(0, ...sets.map((set) => (set.at(-1) ?? -1) + 1)))
  // By index: this runs for every place of large sets.
  for (const set of sets) for (let at = 0; at < set.length; at++) marks[set[at] ?? 0] = 1
  return marks
}

export const except = (one: EventSet, ...others: readonly EventSet[]): EventSet => {
  const isOut = marked(others)
  return isOut.length === 0 ? one : one.filter((place) => !isOut[place])
}

/** The events of each key, by the keys that `keysOf` tells of the events in the record's order. */
export const setsByKey = <Event>(
  events: readonly Event[],
  keysOf: (event: Event) => Iterable<string>,
): ReadonlyMap<string, EventSet> => {
  const sets = new Map<string, number[]>()
  events.forEach((event, place) => {
    for (const key of keysOf(event)) {
      const set = sets.get(key)
      if (!set) sets.set(key, [place])
      else if (set.at(-1) !== place) set.push(place)
    }
  })
  return sets
}

export const setWhere = <Event>(
  events: readonly Event[],
  test: (event: Event, place: number) => boolean,
): EventSet => {
  const set: number[] = []
  events.forEach((event, place) => {
    if (test(event, place)) set.push(place)
  })
  return set
}
