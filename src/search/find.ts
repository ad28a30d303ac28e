// Query → Matches: every event that fits, and what was asked for that no event holds.
import type { CityEvent, EventId } from '../model/city-event.js'
import type { Match, Matches } from '../model/match.js'
import type {
  Anchor,
  Asks,
  CategoryAsked,
  Conditions,
  KindAsked,
  NameAsked,
  Query,
  RegionAsked,
  RoleAsked,
  Term,
  Time,
} from '../model/meaning.js'
import { holds } from '../model/period.js'
import { isContinent, isHome } from '../model/world.js'
import { periodFrom } from '../text/period-from.js'
import type { EventIndex } from './build-index.js'
import { type LookedUp, lookUp } from './look-up.js'

type Test = (event: CityEvent) => boolean

/** How many events are offered beside an answer. */
const NEAR_MAX = 3

/** Tries what was asked as a whole; then what was named side by side; then without a false premise. */
export const find = (query: Query, index: EventIndex): Matches => {
  const found = lookUp(allTerms(query), index)
  const time = query.anchor && timeFrom(query.anchor, { query, index, found })
  const anchored = time && seekWhole({ query: { ...query, time }, index, found })
  if (anchored && anchored.fitting.length > 0) return anchored
  const seeker = { query: withoutAnchor(query), index, found }
  const tries = [
    ...wordings(seeker).map((worded) => () => seekWhole(worded)),
    () => seekSideBySide(seeker),
    () => seekButForPremise(seeker),
  ]
  for (const seek of tries) {
    const matches = seek()
    if (matches.fitting.length > 0) return matches
  }
  return seekWhole(wordings(seeker).at(-1) ?? seeker)
}

/** With the light words ("smart" in "smart city"), then without ("announced", which the event may say otherwise). */
const wordings = (seeker: Seeker): readonly Seeker[] => {
  const { query, found } = seeker
  const terms = query.conditions.terms.filter(
    (term) => !term.light || found.holders(term).size === 0,
  )
  if (terms.length === query.conditions.terms.length) return [seeker]
  return [seeker, { ...seeker, query: { ...query, conditions: { ...query.conditions, terms } } }]
}

interface Seeker {
  readonly query: Query
  readonly index: EventIndex
  readonly found: LookedUp
}

const seekWhole = (seeker: Seeker): Matches => {
  const { query, index, found } = seeker
  const { conditions, time } = query
  const inTime = isIn(time)
  const tests = subjectTests(conditions, seeker)
  const excluded = exclusions(seeker)
  const about = index.events.filter(
    (event) => passes(event, tests) && !excluded(event) && isCredited(event, query),
  )
  const fitting = narrow(about.filter(inTime), query, found)
  const matches = fitting.map((event) => toMatch(event, found))
  return {
    fitting: matches,
    fit: 'whole',
    unheld: unheldOf(conditions, seeker),
    near: near(index.events, tests, narrow(about, query, found), fitting),
    emptyTime: time !== undefined && !index.events.some(inTime),
  }
}

/** "This or that": what holds any of them, where each is held by something. */
const seekSideBySide = (seeker: Seeker): Matches => {
  const { query, index, found } = seeker
  const { sideBySide, time } = query
  if (!sideBySide) return NOTHING
  if (sideBySide.each.some((conditions) => unheldOf(conditions, seeker).length > 0)) return NOTHING
  const rest = subjectTests(sideBySide.rest, seeker)
  const each = sideBySide.each.map((conditions) => subjectTests(conditions, seeker))
  const excluded = exclusions(seeker)
  const fitting = index.events.filter(
    (event) =>
      isIn(time)(event) &&
      !excluded(event) &&
      passes(event, rest) &&
      each.some((tests) => passes(event, tests)),
  )
  return {
    ...NOTHING,
    fitting: narrow(fitting, query, found).map((event) => toMatch(event, found)),
    fit: 'part',
  }
}

/**
 * "When did Taipei rank 1st", "launched in June, right?": where a name and what is said of it single out one event,
 * a time, a place or a number that is not its own is a false premise, to be put right.
 */
