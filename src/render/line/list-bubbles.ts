// Many events as a list in LINE's bubbles: a row each, which shows the event when it is pressed, and the rest of the list.
import type { EventCard } from '../../model/answer.js'
import type { LabelledChoice } from '../../model/choice.js'
import { COLOURS, categoryColour } from './colours.js'
import {
  type Box,
  BUBBLE_SIZE,
  type Bubble,
  box,
  button,
  categoryLabel,
  DOT,
  inColour,
  postback,
  spans,
  text,
} from './flex-elements.js'

/** More than these make a bubble longer than a phone. */
const ROWS_MAX = 10

/** `next` stands at the end of the last. */
export const listBubbles = (
  cards: readonly EventCard[],
  next: LabelledChoice | undefined,
): readonly Bubble[] =>
  Array.from({ length: Math.ceil(cards.length / ROWS_MAX) }, (_, page) => {
    const from = page * ROWS_MAX
    const to = from + ROWS_MAX
    return listBubble(cards.slice(from, to), to >= cards.length ? next : undefined)
  })

const listBubble = (cards: readonly EventCard[], next: LabelledChoice | undefined): Bubble => ({
  type: 'bubble',
  size: BUBBLE_SIZE,
  body: box(
    'vertical',
    cards.flatMap((card, at) => [
      ...(at > 0 ? [{ type: 'separator' as const, color: COLOURS.line }] : []),
      row(card),
    ]),
    { spacing: 'md' },
  ),
  ...(next ? { footer: box('vertical', [button(postback(next), 'primary')]) } : {}),
})

/** The last bubble of a few: there are more, and this shows them. */
export const nextBubble = (next: LabelledChoice): Bubble => ({
  type: 'bubble',
  size: BUBBLE_SIZE,
  body: box('vertical', [button(postback(next), 'primary')], { justifyContent: 'center' }),
})

const row = ({ id, title, dateLine, categories: [first] }: EventCard): Box =>
  box(
    'horizontal',
    [
      box('vertical', [], {
        flex: 0,
        width: '4px',
        cornerRadius: '2px',
        backgroundColor: categoryColour(first?.place),
      }),
      box('vertical', [
        spans([inColour(dateLine, COLOURS.subtle), ...(first ? [DOT, categoryLabel(first)] : [])]),
        text(title, { weight: 'bold' }),
      ]),
    ],
    { spacing: 'md', action: postback({ label: title, choice: { do: 'show', event: id } }) },
  )
