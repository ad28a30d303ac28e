// Query → Matches: every event that fits, and what was asked for that no event holds.
import type { CityEvent, EventId } from '../model/city-event.js'
import type { Match, Matches } from '../model/match.js'
import type {
  Asks,
  CategoryAsked,
  Conditions,
  KindAsked,
  NameAsked,
  Query,
  RegionAsked,
  Term,
} from '../model/meaning.js'
import { holds } from '../model/period.js'
import { isHome } from '../model/world.js'
import type { EventIndex } from './build-index.js'
import { type LookedUp, lookUp } from './look-up.js'

type Test = (event: CityEvent) => boolean

/** How many events are offered beside an answer. */
const NEAR_MAX = 3

export const find = (query: Query, index: EventIndex): Matches => {
  const { conditions, without, time } = query
  const found = lookUp(termsOf(conditions).concat(termsOf(without)), index)

  const inTime: Test = (event) => !time || time.periods.some((period) => holds(period, event.date))
  const named = conditions.names.map((name) => holdsName(name, found, index))
  const worded = conditions.terms.map((term) => holdsTerm(term, found))
  const placed = conditions.regions.map((region) => liesIn(region, index))
  const tests = [...named, ...worded, ...placed]
  const wanted: Test = (event) => tests.every((test) => test(event))
  const excluded = exclusions(without, found, index)

  const about = index.events.filter((event) => wanted(event) && !excluded(event))
  const fitting = narrow(about.filter(inTime), query, found)
  const nowhere = conditions.regions.filter((region) => !index.events.some(liesIn(region, index)))
  const unheld = [
    ...conditions.terms.filter((term) => found.holders(term).size === 0),
    ...nowhere.map(({ term }) => term),
  ]
  return {
    fitting: fitting.map((event): Match => toMatch(event, found)),
    unheld: unheld.map(({ said }) => said),
    near: near(index.events, tests, narrow(about, query, found), fitting),
    emptyTime: time !== undefined && !index.events.some(inTime),
  }
}

const termsOf = ({ categories, kinds, names, regions, terms }: Conditions): readonly Term[] => [
  ...categories.map(({ term }) => term),
  ...kinds.map(({ term }) => term),
  ...regions.map(({ term }) => term),
  ...names.map(({ term }) => term),
  ...terms,
]

const toMatch = (event: CityEvent, found: LookedUp): Match => ({
  event,
  score: found.scoreOf(event.id),
  hits: found.hitsOf(event.id),
})

const holdsTerm = (term: Term, found: LookedUp): Test => {
  const holders = found.holders(term)
  return (event) => holders.has(event.id)
}

/** An event names it in its facts, or its text does; in Han only the facts count, for 北大 stands in 臺北大學 too. */
const holdsName = (
  { named, places, term }: NameAsked,
  found: LookedUp,
  index: EventIndex,
): Test => {
  const ids = new Set<EventId>(named.map(({ event }) => event))
  const isThere: Test = ({ id }) => places.some((place) => index.placesOf(id).has(place))
  const latin = term.ways.every(({ script }) => script === 'latin')
  const inText = latin ? holdsTerm(term, found) : () => false
  return (event) => ids.has(event.id) || isThere(event) || inText(event)
}

/** Where it took place, or what parts of the world it is about; the home country goes without saying. */
const liesIn = ({ region }: RegionAsked, index: EventIndex): Test => {
  if (region.is === 'places') {
    return ({ id }) => region.ids.some((place) => index.placesOf(id).has(place))
  }
  const isForeign: Test = ({ id }) => [...index.placesOf(id)].some((place) => !isHome(place))
  if (region.is === 'foreign') return isForeign
  const isAbroad: Test = (event) => {
    const venues = event.places.filter(({ role }) => role === 'venue')
    return venues.length > 0
      ? venues.some(({ country }) => !isHome(country))
      : event.places.length === 0 && isForeign(event)
  }
  return region.is === 'abroad' ? isAbroad : (event) => !isAbroad(event)
}

const ofCategory =
  ({ categories }: CategoryAsked): Test =>
  (event) =>
    categories.some((category) => event.categories.includes(category))

const ofKind =
  ({ kind }: KindAsked): Test =>
  (event) =>
    event.parties.some((party) => party.kind === kind)

const either =
  (one: Test, other: Test): Test =>
  (event) =>
    one(event) || other(event)

/** Words left out belong together ("nothing to do with open data"); names and categories each stand for themselves. */
const exclusions = (without: Conditions, found: LookedUp, index: EventIndex): Test => {
  const words = without.terms.map((term) => holdsTerm(term, found))
  const tests = [
    ...without.categories.map(ofCategory),
    ...without.names.map((name) => holdsName(name, found, index)),
    ...without.regions.map((region) => liesIn(region, index)),
    ...(words.length > 0 ? [(event: CityEvent) => words.every((test) => test(event))] : []),
  ]
  return (event) => tests.some((test) => test(event))
}

/**
 * Narrows events by the categories and kinds asked. Where a name or a word was asked too, a category's word may
 * only describe ("the Open Group summit"), so the text counts for it, and then it gives way.
 */
const narrow = (
  events: readonly CityEvent[],
  { asks, conditions }: Query,
  found: LookedUp,
): readonly CityEvent[] => {
  const { categories, kinds, names, regions, terms } = conditions
  const isSpecific = names.length + terms.length + regions.length > 0
  const sorted = categories.map(ofCategory)
  const described = categories.map((asked) =>
    either(ofCategory(asked), holdsTerm(asked.term, found)),
  )
  const byCategory = firstWithEvents([
    events.filter((event) => sorted.every((test) => test(event))),
    isSpecific ? events.filter((event) => described.every((test) => test(event))) : [],
    events.filter((event) => sorted.some((test) => test(event))),
    isSpecific ? events.filter((event) => described.some((test) => test(event))) : [],
    isSpecific && ASKS_FOR_A_FACT.has(asks) ? events : [],
  ])
  const ofKinds = kinds.map((asked) => either(ofKind(asked), holdsTerm(asked.term, found)))
  const byKind = byCategory.filter((event) => ofKinds.every((test) => test(event)))
  return byKind.length > 0 || !(isSpecific || categories.length > 0) ? byKind : byCategory
}

/** Who asks when or where means one event, whatever sort of event they take it for. */
const ASKS_FOR_A_FACT: ReadonlySet<Asks> = new Set(['when', 'where', 'who', 'how-many'])

const firstWithEvents = (tries: readonly (readonly CityEvent[])[]): readonly CityEvent[] =>
  tries.find((events) => events.length > 0) ?? []

/** What fits but for the time; else what holds most of what was asked. */
const near = (
  events: readonly CityEvent[],
  tests: readonly Test[],
  butForTime: readonly CityEvent[],
  fitting: readonly CityEvent[],
): readonly CityEvent[] => {
  if (fitting.length > 0) return []
  const most = tests.length > 0 ? events.filter((event) => tests.some((test) => test(event))) : []
  return (butForTime.length > 0 ? butForTime : most).slice(0, NEAR_MAX)
}
