// The cookie by which a page that comes back finds its conversation again.
import type { IncomingMessage } from 'node:http'

export const RETURN_COOKIE = 'direct-line-conversation'

export const readReturnCookie = ({ headers }: IncomingMessage): string | undefined =>
  headers.cookie
    ?.split(';')
    .map((pair) => pair.trim())
    .find((pair) => pair.startsWith(`${RETURN_COOKIE}=`))
    ?.slice(RETURN_COOKIE.length + 1)

/** The same cookie, over: a browser drops it. */
export const noReturnCookie = (options: { path: string; secure: boolean }): string =>
  returnCookie('', { ...options, maxAgeS: 0 })

/** No script can read it, no other site makes a browser send it, and only these routes get it. */
export const returnCookie = (
  token: string,
  { path, maxAgeS, secure }: { path: string; maxAgeS: number; secure: boolean },
): string =>
  [
    `${RETURN_COOKIE}=${token}`,
    `Max-Age=${maxAgeS}`,
    `Path=${path}`,
    'HttpOnly',
    'SameSite=Strict',
    ...(secure ? ['Secure'] : []),
  ].join('; ')
