// Leases across processes: each `process` here is a store of its own on the same records.
import { setTimeout as pause } from 'node:timers/promises'
import { afterAll, beforeAll, describe, expect, onTestFinished, test } from 'vitest'
import { LeaseLost, StoreAway } from '../../src/model/interruption.js'
import { type LeaseOptions, withLeases } from '../../src/storage/leases.js'
import { memoryStore } from '../../src/storage/memory-store.js'
import type { Store } from '../../src/storage/store.js'
import { type ARedis, aRedis, aRedisStore, NO_REDIS } from './a-redis.js'

const FAR = Number.MAX_SAFE_INTEGER
const put = (key: string, value: string) => ({ put: key, value, until: FAR })

/** A promise, and what fulfils it. */
const gate = () => {
  let open: () => void = () => undefined
  const opened = new Promise<void>((resolve) => {
    open = resolve
  })
  return { open, opened }
}

/** `end` lets a lease be over as if its holder had been silent for so long. */
const leasesContract = (
  name: string,
  make: () => Promise<{
    readonly processes: readonly [Store, Store]
    readonly end: () => Promise<void>
  }>,
) => {
  const two = async (options: LeaseOptions = {}) => {
    const { processes, end } = await make()
    const [one, other] = processes
    return { one: withLeases(one, options), other: withLeases(other, options), end }
  }

  describe(name, () => {
    test('of jobs that hold a conversation in two processes one runs at a time', async () => {
      const { one, other } = await two()
      let running = 0
      let most = 0
      const job = async () => {
        running += 1
        most = Math.max(most, running)
        await pause(5)
        running -= 1
      }
      const holdings = Array.from({ length: 10 }, (_, n) =>
        (n % 2 ? one : other).leases.hold('chat', job),
      )
      // Those of one process the caller puts in line; here they wait for the lease as well.
      await Promise.all(holdings)
      expect(most).toBe(1)
    })

    test('who comes while another works is heard there, and need not wait', async () => {
      const { one, other } = await two()
      const { open, opened } = gate()
      const began = gate()
      let looks = 0
      const work = async () => {
        looks += 1
        began.open()
        await opened
      }
      const serving = one.leases.serve('chat', work)
      await began.opened
      await other.leases.serve('chat', async () => expect.unreachable())
      open()
      await serving
      expect(looks).toBe(2)
      const done: string[] = []
      await other.leases.serve('chat', async () => {
        done.push('by the other')
      })
      expect(done).toEqual(['by the other'])
    })

    test('nothing that is owed is overlooked, whoever takes it', async () => {
      const { one, other } = await two()
      const done: string[] = []
      const workFor = (store: Store) => async () => {
        const records = store.at('chat')
        for (const { key, value } of await records.range({
          from: 'owed/',
          below: 'owed0',
          limit: 100,
        })) {
          done.push(value)
          await records.write([{ remove: key }])
        }
      }
      await Promise.all(
        Array.from({ length: 60 }, async (_, n) => {
          const process = n % 2 ? one : other
          await process.at('chat').write([put(`owed/${String(n).padStart(2, '0')}`, String(n))])
          await process.leases.serve('chat', workFor(process))
        }),
      )
      // Whoever is at work by now finds the last one.
      await one.leases.hold('chat', workFor(one))
      expect(done.toSorted((a, b) => Number(a) - Number(b))).toEqual(
        Array.from({ length: 60 }, (_, n) => String(n)),
      )
    })

    test('who was silent for too long writes nothing any more, and may not speak', async () => {
      const { one, other, end } = await two()
      const { open, opened } = gate()
      const began = gate()
      const late = one.leases.hold('chat', async () => {
        await one.at('chat').write([put('said', 'one')])
        began.open()
        await opened
        await one.at('elsewhere').write([put('told', 'is not guarded')])
        await one.at('chat').write([put('said', 'one, late')])
      })
      await began.opened
      await end()
      await other.leases.hold('chat', () => other.at('chat').write([put('said', 'other')]))
      open()
      await expect(late).rejects.toThrow(LeaseLost)
      expect(await one.at('chat').get('said')).toBe('other')
      expect(await one.at('elsewhere').get('told')).toBe('is not guarded')
    })

    test('an outsider writes without a lease, and a job of another conversation too', async () => {
      const { one, other } = await two()
      await one.leases.hold('chat', async () => {
        expect(await other.at('chat').write([put('heard', 'a message')])).toBe(true)
      })
      expect(await other.at('chat').get('heard')).toBe('a message')
    })

    test('a lease is renewed while its job runs', async () => {
      const { one, other } = await two({ leaseMs: 300 })
      await one.leases.hold('chat', async () => {
        const begun = performance.now()
        const isOver = () => performance.now() - begun > 900
        while (!isOver()) {
          expect(await one.at('chat').write([put('said', 'one')])).toBe(true)
          await pause(20)
        }
        expect(one.leases.isHeld()).toBe(true)
      })
      await other.leases.hold('chat', async () => undefined)
    })
  })
}

