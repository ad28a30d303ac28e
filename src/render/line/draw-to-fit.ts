// Shortens what stands on cards until LINE takes what is drawn of them.
import type { messagingApi } from '@line/bot-sdk'
import type { EventCard } from '../../model/answer.js'
import { cutToLength } from '../../text/cut.js'
import { type Measure, shortCard } from '../short-card.js'
import { BUBBLE_MAX, BUBBLES_MAX, CAROUSEL_MAX } from './limits.js'

export interface Drawn {
  readonly contents: messagingApi.FlexContainer
  /** False where something of the cards was left out. */
  readonly isWhole: boolean
}

/** Tried in this order; of buttons there may be as many as of any part. */
const STEPS: readonly Measure[] = [
  { units: 2_000, parts: 24 },
  { units: 1_000, parts: 12 },
  { units: 400, parts: 8 },
  { units: 150, parts: 4 },
  { units: 60, parts: 3 },
  { units: 20, parts: 2 },
]

/** `draw` is given what makes a card as short as is needed. Undefined where LINE takes not even the shortest. */
export const drawToFit = (
  draw: (short: (card: EventCard) => EventCard) => readonly messagingApi.FlexBubble[],
): Drawn | undefined => {
  const whole = asContainer(draw((card) => card))
  if (isTaken(whole)) return { contents: whole, isWhole: true }
  for (const step of STEPS) {
    const contents = asContainer(draw((card) => shortened(card, step)))
    if (isTaken(contents)) return { contents, isWhole: false }
  }
  return undefined
}

const asContainer = (bubbles: readonly messagingApi.FlexBubble[]): messagingApi.FlexContainer => {
  const [first, ...more] = bubbles
  return first && more.length === 0 ? first : { type: 'carousel', contents: [...bubbles] }
}

const isTaken = (container: messagingApi.FlexContainer): boolean =>
  container.type === 'carousel'
    ? container.contents.length <= BUBBLES_MAX &&
      bytesOf(container) <= CAROUSEL_MAX &&
      container.contents.every((bubble) => bytesOf(bubble) <= BUBBLE_MAX)
    : bytesOf(container) <= BUBBLE_MAX

/** Of its JSON as UTF-8, as LINE counts it. */
const bytesOf = (value: unknown): number => Buffer.byteLength(JSON.stringify(value))

const shortened = (card: EventCard, measure: Measure): EventCard => ({
  ...shortCard(card, measure),
  // What is said whole above the cards can be copied there, and here it may be what has no room.
  copy: undefined,
  choices: card.choices
    .slice(0, measure.parts)
    .map(({ label, choice }) => ({ label: cutToLength(label, measure.units), choice })),
})
