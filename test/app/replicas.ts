// Replicas of `npm start` on one Redis behind a proxy that gives each connection to the next of them, and people who talk meanwhile.
import { randomUUID } from 'node:crypto'
import { Agent, request } from 'node:http'
import { connect, createServer, type Socket } from 'node:net'
import { setTimeout as pause } from 'node:timers/promises'
import { WebSocket } from 'ws'
import { z } from 'zod'
import type { DirectLineActivity } from './a-direct-line.js'
import { type Started, startIn } from './a-process.js'

export interface Replicas {
  /** Of the proxy. */
  readonly url: string
  readonly all: readonly Started[]
  readonly add: (settings?: Readonly<Record<string, string>>) => Promise<Started>
  /** Gives no connections to it, as a load balancer that has heard that it is not ready. */
  readonly leaveOut: (replica: Started | undefined) => void
  /** Lines of the logs of all. */
  readonly log: readonly string[]
  readonly close: () => Promise<void>
}

/** Each process runs this much ahead of the real time, in milliseconds. */
export const aheadBy = (ms: number): Readonly<Record<string, string>> => {
  const script = `const D=Date;const n=D.now;D.now=()=>n()+${ms};globalThis.Date=class extends D{constructor(...a){a.length?super(...a):super(D.now())}static now(){return D.now()}};`
  return { NODE_OPTIONS: `--import=data:text/javascript,${encodeURIComponent(script)}` }
}

export const replicasOn = async (
  redisUrl: string,
  settings: readonly Readonly<Record<string, string>>[],
): Promise<Replicas> => {
  const all: Started[] = []
  const log: string[] = []
  let leftOut: Started | undefined
  const sockets = new Set<Socket>()
  let next = 0
  const add = async (own: Readonly<Record<string, string>> = {}) => {
    const settings = { TRUSTED_PROXIES: 'loopback', LOG_LEVEL: 'info', ...own }
    const started = await startIn(redisUrl, settings, (line) => log.push(line))
    all.push(started)
    return started
  }
  await Promise.all(settings.map(add))

  /** Whoever does not listen is passed over. */
  const pipe = (from: Socket, tries: number) => {
    const those = all.filter((one) => one !== leftOut)
    const { url = '' } = those[next++ % those.length] ?? {}
    const to = connect(Number(new URL(url).port), '127.0.0.1')
    to.once('error', () => {
      if (to.bytesWritten > 0 || tries <= 1) from.destroy()
      else pipe(from, tries - 1)
    })
    to.once('connect', () => {
      from.pipe(to)
      to.pipe(from)
      from.once('close', () => to.destroy())
      to.once('close', () => from.destroy())
    })
  }
  const proxy = createServer({ noDelay: true }, (socket) => {
    sockets.add(socket)
    socket.once('close', () => sockets.delete(socket))
    socket.on('error', () => socket.destroy())
    pipe(socket, 2 * all.length)
  })
  await new Promise<void>((resolve) => proxy.listen(0, '127.0.0.1', 2_048, resolve))
  const address = proxy.address()
  const port = typeof address === 'object' && address ? address.port : 0
  return {
    url: `http://127.0.0.1:${port}`,
    all,
    add,
    log,
    leaveOut: (replica) => {
      leftOut = replica
    },
    close: async () => {
      for (const socket of sockets) socket.destroy()
      proxy.close()
      await Promise.all(all.map((one) => one.end('SIGKILL')))
    },
  }
}

interface Got {
  readonly status: number
  readonly text: string
}

/** Each call is a connection of its own, which the proxy gives to the next replica. */
const ask = (url: string, method: string, token?: string, body?: object): Promise<Got> =>
  new Promise((resolve, reject) => {
    const headers = {
      'Content-Type': 'application/json',
      ...(token ? { Authorization: `Bearer ${token}` } : {}),
    }
    const agent = new Agent({ keepAlive: false })
    const asked = request(url, { method, headers, agent, timeout: 20_000 }, (response) => {
      let text = ''
      response.setEncoding('utf8')
      response.on('data', (chunk: string) => {
        text += chunk
      })
      response.on('end', () => resolve({ status: response.statusCode ?? 0, text }))
      response.on('error', reject)
    })
    asked.once('error', reject)
    asked.once('timeout', () => asked.destroy(new Error('it takes too long')))
    asked.end(body && JSON.stringify(body))
  })

