// Calls of LINE's Messaging API: each once, within a bound of time, and logged with LINE's own id of it.
import type { messagingApi } from '@line/bot-sdk'
import { z } from 'zod'
import type { Log } from './log.js'

export interface MessagingApi {
  readonly reply: (request: messagingApi.ReplyMessageRequest, bound: Bound) => Promise<Outcome>
  /** Shows in a chat of one person that an answer is on its way; whether it went well is nobody's business. */
  readonly showLoading: (userId: string) => Promise<void>
  /** Gives up all calls that are under way. */
  readonly close: () => void
}

/** `ms`: how long it may take. */
export interface Bound {
  readonly ms: number
}

export type Outcome =
  /** `sent`: the ids of the messages in their chat, as far as LINE tells. */
  | { readonly is: 'done'; readonly sent: readonly string[] }
  /** LINE may do as asked next time. */
  | { readonly is: 'busy' }
  /** Nobody knows whether LINE has done it. */
  | { readonly is: 'unknown' }
  | { readonly is: 'refused'; readonly status: number; readonly isTokenRefused: boolean }

export interface MessagingApiOptions {
  /** The origin of the API. */
  readonly baseUrl: string
  readonly accessToken: string
  readonly log: Log
}

const REPLY = '/v2/bot/message/reply'
const LOADING = '/v2/bot/chat/loading/start'

/** In seconds, in steps of five; it goes away with the answer. */
const LOADING_SECONDS = 20
const LOADING_WITHIN_MS = 5_000

const sentMessages = z.object({ sentMessages: z.array(z.object({ id: z.string() })) })

const sentIn = (body: string): readonly string[] => {
  try {
    const { data } = sentMessages.safeParse(JSON.parse(body))
    return data?.sentMessages.map(({ id }) => id) ?? []
  } catch {
    return []
  }
}

/** What LINE says of a reply token that was used, is too old, or never was. */
const TOKEN_REFUSED = /invalid reply token/iu

/**
 * By fetch and not by the client of LINE's SDK, which can neither be given a bound of time nor be stopped: a call
 * that hangs would hold up its chat, and then the end of the process, for five minutes.
 */
export const messagingApiOf = ({
  baseUrl,
  accessToken,
  log,
}: MessagingApiOptions): MessagingApi => {
  const life = new AbortController()

  const call = async (path: string, body: object, ms: number): Promise<Outcome> => {
    const begun = performance.now()
    const told = (fields: Readonly<Record<string, unknown>>) =>
      log.info(
        { method: 'POST', endpoint: path, ...fields, ms: Math.round(performance.now() - begun) },
        'LINE was called',
      )
    try {
      const response = await fetch(new URL(path, baseUrl), {
        method: 'POST',
        headers: { Authorization: `Bearer ${accessToken}`, 'Content-Type': 'application/json' },
        body: JSON.stringify(body),
        signal: AbortSignal.any([life.signal, AbortSignal.timeout(ms)]),
        redirect: 'error',
      })
      const { status } = response
      const words = await response.text()
      told({ status, requestId: response.headers.get('x-line-request-id') })
      if (response.ok) return { is: 'done', sent: sentIn(words) }
      if (status === 429) return { is: 'busy' }
      if (status >= 500) return { is: 'unknown' }
      return { is: 'refused', status, isTokenRefused: status === 400 && TOKEN_REFUSED.test(words) }
    } catch (error) {
      told({ status: 'none', because: error instanceof Error ? error.name : typeof error })
      return { is: 'unknown' }
    }
  }

  return {
    reply: (request, { ms }) => call(REPLY, request, ms),
    showLoading: async (chatId) => {
      await call(LOADING, { chatId, loadingSeconds: LOADING_SECONDS }, LOADING_WITHIN_MS)
    },
    close: () => life.abort(),
  }
}
