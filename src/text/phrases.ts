// Finds known phrases in tokens: words of any form, Han characters wherever they stand.
import { normalise } from './normalise.js'
import { type Token, tokenize } from './tokenize.js'

export interface Phrases<Sense> {
  /** All senses of the phrase that the tokens `start` to `end` (excluded) make, in the order they came. */
  readonly at: (tokens: readonly Token[], start: number, end: number) => readonly Sense[]
  /** The most tokens that any phrase may be written in. */
  readonly longest: number
}

export interface PhraseEntry<Sense> {
  readonly phrase: string
  readonly sense: Sense
  /** True where any form of its words will do: "awards" for "award". Else "exceptional" would be "except". */
  readonly anyForm: boolean
}

/** A name written as one word may be asked in as many as three: "opendata", "open data". */
const PIECES_OF_ONE_WORD = 3

/** Gathers phrases; a phrase may have several senses. */
export const phrases = <Sense>(entries: Iterable<PhraseEntry<Sense>>): Phrases<Sense> => {
  // By texts "open data" finds "OpenData", by keys "awards" finds "award".
  const byTexts = new Map<string, Sense[]>()
  const byKeys = new Map<string, Sense[]>()
  let longest = 0
  for (const { phrase, sense, anyForm } of entries) {
    const tokens = tokenize(normalise(phrase))
    if (tokens.length === 0) continue
    gather(byTexts, joined(tokens, 'text'), sense)
    if (anyForm) gather(byKeys, joined(tokens, 'key'), sense)
    longest = Math.max(longest, tokens.length, PIECES_OF_ONE_WORD)
  }
  return {
    longest,
    at: (tokens, start, end) => {
      const slice = tokens.slice(start, end)
      const exact = byTexts.get(joined(slice, 'text')) ?? []
      const anyForm = byKeys.get(joined(slice, 'key')) ?? []
      return exact.length === 0 ? anyForm : [...new Set([...exact, ...anyForm])]
    },
  }
}

const joined = (tokens: readonly Token[], what: 'key' | 'text'): string =>
  tokens.map((token) => token[what]).join('')

const gather = <Sense>(senses: Map<string, Sense[]>, key: string, sense: Sense): void => {
  const known = senses.get(key)
  if (known) known.push(sense)
  else senses.set(key, [sense])
}
