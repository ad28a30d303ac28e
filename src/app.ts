// Wires the house: the core, the bot over it, and the doors and the page on one HTTP server. Listens to nobody yet.
import { randomBytes, randomUUID } from 'node:crypto'
import type { IncomingMessage, ServerResponse } from 'node:http'
import { type BotAdapter, ConversationState } from 'botbuilder'
import helmet from 'helmet'
import type { Logger } from 'pino'
import type { Request, Response, Server } from 'restify'
import { apologise } from './bot/apologise.js'
import { citizenBot } from './bot/citizen-bot.js'
import { forgetful } from './bot/forgetful.js'
import { onceEach } from './bot/once-each.js'
import { oneAtATime } from './bot/one-at-a-time.js'
import { talkStateIn } from './bot/talk-state.js'
import { showTyping } from './bot/typing.js'
import type { Config } from './config.js'
import { loadDialogs } from './content/load-dialogs.js'
import { loadEvents } from './content/load-events.js'
import { conversationOf } from './core.js'
import { AZURE_DIRECT_LINE, azureTokens } from './doors/azure-direct-line/azure-tokens.js'
import { botFramework } from './doors/bot-framework/bot-framework.js'
import { type DirectLine, directLine } from './doors/direct-line/direct-line.js'
import { callersBehind } from './http/callers.js'
import { mountHealth } from './http/health.js'
import { languageOfRequest } from './http/language-of-request.js'
import { openServer } from './http/open-server.js'
import { localisedBy, MOST_READ } from './model/language.js'
import { conversationStorage } from './storage/conversation-storage.js'
import { marksIn } from './storage/marks.js'
import { memoryStore } from './storage/memory-store.js'
import { notesIn } from './storage/notes.js'
import { openFolder } from './storage/open-folder.js'
import type { Store } from './storage/store.js'
import { storedActivityLog } from './storage/stored-activity-log.js'
import { keptTokenKey } from './storage/token-key.js'
import { webAssets } from './web/assets.js'
import { chatPage } from './web/page.js'
import { contentSecurityPolicy } from './web/security.js'

export interface App {
  readonly server: Server
  /** Takes nothing new, ends the turns in flight within the bound, and closes all connections. */
  readonly close: (withinMs: number) => Promise<void>
}

