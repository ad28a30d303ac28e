// Counts what callers ask for in all processes together; alone where Redis is away.
import { createHmac } from 'node:crypto'
import { RateLimiterMemory, RateLimiterRedis } from 'rate-limiter-flexible'
import type { Link } from './link.js'

export interface Bound {
  readonly points: number
  /** In seconds. */
  readonly duration: number
}

interface EvalOptions {
  readonly keys: readonly string[]
  readonly arguments: readonly string[]
}

/** A caller's address stands in Redis only as what a secret has made of it, for a minute or so. */
export const limiterOver =
  (link: Pick<Link, 'run'>, secret: Uint8Array) => (name: string, bound: Bound) => {
    const limiter = new RateLimiterRedis({
      ...bound,
      keyPrefix: `citizen:limit:${name}`,
      storeClient: {
        eval: (text: string, { keys, arguments: args }: EvalOptions) => {
          const [key = ''] = keys
          return link.run(key, ['EVAL', text, '1', key, ...args])
        },
      },
      useRedisPackage: true,
      insuranceLimiter: new RateLimiterMemory(bound),
    })
    return {
      consume: (caller: string) =>
        limiter.consume(createHmac('sha256', secret).update(caller).digest('base64url')),
    }
  }
