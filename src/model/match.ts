// A Match: an event that fits a Query, with its score and why it hit.
import type { CityEvent } from './city-event.js'
import type { WordEvidence } from './evidence.js'
import type { Time } from './meaning.js'

export interface Match {
  readonly event: CityEvent
  /** MiniSearch's BM25+ score of the asked words; 0 where none were asked. */
  readonly score: number
  /** The search terms of the question that this event holds. */
  readonly hits: readonly string[]
}

export interface Matches {
  /** Every event that fits, by date. */
  readonly fitting: readonly Match[]
  /** How they fit: all that was asked, one of the things named side by side, or all but a false premise. */
  readonly fit: 'whole' | 'part' | 'but-for'
  /** What was asked for that what fits does not hold, as written; with nothing fitting, what no event holds. */
  readonly unheld: readonly string[]
  /** Events that fit all but the time, or all but the category: to be offered, never to be the answer. */
  readonly near: readonly CityEvent[]
  /** True where the asked time holds no event of any sort. */
  readonly emptyTime: boolean
  /** The time that was searched: the one that was named, and what counts from events. */
  readonly time?: Time | undefined
  /** Which rule decided what is said of them. */
  readonly decided?: Decided | undefined
}

/** `guess`: `near` may be meant, the likeliest first. */
export interface Decided {
  readonly rule:
    | 'out-of-range'
    | 'symbolic'
    | 'learned'
    | 'unmatched-specific'
    | 'false-premise'
    | 'guess'
    | 'not-held'
  /** That the events are what was asked for, 0..1. */
  readonly probability?: number
  /** The words of the topic and what holds them, where events were weighed. */
  readonly words: readonly WordEvidence[]
}
