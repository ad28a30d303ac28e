// What must hold of an event: each condition of a Query → the events of which it holds.
import type {
  CategoryAsked,
  Conditions,
  KindAsked,
  NameAsked,
  Query,
  RegionAsked,
  RoleAsked,
} from '../model/meaning.js'
import type { EventIndex } from './build-index.js'
import { type EventSet, except, inAll, inAny, NO_EVENTS, setWhere } from './event-set.js'
import type { LookedUp } from './look-up.js'

/** What is sought, and where. */
export interface Seeker {
  readonly query: Query
  readonly index: EventIndex
  readonly found: LookedUp
}

/** What an event must name or say, wherever and of whatever sort it is: the events of each condition. */
export const subjectSets = (
  { names, regions, terms }: Conditions,
  seeker: Seeker,
): readonly EventSet[] => [
  ...names.map((name) => naming(name, seeker)),
  ...terms.map(seeker.found.holders),
  ...regions.map((region) => lyingIn(region, seeker)),
]

/**
 * An event names it in its facts, or its text does: not in Han, where a short name stands within longer ones, nor a
 * name of many words, which may all stand there apart.
 */
export const naming = ({ named, places, term }: NameAsked, { found, index }: Seeker): EventSet => {
  const isShort = term.ways.every(({ script, keys }) => script === 'latin' && keys.length <= 2)
  return inAny([
    ...named.map(({ event }) => index.withId(event)),
    ...places.map(index.inPlace),
    ...(isShort ? [found.holders(term)] : []),
  ])
}

/** Where it took place, or what parts of the world it is about; the home country goes without saying. */
export const lyingIn = ({ region, term }: RegionAsked, { index, found }: Seeker): EventSet => {
  switch (region.is) {
    case 'places':
      return inAny(region.ids.map(index.inPlace))
    case 'foreign':
      return inAny([index.foreign, found.holders(term)])
    case 'abroad':
      return index.abroad
    case 'home':
      return except(index.everything, index.abroad)
  }
}

/**
 * A word for a part of the sort ("forum") must stand in the text; but a Chinese one asks for the whole sort of a
 * record that has no Chinese yet, where it can stand nowhere.
 */
export const ofCategory = (
  { categories, specific, term }: CategoryAsked,
  { index, found }: Seeker,
): EventSet => {
  const isReadable = index.hasChinese || term.ways.some(({ script }) => script === 'latin')
  return specific && isReadable ? found.holders(term) : inAny(categories.map(index.ofCategory))
}

/** Of the asked sort of body, or where the text says that word. */
export const ofKind = ({ kind, includes, term }: KindAsked, { index, found }: Seeker): EventSet =>
  inAny([...[kind, ...includes].map(index.ofKind), found.holders(term)])

/** Whoever had the part, or where the text says that word. A prize was given by somebody, named or not. */
export const ofRole = ({ roles, term }: RoleAsked, { index, found }: Seeker): EventSet =>
  inAny([
    ...roles.map(index.ofRole),
    ...(roles.includes('giver') ? [index.prized] : []),
    found.holders(term),
  ])

/** Words left out belong together ("nothing to do with open data"); names and categories each stand for themselves. */
export const leftOut = (seeker: Seeker): EventSet => {
  const { index, found, query } = seeker
  const { categories, names, regions, terms } = query.without
  return inAny([
    query.withoutTime ? index.inTime(query.withoutTime.periods) : NO_EVENTS,
    ...categories.map((category) => ofCategory(category, seeker)),
    ...names.map((name) => naming(name, seeker)),
    ...regions.map((region) => lyingIn(region, seeker)),
    inAll(terms.map(found.holders), NO_EVENTS),
    ...(query.beside ?? []).map(index.withId),
  ])
}

/** The events talked about, where only they are meant. */
export const amongThese = ({ index, query: { among } }: Seeker): readonly EventSet[] =>
  among ? [inAny(among.map(index.withId))] : []

/** Where the question asks for what one of our bodies won itself: the prizes of others. */
export const creditedElsewhere = ({ index, query: { credit } }: Seeker): EventSet =>
  credit
    ? setWhere(
        index.events,
        ({ prizes }) => prizes.length > 0 && !prizes.some(({ to }) => to === credit),
      )
    : NO_EVENTS
