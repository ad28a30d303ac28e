// Wires the house: the core, the bot over it, and the doors and the page on one HTTP server. Listens to nobody yet.
import { randomUUID } from 'node:crypto'
import type { IncomingMessage } from 'node:http'
import { type BotAdapter, ConversationState, type TurnContext } from 'botbuilder'
import type { Logger } from 'pino'
import type { Request, Response, Server } from 'restify'
import { readContext } from './answer/conversation/read-context.js'
import type { Converse } from './answer/respond.js'
import { apologise } from './bot/apologise.js'
import { citizenBot } from './bot/citizen-bot.js'
import { fairTurns } from './bot/fair-turns.js'
import { forgetful } from './bot/forgetful.js'
import { onceEach } from './bot/once-each.js'
import { oneAtATime } from './bot/one-at-a-time.js'
import { oneProcessAtATime } from './bot/one-process-at-a-time.js'
import { talkStateIn } from './bot/talk-state.js'
import { showTyping } from './bot/typing.js'
import type { Config } from './config.js'
import { loadDialogs } from './content/load-dialogs.js'
import { loadEvents } from './content/load-events.js'
import { loadSources } from './content/load-sources.js'
import { conversationOf, overviewsOf } from './core.js'
import { azureDirectLine, azureTokens } from './doors/azure-direct-line/azure-tokens.js'
import { botFramework } from './doors/bot-framework/bot-framework.js'
import { addressKey } from './doors/direct-line/address.js'
import { type DirectLine, directLine } from './doors/direct-line/direct-line.js'
import { CHANNEL_ID } from './doors/direct-line/wire.js'
import { callersBehind } from './http/callers.js'
import { mountHealth } from './http/health.js'
import { keepChosenLanguage, languageOfRequest } from './http/language-of-request.js'
import { openServer } from './http/open-server.js'
import type { Answer } from './model/answer.js'
import { StoreAway } from './model/interruption.js'
import { type Language, localisedBy, MOST_READ } from './model/language.js'
import { taipeiDay } from './model/period.js'
import { Crowded } from './model/share.js'
import { mountLine } from './mount-line.js'
import { fairShare } from './operations/fair-share.js'
import { conversationStorage, talkKey } from './storage/conversation-storage.js'
import { chatOf } from './storage/keys.js'
import { LIFETIMES } from './storage/lifetimes.js'
import { marksIn } from './storage/marks.js'
import { notesIn } from './storage/notes.js'
import { openState } from './storage/open-state.js'
import { storedActivityLog } from './storage/stored-activity-log.js'
import { openSite, SITE_PATHS } from './web/site.js'

export interface App {
  readonly server: Server
  /** Takes nothing new, ends the turns in flight within the bound, and closes all connections. */
  readonly close: (withinMs: number) => Promise<void>
}

