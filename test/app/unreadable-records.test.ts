// What lies in the store and cannot be read, of an older version or spoilt, is absent: the start and the talk go on.
import { expect, test, vi } from 'vitest'
import { below, keyOf, place } from '../../src/storage/keys.js'
import { aFolder, aFolderStore } from '../storage/a-folder.js'
import { aDirectLine } from './a-direct-line.js'
import { anApp } from './an-app.js'

const AWARDS = 'what awards did DOIT win'
const UNREADABLE = 'a stored record could not be read and counts as absent'
const LINE = { LINE_CHANNEL_SECRET: 'secret', LINE_CHANNEL_ACCESS_TOKEN: 'token' }

const records = (log: readonly Readonly<Record<string, unknown>>[]) =>
  log.filter(({ msg }) => msg === UNREADABLE).map(({ record }) => record)

test('what was owed and cannot be read does not stop the start', async () => {
  const folder = aFolder()
  const store = await aFolderStore({}, folder)
  const until = Date.now() + 1_000_000
  await store.write([
    ...['no JSON', '{"type":7}'].map((turn, index) => ({
      put: keyOf('owed', 'c', place(index)),
      value: JSON.stringify({ id: 'c', position: index, turn }),
      until,
    })),
    { put: keyOf('log', 'c', 'said', place(1)), value: '{"json":"{}"}', until },
    { put: keyOf('inbox', 'line', 'C1', 'e'), value: '{"event":{"kind":"song"}}', until },
  ])
  await store.close()
  const first = await anApp({ STORAGE_URL: folder, ...LINE })
  await vi.waitFor(() =>
    expect(records(first.log).toSorted()).toEqual([
      'event that is owed',
      'turn that is owed',
      'turn that is owed',
    ]),
  )
  expect((await fetch(`${first.url}/readyz`)).status).toBe(200)
  await first.close(5_000)
  const second = await anApp({ STORAGE_URL: folder, ...LINE })
  // What a channel has no key for stays until its time is over.
  expect(records(second.log)).toEqual(['event that is owed'])
})

test.each([
  ['is no JSON', () => 'no JSON'],
  [
    'has a state of another shape',
    (text: string) => text.replace('"welcomed":[', '"welcomed":[7,'),
  ],
  [
    'has a Context of another version',
    (text: string) => text.replace('"version":1', '"version":0'),
  ],
])('a conversation whose record %s is answered, and the log tells', async (_, spoil) => {
  const folder = aFolder()
  const first = await anApp({ STORAGE_URL: folder, DIRECT_LINE_TOKEN_KEY: 'k'.repeat(32) })
  const before = await aDirectLine(first.url)
  await before.replyTo(await before.say(AWARDS))
  await first.close(5_000)

  const store = await aFolderStore({}, folder)
  const rows = await store.range({ ...below('talk'), limit: 10 })
  expect(rows).toHaveLength(1)
  const until = Date.now() + 1_000_000
  for (const { key, value } of rows) {
    expect(spoil(value)).not.toBe(value)
    await store.write([{ put: key, value: spoil(value), until }])
  }
  await store.close()

  const second = await anApp({ STORAGE_URL: folder, DIRECT_LINE_TOKEN_KEY: 'k'.repeat(32) })
  const post = await fetch(`${second.url}/v3/directline/conversations/${before.id}/activities`, {
    method: 'POST',
    headers: { 'Content-Type': 'application/json', Authorization: `Bearer ${before.token}` },
    body: JSON.stringify({ type: 'message', text: AWARDS }),
  })
  expect(post.status).toBe(200)
  await expect
    .poll(() => second.log.filter(({ msg }) => msg === 'answered'))
    .toMatchObject([{ outcome: 'answered', events: 4 }])
  expect(records(second.log)).toEqual(['state of a conversation'])
  expect(second.log.filter(({ level }) => Number(level) >= 50)).toEqual([])
})
