// Plain MiniSearch, as most would start: its defaults, with fuzzy and prefix, over the English text.
import MiniSearch from 'minisearch'
import type { CityEvent } from '../src/model/city-event.js'

export const plainSearch = (
  events: readonly CityEvent[],
): ((question: string) => readonly unknown[]) => {
  const engine = new MiniSearch<{ id: string; text: string }>({ fields: ['text'] })
  engine.addAll(events.map(({ id, text }) => ({ id, text: text.en })))
  return (question) => engine.search(question, { fuzzy: 0.2, prefix: true })
}
