// A plain echo bot over HTTP on loopback, with a channel that takes its replies: the yardstick for a turn of ours.
import type { Server } from 'node:http'
import { CloudAdapter, ConfigurationBotFrameworkAuthentication } from 'botbuilder'
import { createServer, plugins } from 'restify'
import { close, listen, type ReplyChannel, startReplyChannel } from './reply-channel.js'

export interface ServedBot extends Pick<ReplyChannel, 'serviceUrl' | 'replies'> {
  /** Where activities are posted. */
  readonly messagesUrl: string
  readonly close: () => Promise<void>
}

/** Without an app id there is no authentication, on either side. */
export const startEchoBot = async (): Promise<ServedBot> => {
  const channel = await startReplyChannel()
  const adapter = new CloudAdapter(new ConfigurationBotFrameworkAuthentication({}))
  const bot = createServer()
  bot.use(plugins.bodyParser())
  // restify answers an async handler only when it takes no `next`.
  bot.post('/api/messages', async (request, response) => {
    await adapter.process(request, response, async (context) => {
      await context.sendActivity(`You said: ${context.activity.text}`)
    })
  })
  const server = bot.server as Server
  return {
    messagesUrl: `${await listen(server)}/api/messages`,
    serviceUrl: channel.serviceUrl,
    replies: channel.replies,
    close: async () => {
      await Promise.all([channel.close(), close(server)])
    },
  }
}
