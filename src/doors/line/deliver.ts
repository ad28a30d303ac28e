// Brings one reply to LINE: the token first, again and again while it is good, and never twice.
import type { messagingApi } from '@line/bot-sdk'
import type { Loss } from './counts.js'
import type { MessagingApi, Outcome } from './messaging-api.js'

export interface Reply {
  readonly token: string
  /** The same in several forms, the best first: the next is sent where LINE does not take one. */
  readonly forms: readonly (readonly messagingApi.Message[])[]
  /** The last moment to begin a call, in milliseconds since 1970. */
  readonly until: number
  /** True where another life of this process may have sent it. */
  readonly mayBeSent: boolean
}

export interface Courier {
  readonly api: Pick<MessagingApi, 'reply'>
  readonly now: () => number
  /** Waits so many milliseconds; less where the door closes. */
  readonly pause: (ms: number) => Promise<void>
  readonly isClosing: () => boolean
  /** Told before each call after the first. */
  readonly retried: () => void
}

/** `stopped`: the door closes, and the next life of the process goes on. */
export type Delivery =
  /** The ids of the messages in their chat; none where only a later refusal told that they were sent. */
  { readonly sent: readonly string[] } | 'stopped' | { readonly lost: Loss }

const FIRST_PAUSE_MS = 200
const PAUSE_MAX_MS = 8_000
const CALL_WITHIN_MS = 10_000

/**
 * A call that failed has not used the token up, so that the same call is made again. A retry key is never sent, for LINE refuses
 * replies with one: that a token is good for one reply is what keeps it to one. Where it is not known whether a call went through,
 * a token that is refused the next time tells that it has.
 */
export const deliver = async (courier: Courier, reply: Reply): Promise<Delivery> => {
  const { api, now, pause, isClosing } = courier
  const { token: replyToken } = reply
  let form = 0
  let { mayBeSent } = reply
  for (let attempt = 0; ; attempt += 1) {
    // What the bot has just said still goes out; it is not tried again.
    if (attempt > 0 && isClosing()) return 'stopped'
    const left = reply.until - now()
    if (left <= 0) return { lost: attempt === 0 ? 'expired' : 'unreachable' }
    if (attempt > 0) courier.retried()
    const bound = { ms: Math.min(CALL_WITHIN_MS, Math.max(left, 1_000)) }
    const outcome = await api.reply({ replyToken, messages: [...(reply.forms[form] ?? [])] }, bound)
    if (outcome.is === 'done') return { sent: outcome.sent }
    if (outcome.is === 'refused') {
      if (outcome.isTokenRefused && mayBeSent) return { sent: [] }
      const isTheirForm = outcome.status === 400 && !outcome.isTokenRefused
      if (!isTheirForm || form + 1 >= reply.forms.length) return { lost: lossBy(outcome) }
      form += 1
      continue
    }
    if (outcome.is === 'unknown') mayBeSent = true
    await pause(pauseAfter(attempt))
  }
}

const lossBy = ({ status, isTokenRefused }: Extract<Outcome, { is: 'refused' }>): Loss => {
  if (isTokenRefused) return 'token-refused'
  return status === 401 || status === 403 ? 'not-authorized' : 'messages-refused'
}

/** Exponential, with full jitter in its upper half: chats that failed together do not come back together. */
const pauseAfter = (attempt: number): number => {
  const whole = Math.min(PAUSE_MAX_MS, FIRST_PAUSE_MS * 2 ** attempt)
  return whole / 2 + Math.random() * (whole / 2)
}
