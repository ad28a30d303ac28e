// What a rich menu offers, before anybody lays it out: the tabs of the languages, four large fields, and the months.
import type { Language } from '../model/language.js'

export interface Menu {
  readonly language: Language
  /** On the bar beneath the chat while the menu is folded away. */
  readonly bar: string
  readonly tabs: readonly Tab[]
  readonly tiles: readonly Tile[]
  /** Above the months. */
  readonly heading: string
  /** The months that hold events; there may be none. */
  readonly months: readonly Field[]
}

export interface Tab {
  readonly label: string
  readonly language: Language
}

export interface Field {
  readonly label: string
  /** What a press sends, as the person's own message: words carry their language, and the chat shows what was asked. */
  readonly says: string
}

export type Tile = { readonly label: string; readonly icon: Icon } & Press

/** `calls`: a telephone number, which a press opens the telephone with. */
export type Press = { readonly says: string } | { readonly calls: string }

export type Icon = 'award' | 'list' | 'help' | 'call'

/** What the person who makes the menu can mend. */
export class RichMenuError extends Error {
  override readonly name = 'RichMenuError'
}
