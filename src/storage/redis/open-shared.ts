// Opens what processes share in Redis: the store with its leases, signals, limits, and the key of the web chat's tokens.
import { withLeases } from '../leases.js'
import type { State, StateLog } from '../open-state.js'
import { sharedTokenKey } from '../token-key.js'
import type { RedisAddress } from './address.js'
import { limiterOver } from './limiter.js'
import { openRedis } from './open-redis.js'
import { SWEEP_EVERY_MS } from './redis-store.js'

/** `given` is the key of the web chat's tokens, where one is set. @throws StorageError */
export const openShared = async (
  redis: RedisAddress,
  given: Uint8Array | undefined,
  log: StateLog,
): Promise<State> => {
  const opened = await openRedis(redis, {
    onDoubt: (doubt) => log.warn(`Redis: ${doubt}; docs/deploy.md tells how to set it up`),
    onEraseFailure: (err) =>
      log.error(
        { err },
        'Redis refuses to write its append-only file anew; deleted text stays there until it does',
      ),
    onTrouble: (err) => log.error({ err }, 'the store cannot be reached; answers go on'),
    onRecovery: () => log.info('the store can be reached again'),
  })
  const store = withLeases(opened.store)
  const tokenKey = given ?? (await sharedTokenKey(store))
  return {
    store,
    signals: opened.signals,
    leases: store.leases,
    tokenKey,
    shared: { limiter: limiterOver(opened.link, tokenKey), sweepEveryMs: SWEEP_EVERY_MS },
  }
}
