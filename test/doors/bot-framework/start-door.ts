// The door on restify, as the app mounts it, with what a test needs around it.
import type { Server } from 'node:http'
import type { TurnContext } from 'botbuilder'
import {
  MicrosoftAppCredentials,
  PasswordServiceClientCredentialFactory,
} from 'botframework-connector'
import { createServer } from 'restify'
import {
  type BotFrameworkDoor,
  type BotFrameworkOptions,
  botFramework,
} from '../../../src/doors/bot-framework/bot-framework.js'
import { listen } from './listen.js'
import { APP_ID, authoritySettings, TENANT_ID } from './local-authority.js'

export interface LogEntry {
  readonly level: 'info' | 'warn' | 'error'
  readonly facts: object
  readonly line: string
}

export interface StartedDoor {
  readonly door: BotFrameworkDoor
  readonly messagesUrl: string
  readonly log: readonly LogEntry[]
  readonly post: (body: unknown, headers?: Readonly<Record<string, string>>) => Promise<Posted>
  readonly close: () => Promise<void>
}

export interface Posted {
  readonly status: number
  readonly headers: Headers
  readonly text: string
}

/** Answers in kind. */
export const echo = async (context: TurnContext): Promise<void> => {
  if (context.activity.type === 'message') {
    await context.sendActivity(`You said: ${context.activity.text}`)
  }
}

/** The bot has no account, so its own replies go without a token; what comes in is checked all the same. */
class WithoutOwnToken extends PasswordServiceClientCredentialFactory {
  override async createCredentials() {
    return MicrosoftAppCredentials.Empty
  }
}

/** What makes a door ask an authority at this address. */
export const withAppId = (authorityUrl: string | Readonly<Record<string, string>>) => ({
  credentials: {
    MicrosoftAppId: APP_ID,
    MicrosoftAppPassword: 'a password of nobody',
    MicrosoftAppTenantId: TENANT_ID,
    ...(typeof authorityUrl === 'string' ? authoritySettings(authorityUrl) : authorityUrl),
  },
  credentialsFactory: new WithoutOwnToken(APP_ID, 'a password of nobody', TENANT_ID),
})

export const startDoor = async (
  options: Partial<BotFrameworkOptions> = {},
): Promise<StartedDoor> => {
  const log: LogEntry[] = []
  const to = (level: LogEntry['level']) => (facts: object, line: string) => {
    log.push({ level, facts, line })
  }
  const door = botFramework({
    logic: echo,
    credentials: {},
    host: '127.0.0.1',
    log: { info: to('info'), warn: to('warn'), error: to('error') },
    ...options,
  })
  const app = createServer()
  // restify takes a handler of two arguments only when it is written as async.
  app.post('/api/messages', async (request, response) => {
    await door.handle(request, response)
  })
  const { url, close } = await listen(app.server as Server)
  const messagesUrl = `${url}/api/messages`
  return {
    door,
    messagesUrl,
    log,
    post: async (body, headers = {}) => {
      const response = await fetch(messagesUrl, {
        method: 'POST',
        headers: { 'content-type': 'application/json', ...headers },
        body: typeof body === 'string' ? body : JSON.stringify(body),
      })
      return { status: response.status, headers: response.headers, text: await response.text() }
    },
    close,
  }
}

/** A message as a channel sends it, but for what is given. */
export const aMessage = (serviceUrl: string, more: object = {}): object => ({
  type: 'message',
  id: 'activity-1',
  channelId: 'msteams',
  serviceUrl,
  timestamp: '2018-09-01T04:00:00.1234567Z',
  conversation: { id: 'conversation-1' },
  from: { id: 'citizen-1', name: 'Citizen' },
  recipient: { id: 'bot-1', name: 'Bot' },
  text: 'hello',
  ...more,
})
