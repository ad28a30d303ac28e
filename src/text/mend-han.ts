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

/** With fewer characters every second word would be the homophone of another; what is longer holds shorter ones. */
const PHRASE = /^\p{Script=Han}{3,8}$/u

/**
 * How often one message may look up whether an event holds a pair. The hungriest of 2,568 questions of test/questions looks up
 * 392 times; 500 characters with a hundred homophones each would look up 100,000 times. What comes behind the
 * bound stays as it is written.
 */
export const LOOKUPS_MAX = 2_000

const GROUPS: readonly (readonly string[])[] = HAN_SOUNDS.split('\n')
  .filter(Boolean)
  .map((group) => [...group])

const SOUND_OF: ReadonlyMap<string, number> = new Map(
  GROUPS.flatMap((group, sound) => group.map((han) => [han, sound] as const)).reverse(),
)

/** A character stands for itself where its sound is not known. */
const soundOf = (han: string): number | string => SOUND_OF.get(han) ?? han

export const hanMender = ({ phrases, holds, plain, isWord }: HanVocabulary): MendHan => {
  const root: SoundNode = { next: new Map() }
  for (const phrase of phrases) {
    const folded = fold(phrase)
    if (PHRASE.test(folded)) nodeOf(root, [...folded]).phrase = [...folded]
  }
  const phraseSet = new Set(phrasesIn(root).map((phrase) => phrase.join('')))

  return (text) => {
    const lookups = counted(holds, LOOKUPS_MAX)
    return runsOf(tokenize(text)).flatMap((run) => {
      const characters = run.map((token) => token.text)
      const windows = soundingLikePhrases(characters, root)
      return characters.flatMap((character, at) => {
        const pairs = [characters[at - 1] + character, character + characters[at + 1]]
        if (plain.has(character) || pairs.some(isWord)) return []
        const means =
          byPhrase(windows[at] ?? [], at, phraseSet) ?? byPairs(characters, at, lookups, plain)
        const token = run[at]
        return means && token
          ? [{ said: character, means, start: token.start, end: token.end }]
          : []
      })
    })
  }
}

interface Lookups {
  readonly holds: (pair: string) => boolean
  readonly areLeft: () => boolean
}

const counted = (holds: HanVocabulary['holds'], max: number): Lookups => {
  let left = max
  return {
    holds: (pair) => {
      left -= 1
      return holds(pair)
    },
    areLeft: () => left > 0,
  }
}

/** The phrases that begin with the same sounds: following a text sound by sound finds all that it may mean. */
interface SoundNode {
  readonly next: Map<number | string, SoundNode>
  /** What is written with just these sounds; of phrases that sound alike the last. */
  phrase?: readonly string[]
}

const nodeOf = (root: SoundNode, characters: readonly string[]): SoundNode => {
  let node = root
  for (const sound of characters.map(soundOf)) {
    const next = node.next.get(sound) ?? { next: new Map() }
    node.next.set(sound, next)
    node = next
  }
  return node
}

const phrasesIn = ({ phrase, next }: SoundNode): readonly (readonly string[])[] => [
  ...(phrase ? [phrase] : []),
  ...[...next.values()].flatMap(phrasesIn),
]

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

/** Some neighbouring characters, and the phrase that sounds like them, one character for each. */
interface Window {
  readonly from: number
  readonly written: readonly string[]
  readonly phrase: readonly string[]
}

/** For each character the windows that it stands in, the longest ones first. */
const soundingLikePhrases = (
  characters: readonly string[],
  root: SoundNode,
): readonly (readonly Window[])[] => {
  const sounds = characters.map(soundOf)
  const windows: Window[][] = characters.map(() => [])
  for (let from = 0; from < characters.length; from++) {
    let node = root.next.get(sounds[from] ?? '')
    for (let end = from; node; node = node.next.get(sounds[++end] ?? '')) {
      const { phrase } = node
      if (!phrase) continue
      const window = { from, written: characters.slice(from, end + 1), phrase }
      for (const ofCharacter of windows.slice(from, end + 1)) ofCharacter.push(window)
    }
  }
  return windows.map((some) => some.sort(byLength))
}

const byLength = (one: Window, other: Window): number => other.phrase.length - one.phrase.length

/** The character that makes a known phrase out of this one and its neighbours, which sound like it already. */
const byPhrase = (
  windows: readonly Window[],
  at: number,
  phrases: ReadonlySet<string>,
): string | undefined => {
  for (const { from, written, phrase } of windows) {
    if (phrases.has(written.join(''))) return undefined
    if (differsOnlyAt(written, phrase, at - from)) return phrase[at - from]
  }
  return undefined
}

const differsOnlyAt = (
  written: readonly string[],
  phrase: readonly string[],
  at: number,
): boolean => written.every((han, index) => (han === phrase[index]) !== (index === at))

/**
 * The homophone with which two neighbouring pairs are held, where this character makes none; it must suit each
 * neighbour that is no grammar.
 */
const byPairs = (
  characters: readonly string[],
  at: number,
  { holds, areLeft }: Lookups,
  plain: ReadonlySet<string>,
): string | undefined => {
  if (!areLeft()) return undefined
  const own = characters[at] ?? ''
  const [left2 = '', left = '', right = '', right2 = ''] = [-2, -1, 1, 2].map((step) => {
    const neighbour = characters[at + step] ?? ''
    return plain.has(neighbour) ? '' : neighbour
  })
  const isHeld = (one: string, two: string) => one !== '' && two !== '' && holds(one + two)
  if (isHeld(left, own) || isHeld(own, right)) return undefined
  const sound = SOUND_OF.get(own)
  const homophones = sound === undefined ? [] : (GROUPS[sound] ?? [])
  // Homophones are many and hardly any suits: what tells most of them apart is asked first.
  return homophones.find(
    (han) =>
      han !== own &&
      areLeft() &&
      (left === '' || holds(left + han)) &&
      (right === '' || holds(han + right)) &&
      ((left !== '' && right !== '') ||
        (left !== '' && isHeld(left2, left)) ||
        (right !== '' && isHeld(right, right2))),
  )
}
