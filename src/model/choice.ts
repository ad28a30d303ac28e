// A Choice: what a button carries, typed and free of language; its label comes from dialogs/.
import type { Category, EventId } from './city-event.js'
import type { Query } from './meaning.js'
import type { IsoDate, Period } from './period.js'

export type Choice =
  /** What one meets first: what this is, and how to ask. `group` are several at once, `by` is who brought us to them. */
  | { readonly do: 'begin'; readonly group?: true | undefined; readonly by?: string | undefined }
  | { readonly do: 'show'; readonly event: EventId }
  /** The published text of an event, where a translation was shown. */
  | { readonly do: 'original'; readonly event: EventId }
  /** Why an event was shown: `words` are those of the question that it fits. */
  | { readonly do: 'why'; readonly event: EventId; readonly words: readonly string[] }
  | {
      readonly do: 'list'
      readonly category?: Category | undefined
      readonly period?: Period | undefined
    }
  /**
   * More of a long list, from this place on. Where the Query has no room on the button, `of` is its mark: then it is the
   * list of the conversation, if that is still the same.
   */
  | {
      readonly do: 'page'
      readonly query?: Query | undefined
      readonly of?: string | undefined
      readonly from: number
      readonly size: number
    }

export interface LabelledChoice {
  readonly label: string
  /** The same in a word or two, for a button with little room. */
  readonly short?: string | undefined
  readonly choice: Choice
  /** The date of the event that it shows, where it offers one. */
  readonly date?: IsoDate | undefined
}
