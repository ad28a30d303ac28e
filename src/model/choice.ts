// A Choice: what a button carries, typed and free of language; its label comes from dialogs/.
import type { Category, EventId } from './city-event.js'
import type { Period } from './period.js'

export type Choice =
  | { readonly do: 'show'; readonly event: EventId }
  | {
      readonly do: 'list'
      readonly category?: Category | undefined
      readonly period?: Period | undefined
    }

export interface LabelledChoice {
  readonly label: string
  readonly choice: Choice
}
