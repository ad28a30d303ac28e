// An Answer: what is said, words chosen, no layout.

import type { LabelledChoice } from './choice.js'
import type { EventId } from './city-event.js'
import type { Language } from './language.js'
import type { IsoDate } from './period.js'
import type { Receipt } from './receipt.js'

export type Outcome =
  | 'answered'
  | 'out-of-range'
  | 'not-found'
  | 'unsure'
  | 'clarify'
  | 'greeting'
  | 'thanks'
  | 'bye'
  | 'language'
  | 'human'
  | 'feedback'
  | 'help'
  | 'refused'
  | 'forgotten'

interface Said {
  readonly language: Language
  /** The words that answer what was asked; complete without the cards. */
  readonly sentence: string
  /** What is offered beside it, never part of the answer. */
  readonly related: readonly LabelledChoice[]
  /** The same in one line, where there are no buttons; empty where nothing is offered. */
  readonly relatedLine: string
  /** What stands over them, where they are buttons of a card. */
  readonly relatedTitle: string
  readonly receipt: Receipt
}

/** Events answer: `found` is complete and by date, `total` counts them all. */
export interface EventsFound extends Said {
  readonly outcome: 'answered'
  readonly found: readonly EventFound[]
  /** Of long sets only the first of them; the Receipt proves these. */
  readonly cards: readonly EventCard[]
  /** Which of them have cards, in words; empty where all have. */
  readonly page: string
  readonly total: number
  /** How many of a long list are shown at once. */
  readonly atOnce: number
  /** The rest of a list that is too long to show at once. */
  readonly next?: LabelledChoice | undefined
  /** What comes before a page that is not the first. */
  readonly previous?: LabelledChoice | undefined
}

export interface EventFound {
  readonly id: EventId
  readonly date: IsoDate
  readonly title: string
}

/** Words only: nothing found, small talk, a question back. */
export interface WordsOnly extends Said {
  readonly outcome: Exclude<Outcome, 'answered'>
  /** Who can be called, where the sentence hands over to a person. */
  readonly call?: Call | undefined
  /** True where a new conversation begins with it: a page takes what stands above off the screen. */
  readonly startsOver?: boolean
}

/** A text to be taken along, and what a button for it says. */
export interface Copy {
  readonly label: string
  readonly text: string
}

/** A telephone number as it is dialled, and what a button for it says. */
export interface Call {
  readonly label: string
  readonly number: string
}

export type Answer = EventsFound | WordsOnly

/** One event as a person reads it; every word of it comes from the record or from dialogs/. */
export interface EventCard {
  readonly id: EventId
  readonly date: IsoDate
  /** The date in words, in the calendars of the reader's language. */
  readonly dateLine: string
  /** The same for a leaf of a calendar. */
  readonly leaf: { readonly day: string; readonly month: string; readonly year: string }
  readonly title: string
  readonly text: string
  /** True where the sentence has quoted the whole text already. */
  readonly isQuoted: boolean
  /** The published text with its label, where `text` is a translation. */
  readonly original?: string | undefined
  /** The language of `text`: English where the record has no Chinese yet. */
  readonly textLanguage: Language
  readonly categories: readonly CategoryShown[]
  readonly facts: readonly Fact[]
  /** Where it stands in the Source, in words. */
  readonly source: string
  /** What a reader must know of the text: an unofficial translation, or no Chinese yet. */
  readonly notes: readonly string[]
  /** What can be asked about it, each in a word or two. */
  readonly choices: readonly LabelledChoice[]
  /** The published words with where they stand, to be taken along; and what a button for it says. */
  readonly copy?: Copy | undefined
}

/** `place` is that among all categories in dialogs/, from 1: it chooses a colour. */
export interface CategoryShown {
  readonly label: string
  readonly place: number
}

/** A typed fact: for a table, and as one line of text. */
export interface Fact {
  readonly label: string
  readonly value: string
  readonly line: string
}
