import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { conversationStorage } from '../../src/storage/conversation-storage.js'
import { keyOf, place } from '../../src/storage/keys.js'
import { marksIn } from '../../src/storage/marks.js'
import { memoryStore } from '../../src/storage/memory-store.js'
import { storedActivityLog } from '../../src/storage/stored-activity-log.js'
import { activityLogContract } from '../doors/direct-line/activity-log.contract.js'
import { aFolder, aFolderStore } from './a-folder.js'
import { storeContract } from './store.contract.js'

storeContract('memory:', (now) => ({ store: memoryStore({ now }) }))
storeContract('a folder', async (now) => ({ store: await aFolderStore({ now }) }))

activityLogContract('the log in memory:', () => storedActivityLog(memoryStore()))
activityLogContract('the log in a folder', async () => storedActivityLog(await aFolderStore()))

test.each([
  'no JSON',
  'null',
  '{}',
  '[]',
  '{"eTag":1,"item":{}}',
  '{"eTag":"x","item":{}}',
  '{"eTag":"1","item":7}',
])(
  'a kept item that reads %s counts as absent, is told of, and can be written anew',
  async (text) => {
    const store = memoryStore()
    let unread = 0
    const storage = conversationStorage(store, {
      onBroken: () => {
        unread += 1
      },
    })
    await store.write([{ put: keyOf('talk', 'c'), value: text, until: Date.now() + 1_000_000 }])
    expect(await storage.read(['c'])).toEqual({})
    expect(unread).toBe(1)
    await storage.write({ c: { talk: 'new' } })
    expect(await storage.read(['c'])).toEqual({ c: { talk: 'new', eTag: '1' } })
    expect(unread).toBe(1)
  },
)

describe('memory:', () => {
  test('forgets what would expire first when there is too much', async () => {
    const store = memoryStore({ bytesMax: 400 })
    const put = (key: string, until: number) => ({ put: key, value: 'x'.repeat(100), until })
    const later = Date.now() + 1_000_000
    await store.write([put('late', later + 1), put('early', later)])
    expect(await store.get('early')).toBeUndefined()
    expect(await store.get('late')).toHaveLength(100)
  })
})

describe('a folder', () => {
  test('holds all that was written when it is opened again', async () => {
    const folder = aFolder()
    const first = await aFolderStore({}, folder)
    const log = storedActivityLog(first)
    await log.begin({ id: 'c', userId: 'dl_u' }, '{"type":"conversationUpdate"}')
    await log.append('c', '{"a":1}', 'k', '{"type":"message"}')
    await first.close()
    const again = storedActivityLog(await aFolderStore({}, folder))
    expect(await again.left()).toEqual(['c'])
    expect(await again.owed('c')).toEqual([
      { id: 'c', position: 0, turn: '{"type":"conversationUpdate"}' },
      { id: 'c', position: 1, turn: '{"type":"message"}', json: '{"a":1}' },
    ])
    await again.settle('c', 0)
    await again.settle('c', 1)
    expect(await again.owed('c')).toEqual([])
    expect(await again.append('c', '{"a":1}', 'k')).toEqual({ position: 1, isNew: false })
    expect(await again.read('c', 0)).toEqual({
      entries: [{ position: 1, json: '{"a":1}' }],
      last: 1,
    })
  })

  test('is refused to a second one while it is open', async () => {
    const folder = aFolder()
    await aFolderStore({}, folder)
    await expect(aFolderStore({}, folder)).rejects.toThrow(
      /in use by another process: stop that one/u,
    )
  })
})

describe.each([
  ['memory:', async () => memoryStore()],
  ['a folder', async () => aFolderStore()],
])('on %s', (_, make) => {
  test('an item that has changed since it was read is not written over', async () => {
    const storage = conversationStorage(await make())
    await storage.write({ a: { n: 1 } })
    const { a } = await storage.read(['a', 'b'])
    expect(a).toMatchObject({ n: 1, eTag: expect.any(String) })
    await storage.write({ a: { ...a, n: 2 } })
    await expect(storage.write({ a: { ...a, n: 3 } })).rejects.toThrow(/eTag/u)
    await storage.write({ a: { n: 4, eTag: '*' } })
    expect(await storage.read(['a'])).toMatchObject({ a: { n: 4 } })
    await storage.delete(['a'])
    expect(await storage.read(['a'])).toEqual({})
  })

  test('a mark is new once, begun until it is done, and new again to another life', async () => {
    const store = await make()
    const marks = marksIn(store, 'first')
    const all = await Promise.all([1, 2, 3, 4, 5].map(() => marks.begin('line', 'event')))
    expect(all.toSorted()).toEqual(['begun', 'begun', 'begun', 'begun', 'new'])
    expect(await marksIn(store, 'second').begin('line', 'event')).toBe('new')
    await marks.done('line', 'event')
    expect(await marks.begin('line', 'event')).toBe('done')
    expect(await marks.begin('line', 'other')).toBe('new')
  })

  test('a conversation that is forgotten keeps its place, and nothing that was said before', async () => {
    const log = storedActivityLog(await make())
    await log.begin({ id: 'c', userId: 'dl_u' })
    for (const n of [1, 2, 3]) await log.append('c', `{"n":${n}}`, `k${n}`)
    await log.forget('c', 2)
    expect(await log.read('c', 0)).toEqual({ entries: [{ position: 3, json: '{"n":3}' }], last: 3 })
    expect(await log.append('c', '{}', 'k2')).toEqual({ position: 2, isNew: false })
    expect(await log.append('c', '{}', 'k1')).toEqual({ position: 4, isNew: true })
  })

  test('the turn that asks to be forgotten can be run again after a crash, and none before it', async () => {
    const log = storedActivityLog(await make())
    await log.begin({ id: 'c', userId: 'dl_u' })
    for (const n of [1, 2]) await log.append('c', `{"n":${n}}`, `k${n}`, '{"type":"message"}')
    await log.forget('c', 2)
    expect(await log.owed('c')).toEqual([
      { id: 'c', position: 2, turn: '{"type":"message"}', json: '{"n":2}' },
    ])
  })

  test('the last 500 of a conversation are kept', async () => {
    const log = storedActivityLog(await make())
    await log.begin({ id: 'c', userId: 'dl_u' })
    for (let n = 1; n <= 502; n += 1) await log.append('c', `{"n":${n}}`, `k${n}`)
    expect((await log.read('c', 0))?.entries[0]).toEqual({ position: 3, json: '{"n":3}' })
    expect(await log.append('c', '{}', 'k1')).toEqual({ position: 503, isNew: true })
  })
})

