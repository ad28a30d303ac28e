// What each address has asked for in the last minute.
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

/** Rejects with a RateLimiterRes where a key is used up. */
export interface Limiter {
  readonly consume: (key: string) => Promise<unknown>
}

/** Makes the limiter of a kind of requests: so many points in so many seconds. */
export type LimiterOf = (
  name: string,
  bound: { readonly points: number; readonly duration: number },
) => Limiter

export const callers = (
  limits: Limits,
  limiterOf: LimiterOf = (_, bound) => new RateLimiterMemory(bound),
): Callers => {
  const perMinute = (name: string, points: number) => {
    const limiter = limiterOf(name, { points, duration: MINUTE_S })
    return async (address: string): Promise<void> => {
      try {
        await limiter.consume(address)
      } catch (full) {
        // What is thrown is no error, but the state of the count.
        throw tooMany(full instanceof RateLimiterRes ? full.msBeforeNext / 1000 : MINUTE_S)
      }
    }
  }
  return {
    token: perMinute('token', limits.tokensPerMinute),
    conversation: perMinute('conversation', limits.conversationsPerMinute),
    renewal: perMinute('renewal', limits.renewalsPerMinute),
    post: perMinute('post', limits.postsPerMinute),
  }
}
