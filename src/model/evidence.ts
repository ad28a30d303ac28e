// Evidence: how an event holds a word of a question.
import type { EventId } from './city-event.js'

/** How a word is held, the surest first. */
export type Held =
  | 'name'
  | 'sort'
  | 'exact'
  | 'synonym'
  | 'near'
  | 'bridged'
  | 'part'
  | 'asked'
  | 'none'

export interface Evidence {
  readonly held: Held
  /** How well, 0..1. */
  readonly strength: number
  /** The word of the record that stands for it, where it is another one. */
  readonly by?: string | undefined
}

/** A word of the topic, and what each of the events that were decided on holds of it. */
export interface WordEvidence {
  readonly said: string
  /** Where it stands in the folded text. */
  readonly start: number
  readonly in: readonly (Evidence & { readonly event: EventId })[]
}
