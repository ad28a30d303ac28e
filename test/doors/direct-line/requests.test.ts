import { describe, expect, test } from 'vitest'
import { aServer, eventually, generated } from './a-server.js'

describe('every answer', () => {
  test('is kept by nobody, and an error says what and no more', async () => {
    const { ask, post } = await aServer()
    const all = [
      await post('/tokens/generate'),
      await ask('GET', '/nowhere'),
      await ask('GET', '/tokens/refresh'),
    ]
    for (const reply of all) {
      expect(reply.headers).toMatchObject({
        'cache-control': 'no-store',
        'content-type': 'application/json; charset=utf-8',
      })
    }
    expect(all[1]?.body).toEqual({ error: { code: 'NotFound', message: 'There is nothing here.' } })
  })

  test.each([
    '',
    '/',
    '/nowhere',
    '/tokens',
    '/tokens/generate/',
    '/tokens%2Fgenerate',
    '/conversations/a/b',
    '/conversations/a/activities/b',
    '/__proto__',
    '/constructor',
    '/session/getsessionid',
  ])('on %j is 404', async (path) => {
    const { ask } = await aServer()
    for (const method of ['GET', 'POST']) {
      const { status } = await ask(method, path)
      expect([404, 405]).toContain(status)
      if (method === 'GET') expect(status).toBe(404)
    }
  })

  test.each([
    ['GET', '/tokens/generate', 'POST, OPTIONS'],
    ['HEAD', '/tokens/generate', 'POST, OPTIONS'],
    ['DELETE', '/conversations', 'POST, OPTIONS'],
    ['PUT', '/conversations/a/activities', 'GET, POST, OPTIONS'],
    ['POST', '/conversations/a', 'GET, OPTIONS'],
    ['POST', '/session/getsessionid', 'GET, OPTIONS'],
  ])('to %s %s is 405 and tells what is allowed', async (method, path, allow) => {
    const { ask } = await aServer()
    expect(await ask(method, path)).toMatchObject({ status: 405, headers: { allow } })
  })

  test('to a path that is not well-formed, or a parameter given twice, is 400', async () => {
    const { begin, get } = await aServer()
    const { id, token } = await begin()
    expect((await get('/conversations/%ff', { token })).status).toBe(400)
    expect((await get('/conversations/%', { token })).status).toBe(400)
    const twice = `/conversations/${id}/activities?watermark=1&watermark=2`
    expect((await get(twice, { token })).status).toBe(400)
    const query = `/conversations/${id}/activities?watermark=%ff`
    expect((await get(query, { token })).status).toBe(400)
  })

  test('to a conversation id that is written in another way is the same', async () => {
    const { begin, get } = await aServer()
    const { id, token } = await begin()
    const other = Array.from(id, (char) => `%${char.charCodeAt(0).toString(16)}`).join('')
    expect((await get(`/conversations/${other}`, { token })).status).toBe(200)
  })

  test('to what breaks inside is 500 without a word of why', async () => {
    const logged: unknown[] = []
    const { post } = await aServer({
      addressOf: () => {
        throw new Error('secret of /etc/passwd')
      },
      log: { info: () => {}, warn: () => {}, error: (fields) => logged.push(fields) },
    })
    const reply = await post('/tokens/generate')
    expect(reply).toMatchObject({ status: 500, body: { error: { code: 'ServiceError' } } })
    expect(reply.text).not.toMatch(/secret|passwd|\bat\b/u)
    expect(logged).toHaveLength(1)
  })
})

describe('a body', () => {
  test.each([
    ['text/plain', '{}', 415],
    ['application/json; charset=big5', '{}', 415],
    ['application/jsonp', '{}', 415],
    ['', '{}', 415],
    ['application/json', '{', 400],
    ['application/json', Buffer.from([0x22, 0xff, 0x22]), 400],
    ['application/json', '['.repeat(30_000), 400],
    ['application/json', `${'['.repeat(30_000)}${']'.repeat(30_000)}`, 400],
    ['application/json', `{"a":${'['.repeat(40)}${']'.repeat(40)}}`, 400],
    ['application/json', '7', 400],
    ['application/json', '{"fresh":"yes"}', 400],
    ['application/json', '{"fresh":false}', 200],
    ['APPLICATION/JSON; charset="UTF-8"', '{}', 200],
    ['application/json', '', 200],
  ])('of type %j: %.20s is %i', async (type, body, status) => {
    const { post } = await aServer()
    const headers = { 'Content-Type': type }
    expect((await post('/tokens/generate', { headers, body })).status).toBe(status)
  })

  test('that is too large is 413, and the connection can be used again', async () => {
    const { begin, get } = await aServer()
    const { id, token, post, say } = await begin()
    for (const length of [65_537, 3_000_000]) {
      const reply = await post('x'.repeat(length))
      expect(reply).toMatchObject({ status: 413, body: { error: { code: 'PayloadTooLarge' } } })
    }
    expect((await say('x'.repeat(20_000))).status).toBe(200)
    expect((await say('x'.repeat(20_001))).status).toBe(400)
    expect((await post({ type: 'event', value: 'x'.repeat(16_400) })).status).toBe(400)
    expect((await get(`/conversations/${id}/activities`, { token })).status).toBe(200)
  })

  test('cannot reach a prototype', async () => {
    const { begin, heard } = await aServer()
    const { post } = await begin()
    const evil = '{"__proto__":{"polluted":1},"polluted":1}'
    await post(
      `{"type":"message","text":"hi","value":${evil},"channelData":${evil},"__proto__":${evil}}`,
    )
    await post('{"type":"message","text":"last"}')
    await expect.poll(() => heard).toHaveLength(3)
    expect(heard[1]?.value).toEqual({ polluted: 1 })
    expect(Object.hasOwn(heard[1]?.value, '__proto__')).toBe(false)
    expect(heard[1]).not.toHaveProperty('polluted')
    expect({}).not.toHaveProperty('polluted')
  })
})

