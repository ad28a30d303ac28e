// The doors: raw bytes, the Bot Framework, Direct Line and LINE, each answered below 500 with nothing of the inside.
import { createHmac, randomUUID } from 'node:crypto'
import fc from 'fast-check'
import { z } from 'zod'
import { seededRandom } from '../bench/seeded-random.js'
import { activities } from './activities.js'
import { directLineRequests } from './direct-line-requests.js'
import { lineEvents } from './line-events.js'
import { damaged, mutated } from './mutate.js'
import { type Part, seldom } from './part.js'
import { rawRequest } from './raw-request.js'
import { rawRequests } from './raw-requests.js'
import { type FuzzedBot, LINE_SECRET } from './served-bot.js'

const AT_ONCE = 20

/** What only the inside of the program knows. */
const INSIDE = /node_modules|\/src\/|\.[jt]s:\d| {4}at \w|\w+Error\b(?!")/u

/** After so long nobody waits for an answer any more, in milliseconds; a busy machine has its time. */
const ANSWERED_WITHIN = 60_000

interface Sent {
  readonly method?: string
  readonly headers?: Readonly<Record<string, string>>
  readonly body?: string | Uint8Array<ArrayBuffer>
}

/** @throws unless it is answered, below 500, and tells nothing of the inside */
const send = async (
  url: string,
  sent: Sent,
  mayBe: readonly number[] = [],
): Promise<{ readonly status: number; readonly text: string }> => {
  const response = await fetch(url, { ...sent, signal: AbortSignal.timeout(ANSWERED_WITHIN) })
  const text = await response.text()
  const { status } = response
  if (status >= 500 && !mayBe.includes(status)) throw new Error(`answered ${status}: ${text}`)
  if (status >= 400 && INSIDE.test(text)) throw new Error(`answered ${status} with: ${text}`)
  return { status, text }
}

/** What is damaged may be the beginning of something longer. */
interface RawRequest {
  readonly text: string
  readonly isWhole: boolean
}

export const rawRequestsPart = ({ port }: FuzzedBot): Part<RawRequest> => ({
  name: 'raw bytes',
  share: 0.2,
  atOnce: AT_ONCE,
  inputs: fc.oneof(
    { weight: 4, arbitrary: rawRequests.map((text) => ({ text, isWhole: true })) },
    {
      weight: 1,
      arbitrary: fc.tuple(rawRequests, fc.nat()).map(([text, seed]) => {
        const bytes = Buffer.from(text, 'latin1')
        return { text: damaged(bytes, seededRandom(seed)).toString('latin1'), isWhole: false }
      }),
    },
  ),
  take: async ({ text, isWhole }) => {
    const { status } = await rawRequest(port, text, isWhole)
    if (status !== undefined && status >= 500) throw new Error(`answered ${status}`)
    return status === undefined ? 'closed' : String(status)
  },
})

/** An activity, and what becomes of its JSON: `undefined` where it is sent as it is. */
interface Posted {
  readonly activity: Readonly<Record<string, unknown>>
  readonly channelId: string
  readonly conversation: string
  readonly damage: number | undefined
}

/** Some of what is said of a conversation is said by turns, so that contexts meet other messages. */
const conversationIds = fc.nat(500).map((number) => `talk-${number}`)
const damages = seldom(fc.nat(), 8)

export const botFrameworkPart = ({ url, serviceUrl }: FuzzedBot): Part<Posted> => ({
  name: 'POST /api/messages',
  share: 0.12,
  atOnce: AT_ONCE,
  inputs: fc.record({
    activity: activities,
    channelId: fc.constantFrom('emulator', 'msteams', 'webchat', 'pigeon'),
    conversation: conversationIds,
    damage: damages,
  }),
  take: async ({ activity, channelId, conversation, damage }) => {
    const whole = {
      id: randomUUID(),
      from: { id: `person-${conversation}` },
      recipient: { id: 'bot' },
      conversation: { id: conversation },
      ...activity,
      channelId,
      serviceUrl,
    }
    const { status } = await send(
      `${url}/api/messages`,
      {
        method: 'POST',
        headers: { 'Content-Type': 'application/json' },
        body: damagedJson(whole, damage),
      },
      // To an invoke of a name that nobody has, the SDK's own answer.
      activity['type'] === 'invoke' ? [501] : [],
    )
    return String(status)
  },
})

const started = z.object({ conversationId: z.string(), token: z.string(), streamUrl: z.string() })
const JSON_TYPE = { 'Content-Type': 'application/json' }

/** The conversation of a person at an address of their own, used until it has taken so many inputs. */
const INPUTS_EACH = 50

type DirectLineRequest = typeof directLineRequests extends fc.Arbitrary<infer One> ? One : never

type DirectLineInput =
  | { readonly is: 'request'; readonly request: DirectLineRequest }
  | { readonly is: 'activity'; readonly activity: Readonly<Record<string, unknown>> }
  | { readonly is: 'frames'; readonly bytes: Uint8Array }

export const directLinePart = ({ url, port }: FuzzedBot): Part<DirectLineInput> => {
  const base = `${url}/v3/directline`
  let inputs = 0
  let talk: Promise<{ id: string; token: string; address: string }> | undefined

  const begin = async (address: string) => {
    const from = { ...JSON_TYPE, 'X-Forwarded-For': address }
    const call = async (path: string, token?: string) => {
      const headers = token === undefined ? from : { ...from, Authorization: `Bearer ${token}` }
      const { status, text } = await send(base + path, { method: 'POST', headers, body: '{}' })
      if (status >= 400) throw new Error(`${path} answered ${status}: ${text}`)
      return JSON.parse(text)
    }
    const { token } = await call('/tokens/generate')
    const { conversationId: id } = started.parse(await call('/conversations', token))
    return { id, token, address }
  }
  /** Each is one address of a documentation network (RFC 3849), of which a /64 counts as one. */
  const current = () => {
    const number = Math.floor(inputs++ / INPUTS_EACH)
    if (talk === undefined || (inputs - 1) % INPUTS_EACH === 0) {
      talk = begin(
        `2001:db8:${Math.floor(number / 65_536).toString(16)}:${(number % 65_536).toString(16)}::1`,
      )
    }
    return talk
  }

  const ask = async ({ method, path, query, authorization, headers, body }: DirectLineRequest) => {
    const { id, token, address } = await current()
    const isRaw = typeof body === 'string' || body instanceof Uint8Array
    const content = body === undefined || isRaw ? body : JSON.stringify(body)
    const cut = /^CUT (\d+)$/u.exec(authorization)?.[1]
    const given =
      authorization === 'TOKEN'
        ? token
        : cut === undefined
          ? authorization
          : token.slice(0, Number(cut)) + token.slice(Number(cut) + 1)
    return rawRequest(
      port,
      [
        `${method} /v3/directline${path.replace('ID', id)}${query} HTTP/1.1`,
        ...Object.entries({
          Host: '127.0.0.1',
          'X-Forwarded-For': address,
          ...(content === undefined ? {} : JSON_TYPE),
          ...headers,
          Authorization: `Bearer ${given}`,
          'Content-Length': String(content === undefined ? 0 : Buffer.byteLength(content)),
          Connection: 'close',
        }).map(([name, value]) => `${name}: ${value}`),
        '',
        content === undefined ? '' : Buffer.from(content).toString('latin1'),
      ].join('\r\n'),
    )
  }

  /** What a client may say on its stream, where the protocol knows no more than an empty message. */
  const stream = async (bytes: Uint8Array) => {
    const { id, token, address } = await current()
    const { text } = await send(`${base}/conversations/${id}?watermark=0`, {
      headers: { Authorization: `Bearer ${token}`, 'X-Forwarded-For': address },
    })
    const { pathname, search } = new URL(started.parse(JSON.parse(text)).streamUrl)
    const upgrade = [
      `GET ${pathname}${search} HTTP/1.1`,
      'Host: 127.0.0.1',
      `X-Forwarded-For: ${address}`,
      'Connection: Upgrade',
      'Upgrade: websocket',
      'Sec-WebSocket-Version: 13',
      'Sec-WebSocket-Key: dGhlIHNhbXBsZSBub25jZQ==',
      '\r\n',
    ].join('\r\n')
    return rawRequest(port, upgrade + Buffer.from(bytes).toString('latin1'), false)
  }

  return {
    name: 'Direct Line',
    share: 0.12,
    atOnce: AT_ONCE,
    inputs: fc.oneof(
      {
        weight: 5,
        arbitrary: fc.record({ is: fc.constant('request' as const), request: directLineRequests }),
      },
      {
        weight: 5,
        arbitrary: fc.record({ is: fc.constant('activity' as const), activity: activities }),
      },
      {
        weight: 1,
        arbitrary: fc.record({
          is: fc.constant('frames' as const),
          bytes: fc.uint8Array({ maxLength: 200 }),
        }),
      },
    ),
    take: async (input) => {
      if (input.is === 'activity') {
        const { id, token, address } = await current()
        const { status } = await send(`${base}/conversations/${id}/activities`, {
          method: 'POST',
          headers: { ...JSON_TYPE, Authorization: `Bearer ${token}`, 'X-Forwarded-For': address },
          body: JSON.stringify(input.activity),
        })
        return String(status)
      }
      const { status, text } = await (input.is === 'frames'
        ? stream(input.bytes)
        : ask(input.request))
      if (status !== undefined && status >= 500) throw new Error(`answered ${status}: ${text}`)
      if (status !== undefined && status >= 400 && INSIDE.test(text)) throw new Error(text)
      return status === undefined ? 'closed' : String(status)
    },
  }
}

interface Webhook {
  readonly events: readonly unknown[]
  readonly mutation: number | undefined
  readonly damage: number | undefined
  readonly isSigned: boolean
}

export const linePart = ({ url }: FuzzedBot): Part<Webhook> => ({
  name: 'POST /line/webhook',
  share: 0.12,
  atOnce: AT_ONCE,
  inputs: fc.record({
    events: fc.array(lineEvents, { maxLength: 3 }),
    mutation: seldom(fc.nat(), 3),
    damage: damages,
    isSigned: fc.oneof({ weight: 9, arbitrary: fc.constant(true) }, fc.boolean()),
  }),
  take: async ({ events, mutation, damage, isSigned }) => {
    const webhook = { destination: 'U', events }
    const sent = mutation === undefined ? webhook : mutated(webhook, seededRandom(mutation))
    const body = damagedJson(sent, damage)
    const signature = createHmac('sha256', LINE_SECRET).update(body).digest('base64')
    const { status } = await send(`${url}/line/webhook`, {
      method: 'POST',
      headers: { ...JSON_TYPE, 'X-Line-Signature': isSigned ? signature : signature.slice(1) },
      body,
    })
    if (!isSigned && status !== 401) throw new Error(`unsigned, and answered ${status}`)
    return String(status)
  },
})

/** The JSON of a value with a byte of it changed, or its end cut off. */
const damagedJson = (value: unknown, seed: number | undefined): Uint8Array<ArrayBuffer> => {
  const bytes = Buffer.from(JSON.stringify(value) ?? '')
  return new Uint8Array(
    seed === undefined || bytes.length === 0 ? bytes : damaged(bytes, seededRandom(seed)),
  )
}
