// One address that sends 2,000 messages of 60 KB: how far the store grows, and what is left when they have expired.
import { expect, test } from 'vitest'
import { lifetimeMs } from '../../src/storage/lifetimes.js'
import { storedActivityLog } from '../../src/storage/stored-activity-log.js'
import { aFolder, aFolderStore } from './a-folder.js'
import { bytesIn } from './raw-files.js'

const MESSAGES = 2_000
const LETTERS = 20_000
const HOUR = 60 * 60 * 1000

test.each([20, 200])('in %i chats', { timeout: 120_000 }, async (chats) => {
  const clock = { now: 1_000 * HOUR }
  const now = () => clock.now
  const folder = aFolder()
  const store = await aFolderStore({ now }, folder)
  const log = storedActivityLog(store, { now })
  const until = clock.now + 99 * lifetimeMs('chatLog')
  await store.write([{ put: 'of somebody else', value: 'x'.repeat(2_000_000), until }])
  const ids = Array.from({ length: chats }, (_, n) => `chat-${n}`)
  for (const id of ids) await log.begin({ id, userId: 'dl_u' }, undefined, 'address')
  const before = bytesIn(folder)
  let most = before
  // As many side by side as its turns may wait in each chat, and no more than a machine answers at once.
  const senders = Array.from({ length: Math.min(chats, 8) }, async (_, sender) => {
    for (let n = sender; n < MESSAGES; n += Math.min(chats, 8)) {
      const id = ids[n % chats] ?? ''
      const json = JSON.stringify({ n, text: '測'.repeat(LETTERS) })
      const kept = await log.append(id, json, `said:${n}`, json, 'address')
      await log.append(id, JSON.stringify({ text: 'That is too long.' }))
      if (kept) await log.settle(id, kept.position)
      if (n % 50 === 0) most = Math.max(most, bytesIn(folder))
    }
  })
  await Promise.all(senders)
  const grown = Math.max(most, bytesIn(folder)) - before
  expect(grown).toBeLessThan(20_000_000)

  await store.close()
  clock.now += lifetimeMs('chatLog') + 2 * HOUR
  const later = await aFolderStore({ now, eraseAfterMs: 0, expireEveryMs: 20 }, folder)
  const live = 2_000_000
  while (bytesIn(folder) > 2 * live) await new Promise((resolve) => setTimeout(resolve, 20))
  expect(await later.get('of somebody else')).toHaveLength(live)
  // Printed for whoever measures: `npx vitest run test/storage/flood.test.ts`.
  console.log(JSON.stringify({ chats, grown, expired: bytesIn(folder), live }))
})
