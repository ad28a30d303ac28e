// A card with less on it, for channels that take messages of a bounded size.
import type { EventCard } from '../model/answer.js'
import { cutToLength } from '../text/cut.js'

/** How long each text may be, in UTF-16 units, and how many facts, sorts and notes there may be. */
export interface Measure {
  readonly units: number
  readonly parts: number
}

/** What it offers to ask is left as it is: what a button may hold differs by channel. */
export const shortCard = (card: EventCard, { units, parts }: Measure): EventCard => {
  const cut = (text: string): string => cutToLength(text, units)
  const few = <T>(items: readonly T[]): readonly T[] => items.slice(0, parts)
  return {
    ...card,
    dateLine: cut(card.dateLine),
    title: cut(card.title),
    text: cut(card.text),
    categories: few(card.categories).map(({ label, place }) => ({ label: cut(label), place })),
    facts: few(card.facts).map(({ label, value, line }) => ({
      label: cut(label),
      value: cut(value),
      line: cut(line),
    })),
    source: cut(card.source),
    notes: few(card.notes).map(cut),
  }
}
