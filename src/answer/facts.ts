// The fact of one event that answers a question directly: a place, a number, who had a part.
import type { CityEvent, Party, Role } from '../model/city-event.js'
import type { CategoryAsked, Query, Term } from '../model/meaning.js'
import { fold } from '../text/normalise.js'
import { heldTerms } from '../text/tokenize.js'
import { isOfKind } from './choose-events.js'
import type { Phrasebook } from './phrasebook.js'

/** In a sentence of its own; empty where the record has no typed fact for what was asked. */
export const factInWords = (query: Query, event: CityEvent, book: Phrasebook): string => {
  switch (query.asks) {
    case 'where':
      return placeInWords(event, book)
    case 'how-many':
    case 'count':
      return query.conditions.kinds.length === 1
        ? partiesInWords(query, event, book) || countInWords(query, event, book)
        : countInWords(query, event, book) || partiesInWords(query, event, book)
    case 'who':
    case 'what':
    case 'list':
      return partiesInWords(query, event, book)
    default:
      return ''
  }
}

const placeInWords = ({ places }: CityEvent, { language, say, list }: Phrasebook): string => {
  const venues = places.filter(({ role }) => role === 'venue')
  return venues.length > 0
    ? say('fact-place', { places: list(venues.map(({ name }) => name[language])) })
    : ''
}

/**
 * The count whose unit has what is to be counted and the most of the question's other words, and each one that has as
 * many; none where no unit has any, or where people of one origin are asked for and the number tells of several.
 */
const countInWords = (query: Query, event: CityEvent, book: Phrasebook): string => {
  if (isOneOfSeveralOrigins(query, event)) return ''
  const { counted, conditions } = query
  const asked = keysOf(termsAsked(query))
  const toCount = keysOf(counted ? [counted] : conditions.kinds.map(({ term }) => term))
  const scored = event.counts.map((count) => {
    const unit = heldTerms(`${count.unit.en} ${count.unit['zh-Hant']}`)
    const score = unit.filter((key) => asked.has(key)).length
    return { count, score, isOfUnit: unit.some((key) => toCount.has(key)) }
  })
  const ofUnit = scored.filter(({ isOfUnit }) => isOfUnit)
  const candidates = ofUnit.length > 0 ? ofUnit : scored
  const most = Math.max(0, ...candidates.map(({ score }) => score))
  return book.sentences(
    candidates
      .filter(({ score }) => score > 0 && score === most)
      .map(({ count: { number, unit } }) =>
        book.say('fact-count', { number, unit: unit[book.language] }),
      ),
  )
}

const keysOf = (terms: readonly Term[]): ReadonlySet<string> =>
  new Set(terms.flatMap(({ ways }) => ways.flatMap(({ keys }) => keys)))

const isOneOfSeveralOrigins = ({ conditions }: Query, { places }: CityEvent): boolean => {
  const origins = places.filter(({ role }) => role === 'origin')
  const named = conditions.names.flatMap((one) => one.named.map(({ name }) => name))
  const count = origins.filter(({ name }) => named.includes(name.en)).length
  return count > 0 && count < origins.length
}

/** The parts that these sorts of events give to those who are named in them. */
export const partsIn = (
  categories: readonly CategoryAsked[],
  { words }: Phrasebook,
): readonly Role[] =>
  categories.flatMap((asked) =>
    asked.categories.flatMap((key) => words.categories[key]?.parties ?? []),
  )

/** Those of the asked sort, or who had the asked part; where a place is named, those that bear its name. */
const partiesInWords = (query: Query, event: CityEvent, book: Phrasebook): string => {
  const { language, say, list, words } = book
  const { kinds, roles, categories } = query.conditions
  const [kind] = kinds
  const asked = roles.flatMap((one) => one.roles)
  // "How many agencies were audited": the sort of event tells which part in it they had.
  const parts = asked.length > 0 || !kind ? asked : partsIn(categories, book)
  const withRole = event.parties.filter((party) => parts.some((role) => party.roles.includes(role)))
  const ofKind = kind ? event.parties.filter((party) => isOfKind(party.kind, kind)) : []
  const both = ofKind.filter((party) => withRole.includes(party))
  const isCounted = query.asks === 'how-many' || query.asks === 'count'
  // Who had a part by the sort of event alone need not be what was asked for: one who ranks cities is no city.
  const others = asked.length === 0 ? [ofKind] : isCounted ? [ofKind, withRole] : [withRole, ofKind]
  const candidates = [both, ...others]
  const found = candidates.find((some) => some.length > 0) ?? []
  const left = new Set(query.without.names.flatMap(({ named }) => named.map(({ name }) => name)))
  const kept = found.filter(({ name }) => !left.has(name.en))
  const fitting = namedAfter(query, signedWith(query, event, kept, book))
  const chosen = withoutOurselves(fitting, book)
  if (chosen.length === 0) return ''
  const names = list(chosen.map(({ name }) => name[language]))
  const kindWords = kind && words.kinds[kind.kind]
  // Those who had the asked part are told by it; others only by what sort of body they are.
  if (kindWords && (isCounted || asked.length === 0 || found === ofKind)) {
    const { one, many } = kindWords
    return say('fact-kind', { count: chosen.length, kind: chosen.length === 1 ? one : many, names })
  }
  const role = asked.find(isSaid)
  return role ? say(role, { names, count: chosen.length }) : ''
}

/** Who asks with whom, or which cities, does not mean our own. */
const withoutOurselves = (
  parties: readonly Party[],
  { language, words }: Phrasebook,
): readonly Party[] => {
  const own = Object.values(words.bodies).map((body) => body.name)
  const others = parties.filter(({ name }) => !own.includes(name[language]))
  return others
}

/** "Which cities signed memorandums": only those with whom such an agreement was made. */
const signedWith = (
  { conditions }: Query,
  { agreements }: CityEvent,
  parties: readonly Party[],
  { say }: Phrasebook,
): readonly Party[] => {
  const asked = keysOf(conditions.terms)
  const ofKind = agreements.filter(({ kind }) => heldTerms(say(kind)).some((key) => asked.has(key)))
  const signed = parties.filter(({ name }) => ofKind.some((one) => one.with.includes(name.en)))
  return signed.length > 0 ? signed : parties
}

/** Whether an answer has words for that part; nobody asks who received. */
const isSaid = (role: Role): role is Exclude<Role, 'recipient'> => role !== 'recipient'

/** "Which cities in that country", "which offices in that county", "which hospital": the names tell where a body belongs, and what it is. */
const namedAfter = ({ conditions }: Query, parties: readonly Party[]): readonly Party[] => {
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

const termsAsked = ({ conditions, counted }: Query): readonly Term[] => [
  ...(counted ? [counted] : []),
  ...conditions.terms,
  ...conditions.kinds.map(({ term }) => term),
  ...conditions.categories.map(({ term }) => term),
  ...conditions.regions.map(({ term }) => term),
]
