import { ActivityTypes } from 'botbuilder'
import { describe, expect, test, vi } from 'vitest'
import { memoryActivityLog } from '../../../src/doors/direct-line/memory-activity-log.js'
import { aServer, aStream, echo, eventually, started, texts } from './a-server.js'

describe('a stream', () => {
  test('replays what was said behind its watermark, then goes on', async () => {
    const { begin, get } = await aServer()
    const { id, token, say, read } = await begin()
    await say('one')
    await eventually(async () => expect(await read()).toHaveLength(2))
    const { streamUrl } = started(await get(`/conversations/${id}?watermark=1`, { token }))
    const stream = aStream(streamUrl)
    await stream.until(({ text }) => text === 'echo one')
    await say('two')
    await stream.until(({ text }) => text === 'echo two')
    expect(texts(stream.heard)).toEqual(['echo one', 'two', 'echo two'])
    expect(stream.watermarks.at(-1)).toBe('4')
  })

  test('hears the own message with its client id, and the answer after it', async () => {
    const { begin } = await aServer()
    const { say, streamUrl } = await begin()
    const stream = aStream(streamUrl)
    await say('one', 'client-1')
    await stream.until(({ text }) => text === 'echo one')
    const [mine, its] = stream.heard
    expect(mine).toMatchObject({ text: 'one', channelData: { clientActivityID: 'client-1' } })
    expect(its).toMatchObject({ text: 'echo one', replyToId: mine?.id })
  })

  test('may be one of several, and all hear the same', async () => {
    const { begin } = await aServer()
    const { say, streamUrl } = await begin()
    const all = [aStream(streamUrl), aStream(streamUrl), aStream(streamUrl)]
    await say('one')
    await say('two')
    for (const stream of all) {
      await stream.until(({ text }) => text === 'echo two')
      expect(stream.heard).toEqual(all[0]?.heard)
      expect(stream.heard).toHaveLength(4)
    }
  })

  test('hears nothing of another conversation', async () => {
    const { begin } = await aServer()
    const [one, other] = [await begin(), await begin()]
    const stream = aStream(one.streamUrl)
    await other.say('other')
    await one.say('one')
    await stream.until(({ text }) => text === 'echo one')
    expect(JSON.stringify(stream.heard)).not.toContain('other')
  })

  test('tells that the bot types, which is not kept and moves no watermark', async () => {
    const { begin } = await aServer({
      logic: async (context) => {
        if (context.activity.type === ActivityTypes.Message) {
          await context.sendActivities([
            { type: ActivityTypes.Message, text: 'let me see' },
            { type: ActivityTypes.Typing },
            { type: 'delay', value: 20 },
          ])
        }
        await echo(context)
      },
    })
    const { say, read, streamUrl } = await begin()
    const stream = aStream(streamUrl)
    await stream.status
    await say('one')
    await stream.until(({ text }) => text === 'echo one')
    expect(stream.heard.map(({ type, text }) => text ?? type)).toEqual([
      'one',
      'let me see',
      'typing',
      'echo one',
    ])
    const typing = stream.heard.find(({ type }) => type === 'typing')
    expect(typing).toMatchObject({ from: { role: 'bot' }, id: expect.any(String) })
    expect(stream.watermarks).toContain(undefined)
    expect(texts(await read())).toEqual(['one', 'let me see', 'echo one'])
  })

  test('takes an empty text as a sign of life, and passes over any other', async () => {
    const { begin } = await aServer()
    const { say, streamUrl } = await begin()
    const stream = aStream(streamUrl)
    await stream.status
    for (const text of ['', '{"type":"message","text":"by socket"}', '\0']) stream.socket.send(text)
    await say('one')
    await stream.until(({ text }) => text === 'echo one')
    expect(texts(stream.heard)).toEqual(['one', 'echo one'])
  })

  test('closes on a client that says too much', async () => {
    const { begin } = await aServer()
    const stream = aStream((await begin()).streamUrl)
    await stream.status
    stream.socket.send('x'.repeat(2000))
    expect(await stream.closed).toBe(1009)
  })

  test('is cut off where nobody answers pings, and the client finds all when it comes back', async () => {
    const limits = { pingEveryMs: 40, socketsPerConversation: 1 }
    const { begin, get } = await aServer({ limits })
    const { id, token, say, streamUrl } = await begin()
    const stream = aStream(streamUrl)
    await stream.status
    stream.socket.pause()
    await say('one')
    const again = async () =>
      started(await get(`/conversations/${id}?watermark=0`, { token })).streamUrl
    await eventually(async () => {
      const next = aStream(await again())
      expect(await next.status).toBe(101)
      await next.until(({ text }) => text === 'echo one')
    })
    stream.socket.resume()
    expect(await stream.closed).toBe(1006)
  })

  test('stays open where pings are answered', async () => {
    const { begin } = await aServer({ limits: { pingEveryMs: 20 } })
    const { say, streamUrl } = await begin()
    const stream = aStream(streamUrl)
    let pings = 0
    stream.socket.on('ping', () => {
      pings += 1
    })
    await eventually(() => expect(pings).toBeGreaterThan(3))
    await say('one')
    await stream.until(({ text }) => text === 'echo one')
  })

  test('closes with 1011 where the log fails, without a word of why', async () => {
    const error = vi.fn()
    const activities = {
      ...memoryActivityLog(),
      read: async () => {
        throw new Error('disk of dl_somebody is full')
      },
    }
    const { begin } = await aServer({ activities, log: { info: vi.fn(), warn: vi.fn(), error } })
    const stream = aStream((await begin()).streamUrl)
    expect(await stream.closed).toBe(1011)
    expect(error).toHaveBeenCalledOnce()
    expect(JSON.stringify(error.mock.calls)).not.toContain('somebody')
  })
})

