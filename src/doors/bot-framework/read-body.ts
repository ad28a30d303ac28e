// Reads the body of a request as text, up to a bound.
import type { IncomingMessage } from 'node:http'

/** Direct Line takes 256 KB a request, Teams 100 KB a message: a channel has no reason to send more. */
export const BODY_BYTES_MAX = 256 * 1024

export type Body =
  | { readonly kind: 'text'; readonly text: string }
  | { readonly kind: 'too-large' }
  | { readonly kind: 'not-utf-8' }
  /** The client went away: there is nobody to answer. */
  | { readonly kind: 'aborted' }

export const readBody = async (request: IncomingMessage): Promise<Body> => {
  if (Number(request.headers['content-length'] ?? 0) > BODY_BYTES_MAX) return { kind: 'too-large' }
  return new Promise((resolve) => {
    const chunks: Buffer[] = []
    let bytes = 0
    request.on('data', (chunk: Buffer) => {
      bytes += chunk.length
      if (bytes <= BODY_BYTES_MAX) {
        chunks.push(chunk)
      } else {
        // The rest flows on and is let go: who still writes must be able to read the answer.
        chunks.length = 0
        resolve({ kind: 'too-large' })
      }
    })
    request.once('end', () => resolve(decode(Buffer.concat(chunks))))
    request.on('error', () => resolve({ kind: 'aborted' }))
    request.once('close', () => resolve({ kind: 'aborted' }))
  })
}

const decode = (bytes: Buffer): Body => {
  try {
    return { kind: 'text', text: new TextDecoder('utf-8', { fatal: true }).decode(bytes) }
  } catch {
    return { kind: 'not-utf-8' }
  }
}
