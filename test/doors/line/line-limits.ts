// The limits of the Messaging API that it publishes: what is wrong with the messages of one call. As of August 2026:
// "Message objects", "Action objects" and "Flex Message" of the API reference, "Character counting in a text".
import { z } from 'zod'

const MESSAGES_MAX = 5
/** In UTF-16 units. */
const TEXT_MAX = 5_000
const ALT_TEXT_MAX = 1_500
const POSTBACK_DATA_MAX = 300
const URI_MAX = 1_000
const CLIPBOARD_MAX = 1_000
/** In grapheme clusters. */
const QUICK_LABEL_MAX = 20
const LABEL_MAX = 40
const SPOKEN_MAX = 300
/** In bytes of JSON. */
const BUBBLE_BYTES_MAX = 30 * 1024
const CAROUSEL_BYTES_MAX = 50 * 1024
const BUBBLES_MAX = 12
const QUICK_REPLIES_MAX = 13

type Fields = Readonly<Record<string, unknown>>

const fields = z.record(z.string(), z.unknown())
const fieldsOf = (value: unknown): Fields => fields.safeParse(value).data ?? {}
const listOf = (value: unknown): readonly unknown[] => (Array.isArray(value) ? value : [])

const CHARACTERS = new Intl.Segmenter('und', { granularity: 'grapheme' })
const graphemes = (text: string): number => Array.from(CHARACTERS.segment(text)).length
const bytesOf = (value: unknown): number => Buffer.byteLength(JSON.stringify(value) ?? '')

/** Each fault with where it is, as `messages[0].text: is empty`; none where LINE would take them. */
export const faultsOf = (messages: unknown): readonly string[] => {
  const list = listOf(messages)
  if (list.length < 1 || list.length > MESSAGES_MAX) {
    return [`messages: ${list.length} of them, where 1 to ${MESSAGES_MAX} are taken`]
  }
  return list.flatMap((message, index) => messageFaults(fieldsOf(message), `messages[${index}]`))
}

const messageFaults = (message: Fields, at: string): readonly string[] => [
  ...contentFaults(message, at),
  ...quickReplyFaults(message['quickReply'], `${at}.quickReply`),
]

const contentFaults = (message: Fields, at: string): readonly string[] => {
  switch (message['type']) {
    case 'text':
      return [
        ...lengthFaults(message['text'], `${at}.text`, TEXT_MAX),
        ...('quoteToken' in message
          ? lengthFaults(message['quoteToken'], `${at}.quoteToken`, TEXT_MAX)
          : []),
      ]
    case 'flex':
      return [
        ...lengthFaults(message['altText'], `${at}.altText`, ALT_TEXT_MAX),
        ...containerFaults(fieldsOf(message['contents']), `${at}.contents`),
        ...actionsIn(message['contents'], `${at}.contents`).flatMap(([action, place]) =>
          actionFaults(action, place, LABEL_MAX),
        ),
        ...textsIn(message['contents'], `${at}.contents`),
        ...unscaledIn(message['contents'], `${at}.contents`),
        ...('quoteToken' in message ? [`${at}.quoteToken: only texts and stickers can quote`] : []),
      ]
    default:
      return [`${at}.type: ${String(message['type'])} is none that a bot of ours sends`]
  }
}

const containerFaults = (contents: Fields, at: string): readonly string[] => {
  if (contents['type'] === 'bubble') return bubbleFaults(contents, at)
  if (contents['type'] !== 'carousel') return [`${at}.type: must be a bubble or a carousel`]
  const bubbles = listOf(contents['contents']).map(fieldsOf)
  const sizes = new Set(bubbles.map(({ size }) => size ?? 'mega'))
  return [
    ...(bubbles.length < 1 || bubbles.length > BUBBLES_MAX
      ? [`${at}.contents: ${bubbles.length} bubbles, where 1 to ${BUBBLES_MAX} are taken`]
      : []),
    ...(sizes.size > 1 ? [`${at}.contents: bubbles of several sizes`] : []),
    ...(bytesOf(contents) > CAROUSEL_BYTES_MAX ? [`${at}: ${bytesOf(contents)} bytes`] : []),
    ...bubbles.flatMap((bubble, index) => bubbleFaults(bubble, `${at}.contents[${index}]`)),
  ]
}

const bubbleFaults = (bubble: Fields, at: string): readonly string[] => [
  ...(bubble['type'] === 'bubble' ? [] : [`${at}.type: must be a bubble`]),
  ...(bytesOf(bubble) > BUBBLE_BYTES_MAX ? [`${at}: ${bytesOf(bubble)} bytes`] : []),
  ...['header', 'body', 'footer'].flatMap((part) =>
    bubble[part] === undefined || fieldsOf(bubble[part])['type'] === 'box'
      ? []
      : [`${at}.${part}: must be a box`],
  ),
]