/** @throws ContentError with every problem of the folders, or an Error that tells what is missing and what makes it */
export const openApp = async (config: Config, log: Logger): Promise<App> => {
  const dialogs = loadDialogs(config.dialogsDir)
  const records = loadEvents(config.dataDir, dialogs)
  const { secret, tokenKey, tokenKeyBefore } = config.directLine
  const { stateDir, redis } = config
  const state = await openState({ stateDir, redis, bytesMax: config.storage.bytes, tokenKey }, log)
  const { store, leases, shared } = state
  const limits = shared ? { limiter: shared.limiter } : {}
  // Never which: its key names a conversation.
  const onBroken = (record: string) =>
    log.warn({ record }, 'a stored record could not be read and counts as absent')
  const marks = marksIn(store, randomUUID())
  const notes = notesIn(store)
  const converse = conversationOf(dialogs, records)
  const bot = citizenBot({
    converse,
    talks: talkStateIn(new ConversationState(conversationStorage(store, { onBroken })), {
      isContext: (value) => !readContext(value).isLost,
      onBroken,
    }),
    now: config.now,
    publicUrl: config.publicUrl,
    forget: async ({ activity }) => {
      await own?.forget(activity)
      await marks.forget(activity.channelId, activity.conversation.id)
    },
    erase: () => void store.erase(),
    noted: (one) => {
      notes.keep(one).catch((err: unknown) => {
        if (!(err instanceof StoreAway)) log.warn({ err }, 'a note could not be kept')
      })
    },
    takenBack: notes.takeBack,
    forgetful: forgetful(
      localisedBy((language) => dialogs[language].replies.forgetful),
      () => !store.isDurable(),
    ),
    spent: (turn, ms) => turns.spent(turn, ms),
    answered: (turn) => log.info(turn, 'answered'),
  })
  const share = fairShare()
  const busy = localisedBy((language) => dialogs[language].replies.busy)
  const busyWords = (request: IncomingMessage) => busy[languageOfRequest(request) ?? MOST_READ]
  const turns = fairTurns({
    run: bot.run.bind(bot),
    share,
    busy,
  })
  const logic = (turn: TurnContext) => turns.run(turn)
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
  const { server, takeUpgrades } = openServer({ log, isHttps })
  let isClosing = false
  mountHealth(server, { isReady: () => !isClosing && store.isDurable() })

  const framework = botFramework({
    logic,
    credentials: config.microsoftApp,
    host: config.host,
    publicUrl: config.publicUrl,
    localServicePorts: config.localServicePorts,
    log,
  })
  equip(framework.adapter)
  framework.adapter.use(oneProcessAtATime(leases, chatOf))
  framework.adapter.use(onceEach(marks))
  framework.adapter.use(showTyping())
  server.post('/api/messages', async (request, response) => framework.handle(request, response))

  const azure = secret ? azureDirectLine(config.directLine.azureBaseUrl) : undefined
  const own: DirectLine | undefined = secret
    ? undefined
    : directLine({
        logic: turns.run,
        share,
        busyWords,
        activities: storedActivityLog(store, {
          channelId: CHANNEL_ID,
          signals: state.signals,
          onBroken,
          conversationBytes: config.storage.conversationBytes,
          addressBytes: config.storage.addressBytes,
          sentBytes: config.storage.sentBytes,
          alsoKept: (id) => [talkKey(CHANNEL_ID, id)],
        }),
        leases: {
          serve: (id, work) => leases.serve(chatOf(CHANNEL_ID, id), work),
          hold: (id, job) => leases.hold(chatOf(CHANNEL_ID, id), job),
        },
        ...limits,
        tokenKey: tokenKeyBefore ? [state.tokenKey, tokenKeyBefore] : state.tokenKey,
        publicUrl: config.publicUrl,
        log,
        addressOf: callers.addressOf,
        isSecure: (request) => isHttps || callers.isSecure(request),
      })
  if (own) {
    equip(own.adapter)
    await own.resume()
    mountDirectLine(server, own)
    takeUpgrades(own.upgrade)
  }
  if (secret && azure) {
    const trustedOrigins = config.publicUrl ? [config.publicUrl] : []
    const generate = azureTokens({
      secret,
      directLine: azure,
      trustedOrigins,
      addressOf: callers.addressOf,
      log,
      ...limits,
    })
    server.post(`${DIRECT_LINE}/tokens/generate`, async (request, response) =>
      generate(request, response),
    )
  }

  const line = await mountLine(server, { settings: config.line, state, logic, equip, log })
  const sweeps = shared && setInterval(() => void sweep(), shared.sweepEveryMs)
  /** What a process has left that died, whoever lives takes up. */
  const sweep = async () => {
    try {
      if (store.isDurable() && !isClosing) await Promise.all([own?.resume(), line?.resume()])
    } catch (err) {
      if (!(err instanceof StoreAway))
        log.error({ err }, 'what is owed could not be looked through')
    }
  }

  const handlePage = openSite({
    words: localisedBy((language) => dialogs[language].page),
    overviews: overviewsOf(dialogs, records),
    welcomeIn: welcomeOf(converse, config.now),
    documents: { dialogs, lifetimes: LIFETIMES, store: redis ? 'redis' : 'folder' },
    sources: loadSources(config.dataDir, records.events),
    languageOf: (request) => languageOfRequest(request) ?? MOST_READ,
    directLine: azure,
  })
  mountSite(server, async (request, response) => {
    const isSecure = isHttps || callers.isSecure(request)
    const address = addressKey(callers.addressOf(request))
    try {
      await share.run(address, async () => {
        share.charge(address, isFront(request) ? FRONT_MS : FILE_MS)
        if (isFront(request) && keepChosenLanguage(request, response, isSecure)) return
        await (handlePage(request, response) ?? response.send(404, { error: { code: 'NotFound' } }))
      })
    } catch (error) {
      if (!(error instanceof Crowded)) throw error
      response.setHeader('Retry-After', String(error.retryAfterS))
      response.send(429, { error: { code: 'TooManyRequests', message: busyWords(request) } })
    }
  })

  return {
    server,
    close: async (withinMs) => {
      isClosing = true
      clearInterval(sweeps)
      const closed = new Promise<void>((resolve) => server.server.close(() => resolve()))
      await Promise.all([own?.close(withinMs), line?.close(withinMs)])
      server.server.closeIdleConnections()
      const tooLate = new Promise<void>((resolve) => setTimeout(resolve, withinMs).unref())
      await Promise.race([closed, tooLate])
      server.server.closeAllConnections()
      await store.close()
    },
  }
}

/** What the bot says to whoever comes, and offers to ask. */
const welcomeOf =
  (converse: Converse, now: () => Date) =>
  (language: Language): Answer =>
    converse({ text: '', choice: { do: 'begin' }, today: taipeiDay(now()), fallback: language })
      .answer

const mountSite = (
  server: Server,
  handle: (request: Request, response: Response) => Promise<void>,
): void => {
  for (const method of ['get', 'head'] as const) {
    for (const path of SITE_PATHS) server[method](path, handle)
  }
}

/** What the page takes, which is drawn and compressed anew each time, and what a file of it takes, in milliseconds. */
const FRONT_MS = 4
const FILE_MS = 0.5

const isFront = (request: Request): boolean => request.path() === '/'

const DIRECT_LINE = '/v3/directline'

const mountDirectLine = (server: Server, { handle }: DirectLine): void => {
  for (const method of ['get', 'post', 'put', 'del', 'opts'] as const) {
    server[method](`${DIRECT_LINE}/*`, async (request, response) => handle(request, response))
  }
}
