// Opens LINE's door on the server, where its two settings are there.
import type { BotAdapter } from 'botbuilder'
import type { Logger } from 'pino'
import type { Server } from 'restify'
import type { Config } from './config.js'
import type { Logic } from './doors/line/adapter.js'
import { CHANNEL_ID } from './doors/line/event-activity.js'
import { type LineDoor, lineDoor } from './doors/line/line.js'
import { chatOf } from './storage/keys.js'
import type { State } from './storage/open-state.js'
import { storedInbox } from './storage/stored-inbox.js'

export interface LineParts {
  readonly settings: Config['line']
  readonly state: Pick<State, 'store' | 'leases' | 'shared'>
  readonly logic: Logic
  readonly equip: (adapter: BotAdapter) => void
  readonly log: Logger
}

/** Goes on at once with what was left; `undefined` where the door stays closed, which the log tells if it seems unmeant. */
export const mountLine = async (
  server: Server,
  { settings, state, logic, equip, log }: LineParts,
): Promise<LineDoor | undefined> => {
  const { channelSecret, accessToken, apiBaseUrl } = settings
  if (!channelSecret || !accessToken) {
    const missing = channelSecret ? 'LINE_CHANNEL_ACCESS_TOKEN' : 'LINE_CHANNEL_SECRET'
    if (channelSecret || accessToken) {
      log.warn(`LINE’s door stays closed: ${missing} is not set; .env.example tells what it is`)
    }
    return undefined
  }
  const inbox = storedInbox(state.store, CHANNEL_ID)
  const leases = state.shared && {
    ...state.leases,
    serve: (chat: string, work: () => Promise<void>) =>
      state.leases.serve(chatOf(CHANNEL_ID, chat), work),
  }
  const door = lineDoor({ logic, channelSecret, accessToken, apiBaseUrl, inbox, leases, log })
  equip(door.adapter)
  await door.resume()
  server.post('/line/webhook', async (request, response) => door.handle(request, response))
  return door
}
