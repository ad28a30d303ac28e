// Redis that cannot be used at the start, that has no room, that forgets by itself, and one that lets nobody in any more.
import { describe, expect, onTestFinished, test, vi } from 'vitest'
import { aRedis, NO_REDIS } from '../storage/a-redis.js'
import { aDirectLine } from './a-direct-line.js'
import { anApp } from './an-app.js'
import { aWebChat } from './replicas.js'

const AWARDS = 'what awards did DOIT win'
const GONE = 'the store cannot be reached; answers go on'
const BACK = 'the store can be reached again'

describe.skipIf(NO_REDIS)(`with a real Redis${NO_REDIS ? `: ${NO_REDIS}` : ''}`, () => {
  describe('at start', () => {
    test('that nothing listens there is told, with what to do', async () => {
      const redis = await aRedis()
      await redis.end('SIGKILL')
      await expect(anApp({ STORAGE_URL: redis.url })).rejects.toThrow(
        `Redis at 127.0.0.1:${redis.port} cannot be used: nothing listens there; start it`,
      )
    })

    test('that the password is wrong is told, and the password is not', async () => {
      const redis = await aRedis()
      await redis.send('CONFIG', 'SET', 'requirepass', 'right')
      const opened = anApp({ STORAGE_URL: redis.url.replace('//', '//:wrong@') })
      await expect(opened).rejects.toThrow(/wants another name or password; check them/u)
      await expect(opened).rejects.not.toThrow(/wrong/u)
      const { url } = await anApp({ STORAGE_URL: redis.url.replace('//', '//:right@') })
      expect((await fetch(`${url}/readyz`)).status).toBe(200)
    })

    test('that it would forget is told, and it starts', async () => {
      const redis = await aRedis(['--maxmemory-policy', 'allkeys-lru'])
      const { log } = await anApp({ STORAGE_URL: redis.url })
      const told = log.map(({ msg }) => String(msg))
      expect(told).toContainEqual(expect.stringMatching(/maxmemory-policy is allkeys-lru/u))
      expect(told).toContainEqual(expect.stringMatching(/appendonly is off/u))
    })
  })

  test('a chat is there in another process, which goes on from what was said', async () => {
    const redis = await aRedis()
    const one = await anApp({ STORAGE_URL: redis.url })
    const other = await anApp({ STORAGE_URL: redis.url })
    const { id, token, say, replyTo } = await aDirectLine(one.url)
    await replyTo(await say(AWARDS))
    const call = (path: string, body?: object) =>
      fetch(`${other.url}/v3/directline/conversations/${id}${path}`, {
        method: body ? 'POST' : 'GET',
        headers: { 'Content-Type': 'application/json', Authorization: `Bearer ${token}` },
        ...(body ? { body: JSON.stringify(body) } : {}),
      })
    const asked = await call('/activities', { type: 'message', text: 'and in October?' })
    expect(asked.status).toBe(200)
    const { id: position } = Object(await asked.json())
    expect((await replyTo(position)).text).toContain('29 October 2018')
  })

  test('what one address asks for is counted in all processes together', async () => {
    const redis = await aRedis()
    const all = [await anApp({ STORAGE_URL: redis.url }), await anApp({ STORAGE_URL: redis.url })]
    const statuses = new Map<number, number>()
    for (let n = 0; n < 1_210; n += 1) {
      const { status } = await fetch(`${all[n % 2]?.url}/v3/directline/tokens/generate`, {
        method: 'POST',
      })
      statuses.set(status, (statuses.get(status) ?? 0) + 1)
    }
    expect(Object.fromEntries(statuses)).toEqual({ 200: 1_200, 429: 10 })
    // Whoever reads Redis does not read addresses there.
    expect(String(await redis.send('KEYS', '*'))).not.toContain('127.0.0')
  })

  test('without room it is said once, answers go on, and it is used again when there is room', {
    timeout: 60_000,
  }, async () => {
    const redis = await aRedis()
    const { url, log } = await anApp({ STORAGE_URL: redis.url })
    const chat = await aWebChat(url)
    onTestFinished(chat.leave)
    await chat.replyTo(await chat.say(AWARDS))
    await redis.send('CONFIG', 'SET', 'maxmemory', '1')
    const passed = await chat.say('and in October?')
    expect(passed).not.toContain('|')
    await chat.replyTo(passed)
    expect((await fetch(`${url}/readyz`)).status).toBe(503)
    const heard = () => chat.seen.map(({ text }) => text ?? '')
    await vi.waitFor(() => expect(heard().at(-1)).toMatch(/^Please note: our memory has a fault/u))
    await chat.replyTo(await chat.say(AWARDS))
    expect(heard().filter((text) => /^Please note/u.test(text))).toHaveLength(1)
    // Nobody is told that they were forgotten who was not.
    await chat.replyTo(await chat.say('forget me'))
    expect(heard().at(-1)).toMatch(/^I am sorry/u)

    await redis.send('CONFIG', 'SET', 'maxmemory', '0')
    await vi.waitFor(async () => expect((await fetch(`${url}/readyz`)).status).toBe(200), 10_000)
    const kept = await chat.say('and in October?')
    expect(kept).toContain('|')
    await chat.replyTo(kept)
    // It goes on from what was said before.
    expect(chat.seen.find(({ replyToId }) => replyToId === kept)?.text).toContain('29 October 2018')
    const told = (msg: string) => log.filter((one) => one['msg'] === msg)
    expect(told(GONE)).toHaveLength(1)
    expect(told(BACK)).toHaveLength(1)
  })

  test('what was to be deleted is gone from it at once, and from its file when that is written anew', {
    timeout: 60_000,
  }, async () => {
    const redis = await aRedis(['--appendonly', 'yes'])
    const { url } = await anApp({ STORAGE_URL: redis.url })
    const chat = await aWebChat(url)
    onTestFinished(chat.leave)
    await chat.replyTo(await chat.say('did the quokka of Xanthippe sing opera'))
    const held = async () => {
      const keys = (await redis.send('KEYS', '*')) as readonly string[]
      const values = await Promise.all(keys.map((key) => redis.send('GET', key).catch(() => '')))
      return values.filter((value) => String(value).includes('Xanthippe')).length
    }
    expect(await held()).toBeGreaterThan(0)
    expect(redis.filesWith('Xanthippe')).not.toEqual([])
    await chat.replyTo(await chat.say('forget me'))
    await vi.waitFor(async () => expect(await held()).toBe(0), 10_000)
    await vi.waitFor(() => expect(redis.filesWith('Xanthippe')).toEqual([]), 30_000)
  })
})
