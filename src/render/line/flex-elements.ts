// The few elements that our LINE bubbles are made of. LINE knows no markup in them: text is shown as it is written.
import type { messagingApi } from '@line/bot-sdk'
import type { Call, CategoryShown, Copy } from '../../model/answer.js'
import type { LabelledChoice } from '../../model/choice.js'
import { telephoneUri } from '../../model/telephone.js'
import { cutToCharacters } from '../../text/cut.js'
import { COLOURS, categoryColour } from './colours.js'
import { CLIPBOARD_MAX, DISPLAY_TEXT_MAX, FLEX_LABEL_MAX } from './limits.js'
import { writePostback } from './postback.js'

export type Component = messagingApi.FlexComponent
export type Box = messagingApi.FlexBox
export type Bubble = messagingApi.FlexBubble

/** All bubbles of a carousel must have the same. */
export const BUBBLE_SIZE = 'mega'

type Look = Omit<messagingApi.FlexText, 'type' | 'text' | 'contents' | 'scaling'>

/** Letters follow the size that the reader has set in LINE, up to some half as large again; boxes must grow with them. */
const SCALED = { scaling: true } as const

export const text = (words: string, look: Look = {}): messagingApi.FlexText => ({
  type: 'text',
  text: words,
  wrap: true,
  size: 'sm',
  color: COLOURS.text,
  ...look,
  ...SCALED,
})

export const box = (
  layout: messagingApi.FlexBox.LayoutEnum,
  contents: readonly Component[],
  look: Omit<Box, 'type' | 'layout' | 'contents'> = {},
): Box => ({ type: 'box', layout, contents: [...contents], ...look })

/** Small text in which each part has its own colour. */
export const spans = (contents: readonly messagingApi.FlexSpan[]): messagingApi.FlexText => ({
  ...text('', { size: 'xs' }),
  text: undefined,
  contents: [...contents],
})

export const inColour = (words: string, color: string): messagingApi.FlexSpan => ({
  type: 'span',
  text: words,
  color,
})

export const DOT = inColour(' · ', COLOURS.subtle)

export const categoryLabel = ({ label, place }: CategoryShown): messagingApi.FlexSpan => ({
  ...inColour(label, categoryColour(place)),
  weight: 'bold',
})

/** The Choice comes back to us, and the label is shown whole as what the person said. */
export const postback = (
  { label, short = label, choice }: LabelledChoice,
  labelMax = FLEX_LABEL_MAX,
): messagingApi.PostbackAction => ({
  type: 'postback',
  label: cutToCharacters(cutToCharacters(label, labelMax) === label ? label : short, labelMax),
  data: writePostback(choice),
  displayText: cutToCharacters(label, DISPLAY_TEXT_MAX),
})

/** Copies the source's words; undefined where LINE does not take all of them, for a part is no quote. */
export const copyAction = ({ label, text }: Copy): messagingApi.ClipboardAction | undefined =>
  text.length > CLIPBOARD_MAX
    ? undefined
    : { type: 'clipboard', label: cutToCharacters(label, FLEX_LABEL_MAX), clipboardText: text }

/** Opens the telephone with the number; whoever presses it still has to call. */
export const callAction = ({ label, number }: Call, labelMax: number): messagingApi.URIAction => ({
  type: 'uri',
  label: cutToCharacters(label, labelMax),
  uri: telephoneUri(number),
})

export const button = (
  action: messagingApi.Action,
  style: messagingApi.FlexButton.StyleEnum = 'link',
): messagingApi.FlexButton => ({
  type: 'button',
  action,
  style,
  color: COLOURS.accent,
  height: 'sm',
  adjustMode: 'shrink-to-fit',
  ...SCALED,
})
