// One event as a LINE bubble: a leaf of the calendar, what sort, title, text, facts; at the foot source, notes, what to ask.
import type { messagingApi } from '@line/bot-sdk'
import stringWidth from 'string-width'
import type { CategoryShown, EventCard, Fact } from '../../model/answer.js'
import { COLOURS, categoryColour } from './colours.js'
import {
  type Box,
  BUBBLE_SIZE,
  type Bubble,
  box,
  button,
  type Component,
  categoryLabel,
  copyAction,
  DOT,
  postback,
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
      box('horizontal', [leaf(card), heading(card)], { spacing: 'lg', alignItems: 'flex-start' }),
      ...(card.isQuoted ? [] : [text(card.text, { lineSpacing: '4px' })]),
      ...(card.facts.length > 0 ? [facts(card.facts)] : []),
    ],
    { spacing: 'lg', paddingBottom: 'lg' },
  ),
  footer: foot(card),
})

/** As wide in all bubbles, and as high as its letters. The day in the colour of the first category, whose word stands beside it. */
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
      flex: 3,
      cornerRadius: 'md',
      paddingAll: 'sm',
      paddingTop: 'md',
      paddingBottom: 'md',
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
    { flex: 8, spacing: 'xs' },
  )

/** In one text, so that many of them wrap. */
const categoryLabels = (categories: readonly CategoryShown[]): Component =>
  spans(categories.flatMap((category, at) => [...(at > 0 ? [DOT] : []), categoryLabel(category)]))

const facts = (all: readonly Fact[]): Box =>
  box(
    'vertical',
    all.map(({ label, value }) =>
      box(
        'horizontal',
        [
          text(label, { size: 'xs', color: COLOURS.subtle, flex: 0 }),
          text(value, { size: 'xs', flex: 1 }),
        ],
        { spacing: 'md' },
      ),
    ),
    {
      spacing: 'sm',
      paddingAll: 'md',
      cornerRadius: 'md',
      backgroundColor: COLOURS.raised,
    },
  )

/** At the foot, so that it stands on one height in all bubbles of a carousel. */
const foot = ({ source, notes, choices, copy }: EventCard): Box => {
  const copied = copy && copyAction(copy)
  const actions = [...choices.map((one) => postback(one)), ...(copied ? [copied] : [])]
  return box(
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
      ...(actions.length > 0 ? [buttons(actions)] : []),
    ],
    { paddingAll: 'md', paddingTop: 'none', paddingBottom: actions.length > 0 ? 'md' : 'xl' },
  )
}

/** In columns: of two buttons abreast, what is not shrunk in letters of half as much again (CJK is two). */
const ABREAST_MAX = 8

/** Two abreast where both labels are short, so that a carousel stays low. */
const buttons = (actions: readonly messagingApi.Action[]): Box => {
  const rows: Component[][] = []
  let isOpen = false
  for (const action of actions) {
    const isShort = stringWidth(action.label ?? '') <= ABREAST_MAX
    if (isShort && isOpen) rows.at(-1)?.push(button(action))
    else rows.push([button(action)])
    isOpen = isShort && !isOpen
  }
  // The odd one stays in its column.
  if (isOpen && rows.length > 1) rows.at(-1)?.push(box('vertical', []))
  return box(
    'vertical',
    rows.map((row) => box('horizontal', row)),
    { margin: 'md' },
  )
}
