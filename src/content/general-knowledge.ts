// What the bot knows beside the record, out of kept lists: English words, countries, Taiwan's counties.
import { join } from 'node:path'
import { packageRoot } from '../package-root.js'
import { type Nearness, nearnessOf } from '../text/nearness.js'
import { loadEnglishWords } from './english-words.js'
import { loadNearness } from './load-nearness.js'
import { loadWorld, type WorldPlace } from './world.js'

export interface GeneralKnowledge {
  /** Words that are right as they are, in lower case. */
  readonly englishWords: ReadonlySet<string>
  readonly world: readonly WorldPlace[]
  readonly nearness: Nearness
}

/** Where `npm run build` puts the tables. */
const NEARNESS_FILE = join(packageRoot, '.cache', 'nearness.bin')

/** Nearness of meaning; where the tables are absent or stale they are made now, which takes some seconds. */
export const openNearness = (file: string = NEARNESS_FILE): Nearness => {
  const nearness = OPENED.get(file) ?? nearnessOf(loadNearness(file))
  OPENED.set(file, nearness)
  return nearness
}

/** By file: 13 MB that never change are read once a process, however many cores it makes. */
const OPENED = new Map<string, Nearness>()

/** `isOwn` tells the names of our own city, which is no other county. */
export const loadGeneralKnowledge = (isOwn: (name: string) => boolean): GeneralKnowledge => ({
  englishWords: loadEnglishWords(),
  world: loadWorld(isOwn),
  nearness: openNearness(),
})
