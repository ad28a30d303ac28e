// A Receipt: the proof of an Answer, down to the lines of the Source.
import type { Category, EventId } from './city-event.js'
import type { Period } from './period.js'

export interface Receipt {
  readonly events: readonly {
    readonly id: EventId
    readonly file: string
    readonly lines: readonly number[]
    /** The published text, verbatim. */
    readonly quote: string
  }[]
  /** Each word of the question that decided something: as what it was taken, and how it was found. */
  readonly matched: readonly Matched[]
  readonly ignored: readonly string[]
  /** What was asked for and is in no event. */
  readonly unheld: readonly string[]
  readonly filters: {
    readonly periods: readonly Period[]
    readonly categories: readonly Category[]
    readonly without: readonly string[]
  }
  /** Content hash of the events that were searched. */
  readonly dataVersion: string
}

export interface Matched {
  readonly said: string
  readonly as: 'category' | 'kind' | 'name' | 'term' | 'time' | 'body' | 'place' | 'intent' | 'slip'
  /** The category's key, the name's official form, or the word that a slip was mended to. */
  readonly means: string
}
