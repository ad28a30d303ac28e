// A Question: what a person asked, by words or a pressed button, in which language their channel is, and when.
import type { Language } from './language.js'
import type { IsoDate } from './period.js'

/** In UTF-16 units: longer than any question; a page of text pasted in is none. */
export const QUESTION_MAX = 500

export interface Question {
  readonly text: string
  /** What the pressed button carried, as it came back; then the text says nothing more. */
  readonly choice?: unknown
  /** A picture, a file or the like came with it. */
  readonly isAttached?: boolean
  /** What a picture shows that came without words, in words of the channel's own. */
  readonly pictured?: readonly string[] | undefined
  /** The day on which it was asked, in Taipei: "last year" counts from it. */
  readonly today: IsoDate
  /** The language that their channel is set to, where it tells. */
  readonly setTo?: Language | undefined
  /** The language to fall back on when the words do not tell: the conversation's, else the channel's. */
  readonly fallback: Language
}
