// A channel's server on loopback: takes what a bot sends, and keeps it.
import { createServer, type IncomingMessage } from 'node:http'
import { z } from 'zod'
import { listen } from './listen.js'

export interface Sent {
  readonly method: string
  readonly path: string
  readonly headers: IncomingMessage['headers']
  /** The activity. */
  readonly body: Readonly<Record<string, unknown>>
}

export interface FakeChannel {
  /** What an activity gives as its `serviceUrl`. */
  readonly serviceUrl: string
  /** All that came in, in order. */
  readonly sent: readonly Sent[]
  readonly texts: () => readonly unknown[]
  readonly close: () => Promise<void>
}

/** What the channel answers; 200 with an id where it is left out. */
export interface Answering {
  readonly status: number
  readonly headers?: Readonly<Record<string, string>>
  readonly body?: string
}

const json = z.record(z.string(), z.unknown()).catch({})

/** Answers as it is told to; the first requests, as the list says. */
export const startFakeChannel = async (
  always?: Answering,
  atFirst: readonly Answering[] = [],
): Promise<FakeChannel> => {
  const sent: Sent[] = []
  const server = createServer((request, response) => {
    const chunks: Buffer[] = []
    request.on('data', (chunk: Buffer) => chunks.push(chunk))
    request.on('end', () => {
      const { method = '', url: path = '', headers } = request
      const text = Buffer.concat(chunks).toString('utf8')
      sent.push({ method, path, headers, body: json.parse(text ? JSON.parse(text) : {}) })
      const {
        status,
        headers: own,
        body = '{}',
      } = atFirst[sent.length - 1] ??
        always ?? {
          status: 200,
          body: `{"id":"${sent.length}"}`,
        }
      response.statusCode = status
      for (const [name, value] of Object.entries({ 'content-type': 'application/json', ...own })) {
        response.setHeader(name, value)
      }
      response.end(body)
    })
  })
  const { url, close } = await listen(server)
  return { serviceUrl: url, sent, texts: () => sent.map(({ body }) => body['text']), close }
}
