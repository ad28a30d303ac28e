// Which pages may ask: those of this host, and those of the origins that were allowed.
import type { IncomingMessage } from 'node:http'
import { badArgument, foreignOrigin } from './refusal.js'

export interface Site {
  /** `https://chat.example`, where the Host header is not what the browser sees. */
  readonly publicOrigin: string | undefined
  readonly allowedOrigins: readonly string[]
  /** True for a request that came over TLS, to here or to a trusted proxy. */
  readonly isSecure: (request: IncomingMessage) => boolean
}

/** Programs send no Origin; browsers send it with every POST, and pages cannot forge it. */
export const assertOwnPage = (site: Site, request: IncomingMessage): void => {
  const { origin, host } = request.headers
  if (allowedOrigin(site, request) !== undefined) return
  if (request.headers['sec-fetch-site'] === 'cross-site') throw foreignOrigin()
  if (origin === undefined) return
  const from = hostOf(origin)
  const own = [host?.toLowerCase(), site.publicOrigin && hostOf(site.publicOrigin)]
  if (from === undefined || !own.includes(from)) throw foreignOrigin()
}

/** The Origin of a page elsewhere that may call from there (CORS). */
export const allowedOrigin = (site: Site, request: IncomingMessage): string | undefined => {
  const { origin } = request.headers
  return origin !== undefined && site.allowedOrigins.includes(origin) ? origin : undefined
}

/** The `ws:` or `wss:` address under which this host is known to the caller. */
export const socketBase = (site: Site, request: IncomingMessage): string => {
  if (site.publicOrigin) return site.publicOrigin.replace('http', 'ws')
  const { host = '' } = request.headers
  if (!/^[\w.:[\]-]{1,255}$/u.test(host)) throw badArgument('The Host header is not one.')
  return `${site.isSecure(request) ? 'wss' : 'ws'}://${host}`
}

const hostOf = (url: string): string | undefined => {
  try {
    return new URL(url).host
  } catch {
    return undefined
  }
}
