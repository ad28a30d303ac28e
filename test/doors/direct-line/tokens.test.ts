import { type JWTPayload, SignJWT, UnsecuredJWT } from 'jose'
import { describe, expect, test } from 'vitest'
import { aServer, cookieOf, generated, started, TOKEN_KEY } from './a-server.js'

const MINUTE = 60_000

/** A clock that a test moves. */
const aClock = () => {
  const clock = { at: Date.parse('2026-09-01T00:00:00Z') }
  return { clock, now: () => clock.at }
}

const mine = { aud: 'direct-line/api', exp: 4_000_000_000, conv: 'c', user: 'dl_u' }

const claimsOf = (token: string): Readonly<Record<string, unknown>> =>
  JSON.parse(Buffer.from(token.split('.')[1] ?? '', 'base64url').toString())

const signed = (claims: JWTPayload, alg = 'HS256', key = TOKEN_KEY): Promise<string> =>
  new SignJWT(claims).setProtectedHeader({ alg }).sign(key)

describe('a token', () => {
  test('is for half an hour, one conversation and an unguessable dl_ user', async () => {
    const { post } = await aServer()
    const [one, other] = [await post('/tokens/generate'), await post('/tokens/generate')]
    expect(one).toMatchObject({ status: 200, body: { expires_in: 1800 } })
    const all = [one, other].map((reply) => {
      const { token, conversationId } = generated(reply)
      const { conv, user } = claimsOf(token)
      expect(conv).toBe(conversationId)
      expect(user).toMatch(/^dl_[\w-]{24}$/u)
      return [conv, user]
    })
    expect(new Set(all.flat()).size).toBe(4)
  })

  test('is not made for a user that the caller names', async () => {
    const { post } = await aServer()
    const { token } = generated(
      await post('/tokens/generate', { body: { user: { id: 'dl_somebody' } } }),
    )
    expect(claimsOf(token)['user']).not.toContain('somebody')
  })

  test('is renewed for the same conversation and user', async () => {
    const { begin, post } = await aServer()
    const { token, id } = await begin()
    const renewed = await post('/tokens/refresh', { token })
    expect(renewed).toMatchObject({ status: 200, body: { conversationId: id, expires_in: 1800 } })
    expect(generated(renewed).token).not.toBe(token)
    expect(claimsOf(generated(renewed).token)['user']).toBe(claimsOf(token)['user'])
  })

  test('that has expired is 403 TokenExpired everywhere, and cannot be renewed', async () => {
    const { clock, now } = aClock()
    const { begin, post, get } = await aServer({ now })
    const { token, id } = await begin()
    clock.at += 30 * MINUTE - 1000
    expect((await post('/tokens/refresh', { token })).status).toBe(200)
    clock.at += 1000
    const path = `/conversations/${id}`
    const all = [
      await post('/tokens/refresh', { token }),
      await post('/conversations', { token }),
      await get(path, { token }),
      await get(`${path}/activities`, { token }),
      await post(`${path}/activities`, { token, body: { type: 'message', text: 'hi' } }),
      await post(`${path}/upload`, { token }),
    ]
    for (const reply of all) {
      expect(reply).toMatchObject({ status: 403, body: { error: { code: 'TokenExpired' } } })
    }
  })

  test('of one conversation opens no other, valid or expired', async () => {
    const { clock, now } = aClock()
    const { begin, post, get } = await aServer({ now })
    const [{ token }, { id }] = [await begin(), await begin()]
    for (const _ of ['valid', 'expired']) {
      const path = `/conversations/${id}`
      const all = [
        await get(path, { token }),
        await get(`${path}/activities`, { token }),
        await post(`${path}/activities`, { token, body: { type: 'message', text: 'hi' } }),
        await post(`${path}/upload`, { token }),
      ]
      expect(all.map(({ status }) => status)).toEqual([401, 401, 401, 401])
      clock.at += 31 * MINUTE
    }
  })

  test.each([
    ['nonsense', async () => 'nonsense'],
    ['another key', () => signed(mine, 'HS256', new Uint8Array(64))],
    ['another algorithm', () => signed(mine, 'HS512')],
    ['no algorithm', async () => new UnsecuredJWT(mine).encode()],
    ['no time', () => signed({ ...mine, exp: undefined })],
    ['no conversation', () => signed({ ...mine, conv: undefined })],
  ] satisfies [string, () => Promise<string>][])('with %s is 401', async (_, make) => {
    const { post } = await aServer()
    const reply = await post('/tokens/refresh', { token: await make() })
    expect(reply).toMatchObject({ status: 401, body: { error: { code: 'Unauthorized' } } })
  })

  test.each([
    { Authorization: '' },
    { Authorization: 'Bearer' },
    { Authorization: 'Bearer a b' },
    { Authorization: 'Basic YTpi' },
  ] as const)('that is missing, as in %j, is 401', async (headers) => {
    const { post } = await aServer()
    const reply = await post('/tokens/refresh', { headers: { ...headers } })
    expect(reply).toMatchObject({ status: 401, headers: { 'www-authenticate': 'Bearer' } })
  })

  test('signed as ours is believed, so that the ones above fail for their fault alone', async () => {
    const { post } = await aServer()
    const token = await signed(mine)
    expect((await post('/tokens/refresh', { token })).status).toBe(200)
  })

  test('of a stream or of the cookie is none for the API', async () => {
    const { post } = await aServer()
    const generate = await post('/tokens/generate')
    const { streamUrl } = started(
      await post('/conversations', { token: generated(generate).token }),
    )
    const stream = new URL(streamUrl).searchParams.get('t') ?? ''
    const cookie = cookieOf(generate).split('=')[1] ?? ''
    for (const token of [stream, cookie]) {
      expect((await post('/tokens/refresh', { token })).status).toBe(401)
    }
  })

  test('of the key before this one are known, and of any other not', async () => {
    const before = new Uint8Array(64).fill(1)
    const now = new Uint8Array(64).fill(2)
    const old = await aServer({ tokenKey: before })
    const { conversationId, token } = generated(await old.post('/tokens/generate'))
    const path = `/conversations`
    for (const [tokenKey, status] of [
      [[now, before], 201],
      [[now], 401],
      [[new Uint8Array(64).fill(3), now], 401],
    ] as const) {
      const { post } = await aServer({ tokenKey: [...tokenKey] as [Uint8Array, ...Uint8Array[]] })
      const reply = await post(path, { token })
      expect(reply.status).toBe(status)
      // What it signs itself is of the new key.
      if (status !== 201) continue
      const renewed = await aServer({ tokenKey: now })
      expect((await renewed.post(path, { token: generated(reply).token })).status).toBe(201)
      expect(generated(reply).conversationId).toBe(conversationId)
    }
  })

  test('with a key that is too short is not begun with', async () => {
    await expect(aServer({ tokenKey: new Uint8Array(31) })).rejects.toThrow(
      'tokenKey has 31 bytes; give at least 32 random ones',
    )
  })
})