describe('what is kept of the web chat is bounded', () => {
  const asLong = (n: number, length: number) => JSON.stringify({ n, text: 'x'.repeat(length) })

  const sizeOf = async (log: ReturnType<typeof storedActivityLog>, id: string) => {
    let sum = 0
    for (let after = 0; ; ) {
      const page = await log.read(id, after)
      const last = page?.entries.at(-1)
      if (!page || !last) return sum
      for (const { json } of page.entries) sum += json.length
      after = last.position
    }
  }

  test('of one conversation the oldest goes, and the newest stays whatever its length', async () => {
    const log = storedActivityLog(memoryStore(), { conversationBytes: 10_000 })
    await log.begin({ id: 'c', userId: 'dl_u' })
    for (let n = 1; n <= 30; n += 1) await log.append('c', asLong(n, 1_000), `k${n}`)
    const kept = await log.read('c', 0)
    expect(kept?.entries.map(({ position }) => position)).toEqual([
      22, 23, 24, 25, 26, 27, 28, 29, 30,
    ])
    // Its key went with it.
    expect(await log.append('c', asLong(1, 10), 'k1')).toEqual({ position: 31, isNew: true })
    await log.append('c', asLong(32, 20_000))
    expect((await log.read('c', 0))?.entries.map(({ position }) => position)).toEqual([32])
  })

  test('of an address the largest goes first, a short talk beside it stays whole, and no talk ends', async () => {
    const log = storedActivityLog(memoryStore(), { addressBytes: 200_000 })
    const ids = ['short', ...Array.from({ length: 10 }, (_, n) => `fat-${n}`)]
    for (const id of ids) await log.begin({ id, userId: 'dl_u' }, undefined, 'office')
    await log.begin({ id: 'elsewhere', userId: 'dl_u' }, undefined, 'home')
    await log.append('short', asLong(1, 2_000), undefined, undefined, 'office')
    await log.append('elsewhere', asLong(1, 100_000), undefined, undefined, 'home')
    await Promise.all(
      ids.slice(1).map(async (id) => {
        for (let n = 1; n <= 20; n += 1) {
          await log.append(id, asLong(n, 30_000), undefined, undefined, 'office')
          // What the bot says counts for the same address.
          await log.append(id, asLong(n, 500))
        }
      }),
    )
    const sizes = await Promise.all(ids.map((id) => sizeOf(log, id)))
    expect(sizes.reduce((sum, size) => sum + size, 0)).toBeLessThan(200_000)
    expect(await sizeOf(log, 'short')).toBe(asLong(1, 2_000).length)
    expect(await sizeOf(log, 'elsewhere')).toBe(asLong(1, 100_000).length)
    for (const id of ids) expect(await log.find(id)).toBeDefined()
  })

  test('of what an address has sent the largest goes first, and answers do not count', async () => {
    const log = storedActivityLog(memoryStore(), { sentBytes: 50_000 })
    const people = Array.from({ length: 100 }, (_, n) => `person-${n}`)
    const talk = async (id: string) => {
      await log.begin({ id, userId: 'dl_u' }, undefined, 'office')
      await log.append(id, asLong(1, 200), undefined, undefined, 'office')
      await log.append(id, asLong(2, 20_000))
    }
    await Promise.all(people.map(talk))
    await log.begin({ id: 'fat', userId: 'dl_u' }, undefined, 'office')
    for (let n = 1; n <= 20; n += 1) {
      await log.append('fat', asLong(n, 20_000), undefined, undefined, 'office')
      await log.append('fat', asLong(n, 100))
    }
    for (const id of people) {
      expect((await log.read(id, 0))?.entries.map(({ position }) => position)).toEqual([1, 2])
    }
    expect(await sizeOf(log, 'fat')).toBeLessThan(50_000)
    expect((await log.read('fat', 0))?.last).toBe(40)
  })

  test('of beginnings alone the one that was idle for the longest goes, with all that is kept of it', async () => {
    const store = memoryStore()
    await store.write([{ put: 'talk/c-0', value: '{}', until: Number.MAX_SAFE_INTEGER }])
    const alsoKept = (id: string) => [`talk/${id}`]
    const log = storedActivityLog(store, { addressBytes: 40_000, alsoKept })
    for (let n = 0; n < 11; n += 1) {
      await log.begin({ id: `c-${n}`, userId: 'dl_u' }, undefined, 'office')
    }
    expect(await log.find('c-0')).toBeUndefined()
    expect(await store.get('talk/c-0')).toBeUndefined()
    expect(await log.find('c-1')).toBeDefined()
  })

  test('a conversation from before sizes were counted is counted', async () => {
    const store = memoryStore()
    const until = Number.MAX_SAFE_INTEGER
    await store.write([
      { put: keyOf('log', 'c', 'head'), value: '{"userId":"dl_u","last":2}', until },
      ...[1, 2].map((n) => ({
        put: keyOf('log', 'c', 'said', place(n)),
        value: JSON.stringify({ json: asLong(n, 6_000) }),
        until,
      })),
    ])
    const log = storedActivityLog(store, { conversationBytes: 10_000 })
    await log.append('c', '{}')
    expect((await log.read('c', 0))?.entries.map(({ position }) => position)).toEqual([2, 3])
  })
})