const quickReplyFaults = (quickReply: unknown, at: string): readonly string[] => {
  if (quickReply === undefined) return []
  const items = listOf(fieldsOf(quickReply)['items']).map(fieldsOf)
  return [
    ...(items.length < 1 || items.length > QUICK_REPLIES_MAX
      ? [`${at}.items: ${items.length} of them, where 1 to ${QUICK_REPLIES_MAX} are taken`]
      : []),
    ...items.flatMap(({ type, action }, index) => {
      const place = `${at}.items[${index}]`
      return [
        ...(type === 'action' ? [] : [`${place}.type: must be an action`]),
        ...actionFaults(fieldsOf(action), `${place}.action`, QUICK_LABEL_MAX),
      ]
    }),
  ]
}

const actionFaults = (action: Fields, at: string, labelMax: number): readonly string[] => {
  const label = action['label']
  const labelled =
    label === undefined && labelMax !== QUICK_LABEL_MAX
      ? []
      : graphemeFaults(label, `${at}.label`, labelMax)
  const spoken = (name: string) =>
    action[name] === undefined ? [] : graphemeFaults(action[name], `${at}.${name}`, SPOKEN_MAX)
  switch (action['type']) {
    case 'postback':
      return [
        ...labelled,
        ...lengthFaults(action['data'], `${at}.data`, POSTBACK_DATA_MAX),
        ...spoken('displayText'),
      ]
    case 'message':
      return [...labelled, ...graphemeFaults(action['text'], `${at}.text`, SPOKEN_MAX)]
    case 'uri': {
      const { uri } = action
      const isWell = typeof uri === 'string' && /^(?:https?|tel|line):/u.test(uri)
      return [
        ...labelled,
        ...lengthFaults(uri, `${at}.uri`, URI_MAX),
        ...(isWell ? [] : [`${at}.uri: of no scheme that LINE opens`]),
      ]
    }
    case 'clipboard':
      return [
        ...labelled,
        ...lengthFaults(action['clipboardText'], `${at}.clipboardText`, CLIPBOARD_MAX),
      ]
    default:
      return [`${at}.type: ${String(action['type'])} is no action of ours`]
  }
}

/** Each `action` of the boxes, buttons and images, at any depth. */
const actionsIn = (value: unknown, at: string): readonly (readonly [Fields, string])[] => {
  if (Array.isArray(value)) return value.flatMap((one, n) => actionsIn(one, `${at}[${n}]`))
  if (typeof value !== 'object' || value === null) return []
  return Object.entries(value).flatMap(([key, inner]) =>
    key === 'action'
      ? [[fieldsOf(inner), `${at}.action`] as const]
      : actionsIn(inner, `${at}.${key}`),
  )
}

/** A text component must say something, by its text or by its spans. */
const textsIn = (value: unknown, at: string): readonly string[] => {
  if (Array.isArray(value)) return value.flatMap((one, n) => textsIn(one, `${at}[${n}]`))
  if (typeof value !== 'object' || value === null) return []
  const { type, text, contents, ...rest } = fieldsOf(value)
  const isSilent =
    (type === 'text' || type === 'span') &&
    !(typeof text === 'string' && text !== '') &&
    listOf(contents).length === 0
  return [
    ...(isSilent ? [`${at}.text: is empty`] : []),
    ...Object.entries(rest).flatMap(([key, inner]) => textsIn(inner, `${at}.${key}`)),
    ...textsIn(contents, `${at}.contents`),
  ]
}

/** LINE takes them, but draws them small to whoever has set a large font: each must follow it, and no box may be too low. */
const unscaledIn = (value: unknown, at: string): readonly string[] => {
  if (Array.isArray(value)) return value.flatMap((one, n) => unscaledIn(one, `${at}[${n}]`))
  if (typeof value !== 'object' || value === null) return []
  const { type, scaling, height, contents, ...rest } = fieldsOf(value)
  const isFixed = type === 'box' && height !== undefined && listOf(contents).length > 0
  return [
    ...((type === 'text' || type === 'button') && scaling !== true
      ? [`${at}.scaling: is off`]
      : []),
    ...(isFixed ? [`${at}.height: does not grow with what is in it`] : []),
    ...Object.entries({ ...rest, contents }).flatMap(([key, inner]) =>
      unscaledIn(inner, `${at}.${key}`),
    ),
  ]
}

const lengthFaults = (value: unknown, at: string, max: number): readonly string[] =>
  sizeFaults(value, at, max, (text) => text.length)

const graphemeFaults = (value: unknown, at: string, max: number): readonly string[] =>
  sizeFaults(value, at, max, graphemes)

const sizeFaults = (
  value: unknown,
  at: string,
  max: number,
  sizeOf: (text: string) => number,
): readonly string[] => {
  if (typeof value !== 'string' || value === '') return [`${at}: is empty`]
  const size = sizeOf(value)
  return size > max ? [`${at}: ${size} long, where ${max} are taken`] : []
}
