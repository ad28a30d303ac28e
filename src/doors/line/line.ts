// LINE's door: webhooks in, each event kept before it is acknowledged, turns of the bot, one reply for each.
import { setMaxListeners } from 'node:events'
import type { IncomingMessage, ServerResponse } from 'node:http'
import { setTimeout as pass } from 'node:timers/promises'
import type { Leases } from '../../model/leases.js'
import { LineAdapter, type Logic } from './adapter.js'
import { bestEffort } from './best-effort-inbox.js'
import { chatsOf, type Limits } from './chats.js'
import { type Counts, noCounts } from './counts.js'
import type { Inbox } from './inbox.js'
import { intakeOf } from './intake.js'
import type { Log } from './log.js'
import { messagingApiOf } from './messaging-api.js'
import { readBody } from './read-body.js'
import { readOwedIn } from './read-owed.js'
import { readWebhook } from './read-webhook.js'
import { isSigned, SIGNATURE_HEADER } from './signature.js'
import { turnsOf } from './turns.js'

export interface LineOptions {
  /** Runs one turn of the bot: `(context) => bot.run(context)`. */
  readonly logic: Logic
  /** Of the Messaging API channel. */
  readonly channelSecret: string
  readonly accessToken: string
  /** The origin of the Messaging API. */
  readonly apiBaseUrl: string
  /** What is acknowledged and not answered yet. */
  readonly inbox: Inbox
  /** Which process works for a chat, where others take webhooks as well. */
  readonly leases?: Leases | undefined
  readonly log: Log
  readonly now?: () => number
  readonly limits?: Limits
  /** For how long an event waits for those that happened before it, in milliseconds. */
  readonly gatherMs?: number
  /** After how long people are shown that an answer is on its way, in milliseconds. */
  readonly slowAfterMs?: number
}

export interface LineDoor {
  /** Answers a webhook; it reads the bytes itself, so nothing may have read them before. Never rejects. */
  readonly handle: (request: IncomingMessage, response: ServerResponse) => Promise<void>
  /** For the app to set onTurnError and middleware. */
  readonly adapter: LineAdapter
  readonly counts: Readonly<Counts>
  /** Goes on with what another process, or another life of this one, has left; to be called before anything new is taken, and from time to time where there are others. */
  readonly resume: () => Promise<void>
  /** Takes nothing new and ends what is at work, within the bound; the rest stays in the inbox. */
  readonly close: (withinMs: number) => Promise<void>
}

/** LINE sends webhooks side by side, so that two of one chat may overtake each other by some milliseconds. */
const GATHER_MS = 100
/** Within it nobody wonders whether the message has arrived. */
const SLOW_AFTER_MS = 500
/** For what is left when all calls are given up. */
const TIDY_WITHIN_MS = 500

export const lineDoor = (options: LineOptions): LineDoor => {
  const { log, logic, accessToken, apiBaseUrl: baseUrl, now = Date.now } = options
  const { gatherMs = GATHER_MS, slowAfterMs = SLOW_AFTER_MS } = options
  const inbox = bestEffort(options.inbox, log)
  const adapter = new LineAdapter()
  const counts = noCounts()
  const closing = new AbortController()
  // Every chat that waits listens to it.
  setMaxListeners(0, closing.signal)
  const isClosing = () => closing.signal.aborted
  const pause = (ms: number) => pass(ms, undefined, closing).catch(() => undefined)
  const retried = () => {
    counts.retries += 1
  }
  const api = messagingApiOf({ baseUrl, accessToken, log })
  const courier = { api, now, pause, isClosing, retried }
  const { leases, limits } = options
  const work = turnsOf({
    adapter,
    logic,
    inbox,
    leases,
    api,
    courier,
    counts,
    log,
    now,
    slowAfterMs,
  })
  const owedIn = (chat: string) => readOwedIn(inbox, chat)
  const others = leases && { leases, owedIn }
  const onError = (error: unknown) => log.error({ err: error }, 'a chat of LINE was not served')
  const chats = chatsOf({ work, limits, others, onError })
  const gathered = () => pause(gatherMs)
  const intake = intakeOf({ chats, inbox, counts, log, now, gathered })

  /** Who has no signature is told nothing; it is counted, and said once, for anybody can do it as often as they like. */
  const refuse = (): number => {
    if (counts.refused === 0) log.warn({}, 'a webhook without a signature of LINE was refused')
    counts.refused += 1
    return 401
  }

  const answerTo = async (request: IncomingMessage): Promise<number | undefined> => {
    const signature = request.headers[SIGNATURE_HEADER]
    if (signature === undefined) return refuse()
    const bytes = await readBody(request)
    if (bytes === 'aborted') return undefined
    if (bytes === 'too-large') return 413
    if (!isSigned(bytes, options.channelSecret, signature)) return refuse()
    if (isClosing()) return 503
    const webhook = readWebhook(bytes)
    if (!webhook) return 400
    counts.signed += 1
    await intake.take(webhook)
    return 200
  }

  return {
    adapter,
    counts,
    resume: intake.resume,
    handle: async (request, response) => {
      const status = await answerTo(request).catch((error: unknown) => {
        log.error({ err: error }, 'a webhook of LINE failed')
        return 500
      })
      if (status === undefined) return
      // What is left of a body that nobody has read is let go, and not taken for the next request.
      if (!request.complete) response.setHeader('Connection', 'close')
      request.resume()
      response.statusCode = status
      response.setHeader('Content-Length', 0)
      response.end()
    },
    close: async (withinMs) => {
      closing.abort()
      chats.stop()
      await Promise.race([chats.idle(), pass(withinMs, undefined, { ref: false })])
      api.close()
      await Promise.race([chats.idle(), pass(TIDY_WITHIN_MS, undefined, { ref: false })])
      log.info({ ...counts }, 'LINE’s door is closed')
    },
  }
}