const seekButForPremise = (seeker: Seeker): Matches => {
  const { query, index, found } = seeker
  const { asks, conditions, time } = query
  const kept = {
    ...conditions,
    names: conditions.names.filter(({ places }) => places.length === 0),
    regions: conditions.regions.filter(({ ofBody }) => ofBody),
    terms: conditions.terms.filter((term) => !isFigure(term)),
  }
  const said = kept.names.length + kept.terms.length + kept.categories.length + kept.roles.length
  const onlyFigures =
    said > 0 &&
    !time &&
    same(kept.names, conditions.names) &&
    same(kept.regions, conditions.regions)
  const isStrong = onlyFigures || (said > 1 && (kept.names.length > 0 || kept.terms.length > 1))
  if (!isStrong || asks === 'list' || asks === 'count') return NOTHING
  const tests = subjectTests(kept, seeker)
  const about = index.events.filter((event) => passes(event, tests))
  const [event, ...others] = narrow(about, { ...query, conditions: kept }, found)
  if (!event || others.length > 0) return NOTHING
  const falsehoods = [
    ...conditions.names
      .filter((name) => !holdsName(name, seeker)(event))
      .map(({ term }) => term.said),
    ...conditions.regions
      .filter((region) => !liesIn(region, seeker)(event))
      .map(({ term }) => term.said),
    ...conditions.terms.filter((term) => !holdsTerm(term, found)(event)).map(({ said }) => said),
    ...(time && !isIn(time)(event) ? [time.said] : []),
  ]
  return { ...NOTHING, fitting: [toMatch(event, found)], fit: 'but-for', unheld: falsehoods }
}

const same = (some: readonly unknown[], others: readonly unknown[]): boolean =>
  some.length === others.length

const NOTHING: Matches = { fitting: [], fit: 'whole', unheld: [], near: [], emptyTime: false }

const allTerms = ({ conditions, without, anchor }: Query): readonly Term[] => [
  ...termsOf(conditions),
  ...termsOf(without),
  ...(anchor ? termsOf(anchor.conditions) : []),
]

const passes = (event: CityEvent, tests: readonly Test[]): boolean =>
  tests.every((test) => test(event))

/** What an event must name or say, wherever and of whatever sort it is. */
const subjectTests = ({ names, regions, terms }: Conditions, seeker: Seeker): readonly Test[] => [
  ...names.map((name) => holdsName(name, seeker)),
  ...terms.map((term) => holdsTerm(term, seeker.found)),
  ...regions.map((region) => liesIn(region, seeker)),
]

const unheldOf = ({ regions, terms }: Conditions, seeker: Seeker): readonly string[] => [
  ...terms.filter((term) => seeker.found.holders(term).size === 0).map(({ said }) => said),
  ...regions
    .filter((region) => !seeker.index.events.some(liesIn(region, seeker)))
    .map(({ term }) => term.said),
]

const isIn =
  (time: Time | undefined): Test =>
  (event) =>
    !time || time.periods.some((period) => holds(period, event.date))

/** Where the question asks for what one of our bodies won itself. */
const isCredited = ({ prizes }: CityEvent, { credit }: Query): boolean =>
  !credit || prizes.length === 0 || prizes.some(({ to }) => to === credit)

/** A number that could be wrong; "3.0" is part of a name. */
const isFigure = ({ ways }: Term): boolean =>
  ways.every(({ keys }) => keys.every((key) => /^\d+$/u.test(key)))

/** Where nothing counts from that event, the words about it are conditions like all others. */
const withoutAnchor = (query: Query): Query =>
  query.anchor
    ? { ...query, anchor: undefined, conditions: both(query.conditions, query.anchor.conditions) }
    : query

const both = (one: Conditions, other: Conditions): Conditions => ({
  categories: [...one.categories, ...other.categories],
  kinds: [...one.kinds, ...other.kinds],
  roles: [...one.roles, ...other.roles],
  names: [...one.names, ...other.names],
  regions: [...one.regions, ...other.regions],
  terms: [...one.terms, ...other.terms],
})

/** The Period that counts from the first event that fits the anchor; none where no event does. */
const timeFrom = (anchor: Anchor, seeker: Seeker): Time | undefined => {
  const { query, index, found } = seeker
  const tests = subjectTests(anchor.conditions, seeker)
  const events = index.events.filter((event) => passes(event, tests))
  const [event] = narrow(events, { ...query, conditions: anchor.conditions }, found)
  return event ? { said: event.date, periods: [periodFrom(event.date, anchor)] } : undefined
}

