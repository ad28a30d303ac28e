// The cookie by which a page that comes back finds its conversation again.
import type { IncomingMessage } from 'node:http'

const NAME = 'direct-line-conversation'

/**
 * Over HTTPS with the prefix that browsers take from this very host only, over HTTPS: no neighbour under the same domain,
 * and nobody on the way who speaks plain HTTP, can put another conversation in its place. It wants `Secure` and `Path=/`.
 */
const nameOf = (secure: boolean): string => (secure ? `__Host-${NAME}` : NAME)

export const readReturnCookie = (
  { headers }: IncomingMessage,
  secure: boolean,
): string | undefined => {
  const before = `${nameOf(secure)}=`
  return headers.cookie
    ?.split(';')
    .map((pair) => pair.trim())
    .find((pair) => pair.startsWith(before))
    ?.slice(before.length)
}

/** The same cookie, over: a browser drops it. */
export const noReturnCookie = (options: { path: string; secure: boolean }): string =>
  returnCookie('', { ...options, maxAgeS: 0 })

/** No script can read it, and no other site makes a browser send it. */
export const returnCookie = (
  token: string,
  { path, maxAgeS, secure }: { path: string; maxAgeS: number; secure: boolean },
): string =>
  [
    `${nameOf(secure)}=${token}`,
    `Max-Age=${maxAgeS}`,
    `Path=${secure ? '/' : path}`,
    'HttpOnly',
    'SameSite=Strict',
    ...(secure ? ['Secure'] : []),
  ].join('; ')
