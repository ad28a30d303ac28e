// What one address can do to a served chat, and what another person notices of it. Used with the process of `npm start`.
import { readFileSync } from 'node:fs'
import { Agent, type IncomingMessage, request } from 'node:http'
import { WebSocket } from 'ws'
import { z } from 'zod'

/** TRUSTED_PROXIES of the process under test: callers are told apart by X-Forwarded-For. */
export const BEHIND_LOOPBACK = { TRUSTED_PROXIES: '127.0.0.1' }

const startedSchema = z.object({
  conversationId: z.string(),
  token: z.string(),
  streamUrl: z.string(),
})

export interface Got {
  readonly status: number
  readonly headers: IncomingMessage['headers']
  readonly text: string
}

export interface Chat {
  readonly id: string
  readonly token: string
  readonly streamUrl: string
  readonly post: (text: string) => Promise<Got>
  /** One page of what was said, from the beginning. */
  readonly read: () => Promise<Got>
  /** Asks for the same page and never reads the answer. */
  readonly readNever: () => void
  /** Opens a stream and never reads from it, but keeps sending pongs that nobody asked for. */
  readonly listenNever: () => Promise<WebSocket>
}

/** Everything that one address holds open; `leave` ends it. */
export const callerAt = (url: string, address: string) => {
  const agent = new Agent({ keepAlive: true, maxSockets: 64 })
  const unread = new Agent({ keepAlive: false, maxSockets: Number.POSITIVE_INFINITY })
  const timers = new Set<NodeJS.Timeout>()
  const sockets = new Set<WebSocket>()
  const headers = (token?: string) => ({
    'X-Forwarded-For': address,
    'Content-Type': 'application/json',
    ...(token === undefined ? {} : { Authorization: `Bearer ${token}` }),
  })

  const call = (method: string, path: string, token?: string, body?: object) =>
    new Promise<Got>((resolve, reject) => {
      const asked = request(url + path, { agent, method, headers: headers(token) })
      asked.on('error', reject)
      asked.on('response', (response) => {
        const chunks: Buffer[] = []
        response.on('data', (chunk: Buffer) => chunks.push(chunk))
        response.on('error', reject)
        response.on('end', () =>
          resolve({
            status: response.statusCode ?? 0,
            headers: response.headers,
            text: Buffer.concat(chunks).toString(),
          }),
        )
      })
      asked.end(body && JSON.stringify(body))
    })

  const listenNever = (streamUrl: string) =>
    new Promise<WebSocket>((resolve, reject) => {
      const socket = new WebSocket(streamUrl, { headers: headers() })
      sockets.add(socket)
      socket.on('error', reject)
      socket.on('open', () => {
        socket.removeListener('error', reject)
        socket.on('error', () => undefined)
        socket.pause()
        const pongs = setInterval(() => {
          if (socket.readyState === WebSocket.OPEN) socket.pong()
        }, 1_000)
        timers.add(pongs)
        resolve(socket)
      })
    })

  const begin = async (): Promise<Chat> => {
    const generated = JSON.parse((await call('POST', '/v3/directline/tokens/generate')).text)
    const started = startedSchema.parse(
      JSON.parse((await call('POST', '/v3/directline/conversations', generated.token)).text),
    )
    const { conversationId: id, token, streamUrl } = started
    const path = `/v3/directline/conversations/${id}`
    return {
      id,
      token,
      streamUrl,
      post: (text) => call('POST', `${path}/activities`, token, { type: 'message', text }),
      read: () => call('GET', `${path}/activities?watermark=0`, token),
      readNever: () => {
        request(`${url}${path}/activities?watermark=0`, { agent: unread, headers: headers(token) })
          .on('error', () => undefined)
          .on('response', (response) => response.on('error', () => undefined).pause())
          .end()
      },
      listenNever: async () => {
        const again = startedSchema.parse(JSON.parse((await call('GET', path, token)).text))
        return listenNever(`${again.streamUrl.replace(/watermark=\d+/u, 'watermark=0')}`)
      },
    }
  }

  return {
    begin,
    call,
    leave: () => {
      for (const timer of timers) clearInterval(timer)
      for (const socket of sockets) socket.terminate()
      agent.destroy()
      unread.destroy()
    },
  }
}

/** A person with a page open, at an address of their own, who asks again and again. */
export const aPerson = async (url: string, address: string) => {
  const caller = callerAt(url, address)
  const chat = await caller.begin()
  const waiting = new Map<string, () => void>()
  const early = new Set<string>()
  const socket = new WebSocket(chat.streamUrl, { headers: { 'X-Forwarded-For': address } })
  socket.on('message', (message) => {
    for (const { replyToId } of JSON.parse(String(message)).activities) {
      if (replyToId === undefined) continue
      waiting.get(replyToId)?.()
      early.add(replyToId)
    }
  })
  await new Promise<void>((resolve, reject) => {
    socket.on('open', () => resolve())
    socket.on('error', reject)
  })
  /** Milliseconds from the question to its answer on the stream. @throws where it is not taken */
  const ask = async (text: string): Promise<number> => {
    const begun = performance.now()
    const { status, text: body } = await chat.post(text)
    if (status !== 200) throw new Error(`the question was answered by ${status}`)
    const { id } = JSON.parse(body)
    if (!early.has(id)) await new Promise<void>((resolve) => waiting.set(id, resolve))
    return performance.now() - begun
  }
  return {
    ask,
    leave: () => {
      socket.terminate()
      caller.leave()
    },
  }
}

export const QUESTIONS = [
  'what awards did DOIT win',
  '七月發生什麼事',
  'which conference was in October',
  '資訊局得過哪些獎',
  'who signed an agreement',
]

/** The times of so many questions one after the other, in milliseconds, sorted. */
export const askedBy = async (
  { ask }: { readonly ask: (text: string) => Promise<number> },
  times: number,
): Promise<readonly number[]> => {
  const all: number[] = []
  for (let at = 0; at < times; at += 1) {
    all.push(await ask(QUESTIONS[at % QUESTIONS.length] ?? ''))
  }
  return all.sort((one, other) => one - other)
}

export const median = (sorted: readonly number[]): number =>
  sorted[Math.floor(sorted.length / 2)] ?? Number.NaN

/** The resident memory of a process, in megabytes, as Linux tells it. */
export const residentMegabytes = (pid: number): number => {
  const kilobytes = /VmRSS:\s+(\d+) kB/u.exec(readFileSync(`/proc/${pid}/status`, 'utf8'))?.[1]
  return Number(kilobytes) / 1_000
}

/** The most that the process held while it was watched. */
export const watchMemory = (pid: number) => {
  let most = residentMegabytes(pid)
  const timer = setInterval(() => {
    most = Math.max(most, residentMegabytes(pid))
  }, 50)
  return {
    most: () => most,
    stop: () => clearInterval(timer),
  }
}
