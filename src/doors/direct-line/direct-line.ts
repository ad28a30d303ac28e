// Direct Line 3.0 inside the bot's own process: HTTP and WebSocket in, turns of the bot out.
import type { IncomingMessage, ServerResponse } from 'node:http'
import type { Duplex } from 'node:stream'
import type { Activity } from 'botbuilder'
import type { ActivityLog } from './activity-log.js'
import { DirectLineAdapter } from './adapter.js'
import { addressKey } from './address.js'
import { isBelow, methodsOf, readCall, routeOf } from './call.js'
import { callers, type LimiterOf } from './callers.js'
import { conversations, type LogicFor } from './conversations.js'
import { deadline } from './deadline.js'
import { heldBytes } from './held-bytes.js'
import { incomingReader } from './incoming.js'
import { isAway } from './interruption.js'
import { type Leases, SOLE } from './leases.js'
import { LIMITS, type Limits } from './limits.js'
import { type Log, withoutMessage } from './log.js'
import { memoryActivityLog } from './memory-activity-log.js'
import { allowedOrigin, type Site } from './origins.js'
import { discardBody } from './read-body.js'
import { closing, inside, notFound, Refusal, refusalBody, tooMany, unavailable } from './refusal.js'
import { type Answer, admission, routes } from './routes.js'
import { costOf, retryAfterIn, type Share, UNSHARED } from './share.js'
import { refuseUpgrade, streams } from './streams.js'
import { tokens } from './tokens.js'
import { positionIn } from './wire.js'

export interface DirectLineOptions {
  /** Runs one turn of the bot: `(context) => bot.run(context)`. The address is that of who asked. */
  readonly logic: LogicFor
  /**
   * 32 random bytes or more, which sign the tokens; the same on every replica and after a restart. Of several the first one signs,
   * and tokens of each are known.
   */
  readonly tokenKey: Uint8Array | readonly [Uint8Array, ...Uint8Array[]]
  /** What is said, in order; in memory unless given. */
  readonly activities?: ActivityLog
  /** Which process works for a conversation; no other is known unless given. */
  readonly leases?: Leases
  /** Counts what an address asks for; in this process alone unless given. */
  readonly limiter?: LimiterOf
  readonly limits?: Partial<Limits>
  readonly now?: () => number
  readonly log?: Log
  readonly botId?: string
  readonly botName?: string
  /** Where it is mounted: `/v3/directline` unless given. */
  readonly path?: string
  /** Under which address browsers know this host, such as `https://chat.example`; else the Host header tells. */
  readonly publicUrl?: string
  /** Pages of other origins that may call from there (CORS); they get no cookie. None unless given. */
  readonly allowedOrigins?: readonly string[]
  /** For how long a page finds its conversation again by its cookie: a week unless given. */
  readonly returnWithinMs?: number
  /** The caller's address, behind the proxies that the app trusts; the socket's unless given. */
  readonly addressOf?: (request: IncomingMessage) => string
  /** True where the request came over TLS, if only to a trusted proxy; the socket tells unless given. */
  readonly isSecure?: (request: IncomingMessage) => boolean
  /** Puts the work for callers in turn; unless given, all is done at once. */
  readonly share?: Share
  /** What a person is told who asks for more than is done for one address, in their language. */
  readonly busyWords?: (request: IncomingMessage) => string
}

export interface DirectLine {
  /** Answers a request below the path; it reads the body itself, so nothing may have read it before. */
  readonly handle: (request: IncomingMessage, response: ServerResponse) => Promise<void>
  /** Answers the upgrade to a stream; false, and nothing done, where the path is not ours. */
  readonly upgrade: (request: IncomingMessage, socket: Duplex, head: Buffer) => boolean
  /** For the app to set onTurnError and middleware, and for the bot to speak up by itself. */
  readonly adapter: DirectLineAdapter
  /** Forgets what was said up to this message of a person, it included. */
  readonly forget: (activity: Partial<Activity>) => Promise<void>
  /** Runs the turns that another process, or another life of this one, has left; to be called before anything new is taken, and from time to time where there are others. */
  readonly resume: () => Promise<void>
  /** Takes nothing new, ends the turns in flight, and sends clients away so that they come back. */
  readonly close: (withinMs: number) => Promise<void>
}

const WEEK_MS = 7 * 24 * 60 * 60 * 1000

