import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { conversationStorage } from '../../src/storage/conversation-storage.js'
import { keyOf } from '../../src/storage/keys.js'
import { marksIn } from '../../src/storage/marks.js'
import { memoryStore } from '../../src/storage/memory-store.js'
import { storedActivityLog } from '../../src/storage/stored-activity-log.js'
import { activityLogContract } from '../doors/direct-line/activity-log.contract.js'
import { aFolder, aFolderStore } from './a-folder.js'
import { storeContract } from './store.contract.js'

storeContract('memory:', (now) => memoryStore({ now }))
storeContract('a folder', (now) => aFolderStore({ now }))

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
      unreadable: () => {
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
    expect(await again.owed()).toEqual([
      { id: 'c', position: 0, turn: '{"type":"conversationUpdate"}' },
      { id: 'c', position: 1, turn: '{"type":"message"}' },
    ])
    await again.settle('c', 0)
    await again.settle('c', 1)
    expect(await again.owed()).toEqual([])
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

  test('the last 500 of a conversation are kept', async () => {
    const log = storedActivityLog(await make())
    await log.begin({ id: 'c', userId: 'dl_u' })
    for (let n = 1; n <= 502; n += 1) await log.append('c', `{"n":${n}}`, `k${n}`)
    expect((await log.read('c', 0))?.entries[0]).toEqual({ position: 3, json: '{"n":3}' })
    expect(await log.append('c', '{}', 'k1')).toEqual({ position: 503, isNew: true })
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
