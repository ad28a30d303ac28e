// Keeps a message of Teams below its size: what is long is cut, step by step, until all of it fits.
import type { Activity } from 'botframework-schema'
import type { Answer, EventCard } from '../../model/answer.js'
import type { LabelledChoice } from '../../model/choice.js'
import { cutToLength } from '../../text/cut.js'

/**
 * In bytes. Teams refuses more than 100 KB, counted as UTF-16 over the whole message; the addresses that the SDK adds
 * have room in the rest.
 */
export const SIZE_MAX = 80 * 1024

/** What a text is cut to, in UTF-16 units, and how many facts, sorts and notes a card may have. */
interface Measure {
  readonly text: number
  readonly items: number
}

/** The last of them fits whatever a record holds: fifty lines of a list with their buttons. */
const MEASURES: readonly Measure[] = [
  { text: 4_000, items: 40 },
  { text: 1_000, items: 15 },
  { text: 300, items: 6 },
  { text: 100, items: 3 },
  { text: 40, items: 1 },
]

/** The message as it is drawn, of the longest Answer that fits. */
export const withinSize = <Of extends Answer>(
  answer: Of,
  draw: (answer: Of) => Partial<Activity>,
): Partial<Activity> => {
  let message = draw(answer)
  for (const measure of MEASURES) {
    if (sizeOf(message) <= SIZE_MAX) break
    message = draw(shortened(answer, measure))
  }
  return message
}

/** As UTF-16 counts. */
export const sizeOf = (message: Partial<Activity>): number => JSON.stringify(message).length * 2

const shortened = <Of extends Answer>(answer: Of, measure: Measure): Of => ({
  ...answer,
  sentence: cutToLength(answer.sentence, measure.text),
  related: answer.related.map((one) => shortLabel(one, measure)),
  ...(answer.outcome === 'answered'
    ? { cards: answer.cards.map((card) => shortCard(card, measure)) }
    : {}),
})

const shortCard = (card: EventCard, measure: Measure): EventCard => {
  const short = (text: string) => cutToLength(text, measure.text)
  const few = <T>(items: readonly T[]) => items.slice(0, measure.items)
  return {
    ...card,
    title: short(card.title),
    text: short(card.text),
    categories: few(card.categories).map((one) => ({ ...one, label: short(one.label) })),
    facts: few(card.facts).map(({ label, value, line }) => ({
      label: short(label),
      value: short(value),
      line: short(line),
    })),
    source: short(card.source),
    notes: few(card.notes).map(short),
    choices: card.choices.map((one) => shortLabel(one, measure)),
  }
}

const shortLabel = ({ label, choice }: LabelledChoice, { text }: Measure): LabelledChoice => ({
  label: cutToLength(label, text),
  choice,
})
