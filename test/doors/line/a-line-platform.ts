// A small LINE platform on loopback: it signs webhooks, records replies, and enforces the limits of the Messaging API.
//
//   const line = await aLinePlatform()
//   const { url } = await anApp(line.settings)      // or startIn(folder, line.settings)
//   line.connect(url)                               // where its webhooks go from now on
//   const ann = line.user()                         // or line.group(): a source of events
//   const asked = line.text(ann, '資訊局得過哪些獎')  // an event with a reply token of its own
//   await line.deliver(asked)                       // → the status of the webhook: 200
//   const { messages } = await line.replyTo(asked)  // comes with the reply that was accepted
//
// `line.press(ann, data)` presses a button, `line.sticker(ann, { keywords })` sends one, `line.edited(asked, message)`
// changes what a message says, `line.event(ann, { type: 'follow', … })` is any other event, and `line.redeliver(asked)`
// sends one again. A message that quotes another has its id: `line.text(ann, words, { quotedMessageId })`. What was refused stands in `line.refused`, with the faults.
// `line.trouble = (call) => …` makes calls fail.
import { createHmac, randomBytes, randomUUID } from 'node:crypto'
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http'
import type { AddressInfo } from 'node:net'
import type { messagingApi, webhook } from '@line/bot-sdk'
import { onTestFinished } from 'vitest'
import { z } from 'zod'
import { faultsOf } from './line-limits.js'

/** A reply token is good for this long after the webhook with it was received, in milliseconds. */
const TOKEN_LIVES = 60_000
const BODY_BYTES_MAX = 2 * 1024 * 1024

export const CHANNEL_SECRET = '8c570fa6dd201bb328f1c1eac23a96d8'
export const ACCESS_TOKEN = 'access-token-of-the-fake'

/** An event as it is sent; tests may also send what LINE would not. */
export interface LineEvent {
  readonly type: string
  readonly webhookEventId: string
  readonly timestamp: number
  readonly replyToken?: string
  readonly [field: string]: unknown
}

/** A reply that reached its chat. */
export interface LineReply {
  readonly event: LineEvent
  readonly messages: readonly messagingApi.Message[]
  /** The ids of the messages in their chat. */
  readonly ids: readonly string[]
  /** In which the platform counts accepted replies, from 1. */
  readonly place: number
}

export interface Refused {
  readonly path: string
  readonly status: number
  readonly faults: readonly string[]
  readonly event: LineEvent | undefined
}

export interface Call {
  readonly path: string
  /** Counts all calls from 1. */
  readonly number: number
}

/**
 * A status: refused with it, and nothing is done. `hang`: never answered, and nothing is done. `cut`: done, and the
 * connection is cut before the answer.
 */
export type Trouble = 429 | 500 | 503 | 'hang' | 'cut' | undefined

export interface LinePlatformOptions {
  /** The platform's clock, in milliseconds since 1970. */
  readonly now?: () => number
  readonly finished?: (close: () => Promise<void>) => void
}

const replyRequest = z.object({
  replyToken: z.string(),
  messages: z.array(z.unknown()),
  notificationDisabled: z.boolean().optional(),
})
const loadingRequest = z.object({
  chatId: z.string().regex(/^U/u),
  loadingSeconds: z.number().min(5).max(60).multipleOf(5).optional(),
})

