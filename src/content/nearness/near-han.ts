// Which Chinese words are near in meaning: those that a dictionary explains by the same whole gloss.
import { stemmer } from 'stemmer'
import { NEAR_HAN_MAX } from '../../text/nearness-tables.js'
import { GLOSS_WORDS_MAX } from './gloss-words.js'
import { byWeight, type Near } from './near-english.js'

export interface Explained {
  /** The content words of each gloss, in the dictionary's order. */
  readonly glosses: readonly (readonly string[])[]
  /** Words that the dictionary calls the same. */
  readonly sameAs: readonly string[]
}

/** A gloss that more words share is too general to tie two of them. */
const SHARED_MAX = 40
const LATER = 0.93
/** To cooperate and a cooperation: the gloss is the same but for its form. */
const OTHER_FORM = 0.85
const LEAST = 0.2

/**
 * @param commonness of a Chinese word, on the Zipf scale
 * @returns a function from a word of `explained` to the words near to it, best first
 */
export const nearHan = (
  explained: ReadonlyMap<string, Explained>,
  commonness: (word: string) => number,
): ((word: string) => readonly Near[]) => {
  // Of words equally near, the one that people use comes first.
  const liked = (word: string) => 0.7 + 0.3 * Math.min(1, commonness(word) / 5)
  const keys = new Map(Array.from(explained, ([word, { glosses }]) => [word, keysOf(glosses)]))
  const sharing = new Map<string, { word: string; exact: string; weight: number }[]>()
  const sameAs = new Map<string, string[]>()
  for (const [word, { sameAs: others }] of explained) {
    for (const { stems, exact, share } of keys.get(word) ?? []) {
      const known = sharing.get(stems) ?? []
      known.push({ word, exact, weight: share * liked(word) })
      sharing.set(stems, known)
    }
    for (const other of others.filter((one) => explained.has(one))) {
      sameAs.set(word, [...(sameAs.get(word) ?? []), other])
      sameAs.set(other, [...(sameAs.get(other) ?? []), word])
    }
  }
  for (const [stems, words] of sharing) {
    const isGeneral = words.length > SHARED_MAX
    sharing.set(stems, isGeneral ? [] : words.sort(byWeight).slice(0, NEAR_HAN_MAX + 1))
  }

  return (word) => {
    const best = new Map<string, Near>()
    const add = (near: Near) => {
      // A single character stands in many words that mean something else.
      if (near.word === word || (near.word.length === 1 && word.length > 1)) return
      if (near.weight >= LEAST && near.weight > (best.get(near.word)?.weight ?? 0)) {
        best.set(near.word, near)
      }
    }
    for (const other of sameAs.get(word) ?? []) {
      add({ word: other, by: 'synonym', weight: liked(other) })
    }
    for (const { stems, exact, share } of keys.get(word) ?? []) {
      // With itself among them, one more than are wanted.
      for (const other of sharing.get(stems) ?? []) {
        const isExact = other.exact === exact
        add({
          word: other.word,
          by: isExact ? 'synonym' : 'derivation',
          weight: share * other.weight * (isExact ? 1 : OTHER_FORM),
        })
      }
    }
    return [...best.values()].sort(byWeight).slice(0, NEAR_HAN_MAX)
  }
}

/** What two glosses must have in common, by its stems; exactly, by its words. */
const keysOf = (glosses: Explained['glosses']) =>
  glosses.flatMap((words, index) =>
    words.length === 0 || words.length > GLOSS_WORDS_MAX
      ? []
      : [{ stems: words.map(stemmer).join(' '), exact: words.join(' '), share: LATER ** index }],
  )