describe('a stored row that is broken counts as absent, and is told', () => {
  const until = Number.MAX_SAFE_INTEGER
  const BROKEN = ['{"userId":', '[]', 'null', '{"userId":5,"last":"x","item":1,"json":{}}']

  test.each(BROKEN)('the head of a chat: %s', async (value) => {
    const store = memoryStore()
    const kinds: string[] = []
    const log = storedActivityLog(store, { onBroken: (kind) => kinds.push(kind) })
    await log.begin({ id: 'c', userId: 'dl_u' })
    await log.append('c', '{"old":1}')
    await store.write([{ put: keyOf('log', 'c', 'head'), value, until }])
    expect(await log.find('c')).toBeUndefined()
    expect(await log.append('c', '{}')).toBeUndefined()
    expect(kinds).toContain('head of a chat')
    expect(await log.begin({ id: 'c', userId: 'dl_u' })).toMatchObject({ isNew: true })
    expect(await log.read('c', 0)).toEqual({ entries: [], last: 0 })
  })

  test.each(BROKEN)('an entry, and a turn that is owed: %s', async (value) => {
    const store = memoryStore()
    const log = storedActivityLog(store)
    await log.begin({ id: 'c', userId: 'dl_u' })
    for (const n of [1, 2]) await log.append('c', `{"n":${n}}`, `k${n}`, '{"type":"message"}')
    await store.write([
      { put: keyOf('log', 'c', 'said', place(1)), value, until },
      { put: keyOf('owed', 'c', place(1)), value, until },
    ])
    expect((await log.read('c', 0))?.entries).toEqual([{ position: 2, json: '{"n":2}' }])
    expect(await log.owed('c')).toEqual([
      { id: 'c', position: 2, turn: '{"type":"message"}', json: '{"n":2}' },
    ])
    await log.forget('c', 2)
    expect((await log.read('c', 0))?.entries).toEqual([])
  })

  test('a page of entries that are all broken does not hide those behind it', async () => {
    const store = memoryStore()
    const log = storedActivityLog(store)
    await log.begin({ id: 'c', userId: 'dl_u' })
    for (const n of [1, 2]) await log.append('c', `{"n":${n}}`)
    const value = 'x'.repeat(100_000)
    await store.write([{ put: keyOf('log', 'c', 'said', place(1)), value, until }])
    expect((await log.read('c', 0))?.entries).toEqual([{ position: 2, json: '{"n":2}' }])
  })

  test.each(BROKEN)('the state of a conversation: %s', async (value) => {
    const store = memoryStore()
    const kinds: string[] = []
    const storage = conversationStorage(store, { onBroken: (kind) => kinds.push(kind) })
    await store.write([{ put: keyOf('talk', 'a'), value, until }])
    expect(await storage.read(['a'])).toEqual({})
    await storage.write({ a: { n: 1 } })
    expect(await storage.read(['a'])).toMatchObject({ a: { n: 1 } })
    expect(kinds).toContain('state of a conversation')
  })
})

test('keys are short and plain, whatever they are made of, and no two are the same', () => {
  fc.assert(
    fc.property(fc.array(fc.string(), { minLength: 2, maxLength: 2 }), ([a = '', b = '']) => {
      const key = keyOf('talk', a)
      expect(key).toMatch(/^talk\/[!-}]{1,64}$/u)
      expect(key === keyOf('talk', b)).toBe(a === b)
    }),
  )
})