leasesContract('leases in memory:', async () => {
  const clock = { now: Date.now() }
  const store = memoryStore({ now: () => clock.now })
  // Its lease is over for whoever else comes; the clock of the holder stands still.
  const end = () => store.write([{ remove: 'lease' }]).then(() => undefined)
  return { processes: [store, store], end }
})

describe.skipIf(NO_REDIS)('on a real Redis', () => {
  let redis: ARedis
  const closes: (() => Promise<void>)[] = []
  beforeAll(async () => {
    redis = await aRedis([], (close) => closes.push(close))
  })
  afterAll(async () => {
    for (const close of closes) await close()
  })

  leasesContract('leases in Redis:', async () => {
    await redis.send('FLUSHALL')
    const [one, other] = [await aRedisStore(redis.url), await aRedisStore(redis.url)]
    return { processes: [one.store, other.store], end: () => redis.pass(60_000) }
  })

  test('a process whose clock is wrong by an hour neither keeps nor loses a lease by that', async () => {
    await redis.send('FLUSHALL')
    const HOUR = 3_600_000
    const storeAt = async (skew: number) => {
      const now = () => Date.now() + skew
      return withLeases((await aRedisStore(redis.url, { now })).store, { now })
    }
    const [slow, fast] = [await storeAt(-HOUR), await storeAt(HOUR)]
    await slow.leases.hold('chat', async () => {
      expect(await slow.at('chat').write([put('said', 'slow')])).toBe(true)
      expect(Number(await redis.send('PTTL', '{citizen:chat}lease'))).toBeGreaterThan(1_000)
    })
    await fast.leases.hold('chat', async () => {
      expect(await fast.at('chat').write([put('said', 'fast')])).toBe(true)
      expect(Number(await redis.send('PTTL', '{citizen:chat}lease'))).toBeLessThan(4_000)
    })
  })
})

test('while the store is away work is done without a lease, and writes nothing', async () => {
  const store = memoryStore()
  let isAway = true
  const at: Store['at'] = (partition) => {
    const records = store.at(partition)
    const orAway = <T>(value: Promise<T>) =>
      isAway ? Promise.reject(new StoreAway('for the test')) : value
    return {
      get: (key) => orAway(records.get(key)),
      range: (range) => orAway(records.range(range)),
      write: (...args) => orAway(isAway ? Promise.resolve(false) : records.write(...args)),
    }
  }
  const { leases, ...fenced } = withLeases({ ...store, at })
  onTestFinished(fenced.close)
  for (const run of [leases.serve, leases.hold]) {
    isAway = true
    let isRun = false
    await run('chat', async () => {
      isRun = true
      isAway = false
      await expect(fenced.at('chat').write([put('said', 'x')])).rejects.toThrow(StoreAway)
    })
    expect(isRun).toBe(true)
    expect(await store.get('said')).toBeUndefined()
  }
})
