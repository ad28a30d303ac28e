// A disk that is full, a folder that cannot be written, a file that is cut off, a folder that is in use.
import { execFileSync } from 'node:child_process'
import { mkdirSync, rmSync, statSync, truncateSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, onTestFinished, test } from 'vitest'
import { aFolder, aFolderStore } from '../storage/a-folder.js'
import { aDirectLine } from './a-direct-line.js'
import { anApp } from './an-app.js'

/** A small disk of its own, where the machine allows one to be made. */
const aDisk = (options: string): string | undefined => {
  const folder = aFolder()
  try {
    execFileSync('mount', ['-t', 'tmpfs', '-o', options, 'tmpfs', folder], { stdio: 'ignore' })
  } catch {
    return undefined
  }
  onTestFinished(() => {
    execFileSync('umount', ['-l', folder])
  })
  return folder
}

const filled = async (folder: string) => {
  const store = await aFolderStore({}, folder)
  const until = Date.now() + 1_000_000
  for (let n = 0; n < 100; n += 1) {
    await store.write([{ put: `a/${n}`, value: 'x'.repeat(2_000), until }])
  }
  await store.close()
  return join(folder, 'store', 'data.mdb')
}

describe('at start', () => {
  test.each([
    ['cut off in the middle', (file: string) => truncateSync(file, statSync(file).size >> 1)],
    ['cut off after its head', (file: string) => truncateSync(file, 8_192)],
    ['cut off in its head', (file: string) => truncateSync(file, 5_000)],
    ['empty', (file: string) => truncateSync(file, 0)],
    ['something else', (file: string) => writeFileSync(file, 'x'.repeat(200_000))],
  ])('a store file that is %s is told, with what to do', async (_, spoil) => {
    const folder = aFolder()
    spoil(await filled(folder))
    await expect(anApp({ STORAGE_URL: folder })).rejects.toThrow(
      /store is broken or cut off: move its folder store\/ away/u,
    )
    rmSync(join(folder, 'store'), { recursive: true })
    const { url } = await anApp({ STORAGE_URL: folder })
    expect((await fetch(`${url}/readyz`)).status).toBe(200)
  })

  test('a folder that another process uses is told', async () => {
    const folder = aFolder()
    await anApp({ STORAGE_URL: folder })
    await expect(anApp({ STORAGE_URL: folder })).rejects.toThrow(`${folder} is in use`)
  })

  test('a place that is no folder is told', async () => {
    const file = join(aFolder(), 'file')
    writeFileSync(file, '')
    await expect(anApp({ STORAGE_URL: file })).rejects.toThrow(`${file} is no folder`)
  })

  test('a folder that cannot be written is told', async ({ skip }) => {
    const folder = aDisk('ro')
    if (!folder) return skip('no disk can be made here')
    await expect(anApp({ STORAGE_URL: folder })).rejects.toThrow(
      `${folder} is on a read-only file system: set STORAGE_URL`,
    )
  })

  test('a disk without room is told', async ({ skip }) => {
    const folder = aDisk('size=32k')
    if (!folder) return skip('no disk can be made here')
    await expect(anApp({ STORAGE_URL: folder })).rejects.toThrow(`${folder} has no room left`)
  })
})

test('a disk that fills up while it runs: answers go on, said once, not ready; then all is kept', {
  timeout: 60_000,
}, async ({ skip }) => {
  const folder = aDisk('size=4m')
  if (!folder) return skip('no disk can be made here')
  const { url, log, close } = await anApp({ STORAGE_URL: folder })
  const isReady = async () => (await fetch(`${url}/readyz`)).status === 200
  const { id, token, say, replyTo, read } = await aDirectLine(url)
  const { text: before } = await replyTo(await say('what awards did DOIT win'))
  expect(await isReady()).toBe(true)

  mkdirSync(join(folder, 'filler'))
  for (let n = 0; ; n += 1) {
    try {
      writeFileSync(join(folder, 'filler', String(n)), Buffer.alloc(4_096))
    } catch {
      break
    }
  }
  for (let n = 0; n < 200 && (await isReady()); n += 1) await replyTo(await say('hello'))
  expect(await isReady()).toBe(false)
  for (let n = 0; n < 3; n += 1) {
    expect((await replyTo(await say('what awards did DOIT win'))).text).toBe(before)
    expect((await replyTo(await say('and in October?'))).text).toContain('29 October 2018')
  }
  const told = async () =>
    (await read()).filter(({ text }) => text?.startsWith('Please note: our memory has a fault'))
  expect(await told()).toHaveLength(1)

  rmSync(join(folder, 'filler'), { recursive: true })
  while (!(await isReady())) await fetch(`${url}/healthz`)
  const messages = log.map(({ msg }) => msg)
  expect(messages).toContain('the store cannot be written; answers go on')
  expect(messages).toContain('the store can be written again')
  const all = await read()
  await close(2_000)

  const again = await anApp({ STORAGE_URL: folder })
  const response = await fetch(
    `${again.url}/v3/directline/conversations/${id}/activities?watermark=${all.length - 2}`,
    { headers: { Authorization: `Bearer ${token}` } },
  )
  expect(await response.json()).toMatchObject({ activities: all.slice(-2) })
})

test('a disk that one address fills: everybody else is answered, each time', {
  timeout: 120_000,
}, async ({ skip }) => {
  const folder = aDisk('size=4m')
  if (!folder) return skip('no disk can be made here')
  const { url } = await anApp({ STORAGE_URL: folder, STORAGE_ADDRESS_SENT_MAX_MB: '99' })
  const fat = '滿'.repeat(19_000)
  const statuses = new Set<number>()
  let isOver = false
  const flood = async () => {
    let line = await aDirectLine(url)
    for (let n = 0; !isOver; n += 1) {
      const response = await fetch(`${url}/v3/directline/conversations/${line.id}/activities`, {
        method: 'POST',
        headers: { 'Content-Type': 'application/json', Authorization: `Bearer ${line.token}` },
        body: JSON.stringify({ type: 'message', text: `${fat}${n}` }),
      })
      statuses.add(response.status)
      await response.arrayBuffer()
      if (n % 10 === 9) line = await aDirectLine(url)
    }
  }
  const flooding = Promise.all([flood(), flood(), flood()])
  while ((await fetch(`${url}/readyz`)).status === 200) await new Promise(setImmediate)
  const line = await aDirectLine(url)
  for (let n = 0; n < 20; n += 1) {
    const other = n % 2 === 0 ? line : await aDirectLine(url)
    const { text } = await other.replyTo(await other.say('what awards did DOIT win'))
    expect(text).toMatch(/^6 awards on 4 dates/u)
  }
  isOver = true
  await flooding
  // Too many at once of one conversation may be refused; nothing may fail.
  for (const status of statuses) expect([200, 429]).toContain(status)
})

test('a state folder that is deleted: not ready, told in the log once, and answers go on', async () => {
  const folder = aFolder()
  const { url, log } = await anApp({ STORAGE_URL: folder })
  const { say, replyTo } = await aDirectLine(url)
  await replyTo(await say('what awards did DOIT win'))
  rmSync(folder, { recursive: true })
  expect((await fetch(`${url}/readyz`)).status).toBe(503)
  expect((await replyTo(await say('and in October?'))).text).toContain('29 October 2018')
  const told = log.filter(({ msg }) => msg === 'the store cannot be written; answers go on')
  expect(told).toMatchObject([{ err: { type: 'StoreGone' } }])
  expect((await fetch(`${url}/readyz`)).status).toBe(503)
})
