// Whether a host, an address or a URL is this machine's own, by how it is written alone.
import { BlockList, isIP } from 'node:net'

const loopback = new BlockList()
loopback.addSubnet('127.0.0.0', 8, 'ipv4')
loopback.addAddress('::1', 'ipv6')

/** An IP address as a socket tells it; IPv4 inside IPv6 counts as what it is. */
export const isLoopbackAddress = (address: string): boolean => {
  const family = isIP(address)
  // A zone (`::1%lo`) is no part of what an address list compares.
  if (family === 0 || address.includes('%')) return false
  return loopback.check(address, family === 4 ? 'ipv4' : 'ipv6')
}

/**
 * A host without its port, with or without an IPv6 address's brackets. Names other than `localhost`, and other
 * spellings of an address (`127.1`, `2130706433`), are not looked into: a resolver may see something else in them.
 */
export const isLoopbackHost = (host: string): boolean =>
  host.toLowerCase() === 'localhost' || isLoopbackAddress(host.replace(/^\[([^[\]]*)\]$/u, '$1'))

/** A host as headers write it: with a port or without, IPv6 in brackets. */
export const isLoopbackAuthority = (authority: string): boolean => {
  const host = /^(\[[^[\]]+\]|[^[\]:]+)(?::\d{1,5})?$/u.exec(authority)?.[1]
  return host !== undefined && isLoopbackHost(host)
}

/** The port of an `http:` or `https:` URL, named or not. */
export const portOf = (url: string): number => {
  const { port, protocol } = new URL(url)
  return port === '' ? DEFAULT_PORTS[protocol === 'https:' ? 'https' : 'http'] : Number(port)
}

const DEFAULT_PORTS = { http: 80, https: 443 }

/** Reads the URL as it is written: URL parsers mend user parts, backslashes and odd numbers, each in its own way. */
export const isLoopbackUrl = (url: string): boolean => {
  const authority = /^https?:\/\/([^/?#\\@\s]+)(?:[/?#]|$)/iu.exec(url)?.[1]
  return authority !== undefined && isLoopbackAuthority(authority) && URL.canParse(url)
}
