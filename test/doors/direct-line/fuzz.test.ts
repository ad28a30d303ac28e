import fc from 'fast-check'
import { expect, test } from 'vitest'
import { directLineRequests } from '../../../fuzz/direct-line-requests.js'
import { type Ask, aServer } from './a-server.js'

const roomy = {
  tokensPerMinute: 100_000,
  conversationsPerMinute: 100_000,
  renewalsPerMinute: 100_000,
  postsPerMinute: 100_000,
  turnsWaiting: 10_000,
}

const INSIDE = /node_modules|\/src\/|\.[jt]s\b| {4}at |Error\b|botbuilder|jose|zod|undefined/u

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
    fc.asyncProperty(
      directLineRequests,
      async ({ method, path, query, authorization, headers, body }) => {
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
      },
    ),
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
