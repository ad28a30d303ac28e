import { createRequire } from 'node:module'
import { type Activity, ConnectionStatus, DirectLine } from 'botframework-directlinejs'
import { afterAll, beforeAll, describe, expect, onTestFinished, test, vi } from 'vitest'
import { WebSocket } from 'ws'
import { aServer, cookieOf, eventually, generated, said, started } from './a-server.js'

type Options = NonNullable<ConstructorParameters<typeof DirectLine>[0]>
type Scheduler = NonNullable<Options['scheduler']>

const require = createRequire(import.meta.url)

/** The client waits in an rxjs of its own, and takes another clock for it. */
const ofTheClient = createRequire(require.resolve('botframework-directlinejs'))
const { AsyncAction } = ofTheClient('rxjs/scheduler/AsyncAction') as {
  AsyncAction: new (
    ...parts: readonly unknown[]
  ) => { schedule(state: unknown, delay?: number): unknown }
}
const { AsyncScheduler } = ofTheClient('rxjs/scheduler/AsyncScheduler') as {
  AsyncScheduler: new (action: unknown, now: () => number) => Scheduler
}

/** A clock for the client that runs so many times faster than ours. */
const faster = (times: number): Scheduler => {
  class FastAction extends AsyncAction {
    override schedule(state: unknown, delay = 0) {
      return super.schedule(state, delay / times)
    }
  }
  return new AsyncScheduler(FastAction, () => Date.now() * times)
}

// Browsers have these; Node has the second one from version 22 on.
beforeAll(() => {
  vi.stubGlobal('XMLHttpRequest', require('xhr2'))
  vi.stubGlobal('WebSocket', WebSocket)
})
afterAll(() => {
  vi.unstubAllGlobals()
})

/** The client as a page uses it, and what it has heard. */
const aClient = (options: Options) => {
  const client = new DirectLine({ scheduler: faster(100), random: () => 0, ...options })
  onTestFinished(() => client.end())
  const heard: Activity[] = []
  const statuses: ConnectionStatus[] = []
  client.connectionStatus$.subscribe((status) => statuses.push(status))
  client.activity$.subscribe(
    (activity) => heard.push(activity),
    // What fails is told by the status too.
    () => undefined,
  )
  const say = (text: string, clientActivityID = text) =>
    new Promise<string>((resolve, reject) => {
      const activity = {
        type: 'message',
        text,
        from: { id: 'me' },
        channelData: { clientActivityID },
      }
      client.postActivity(activity as Activity).subscribe(resolve, reject)
    })
  const texts = () => heard.map((activity) => ('text' in activity ? activity.text : activity.type))
  const hears = (...expected: readonly string[]) =>
    eventually(() => expect(texts()).toEqual(expected))
  return { client, heard, texts, statuses, say, hears }
}

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
