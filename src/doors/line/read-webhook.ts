// Reads the events out of a webhook: the border, at which all that is not the bot's business is passed over.
import { z } from 'zod'
import type { Chat, LineEvent } from './line-event.js'
import { id, readMessage } from './read-message.js'

export interface Webhook {
  /** LINE's id of the bot. */
  readonly botId: string
  readonly events: readonly LineEvent[]
  /** How many were none of the bot's business. */
  readonly passedOver: number
}

/** LINE takes 300 from us. */
const DATA_MAX = 1_000
/** The last moment that a Date can tell. */
const TIME_MAX = 8_640_000_000_000_000

const source = z.discriminatedUnion('type', [
  z.object({ type: z.literal('user'), userId: id }),
  z.object({ type: z.literal('group'), groupId: id, userId: id.optional().catch(undefined) }),
  z.object({ type: z.literal('room'), roomId: id, userId: id.optional().catch(undefined) }),
])

const happened = z.object({
  type: z.string(),
  webhookEventId: id,
  timestamp: z.int().nonnegative().max(TIME_MAX),
  // `standby`: another bot has the word in this chat.
  mode: z.literal('active').optional(),
  source,
  deliveryContext: z.object({ isRedelivery: z.boolean() }).optional().catch(undefined),
  replyToken: id.optional().catch(undefined),
  message: z.unknown().optional(),
  postback: z.unknown().optional(),
  unsend: z.unknown().optional(),
})

type Happened = z.infer<typeof happened>

const postback = z.object({
  data: z.string().max(DATA_MAX),
  params: z.unknown().optional(),
})
/** LINE itself has changed the menu, and nobody has asked for anything. */
const menuSwitch = z.object({ newRichMenuAliasId: z.string() })
const unsend = z.object({ messageId: id })
const messageId = z.object({ id })

const webhook = z.object({
  destination: z.string().max(200),
  events: z.array(z.unknown()),
})

/** `undefined` where the bytes are no webhook; LINE sends none such. */
export const readWebhook = (bytes: Buffer): Webhook | undefined => {
  const parsed = webhook.safeParse(jsonOf(bytes))
  if (!parsed.success) return undefined
  const { destination, events } = parsed.data
  const ours = events.flatMap((one) => readEvent(one) ?? [])
  return { botId: destination, events: ours, passedOver: events.length - ours.length }
}

const readEvent = (value: unknown): LineEvent | undefined => {
  const { data: event } = happened.safeParse(value)
  if (!event) return undefined
  const { webhookEventId, timestamp, deliveryContext, replyToken } = event
  const base = {
    id: webhookEventId,
    chat: chatOf(event.source),
    at: timestamp,
    isRedelivery: deliveryContext?.isRedelivery ?? false,
    userId: event.source.userId,
  }
  switch (event.type) {
    case 'unfollow':
    case 'leave':
      return { ...base, kind: 'departure' }
    case 'unsend': {
      const { data } = unsend.safeParse(event.unsend)
      return data && { ...base, kind: 'unsend', messageId: data.messageId }
    }
    case 'messageEdited': {
      const edited = messageId.safeParse(event.message)
      if (!edited.success) return undefined
      const { words, quoteToken, onlyIfOurs } = readMessage(base.chat, event.message) ?? {}
      const said = { messageId: edited.data.id, text: words, quoteToken, onlyIfOurs, replyToken }
      return { ...base, kind: 'edit', ...said }
    }
    default:
      return replyToken === undefined ? undefined : answerable(event, { ...base, replyToken })
  }
}

/** Somebody's coming into a group needs no words of ours, and what people say there to each other is not for us. */
const answerable = (
  event: Happened,
  base: Omit<Extract<LineEvent, { kind: 'arrival' }>, 'kind'>,
): LineEvent | undefined => {
  switch (event.type) {
    case 'follow':
    case 'join':
      return { ...base, kind: 'arrival' }
    case 'postback': {
      const { data } = postback.safeParse(event.postback)
      if (!data || menuSwitch.safeParse(data.params).success) return undefined
      return { ...base, kind: 'press', data: data.data }
    }
    case 'message': {
      const message = readMessage(base.chat, event.message)
      if (!message) return undefined
      const { id: messageId, words, keywords, ...addressed } = message
      return words === undefined
        ? { ...base, kind: 'wordless', messageId, keywords, ...addressed }
        : { ...base, kind: 'words', id: messageId, messageId, text: words, ...addressed }
    }
    default:
      return undefined
  }
}

const chatOf = (from: z.infer<typeof source>): Chat => {
  switch (from.type) {
    case 'user':
      return { kind: 'user', id: from.userId }
    case 'group':
      return { kind: 'group', id: from.groupId }
    case 'room':
      return { kind: 'room', id: from.roomId }
  }
}

const jsonOf = (bytes: Buffer): unknown => {
  try {
    return JSON.parse(new TextDecoder('utf-8', { fatal: true }).decode(bytes))
  } catch {
    return undefined
  }
}
