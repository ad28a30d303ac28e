// Draws LINE's messages as HTML, for our own eyes: a simple drawing of the Flex model, not LINE's own.
import type { messagingApi } from '@line/bot-sdk'

type Component = messagingApi.FlexComponent
type Style = Readonly<Record<string, string | number | undefined>>

/** Of LINE's reference: in pixels, as its simulator draws them. */
const TEXT_SIZES: Lengths = {
  xxs: '11px',
  xs: '13px',
  sm: '14px',
  md: '16px',
  lg: '19px',
  xl: '22px',
  xxl: '29px',
}
const SPACES: Lengths = {
  none: '0',
  xs: '2px',
  sm: '4px',
  md: '8px',
  lg: '12px',
  xl: '16px',
  xxl: '20px',
}
const BUBBLE_WIDTHS: Lengths = {
  nano: '120px',
  micro: '160px',
  deca: '220px',
  hecto: '241px',
  kilo: '260px',
  mega: '300px',
  giga: '386px',
}
const BUTTON_HEIGHTS: Lengths = { sm: '40px', md: '52px' }

type Lengths = Readonly<Record<string, string>>

/**
 * Messages one below the other, as in a chat; each thing that is looked at has its sort in `data-is`. `scale` is the
 * letter size that the reader has set in LINE, 1 being the usual one: only what has `scaling` follows it on bubbles.
 */
export const drawMessages = (messages: readonly messagingApi.Message[], scale = 1): string =>
  `<main style="--scale:${scale}">${messages.map(drawMessage).join('')}</main><style>${CSS}</style>`

const fontSize = (size: string | undefined, scaling: boolean | undefined): string =>
  `calc(${size} * ${scaling ? 'var(--scale)' : 1})`

const drawMessage = (message: messagingApi.Message): string => {
  const chips = (message.quickReply?.items ?? []).flatMap(({ action }) =>
    action && 'label' in action ? [tag('chip', {}, words(action.label ?? ''))] : [],
  )
  return drawContent(message) + (chips.length > 0 ? `<nav>${chips.join('')}</nav>` : '')
}

const drawContent = (message: messagingApi.Message): string => {
  switch (message.type) {
    case 'text':
      return tag('said', {}, words(message.text))
    case 'flex': {
      const { contents } = message
      const bubbles = contents.type === 'carousel' ? contents.contents : [contents]
      return `<section>${bubbles.map(drawBubble).join('')}</section>`
    }
    default:
      throw new Error(`no drawing for a message of the type ${message.type}`)
  }
}

const drawBubble = ({ size = 'mega', header, body, footer }: messagingApi.FlexBubble): string =>
  tag(
    'bubble',
    { width: BUBBLE_WIDTHS[size] },
    [
      header ? drawBox(header, 'vertical', { padding: '20px' }) : '',
      body ? drawBox(body, 'vertical', { padding: '20px', flex: '1 0 auto' }) : '',
      footer ? drawBox(footer, 'vertical', { padding: '10px' }) : '',
    ].join(''),
  )

type Layout = messagingApi.FlexBox.LayoutEnum

const draw = (component: Component, inside: Layout): string => {
  switch (component.type) {
    case 'box':
      return drawBox(component, inside)
    case 'text':
      return drawText(component, inside)
    case 'button':
      return drawButton(component, inside)
    case 'separator':
      return tag('separator', {
        [inside === 'vertical' ? 'border-top' : 'border-left']: `1px solid ${component.color}`,
        ...margin(component, inside),
      })
    case 'filler':
      return tag('filler', { flex: '1 1 0' })
    default:
      throw new Error(`no drawing for a component of the type ${component.type}`)
  }
}

const drawBox = (box: messagingApi.FlexBox, inside: Layout, more: Style = {}): string => {
  const { layout, contents, spacing = 'none' } = box
  return tag(
    'box',
    {
      display: 'flex',
      'flex-direction': layout === 'vertical' ? 'column' : 'row',
      'align-items': layout === 'baseline' ? 'baseline' : box.alignItems,
      'justify-content': box.justifyContent,
      gap: length(spacing),
      width: box.width,
      height: box.height,
      'background-color': box.backgroundColor,
      'border-radius': length(box.cornerRadius),
      ...flex(box, inside),
      ...margin(box, inside),
      ...more,
      ...padding(box),
    },
    contents.map((one) => draw(one, layout)).join(''),
  )
}

