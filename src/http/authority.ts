// Whether a text is a host with an optional port, as the Host header and an absolute request target write it.
import { isIPv4, isIPv6 } from 'node:net'

/** Each is a 16-bit number (RFC 9293, section 3.1). */
const PORT_MAX = 65_535
/** Octets of a DNS name and of one of its labels (RFC 1035, section 2.3.4). */
const NAME_MAX = 253
const LABEL_MAX = 63

// No flag `i`: together with `u` it lets [a-z] match the letters U+017F and U+212A too.
const AUTHORITY = /^(?:\[([0-9A-Fa-f:.]+)\]|([A-Za-z0-9._-]+))(?::([0-9]{0,5}))?$/u
/** What the URL standard reads as a part of an IPv4 address: `1.2.3.4.5` and `0x7f.1` are no names. */
const NUMBER = /^(?:[0-9]+|0[Xx][0-9A-Fa-f]*)$/u

/**
 * Stricter than RFC 9110 (no user, no percent sign, no odd spelling of an address), but for the underscore, which
 * service names of Docker Compose have. What it accepts, `new URL` accepts in `http://HOST/…`: the router of restify
 * relies on that, and only `URL` itself knows which `xn--` labels are valid.
 */
export const isAuthority = (text: string): boolean => {
  const [whole, ipv6, name = '', port = ''] = AUTHORITY.exec(text) ?? []
  if (whole === undefined || Number(port) > PORT_MAX) return false
  const isHost = ipv6 === undefined ? isName(name) : isIPv6(ipv6)
  return isHost && URL.canParse(`http://${text}/`)
}

/** A registered name or an IPv4 address; one dot may end it, as in fully qualified names. */
const isName = (text: string): boolean => {
  const name = text.endsWith('.') ? text.slice(0, -1) : text
  const labels = name.split('.')
  if (name.length > NAME_MAX) return false
  if (labels.some(({ length }) => length === 0 || length > LABEL_MAX)) return false
  return !NUMBER.test(labels.at(-1) ?? '') || isIPv4(name)
}