describe('a page of another origin', () => {
  const Origin = 'https://friend.example'

  test('may ask and read where it is allowed', async () => {
    const { ask, post } = await aServer({ allowedOrigins: [Origin] })
    const preflight = await ask('OPTIONS', '/conversations/a/activities', { headers: { Origin } })
    expect(preflight).toMatchObject({
      status: 204,
      text: '',
      headers: {
        vary: 'Origin',
        'access-control-allow-origin': Origin,
        'access-control-allow-methods': 'GET, POST, OPTIONS',
        'access-control-allow-headers': expect.stringMatching(
          /authorization, content-type, x-ms-bot-agent/iu,
        ),
      },
    })
    const reply = await post('/tokens/refresh', { headers: { Origin } })
    expect(reply).toMatchObject({ status: 401, headers: { 'access-control-allow-origin': Origin } })
  })

  test('may not where it is not', async () => {
    const { ask, post } = await aServer()
    const { headers } = await ask('OPTIONS', '/tokens/refresh', { headers: { Origin } })
    expect(headers['access-control-allow-origin']).toBeUndefined()
    const { headers: others } = await post('/tokens/refresh', { headers: { Origin } })
    expect(others['access-control-allow-origin']).toBeUndefined()
  })
})

describe('beyond what an address may ask for in a minute', () => {
  const perMinute = {
    tokensPerMinute: 2,
    conversationsPerMinute: 2,
    renewalsPerMinute: 2,
    postsPerMinute: 2,
  }

  test.each([
    ['tokens', 'POST', '/tokens/generate'],
    ['renewals', 'POST', '/tokens/refresh'],
    ['conversations', 'POST', '/conversations'],
    ['reconnects', 'GET', '/conversations/a'],
    ['messages', 'POST', '/conversations/a/activities'],
    ['files', 'POST', '/conversations/a/upload'],
  ])('%s are 429 with the seconds to wait, and another address is not', async (_, method, path) => {
    const { ask } = await aServer({
      limits: perMinute,
      addressOf: ({ headers }) => String(headers['x-from']),
    })
    const from = (address: string) => ask(method, path, { headers: { 'X-From': address } })
    const statuses = [(await from('2001:db8::1')).status, (await from('2001:db8::2')).status]
    expect(statuses).not.toContain(429)
    const beyond = await from('2001:db8:0:0:ffff::3')
    expect(beyond).toMatchObject({ status: 429, body: { error: { code: 'TooManyRequests' } } })
    const seconds = Number(beyond.headers['retry-after'])
    expect(seconds).toBeGreaterThan(0)
    expect(seconds).toBeLessThanOrEqual(60)
    expect((await from('192.0.2.1')).status).not.toBe(429)
  })
})

describe('where the app shares out its time', () => {
  class Full extends Error {
    readonly retryAfterS = 7
  }

  test('a job that is not taken is 429 with its seconds, in the words for the person', async () => {
    const { post } = await aServer({
      share: {
        run: async () => {
          throw new Full()
        },
        charge: () => undefined,
      },
      busyWords: ({ headers }) => (headers['accept-language'] === 'en' ? 'Wait.' : '請稍候。'),
    })
    const reply = await post('/tokens/generate', { headers: { 'Accept-Language': 'en' } })
    expect(reply).toMatchObject({
      status: 429,
      headers: { 'retry-after': '7' },
      body: { error: { code: 'TooManyRequests', message: 'Wait.' } },
    })
    expect((await post('/conversations')).body).toMatchObject({ error: { message: '請稍候。' } })
  })

  test('requests and turns are run for the address, and charged by their bytes', async () => {
    const charged = new Map<string, number>()
    const ran: string[] = []
    const { begin } = await aServer({
      addressOf: () => '2001:db8::1',
      share: {
        run: (caller, job) => {
          ran.push(caller)
          return job()
        },
        charge: (caller, ms) => charged.set(caller, (charged.get(caller) ?? 0) + ms),
      },
    })
    const { say, read } = await begin()
    const before = charged.get('2001:db8:0:0') ?? 0
    await say('x')
    const small = (charged.get('2001:db8:0:0') ?? 0) - before
    await say('x'.repeat(20_000))
    await eventually(async () => expect(await read()).toHaveLength(4))
    expect([...charged.keys()]).toEqual(['2001:db8:0:0'])
    expect((charged.get('2001:db8:0:0') ?? 0) - before).toBeGreaterThan(3 * small)
    expect(new Set(ran)).toEqual(new Set(['2001:db8:0:0']))
  })
})

test('it is mounted wherever the app wants it', async () => {
  const { line, origin, ask } = await aServer({ path: '/talk' })
  expect(line.adapter.onTurnError).toBeUndefined()
  expect((await ask('POST', '/tokens/generate')).status).toBe(404)
  const reply = await fetch(`${origin}/talk/tokens/generate`, { method: 'POST' })
  expect(generated({ ...(await bodyOf(reply)) }).conversationId).toBeTruthy()
  expect(reply.headers.get('set-cookie')).toContain('Path=/talk;')
})

const bodyOf = async (response: Response) => ({
  status: response.status,
  headers: {},
  text: '',
  body: await response.json(),
})