describe('a page gets a token', () => {
  test.each([
    ['without an Origin, as programs do', {}],
    ['from this host', { Origin: 'http://chat.example', Host: 'chat.example' }],
    ['from the public address', { Origin: 'https://public.example', Host: '10.0.0.1' }],
    [
      'from an allowed origin',
      { Origin: 'https://friend.example', 'Sec-Fetch-Site': 'cross-site' },
    ],
  ])('%s', async (_, headers) => {
    const { post } = await aServer({
      publicUrl: 'https://public.example',
      allowedOrigins: ['https://friend.example/'],
    })
    expect((await post('/tokens/generate', { headers })).status).toBe(200)
  })

  test.each([
    ['of another host', { Origin: 'http://evil.example' }],
    ['of another port', { Origin: 'http://127.0.0.1:1' }],
    ['without a host', { Origin: 'null' }],
    ['that says it is of another site', { 'Sec-Fetch-Site': 'cross-site' }],
  ])('unless it is one %s', async (_, headers) => {
    const { post } = await aServer()
    const reply = await post('/tokens/generate', { headers })
    expect(reply).toMatchObject({ status: 401, body: { error: { code: 'BadOrigin' } } })
    expect(reply.headers['set-cookie']).toBeUndefined()
  })
})

describe('a page that comes back', () => {
  test('gets a token for its conversation by the cookie, after the life of the first one', async () => {
    const { clock, now } = aClock()
    const { post, get } = await aServer({ now })
    const first = await post('/tokens/generate')
    const { conversationId, token } = generated(first)
    await post('/conversations', { token })
    await post(`/conversations/${conversationId}/activities`, {
      token,
      body: { type: 'message', text: 'remember me' },
    })
    clock.at += 120 * MINUTE
    const again = await post('/tokens/generate', { headers: { Cookie: `a=b; ${cookieOf(first)}` } })
    expect(generated(again).conversationId).toBe(conversationId)
    const page = await get(`/conversations/${conversationId}/activities`, {
      token: generated(again).token,
    })
    expect(page.text).toContain('remember me')
  })

  test('gets a new conversation where it asks for a fresh one, and comes back to that', async () => {
    const { post } = await aServer()
    const first = await post('/tokens/generate')
    await post('/conversations', { token: generated(first).token })
    const fresh = await post('/tokens/generate', {
      headers: { Cookie: cookieOf(first) },
      body: { fresh: true },
    })
    expect(generated(fresh).conversationId).not.toBe(generated(first).conversationId)
    await post('/conversations', { token: generated(fresh).token })
    const again = await post('/tokens/generate', { headers: { Cookie: cookieOf(fresh) } })
    expect(generated(again).conversationId).toBe(generated(fresh).conversationId)
  })

  test.each([
    ['is forgotten', 'direct-line-conversation=nonsense'],
    ['has no cookie of ours', 'session=1'],
  ])('gets a new one where the old %s', async (_, cookie) => {
    const { post } = await aServer()
    const reply = await post('/tokens/generate', { headers: { Cookie: cookie } })
    expect(reply.status).toBe(200)
  })

  test('does not come back by the token of a script', async () => {
    const { begin, post } = await aServer()
    const { token, id } = await begin()
    const headers = { Cookie: `direct-line-conversation=${token}` }
    expect(generated(await post('/tokens/generate', { headers })).conversationId).not.toBe(id)
  })

  test('carries a cookie that no script and no other site can use', async () => {
    const { post } = await aServer()
    const attributes = (reply: { headers: { 'set-cookie'?: string[] } }) =>
      reply.headers['set-cookie']?.[0]?.split('; ').slice(1)
    const plain = ['Max-Age=604800', 'Path=/v3/directline', 'HttpOnly', 'SameSite=Strict']
    expect(attributes(await post('/tokens/generate'))).toEqual(plain)
    const secure = await aServer({ isSecure: () => true, returnWithinMs: 60_000 })
    expect(attributes(await secure.post('/tokens/generate'))).toEqual([
      'Max-Age=60',
      'Path=/',
      'HttpOnly',
      'SameSite=Strict',
      'Secure',
    ])
  })

  test('over HTTPS comes back by a cookie that only this host can have set', async () => {
    const { post } = await aServer({ isSecure: () => true })
    const first = await post('/tokens/generate')
    await post('/conversations', { token: generated(first).token })
    const cookie = cookieOf(first)
    expect(cookie).toMatch(/^__Host-direct-line-conversation=/u)
    const again = await post('/tokens/generate', { headers: { Cookie: cookie } })
    expect(generated(again).conversationId).toBe(generated(first).conversationId)
    // A host beside this one can set the name without the prefix for the whole domain.
    const planted = await post('/tokens/generate', {
      headers: { Cookie: cookie.replace('__Host-', '') },
    })
    expect(generated(planted).conversationId).not.toBe(generated(first).conversationId)
  })
})
