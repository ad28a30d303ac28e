// Reads the events out of a webhook: the border, at which all that is not the bot's business is passed over.
import { z } from 'zod'
import type { Chat, LineEvent } from './line-event.js'
import { wordsFor } from './mentions.js'

export interface Webhook {
  /** LINE's id of the bot. */
  readonly botId: string
  readonly events: readonly LineEvent[]
  /** How many were none of the bot's business. */
  readonly passedOver: number
}

const id = z.string().min(1).max(200)
/** In UTF-16 units; the bot itself says where a message is too long for it. */
const TEXT_MAX = 20_000
/** LINE takes 300 from us. */
const DATA_MAX = 1_000
/** The last moment that a Date can tell. */
const TIME_MAX = 8_640_000_000_000_000

const source = z.discriminatedUnion('type', [
  z.object({ type: z.literal('user'), userId: id }),
  z.object({ type: z.literal('group'), groupId: id, userId: id.optional().catch(undefined) }),
  z.object({ type: z.literal('room'), roomId: id, userId: id.optional().catch(undefined) }),
])

const text = z.string().transform((words) => words.slice(0, TEXT_MAX))
const mentionee = z.object({
  index: z.int().nonnegative(),
  length: z.int().nonnegative(),
  isSelf: z.literal(true),
})
const textMessage = z.object({
  type: z.literal('text'),
  id,
  text,
  mention: z
    .object({ mentionees: z.array(z.unknown()) })
    .transform(({ mentionees }) => mentionees.flatMap((one) => mentionee.safeParse(one).data ?? []))
    .optional()
    .catch(undefined),
})
const otherMessage = z.object({ type: z.string(), id })

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
      const { data } = textMessage.safeParse(event.message)
      return data && { ...base, kind: 'edit', messageId: data.id, text: wordsFor(base.chat, data) }
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
      const said = textMessage.safeParse(event.message)
      if (said.success) {
        const words = wordsFor(base.chat, said.data)
        if (words === undefined) return undefined
        return { ...base, kind: 'words', messageId: said.data.id, text: words }
      }
      const other = otherMessage.safeParse(event.message)
      if (!other.success || base.chat.kind !== 'user') return undefined
      return { ...base, kind: 'wordless', messageId: other.data.id }
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
