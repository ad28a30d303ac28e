// How well events fit the words that were asked, by MiniSearch: what stands in a title or a name counts more.
import MiniSearch from 'minisearch'
import type { EventId } from '../model/city-event.js'

/** An event as it is indexed: the keys of its titles, of its names with their aliases, and of its texts. */
export interface IndexedEvent {
  readonly id: EventId
  readonly title: readonly string[]
  readonly names: readonly string[]
  readonly text: readonly string[]
}

/** BM25+ scores of the events that hold any of these keys. */
export type Scorer = (keys: readonly string[]) => ReadonlyMap<EventId, number>

/** Finding needs no scores: the engine is made when one is asked for first, for it takes longer than all the rest. */
export const scorer = (events: readonly IndexedEvent[]): Scorer => {
  let engine: MiniSearch<IndexedEvent> | undefined
  return (keys) => {
    engine ??= engineOf(events)
    const results = engine.search({ combineWith: 'OR', queries: [...keys] })
    return new Map(results.map(({ id, score }) => [String(id), score]))
  }
}

/** Words are told apart by our one tokenizer: MiniSearch gets keys, and compares them as they are. */
const engineOf = (events: readonly IndexedEvent[]): MiniSearch<IndexedEvent> => {
  const engine = new MiniSearch<IndexedEvent>({
    fields: ['title', 'names', 'text'],
    // No key holds a space.
    stringifyField: (keys: readonly string[]) => keys.join(' '),
    tokenize: (keys) => keys.split(' ').filter(Boolean),
    processTerm: (key) => key,
    searchOptions: {
      tokenize: (key) => [key],
      boost: { title: 3, names: 2 },
      prefix: false,
      fuzzy: false,
    },
  })
  engine.addAll(events)
  return engine
}
