import fc from 'fast-check'
import { expect, test } from 'vitest'
import { type Ask, aServer } from './a-server.js'

const roomy = {
  tokensPerMinute: 100_000,
  conversationsPerMinute: 100_000,
  renewalsPerMinute: 100_000,
  postsPerMinute: 100_000,
  turnsWaiting: 10_000,
}

const INSIDE = /node_modules|\/src\/|\.[jt]s\b| {4}at |Error\b|botbuilder|jose|zod|undefined/u

/** A mount is no place for a newline or a space, so none is sent; percent signs go as they are. */
const pathPart = fc.oneof(
  fc.constantFrom('', '.', '..', '%', '%00', '%2e%2e', '%ff', '%E8%87%BA', ':id', '__proto__', '|'),
  fc.webSegment(),
)
const headerText = fc.string({
  unit: fc.constantFrom(...'aZ09 ;=,"\'\\{}[]()<>/%:._-+*'),
  maxLength: 60,
})
const locales = fc.constantFrom('zh-TW', 'en', '', '-', 'x'.repeat(100), null, 7)

/** Objects of any shape under the names that an activity has, so that some pass the border. */
const activity = fc.record(
  {
    type: fc.oneof(fc.constantFrom('message', 'event', 'typing', 'invoke'), fc.jsonValue()),
    text: fc.oneof(fc.string({ unit: 'binary' }), fc.jsonValue()),
    locale: locales,
    name: fc.oneof(fc.string(), fc.jsonValue()),
    value: fc.jsonValue(),
    channelData: fc.oneof(fc.record({ clientActivityID: fc.jsonValue() }), fc.jsonValue()),
    entities: fc.oneof(fc.array(fc.dictionary(fc.string(), fc.jsonValue())), fc.jsonValue()),
    attachments: fc.oneof(fc.constant([]), fc.jsonValue()),
    localTimestamp: fc.oneof(
      fc.constant('2026-02-30T00:00:00Z'),
      fc.date({ noInvalidDate: true }).map(String),
      fc.jsonValue(),
    ),
    from: fc.jsonValue(),
    conversation: fc.jsonValue(),
    recipient: fc.jsonValue(),
    __proto__: fc.jsonValue(),
  },
  { requiredKeys: [] },
)

/** JSON with something cut out of it or put into it. */
const broken = fc
  .tuple(activity, fc.nat(), fc.nat(20), fc.string({ maxLength: 5 }))
  .map(([value, at, length, text]) => {
    const json = JSON.stringify(value)
    const start = at % json.length
    return json.slice(0, start) + text + json.slice(start + length)
  })

const body = fc.oneof(
  fc.constant(undefined),
  activity,
  fc.jsonValue(),
  broken,
  fc.uint8Array({ maxLength: 200 }),
)

const headers = fc.dictionary(
  fc.constantFrom(
    'Content-Type',
    'Origin',
    'Cookie',
    'Host',
    'Sec-Fetch-Site',
    'X-Forwarded-For',
    'Accept',
    'X-Ms-Bot-Agent',
  ),
  headerText,
  { maxKeys: 2 },
)

const requests = fc.record({
  method: fc.constantFrom(
    'GET',
    'POST',
    'POST',
    'POST',
    'PUT',
    'DELETE',
    'HEAD',
    'OPTIONS',
    'PATCH',
  ),
  path: fc.oneof(
    fc.constantFrom(
      '/tokens/generate',
      '/tokens/refresh',
      '/conversations',
      '/session/getsessionid',
    ),
    fc
      .constantFrom('', '/activities', '/activities', '/activities', '/upload', '/stream')
      .map((end) => `/conversations/ID${end}`),
    fc.array(pathPart, { maxLength: 4 }).map((parts) => `/${parts.join('/')}`),
    pathPart.map((part) => `/conversations/${part}/activities`),
  ),
  query: fc.oneof(
    fc.constant(''),
    pathPart.map((part) => `?watermark=${part}`),
    fc.tuple(pathPart, pathPart).map(([one, other]) => `?watermark=${one}&${other}`),
  ),
  authorization: fc.oneof(
    fc.constant('TOKEN'),
    fc.constant('TOKEN'),
    fc.nat(300).map((at) => `CUT ${at}`),
    headerText,
  ),
  headers,
  body,
})

test('whatever is asked gets a proper answer, no failure, and no word of the inside', async () => {
  const logged: unknown[] = []
  const { begin, ask, heard } = await aServer({
    limits: roomy,
    log: { info: () => {}, warn: () => {}, error: (fields) => logged.push(fields) },
  })
  const { id, token, say, read } = await begin()
  const tokenFor = (authorization: string) => {
    if (authorization === 'TOKEN') return token
    const cut = /^CUT (\d+)$/u.exec(authorization)?.[1]
    return cut === undefined
      ? authorization
      : token.slice(0, Number(cut)) + token.slice(Number(cut) + 1)
  }
  const counts = new Map<number, number>()

  await fc.assert(
    fc.asyncProperty(requests, async ({ method, path, query, authorization, headers, body }) => {
      const options: Ask = { token: tokenFor(authorization), headers, body }
      const reply = await ask(method, `${path.replace('ID', id)}${query}`, options)
      counts.set(reply.status, (counts.get(reply.status) ?? 0) + 1)
      expect([200, 201, 204, 400, 401, 404, 405, 413, 415]).toContain(reply.status)
      if (reply.status >= 400) {
        if (method !== 'HEAD') {
          expect(reply.body).toEqual({
            error: { code: expect.any(String), message: expect.any(String) },
          })
        }
        expect(reply.text).not.toMatch(INSIDE)
      }
    }),
    { numRuns: 3000 },
  )

  expect(logged).toEqual([])
  // The mutations are no mere noise: many got through, and many did not.
  for (const status of [200, 400, 401, 404, 405, 415])
    expect(counts.get(status)).toBeGreaterThan(20)
  expect((await say('still there')).status).toBe(200)
  await expect
    .poll(async () => JSON.stringify(await read('0').then((all) => all.length)))
    .not.toBe('0')
  for (const { from, conversation, channelId, type } of heard) {
    expect(from).toMatchObject({ id: expect.stringMatching(/^dl_[\w-]{24}$/u), role: 'user' })
    expect(conversation.id).toBe(id)
    expect(channelId).toBe('directline')
    expect(['conversationUpdate', 'message', 'event', 'typing']).toContain(type)
  }
}, 60_000)
