// One event as a LINE bubble: a leaf of the calendar, what sort, title, text, facts; at the foot source, notes, what to ask.
import type { CategoryShown, EventCard, Fact } from '../../model/answer.js'
import type { LabelledChoice } from '../../model/choice.js'
import { COLOURS, categoryColour } from './colours.js'
import {
  type Box,
  BUBBLE_SIZE,
  type Bubble,
  box,
  button,
  type Component,
  categoryLabel,
  DOT,
  spans,
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
    ],
    { spacing: 'lg', paddingBottom: 'lg' },
  ),
  footer: foot(card),
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
  box(
    'vertical',
    [
      ...(categories.length > 0 ? [categoryLabels(categories)] : []),
      text(title, { size: 'md', weight: 'bold' }),
    ],
    { spacing: 'xs', justifyContent: 'center' },
  )

/** In one text, so that many of them wrap. */
const categoryLabels = (categories: readonly CategoryShown[]): Component =>
  spans(categories.flatMap((category, at) => [...(at > 0 ? [DOT] : []), categoryLabel(category)]))

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

/** At the foot, so that it stands on one height in all bubbles of a carousel. */
const foot = ({ source, notes, choices }: EventCard): Box =>
  box(
    'vertical',
    [
      box(
        'vertical',
        [
          { type: 'separator', color: COLOURS.line },
          text(source, { ...QUIET, margin: 'md' }),
          ...notes.map((note) => text(note, QUIET)),
        ],
        { paddingStart: 'lg', paddingEnd: 'lg' },
      ),
      ...(choices.length > 0 ? [buttons(choices)] : []),
    ],
    { paddingAll: 'md', paddingTop: 'none', paddingBottom: choices.length > 0 ? 'md' : 'xl' },
  )

/** Two abreast, so that a carousel stays low. */
const buttons = (choices: readonly LabelledChoice[]): Box => {
  const pairs: Component[] = []
  for (let at = 0; at < choices.length; at += 2) {
    const pair: Component[] = choices.slice(at, at + 2).map((choice) => button(choice))
    // The odd one stays in its column, unless it is the only one.
    if (pair.length === 1 && at > 0) pair.push(box('vertical', []))
    pairs.push(box('horizontal', pair))
  }
  return box('vertical', pairs, { margin: 'md' })
}
