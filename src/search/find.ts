// Query → Matches: every event that fits, and what was asked for that no event holds.
import { type CityEvent, namedIn } from '../model/city-event.js'
import type { Match, Matches } from '../model/match.js'
import type { Anchor, Conditions, Query, Term, Time } from '../model/meaning.js'
import { overlaps } from '../model/period.js'
import { isOrdinal } from '../text/ordinals.js'
import { periodFrom } from '../text/period-from.js'
import { heldTerms } from '../text/tokenize.js'
import type { EventIndex } from './build-index.js'
import { type EventSet, except, inAll, inAny, inBoth } from './event-set.js'
import {
  amongThese,
  creditedElsewhere,
  leftOut,
  lyingIn,
  naming,
  type Seeker,
  subjectSets,
} from './fit.js'
import { lookUp } from './look-up.js'
import { narrow } from './narrow.js'

/** How many events are offered beside an answer. */
const NEAR_MAX = 3

/** What is needed to look the words of a query up. */
export const lookUpFor = (query: Query, index: EventIndex): Seeker => ({
  query,
  index,
  found: lookUp(allTerms(query), index),
})

/** Tries what was asked as a whole; then what was named side by side; then without a false premise. */
export const find = (query: Query, index: EventIndex): Matches => {
  const found = lookUp(allTerms(query), index)
  const seeker = { query: anchored({ query, index, found }), index, found }
  const whole = wordings(seeker).map((worded) => () => seekWhole(worded))
  const sideBySide = () => seekSideBySide(seeker)
  const tries = [
    ...(query.sideBySide?.any ? [sideBySide, ...whole] : [...whole, sideBySide]),
    () => seekOtherBodies(seeker),
    () => seekButForPremise(seeker),
  ]
  const matches = firstFitting(tries)
  const told = matches.fitting.length > 0 ? matches : nothingFits(wordings(seeker).at(-1) ?? seeker)
  return { ...told, time: seeker.query.time }
}

/** With the light words ("smart" in "smart city"), then without ("announced", which the event may say otherwise). */
const wordings = (seeker: Seeker): readonly Seeker[] => {
  const { query, found } = seeker
  const terms = query.conditions.terms.filter(
    (term) => !term.light || found.holders(term).length === 0,
  )
  if (terms.length === query.conditions.terms.length) return [seeker]
  return [seeker, { ...seeker, query: { ...query, conditions: { ...query.conditions, terms } } }]
}

const seekWhole = (seeker: Seeker): Matches => {
  const { conditions, time } = seeker.query
  const fitting = narrow(inTime(about(seeker), time, seeker), conditions, seeker)
  return {
    ...NOTHING,
    fitting: matchesOf(fitting, seeker),
    // What fits whole may lack a light word that nothing holds.
    unheld: unheldOf(conditions, seeker),
  }
}

/** What fits but for the time is offered; else what holds something of what was asked. */
const nothingFits = (seeker: Seeker): Matches => {
  const { index, query } = seeker
  const { conditions, time } = query
  const atAnotherTime = narrow(about(seeker), conditions, seeker)
  const near = atAnotherTime.length > 0 ? atAnotherTime : inAny(subjectSets(conditions, seeker))
  return {
    ...NOTHING,
    unheld: unheldOf(conditions, seeker),
    near: matchesOf(near.slice(0, NEAR_MAX), seeker).map(({ event }) => event),
    emptyTime: time !== undefined && inTime(index.everything, time, seeker).length === 0,
  }
}

/** What has all that a Query names, at any time and of any sort. */
const about = (seeker: Seeker): EventSet => {
  const subjects = subjectSets(seeker.query.conditions, seeker)
  return except(
    inAll([...subjects, ...amongThese(seeker)], seeker.index.everything),
    leftOut(seeker),
    creditedElsewhere(seeker),
  )
}

/** "Which cities signed, besides that one": the event has both, and its facts tell the others. */
const seekOtherBodies = (seeker: Seeker): Matches => {
  const { query } = seeker
  const { names, terms } = query.without
  if (query.conditions.kinds.length === 0 || names.length + terms.length === 0) return NOTHING
  return seekWhole({
    ...seeker,
    query: { ...query, without: { ...query.without, names: [], terms: [] } },
  })
}

/** "This or that": what holds any of them, where each is held by something. */
const seekSideBySide = (seeker: Seeker): Matches => {
  const { query, index } = seeker
  const { sideBySide, time, conditions } = query
  if (!sideBySide) return NOTHING
  if (sideBySide.each.some((one) => unheldOf(one, seeker).length > 0)) return NOTHING
  const allOf = (one: Conditions) => inAll(subjectSets(one, seeker), index.everything)
  const held = inBoth(
    inAll([allOf(sideBySide.rest), ...amongThese(seeker)], index.everything),
    inAny(sideBySide.each.map(allOf)),
  )
  const fitting = inTime(except(held, leftOut(seeker)), time, seeker)
  return {
    ...NOTHING,
    fitting: matchesOf(narrow(fitting, conditions, seeker), seeker),
    fit: 'part',
  }
}