export const aLinePlatform = async ({
  now = Date.now,
  finished = onTestFinished,
}: LinePlatformOptions = {}) => {
  const tokens = new Map<string, { event: LineEvent; receivedAt: number; isUsed: boolean }>()
  /** The chat in which each quote token can be used, as often as one likes ("Get quote tokens", 2026-08). */
  const quoteTokens = new Map<string, string>()
  const replies: LineReply[] = []
  const refused: Refused[] = []
  const loadings: string[] = []
  const calls: Call[] = []
  const listeners = new Set<() => void>()
  let webhookUrl = ''
  let time = 0

  const heard = () => {
    for (const listener of listeners) listener()
  }

  const takeReply = (request: IncomingMessage, body: unknown): Outcome => {
    if (request.headers['x-line-retry-key'] !== undefined) {
      return refusal(400, ['X-Line-Retry-Key is for pushes only'])
    }
    const parsed = replyRequest.safeParse(body)
    if (!parsed.success) return refusal(400, ['the body is no reply'])
    const { replyToken, messages } = parsed.data
    const token = tokens.get(replyToken)
    const faults = faultsOf(messages)
    if (faults.length > 0) return { ...refusal(400, faults), event: token?.event }
    if (!token || token.isUsed || now() - token.receivedAt > TOKEN_LIVES) {
      const fault = !token ? 'unknown' : token.isUsed ? 'used' : 'expired'
      return { ...refusal(400, [`reply token: ${fault}`], TOKEN_REFUSED), event: token?.event }
    }
    // Checked above, as far as the limits go.
    const sent = messages as readonly messagingApi.Message[]
    const chat = chatOf(token.event)
    const foreign = sent.filter((one) => {
      const quoted = 'quoteToken' in one ? one.quoteToken : undefined
      return quoted !== undefined && quoteTokens.get(quoted) !== chat
    })
    if (foreign.length > 0) {
      return { ...refusal(400, ['a quote token of no message in this chat']), event: token.event }
    }
    token.isUsed = true
    const sentMessages = sent.map(({ type }) => ({
      id: randomDigits(),
      ...(type === 'text' ? { quoteToken: randomUUID() } : {}),
    }))
    for (const { quoteToken } of sentMessages) if (quoteToken) quoteTokens.set(quoteToken, chat)
    const ids = sentMessages.map(({ id }) => id)
    replies.push({ event: token.event, messages: sent, ids, place: replies.length + 1 })
    heard()
    return { status: 200, body: { sentMessages } }
  }

  const takeLoading = (body: unknown): Outcome => {
    const parsed = loadingRequest.safeParse(body)
    if (!parsed.success) return refusal(400, ['no loading of a chat of one person'])
    loadings.push(parsed.data.chatId)
    heard()
    return { status: 202, body: {} }
  }

  const take = (request: IncomingMessage, bytes: Buffer): Outcome => {
    if (request.headers.authorization !== `Bearer ${ACCESS_TOKEN}`) {
      return refusal(401, ['not our access token'], 'Authentication failed.')
    }
    if (bytes.length > BODY_BYTES_MAX) return refusal(413, ['too large'])
    const body = jsonOf(bytes)
    switch (`${request.method} ${request.url}`) {
      case 'POST /v2/bot/message/reply':
        return takeReply(request, body)
      case 'POST /v2/bot/chat/loading/start':
        return takeLoading(body)
      default:
        return refusal(404, [`${request.method} ${request.url} is not served`])
    }
  }

  const answer = async (request: IncomingMessage, response: ServerResponse): Promise<void> => {
    const bytes = await bytesOf(request)
    const call: Call = { path: request.url ?? '', number: calls.length + 1 }
    calls.push(call)
    const trouble = platform.trouble(call)
    heard()
    if (trouble === 'hang') return
    const outcome =
      typeof trouble === 'number' ? { status: trouble, body: {} } : take(request, bytes)
    if ('faults' in outcome) {
      const { status, faults, event } = outcome
      refused.push({ path: call.path, status, faults, event })
      heard()
    }
    if (trouble === 'cut') {
      response.destroy()
      return
    }
    response.writeHead(outcome.status, {
      'Content-Type': 'application/json',
      'X-Line-Request-Id': randomUUID(),
    })
    response.end(JSON.stringify(outcome.body))
  }

  const server = createServer((request, response) => {
    answer(request, response).catch(() => response.destroy())
  })
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  finished(async () => {
    server.closeAllConnections()
    await new Promise((resolve) => server.close(resolve))
  })
  // A server that listens on a port has an address with one.
  const { port } = server.address() as AddressInfo
  const url = `http://127.0.0.1:${port}`

  /** LINE's events have different times; those made one after the other here are later, one by one. */
  const nextTime = (): number => {
    time = Math.max(now(), time + 1)
    return time
  }

  const event = (source: webhook.Source, fields: EventFields): LineEvent => {
    const timestamp = nextTime()
    const hasToken = !['unsend', 'unfollow', 'leave', 'memberLeft'].includes(fields.type)
    return {
      source,
      timestamp,
      mode: 'active',
      webhookEventId: ulid(timestamp),
      deliveryContext: { isRedelivery: false },
      ...(hasToken ? { replyToken: randomUUID().replaceAll('-', '') } : {}),
      ...fields,
    }
  }

  /** Sends a body as it is, with this signature; without one, with none. */
  const post = async (body: string | Buffer, signature?: string): Promise<number> => {
    const response = await fetch(webhookUrl, {
      method: 'POST',
      headers: {
        'Content-Type': 'application/json; charset=utf-8',
        'User-Agent': 'LineBotWebhook/2.0',
        ...(signature === undefined ? {} : { 'X-Line-Signature': signature }),
      },
      body: new Uint8Array(Buffer.from(body)),
    })
    await response.arrayBuffer()
    return response.status
  }

  /** From now on the event's tokens would be taken, whoever has brought them. */
  const issue = (one: LineEvent): void => {
    const { quoteToken } = Object(one['message'])
    if (typeof quoteToken === 'string') quoteTokens.set(quoteToken, chatOf(one))
    if (one.replyToken === undefined) return
    const isUsed = tokens.get(one.replyToken)?.isUsed ?? false
    tokens.set(one.replyToken, { event: one, receivedAt: now(), isUsed })
  }

  const deliver = async (...events: readonly LineEvent[]): Promise<number> => {
    events.forEach(issue)
    const body = JSON.stringify({ destination: BOT_ID, events })
    return post(body, sign(body))
  }

  const platform = {
    url,
    /** For the app: its settings that have to do with LINE. */
    settings: {
      LINE_CHANNEL_SECRET: CHANNEL_SECRET,
      LINE_CHANNEL_ACCESS_TOKEN: ACCESS_TOKEN,
      LINE_API_BASE_URL: url,
    },
    replies,
    refused,
    loadings,
    calls,
    trouble: (_: Call): Trouble => undefined,

    connect: (appUrl: string): void => {
      webhookUrl = `${appUrl}/line/webhook`
    },

    user: (): webhook.UserSource => ({ type: 'user', userId: anId('U') }),
    group: (): webhook.GroupSource => ({ type: 'group', groupId: anId('C'), userId: anId('U') }),

    event,
    text: (source: webhook.Source, text: string, more: object = {}): LineEvent =>
      event(source, { type: 'message', message: { ...textMessage(text), ...more } }),
    sticker: (source: webhook.Source, more: object = {}): LineEvent =>
      event(source, {
        type: 'message',
        message: {
          type: 'sticker',
          id: randomDigits(),
          quoteToken: randomUUID(),
          packageId: '1',
          stickerId: '1',
          stickerResourceType: 'text' in more ? 'MESSAGE' : 'STATIC',
          ...more,
        },
      }),
    /** The same message, as it reads from now on. */
    edited: ({ source, message }: LineEvent, now: LineEvent): LineEvent =>
      // What was made here, and has a source.
      event(source as webhook.Source, {
        type: 'messageEdited',
        message: { ...Object(now['message']), id: Object(message).id },
      }),
    /** The bot's own name before the words, as it is mentioned in a group. */
    mention: (source: webhook.Source, text: string, name = '@市民小幫手'): LineEvent =>
      event(source, {
        type: 'message',
        message: {
          ...textMessage(`${name} ${text}`),
          mention: {
            mentionees: [
              { type: 'user', index: 0, length: name.length, userId: BOT_ID, isSelf: true },
            ],
          },
        },
      }),
    press: (source: webhook.Source, data: string): LineEvent =>
      event(source, { type: 'postback', postback: { data } }),

    sign,
    post,
    issue,
    deliver,
    redeliver: (one: LineEvent): Promise<number> =>
      deliver({ ...one, deliveryContext: { isRedelivery: true } }),

    /** Comes when it is so; looked at again after each call. */
    until: (isSo: () => boolean): Promise<void> =>
      new Promise((resolve) => {
        const look = () => {
          if (!isSo()) return
          listeners.delete(look)
          resolve()
        }
        listeners.add(look)
        look()
      }),

    replyTo: async ({ replyToken }: LineEvent): Promise<LineReply> => {
      const find = () => replies.find((reply) => reply.event.replyToken === replyToken)
      await platform.until(() => find() !== undefined)
      const found = find()
      if (!found) throw new Error('a reply went away')
      return found
    },
  }
  return platform
}

