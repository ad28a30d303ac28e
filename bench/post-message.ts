// Posts message activities to a bot over connections that are kept alive, as a channel does.
import { Agent, request } from 'node:http'
import type { ServedBot } from './echo-bot.js'

export interface Poster {
  /** Resolves when the bot has taken the turn. @throws Error that tells the status, unless it is 200 */
  readonly post: (text: string) => Promise<void>
  readonly close: () => void
}

export const postTo = ({ messagesUrl, serviceUrl }: ServedBot, connections: number): Poster => {
  const agent = new Agent({ keepAlive: true, maxSockets: connections })
  let posted = 0
  return {
    post: (text) =>
      postJson(messagesUrl, JSON.stringify(messageOf(text, serviceUrl, posted++)), agent),
    close: () => agent.destroy(),
  }
}

const messageOf = (text: string, serviceUrl: string, turn: number) => ({
  type: 'message',
  id: `turn-${turn}`,
  channelId: 'emulator',
  serviceUrl,
  from: { id: 'person' },
  recipient: { id: 'bot' },
  conversation: { id: `bench-${turn}` },
  text,
})

const postJson = (url: string, body: string, agent: Agent): Promise<void> =>
  new Promise((resolve, reject) => {
    const headers = {
      'content-type': 'application/json',
      'content-length': Buffer.byteLength(body),
    }
    const posted = request(url, { method: 'POST', agent, headers }, (response) => {
      response.on('error', reject).resume()
      response.on('end', () => {
        if (response.statusCode === 200) resolve()
        else reject(new Error(`the bot answered ${response.statusCode}, not 200`))
      })
    })
    posted.on('error', reject).end(body)
  })
