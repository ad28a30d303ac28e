// Loads the Sources of the records as they were published, for people to read.
import { readFileSync, statSync } from 'node:fs'
import { join } from 'node:path'
import type { CityEvent } from '../model/city-event.js'
import { decodeSource } from './ingest/decode-source.js'

/** The text of each Source that an event names, by its name; one that is not kept in `dataDir` is left out. */
export const loadSources = (
  dataDir: string,
  events: readonly CityEvent[],
): ReadonlyMap<string, string> => {
  const names = [...new Set(events.map(({ source }) => source.file))]
  return new Map(
    names
      .map((name) => ({ name, path: join(dataDir, 'sources', name) }))
      .filter(({ path }) => statSync(path, { throwIfNoEntry: false })?.isFile())
      .map(({ name, path }) => {
        const bytes = readFileSync(path)
        return [name, new TextDecoder(decodeSource(bytes).encoding).decode(bytes)]
      }),
  )
}
