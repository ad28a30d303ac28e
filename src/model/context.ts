// A Context: what a conversation has come to, small enough to travel with it, as plain JSON.
import type { EventId } from './city-event.js'
import type { Language } from './language.js'
import type { Query } from './meaning.js'

export const CONTEXT_VERSION = 1

export interface Context {
  readonly version: typeof CONTEXT_VERSION
  /** The language last spoken, for messages without words. */
  readonly language: Language
  /** What their channel was set to, where it told. */
  readonly setTo?: Language | undefined
  /** What was asked last, to go on from: "and in October?". */
  readonly topic?: Query | undefined
  /** What it was before it was narrowed down: "show all". */
  readonly wider?: Query | undefined
  /** The events listed last, in order: "the second one". */
  readonly list: readonly EventId[]
  /** How many they are: of a long list only the first are kept, and the topic finds them all again. */
  readonly total: number
  /** Those that are talked about: it, there, they. */
  readonly focus: readonly EventId[]
  /** True where the last question found nothing. */
  readonly missed?: true | undefined
  /** Which part of the list is shown, where people asked for a few at a time. */
  readonly page?: Page | undefined
  /** The year that is talked about: "in March" is March of it. */
  readonly year?: number | undefined
}

export interface Page {
  /** The place in the list of the first that is shown, from 1. */
  readonly from: number
  readonly size: number
}

/** What is said of the talk itself, where there is no event to show. */
export type Plainly =
  /** "The fifth one" of three. */
  | { readonly says: 'past-end'; readonly total: number }
  /** "It", with nothing before it. */
  | { readonly says: 'nothing-before' }
  /** "More", when all has been shown. */
  | { readonly says: 'no-more'; readonly total: number }
  /** "The next one" after the last, "the previous one" before the first. */
  | { readonly says: 'nothing-later' | 'nothing-earlier' }
  /** "It", where several were shown: these may be meant. */
  | { readonly says: 'which'; readonly among: readonly EventId[] }
  /** The Context could not be read, and the message cannot do without. */
  | { readonly says: 'lost' }
  /** Of an event that a button asks for, and that the record does not hold any more. */
  | { readonly says: 'withdrawn' }
  /** Of a button that cannot be read. */
  | { readonly says: 'unknown-button' }
  | { readonly says: 'welcome' }
  /** To several people at once; `by` is the name of who brought us to them. */
  | { readonly says: 'welcome-group'; readonly by?: string | undefined }
  /** Of a picture or a file that came without words. */
  | { readonly says: 'only-words' }
