// A channel on loopback that takes the replies of a bot and counts them.
import { once } from 'node:events'
import { createServer, type Server } from 'node:http'
import type { AddressInfo } from 'node:net'

export interface ReplyChannel {
  /** Where the bot posts its replies: the `serviceUrl` of an activity. */
  readonly serviceUrl: string
  /** How many replies the channel has got. */
  readonly replies: () => number
  readonly close: () => Promise<void>
}

export const startReplyChannel = async (): Promise<ReplyChannel> => {
  let replies = 0
  const server = createServer((request, response) => {
    request.resume().on('end', () => {
      replies += 1
      // Apart, for restify's writeHead, which it gives to every response of the process, returns nothing.
      response.writeHead(201, { 'content-type': 'application/json' })
      response.end(`{"id":"${replies}"}`)
    })
  })
  return {
    serviceUrl: await listen(server),
    replies: () => replies,
    close: () => close(server),
  }
}

/** On a free port of loopback; gives its origin. */
export const listen = async (server: Server): Promise<string> => {
  server.listen(0, '127.0.0.1')
  await once(server, 'listening')
  // A server that listens on a port has an address with one.
  const { port } = server.address() as AddressInfo
  return `http://127.0.0.1:${port}`
}

export const close = async (server: Server): Promise<void> => {
  const closed = once(server, 'close')
  server.close()
  server.closeAllConnections()
  await closed
}
