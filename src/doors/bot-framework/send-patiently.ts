// Sends again what a channel could not take just now, and gives up before the channel thinks that we are gone.
import { setTimeout as pause } from 'node:timers/promises'

export interface Patience {
  /** The pauses between attempts, in milliseconds; each is made up to a fifth shorter or longer. */
  readonly pauses: readonly number[]
  /** How long the replies of one turn may take in all, in milliseconds. */
  readonly withinMs: number
}

/** Teams sends an activity again that was not acknowledged within 15 seconds. */
export const PATIENCE: Patience = { pauses: [1_000, 2_000, 4_000], withinMs: 12_000 }

/**
 * Too many at once, and another change at the same time. The SDK itself tries again on 408, most of 5xx and whatever
 * names a time in `Retry-After`.
 */
const AGAIN: ReadonlySet<unknown> = new Set([412, 429])

const JITTER = 0.2

/**
 * `ends` is a time of `performance.now()`.
 *
 * @throws what the last attempt threw, or that the time is over; the SDK may still be waiting to send it then
 */
export const sendPatiently = async <T>(
  send: () => Promise<T>,
  pauses: Patience['pauses'],
  ends: number,
): Promise<T> => {
  try {
    return await beforeEnd(send, ends)
  } catch (error) {
    const [first, ...later] = pauses
    if (first === undefined || !isPassing(error)) throw error
    const wait = first * (1 + JITTER * spread())
    if (performance.now() + wait > ends) throw error
    await pause(wait)
    return sendPatiently(send, later, ends)
  }
}

/** Between -1 and 1. */
const spread = (): number => Math.random() * 2 - 1

const isPassing = (error: unknown): boolean =>
  error instanceof Error && 'statusCode' in error && AGAIN.has(error.statusCode)

const beforeEnd = async <T>(send: () => Promise<T>, ends: number): Promise<T> => {
  const left = ends - performance.now()
  if (left <= 0) throw new Error(TOO_LATE)
  const done = new AbortController()
  // A timer may ring a little early; when this one has, the time is over by the clock as well.
  const tooLate = pause(Math.ceil(left) + 1, undefined, { signal: done.signal }).then(() => {
    throw new Error(TOO_LATE)
  })
  try {
    return await Promise.race([send(), tooLate])
  } finally {
    done.abort()
  }
}

const TOO_LATE = 'the channel did not take a reply in time'