describe('an upgrade is refused', () => {
  test('with 401 without a stream token of this conversation', async () => {
    const { begin } = await aServer()
    const [one, other] = [await begin(), await begin()]
    const url = new URL(one.streamUrl)
    const ofOther = new URL(other.streamUrl).searchParams.get('t') ?? ''
    for (const token of ['', 'nonsense', one.token, ofOther]) {
      url.searchParams.set('t', token)
      expect(await aStream(url.href).status).toBe(401)
    }
  })

  test('with 403 after a minute', async () => {
    const clock = { at: Date.now() }
    const { begin } = await aServer({ now: () => clock.at })
    const { streamUrl } = await begin()
    clock.at += 59_000
    expect(await aStream(streamUrl).status).toBe(101)
    clock.at += 2_000
    expect(await aStream(streamUrl).status).toBe(403)
  })

  test.each([
    ['a watermark that is none', (url: URL) => url.searchParams.set('watermark', 'x'), 400],
    ['a parameter that is there twice', (url: URL) => url.searchParams.append('t', 'x'), 400],
    [
      'a path that is not well-formed',
      (url: URL) => Object.assign(url, { pathname: '/v3/directline/conversations/%ff/stream' }),
      400,
    ],
    ['another path', (url: URL) => Object.assign(url, { pathname: `${url.pathname}s` }), 404],
  ])('for %s', async (_, change, status) => {
    const { begin } = await aServer()
    const url = new URL((await begin()).streamUrl)
    change(url)
    expect(await aStream(url.href).status).toBe(status)
  })

  test('and left to the app, where the path is not below the mount', async () => {
    const { line, origin } = await aServer()
    const upgrade = vi.spyOn(line, 'upgrade')
    const stream = aStream(`${origin.replace('http', 'ws')}/v3/directlines`)
    await stream.closed
    expect(upgrade).toHaveReturnedWith(false)
  })

  test('with 429 beyond the sockets of a conversation, until one closes', async () => {
    const { begin } = await aServer({ limits: { socketsPerConversation: 2 } })
    const [one, other] = [await begin(), await begin()]
    const [first] = [aStream(one.streamUrl), aStream(one.streamUrl)]
    await eventually(async () => expect(await aStream(one.streamUrl).status).toBe(429))
    expect(await aStream(other.streamUrl).status).toBe(101)
    first?.socket.close()
    await eventually(async () => expect(await aStream(one.streamUrl).status).toBe(101))
  })

  test('with 429 beyond the sockets of an address', async () => {
    const { begin } = await aServer({ limits: { socketsPerAddress: 2 } })
    const all = [await begin(), await begin(), await begin()]
    const statuses = []
    for (const { streamUrl } of all) statuses.push(await aStream(streamUrl).status)
    expect(statuses).toEqual([101, 101, 429])
  })
})

describe('where the stream is', () => {
  test.each([
    [{ publicUrl: 'https://chat.example/' }, 'wss://chat.example'],
    [{ publicUrl: 'http://chat.example:8080' }, 'ws://chat.example:8080'],
    [{ isSecure: () => true }, 'wss://host.example:1'],
    [{}, 'ws://host.example:1'],
  ])('with %j is %s', async (options, origin) => {
    const { post } = await aServer(options)
    const headers = { Host: 'host.example:1' }
    const { body } = await post('/tokens/generate', { headers })
    const { token } = body as { token: string }
    const { streamUrl } = started(await post('/conversations', { token, headers }))
    expect(streamUrl.startsWith(`${origin}/v3/directline/conversations/`)).toBe(true)
  })

  test('is not told to who gives a host that is none', async () => {
    const { begin, get } = await aServer()
    const { id, token } = await begin()
    for (const Host of ['a/b', 'a@b', 'a b', 'x?y', '<x>']) {
      const reply = await get(`/conversations/${id}`, { token, headers: { Host } })
      expect(reply.status).toBe(400)
    }
  })
})

describe('closing', () => {
  test('ends the turns in flight, writes what they say, and sends clients away to come back', async () => {
    let go = () => {}
    const { line, begin, post } = await aServer({
      logic: async (context) => {
        if (context.activity.type !== ActivityTypes.Message) return
        await new Promise<void>((resolve) => {
          go = resolve
        })
        await echo(context)
      },
    })
    const { say, streamUrl } = await begin()
    const stream = aStream(streamUrl)
    await say('one')
    await stream.until(({ text }) => text === 'one')
    const closing = line.close(5000)
    expect(await post('/tokens/generate')).toMatchObject({
      status: 503,
      headers: { 'retry-after': '5' },
    })
    expect(await aStream(streamUrl).status).toBe(503)
    go()
    await closing
    expect(await stream.closed).toBe(1012)
    expect(texts(stream.heard)).toEqual(['one', 'echo one'])
  })

  test('takes no longer than it may, whatever hangs', async () => {
    const { line, begin } = await aServer({ logic: () => new Promise(() => {}) })
    const { streamUrl } = await begin()
    const stream = aStream(streamUrl)
    await stream.status
    stream.socket.pause()
    const startedAt = performance.now()
    await line.close(50)
    expect(performance.now() - startedAt).toBeLessThan(1000)
    stream.socket.resume()
    await stream.closed
  })
})
