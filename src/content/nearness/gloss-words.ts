// The content words of a gloss, and how much of its meaning each holds.
import { byWeight, type Near } from './near-english.js'

export interface Gloss {
  /** The words that say what it means, in their order, in American spelling. */
  readonly words: readonly string[]
  /** "Not to know": its words say what it does not mean. */
  readonly isNegated: boolean
}

interface EnglishKnowledge {
  /** On the Zipf scale. */
  readonly commonness: (word: string) => number
  /** How often the word was met in WordNet's tagged texts as a noun, verb, adjective or adverb, in any form. */
  readonly tags: (word: string) => number
  /** Whether WordNet has it as an adverb only. */
  readonly isMereAdverb: (word: string) => boolean
  readonly inAmerican: (word: string) => string
}

/** What CC-CEDICT writes about a word, and abbreviations of grammar that stand in its glosses. */
const METALANGUAGE: ReadonlySet<string> = new Set(
  "sb sth sb's one's oneself fig lit pr esp etc e.g i.e abbr idiom loanword someone something somebody someone's".split(
    ' ',
  ),
)

/** Everyday words of at least this commonness may be words of grammar. */
const GRAMMAR_FROM = 4.9
/**
 * Words of grammar are hardly ever tagged, for how often they are heard: "for" never, "in" 22 times, but "city" 117. This is
 * the logarithm of the share; words of meaning lie above -4, those of grammar below.
 */
const GRAMMAR_BELOW = -4.2
/** "Make", "take", "get" and the like say something only where nothing else does. */
const LIGHT_FROM = 5.95

/** A function that reads a gloss in lower case. */
export const glossReader = (english: EnglishKnowledge): ((gloss: string) => Gloss) => {
  const isGrammar = (word: string): boolean => {
    const heard = english.commonness(word)
    if (METALANGUAGE.has(word) || word.length < 2) return true
    if (heard < GRAMMAR_FROM) return false
    return (
      Math.log10(english.tags(word) + 1) - heard < GRAMMAR_BELOW ||
      (heard >= LIGHT_FROM && english.isMereAdverb(word))
    )
  }
  return (gloss) => {
    const words = (gloss.match(WORD) ?? [])
      .map((word) => english.inAmerican(word.replace(/(?:'s|[.'-])$/u, '')))
      .filter((word) => /^[a-z]/u.test(word) && !isGrammar(word))
    const telling = words.filter((word) => english.commonness(word) < LIGHT_FROM)
    return {
      words: [...new Set(telling.length > 0 ? telling : words)],
      isNegated: NEGATION.test(gloss),
    }
  }
}

// Not the "ful" of "-ful".
const WORD = /(?<![\p{L}\d-])[\p{L}\d][\p{L}\d'.&-]*/gu
const NEGATION = /\b(?:not|no|never|without|cannot|unable|lack|lacking|fail|refuse)\b|n't\b/u

/** A gloss of this many content words explains, and names nothing: its words lead astray. */
export const GLOSS_WORDS_MAX = 6

/** How much of a gloss each of its words holds, by how many they are. */
const BY_LENGTH = [1, 0.8, 0.65, 0.5, 0.4, 0.35] as const
/** Later glosses are rarer meanings. */
const LATER = 0.93

const NEGATED = 0.5

/** The words by which the glosses explain, best first. */
export const explainingWords = (glosses: readonly Gloss[]): readonly Near[] => {
  const best = new Map<string, Near>()
  glosses.forEach(({ words, isNegated }, index) => {
    if (words.length > GLOSS_WORDS_MAX) return
    const whole = (BY_LENGTH[words.length - 1] ?? 0) * LATER ** index * (isNegated ? NEGATED : 1)
    words.forEach((word, place) => {
      // The head of an English name stands last, the verb of a phrase first: "trophy cup", "sign a contract".
      const isHead = place === 0 || place === words.length - 1
      const weight = whole * (isHead ? 1 : 0.9)
      if (weight <= (best.get(word)?.weight ?? 0)) return
      const by = words.length === 1 && !isNegated ? 'synonym' : 'similar'
      best.set(word, { word, by, weight })
    })
  })
  return [...best.values()].sort(byWeight)
}
