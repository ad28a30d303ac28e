import { ConnectionStatus } from 'botframework-directlinejs'
import { afterAll, beforeAll, describe, expect, test, vi } from 'vitest'
import { aServer, cookieOf, eventually, generated, said, started } from './a-server.js'
import { aClient, faster, type Options, stubBrowser } from './direct-line-js.js'

beforeAll(stubBrowser)
afterAll(() => {
  vi.unstubAllGlobals()
})

const aTalk = async (options: Parameters<typeof aServer>[0] = {}, more: Options = {}) => {
  const server = await aServer(options)
  const page = await server.post('/tokens/generate')
  const { token, conversationId } = generated(page)
  const talk = aClient({ domain: server.base, token, ...more })
  return { server, page, conversationId, ...talk }
}

describe.each([
  ['by WebSocket', {}],
  ['by polling', { webSocket: false, pollingInterval: 200 }],
])('DirectLineJS %s', (_, more) => {
  test('says and hears everything once and in order', async () => {
    const { say, hears, heard, statuses, conversationId } = await aTalk({}, more)
    expect(await say('one')).toBe(`${conversationId}|0000001`)
    await hears('one', 'echo one')
    await say('two')
    await hears('one', 'echo one', 'two', 'echo two')
    expect(heard[2]).toMatchObject({
      channelData: { clientActivityID: 'two' },
      from: { role: 'user', id: expect.stringMatching(/^dl_/u) },
    })
    expect(heard[3]).toMatchObject({ replyToId: heard[2]?.id, from: { role: 'bot' } })
    expect(statuses).toEqual([
      ConnectionStatus.Uninitialized,
      ConnectionStatus.Connecting,
      ConnectionStatus.Online,
    ])
  })

  test('hears that its token has expired, and goes on with a new one', async () => {
    const clock = { at: Date.now() }
    const { server, client, page, conversationId, say, hears, texts, statuses } = await aTalk(
      { now: () => clock.at },
      more,
    )
    await say('one')
    await hears('one', 'echo one')
    clock.at += 31 * 60_000
    expect(await say('late')).toBe('retry')
    expect(statuses).toContain(ConnectionStatus.ExpiredToken)
    const again = generated(
      await server.post('/tokens/generate', { headers: { Cookie: cookieOf(page) } }),
    )
    expect(again.conversationId).toBe(conversationId)
    const { body } = await server.get(`/conversations/${conversationId}?watermark=2`, again)
    client.reconnect(started({ status: 200, headers: {}, text: '', body }))
    await say('late')
    await eventually(() => expect(texts()).toContain('echo late'))
    expect(client.connectionStatus$.getValue()).toBe(ConnectionStatus.Online)
    const kept = await server.get(`/conversations/${conversationId}/activities`, again)
    expect(said(kept)).toHaveLength(4)
  })

  test('hears that the conversation is not there any more', async () => {
    const server = await aServer()
    const { token, conversationId } = generated(await server.post('/tokens/generate'))
    const { statuses, say } = aClient({ domain: server.base, token, conversationId, ...more })
    await eventually(() => expect(statuses).toContain(ConnectionStatus.FailedToConnect))
    await expect(say('one')).rejects.toThrow('failed to connect')
  })

  test('begins again with what was said, by the cookie', async () => {
    const { server, client, page, say, hears } = await aTalk({}, more)
    await say('one')
    await hears('one', 'echo one')
    client.end()
    const { token } = generated(
      await server.post('/tokens/generate', { headers: { Cookie: cookieOf(page) } }),
    )
    const next = aClient({ domain: server.base, token, ...more })
    await next.hears('one', 'echo one')
    await next.say('two')
    await next.hears('one', 'echo one', 'two', 'echo two')
  })
})

describe('DirectLineJS by WebSocket', () => {
  test('comes back after its socket was cut, and has missed nothing and heard nothing twice', async () => {
    const { server, say, hears, statuses } = await aTalk()
    await say('one')
    await hears('one', 'echo one')
    for (const round of [1, 2, 3]) {
      server.cut()
      await say(`meanwhile ${round}`)
    }
    await hears(
      ...['one', 'echo one', 'meanwhile 1', 'echo meanwhile 1', 'meanwhile 2', 'echo meanwhile 2'],
      ...['meanwhile 3', 'echo meanwhile 3'],
    )
    expect(statuses.slice(3)).toEqual([])
  })

  test('renews its token after a quarter of an hour, and outlives the first one by it', async () => {
    const clock = { at: Date.now() }
    const renewing = { scheduler: faster(1500) }
    const { client, say, hears } = await aTalk({ now: () => clock.at }, renewing)
    await say('one')
    await hears('one', 'echo one')
    const first = Reflect.get(client, 'token')
    clock.at += 15 * 60_000
    await eventually(() => expect(Reflect.get(client, 'token')).not.toBe(first))
    clock.at += 20 * 60_000
    await say('two')
    await hears('one', 'echo one', 'two', 'echo two')
  })
})