/** @throws ContentError with every problem of the folders, or an Error that tells what is missing and what makes it */
export const openApp = async (config: Config, log: Logger): Promise<App> => {
  const dialogs = loadDialogs(config.dialogsDir)
  const records = loadEvents(config.dataDir, dialogs)
  const store = await openStore(config.stateDir, log)
  const marks = marksIn(store, randomUUID())
  const note = notesIn(store)
  const bot = citizenBot({
    converse: conversationOf(dialogs, records),
    talks: talkStateIn(new ConversationState(conversationStorage(store))),
    now: config.now,
    forget: async ({ activity }) => {
      await own?.forget(activity)
      await marks.forget(activity.channelId, activity.conversation.id)
    },
    noted: (one) => {
      note(one).catch((err: unknown) => log.warn({ err }, 'a note could not be kept'))
    },
    forgetful: forgetful(
      localisedBy((language) => dialogs[language].replies.forgetful),
      () => !store.isDurable(),
    ),
    answered: (turn) => log.info(turn, 'answered'),
  })
  const logic = bot.run.bind(bot)
  const oneAfterTheOther = oneAtATime()
  const sorry = apologise(
    localisedBy((language) => dialogs[language].replies.sorry),
    log,
  )
  const equip = (adapter: BotAdapter): void => {
    adapter.onTurnError = sorry
    adapter.use(oneAfterTheOther)
  }

  const callers = callersBehind(config.trustedProxies)
  const isHttps = config.publicUrl?.startsWith('https:') ?? false
  if (config.publicUrl && config.trustedProxies.length === 0) {
    log.warn(
      'PUBLIC_URL is set, but no proxy is trusted: all callers share one address; set TRUSTED_PROXIES',
    )
  }
  const server = openServer({ log, isHttps })
  let isClosing = false
  mountHealth(server, { isReady: () => !isClosing && store.isDurable() })

  const framework = botFramework({
    logic,
    credentials: config.microsoftApp,
    host: config.host,
    log,
  })
  equip(framework.adapter)
  framework.adapter.use(onceEach(marks))
  framework.adapter.use(showTyping())
  server.post('/api/messages', async (request, response) => framework.handle(request, response))

  const { secret, tokenKey } = config.directLine
  const own: DirectLine | undefined = secret
    ? undefined
    : directLine({
        logic,
        activities: storedActivityLog(store),
        tokenKey: tokenKey ?? ownTokenKey(config.stateDir),
        publicUrl: config.publicUrl,
        log,
        addressOf: callers.addressOf,
        isSecure: (request) => isHttps || callers.isSecure(request),
      })
  if (own) {
    equip(own.adapter)
    await own.resume()
    mountDirectLine(server, own)
  }
  if (secret) {
    const trustedOrigins = config.publicUrl ? [config.publicUrl] : []
    const generate = azureTokens({ secret, trustedOrigins, addressOf: callers.addressOf, log })
    server.post(`${DIRECT_LINE}/tokens/generate`, async (request, response) =>
      generate(request, response),
    )
  }

  const assets = webAssets()
  for (const method of ['get', 'head'] as const) {
    server[method]('/assets/*', async (request, response) => {
      if (!assets.handle(request, response)) response.send(404, { error: { code: 'NotFound' } })
    })
  }
  const showPage = async (request: Request, response: Response): Promise<void> => {
    const language = languageOfRequest(request) ?? MOST_READ
    const nonce = randomBytes(16).toString('base64')
    const { bodies, page: words } = dialogs[language]
    allow(request, response, nonce, secret ? AZURE_DIRECT_LINE : undefined)
    response.setHeader('Content-Type', 'text/html; charset=utf-8')
    response.setHeader('Content-Language', language)
    response.setHeader('Vary', 'Accept-Language')
    response.setHeader('Cache-Control', 'no-store')
    response.end(
      chatPage({
        words,
        language,
        nonce,
        body: bodies.department.name,
        paths: assets.paths,
        directLine: secret ? AZURE_DIRECT_LINE : undefined,
      }),
    )
  }
  server.get('/', showPage)
  server.head('/', showPage)

  return {
    server,
    close: async (withinMs) => {
      isClosing = true
      const closed = new Promise<void>((resolve) => server.server.close(() => resolve()))
      await own?.close(withinMs)
      server.server.closeIdleConnections()
      const tooLate = new Promise<void>((resolve) => setTimeout(resolve, withinMs).unref())
      await Promise.race([closed, tooLate])
      server.server.closeAllConnections()
      await store.close()
    },
  }
}

const openStore = async (folder: string | undefined, log: Logger): Promise<Store> =>
  folder === undefined
    ? memoryStore()
    : openFolder(folder, {
        onTrouble: (err) => log.error({ err }, 'the store cannot be written; answers go on'),
        onRecovery: () => log.info('the store can be written again'),
      })

/** Without a folder it lives as long as the conversations. */
const ownTokenKey = (folder: string | undefined): Uint8Array =>
  folder === undefined ? randomBytes(32) : keptTokenKey(folder)

const DIRECT_LINE = '/v3/directline'

const mountDirectLine = (server: Server, { handle, upgrade }: DirectLine): void => {
  for (const method of ['get', 'post', 'put', 'del', 'opts'] as const) {
    server[method](`${DIRECT_LINE}/*`, async (request, response) => handle(request, response))
  }
  server.server.on('upgrade', (request, socket, head) => {
    if (!upgrade(request, socket, head)) socket.destroy()
  })
}

/** What the page with this nonce may load, and the one place beside us that it may call. */
const allow = (
  request: IncomingMessage,
  response: ServerResponse,
  nonce: string,
  elsewhere: string | undefined,
): void => {
  const origin = elsewhere && new URL(elsewhere).origin
  const connect = origin ? [origin, origin.replace('https', 'wss')] : []
  const directives = Object.fromEntries(
    Object.entries(contentSecurityPolicy({ nonce, connect })).map(([name, list]) => [
      name,
      [...list],
    ]),
  )
  helmet.contentSecurityPolicy({ useDefaults: false, directives })(
    request,
    response,
    () => undefined,
  )
}
