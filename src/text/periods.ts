// Reads the times that a question names, in English and Chinese, out of its words.
import type { IsoDate, Period } from '../model/period.js'
import type { Normalised } from './normalise.js'
import { compileWords, latinWordsOf } from './periods/lexicon.js'
import { findMentions } from './periods/mentions.js'
import type { AnchorUnit, PeriodWords } from './periods/words.js'

export type { PeriodWords } from './periods/words.js'

export interface PeriodContext {
  /** Today in Asia/Taipei: relative words count from it. */
  readonly today: IsoDate
  /** The years that the record holds, ascending: a month without a year is read in each of them. */
  readonly years: readonly number[]
  /** The year that the conversation is about, which then stands for all years held. */
  readonly year?: number | undefined
}

export type PeriodUnit =
  | 'day'
  | 'part'
  | 'week'
  | 'month'
  | 'quarter'
  | 'season'
  | 'half'
  | 'year'
  | 'range'
  | 'weekday'
  | 'holiday'

/** Where the words stand in the folded text, the end excluded. */
interface Place {
  readonly start: number
  readonly end: number
}

/**
 * `period`: days that hold; `periods` is their union in order of time, `items` the same told apart as the question
 * lists them ("March or July" has two). Two mentions in one question narrow each other ("in 2018 … in March").
 * `impossible`: a day or month that no calendar has (30 February). `anchored`: counts from an event or from what was
 * shown last: 0 the same unit, -1 the one before; for the unit `time` only `toward` says where.
 */
export type PeriodMention =
  | (Place & {
      readonly kind: 'period'
      readonly periods: readonly Period[]
      readonly items: readonly (readonly Period[])[]
      /** True also for words that count from today ("last month"). */
      readonly yearSaid: boolean
      readonly unit: PeriodUnit
    })
  | (Place & { readonly kind: 'impossible' })
  | (Place & {
      readonly kind: 'anchored'
      readonly unit: AnchorUnit | 'time'
      readonly shift: number
      readonly toward?: 'before' | 'after'
    })

/** The mentions in order, none overlapping; each covers its prepositions, so that the rest is the topic. */
export type PeriodReader = (text: Normalised, context: PeriodContext) => readonly PeriodMention[]

/** Compiles the word lists of all languages once; questions may mix the languages. */
export const periodReader = (words: readonly PeriodWords[]): PeriodReader => {
  const lexicon = compileWords(words)
  return (text, context) => findMentions(lexicon, text, context)
}

/** Every single Latin word that means a time here, folded: what a misspelt word may be mended to. */
export const periodVocabulary = (words: readonly PeriodWords[]): readonly string[] =>
  latinWordsOf(words)
