// What the bot knows beside the record, out of kept lists: English words, countries, Taiwan's counties.
import { loadEnglishWords } from './english-words.js'
import { loadWorld, type WorldPlace } from './world.js'

export interface GeneralKnowledge {
  /** Words that are right as they are, in lower case. */
  readonly englishWords: ReadonlySet<string>
  readonly world: readonly WorldPlace[]
}

/** `isOwn` tells the names of our own city, which is no other county. */
export const loadGeneralKnowledge = (isOwn: (name: string) => boolean): GeneralKnowledge => ({
  englishWords: loadEnglishWords(),
  world: loadWorld(isOwn),
})