export const directLine = (options: DirectLineOptions): DirectLine => {
  const { logic, log, now = Date.now, path = '/v3/directline', share = UNSHARED } = options
  const limits = { ...LIMITS, ...options.limits }
  const bot = { id: options.botId ?? 'bot', name: options.botName ?? 'Bot' }
  const activities = options.activities ?? memoryActivityLog({ now })
  const returnWithinS = Math.floor((options.returnWithinMs ?? WEEK_MS) / 1000)
  const site: Site = {
    publicOrigin: options.publicUrl === undefined ? undefined : originOf(options.publicUrl),
    allowedOrigins: (options.allowedOrigins ?? []).map(originOf),
    isSecure: options.isSecure ?? (({ socket }) => 'encrypted' in socket),
  }
  const adapter = new DirectLineAdapter({ activities, bot, now })
  const held = heldBytes(limits)
  const open = streams({ activities, held, share, limits, log })
  const isListenedTo = open.has
  const { leases = SOLE } = options
  const talks = conversations({
    activities,
    adapter,
    logic,
    bot,
    leases,
    isListenedTo,
    limits,
    now,
    log,
  })
  const parts = {
    activities,
    held,
    conversations: talks,
    callers: callers(limits, options.limiter),
    tokens: tokens([options.tokenKey].flat(), {
      now,
      returnWithinS,
    }),
    limits,
    site,
    path,
    returnWithinS,
    readActivity: incomingReader(limits),
  }
  const table = routes(parts)
  let isClosing = false

  const addressOf = (request: IncomingMessage) =>
    addressKey(options.addressOf?.(request) ?? request.socket.remoteAddress ?? '')

  /** Where the address cannot be told, that is answered as an error, and the error is held for nobody in particular. */
  const heldFor = (request: IncomingMessage): string => {
    try {
      return addressOf(request)
    } catch {
      return ''
    }
  }

  const asRefusal = (error: unknown, request: IncomingMessage): Refusal => {
    const refusal = error instanceof Refusal ? error : crowded(error)
    if (refusal?.status === BUSY && options.busyWords) {
      const { status, code, headers } = refusal
      return new Refusal(status, code, options.busyWords(request), headers)
    }
    if (refusal) return refusal
    if (isAway(error)) return unavailable()
    log?.error(withoutMessage(error), 'a request failed')
    return inside()
  }

  const answerTo = async (request: IncomingMessage): Promise<Answer> => {
    if (!isBelow(path, request.url)) throw notFound()
    const { call, pattern } = readCall(path, request, addressOf(request))
    if (request.method === 'OPTIONS') return preflight(methodsOf(table, pattern))
    if (isClosing) throw closing()
    const route = routeOf(table, pattern, request.method)
    return share.run(call.address, async () => {
      const answer = await route(call)
      const bytes = Number(request.headers['content-length'] ?? 0) + answer.body.length
      share.charge(call.address, costOf(bytes))
      return answer
    })
  }

  const openStream = async (request: IncomingMessage, socket: Duplex, head: Buffer) => {
    if (isClosing) throw closing()
    const { call, pattern } = readCall(path, request, addressOf(request))
    if (pattern !== '/conversations/:id/stream') throw notFound()
    const admitted = await share.run(call.address, () => {
      share.charge(call.address, costOf(0))
      return admission(parts, call)
    })
    if (isClosing) throw closing()
    open.open({ request, socket, head }, admitted)
  }

  return {
    adapter,
    resume: talks.resume,
    forget: async ({ id = '', conversation }) => {
      const position = positionIn(id)
      if (conversation && position !== undefined) await activities.forget(conversation.id, position)
    },

    handle: async (request, response) => {
      const answer = await answerTo(request).catch((error) => refused(asRefusal(error, request)))
      // A body that nobody has read would be taken for the next request.
      if (!request.complete) await discardBody(request)
      const cors = corsHeaders(allowedOrigin(site, request))
      const body = Buffer.from(answer.body)
      const cut = () => request.socket.destroy()
      response.once('close', held.hold(heldFor(request), body.length, cut))
      const headers = { ...cors, ...answer.headers }
      write(response, { status: answer.status, headers, body }, request.complete)
    },

    upgrade: (request, socket, head) => {
      if (!isBelow(path, request.url)) return false
      // Who goes away while the token is checked is nobody's error.
      socket.on('error', () => socket.destroy())
      openStream(request, socket, head).catch((error) =>
        refuseUpgrade(socket, asRefusal(error, request)),
      )
      return true
    },

    close: async (withinMs) => {
      isClosing = true
      const bound = deadline(withinMs)
      await Promise.race([talks.idle(), bound.over])
      await open.close(bound)
      bound.cancel()
    },
  }
}

/** @throws Error where it is none of a web site: better now than in the first answer */
const originOf = (url: string): string => {
  if (!/^https?:\/\//u.test(url) || !URL.canParse(url)) {
    throw new Error(`${url} is no address of a site; give one such as https://chat.example`)
  }
  return new URL(url).origin
}

const BUSY = 429

/** The refusal of a job that was not taken; `undefined` for any other error. */
const crowded = (error: unknown): Refusal | undefined => {
  const seconds = retryAfterIn(error)
  return seconds === undefined ? undefined : tooMany(seconds)
}

const refused = (refusal: Refusal): Answer => ({
  status: refusal.status,
  body: refusalBody(refusal),
  headers: refusal.headers,
})

const preflight = (methods: ReturnType<typeof methodsOf>): Answer => {
  const names = [...methods.map(([name]) => name), 'OPTIONS'].join(', ')
  return {
    status: 204,
    body: '',
    headers: {
      Allow: names,
      'Access-Control-Allow-Methods': names,
      'Access-Control-Allow-Headers':
        'Authorization, Content-Type, X-Ms-Bot-Agent, X-Requested-With',
      'Access-Control-Max-Age': '600',
    },
  }
}

const corsHeaders = (origin: string | undefined): Readonly<Record<string, string>> => ({
  Vary: 'Origin',
  ...(origin === undefined
    ? {}
    : {
        'Access-Control-Allow-Origin': origin,
        'Access-Control-Expose-Headers': 'Retry-After',
      }),
})

interface Written extends Pick<Answer, 'status' | 'headers'> {
  readonly body: Buffer
}

const write = (response: ServerResponse, answer: Written, isRequestRead: boolean): void => {
  response.statusCode = answer.status
  response.setHeader('Cache-Control', 'no-store')
  // Appended, for the app may have said the same of its own.
  for (const [name, value] of Object.entries(answer.headers ?? {})) {
    response.appendHeader(name, value)
  }
  if (!isRequestRead) response.setHeader('Connection', 'close')
  if (answer.status !== 204) {
    response.setHeader('Content-Type', 'application/json; charset=utf-8')
    response.setHeader('Content-Length', answer.body.length)
  }
  response.end(answer.body)
}
