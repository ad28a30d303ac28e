// Reads what a request is for: its target and its Host header, strictly, before a router reads them.
import type { IncomingMessage } from 'node:http'
import { isAuthority } from './authority.js'

export interface RequestTarget {
  /** Path and query (origin-form), or `*`. */
  readonly url: string
  /** With its port, if it names one; `undefined` where HTTP/1.0 names no host. */
  readonly host: string | undefined
}

export type RequestHead = Pick<
  IncomingMessage,
  'method' | 'url' | 'httpVersionMajor' | 'httpVersionMinor' | 'rawHeaders'
>

/**
 * Printable ASCII but `"`, `<`, `>`, `#` and, in a path, the backslash, which URL parsers read as a slash. RFC 3986
 * allows less, but browsers send the rest as they find it in an address. A percent sign begins two hexadecimal digits.
 */
const ORIGIN_FORM =
  /^\/(?:[!$&-;=@-[\]-~]|%[0-9A-Fa-f]{2})*(?:\?(?:[!$&-;=?-~]|%[0-9A-Fa-f]{2})*)?$/u
const ABSOLUTE_FORM = /^[Hh][Tt][Tt][Pp][Ss]?:\/\/([^/?]+)(.*)$/su

/** `undefined` where the target or the Host header is not well formed (RFC 9112, section 3.2). */
export const readTarget = (request: RequestHead): RequestTarget | undefined => {
  const named = hostOf(request)
  if (named === undefined) return undefined
  const host = named === '' ? undefined : named
  const { method, url = '' } = request
  if (url === '*') return method === 'OPTIONS' ? { url, host } : undefined
  if (ORIGIN_FORM.test(url)) return { url, host }
  const [, authority = '', rest = ''] = ABSOLUTE_FORM.exec(url) ?? []
  const path = rest.startsWith('/') ? rest : `/${rest}`
  if (!isAuthority(authority) || !ORIGIN_FORM.test(path)) return undefined
  // The host of an absolute target counts, whatever the header says (RFC 9112, section 3.2.2).
  return { url: path, host: authority }
}

/** Empty where HTTP/1.0 names none; `undefined` where it is not well formed, missing, or there twice. */
const hostOf = ({
  httpVersionMajor,
  httpVersionMinor,
  rawHeaders,
}: RequestHead): string | undefined => {
  // Not `headers.host`, which is the first of several.
  const hosts = rawHeaders.filter(
    (_, index) => index % 2 === 1 && rawHeaders[index - 1]?.toLowerCase() === 'host',
  )
  const [host = '', ...more] = hosts
  if (more.length > 0) return undefined
  const mayBeMissing = httpVersionMajor === 1 && httpVersionMinor === 0
  if (host === '') return mayBeMissing ? '' : undefined
  return isAuthority(host) ? host : undefined
}