const PAUSE_MS = 100

/** What a client does whose server is gone for a moment: until it is answered with a 2xx. */
const askOn = async (...call: Parameters<typeof ask>): Promise<string> => {
  for (let attempt = 0; attempt < 600; attempt += 1) {
    const got = await ask(...call).catch(() => undefined)
    if (got && got.status >= 200 && got.status < 300) return got.text
    if (got && ![429, 502, 503].includes(got.status)) {
      throw new Error(`${call[1]} ${call[0]}: ${got.status} ${got.text}`)
    }
    await pause(PAUSE_MS)
  }
  throw new Error(`${call[0]} was never answered`)
}

const started = z.object({
  conversationId: z.string(),
  token: z.string(),
  streamUrl: z.string().default(''),
})
const activitySchema = z.looseObject({
  id: z.string(),
  type: z.string(),
  text: z.string().optional(),
  replyToId: z.string().optional(),
})
const page = z.object({
  activities: z.array(activitySchema),
  watermark: z.string().optional(),
})

/** A web chat as a page has it: it posts, hears by its socket, and comes back from its watermark when that breaks. */
export const aWebChat = async (url: string) => {
  const base = `${url}/v3/directline`
  const generated = started.parse(JSON.parse(await askOn(`${base}/tokens/generate`, 'POST')))
  const { conversationId: id, token } = generated
  const begun = started.parse(
    JSON.parse(await askOn(`${base}/conversations`, 'POST', token, { locale: 'en-US' })),
  )
  const seen: DirectLineActivity[] = []
  const waiting = new Set<() => void>()
  let watermark = '0'
  let isOver = false
  let socket: WebSocket | undefined
  let reconnects = -1

  const hear = (streamUrl: string) => {
    reconnects += 1
    const opened = new WebSocket(streamUrl)
    socket = opened
    opened.on('message', (data) => {
      const text = String(data)
      if (text === '') return
      const told = page.parse(JSON.parse(text))
      seen.push(...told.activities.filter(({ type }) => type !== 'typing'))
      watermark = told.watermark ?? watermark
      for (const look of waiting) look()
    })
    opened.on('error', () => undefined)
    opened.once('close', () => {
      if (!isOver) comeBack().catch(() => undefined)
    })
  }
  const comeBack = async () => {
    await pause(PAUSE_MS)
    const path = `${base}/conversations/${id}?watermark=${watermark}`
    hear(started.parse(JSON.parse(await askOn(path, 'GET', token))).streamUrl)
  }
  hear(begun.streamUrl)

  return {
    id,
    /** All that its socket has told. */
    seen,
    reconnects: () => reconnects,
    /** Comes with its id when it is acknowledged. */
    say: async (text: string): Promise<string> => {
      const message = { type: 'message', text, channelData: { clientActivityID: randomUUID() } }
      const path = `${base}/conversations/${id}/activities`
      return z
        .object({ id: z.string() })
        .parse(JSON.parse(await askOn(path, 'POST', token, message))).id
    },
    /** Comes when the socket has told of a reply. */
    replyTo: (asked: string) =>
      new Promise<void>((resolve) => {
        const look = () => {
          if (!seen.some(({ replyToId }) => replyToId === asked)) return
          waiting.delete(look)
          resolve()
        }
        waiting.add(look)
        look()
      }),
    /** What is kept, as any replica reads it. */
    log: async () => {
      const all: DirectLineActivity[] = []
      for (let from = '0'; ; ) {
        const path = `${base}/conversations/${id}/activities?watermark=${from}`
        const next = page.parse(JSON.parse(await askOn(path, 'GET', token)))
        if (next.activities.length === 0) return all
        all.push(...next.activities)
        from = next.watermark ?? from
      }
    },
    leave: () => {
      isOver = true
      socket?.terminate()
    },
  }
}

export type WebChat = Awaited<ReturnType<typeof aWebChat>>

/** Ids that stand in a list more than once. */
export const doubles = (ids: readonly string[]): readonly string[] =>
  ids.filter((id, at) => ids.indexOf(id) !== at)
