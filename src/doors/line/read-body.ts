// The bytes of a webhook, just as they came, for they are what is signed.
import type { IncomingMessage } from 'node:http'

/** LINE sends a few events at once, each of some kilobytes; it names no bound itself. */
export const BODY_BYTES_MAX = 1024 * 1024

export type Body = Buffer | 'too-large' | 'aborted'

/** Of what is too large the rest flows on and is let go, so that who sends it can read the answer. */
export const readBody = (request: IncomingMessage): Promise<Body> =>
  new Promise((resolve) => {
    const chunks: Buffer[] = []
    let length = 0
    request.on('data', (chunk: Buffer) => {
      length += chunk.length
      if (length <= BODY_BYTES_MAX) {
        chunks.push(chunk)
      } else {
        chunks.length = 0
        resolve('too-large')
      }
    })
    request.once('end', () => resolve(Buffer.concat(chunks)))
    request.on('error', () => resolve('aborted'))
    request.once('close', () => resolve('aborted'))
  })
