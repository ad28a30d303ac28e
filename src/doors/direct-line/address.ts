// Who a caller is, for counting: an IPv4 address, or the network of an IPv6 one.
import { isIPv6 } from 'node:net'

/**
 * A household or a phone is given a whole IPv6 /64 to choose addresses from, so that is what is counted;
 * what an IPv6 socket says of an IPv4 caller (`::ffff:192.0.2.1`) is that caller.
 */
export const addressKey = (address: string): string => {
  const mapped = address.toLowerCase().startsWith('::ffff:') ? address.slice('::ffff:'.length) : ''
  if (mapped.includes('.')) return mapped
  const bare = address.split('%')[0] ?? ''
  if (!isIPv6(bare)) return address
  const [head = '', tail] = bare.toLowerCase().split('::')
  const before = groupsOf(head)
  const after = tail === undefined ? [] : groupsOf(tail)
  const zeros = Array<string>(Math.max(0, 8 - before.length - after.length)).fill('0')
  return [...before, ...zeros, ...after].slice(0, 4).map(withoutZeros).join(':')
}

const groupsOf = (part: string): readonly string[] => (part === '' ? [] : part.split(':'))

const withoutZeros = (group: string): string => Number.parseInt(group, 16).toString(16)
