// The rule of local mode: without an app id, only what certainly stays on this machine comes in.
import type { IncomingHttpHeaders } from 'node:http'
import {
  isLoopbackAddress,
  isLoopbackAuthority,
  isLoopbackHost,
  isLoopbackUrl,
} from './loopback.js'

/** Why local mode refuses a request. */
export type LocalFault =
  | 'the server listens beyond this machine'
  | 'the peer is another machine'
  | 'the Host header names another host'
  | 'the request was forwarded'
  | 'the request comes from a page of another site'
  | 'the serviceUrl is on another host'

/** How a request arrived. */
export interface Arrival {
  /** What the server listens on. */
  readonly host: string
  /** The other end of the socket. */
  readonly peer: string | undefined
  readonly headers: IncomingHttpHeaders
}

/** What proxies, tunnels and load balancers add: behind one, every peer looks local. */
const FORWARDING =
  /^(?:forwarded|via|x-forwarded(?:-.+)?|x-original-.+|x-real-ip|(?:x-|true-|fastly-|fly-)?client-ip|x-cluster-client-ip|cf-.+|x-envoy-.+|x-azure-.+|x-arr-.+|x-amzn-.+|x-appengine-.+)$/u

/** The Host header keeps out a page whose name was made to lead here; Origin, one that merely posts here. */
export const arrivalFault = ({ host, peer, headers }: Arrival): LocalFault | undefined => {
  if (!isLoopbackHost(host)) return 'the server listens beyond this machine'
  if (peer === undefined || !isLoopbackAddress(peer)) return 'the peer is another machine'
  if (Object.keys(headers).some((name) => FORWARDING.test(name))) return 'the request was forwarded'
  if (!isLoopbackAuthority(headers.host ?? '')) return 'the Host header names another host'
  if (headers.origin !== undefined && !isLoopbackUrl(headers.origin)) {
    return 'the request comes from a page of another site'
  }
  return undefined
}

export const serviceUrlFault = (serviceUrl: string): LocalFault | undefined =>
  isLoopbackUrl(serviceUrl) ? undefined : 'the serviceUrl is on another host'

/** What the person who runs the bot sets, should the request be welcome. */
export const remedy = (fault: LocalFault): string => {
  const credentials = 'MicrosoftAppId, MicrosoftAppPassword and MicrosoftAppTenantId'
  return fault === 'the server listens beyond this machine'
    ? `set HOST to 127.0.0.1, or set ${credentials}`
    : `set ${credentials} to take messages from other machines`
}
