// The index: which words stand in which event, in both languages, and what sorts of event there are.
import { type CityEvent, type EventId, namedIn } from '../model/city-event.js'
import type { PartlyLocalised } from '../model/language.js'
import type { Period } from '../model/period.js'
import { isCountryAbroad, isHome, type PlaceId } from '../model/world.js'
import { normalise } from '../text/normalise.js'
import { heldIn, type Token, tokenize } from '../text/tokenize.js'
import { type EventSet, NO_EVENTS, setsByKey, setWhere } from './event-set.js'
import { placesInTime } from './in-time.js'
import { type RecordDocument, type RecordIndex, recordIndex } from './record-index.js'

export interface EventIndex {
  /** The record, by date; an EventSet holds places in it. */
  readonly events: readonly CityEvent[]
  readonly everything: EventSet
  readonly withId: (id: EventId) => EventSet
  /** The events of these days. */
  readonly inTime: (periods: readonly Period[]) => EventSet
  /** The words of the events, in MiniSearch. */
  readonly record: RecordIndex
  /** Whether people have translated any event. */
  readonly hasChinese: boolean
  /** Those with a ranking, and those with prizes, among their facts. */
  readonly ranked: EventSet
  readonly prized: EventSet
  /** The events that have no Chinese yet. */
  readonly untranslated: EventSet
  readonly ofCategory: (category: string) => EventSet
  /** By the kinds of their parties, and by the parts that these had. */
  readonly ofKind: (kind: string) => EventSet
  readonly ofRole: (role: string) => EventSet
  /** By the countries, counties and continents that their facts or texts name. */
  readonly inPlace: (place: PlaceId) => EventSet
  /** Those that name another country, and those that took place in one. */
  readonly foreign: EventSet
  readonly abroad: EventSet
  /** Every Latin word of the events, folded and in full: what a slip may be mended to. */
  readonly words: ReadonlySet<string>
}

/** What is made of the tokens of a text. */
export interface Readers {
  /**
   * Takes out what names the city and its department: they stand in nearly every event, and would make "the city's
   * smart parking" hit every smart thing of the City Government.
   */
  readonly mask: (tokens: readonly Token[]) => readonly Token[]
  /** The countries, counties and continents that are named. */
  readonly placesIn: (tokens: readonly Token[]) => readonly PlaceId[]
}

/** `events` by date, each id once. */
export const buildIndex = (events: readonly CityEvent[], readers: Readers): EventIndex => {
  const words = new Set<string>()
  const read = events.map((event, place) => readEvent(event, place, readers, words))
  const isForeign = read.map(({ namesPlaces }) => namesPlaces.some(isCountryAbroad))
  return {
    events,
    everything: [...events.keys()],
    withId: setOf(setsByKey(events, ({ id }) => [id])),
    inTime: placesInTime(events.map(({ date }) => date)),
    hasChinese: events.some(({ text }) => text['zh-Hant'] !== undefined),
    ranked: setWhere(events, ({ ranking }) => ranking !== undefined),
    prized: setWhere(events, ({ prizes }) => prizes.length > 0),
    untranslated: setWhere(events, ({ text }) => text['zh-Hant'] === undefined),
    record: recordIndex(read),
    ofCategory: setOf(setsByKey(events, ({ categories }) => categories)),
    ofKind: setOf(setsByKey(events, ({ parties }) => parties.map(({ kind }) => kind))),
    ofRole: setOf(setsByKey(events, ({ parties }) => parties.flatMap(({ roles }) => roles))),
    inPlace: setOf(setsByKey(read, ({ namesPlaces }) => namesPlaces)),
    foreign: setWhere(events, (_, place) => isForeign[place] === true),
    abroad: setWhere(events, (event, place) => isAbroad(event, isForeign[place] === true)),
    words,
  }
}

const setOf =
  (sets: ReadonlyMap<string, EventSet>) =>
  (key: string): EventSet =>
    sets.get(key) ?? NO_EVENTS

interface ReadEvent extends RecordDocument {
  readonly namesPlaces: readonly PlaceId[]
}

/** Each text is read once; its Latin words are added to `words`. */
const readEvent = (
  event: CityEvent,
  place: number,
  { mask, placesIn }: Readers,
  words: Set<string>,
): ReadEvent => {
  const keysOf = (tokens: readonly Token[]): readonly string[] => {
    const kept = mask(tokens)
    for (const { kind, text } of kept) if (kind === 'word') words.add(text)
    return heldIn(kept)
  }
  const texts = inBoth(event.text).map(tokensOf)
  const names = namedIn(event).flatMap(({ name, aliases }) => [...inBoth(name), ...aliases])
  return {
    id: place,
    title: inBoth(event.title).map(tokensOf).flatMap(keysOf),
    names: names.map(tokensOf).flatMap(keysOf),
    text: texts.flatMap(keysOf),
    asked: event.askedAs.map(tokensOf).flatMap((tokens) => heldIn(mask(tokens))),
    namesPlaces: [...event.places.map(({ country }) => country), ...texts.flatMap(placesIn)],
  }
}

const tokensOf = (text: string): readonly Token[] => tokenize(normalise(text))

const inBoth = (value: PartlyLocalised<string>): readonly string[] =>
  [value.en, value['zh-Hant']].filter((text) => text !== undefined)

/** Where it took place decides; where no place is on record, the places that its text names. */
const isAbroad = ({ places }: CityEvent, isForeign: boolean): boolean => {
  const venues = places.filter(({ role }) => role === 'venue')
  return venues.length > 0
    ? venues.some(({ country }) => !isHome(country))
    : places.length === 0 && isForeign
}
