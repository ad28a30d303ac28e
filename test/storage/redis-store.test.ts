import { afterAll, beforeAll, describe } from 'vitest'
import { storedActivityLog } from '../../src/storage/stored-activity-log.js'
import { activityLogContract } from '../doors/direct-line/activity-log.contract.js'
import { type ARedis, aRedis, aRedisStore, NO_REDIS } from './a-redis.js'
import { storeContract } from './store.contract.js'

/** What is owed is found at once. */
const AT_ONCE = { graceMs: -1, sweepEveryMs: 1 }

describe.skipIf(NO_REDIS)(`on a real Redis${NO_REDIS ? `: ${NO_REDIS}` : ''}`, () => {
  let redis: ARedis
  const closes: (() => Promise<void>)[] = []
  beforeAll(async () => {
    redis = await aRedis([], (close) => closes.push(close))
  })
  afterAll(async () => {
    for (const close of closes) await close()
  })
  const empty = async (now?: () => number) => {
    await redis.send('FLUSHALL')
    const options = now ? { ...AT_ONCE, now } : AT_ONCE
    return aRedisStore(redis.url, options)
  }

  storeContract('redis:', async (now) => ({ store: (await empty(now)).store, pass: redis.pass }))

  activityLogContract('the log in Redis:', async () => {
    const { store, signals } = await empty()
    return storedActivityLog(store, { signals })
  })
})

describe.skipIf(NO_REDIS)('on a cluster, where a write may touch one slot alone', () => {
  let redis: ARedis
  const closes: (() => Promise<void>)[] = []
  beforeAll(async () => {
    redis = await aRedis(['--cluster-enabled', 'yes'], (close) => closes.push(close))
    await redis.send('CLUSTER', 'ADDSLOTSRANGE', '0', '16383')
    while (!String(await redis.send('CLUSTER', 'INFO')).includes('cluster_state:ok')) {
      await new Promise(setImmediate)
    }
  })
  afterAll(async () => {
    for (const close of closes) await close()
  })
  const empty = async (now?: () => number) => {
    await redis.send('FLUSHALL')
    const options = now ? { ...AT_ONCE, now } : AT_ONCE
    return aRedisStore(`${redis.url}?cluster`, options)
  }

  storeContract('redis: as a cluster', async (now) => ({
    store: (await empty(now)).store,
    pass: redis.pass,
  }))

  activityLogContract('the log in a cluster:', async () => {
    const { store, signals } = await empty()
    return storedActivityLog(store, { signals })
  })
})
