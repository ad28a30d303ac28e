// Sends bytes to a port just as they are, for requests that no HTTP client would write.
import { connect } from 'node:net'

export interface RawAnswer {
  /** Of the last response; undefined where the connection was closed without one. */
  readonly status: number | undefined
  readonly text: string
}

/**
 * Waits until the server has closed the connection; `text` is one byte a character (Latin-1). Bytes that are no whole
 * request are sent with `isWhole` false: the client ends, or the server would wait for the rest.
 */
export const rawRequest = async (
  port: number,
  text: string,
  isWhole = true,
): Promise<RawAnswer> => {
  const socket = connect({ port, host: '127.0.0.1' })
  let answer = ''
  socket.on('data', (chunk: Buffer) => {
    answer += chunk.toString('latin1')
    // Node gives up a request whose client ends, so not before its answer has begun.
    if (statusOf(answer) !== undefined) socket.end()
  })
  // Who is refused early may hear of it by a reset.
  socket.on('error', () => undefined)
  socket.write(Buffer.from(text, 'latin1'))
  if (!isWhole) socket.end()
  await new Promise((resolve) => socket.once('close', resolve))
  return { status: statusOf(answer), text: answer }
}

const statusOf = (answer: string): number | undefined => {
  const statuses = Array.from(answer.matchAll(/^HTTP\/1\.1 (\d{3})/gmu), ([, digits]) =>
    Number(digits),
  )
  // 100 Continue is no answer yet.
  return statuses.filter((status) => status >= 200).at(-1)
}
