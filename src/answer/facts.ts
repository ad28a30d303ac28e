// The fact of one event that answers a question directly: a place, a number, a rank, who had a part.
import type { CityEvent } from '../model/city-event.js'
import { LOCALES, localisedBy } from '../model/language.js'
import type { Query, Term } from '../model/meaning.js'
import { isHome } from '../model/world.js'
import { heldTerms } from '../text/tokenize.js'
import { keysOf, partiesInWords } from './parts.js'
import type { Phrasebook } from './phrasebook.js'

/** In a sentence of its own; empty where the record has no typed fact for what was asked. */
export const factInWords = (query: Query, event: CityEvent, book: Phrasebook): string => {
  switch (query.asks) {
    case 'where':
      return rankInWords(query, event, book) || placeInWords(event, book)
    case 'how-many':
    case 'count':
      return (
        rankInWords(query, event, book) ||
        (query.conditions.kinds.length === 1
          ? partiesInWords(query, event, book) || countInWords(query, event, book)
          : countInWords(query, event, book) || partiesInWords(query, event, book))
      )
    case 'what':
    case 'list':
      return rankInWords(query, event, book) || partiesInWords(query, event, book)
    case 'who':
      return partiesInWords(query, event, book)
    default:
      return ''
  }
}

/** One takes a millisecond to make. */
const COUNTRIES = localisedBy(
  (language) => new Intl.DisplayNames(LOCALES[language], { type: 'region', fallback: 'none' }),
)

const placeInWords = ({ places }: CityEvent, { language, say, list }: Phrasebook): string => {
  const venues = places.filter(({ role }) => role === 'venue')
  const named = venues.map(({ name, country }) => {
    const place = name[language]
    const abroad = isHome(country) ? undefined : COUNTRIES[language].of(country)
    return abroad && abroad !== place ? say('place-in', { place, country: abroad }) : place
  })
  return named.length > 0 ? say('fact-place', { places: list(named) }) : ''
}

/** A word for this sort of event stands in the question. */
const asksForRanking = ({ conditions }: Query, { ranking, categories }: CityEvent): boolean =>
  ranking !== undefined &&
  conditions.categories.some((asked) => asked.categories.some((key) => categories.includes(key)))

/** The rank where a ranking is asked for, and no number of anything: of the scope that was asked, or of each. */
const rankInWords = (query: Query, event: CityEvent, book: Phrasebook): string => {
  const { language, say, list } = book
  const { conditions, counted } = query
  const { ranking } = event
  const asksNumber = conditions.kinds.length > 0 || counted !== undefined
  if (!ranking || !asksForRanking(query, event) || asksNumber || conditions.roles.length > 0)
    return ''
  const asked = keysOf(termsAsked(query))
  const inScope = ranking.ranks.filter(({ scope }) =>
    heldTerms(`${scope.en} ${scope['zh-Hant']}`).some((key) => asked.has(key)),
  )
  const ranks = inScope.length > 0 ? inScope : ranking.ranks
  return say('fact-rank', {
    ranks: list(ranks.map(({ place, scope }) => say('rank', { place, scope: scope[language] }))),
  })
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
  const best = candidates.filter(({ score }) => score > 0 && score === most)
  // "Out of how many": of those that were ranked, not of those on the list.
  const ranked = best.filter(
    ({ count }) => asksForRanking(query, event) && count.number === event.ranking?.of,
  )
  return book.sentences(
    (ranked.length > 0 ? ranked : best).map(({ count: { number, unit } }) =>
      book.say('fact-count', { number, unit: unit[book.language] }),
    ),
  )
}

const isOneOfSeveralOrigins = ({ conditions }: Query, { places }: CityEvent): boolean => {
  const origins = places.filter(({ role }) => role === 'origin')
  const named = conditions.names.flatMap((one) => one.named.map(({ name }) => name))
  const count = origins.filter(({ name }) => named.includes(name.en)).length
  return count > 0 && count < origins.length
}

const termsAsked = ({ conditions, counted }: Query): readonly Term[] => [
  ...(counted ? [counted] : []),
  ...conditions.terms,
  ...conditions.kinds.map(({ term }) => term),
  ...conditions.categories.map(({ term }) => term),
  ...conditions.regions.map(({ term }) => term),
]
