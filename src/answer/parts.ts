// Who had a part in an event, in words: the sort of body that was asked for, or the part that they had in it.
import { type CityEvent, type Party, ROLES, type Role } from '../model/city-event.js'
import type { CategoryAsked, Conditions, KindAsked, Query, Term } from '../model/meaning.js'
import { yearOf } from '../model/period.js'
import { fold } from '../text/normalise.js'
import { heldTerms } from '../text/tokenize.js'
import { isOfKind } from './choose-events.js'
import { type Told, yearTold } from './date-words.js'
import type { Phrasebook } from './phrasebook.js'

/** In a sentence of its own; empty where the record names nobody of whom that was asked. */
export const partiesInWords = (query: Query, event: CityEvent, book: Phrasebook): string => {
  const [kind] = query.conditions.kinds
  return kind ? ofKindInWords(query, kind, event, book) : withPartInWords(query, [event], book)
}

/** The parts that these sorts of events give to those who are named in them. */
export const partsIn = (
  categories: readonly CategoryAsked[],
  { words }: Phrasebook,
): readonly Role[] =>
  categories.flatMap((asked) =>
    asked.categories.flatMap((key) => words.categories[key]?.parties ?? []),
  )

/**
 * Who had the asked part in these events: of one event their names, of several each with its days. Where nobody had
 * that part, those whose part comes closest to it, by its own name.
 */
export const withPartInWords = (
  query: Query,
  events: readonly CityEvent[],
  book: Phrasebook,
): string => {
  const [event, ...others] = events
  if (asksGivers(query, events, book)) return giversInWords(query, events, book)
  const role = partTold(query, events, book)
  // Who won what of several is told where the awards are counted.
  if (!event || !role || (others.length > 0 && role === 'recipient')) return ''
  return sayPart(role, query, events, book)
}

const asksGivers = (query: Query, events: readonly CityEvent[], book: Phrasebook): boolean =>
  rolesAsked(query, events, book).includes('giver') &&
  events.every(({ prizes }) => prizes.length > 0)

/** Who gave them; of which of them nothing is said; and who is only said to have organised these. */
const giversInWords = (query: Query, events: readonly CityEvent[], book: Phrasebook): string => {
  const untold = events.filter((event) => havingPart('giver', query, event, book).length === 0)
  const dates = book.dates(
    untold.map(({ date }) => date),
    yearOfAll(events),
  )
  return book.sentences([
    sayPart('giver', query, events, book),
    untold.length === 0
      ? ''
      : events.length === 1
        ? book.say('giver-untold')
        : book.say('givers-untold', { dates, count: untold.length }),
    sayPart('host', query, untold, book, events),
  ])
}

/** Those who had the asked part in this event. */
export const partiesTold = (query: Query, event: CityEvent, book: Phrasebook): readonly Party[] => {
  const role = query.conditions.kinds.length === 0 ? partTold(query, [event], book) : undefined
  return role ? havingPart(role, query, event, book) : []
}

/** The first of the asked parts, or of those closest to it, that somebody had. */
const partTold = (query: Query, events: readonly CityEvent[], book: Phrasebook): Role | undefined =>
  rolesAsked(query, events, book)
    .flatMap((role) => [role, ...(NEXT_BEST[role] ?? [])])
    .find((role) => events.some((event) => havingPart(role, query, event, book).length > 0))

/** Where nobody had a part, it is told who had the nearest one. */
const NEXT_BEST: Readonly<Partial<Record<Role, readonly Role[]>>> = {
  attendee: ['invited'],
  giver: ['host'],
  founder: ['proposer', 'host'],
  founded: ['founder', 'proposer'],
  proposer: ['founder', 'promoter'],
  promoter: ['proposer'],
}

/**
 * The parts that are asked for by their own words; or, by a verb for that sort of event, who did it: "who signed", but
 * not "who drafted the agreement".
 */