/**
 * "When did Taipei rank 1st", "launched in June, right?": where what else is said singles out one event, a number, a
 * time or a place that is not its own is a false premise, to be put right. A number alone may be wrong anywhere; a
 * time or a place only beside a name and what is said of it, for "an agreement with Nowhere" is just not held.
 */
const seekButForPremise = (seeker: Seeker): Matches => {
  const { asks, time, claims } = seeker.query
  const conditions = withoutLight(seeker.query.conditions)
  const { names, regions, terms } = conditions
  const withoutFigures = { ...conditions, terms: terms.filter((term) => !isFigure(term)) }
  // "They only got second place in that contest" asks nothing, and is put right all the same.
  const isOfRank = names.length > 0 && terms.some(({ said }) => isOrdinal(said))
  if ((asks === 'list' || asks === 'count') && !isOfRank) return NOTHING
  const isNowhere = (term: Term) =>
    term.adjunct && (term.proper || isHan(term)) && seeker.found.holders(term).length === 0
  const bare = {
    ...withoutFigures,
    terms: withoutFigures.terms.filter((term) => !isNowhere(term)),
    names: names.filter(({ places, adjunct }) => places.length === 0 || !adjunct),
    regions: regions.filter(({ ofBody, adjunct }) => ofBody || !adjunct),
  }
  // "They were signed in July, right?": all else is so.
  const isOfSomething = names.length + regions.length + terms.length > 0
  const isClaim =
    asks === 'yes-no' &&
    claims &&
    isOfSomething &&
    (names.length > 0 || sizeOf(conditions) + regions.length > 1)
  const hasFigures = withoutFigures.terms.length < terms.length
  return firstFitting([
    () => (time && isClaim && isOfHeldYear(time, seeker) ? seekOne(conditions, seeker) : NOTHING),
    () =>
      hasFigures && sizeOf(withoutFigures) > 0
        ? inItsTime(seekOne(withoutFigures, seeker), seeker)
        : NOTHING,
    () => (isStrong(bare) ? seekOne(bare, seeker) : NOTHING),
  ])
}

const isHan = ({ ways }: Term): boolean => ways[0]?.script === 'han'

/** A year that the record does not hold is out of its range, and no slip. */
const isOfHeldYear = ({ periods }: Time, { index }: Seeker): boolean =>
  periods.some(({ from, to }) => {
    const years = [{ from: `${from.slice(0, 4)}-01-01`, to: `${to.slice(0, 4)}-12-31` }]
    return index.inTime(years).length > 0
  })

const withoutLight = (conditions: Conditions): Conditions => ({
  ...conditions,
  terms: conditions.terms.filter(({ light }) => !light),
})

const sizeOf = ({ names, terms, categories, roles }: Conditions): number =>
  names.length + terms.length + categories.length + roles.length

const isStrong = (conditions: Conditions): boolean =>
  sizeOf(conditions) > 1 && (conditions.names.length > 0 || conditions.terms.length > 1)

/** The one event that fits these of the conditions; what it lacks of the others is told as false. */
const seekOne = (kept: Conditions, seeker: Seeker): Matches => {
  const { index, found, query } = seeker
  const { conditions, time } = query
  const subjects = [...subjectSets(kept, seeker), ...amongThese(seeker)]
  const all = narrow(inAll(subjects, index.everything), kept, seeker)
  // A place in an order is told of rankings and prizes, before all else.
  const isRank = conditions.terms.some(({ said }) => isOrdinal(said))
  const ranked = [index.ranked, index.prized].map((set) => inBoth(all, set))
  const fitting =
    all.length > 1 && isRank ? (ranked.find(({ length }) => length === 1) ?? all) : all
  if (fitting.length !== 1) return NOTHING
  const isFalse = (set: EventSet) => inBoth(fitting, set).length === 0
  const falsehoods = [
    ...conditions.names.filter((name) => isFalse(naming(name, seeker))).map(({ term }) => term),
    ...conditions.regions.filter((one) => isFalse(lyingIn(one, seeker))).map(({ term }) => term),
    ...conditions.terms.filter((term) => isFalse(found.holders(term))),
    ...(time && inTime(fitting, time, seeker).length === 0 ? [time] : []),
  ]
  return {
    ...NOTHING,
    fitting: matchesOf(fitting, seeker),
    fit: 'but-for',
    unheld: falsehoods.map((one) => one.said),
  }
}

/** Two things that are not so are no slip of one thing. */
const inItsTime = (matches: Matches, { query: { time } }: Seeker): Matches =>
  time && matches.unheld.includes(time.said) ? NOTHING : matches

