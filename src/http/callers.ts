// Who calls, behind the proxies that are trusted: their address, and whether they came over HTTPS.
import type { IncomingMessage } from 'node:http'
import proxyAddr from 'proxy-addr'

/** All who are gone before their request is handled are one caller. */
const GONE = ''

export interface Callers {
  /** Empty where the peer has gone already. */
  readonly addressOf: (request: IncomingMessage) => string
  readonly isSecure: (request: IncomingMessage) => boolean
}

/** `trusted` are addresses, networks such as 10.0.0.0/8, or proxy-addr's names of networks; what others forward is not believed. */
export const callersBehind = (trusted: readonly string[]): Callers => {
  const isTrusted = proxyAddr.compile([...trusted])
  return {
    // Its types do not tell that a socket whose peer has gone has no address any more.
    addressOf: (request) => (proxyAddr(request, isTrusted) as string | undefined) ?? GONE,
    isSecure: ({ socket, headers }) =>
      'encrypted' in socket ||
      (isTrusted(socket.remoteAddress ?? '', 0) &&
        firstOf(headers['x-forwarded-proto']) === 'https'),
  }
}

/** Of several proxies, the first spoke with the person. */
const firstOf = (header: string | readonly string[] | undefined): string | undefined =>
  header?.toString().split(',')[0]?.trim()
