// Mends Han characters that were typed by their sound: 資迅局 → 資訊局, 停車廢 → 停車費.
import { HAN_SOUNDS } from './han-sounds.generated.js'
import type { Mend } from './mend-words.js'
import { fold, type Normalised } from './normalise.js'
import { type Token, tokenize } from './tokenize.js'

export interface HanVocabulary {
  /** Phrases of three or more characters that name something, as they are written. */
  readonly phrases: Iterable<string>
  /** Whether some event holds this pair of folded characters. */
  readonly holds: (pair: string) => boolean
  /** Characters of grammar, which are hardly ever typed for another: 是 那 加. */
  readonly plain: ReadonlySet<string>
  /** Whether these two characters are a word as they are: 公司 is no slip of 公私. */
  readonly isWord: (pair: string) => boolean
}

export type MendHan = (text: Normalised) => readonly Mend[]

/** With fewer characters every second word would be the homophone of another. */
const CHARACTERS_MIN = 3
/** The longest phrase that is looked for; longer ones hold shorter ones. */
const CHARACTERS_MAX = 8

const GROUPS: readonly string[] = HAN_SOUNDS.split('\n').filter(Boolean)

const SOUND_OF: ReadonlyMap<string, number> = new Map(
  GROUPS.flatMap((group, sound) => [...group].map((han) => [han, sound] as const)).reverse(),
)

/** A character stands for itself where its sound is not known. */
const soundOf = (han: string): number | string => SOUND_OF.get(han) ?? han

export const hanMender = ({ phrases, holds, plain, isWord }: HanVocabulary): MendHan => {
  const bySound = new Map<string, string>()
  for (const phrase of phrases) {
    const folded = fold(phrase)
    if (/^\p{Script=Han}{3,}$/u.test(folded))
      bySound.set([...folded].map(soundOf).join('.'), folded)
  }
  const phraseSet = new Set(bySound.values())

  return (text) =>
    runsOf(tokenize(text)).flatMap((run) => {
      const characters = run.map((token) => token.text)
      const windows = soundingLikePhrases(characters, bySound)
      return characters.flatMap((character, at) => {
        const pairs = [characters[at - 1] + character, character + characters[at + 1]]
        if (plain.has(character) || pairs.some(isWord)) return []
        const means = byPhrase(windows, at, phraseSet) ?? byPairs(characters, at, holds, plain)
        const token = run[at]
        return means && token
          ? [{ said: character, means, start: token.start, end: token.end }]
          : []
      })
    })
}

/** Han characters that stand side by side. */
const runsOf = (tokens: readonly Token[]): readonly (readonly Token[])[] => {
  const runs: Token[][] = []
  let previous: Token | undefined
  for (const token of tokens) {
    if (token.kind === 'han') {
      if (previous?.kind === 'han' && previous.end === token.start) runs.at(-1)?.push(token)
      else runs.push([token])
    }
    previous = token
  }
  return runs
}

/** Some neighbouring characters, and the phrase that sounds like them. */
interface Window {
  readonly from: number
  readonly written: string
  readonly phrase: string
}

/** The longest ones first. */
const soundingLikePhrases = (
  characters: readonly string[],
  bySound: ReadonlyMap<string, string>,
): readonly Window[] => {
  const sounds = characters.map(soundOf)
  const windows: Window[] = []
  for (let length = CHARACTERS_MAX; length >= CHARACTERS_MIN; length--) {
    for (let from = 0; from + length <= characters.length; from++) {
      const phrase = bySound.get(sounds.slice(from, from + length).join('.'))
      if (!phrase) continue
      windows.push({ from, written: characters.slice(from, from + length).join(''), phrase })
    }
  }
  return windows
}

/** The character that makes a known phrase out of this one and its neighbours, which sound like it already. */
const byPhrase = (
  windows: readonly Window[],
  at: number,
  phrases: ReadonlySet<string>,
): string | undefined => {
  for (const { from, written, phrase } of windows) {
    if (at < from || at >= from + written.length) continue
    if (phrases.has(written)) return undefined
    if (differsOnlyAt(written, phrase, at - from)) return phrase[at - from]
  }
  return undefined
}

const differsOnlyAt = (window: string, phrase: string, at: number): boolean =>
  [...window].every((han, index) => (han === phrase[index]) !== (index === at))

/**
 * The homophone with which two neighbouring pairs are held, where this character makes none; it must suit each
 * neighbour that is no grammar.
 */
const byPairs = (
  characters: readonly string[],
  at: number,
  holds: (pair: string) => boolean,
  plain: ReadonlySet<string>,
): string | undefined => {
  const own = characters[at] ?? ''
  const [left2 = '', left = '', right = '', right2 = ''] = [-2, -1, 1, 2].map((step) => {
    const neighbour = characters[at + step] ?? ''
    return plain.has(neighbour) ? '' : neighbour
  })
  const isHeld = (one: string, two: string) => one !== '' && two !== '' && holds(one + two)
  if (isHeld(left, own) || isHeld(own, right)) return undefined
  const sound = SOUND_OF.get(own)
  const homophones = sound === undefined ? [] : [...(GROUPS[sound] ?? '')]
  return homophones.find((han) => {
    const suits = (left === '' || isHeld(left, han)) && (right === '' || isHeld(han, right))
    const pairs = [
      isHeld(left2, left) && isHeld(left, han),
      isHeld(left, han) && isHeld(han, right),
      isHeld(han, right) && isHeld(right, right2),
    ]
    return han !== own && suits && pairs.some(Boolean)
  })
}
