// Leases on conversations, kept in the store itself, so that each write of a turn can demand that the lease still stands.
import { AsyncLocalStorage } from 'node:async_hooks'
import { randomUUID } from 'node:crypto'
import { setTimeout as pause } from 'node:timers/promises'
import { LeaseLost, StoreAway } from '../model/interruption.js'
import type { Leases } from '../model/leases.js'
import type { Condition, Records, Store } from './store.js'

export interface LeaseOptions {
  readonly now?: () => number
  /** Without being renewed a lease is over after this, in milliseconds. */
  readonly leaseMs?: number
  /** Whoever waits for a conversation gives up after this. */
  readonly waitsMs?: number
}

/** With the sweep every second (`everywhere`), what a dead process has left is taken up within 5 seconds. */
export const LEASE_MS = 3_000
/** The Bot Connector gives up after 15 seconds and sends again. */
const WAITS_MS = 12_000
const LOOKS_EVERY_MS = 40
/** A bell that nobody hears is gone after this. */
const BELL_MS = 60_000

const LEASE = 'lease'
const BELL = 'bell'

/** What a job holds; without a token it was begun while the store was away. */
interface Lease {
  readonly partition: string
  readonly token: string | undefined
  /** By the clock of `performance`, which no clock of a wall disturbs and which goes on while a process is stopped. */
  heldUntil: number
}

export interface FencedStore extends Store {
  readonly leases: Leases
}

/**
 * Gives a store that several processes share its leases. What a job writes to the conversation that it holds is written only
 * while its lease stands: the token of the lease is a condition of each of these writes, which the store checks as it
 * writes, so that a process that was paused cannot write behind its successor's back.
 */
export const withLeases = (store: Store, options: LeaseOptions = {}): FencedStore => {
  const { now = Date.now, leaseMs = LEASE_MS, waitsMs = WAITS_MS } = options
  const current = new AsyncLocalStorage<Lease>()
  const until = () => now() + leaseMs
  const isOf = (token: string): Condition => ({ key: LEASE, is: token })

  const acquire = async (partition: string): Promise<Lease | { readonly other: string }> => {
    const records = store.at(partition)
    const token = randomUUID()
    for (;;) {
      const asked = performance.now()
      const change = { put: LEASE, value: token, until: until() }
      if (await records.write([change], [{ key: LEASE, is: undefined }])) {
        return { partition, token, heldUntil: asked + leaseMs }
      }
      const other = await records.get(LEASE)
      if (other !== undefined) return { other }
    }
  }

  /** Runs a job with its lease renewed at half time, and gives the lease back with the conditions that `release` names. */
  const withLease = async <T>(lease: Lease, job: () => Promise<T>): Promise<T> => {
    const { partition, token = '' } = lease
    const renew = async () => {
      const asked = performance.now()
      const change = { put: LEASE, value: token, until: until() }
      const isRenewed = await store.at(partition).write([change], [isOf(token)])
      if (isRenewed) lease.heldUntil = asked + leaseMs
    }
    // Where the store is away the lease runs out, and what the job writes says so.
    const renewals = setInterval(() => void renew().catch(() => undefined), leaseMs / 2)
    try {
      return await current.run(lease, job)
    } finally {
      clearInterval(renewals)
    }
  }

  /** While the store is away nothing can be told to other processes, and the job writes nothing either. */
  const unleased = <T>(partition: string, job: () => Promise<T>): Promise<T> =>
    current.run({ partition, token: undefined, heldUntil: Number.POSITIVE_INFINITY }, job)

  const release = (lease: Lease, conditions: readonly Condition[] = []): Promise<boolean> =>
    store.at(lease.partition).write([{ remove: LEASE }], [isOf(lease.token ?? ''), ...conditions])

  const isAway = (error: unknown): undefined => {
    if (error instanceof StoreAway) return undefined
    throw error
  }

  /** True where the other still had it when the bell was rung: it will look again before it lets go. */
  const ring = (partition: string, other: string): Promise<boolean> =>
    store
      .at(partition)
      .write([{ put: BELL, value: randomUUID(), until: now() + BELL_MS }], [isOf(other)])

  const workUntilQuiet = async (lease: Lease, work: () => Promise<void>): Promise<void> => {
    const records = store.at(lease.partition)
    for (;;) {
      const bell = await records.get(BELL)
      await work()
      if (await release(lease, [{ key: BELL, is: bell }])) return
      // Either the bell was rung, or the lease is gone.
      if ((await records.get(LEASE)) !== lease.token) throw new LeaseLost('the lease has run out')
    }
  }

  const leases: Leases = {
    serve: async (partition, work) => {
      for (;;) {
        const lease = await acquire(partition).catch(isAway)
        if (!lease) return unleased(partition, work)
        if ('token' in lease) {
          try {
            return await withLease(lease, () => workUntilQuiet(lease, work))
          } catch (error) {
            // What is still owed another shall take up at once, not when the lease has run out.
            await release(lease).catch(() => undefined)
            throw error
          }
        }
        if (await ring(partition, lease.other)) return
      }
    },

    hold: async (partition, job) => {
      const begun = performance.now()
      for (;;) {
        const lease = await acquire(partition).catch(isAway)
        if (!lease) return unleased(partition, job)
        if ('token' in lease) {
          try {
            return await withLease(lease, job)
          } finally {
            await release(lease).catch(() => undefined)
          }
        }
        if (performance.now() - begun > waitsMs) {
          throw new Error('another process has had this conversation for too long')
        }
        await pause(LOOKS_EVERY_MS * (0.5 + Math.random()))
      }
    },

    isLeased: () => current.getStore()?.token !== undefined,

    // While the store is away nobody else can take a lease.
    isHeld: () => {
      const { heldUntil = Number.POSITIVE_INFINITY } = current.getStore() ?? {}
      return performance.now() < heldUntil || !store.isDurable()
    },
  }

  const fenced = (partition: string, { token }: Lease): Records => {
    const records = store.at(partition)
    return {
      ...records,
      write: async (changes, conditions = []) => {
        if (token === undefined) throw new StoreAway('it was away when this job began')
        if (await records.write(changes, [...conditions, isOf(token)])) return true
        if ((await records.get(LEASE)) === token) return false
        throw new LeaseLost('the lease has run out')
      },
    }
  }

  return {
    ...store,
    at: (partition) => {
      const lease = current.getStore()
      return lease?.partition === partition ? fenced(partition, lease) : store.at(partition)
    },
    leases,
  }
}
