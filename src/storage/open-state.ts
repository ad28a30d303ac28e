// Opens where all state is kept: in a folder, in memory, or in a Redis that processes share; and what only the last one needs.
import { randomBytes } from 'node:crypto'
import { type Leases, SOLE } from '../model/leases.js'
import { withLeases } from './leases.js'
import { memoryStore } from './memory-store.js'
import { openFolder } from './open-folder.js'
import type { RedisAddress } from './redis/address.js'
import { limiterOver } from './redis/limiter.js'
import { openRedis } from './redis/open-redis.js'
import { SWEEP_EVERY_MS } from './redis/redis-store.js'
import { localSignals, type Signals } from './signals.js'
import type { Store } from './store.js'
import { keptTokenKey, sharedTokenKey } from './token-key.js'

/** Where; nothing of the two: in memory. */
export interface StatePlace {
  readonly stateDir: string | undefined
  readonly redis: RedisAddress | undefined
  /** What may be kept in a folder. */
  readonly bytesMax: number
  /** Of the web chat, where one is set. */
  readonly tokenKey: Uint8Array | undefined
}

interface Log {
  readonly info: (message: string) => void
  readonly warn: (message: string) => void
  readonly error: (facts: object, message: string) => void
}

export interface State {
  readonly store: Store
  readonly signals: Signals
  readonly leases: Leases
  /** Of the web chat; unless it was set, it is made once and kept beside the rest. */
  readonly tokenKey: Uint8Array
  /** What other processes need that share the store; none where this one is alone. */
  readonly shared: Shared | undefined
}

export interface Shared {
  readonly limiter: ReturnType<typeof limiterOver>
  /** After so many milliseconds it is looked again for what a process has left that died. */
  readonly sweepEveryMs: number
}

/** @throws StorageError that tells what is wrong and the remedy */
export const openState = async (place: StatePlace, log: Log): Promise<State> => {
  const { redis, stateDir } = place
  if (redis) return shared(redis, place, log)
  const store =
    stateDir === undefined
      ? memoryStore()
      : await openFolder(stateDir, {
          bytesMax: place.bytesMax,
          onEraseFailure: (err) =>
            log.error({ err }, 'deleted text is still in the file of the store; it is tried again'),
          onTrouble: (err) => log.error({ err }, 'the store cannot be written; answers go on'),
          onRecovery: () => log.info('the store can be written again'),
        })
  // Without a folder it lives as long as the conversations.
  const ownKey = () => (stateDir === undefined ? randomBytes(32) : keptTokenKey(stateDir))
  return {
    store,
    signals: localSignals(),
    leases: SOLE,
    tokenKey: place.tokenKey ?? ownKey(),
    shared: undefined,
  }
}

const shared = async (redis: RedisAddress, place: StatePlace, log: Log): Promise<State> => {
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
  const tokenKey = place.tokenKey ?? (await sharedTokenKey(store))
  return {
    store,
    signals: opened.signals,
    leases: store.leases,
    tokenKey,
    shared: { limiter: limiterOver(opened.link, tokenKey), sweepEveryMs: SWEEP_EVERY_MS },
  }
}
