import { describe, expect, test } from 'vitest'
import { lifetimeMs } from '../../src/storage/lifetimes.js'
import { marksIn } from '../../src/storage/marks.js'
import { memoryStore } from '../../src/storage/memory-store.js'
import { storedInbox } from '../../src/storage/stored-inbox.js'
import { aFolderStore } from './a-folder.js'

/** In the outline of what LINE's door writes. */
const owed = (botId: string): string =>
  JSON.stringify({
    event: { kind: 'words', id: 'e', chat: { id: 'c' }, text: 'hello' },
    botId,
    receivedAt: 0,
    said: [],
  })

describe.each([
  ['in memory', async () => memoryStore()],
  ['in a folder', async () => aFolderStore()],
])('%s', (_, open) => {
  test('of those who take the same at once, one hears that it is new', async () => {
    const inbox = storedInbox(await open(), 'line')
    const five = await Promise.all([1, 2, 3, 4, 5].map((n) => inbox.take('c', 'e', owed(`${n}`))))
    expect(five.filter(Boolean)).toHaveLength(1)
    expect(await inbox.owed()).toHaveLength(1)
  })

  test('what is owed may change until it is settled, and is known then', async () => {
    const inbox = storedInbox(await open(), 'line')
    await inbox.take('c', 'e', owed('one'))
    await inbox.amend('c', 'e', owed('two'))
    expect(await inbox.owed()).toEqual([owed('two')])
    expect(await inbox.isSettled('c', 'e')).toBe(false)
    await inbox.settle('c', 'e')
    await inbox.amend('c', 'e', owed('three'))
    expect(await inbox.owed()).toEqual([])
    expect(await inbox.isSettled('c', 'e')).toBe(true)
    expect(await inbox.take('c', 'e', owed('again'))).toBe(false)
  })

  test('what is released is new when it comes again', async () => {
    const inbox = storedInbox(await open(), 'line')
    await inbox.take('c', 'e', owed('one'))
    await inbox.release('c', 'e')
    expect(await inbox.owed()).toEqual([])
    expect(await inbox.take('c', 'e', owed('again'))).toBe(true)
  })

  test('who is forgotten leaves no mark, and what is owed then is still known', async () => {
    const store = await open()
    const inbox = storedInbox(store, 'line')
    await inbox.take('c', 'old', owed('one'))
    await inbox.settle('c', 'old')
    await inbox.take('c', 'now', 'forget me')
    await marksIn(store, 'life').forget('line', 'c')
    expect(await inbox.isSettled('c', 'old')).toBe(false)
    expect(await inbox.take('c', 'now', 'again')).toBe(false)
  })
})

test.each(['no JSON', '[]', '{}', '{"event":null}', '{"event":{"kind":"words"},"said":[]}'])(
  'a row that holds %s is passed over, and told',
  async (broken) => {
    const kinds: string[] = []
    const inbox = storedInbox(memoryStore(), 'line', { onBroken: (kind) => kinds.push(kind) })
    await inbox.take('c', 'broken', broken)
    await inbox.take('c', 'e', owed('whole'))
    expect(await inbox.owed()).toEqual([owed('whole')])
    expect(kinds).toEqual(['event that is owed'])
  },
)

test('a day later nobody asks any more', async () => {
  let time = 0
  const now = () => time
  const inbox = storedInbox(memoryStore({ now }), 'line', { now })
  await inbox.take('c', 'e', owed('one'))
  time = lifetimeMs('inbox')
  expect(await inbox.owed()).toEqual([])
})
