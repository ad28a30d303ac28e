// A Direct Line of its own for one test, on a port of its own, with a bot that says what it heard.
import { Agent, createServer, type IncomingHttpHeaders, request } from 'node:http'
import type { AddressInfo } from 'node:net'
import type { Duplex } from 'node:stream'
import { type Activity, ActivityTypes } from 'botbuilder'
import { onTestFinished, vi } from 'vitest'
import { WebSocket } from 'ws'
import { z } from 'zod'
import type { Logic } from '../../../src/doors/direct-line/adapter.js'
import type { LogicFor } from '../../../src/doors/direct-line/conversations.js'
import {
  type DirectLine,
  type DirectLineOptions,
  directLine,
} from '../../../src/doors/direct-line/direct-line.js'

/** Long enough for algorithms that are not ours. */
export const TOKEN_KEY = new Uint8Array(64).fill(7)

export interface Reply {
  readonly status: number
  readonly headers: IncomingHttpHeaders
  readonly text: string
  /** The text, where it is JSON. */
  readonly body: unknown
}

export interface Ask {
  readonly token?: string
  readonly headers?: Readonly<Record<string, string | readonly string[]>>
  /** A string or bytes go as they are, anything else as JSON. */
  readonly body?: unknown
}

export interface Said {
  readonly id: string
  readonly type: string
  readonly text?: string
  readonly [field: string]: unknown
}

const saidSchema = z.looseObject({
  id: z.string(),
  type: z.string(),
  text: z.string().optional(),
})
export const setSchema = z.object({
  activities: z.array(saidSchema),
  watermark: z.string().optional(),
})
const generatedSchema = z.object({ conversationId: z.string(), token: z.string() })
const startedSchema = generatedSchema.extend({ streamUrl: z.string() })

export const said = (reply: Reply): readonly Said[] => setSchema.parse(reply.body).activities
export const texts = (activities: readonly { readonly text?: string }[]) =>
  activities.map(({ text }) => text)
export const generated = (reply: Reply) => generatedSchema.parse(reply.body)
export const started = (reply: Reply) => startedSchema.parse(reply.body)

/** The name and value of the cookie that a reply sets, as a browser sends it back. */
export const cookieOf = ({ headers }: Reply): string =>
  headers['set-cookie']?.[0]?.split(';', 1)[0] ?? ''

/** Looks again until it holds; on a busy machine that may take its time. */
export const eventually = (check: () => unknown) =>
  vi.waitFor(check, { timeout: 4500, interval: 10 })

export const echo: Logic = async (context) => {
  const { type, text } = context.activity
  if (type === ActivityTypes.Message) await context.sendActivity(`echo ${text}`)
}

export const aServer = async (options: Partial<DirectLineOptions> = {}) => {
  const heard: Activity[] = []
  const logic: LogicFor = options.logic ?? echo
  const line = directLine({
    tokenKey: TOKEN_KEY,
    ...options,
    logic: async (context, address) => {
      heard.push({ ...context.activity })
      await logic(context, address)
    },
  })
  const { origin, agent, cut } = await listen(line)
  const base = `${origin}/v3/directline`

  const ask = (method: string, path: string, options: Ask = {}) =>
    askServer(agent, method, `${base}${path}`, options)
  const post = (path: string, options?: Ask) => ask('POST', path, options)
  const get = (path: string, options?: Ask) => ask('GET', path, options)

  const begin = async () => {
    const { token } = generated(await post('/tokens/generate'))
    const { conversationId: id, streamUrl } = started(await post('/conversations', { token }))
    return {
      id,
      token,
      streamUrl,
      post: (body: unknown, more: Ask = {}) =>
        post(`/conversations/${id}/activities`, { token, body, ...more }),
      say: (text: string, clientActivityID?: string) =>
        post(`/conversations/${id}/activities`, {
          token,
          body: { type: 'message', text, channelData: { clientActivityID } },
        }),
      read: async (watermark = '') =>
        said(await get(`/conversations/${id}/activities?watermark=${watermark}`, { token })),
    }
  }

  return { line, heard, origin, base, ask, post, get, begin, cut }
}

const listen = async (line: DirectLine) => {
  const server = createServer((request, response) => {
    void line.handle(request, response)
  })
  const sockets = new Set<Duplex>()
  server.on('upgrade', (request, socket, head) => {
    sockets.add(socket)
    if (!line.upgrade(request, socket, head)) socket.destroy()
  })
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  const agent = new Agent({ keepAlive: true, maxSockets: 32 })
  onTestFinished(async () => {
    agent.destroy()
    await line.close(1000)
    server.closeAllConnections()
    await new Promise((resolve) => server.close(resolve))
  })
  const { port } = server.address() as AddressInfo
  /** What a bad network does to all streams. */
  const cut = () => {
    for (const socket of sockets) socket.destroy()
  }
  return { origin: `http://127.0.0.1:${port}`, agent, cut }
}

const askServer = (agent: Agent, method: string, url: string, { token, headers, body }: Ask) =>
  new Promise<Reply>((resolve, reject) => {
    const isRaw = typeof body === 'string' || body instanceof Uint8Array
    const payload = body === undefined || isRaw ? body : JSON.stringify(body)
    const asked = request(url, {
      agent,
      method,
      headers: {
        ...(token === undefined ? {} : { Authorization: `Bearer ${token}` }),
        ...(payload === undefined
          ? {}
          : { 'Content-Type': 'application/json', 'Content-Length': Buffer.byteLength(payload) }),
        ...headers,
      },
    })
    asked.on('error', reject)
    asked.on('response', (response) => {
      const chunks: Buffer[] = []
      response.on('data', (chunk: Buffer) => chunks.push(chunk))
      response.on('end', () => {
        const text = Buffer.concat(chunks).toString()
        resolve({
          status: response.statusCode ?? 0,
          headers: response.headers,
          text,
          body: json(text),
        })
      })
    })
    asked.end(payload)
  })

const json = (text: string): unknown => {
  try {
    return JSON.parse(text)
  } catch {
    return undefined
  }
}

/** A client of a stream that keeps what it hears. */
export const aStream = (streamUrl: string) => {
  const heard: Said[] = []
  const watermarks: (string | undefined)[] = []
  const waiting = new Set<() => void>()
  const socket = new WebSocket(streamUrl)
  onTestFinished(() => socket.terminate())
  const closed = new Promise<number>((resolve) => {
    socket.on('close', resolve)
    socket.on('error', () => undefined)
  })
  /** The status of an upgrade that is refused; 101 where it is not. */
  const status = new Promise<number>((resolve) => {
    socket.on('open', () => resolve(101))
    socket.on('unexpected-response', (_, response) => {
      resolve(response.statusCode ?? 0)
      response.resume()
    })
  })
  socket.on('message', (message) => {
    const { activities, watermark } = setSchema.parse(JSON.parse(String(message)))
    heard.push(...activities)
    watermarks.push(watermark)
    for (const look of waiting) look()
  })
  const until = (is: (one: Said) => boolean) =>
    new Promise<void>((resolve) => {
      const look = () => {
        if (!heard.some(is)) return
        waiting.delete(look)
        resolve()
      }
      waiting.add(look)
      look()
    })
  return { socket, heard, watermarks, closed, status, until }
}