const rolesAsked = (
  { asks, conditions }: Query,
  events: readonly CityEvent[],
  { words }: Phrasebook,
): readonly Role[] => {
  const { roles, categories, terms } = conditions
  if (roles.length > 0) return [...new Set(roles.flatMap((one) => one.roles))]
  if (asks !== 'who') return []
  const said = new Set(
    [...categories.map(({ term }) => term), ...terms].map((term) => fold(term.said)),
  )
  const [event, ...others] = events
  const sorts = [
    ...categories.flatMap((asked) => asked.categories),
    ...(event && others.length === 0 ? event.categories : []),
  ]
  return [...new Set(sorts)].flatMap((sort) => {
    const done = words.categories[sort]?.done
    return done?.words.some((word) => said.has(fold(word))) ? [done.by] : []
  })
}

/** Whom the question names is not told as its answer; nor we, where it is asked with whom. */
const havingPart = (
  role: Role,
  query: Query,
  event: CityEvent,
  book: Phrasebook,
): readonly Party[] => {
  const named = new Set(
    [query.conditions, query.without].flatMap(({ names }) =>
      names.flatMap((one) => one.named.map(({ name }) => name)),
    ),
  )
  const had = event.parties.filter(
    (party) => party.roles.includes(role) && !named.has(party.name.en),
  )
  // What is said of the event tells nothing of who was there: "who came to the party for the students".
  const described = query.asks === 'who' ? { ...query.conditions, terms: [] } : query.conditions
  const fitting = namedAfter(described, signedWith(query, event, had, book))
  // Who did it may be we; what we did asks for the others.
  return query.asks !== 'who' || isWithOthers(role, event)
    ? withoutOurselves(fitting, book)
    : fitting
}

/** An agreement with somebody: that we are the other side goes without saying. */
const isWithOthers = (role: Role, { agreements }: CityEvent): boolean =>
  role === 'partner' ||
  (role === 'signatory' && agreements.some((agreement) => agreement.with.length > 0))

/**
 * Who had that part in these events: of one event the names, of several of `all` each with its days. Empty where nobody
 * had it.
 */
const sayPart = (
  role: Role,
  query: Query,
  events: readonly CityEvent[],
  book: Phrasebook,
  all: readonly CityEvent[] = events,
): string => {
  const [event] = events
  if (event && all.length === 1) {
    return sayNames(role, namesOf(havingPart(role, query, event, book), book), event, book)
  }
  const days = new Map<string, readonly CityEvent[]>()
  for (const event of events)
    for (const name of namesOf(havingPart(role, query, event, book), book))
      days.set(name, [...(days.get(name) ?? []), event])
  const together = new Map<string, readonly string[]>()
  for (const [name, of] of days) {
    const dates = book.dates(
      of.map(({ date }) => date),
      yearOfAll(all),
    )
    together.set(dates, [...(together.get(dates) ?? []), name])
  }
  if (days.size === 0) return ''
  const { say, list } = book
  const said = [...together].map(([dates, names]) => say('on-days', { name: list(names), dates }))
  // Names that are a list of their own are parted from the next ones.
  const isFlat = together.size === days.size
  return say(role, { names: list(said, isFlat ? 'and' : 'clause'), count: days.size })
}

const sayNames = (
  role: Role,
  names: readonly string[],
  event: CityEvent,
  { say, list }: Phrasebook,
): string => {
  if (names.length === 0) return ''
  const key = role === 'signatory' && isWithOthers(role, event) ? 'signed-with' : role
  return say(key, { names: list(names), count: names.length })
}

/** The year, where all are of one: then it is told by what follows. */
const yearOfAll = (events: readonly CityEvent[]): Told => {
  const [first] = events
  return first && events.every(({ date }) => yearOf(date) === yearOf(first.date))
    ? yearTold(first.date)
    : undefined
}

const namesOf = (parties: readonly Party[], { language }: Phrasebook): readonly string[] =>
  parties.map(({ name }) => name[language])

