// The rule of local mode: without an app id, only what certainly stays on this machine comes in.
import type { IncomingHttpHeaders } from 'node:http'
import {
  isLoopbackAddress,
  isLoopbackAuthority,
  isLoopbackHost,
  isLoopbackUrl,
  portOf,
} from './loopback.js'

/** Why local mode refuses a request. */
export type LocalFault =
  | 'people reach the server under PUBLIC_URL'
  | 'the server listens beyond this machine'
  | 'the peer is another machine'
  | 'the Host header names another host'
  | 'the request was forwarded'
  | 'the request comes from a page of another site'
  | 'the serviceUrl is on another host'
  | 'the port of the serviceUrl is not listed'

/** How a request arrived. */
export interface Arrival {
  /** Where people reach the server, if a proxy stands before it; not every proxy adds a header that tells of it. */
  readonly publicUrl?: string | undefined
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
export const arrivalFault = ({
  publicUrl,
  host,
  peer,
  headers,
}: Arrival): LocalFault | undefined => {
  if (publicUrl !== undefined) return 'people reach the server under PUBLIC_URL'
  if (!isLoopbackHost(host)) return 'the server listens beyond this machine'
  if (peer === undefined || !isLoopbackAddress(peer)) return 'the peer is another machine'
  if (Object.keys(headers).some((name) => FORWARDING.test(name))) return 'the request was forwarded'
  if (!isLoopbackAuthority(headers.host ?? '')) return 'the Host header names another host'
  if (headers.origin !== undefined && !isLoopbackUrl(headers.origin)) {
    return 'the request comes from a page of another site'
  }
  return undefined
}

/** Ports from the first to the last, both included. */
export interface PortRange {
  readonly first: number
  readonly last: number
}

/** Other programs listen on loopback too, and trust what comes from there: replies go to the listed ports alone. */
export const serviceUrlFault = (
  serviceUrl: string,
  ports: readonly PortRange[],
): LocalFault | undefined => {
  if (!isLoopbackUrl(serviceUrl)) return 'the serviceUrl is on another host'
  const port = portOf(serviceUrl)
  return ports.some(({ first, last }) => first <= port && port <= last)
    ? undefined
    : 'the port of the serviceUrl is not listed'
}

/** What the person who runs the bot sets, should the request be welcome. */
export const remedy = (fault: LocalFault): string => {
  const credentials = 'MicrosoftAppId, MicrosoftAppPassword and MicrosoftAppTenantId'
  switch (fault) {
    case 'the server listens beyond this machine':
      return `set HOST to 127.0.0.1, or set ${credentials}`
    case 'the port of the serviceUrl is not listed':
      return 'add the port on which the Emulator or the Playground listens to LOCAL_SERVICE_PORTS'
    default:
      return `set ${credentials} to take messages from other machines`
  }
}