export type LinePlatform = Awaited<ReturnType<typeof aLinePlatform>>

interface EventFields {
  readonly type: string
  readonly [field: string]: unknown
}

type Outcome =
  | { readonly status: number; readonly body: object }
  | {
      readonly status: number
      readonly body: object
      readonly faults: readonly string[]
      readonly event?: LineEvent | undefined
    }

export const BOT_ID = 'U8e742f61d673b39c7fff3cecb7536ef0'
const TOKEN_REFUSED = 'Invalid reply token'

const refusal = (
  status: number,
  faults: readonly string[],
  message = 'The request is refused',
) => ({
  status,
  body: { message, details: faults.map((fault) => ({ message: fault })) },
  faults,
})

export const sign = (body: string | Buffer, secret = CHANNEL_SECRET): string =>
  createHmac('sha256', secret).update(body).digest('base64')

const textMessage = (text: string) => ({
  type: 'text',
  id: randomDigits(),
  quoteToken: randomUUID(),
  text,
})

const chatOf = ({ source }: LineEvent): string => {
  const { groupId, roomId, userId } = Object(source)
  return String(groupId ?? roomId ?? userId)
}

const anId = (kind: 'U' | 'C' | 'R'): string => kind + randomBytes(16).toString('hex')
const randomDigits = (): string => String(randomBytes(6).readUIntBE(0, 6)).padStart(18, '4')

const CROCKFORD = '0123456789ABCDEFGHJKMNPQRSTVWXYZ'

/** 26 signs, of which the first ten tell the time. */
const ulid = (timestamp: number): string => {
  const digits = Array.from({ length: 10 }, (_, n) => Math.floor(timestamp / 32 ** (9 - n)) % 32)
  return [...digits, ...Array.from(randomBytes(16), (byte) => byte % 32)]
    .map((digit) => CROCKFORD[digit])
    .join('')
}

const bytesOf = async (request: IncomingMessage): Promise<Buffer> => {
  const chunks: Buffer[] = []
  for await (const chunk of request) chunks.push(Buffer.from(chunk))
  return Buffer.concat(chunks)
}

const jsonOf = (bytes: Buffer): unknown => {
  try {
    return JSON.parse(bytes.toString('utf8'))
  } catch {
    return undefined
  }
}
