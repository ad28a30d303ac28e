// Question → Meaning: what is asked, told by the question's own words.
import type { Language } from '../model/language.js'
import type { Meaning } from '../model/meaning.js'
import { QUESTION_MAX, type Question } from '../model/question.js'
import type { Matched } from '../model/receipt.js'
import type { EventIndex } from '../search/build-index.js'
import { languageOf } from '../text/language.js'
import type { Mend } from '../text/mend-words.js'
import type { Nearness } from '../text/nearness.js'
import { type Normalised, normalise } from '../text/normalise.js'
import type { PeriodMention, PeriodReader } from '../text/periods.js'
import { type Token, tokenize } from '../text/tokenize.js'
import { account, asMatched } from './account.js'
import { clausesOf } from './clauses.js'
import type { Lexicon } from './lexicon.js'
import { meaningOf } from './meaning-of.js'
import type { MendQuestion } from './mend-question.js'
import type { Piece } from './piece.js'
import { dropPreamble } from './preamble.js'
import { readWords } from './read-words.js'
import { betweenMentions, timeOf } from './times.js'

/** What understanding knows: words, names, and what the record holds. */
export interface Knowledge {
  readonly lexicon: Lexicon
  readonly mend: MendQuestion
  readonly readPeriods: PeriodReader
  readonly index: EventIndex
  /** The years that the record holds, ascending. */
  readonly years: readonly number[]
  readonly nearness: Nearness
}

export interface Understood {
  readonly language: Language
  readonly meaning: Meaning
  readonly matched: readonly Matched[]
  readonly ignored: readonly string[]
  /** The phrases that were understood, and the times. */
  readonly pieces: readonly Piece[]
  /** The words that are told beside the question and that no event holds. */
  readonly dropped: readonly Piece[]
  readonly mentions: readonly PeriodMention[]
}

export const understand = (question: Question, knowledge: Knowledge): Understood =>
  understandScanned(scan(question, knowledge), knowledge)

/** Mends the text and finds its words and times; `year` is the one that the talk is about. */
export const scan = (question: Question, knowledge: Knowledge, year?: number): Scanned => {
  const isTooLong = question.text.length > QUESTION_MAX
  const said = isTooLong ? question.text.slice(0, GLANCE) : question.text
  const { text, mends } = knowledge.mend(normalise(withoutInvisible(said)))
  const { years } = knowledge
  return {
    fallback: question.fallback,
    isTooLong,
    text,
    mends,
    tokens: tokenize(text),
    mentions: knowledge.readPeriods(text, { today: question.today, years, year }),
  }
}

/** What the words mean; those of the stretches `apart` have been understood already, and are passed over. */
export const understandScanned = (
  { fallback, isTooLong, text, mends, tokens: all, mentions: times }: Scanned,
  knowledge: Knowledge,
  apart: readonly Stretch[] = [],
): Understood => {
  const tokens = all.filter((token) => !liesIn(token, apart))
  const mentions = times.filter((mention) => !liesIn(mention, apart))
  const words = readWords(
    text,
    betweenMentions(all, [...mentions, ...apart]),
    knowledge.lexicon,
    knowledge.index,
  )
  const language = languageOf(wordsOfTheirOwn(tokens, words)) ?? fallback
  if (isTooLong) {
    return {
      language,
      meaning: { is: 'too-long' },
      matched: [],
      ignored: [],
      pieces: [],
      dropped: [],
      mentions,
    }
  }
  const { kept, dropped } = dropPreamble(words, timedClauses(text, mentions), knowledge.index)
  const reading = { text, tokens, mentions, pieces: kept, isPart: apart.length > 0 }
  const { matched, ignored } = account(kept, dropped, timeOf(text, mentions))
  return {
    language,
    meaning: meaningOf(reading, knowledge),
    matched: [...mends.map(asMatched), ...matched],
    ignored,
    pieces: kept,
    dropped,
    mentions,
  }
}

/** The clauses that name a time, by whether it counts from what is told in them. */
const timedClauses = (
  { folded }: Normalised,
  mentions: readonly PeriodMention[],
): ReadonlyMap<number, PeriodMention['kind']> => {
  const clauseAt = clausesOf(folded)
  return new Map(mentions.map(({ start, kind }) => [clauseAt(start), kind]))
}

/** A stretch of the folded text, the end excluded. */
export interface Stretch {
  readonly start: number
  readonly end: number
}

export const liesIn = ({ start }: Stretch, stretches: readonly Stretch[]): boolean =>
  stretches.some((stretch) => stretch.start <= start && start < stretch.end)

/** A question before its words are understood. */
export interface Scanned {
  readonly fallback: Language
  readonly isTooLong: boolean
  readonly text: Normalised
  readonly mends: readonly Mend[]
  readonly tokens: readonly Token[]
  readonly mentions: readonly PeriodMention[]
}

/** Control and bidi characters say nothing, and must not come back in an answer. */
const withoutInvisible = (text: string): string =>
  text.replace(/\p{Cf}+/gu, '').replace(/\p{Cc}+/gu, ' ')

/** As much of an over-long text as shows its language. In characters. */
const GLANCE = 100

/** The words that show a language: not the names, which stay as they are in any language. */
const wordsOfTheirOwn = (tokens: readonly Token[], pieces: readonly Piece[]): readonly Token[] => {
  const names = new Set(
    pieces
      .filter(({ senses }) => senses[0]?.as === 'name' || senses[0]?.as === 'body')
      .flatMap((piece) => piece.tokens),
  )
  const own = tokens.filter((token) => !names.has(token))
  return own.some(({ kind }) => kind !== 'number') ? own : tokens
}
