// One event as a LINE bubble: a leaf of the calendar, what sort, title, text, facts, source and notes, what to ask of it.
import type { EventCard, Fact } from '../../model/answer.js'
import { COLOURS, categoryColour } from './colours.js'
import {
  type Box,
  BUBBLE_SIZE,
  type Bubble,
  box,
  button,
  type Component,
  categoryLabels,
  text,
} from './flex-elements.js'

const QUIET = { size: 'xxs', color: COLOURS.subtle } as const

export const eventBubble = (card: EventCard): Bubble => ({
  type: 'bubble',
  size: BUBBLE_SIZE,
  body: box(
    'vertical',
    [
      box('horizontal', [leaf(card), heading(card)], { spacing: 'lg' }),
      text(card.text, { lineSpacing: '4px' }),
      ...(card.facts.length > 0 ? [facts(card.facts)] : []),
      box('vertical', [
        { type: 'separator', color: COLOURS.line },
        text(card.source, { ...QUIET, margin: 'md' }),
        ...card.notes.map((note) => text(note, QUIET)),
      ]),
    ],
    { spacing: 'lg', paddingBottom: 'md' },
  ),
  ...(card.choices.length > 0 ? { footer: buttons(card) } : {}),
})

/** The day in the colour of the first category, whose word stands beside it. */
const leaf = ({ leaf: { day, month, year }, categories: [first] }: EventCard): Box => {
  const look = { align: 'center', color: COLOURS.onColour, wrap: false } as const
  return box(
    'vertical',
    [
      text(month, { ...look, size: 'xxs', adjustMode: 'shrink-to-fit' }),
      text(day, { ...look, size: 'xl', weight: 'bold' }),
      text(year, { ...look, size: 'xxs' }),
    ],
    {
      flex: 0,
      width: '64px',
      height: '72px',
      justifyContent: 'center',
      cornerRadius: 'md',
      paddingStart: 'xs',
      paddingEnd: 'xs',
      backgroundColor: categoryColour(first?.place),
    },
  )
}

const heading = ({ title, categories }: EventCard): Box =>
  box('vertical', [...categoryLabels(categories), text(title, { size: 'md', weight: 'bold' })], {
    spacing: 'xs',
    justifyContent: 'center',
  })

const facts = (all: readonly Fact[]): Box =>
  box(
    'vertical',
    all.map(({ label, value }) =>
      box('horizontal', [
        text(label, { size: 'xs', color: COLOURS.subtle, flex: 2 }),
        text(value, { size: 'xs', flex: 7 }),
      ]),
    ),
    {
      spacing: 'sm',
      paddingAll: 'md',
      cornerRadius: 'md',
      backgroundColor: COLOURS.raised,
    },
  )

/** Two abreast, so that a carousel stays low. */
const buttons = ({ choices }: EventCard): Box => {
  const pairs: Component[] = []
  for (let at = 0; at < choices.length; at += 2) {
    pairs.push(
      box(
        'horizontal',
        choices.slice(at, at + 2).map((choice) => button(choice)),
      ),
    )
  }
  return box('vertical', pairs, { paddingTop: 'none' })
}
