// What becomes of calls to Redis whose answer is lost, late, or not to be had.
import { connect, createServer, type Socket } from 'node:net'
import fc from 'fast-check'
import { describe, expect, onTestFinished, test, vi } from 'vitest'
import { StoreAway } from '../../src/model/interruption.js'
import { pauseAfter } from '../../src/storage/redis/connection.js'
import { aRedis, aRedisStore, NO_REDIS } from './a-redis.js'

const put = (key: string, value: string) => ({ put: key, value, until: Date.now() + 1e6 })

/** Before a Redis: while it swallows, a call reaches Redis, and its answer nobody. */
const aSwallower = async (port: number) => {
  const sockets = new Set<Socket>()
  let isSwallowing = false
  let swallowed = 0
  const server = createServer((socket) => {
    const redis = connect(port, '127.0.0.1')
    for (const one of [socket, redis]) {
      sockets.add(one)
      one.on('error', () => undefined)
    }
    socket.pipe(redis)
    redis.on('data', (data) => {
      if (!isSwallowing) return socket.write(data)
      isSwallowing = false
      swallowed += 1
      return socket.destroy()
    })
    socket.once('close', () => redis.destroy())
    redis.once('close', () => socket.destroy())
  })
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  onTestFinished(() => {
    for (const socket of sockets) socket.destroy()
    server.close()
  })
  const address = server.address()
  return {
    url: `redis://127.0.0.1:${typeof address === 'object' && address ? address.port : 0}`,
    swallowNext: () => {
      isSwallowing = true
    },
    swallowed: () => swallowed,
  }
}

describe.skipIf(NO_REDIS)(`calls to a real Redis${NO_REDIS ? `: ${NO_REDIS}` : ''}`, () => {
  test('a write whose answer was lost is known to be done, and not done again', async () => {
    const redis = await aRedis()
    const between = await aSwallower(redis.port)
    const { store } = await aRedisStore(between.url)
    const records = store.at('chat')
    await records.write([put('before', 'x')])
    for (let n = 1; n <= 5; n += 1) {
      between.swallowNext()
      const isFirst = [{ key: `taken-${n}`, is: undefined }]
      expect(await records.write([put(`taken-${n}`, 'by this one')], isFirst)).toBe(true)
      expect(between.swallowed()).toBe(n)
      expect(await records.write([put(`taken-${n}`, 'by another')], isFirst)).toBe(false)
      expect(await records.get(`taken-${n}`)).toBe('by this one')
    }
  })

  test('a write that was lost before it was done is done', async () => {
    const redis = await aRedis(['--appendonly', 'yes'])
    const { store } = await aRedisStore(redis.url)
    const records = store.at('chat')
    await records.write([put('n', '0')])
    const ended = redis.end('SIGKILL')
    const written = records.write([put('n', '1')], [{ key: 'n', is: '0' }])
    await ended
    await redis.start()
    expect(await written).toBe(true)
    expect(await records.get('n')).toBe('1')
  })

  test('what was given up while Redis was held is not done when it goes on', async () => {
    const redis = await aRedis()
    const told: string[] = []
    const { store } = await aRedisStore(redis.url, {
      answersWithinMs: 500,
      patienceMs: 1_500,
      onTrouble: () => told.push('away'),
      onRecovery: () => told.push('back'),
    })
    const records = store.at('chat')
    await records.write([put('n', '0')])
    redis.hold()
    await expect(records.write([put('n', 'given up')])).rejects.toThrow(StoreAway)
    expect(store.isDurable()).toBe(false)
    // From now on nobody waits.
    let heard: unknown
    records.get('n').catch((error: unknown) => {
      heard = error
    })
    await new Promise(setImmediate)
    expect(heard).toBeInstanceOf(StoreAway)
    redis.letGo()
    await vi.waitFor(() => expect(store.isDurable()).toBe(true), 10_000)
    expect(await records.get('n')).toBe('0')
    expect(await records.write([put('n', '1')], [{ key: 'n', is: '0' }])).toBe(true)
    expect(told).toEqual(['away', 'back'])
  })

  test('no more calls wait out an interruption than there is room for', async () => {
    const redis = await aRedis()
    const { store } = await aRedisStore(redis.url, { waitingMax: 10, patienceMs: 60_000 })
    await store.at('chat').get('x')
    await redis.end('SIGKILL')
    const outcomes: string[] = []
    const all = Array.from({ length: 100 }, () =>
      store
        .at('chat')
        .get('x')
        .then(
          () => outcomes.push('answered'),
          () => outcomes.push('away'),
        ),
    )
    await vi.waitFor(() => expect(outcomes.length).toBeGreaterThanOrEqual(90), 10_000)
    expect(new Set(outcomes)).toEqual(new Set(['away']))
    await redis.start()
    await Promise.all(all)
    expect(outcomes.filter((one) => one === 'answered').length).toBeGreaterThan(0)
  })
})

test('processes that lost Redis together do not come back together, nor late', () => {
  fc.assert(
    fc.property(fc.nat(1_000), (attempt) => {
      const pauses = Array.from({ length: 20 }, () => pauseAfter(attempt))
      for (const ms of pauses) {
        expect(ms).toBeGreaterThan(0)
        expect(ms).toBeLessThanOrEqual(1_000)
      }
      expect(new Set(pauses).size).toBeGreaterThan(10)
    }),
    { numRuns: 50 },
  )
})
