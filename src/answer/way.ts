// How a word is looked for: the keys of its tokens, and those of the words that mean the same.
import type { Way } from '../model/meaning.js'
import { normalise } from '../text/normalise.js'
import { askedTerms, type Token, tokenize } from '../text/tokenize.js'

export const wayOf = (tokens: readonly Token[]): Way => ({
  script: tokens.some(({ kind }) => kind === 'han') ? 'han' : 'latin',
  keys: askedTerms(tokens),
})

/** One Han character stands in too many words to be found for another: 交 in 交流. */
export const waysToSay = (words: readonly string[]): readonly Way[] =>
  words.filter(({ length }) => length > 1).map((word) => wayOf(tokenize(normalise(word))))
