// The body of a request: read within bounds, as UTF-8 JSON, without what could harm who merges it.
import type { IncomingMessage } from 'node:http'
import type { Limits } from './limits.js'
import { badArgument, tooLarge, wrongType } from './refusal.js'

/** What is too large is still taken off the wire up to here, so that the caller hears the answer. */
const DISCARDED_BYTES_MAX = 10_000_000

const utf8 = new TextDecoder('utf-8', { fatal: true })
const JSON_TYPE = /^application\/json(?: *; *charset="?utf-8"?)? *$/iu

/** The JSON of the body; `undefined` where there is none. */
export const readJson = async (
  request: IncomingMessage,
  { bodyBytes, depth }: Limits,
): Promise<unknown> => {
  const bytes = await readBytes(request, bodyBytes)
  if (bytes.length === 0) return undefined
  if (!JSON_TYPE.test(request.headers['content-type'] ?? '')) throw wrongType()
  const value = parsed(bytes)
  return plain(value, depth)
}

/** Takes a body off the wire that nobody wants. */
export const discardBody = async (request: IncomingMessage): Promise<void> => {
  await readBytes(request, 0).catch(() => undefined)
}

const readBytes = async (request: IncomingMessage, max: number): Promise<Buffer> => {
  const chunks: Buffer[] = []
  let length = 0
  try {
    // Leaving the loop must not destroy the request, for its socket has the answer to carry.
    for await (const chunk of request.iterator({ destroyOnReturn: false })) {
      length += Buffer.byteLength(chunk)
      if (length > max + DISCARDED_BYTES_MAX) break
      if (length <= max) chunks.push(Buffer.from(chunk))
    }
  } catch {
    throw badArgument('The body ended before its time.')
  }
  if (length > max) throw tooLarge()
  return Buffer.concat(chunks)
}

const parsed = (bytes: Buffer): unknown => {
  try {
    return JSON.parse(utf8.decode(bytes))
  } catch {
    throw badArgument('The body is not JSON in UTF-8.')
  }
}

/** A copy without keys that name a prototype; JSON that nests too deeply is refused. */
const plain = (value: unknown, depth: number): unknown => {
  if (typeof value !== 'object' || value === null) return value
  if (depth === 0) throw badArgument('The body nests too deeply.')
  if (Array.isArray(value)) return value.map((item) => plain(item, depth - 1))
  return Object.fromEntries(
    Object.entries(value)
      .filter(([key]) => key !== '__proto__')
      .map(([key, inner]) => [key, plain(inner, depth - 1)]),
  )
}