const drawText = (text: messagingApi.FlexText, inside: Layout): string =>
  tag(
    text.adjustMode === 'shrink-to-fit' ? 'shrinking-text' : 'text',
    {
      'font-size': fontSize(TEXT_SIZES[text.size ?? 'md'], text.scaling),
      'font-weight': text.weight,
      color: text.color,
      'text-align': text.align,
      'line-height': `calc(1.4em + ${text.lineSpacing ?? '0px'})`,
      'white-space': text.wrap ? 'pre-wrap' : 'pre',
      ...flex(text, inside),
      ...margin(text, inside),
    },
    text.contents
      ? text.contents
          .map(({ text: said = '', color, weight }) =>
            tag('span', { color, 'font-weight': weight }, words(said)),
          )
          .join('')
      : words(text.text ?? ''),
  )

const drawButton = (button: messagingApi.FlexButton, inside: Layout): string =>
  tag(
    'button',
    {
      height: BUTTON_HEIGHTS[button.height ?? 'md'],
      ...(button.style === 'primary'
        ? { 'background-color': button.color, color: 'white' }
        : { color: button.color }),
      ...flex(button, inside),
      ...margin(button, inside),
    },
    tag(
      button.adjustMode === 'shrink-to-fit' ? 'shrinking-text' : 'text',
      { 'white-space': 'pre', 'font-size': fontSize('16px', button.scaling) },
      words('label' in button.action ? (button.action.label ?? '') : ''),
    ),
  )

/** Side by side all share the room, unless they say otherwise; below each other none does. */
const flex = ({ flex: share }: { readonly flex?: number }, inside: Layout): Style => {
  const parts = share ?? (inside === 'vertical' ? 0 : 1)
  return { flex: parts === 0 ? '0 0 auto' : `${parts} 1 0` }
}

const margin = ({ margin: space }: { readonly margin?: string }, inside: Layout): Style =>
  space ? { [inside === 'vertical' ? 'margin-top' : 'margin-left']: length(space) } : {}

const padding = (box: messagingApi.FlexBox): Style => ({
  ...(box.paddingAll ? { padding: length(box.paddingAll) } : {}),
  'padding-top': length(box.paddingTop),
  'padding-bottom': length(box.paddingBottom),
  'padding-left': length(box.paddingStart),
  'padding-right': length(box.paddingEnd),
})

/** A word of LINE's, or a length in pixels. */
const length = (space: string | undefined): string | undefined =>
  space === undefined ? undefined : (SPACES[space] ?? space)

const tag = (is: string, style: Style, inside = ''): string => {
  const css = Object.entries(style).flatMap(([name, value]) =>
    value === undefined ? [] : [`${name}:${value}`],
  )
  return `<div data-is="${is}" style="${css.join(';')}">${inside}</div>`
}

const words = (text: string): string =>
  text.replace(/[&<>"]/gu, (sign) => `&#${sign.codePointAt(0)};`)

const CSS = `
  * { box-sizing: border-box; min-width: 0 }
  body { margin: 0; background: #8cabd8; color: #111; font: 16px/1.4 'Noto Sans TC Variable', sans-serif }
  main { display: flex; flex-direction: column; align-items: flex-start; gap: 12px; padding: 16px; width: max-content }
  section, nav { display: flex; gap: 8px }
  [data-is=said] { font-size: calc(16px * var(--scale)); max-width: 300px; padding: 10px 14px; border-radius: 18px; background: #fff; white-space: pre-wrap; overflow-wrap: anywhere }
  [data-is=chip] { padding: 6px 14px; border-radius: 18px; background: #2b3b57; color: #fff; font-size: calc(14px * var(--scale)); white-space: nowrap }
  [data-is=bubble] { display: flex; flex-direction: column; border-radius: 17px; background: #fff; overflow: hidden }
  [data-is=text], [data-is=shrinking-text] { overflow: hidden; text-overflow: ellipsis; overflow-wrap: anywhere }
  [data-is=span] { display: inline }
  [data-is=button] { display: flex; align-items: center; justify-content: center; border-radius: 8px }
  [data-is=button] > * { margin: 0 16px }
`
