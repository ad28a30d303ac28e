// The open sockets: who may open how many, whether somebody is still there, and how they close.
import { randomBytes } from 'node:crypto'
import { type IncomingMessage, STATUS_CODES } from 'node:http'
import type { Duplex } from 'node:stream'
import { type WebSocket, WebSocketServer } from 'ws'
import type { ActivityLog } from './activity-log.js'
import type { Deadline } from './deadline.js'
import { type Follower, follow } from './follow.js'
import type { HeldBytes } from './held-bytes.js'
import type { Limits } from './limits.js'
import { type Log, withoutMessage } from './log.js'
import { type Refusal, refusalBody, tooMany } from './refusal.js'
import { costOf, type Share } from './share.js'

/** Who asks for a stream, after all was checked. */
export interface Admission {
  readonly conversationId: string
  readonly after: number
  readonly address: string
}

export interface Upgrade {
  readonly request: IncomingMessage
  readonly socket: Duplex
  readonly head: Buffer
}

export interface Streams {
  /** @throws Refusal where one of the two has as many sockets as it may */
  readonly open: (upgrade: Upgrade, admission: Admission) => void
  readonly has: (conversationId: string) => boolean
  /** Writes what is known, then closes; who takes longer than the deadline is cut off. */
  readonly close: (deadline: Deadline) => Promise<void>
}

interface Open {
  readonly admission: Admission
  readonly follower: Follower
  /** The last ping that was not answered. */
  awaited: Buffer | undefined
}

/** Clients say nothing on a stream but an empty text from time to time. */
const PAYLOAD_BYTES_MAX = 1024

/** Service Restart (RFC 6455's registry): come back to where you were. */
const RESTART = 1012

/** Policy Violation: what was sent is not read. */
const UNREAD = 1008

/** Nobody guesses them, so that a pong with the same ones comes from who has read the ping, and all before it. */
const PING_BYTES = 8

const RETRY_SECONDS = 30

export const streams = (parts: {
  readonly activities: ActivityLog
  readonly held: HeldBytes
  readonly share: Share
  readonly limits: Limits
  readonly log: Log | undefined
}): Streams => {
  const { activities, held, share, limits, log } = parts
  const server = new WebSocketServer({
    noServer: true,
    clientTracking: false,
    maxPayload: PAYLOAD_BYTES_MAX,
  })
  const sockets = new Map<WebSocket, Open>()

  const countOf = (is: (admission: Admission) => boolean): number =>
    Array.from(sockets.values()).filter(({ admission }) => is(admission)).length

  /** A page of the log, when it is the reader's turn. */
  const readFor =
    (address: string): ActivityLog['read'] =>
    (id, after) =>
      share.run(
        address,
        async () => {
          const page = await activities.read(id, after)
          const units = page?.entries.reduce((sum, { json }) => sum + json.length, 0) ?? 0
          share.charge(address, costOf(units))
          return page
        },
        { isPromised: true },
      )

  const start = (socket: WebSocket, admission: Admission) => {
    const follower = follow({
      socket,
      ...admission,
      activities: { ...activities, read: readFor(admission.address) },
      held,
      onUnread: () => {
        log?.info({}, 'a stream was closed, for nobody reads it')
        socket.close(UNREAD, 'Too much is unread.')
        // Where nobody reads, the reason is not read either, and all of it stays in memory.
        setTimeout(() => socket.terminate(), limits.lastWordsMs).unref()
      },
      onError: (error) => log?.error(withoutMessage(error), 'a stream failed'),
    })
    const open: Open = { admission, follower, awaited: undefined }
    sockets.set(socket, open)
    socket.on('pong', (told) => {
      if (open.awaited?.equals(told)) open.awaited = undefined
    })
    // Whatever went wrong on the wire, the socket closes after it.
    socket.on('error', () => undefined)
    socket.on('close', () => {
      follower.stop()
      sockets.delete(socket)
    })
  }

  /** Who has not answered since the last time is gone, or reads so slowly that it must come back. */
  const beat = () => {
    for (const [socket, open] of sockets) {
      if (open.awaited) socket.terminate()
      else {
        open.awaited = randomBytes(PING_BYTES)
        socket.ping(open.awaited)
      }
    }
  }
  const beats = setInterval(beat, limits.pingEveryMs)
  beats.unref()

  return {
    open: ({ request, socket, head }, admission) => {
      const ofConversation = countOf((one) => one.conversationId === admission.conversationId)
      const ofAddress = countOf((one) => one.address === admission.address)
      const isFull =
        ofConversation >= limits.socketsPerConversation || ofAddress >= limits.socketsPerAddress
      if (isFull) throw tooMany(RETRY_SECONDS)
      server.handleUpgrade(request, socket, head, (opened) => start(opened, admission))
    },

    has: (conversationId) =>
      Array.from(sockets.values()).some(
        ({ admission }) => admission.conversationId === conversationId,
      ),

    close: async ({ over }) => {
      clearInterval(beats)
      const all = [...sockets]
      await Promise.race([Promise.all(all.map(([, { follower }]) => follower.settled())), over])
      await Promise.race([Promise.all(all.map(([socket]) => closed(socket))), over])
      for (const [socket] of sockets) socket.terminate()
    },
  }
}

const closed = (socket: WebSocket): Promise<void> =>
  new Promise((resolve) => {
    if (socket.readyState === socket.CLOSED) return resolve()
    socket.once('close', () => resolve())
    socket.close(RESTART, 'The service restarts.')
  })

/** Answers an upgrade that is refused, on the bare socket. */
export const refuseUpgrade = (socket: Duplex, refusal: Refusal): void => {
  const body = refusalBody(refusal)
  const headers = {
    ...refusal.headers,
    Connection: 'close',
    'Cache-Control': 'no-store',
    'Content-Type': 'application/json; charset=utf-8',
    'Content-Length': String(Buffer.byteLength(body)),
  }
  const lines = Object.entries(headers).map(([name, value]) => `${name}: ${value}`)
  const status = `HTTP/1.1 ${refusal.status} ${STATUS_CODES[refusal.status] ?? ''}`
  socket.once('finish', () => socket.destroy())
  socket.end([status, ...lines, '', body].join('\r\n'))
}
