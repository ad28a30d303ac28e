// Everyday words out of kept lists: those that name no thing, and Chinese ones that may.
import { HAN_WORDS } from '../text/han-words.generated.js'
import { ENGLISH_LIGHT_WORDS, HAN_LIGHT_WORDS } from '../text/light-words.generated.js'

const wordsIn = (list: string): readonly string[] => list.trim().split(/\s+/u)

const LIGHT: ReadonlySet<string> = new Set([ENGLISH_LIGHT_WORDS, HAN_LIGHT_WORDS].flatMap(wordsIn))

const HAN: ReadonlySet<string> = new Set([HAN_WORDS, HAN_LIGHT_WORDS].flatMap(wordsIn))

/** In characters, which are as many tokens where they are Han. */
export const LONGEST_EVERYDAY_WORD: number = [...HAN].reduce(
  (longest, { length }) => Math.max(longest, length),
  1,
)

/** A verb, an adjective or the like, folded: it names nothing that a record must hold. */
export const isLightWord = (word: string): boolean => LIGHT.has(word)

/** A Chinese word, folded, whatever it names. */
export const isEverydayWord = (word: string): boolean => HAN.has(word)