const termsOf = ({
  categories,
  kinds,
  names,
  regions,
  roles,
  terms,
}: Conditions): readonly Term[] => [
  ...categories.map(({ term }) => term),
  ...kinds.map(({ term }) => term),
  ...roles.map(({ term }) => term),
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

/** An event names it in its facts, or its text does; in Han only the facts count, for a short name
 * stands within longer ones too. */
const holdsName = ({ named, places, term }: NameAsked, { found, index }: Seeker): Test => {
  const ids = new Set<EventId>(named.map(({ event }) => event))
  const isThere: Test = ({ id }) => places.some((place) => index.placesOf(id).has(place))
  const latin = term.ways.every(({ script }) => script === 'latin')
  const inText = latin ? holdsTerm(term, found) : () => false
  return (event) => ids.has(event.id) || isThere(event) || inText(event)
}

/** Where it took place, or what parts of the world it is about; the home country goes without saying. */
const liesIn = ({ region, term }: RegionAsked, { index, found }: Seeker): Test => {
  if (region.is === 'places') {
    return ({ id }) => region.ids.some((place) => index.placesOf(id).has(place))
  }
  const isForeign: Test = ({ id }) =>
    [...index.placesOf(id)].some((place) => !isHome(place) && !isContinent(place))
  if (region.is === 'foreign') return either(isForeign, holdsTerm(term, found))
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
  ({ kind, includes }: KindAsked): Test =>
  (event) =>
    event.parties.some((party) => party.kind === kind || includes.includes(party.kind))

const ofRole =
  ({ roles }: RoleAsked): Test =>
  (event) =>
    event.parties.some((party) => roles.some((role) => party.roles.includes(role)))

const either =
  (one: Test, other: Test): Test =>
  (event) =>
    one(event) || other(event)

/** Words left out belong together ("nothing to do with open data"); names and categories each stand for themselves. */
const exclusions = (seeker: Seeker): Test => {
  const { found, query } = seeker
  const { without, withoutTime } = query
  const words = without.terms.map((term) => holdsTerm(term, found))
  const tests = [
    ...(withoutTime ? [isIn(withoutTime)] : []),
    ...without.categories.map(ofCategory),
    ...without.names.map((name) => holdsName(name, seeker)),
    ...without.regions.map((region) => liesIn(region, seeker)),
    ...(words.length > 0 ? [(event: CityEvent) => words.every((test) => test(event))] : []),
  ]
  return (event) => tests.some((test) => test(event))
}

/**
 * Narrows events by the categories and kinds asked. Where a name or a word was asked too, a category's word may
 * only describe ("the summit of …"), so the text counts for it, and then it gives way.
 */
const narrow = (
  events: readonly CityEvent[],
  { asks, conditions }: Query,
  found: LookedUp,
): readonly CityEvent[] => {
  const { categories, kinds, names, regions, roles, terms } = conditions
  const isSpecific = names.length + terms.length + regions.length > 0
  const sorted = categories.map(ofCategory)
  const described = categories.map((asked) =>
    either(ofCategory(asked), holdsTerm(asked.term, found)),
  )
  const literal = categories.map((asked) => holdsTerm(asked.term, found))
  const byCategory = firstWithEvents([
    // Who asks for a fact of "the summit" means what is called so, before all other meetings.
    ASKS_FOR_A_FACT.has(asks) || asks === 'definition'
      ? events.filter((event) => [...sorted, ...literal].every((test) => test(event)))
      : [],
    events.filter((event) => sorted.every((test) => test(event))),
    isSpecific ? events.filter((event) => described.every((test) => test(event))) : [],
    events.filter((event) => sorted.some((test) => test(event))),
    isSpecific ? events.filter((event) => described.some((test) => test(event))) : [],
    isSpecific && ASKS_FOR_A_FACT.has(asks) ? events : [],
  ])
  const ofKinds = kinds.map((asked) => either(ofKind(asked), holdsTerm(asked.term, found)))
  const byKind = byCategory.filter((event) => ofKinds.every((test) => test(event)))
  const sort = byKind.length > 0 || !(isSpecific || categories.length > 0) ? byKind : byCategory
  if (!ASKS_FOR_A_FACT.has(asks)) return sort
  const ofRoles = roles.map((asked) => either(ofRole(asked), holdsTerm(asked.term, found)))
  const byRole = sort.filter((event) => ofRoles.every((test) => test(event)))
  return byRole.length > 0 ? byRole : sort
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
