// Finds known phrases in tokens: words of any form, Han characters wherever they stand.
import { normalise } from './normalise.js'
import { type Token, tokenize } from './tokenize.js'

export interface Phrases<Sense> {
  /** All senses of the phrase that the tokens `start` to `end` (excluded) make, in the order they came. */
  readonly at: (tokens: readonly Token[], start: number, end: number) => readonly Sense[]
  /** The most tokens that any phrase may be written in. */
  readonly longest: number
  /** The most tokens of a phrase that begins at `start`, as far as its first letters tell; 0 where none does. */
  readonly reach: (tokens: readonly Token[], start: number) => number
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
  // Phrases of one Latin word: "a land" is none of them, though its letters may be.
  const single = new Set<string>()
  let longest = 0
  for (const { phrase, sense, anyForm } of entries) {
    const tokens = tokenize(normalise(phrase))
    if (tokens.length === 0) continue
    if (tokens.length === 1) single.add(tokens[0]?.text ?? '')
    gather(byTexts, joined(tokens, 'text', 0, tokens.length), sense)
    if (anyForm) gather(byKeys, joined(tokens, 'key', 0, tokens.length), sense)
    longest = Math.max(longest, tokens.length, PIECES_OF_ONE_WORD)
  }
  const inText = lettersFrom(byTexts.keys(), 'text')
  const inAnyForm = lettersFrom(byKeys.keys(), 'key')
  return {
    longest,
    reach: (tokens, start) => {
      const letters = Math.max(inText(tokens, start), inAnyForm(tokens, start))
      return letters === 0 ? 0 : Math.min(longest, tokensWithin(letters, tokens, start))
    },
    at: (tokens, start, end) => {
      const text = joined(tokens, 'text', start, end)
      if (single.has(text) && hasLoneLetter(tokens, start, end)) return []
      const exact = byTexts.get(text)
      const anyForm = (byKeys.size > 0 && byKeys.get(joined(tokens, 'key', start, end))) || []
      return exact ? [...new Set([...exact, ...anyForm])] : anyForm
    },
  }
}

/** One of several tokens is a single Latin letter. */
const hasLoneLetter = (tokens: readonly Token[], start: number, end: number): boolean =>
  end - start > 1 &&
  tokens.slice(start, end).some(({ kind, text }) => kind === 'word' && text.length === 1)

const joined = (
  tokens: readonly Token[],
  what: 'key' | 'text',
  start: number,
  end: number,
): string => {
  let letters = ''
  for (let at = start; at < end; at++) letters += tokens[at]?.[what] ?? ''
  return letters
}

const gather = <Sense>(senses: Map<string, Sense[]>, key: string, sense: Sense): void => {
  const known = senses.get(key)
  if (known) known.push(sense)
  else senses.set(key, [sense])
}

/** With so many first letters most words of a text are seen to begin no phrase. */
const LETTERS_OF_BEGINNING = 4

/** Tells how many letters the longest phrase has that begins as the tokens from `start` on do; 0 where none does. */
const lettersFrom = (
  phrases: Iterable<string>,
  what: 'key' | 'text',
): ((tokens: readonly Token[], start: number) => number) => {
  const lengths = new Map<string, number>()
  for (const letters of phrases) {
    const beginning = letters.slice(0, LETTERS_OF_BEGINNING)
    lengths.set(beginning, Math.max(lengths.get(beginning) ?? 0, letters.length))
  }
  return (tokens, start) => {
    if (lengths.size === 0) return 0
    let most = 0
    let beginning = ''
    for (let at = start; at < tokens.length && beginning.length < LETTERS_OF_BEGINNING; at++) {
      beginning = (beginning + (tokens[at]?.[what] ?? '')).slice(0, LETTERS_OF_BEGINNING)
      most = Math.max(most, lengths.get(beginning) ?? 0)
    }
    return most
  }
}

/** How many of the tokens from `start` on have so many letters, in the shorter of their two forms. */
const tokensWithin = (letters: number, tokens: readonly Token[], start: number): number => {
  let left = letters
  let at = start
  for (; at < tokens.length; at++) {
    const { text = '', key = '' } = tokens[at] ?? {}
    left -= Math.min(text.length, key.length)
    if (left < 0) break
  }
  return at - start
}
