// Finds the cues in a message: words that tie it to what was said before, and numbers of places in a list.
import type { Dialogs } from '../../content/dialogs-schema.js'
import type { Cue } from '../../content/follow-up-cues.js'
import { LANGUAGES } from '../../model/language.js'
import { type PhraseEntry, type Phrases, phrases } from '../../text/phrases.js'
import { cutIntoSegments } from '../../text/segments.js'
import type { Token } from '../../text/tokenize.js'
import type { Piece } from '../piece.js'
import type { Stretch } from '../understand.js'

/** What a stretch of a message may do for it; one phrase may do several things. */
export type CueSense =
  | { readonly as: 'cue'; readonly cue: Cue }
  | { readonly as: 'number'; readonly value: number }
  | { readonly as: 'ordinal'; readonly value: number }

export interface CueFound extends Stretch {
  readonly tokens: readonly Token[]
  readonly senses: readonly CueSense[]
}

export type CueWords = Phrases<CueSense>

export const cueWords = (dialogs: Dialogs): CueWords =>
  phrases(
    LANGUAGES.flatMap((language): readonly PhraseEntry<CueSense>[] => {
      const { cues, numbers, ordinals } = dialogs[language]['follow-ups']
      return [
        // Object.entries forgets that the keys are these.
        ...Object.entries(cues).flatMap(([cue, words]) =>
          entries(words, { as: 'cue', cue: cue as Cue }),
        ),
        ...Object.entries(numbers).flatMap(([value, words]) =>
          entries(words, { as: 'number', value: Number(value) }),
        ),
        ...Object.entries(ordinals).flatMap(([value, words]) =>
          entries(words, { as: 'ordinal', value: Number(value) }),
        ),
      ]
    }),
  )

const entries = (words: readonly string[], sense: CueSense): readonly PhraseEntry<CueSense>[] =>
  words.map((phrase) => ({ phrase, sense, anyForm: false }))

/**
 * The cues among the tokens that name no time, in order. Where the message has a longer word of its own there, or a
 * name, there is none: "second-line", "first place", 第一名.
 */
export const cuesIn = (
  runs: readonly (readonly Token[])[],
  pieces: readonly Piece[],
  words: CueWords,
): readonly CueFound[] =>
  runs
    .flatMap((run) => cutIntoSegments(run, words, discountOf))
    .map(({ tokens, senses }) => ({
      start: tokens[0]?.start ?? 0,
      end: tokens.at(-1)?.end ?? 0,
      tokens,
      senses: [...senses, ...digitsOf(tokens)],
    }))
    .filter((found) => found.senses.length > 0 && !pieces.some((piece) => isPartOf(found, piece)))

/** 最後 一 個 and no 後一個: numbers and what they count are single characters in Chinese. */
const discountOf = (sense: CueSense): number => {
  if (sense.as !== 'cue') return NUMBER_DISCOUNT
  return sense.cue === 'mark' || sense.cue === 'counted' ? NUMBER_DISCOUNT : 0
}

const NUMBER_DISCOUNT = 0.8

/** "2nd" is a place, "2" a number. */
const digitsOf = ([token]: readonly Token[]): readonly CueSense[] => {
  if (token?.kind !== 'number') return []
  const value = Number(token.text)
  if (!Number.isInteger(value)) return []
  const isPlace = token.end - token.start > token.text.length
  return [{ as: isPlace ? 'ordinal' : 'number', value }]
}

const isPartOf = ({ start, end }: Stretch, { tokens, senses }: Piece): boolean => {
  const [from, to] = [tokens[0]?.start ?? 0, tokens.at(-1)?.end ?? 0]
  if (end <= from || to <= start) return false
  if (senses.some(({ as }) => as === 'name')) return true
  const isLonger = from < start || end < to
  return isLonger && senses.length > 0 && senses.every(({ as }) => CONTENT.has(as))
}

const CONTENT: ReadonlySet<Piece['senses'][number]['as']> = new Set([
  'category',
  'kind',
  'place',
  'region',
  'word',
  'noun',
  'held',
])

export const isCue = ({ senses }: CueFound, ...names: readonly Cue[]): boolean =>
  senses.some((sense) => sense.as === 'cue' && names.includes(sense.cue))

export const numberOf = ({ senses }: CueFound): number | undefined =>
  senses.flatMap((sense) => (sense.as === 'number' ? [sense.value] : []))[0]

export const ordinalOf = ({ senses }: CueFound): number | undefined =>
  senses.flatMap((sense) => (sense.as === 'ordinal' ? [sense.value] : []))[0]
