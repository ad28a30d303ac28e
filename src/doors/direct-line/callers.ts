// What each address has asked for in the last minute, and the sockets it holds open.
import { RateLimiterMemory, RateLimiterRes } from 'rate-limiter-flexible'
import type { Limits } from './limits.js'
import { tooMany } from './refusal.js'

const MINUTE_S = 60

/** Each throws a Refusal (429) where an address asks for more than it may. */
export interface Callers {
  readonly token: (address: string) => Promise<void>
  readonly conversation: (address: string) => Promise<void>
  readonly renewal: (address: string) => Promise<void>
  readonly post: (address: string) => Promise<void>
}

export const callers = (limits: Limits): Callers => ({
  token: perMinute(limits.tokensPerMinute),
  conversation: perMinute(limits.conversationsPerMinute),
  renewal: perMinute(limits.renewalsPerMinute),
  post: perMinute(limits.postsPerMinute),
})

const perMinute = (points: number) => {
  const limiter = new RateLimiterMemory({ points, duration: MINUTE_S })
  return async (address: string): Promise<void> => {
    try {
      await limiter.consume(address)
    } catch (full) {
      // What is thrown is no error, but the state of the count.
      throw tooMany(full instanceof RateLimiterRes ? full.msBeforeNext / 1000 : MINUTE_S)
    }
  }
}
