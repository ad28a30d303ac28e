// A plain echo bot over HTTP on loopback, with a channel that takes its replies: the yardstick for a turn of ours.
import { once } from 'node:events'
import { createServer as createHttpServer, type Server } from 'node:http'
import type { AddressInfo } from 'node:net'
import { CloudAdapter, ConfigurationBotFrameworkAuthentication } from 'botbuilder'
import { createServer, plugins } from 'restify'

export interface EchoBot {
  /** Where activities are posted. */
  readonly messagesUrl: string
  /** Where the bot posts its replies: the `serviceUrl` of an activity. */
  readonly serviceUrl: string
  /** How many replies the channel has got. */
  readonly replies: () => number
  readonly close: () => Promise<void>
}

/** Without an app id there is no authentication, on either side. */
export const startEchoBot = async (): Promise<EchoBot> => {
  let replies = 0
  const channel = createHttpServer((request, response) => {
    request.resume().on('end', () => {
      replies += 1
      // Apart, for restify's writeHead, which it gives to every response of the process, returns nothing.
      response.writeHead(201, { 'content-type': 'application/json' })
      response.end(`{"id":"${replies}"}`)
    })
  })
  const adapter = new CloudAdapter(new ConfigurationBotFrameworkAuthentication({}))
  const bot = createServer()
  bot.use(plugins.bodyParser())
  // restify answers an async handler only when it takes no `next`.
  bot.post('/api/messages', async (request, response) => {
    await adapter.process(request, response, async (context) => {
      await context.sendActivity(`You said: ${context.activity.text}`)
    })
  })
  const servers = [channel, bot.server as Server]
  const [serviceUrl = '', botUrl = ''] = await Promise.all(servers.map(listen))
  return {
    messagesUrl: `${botUrl}/api/messages`,
    serviceUrl,
    replies: () => replies,
    close: async () => {
      await Promise.all(servers.map(close))
    },
  }
}

const listen = async (server: Server): Promise<string> => {
  server.listen(0, '127.0.0.1')
  await once(server, 'listening')
  // A server that listens on a port has an address with one.
  const { port } = server.address() as AddressInfo
  return `http://127.0.0.1:${port}`
}

const close = async (server: Server): Promise<void> => {
  const closed = once(server, 'close')
  server.close()
  server.closeAllConnections()
  await closed
}
