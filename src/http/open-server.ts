// The HTTP server that every door is mounted on: ids, security headers, constant error bodies, bounds on time.
import type { IncomingMessage } from 'node:http'
import helmet from 'helmet'
import type { Logger } from 'pino'
import {
  createServer,
  type Request,
  type Response,
  type ServerOptions as RestifyOptions,
  type Server,
} from 'restify'
import { answerError } from './answer-error.js'
import { type Guard, guardServer } from './guard-server.js'

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

/**
 * Features of the browser that no page here uses: a script that got in cannot either. The names are those of the list
 * of OWASP's Secure Headers Project that browsers know.
 */
const PERMISSIONS_POLICY = [
  'accelerometer',
  'autoplay',
  'browsing-topics',
  'camera',
  'display-capture',
  'encrypted-media',
  'fullscreen',
  'geolocation',
  'gyroscope',
  'magnetometer',
  'microphone',
  'midi',
  'payment',
  'picture-in-picture',
  'publickey-credentials-get',
  'screen-wake-lock',
  'usb',
  'xr-spatial-tracking',
]
  .map((feature) => `${feature}=()`)
  .join(', ')

export interface OpenedServer extends Guard {
  readonly server: Server
}

export const openServer = ({
  log,
  isHttps,
  stalledAfterMs = STALLED_AFTER,
}: ServerOptions): OpenedServer => {
  // An empty name: nobody need know by what we are served. restify logs by pino; its types still tell of bunyan.
  const server = createServer({ name: '', log: log as unknown as RestifyOptions['log'] })
  const secure = helmet({
    contentSecurityPolicy: { useDefaults: false, directives: NOTHING },
    // A browser that has seen this once would refuse plain HTTP, which is all that a machine at home has.
    strictTransportSecurity: isHttps,
    crossOriginEmbedderPolicy: false,
    frameguard: { action: 'deny' },
  })
  const guard = guardServer(server.server, {
    log,
    prepare: (request, response) => {
      response.setHeader('X-Request-Id', idOf(request))
      response.setHeader('Permissions-Policy', PERMISSIONS_POLICY)
      secure(request, response, () => undefined)
    },
  })
  // The router calls this outside of any handler, where what it throws would end the process. Here it is an answer, and
  // the router finds it done. restify throws it for hosts that URL refuses (restify/node-restify#2011).
  server.pre(async (request: Request) => {
    request.getUrl()
  })
  server.on('restifyError', (request: Request, response: Response, error: HttpFault) => {
    const status = error.statusCode ?? 500
    if (status >= 500) log.error({ err: error, id: request.getId() }, 'a request failed')
    // `done` is not called: restify would tell what went wrong inside, or which path was asked for.
    answerError(response, status)
  })
  // A connection that could not be accepted is not the end of the others. Before it listens, main.ts hears of errors.
  server.server.once('listening', () => {
    server.on('error', (err: unknown) => log.error({ err }, 'a connection could not be accepted'))
  })
  server.server.headersTimeout = HEADERS_WITHIN
  server.server.requestTimeout = REQUEST_WITHIN
  server.server.keepAliveTimeout = KEPT_ALIVE_FOR
  server.server.timeout = stalledAfterMs
  return { server, ...guard }
}

/** restify's own id of a request, which its log lines have too. */
const idOf = (request: IncomingMessage): string => (request as Request).getId()

interface HttpFault extends Error {
  readonly statusCode?: number
}