const firstFitting = (tries: readonly (() => Matches)[]): Matches => {
  for (const seek of tries) {
    const matches = seek()
    if (matches.fitting.length > 0) return matches
  }
  return NOTHING
}

const NOTHING: Matches = { fitting: [], fit: 'whole', unheld: [], near: [], emptyTime: false }

const matchesOf = (set: EventSet, { index, found }: Seeker): readonly Match[] => {
  const matches: Match[] = []
  for (const place of set) {
    const event = index.events[place]
    if (event) matches.push(found.toMatch(event, place))
  }
  return matches
}

const inTime = (set: EventSet, time: Time | undefined, { index }: Seeker): EventSet =>
  time ? inBoth(set, index.inTime(time.periods)) : set

const unheldOf = ({ regions, terms }: Conditions, seeker: Seeker): readonly string[] => [
  ...terms.filter((term) => seeker.found.holders(term).length === 0).map(({ said }) => said),
  ...regions.filter((region) => lyingIn(region, seeker).length === 0).map(({ term }) => term.said),
]

/** A number or a rank (第2名, "first place") that could be wrong; "3.0" is part of a name. */
const isFigure = ({ said, ways, proper }: Term): boolean =>
  !proper &&
  (isOrdinal(said) ||
    ways.every(({ keys }) => keys.every((key) => /^\d+$/u.test(key))) ||
    ways.some(({ script, keys }) => script === 'han' && keys.some((key) => /\d/u.test(key))))

const both = (one: Conditions, other: Conditions): Conditions => ({
  categories: [...one.categories, ...other.categories],
  kinds: [...one.kinds, ...other.kinds],
  roles: [...one.roles, ...other.roles],
  names: [...one.names, ...other.names],
  regions: [...one.regions, ...other.regions],
  terms: [...one.terms, ...other.terms],
})

/**
 * With its anchors told as times, within the time that was named; where the record does not hold the event of an
 * anchor, the words about it are conditions like all others.
 */
const anchored = ({ query, index, found }: Seeker): Query =>
  query.anchors.reduce<Query>(
    (asked, anchor) => {
      const time = timeFrom(anchor, { query, index, found })
      if (!time) return { ...asked, conditions: both(asked.conditions, anchor.conditions) }
      const periods = asked.time ? overlaps(asked.time.periods, time.periods) : time.periods
      return { ...asked, time: { ...time, periods } }
    },
    { ...query, anchors: [] },
  )

/** An anchor that so many events fit is no event of its own. */
const CALLED_MAX = 50

/** Its title, or a name in its facts, has a word of what the event was called. */
const isCalled = (event: CityEvent, { categories, names, terms }: Conditions): boolean => {
  const held = new Set(
    [event.title, ...namedIn(event).map(({ name }) => name)].flatMap((name) =>
      heldTerms(`${name.en} ${name['zh-Hant'] ?? ''}`),
    ),
  )
  return (
    [...categories, ...names].some(({ term }) => holdsTerm(held, term)) ||
    terms.some((term) => holdsTerm(held, term))
  )
}

const holdsTerm = (held: ReadonlySet<string>, { ways }: Term): boolean =>
  ways.some(({ keys }) => keys.every((key) => held.has(key)))

/** The Period that counts from each event that fits the anchor; none where no event does. */
const timeFrom = (anchor: Anchor, seeker: Seeker): Time | undefined => {
  const { conditions } = anchor
  const [worded] = wordings({ ...seeker, query: { ...seeker.query, conditions } }).slice(-1)
  const { terms } = worded?.query.conditions ?? conditions
  // Beside a name, what people say of it ("took the stage") may be said otherwise in the record.
  const isTold = (term: Term) =>
    conditions.names.length === 0 || seeker.found.holders(term).length > 0
  const asked = { ...conditions, terms: terms.filter(isTold) }
  const events = inAll(subjectSets(asked, seeker), seeker.index.everything)
  const matched = matchesOf(narrow(events, asked, seeker), seeker).map(({ event }) => event)
  // "After the summit" is after the one that is called so, before all others that tell of one.
  const called = matched.slice(0, CALLED_MAX).filter((event) => isCalled(event, asked))
  const dates = (called.length > 0 ? called : matched).map(({ date }) => date)
  const [first] = dates
  if (first === undefined) return undefined
  // "Before the meetings" is before the first of them; "the day after a meeting" after any.
  const counted = anchor.unit === 'time' ? [first] : dates
  return { said: first, periods: counted.map((date) => periodFrom(date, anchor)) }
}

const allTerms = ({ conditions, without, anchors }: Query): readonly Term[] =>
  [conditions, without, ...anchors.map((anchor) => anchor.conditions)].flatMap(termsOf)

const termsOf = ({
  categories,
  kinds,
  names,
  regions,
  roles,
  terms,
}: Conditions): readonly Term[] => [
  ...[...categories, ...kinds, ...roles, ...regions, ...names].map(({ term }) => term),
  ...terms,
]
