// Keys of the store: parts with a slash between, short and plain whatever people and channels send.
import { createHash } from 'node:crypto'

const PLAIN = /^[\w.:|=-]{1,64}$/u

/** Any other part is told by its hash, with a sign before it that no plain part has. */
const plain = (part: string): string =>
  PLAIN.test(part) ? part : `+${createHash('sha256').update(part).digest('base64url')}`

export const keyOf = (...parts: readonly string[]): string => parts.map(plain).join('/')

/** The partition of all that is kept of a conversation. */
export const chatOf = (channelId: string, conversationId: string): string =>
  keyOf(channelId, conversationId)

/** A number as a part that sorts as numbers do. */
export const place = (position: number): string => String(position).padStart(10, '0')

/** All keys that go on behind these parts. */
export const below = (...parts: readonly string[]) => ({
  from: `${keyOf(...parts)}/`,
  // In ASCII the sign after the slash.
  below: `${keyOf(...parts)}0`,
})
