// Keeps a message of Teams below its size: what is long is cut, step by step, until all of it fits.
import type { Activity } from 'botframework-schema'
import type { Answer } from '../../model/answer.js'
import type { LabelledChoice } from '../../model/choice.js'
import { cutToLength } from '../../text/cut.js'
import { type Measure, shortCard } from '../short-card.js'

/**
 * In bytes. Teams refuses more than 100 KB, counted as UTF-16 over the whole message; the addresses that the SDK adds
 * have room in the rest.
 */
export const SIZE_MAX = 80 * 1024

/** The last of them fits whatever a record holds: fifty lines of a list with their buttons. */
const MEASURES: readonly Measure[] = [
  { units: 4_000, parts: 40 },
  { units: 1_000, parts: 15 },
  { units: 300, parts: 6 },
  { units: 100, parts: 3 },
  { units: 40, parts: 1 },
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
  sentence: cutToLength(answer.sentence, measure.units),
  related: answer.related.map((one) => shortLabel(one, measure)),
  ...(answer.outcome === 'answered'
    ? {
        cards: answer.cards.map((card) => ({
          ...shortCard(card, measure),
          choices: card.choices.map((one) => shortLabel(one, measure)),
        })),
      }
    : {}),
})

const shortLabel = ({ label, choice }: LabelledChoice, { units }: Measure): LabelledChoice => ({
  label: cutToLength(label, units),
  choice,
})
