// Shortens what stands on cards until LINE takes what is drawn of them.
import type { messagingApi } from '@line/bot-sdk'
import type { EventCard } from '../../model/answer.js'
import { cutToLength } from '../../text/cut.js'
import { BUBBLE_MAX, BUBBLES_MAX, CAROUSEL_MAX } from './limits.js'

export interface Drawn {
  readonly contents: messagingApi.FlexContainer
  /** False where something of the cards was left out. */
  readonly isWhole: boolean
}

/** How long each text may be, in UTF-16 units, and how many parts of a kind there may be: tried in this order. */
const STEPS = [
  { units: 2_000, parts: 24 },
  { units: 1_000, parts: 12 },
  { units: 400, parts: 8 },
  { units: 150, parts: 4 },
  { units: 60, parts: 3 },
  { units: 20, parts: 2 },
] as const

type Step = (typeof STEPS)[number]

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

const shortened = (card: EventCard, { units, parts }: Step): EventCard => {
  const cut = (text: string) => cutToLength(text, units)
  return {
    ...card,
    dateLine: cut(card.dateLine),
    title: cut(card.title),
    text: cut(card.text),
    categories: card.categories
      .slice(0, parts)
      .map(({ label, place }) => ({ label: cut(label), place })),
    facts: card.facts
      .slice(0, parts)
      .map(({ label, value, line }) => ({ label: cut(label), value: cut(value), line })),
    source: cut(card.source),
    notes: card.notes.slice(0, parts).map(cut),
    choices: card.choices
      .slice(0, parts)
      .map(({ label, choice }) => ({ label: cut(label), choice })),
  }
}
