// The HTTP server that every door is mounted on: ids, security headers, constant error bodies, bounds on time.
import helmet from 'helmet'
import type { Logger } from 'pino'
import {
  createServer,
  type Request,
  type Response,
  type ServerOptions as RestifyOptions,
  type Server,
} from 'restify'

export interface ServerOptions {
  readonly log: Logger
  /** True where people reach it over HTTPS, if only at a proxy. */
  readonly isHttps: boolean
  /** After so many milliseconds without a byte read or written a connection that is owed an answer is cut. */
  readonly stalledAfterMs?: number
}

/** In milliseconds. A request that takes longer to arrive than this comes from nobody who types. */
const HEADERS_WITHIN = 20_000
const REQUEST_WITHIN = 30_000
/** Longer than proxies keep an idle connection (60 s), or they would send into one that is just being closed. */
const KEPT_ALIVE_FOR = 65_000

/** An answer that is not read: Node counts it as progress when the system takes more of it. Channels wait 15 s for a turn. */
const STALLED_AFTER = 30_000

/** How many may stand at the door until they are let in: a crowd that comes at once is not sent away by the system. */
export const BACKLOG = 4_096

/** For all that is no page: nothing may be loaded by it, and no other site may frame it. */
const NOTHING = { defaultSrc: ["'none'"], frameAncestors: ["'none'"] }

export const openServer = ({
  log,
  isHttps,
  stalledAfterMs = STALLED_AFTER,
}: ServerOptions): Server => {
  // An empty name: nobody need know by what we are served. restify logs by pino; its types still tell of bunyan.
  const server = createServer({ name: '', log: log as unknown as RestifyOptions['log'] })
  server.pre((request: Request, response: Response, next) => {
    response.removeHeader('Server')
    response.setHeader('X-Request-Id', request.getId())
    next()
  })
  server.pre(
    helmet({
      contentSecurityPolicy: { useDefaults: false, directives: NOTHING },
      // A browser that has seen this once would refuse plain HTTP, which is all that a machine at home has.
      strictTransportSecurity: isHttps,
      crossOriginEmbedderPolicy: false,
      frameguard: { action: 'deny' },
    }),
  )
  server.on('restifyError', (request: Request, _: Response, error: HttpFault, done: () => void) => {
    const status = error.statusCode ?? 500
    if (status >= 500) log.error({ err: error, id: request.getId() }, 'a request failed')
    // What went wrong inside, or which path was asked for, is nobody's business.
    error.toJSON = () => ({ error: { code: CODES[status] ?? 'Failed' } })
    error.toString = () => CODES[status] ?? 'Failed'
    done()
  })
  server.server.headersTimeout = HEADERS_WITHIN
  server.server.requestTimeout = REQUEST_WITHIN
  server.server.keepAliveTimeout = KEPT_ALIVE_FOR
  server.server.timeout = stalledAfterMs
  return server
}

interface HttpFault extends Error {
  readonly statusCode?: number
  toJSON: () => unknown
}

const CODES: Readonly<Record<number, string>> = {
  400: 'BadRequest',
  404: 'NotFound',
  405: 'MethodNotAllowed',
  406: 'NotAcceptable',
  413: 'PayloadTooLarge',
  415: 'UnsupportedMediaType',
  429: 'TooManyRequests',
}
