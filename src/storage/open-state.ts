// Opens where all state is kept: in a folder, in memory, or in a Redis that processes share; and what only the last one needs.
import { randomBytes } from 'node:crypto'
import { type Leases, SOLE } from '../model/leases.js'
import { memoryStore } from './memory-store.js'
import { openFolder } from './open-folder.js'
import type { RedisAddress } from './redis/address.js'
import type { limiterOver } from './redis/limiter.js'
import { localSignals, type Signals } from './signals.js'
import type { Store } from './store.js'
import { keptTokenKey } from './token-key.js'

/** Where; nothing of the two: in memory. */
export interface StatePlace {
  readonly stateDir: string | undefined
  readonly redis: RedisAddress | undefined
  /** What may be kept in a folder. */
  readonly bytesMax: number
  /** Of the web chat, where one is set. */
  readonly tokenKey: Uint8Array | undefined
}

export interface StateLog {
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
export const openState = async (place: StatePlace, log: StateLog): Promise<State> => {
  const { redis, stateDir } = place
  if (redis) {
    // Its client takes a moment and 25 MB, which a process without it need not spend.
    const { openShared } = await import('./redis/open-shared.js')
    return openShared(redis, place.tokenKey, log)
  }
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
