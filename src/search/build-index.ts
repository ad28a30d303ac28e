// The index: which words stand in which event, in both languages.
import MiniSearch, { type Options } from 'minisearch'
import { type Category, type CityEvent, type EventId, namedIn } from '../model/city-event.js'
import { normalise } from '../text/normalise.js'
import { heldTerms, tokenize } from '../text/tokenize.js'

/** One event as it is indexed: all its texts, and all its names with their aliases. */
interface IndexedEvent {
  readonly id: EventId
  readonly title: string
  readonly names: string
  readonly text: string
}

export interface EventIndex {
  readonly events: readonly CityEvent[]
  readonly byId: ReadonlyMap<EventId, CityEvent>
  readonly byCategory: ReadonlyMap<Category, ReadonlySet<EventId>>
  readonly engine: MiniSearch<IndexedEvent>
  /** Every key that some event holds. */
  readonly holds: (key: string) => boolean
  /** The countries and counties that an event's facts or texts name, and the continents they are on or name. */
  readonly placesOf: (id: EventId) => ReadonlySet<string>
  /** Every Latin word of the events, folded and in full: what a slip may be mended to. */
  readonly words: ReadonlySet<string>
}

/** Words are told apart by our one tokenizer; its keys are compared as they are. */
const INDEX_OPTIONS: Options<IndexedEvent> = {
  fields: ['title', 'names', 'text'],
  tokenize: (text) => [...heldTerms(text)],
  processTerm: (term) => term,
  // A query comes as keys already, from askedTerms.
  searchOptions: {
    tokenize: (key) => [key],
    boost: { title: 3, names: 2 },
    prefix: false,
    fuzzy: false,
  },
}

/**
 * `mask` takes out of a text what names the city and its department: they stand in nearly every event and would
 * make "the city's smart parking" hit every smart thing of the City Government. `placesIn` tells which countries,
 * counties and continents a text names.
 */
export const buildIndex = (
  events: readonly CityEvent[],
  mask: (text: string) => string,
  placesIn: (text: string) => readonly string[],
): EventIndex => {
  const indexed = events.map((event) => toIndexed(event, mask))
  const engine = new MiniSearch<IndexedEvent>(INDEX_OPTIONS)
  engine.addAll(indexed)
  const texts = indexed.flatMap(({ title, names, text }) => [title, names, text])
  const keys = new Set(texts.flatMap(heldTerms))
  const places = new Map(
    events.map((event) => [
      event.id,
      new Set([
        ...event.places.map(({ country }) => country),
        ...[event.text.en, event.text['zh-Hant'] ?? ''].flatMap(placesIn),
      ]),
    ]),
  )
  return {
    events,
    byId: new Map(events.map((event) => [event.id, event])),
    byCategory: categoriesOf(events),
    engine,
    placesOf: (id) => places.get(id) ?? NOWHERE,
    holds: (key) => keys.has(key),
    words: new Set(texts.flatMap(latinWords)),
  }
}

const NOWHERE: ReadonlySet<string> = new Set()

const toIndexed = (event: CityEvent, mask: (text: string) => string): IndexedEvent => {
  const inBoth = (value: { en: string; 'zh-Hant'?: string | undefined }) =>
    mask([value.en, value['zh-Hant']].filter(Boolean).join('\n'))
  return {
    id: event.id,
    title: inBoth(event.title),
    text: inBoth(event.text),
    names: namedIn(event)
      .flatMap(({ name, aliases }) => [name.en, name['zh-Hant'], ...aliases])
      .map(mask)
      .join('\n'),
  }
}

const latinWords = (text: string): readonly string[] =>
  tokenize(normalise(text)).flatMap(({ kind, text: word }) => (kind === 'word' ? [word] : []))

const categoriesOf = (
  events: readonly CityEvent[],
): ReadonlyMap<Category, ReadonlySet<EventId>> => {
  const ids = new Map<Category, Set<EventId>>()
  for (const { id, categories } of events) {
    for (const category of categories) {
      const known = ids.get(category)
      if (known) known.add(id)
      else ids.set(category, new Set([id]))
    }
  }
  return ids
}