/** Those of the asked sort of body; with the part that was asked for, where some of them had it. */
const ofKindInWords = (
  query: Query,
  kind: KindAsked,
  event: CityEvent,
  book: Phrasebook,
): string => {
  const said = query.conditions.roles.flatMap((one) => one.roles)
  // 「去稽核了哪些單位」 asks to which bodies it was done; "who audited the agencies" does not.
  const asked: readonly Role[] =
    query.asks === 'who' ? said : said.map((role) => (role === 'auditor' ? 'audited' : role))
  // "How many agencies were audited": the sort of event tells which part in it they had.
  const parts = asked.length > 0 ? asked : partsIn(query.conditions.categories, book)
  const withRole = event.parties.filter((party) => parts.some((role) => party.roles.includes(role)))
  const ofKind = event.parties.filter((party) => isOfKind(party.kind, kind))
  const both = ofKind.filter((party) => withRole.includes(party))
  const isCounted = query.asks === 'how-many' || query.asks === 'count'
  // "Agencies" may be any sort of body: what they have in common is their part.
  const isAnySort = kind.includes.length > 0 && both.length > 0
  // Who had a part by the sort of event alone need not be what was asked for: one who ranks cities is no city.
  const others = asked.length === 0 ? [ofKind] : isCounted ? [ofKind, withRole] : [withRole, ofKind]
  const candidates = [isAnySort ? withRole : both, ...others]
  const found = candidates.find((some) => some.length > 0) ?? []
  const left = new Set(query.without.names.flatMap(({ named }) => named.map(({ name }) => name)))
  const kept = found.filter(({ name }) => !left.has(name.en))
  const chosen = withoutOurselves(
    namedAfter(query.conditions, signedWith(query, event, kept, book)),
    book,
  )
  if (chosen.length === 0) return ''
  const names = namesOf(chosen, book)
  const kindWords = book.words.kinds[kind.kind]
  // Those who had the asked part are told by it; others only by what sort of body they are.
  if (kindWords && (isCounted || asked.length === 0 || found === ofKind)) {
    const { one, many } = kindWords
    return book.say('fact-kind', {
      count: chosen.length,
      kind: chosen.length === 1 ? one : many,
      names: book.list(names),
    })
  }
  const role = ROLES.find(
    (one) => asked.includes(one) && chosen.some(({ roles }) => roles.includes(one)),
  )
  return role ? sayNames(role, names, event, book) : ''
}

/** Who asks with whom, or which cities, does not mean our own. */
const withoutOurselves = (
  parties: readonly Party[],
  { language, words }: Phrasebook,
): readonly Party[] => {
  const own = Object.values(words.bodies).map((body) => body.name)
  return parties.filter(({ name }) => !own.includes(name[language]))
}

/** "Which cities signed memorandums": only those with whom such an agreement was made. */
const signedWith = (
  { conditions }: Query,
  { agreements }: CityEvent,
  parties: readonly Party[],
  { say }: Phrasebook,
): readonly Party[] => {
  const asked = conditions.terms.flatMap(({ ways }) => ways)
  const ofKind = agreements.filter(({ kind }) => {
    const label = new Set(heldTerms(say(kind)))
    return asked.some(({ keys }) => keys.every((key) => label.has(key)))
  })
  const signed = parties.filter(({ name }) => ofKind.some((one) => one.with.includes(name.en)))
  return signed.length > 0 ? signed : parties
}

export const keysOf = (terms: readonly Term[]): ReadonlySet<string> =>
  new Set(terms.flatMap(({ ways }) => ways.flatMap(({ keys }) => keys)))

/** "Which cities in that country", "which offices in that county", "which hospital": the names tell where a body belongs, and what it is. */
const namedAfter = (conditions: Conditions, parties: readonly Party[]): readonly Party[] => {
  const places = [
    ...[...conditions.names, ...conditions.regions].map(({ term }) => term.said),
    ...conditions.terms.map(({ said }) => said),
  ].map(fold)
  const isIn = ({ name }: Party, said: string) =>
    fold(`${name.en} ${name['zh-Hant']}`).includes(said)
  const countries = new Set([
    ...conditions.names.flatMap((name) => name.places),
    ...conditions.regions.flatMap(({ region }) => (region.is === 'places' ? region.ids : [])),
  ])
  const bearing = [
    parties.filter(({ country }) => country !== undefined && countries.has(country)),
    parties.filter((party) => places.every((said) => isIn(party, said))),
    parties.filter((party) => places.some((said) => isIn(party, said))),
  ].find((some) => some.length > 0)
  return bearing ?? parties
}
