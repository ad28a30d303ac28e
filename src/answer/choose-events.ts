// Which of the events that fit are shown: the first or last alone, the busiest month, the one with the most guests.
import type { CityEvent } from '../model/city-event.js'
import type { Matches } from '../model/match.js'
import type { Conditions, KindAsked, Query, Span } from '../model/meaning.js'
import { dayNumber, holds, monthOf } from '../model/period.js'
import { isOrdinal } from '../text/ordinals.js'
import { heldTerms } from '../text/tokenize.js'

export const chooseEvents = (query: Query, { fitting }: Matches): readonly CityEvent[] => {
  const { asks, nth, conditions } = query
  const events = fitting.map(({ event }) => event)
  if (asks === 'busiest') return busiest(events, query)
  if (asks === 'longest-gap') return neighbours(events, (gap, most) => gap > most)
  if (asks === 'shortest-gap') return neighbours(events, (gap, least) => gap < least)
  if (asks === 'most') return withMost(events, conditions)
  const ranked = asksForPlace(conditions) ? events.filter(tellsPlace) : []
  if (ranked.length > 0 && nth === undefined) return ranked
  const picked = nth === undefined ? events : pick(events, nth)
  return asks === 'definition' ? introductionOf(picked, conditions) : picked
}

/** 「第幾名」 is asked of a ranking and of a prize alike: one word for several sorts of event. */
const asksForPlace = ({ categories }: Conditions): boolean =>
  categories.length > 0 && categories.every((asked) => asked.categories.length > 1)

/** It tells a place in an order: "16th", "first place". */
const tellsPlace = ({ ranking, prizes }: CityEvent): boolean =>
  ranking !== undefined || prizes.some(({ name }) => name.en.split(' ').some(isOrdinal))

/**
 * The events of the month, or of the quarter, half or day of the week, in which the most of them took place; where
 * several times are named, of the one that holds the most: 「上半年和下半年哪個比較多」.
 */
const busiest = (events: readonly CityEvent[], { span, time }: Query): readonly CityEvent[] => {
  const named = time && time.periods.length > 1 ? time.periods : undefined
  const keyOf = (event: CityEvent) =>
    named ? named.findIndex((period) => holds(period, event.date)) : spanOf(event, span)
  const sizes = new Map<string | number, number>()
  for (const event of events) {
    const key = keyOf(event)
    sizes.set(key, (sizes.get(key) ?? 0) + 1)
  }
  const most = Math.max(0, ...sizes.values())
  return events.filter((event) => sizes.get(keyOf(event)) === most)
}

/** 1970-01-01, day 0, was a Thursday; weeks begin on Monday. */
const DAYS_FROM_MONDAY_TO_EPOCH = 3

/** Equal for events of the same span. */
export const spanOf = ({ date }: CityEvent, span: Span): string =>
  span === 'weekday'
    ? String((dayNumber(date) + DAYS_FROM_MONDAY_TO_EPOCH) % 7)
    : `${date.slice(0, 'YYYY'.length)} ${Math.ceil(monthOf(date) / MONTHS_OF[span])}`

const MONTHS_OF: Readonly<Record<Exclude<Span, 'weekday'>, number>> = {
  month: 1,
  quarter: 3,
  half: 6,
}

const pick = (events: readonly CityEvent[], nth: number): readonly CityEvent[] => {
  const event = events.at(nth > 0 ? nth - 1 : nth)
  return event ? [event] : []
}

/** The two events next to each other whose distance in days beats that of every pair before them. */
const neighbours = (
  events: readonly CityEvent[],
  beats: (gap: number, best: number) => boolean,
): readonly CityEvent[] => {
  const days = events.map(({ date }) => dayNumber(date))
  const gaps = days.slice(1).map((day, index) => day - (days[index] ?? day))
  if (gaps.length === 0) return events
  const best = gaps.reduce((found, gap, at) => (beats(gap, gaps[found] ?? gap) ? at : found), 0)
  return events.slice(best, best + 2)
}

/** Those for which the facts tell the highest number of what was asked; none where no fact tells any. */
const withMost = (events: readonly CityEvent[], conditions: Conditions): readonly CityEvent[] => {
  const numbers = events.map((event) => numberOf(event, conditions))
  const most = Math.max(0, ...numbers)
  return most === 0 ? [] : events.filter((_, at) => numbers[at] === most)
}

/** How many of what was asked: told as a number ("33 countries"), or as so many bodies of that kind. */
const numberOf = ({ counts, parties, prizes }: CityEvent, conditions: Conditions): number => {
  const { kinds, terms, categories } = conditions
  const keys = new Set(
    [...kinds.map(({ term }) => term), ...terms].flatMap(({ ways }) =>
      ways.flatMap((way) => way.keys),
    ),
  )
  const told = counts
    .filter(({ unit }) => heldTerms(`${unit.en} ${unit['zh-Hant']}`).some((key) => keys.has(key)))
    .map(({ number }) => number)
  const bodies = kinds.map((kind) => parties.filter((party) => isOfKind(party.kind, kind)).length)
  const won = categories.length > 0 ? prizes.reduce((sum, { count }) => sum + count, 0) : 0
  return Math.max(0, ...told, ...bodies, won)
}

export const isOfKind = (kind: string, asked: KindAsked): boolean =>
  kind === asked.kind || asked.includes.includes(kind)

/** What a thing is, is told by the event that made it: where it is a product, or was founded. */
const introductionOf = (
  events: readonly CityEvent[],
  { names }: Conditions,
): readonly CityEvent[] => {
  const asked = new Set(names.flatMap(({ named }) => named.map(({ name }) => name)))
  const made = events.filter(
    ({ products, parties }) =>
      products.some(({ name }) => asked.has(name.en)) ||
      parties.some(({ name, roles }) => asked.has(name.en) && roles.includes('founded')),
  )
  return made.length > 0 ? made.slice(0, 1) : events
}
