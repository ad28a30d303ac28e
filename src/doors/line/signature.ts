// Whether a webhook comes from LINE: its bytes, signed with the channel's secret.
import { createHmac, timingSafeEqual } from 'node:crypto'

/** The header `x-line-signature`; Node writes names of headers in lower case, however they came. */
export const SIGNATURE_HEADER = 'x-line-signature'

/** HMAC-SHA256 of the bytes as they came, in base64, compared in constant time; a header that came twice is none. */
export const isSigned = (
  bytes: Uint8Array,
  secret: string,
  signature: string | readonly string[] | undefined,
): boolean => {
  if (typeof signature !== 'string') return false
  const given = Buffer.from(signature, 'latin1')
  const right = Buffer.from(createHmac('sha256', secret).update(bytes).digest('base64'), 'latin1')
  return given.length === right.length && timingSafeEqual(given, right)
}
