import { ActivityTypes, type TurnContext } from 'botbuilder'
import { describe, expect, test, vi } from 'vitest'
import { memoryActivityLog } from '../../../src/doors/direct-line/memory-activity-log.js'
import { aServer, aStream, echo, eventually, generated, started, texts } from './a-server.js'

/** A bot that waits in each turn until it is let go. */
const aSlowBot = () => {
  const waiting: (() => void)[] = []
  return {
    waiting,
    logic: async (context: TurnContext) => {
      if (context.activity.type !== ActivityTypes.Message) return
      await new Promise<void>((resolve) => waiting.push(resolve))
      await echo(context)
    },
  }
}

describe('a conversation', () => {
  test('begins with 201, and is the same one with 200 when it is begun again', async () => {
    const { post } = await aServer()
    const { token, conversationId } = generated(await post('/tokens/generate'))
    const first = await post('/conversations', { token })
    expect(first).toMatchObject({ status: 201, body: { conversationId, expires_in: 1800 } })
    const again = await post('/conversations', { token })
    expect(again).toMatchObject({ status: 200, body: { conversationId } })
  })

  test('tells the bot once who is there, before the first message, in the locale of the page', async () => {
    const { post, heard } = await aServer()
    const { token, conversationId } = generated(await post('/tokens/generate'))
    const body = { user: { id: 'me' }, locale: 'zh-TW' }
    await Promise.all([1, 2, 3].map(() => post('/conversations', { token, body })))
    await post(`/conversations/${conversationId}/activities`, {
      token,
      body: { type: 'message', text: 'hi' },
    })
    await eventually(() => expect(heard).toHaveLength(2))
    expect(heard[0]).toMatchObject({
      type: 'conversationUpdate',
      locale: 'zh-TW',
      conversation: { id: conversationId },
      membersAdded: [{ id: 'bot' }, { id: expect.stringMatching(/^dl_/u) }],
    })
    expect(heard[1]?.type).toBe('message')
  })

  test('is not there before it is begun', async () => {
    const { post, get } = await aServer()
    const { token, conversationId } = generated(await post('/tokens/generate'))
    const path = `/conversations/${conversationId}`
    const all = [
      await get(path, { token }),
      await get(`${path}/activities`, { token }),
      await post(`${path}/activities`, { token, body: { type: 'message', text: 'hi' } }),
      await post(`${path}/activities`, { token, body: { type: 'typing' } }),
    ]
    for (const reply of all) {
      expect(reply).toMatchObject({
        status: 404,
        body: { error: { code: 'ConversationNotFound' } },
      })
    }
  })

  test('holds what both said, in order, with ids, times and what it answers', async () => {
    const { begin, post, get, heard } = await aServer({ botId: 'taipei', botName: 'Taipei' })
    const { id, token, say, read } = await begin()
    const reply = await say('one', 'client-1')
    expect(reply).toMatchObject({ status: 200, body: { id: `${id}|0000001` } })
    await eventually(async () => expect(await read()).toHaveLength(2))
    const [mine, its] = await read()
    expect(mine).toMatchObject({
      type: 'message',
      id: `${id}|0000001`,
      text: 'one',
      channelId: 'directline',
      conversation: { id },
      from: { id: expect.stringMatching(/^dl_/u), role: 'user' },
      channelData: { clientActivityID: 'client-1' },
    })
    expect(its).toMatchObject({
      type: 'message',
      id: `${id}|0000002`,
      text: 'echo one',
      replyToId: `${id}|0000001`,
      from: { id: 'taipei', name: 'Taipei', role: 'bot' },
    })
    expect(its).not.toHaveProperty('serviceUrl')
    for (const one of [mine, its]) expect(Date.parse(String(one?.['timestamp']))).not.toBeNaN()
    expect(heard[1]).toMatchObject({ recipient: { id: 'taipei' }, timestamp: expect.any(Date) })
    const reconnected = await get(`/conversations/${id}?watermark=1`, { token })
    expect(new URL(started(reconnected).streamUrl).searchParams.get('watermark')).toBe('1')
    expect(reconnected.status).toBe(200)
    expect((await post('/conversations', { token })).status).toBe(200)
  })

  // Microsoft's "Reconnect to a conversation in Direct Line API 3.0": without the parameter, what was said before is lost.
  test.each([
    ['without a watermark goes on with what is said from then on', '', '4'],
    [
      'with an empty one is told all, as a client asks that has heard nothing yet',
      '?watermark=',
      '0',
    ],
    ['behind the watermark goes on from there', '?watermark=3', '3'],
    ['behind none that there can be yet is told all by its stream', '?watermark=99', '99'],
  ])('that is opened again %s', async (_, query, from) => {
    const { begin, get } = await aServer()
    const { id, token, say, read } = await begin()
    await say('one')
    await say('two')
    await eventually(async () => expect(await read()).toHaveLength(4))
    const { streamUrl } = started(await get(`/conversations/${id}${query}`, { token }))
    expect(new URL(streamUrl).searchParams.get('watermark')).toBe(from)
  })

  test('is read behind a watermark, and from the beginning without one', async () => {
    const { begin, get } = await aServer()
    const { id, token, say, read } = await begin()
    await say('one')
    await say('two')
    await eventually(async () => expect(await read()).toHaveLength(4))
    expect(await read('')).toHaveLength(4)
    expect(await read('0')).toHaveLength(4)
    expect(await read('3')).toHaveLength(1)
    const path = `/conversations/${id}/activities?watermark=`
    expect((await get(`${path}4`, { token })).body).toEqual({ activities: [], watermark: '4' })
    // Of a life before this one: said twice is better than not at all.
    expect((await get(`${path}99`, { token })).body).toMatchObject({ watermark: '4' })
    for (const junk of ['-1', 'x', '1e3', '0x1', '1'.repeat(16), '１']) {
      const reply = await get(`${path}${encodeURIComponent(junk)}`, { token })
      expect(reply).toMatchObject({ status: 400, body: { error: { code: 'BadArgument' } } })
    }
  })
})

describe('a message', () => {
  test('comes from the holder of the token, whatever it says of itself', async () => {
    const { begin, heard } = await aServer()
    const { id, post, read } = await begin()
    await post({
      type: 'message',
      text: 'hi',
      id: 'mine',
      timestamp: '1999-01-01T00:00:00Z',
      channelId: 'msteams',
      serviceUrl: 'https://evil.example/',
      from: { id: 'bot', role: 'bot', name: 'Admin' },
      recipient: { id: 'somebody' },
      conversation: { id: 'other' },
      deliveryMode: 'expectReplies',
      membersAdded: [{ id: 'x' }],
      replyToId: 'x',
      callerId: 'urn:evil',
    })
    await eventually(async () => expect(await read()).toHaveLength(2))
    const spoofs = /mine|1999|msteams|evil|Admin|somebody|other|expectReplies|membersAdded/u
    expect(JSON.stringify([heard[1], await read()])).not.toMatch(spoofs)
    expect((await read())[0]).toMatchObject({
      from: { id: expect.stringMatching(/^dl_/u), role: 'user' },
      conversation: { id },
    })
    expect(heard[1]).toMatchObject({
      channelId: 'directline',
      from: { id: expect.stringMatching(/^dl_/u), role: 'user' },
      conversation: { id },
      recipient: { id: 'bot', role: 'bot' },
    })
  })

  test('keeps what a client may say', async () => {
    const { begin, heard } = await aServer()
    const { post, read } = await begin()
    const kept = {
      type: 'message',
      text: '臺北 👍',
      textFormat: 'plain',
      locale: 'zh-TW',
      value: { do: 'show', id: '2018-08-14' },
      channelData: { clientActivityID: 'a', postBack: true },
      entities: [{ type: 'ClientCapabilities', supportsListening: true }],
      localTimestamp: '2026-09-01T08:00:00.000+08:00',
      localTimezone: 'Asia/Taipei',
    }
    await post({ ...kept, attachments: [] })
    await eventually(() => expect(heard).toHaveLength(2))
    expect((await read())[0]).toMatchObject(kept)
    expect(heard[1]).toMatchObject({ ...kept, localTimestamp: new Date(kept.localTimestamp) })
  })

  test('loses a locale or a time that is none, and is kept', async () => {
    const { begin } = await aServer()
    const { post, read } = await begin()
    const odd = { locale: 'x'.repeat(99), localTimestamp: 'noon', textFormat: 7 }
    expect((await post({ type: 'message', text: 'hi', ...odd })).status).toBe(200)
    expect(Object.keys((await read())[0] ?? {})).not.toEqual(
      expect.arrayContaining([expect.stringMatching(/locale|localTimestamp|textFormat/u)]),
    )
  })

  test('sent again is one message, also when both are sent at once', async () => {
    const { begin, heard } = await aServer()
    const { say, read } = await begin()
    const replies = await Promise.all(['one', 'one', 'one'].map((text) => say(text, 'same')))
    const again = await say('one', 'same')
    expect(new Set([...replies, again].map(({ text }) => text)).size).toBe(1)
    await say('two', 'other')
    await eventually(async () => expect(await read()).toHaveLength(4))
    expect(texts(heard.slice(1))).toEqual(['one', 'two'])
  })

  test('of the same client id in another conversation is another message', async () => {
    const { begin, heard } = await aServer()
    const [one, other] = [await begin(), await begin()]
    await one.say('one', 'same')
    await other.say('other', 'same')
    await eventually(() =>
      expect(texts(heard.filter(({ type }) => type === 'message'))).toEqual(['one', 'other']),
    )
  })

  test('is acknowledged before the bot has answered, and turns follow one another in order', async () => {
    const { waiting, logic } = aSlowBot()
    const { begin, heard } = await aServer({ logic })
    const { say, read } = await begin()
    for (const text of ['one', 'two', 'three']) expect((await say(text)).status).toBe(200)
    await eventually(() => expect(waiting).toHaveLength(1))
    expect(texts(heard.slice(1))).toEqual(['one'])
    for (const turn of [1, 2, 3]) {
      await eventually(() => expect(waiting).toHaveLength(turn))
      waiting[turn - 1]?.()
    }
    await eventually(async () => expect(await read()).toHaveLength(6))
    expect(texts(await read())).toEqual([
      'one',
      'two',
      'three',
      'echo one',
      'echo two',
      'echo three',
    ])
  })

  test('waits in the order of the log, however slow the store is', async () => {
    const fast = memoryActivityLog()
    let first = true
    const activities = {
      ...fast,
      append: async (...entry: Parameters<typeof fast.append>) => {
        const appended = await fast.append(...entry)
        if (first) await new Promise((resolve) => setTimeout(resolve, 50))
        first = false
        return appended
      },
    }
    const { begin, heard } = await aServer({ activities })
    const { say, read } = await begin()
    await Promise.all(['a', 'b', 'c', 'd'].map((text) => say(text)))
    await eventually(() => expect(heard).toHaveLength(5))
    const mine = (await read()).filter(({ text }) => !text?.startsWith('echo'))
    expect(texts(heard.slice(1))).toEqual(texts(mine))
  })

  test('beyond those that may wait is 429, and one of them may come again later', async () => {
    const { waiting, logic } = aSlowBot()
    const { begin } = await aServer({ logic, limits: { turnsWaiting: 3 } })
    const [{ say, read }, other] = [await begin(), await begin()]
    for (const text of ['one', 'two', 'three']) expect((await say(text)).status).toBe(200)
    const beyond = await say('four')
    expect(beyond).toMatchObject({ status: 429, body: { error: { code: 'TooManyRequests' } } })
    expect(Number(beyond.headers['retry-after'])).toBeGreaterThan(0)
    expect((await other.say('hi')).status).toBe(200)
    for (const turn of [1, 2, 3, 4]) {
      await eventually(() => expect(waiting.length).toBeGreaterThanOrEqual(turn))
      waiting[turn - 1]?.()
    }
    await eventually(async () => expect(await read()).toHaveLength(6))
    const again = say('four')
    expect((await again).status).toBe(200)
    await eventually(() => expect(waiting).toHaveLength(5))
    waiting[4]?.()
  })

  test('that makes the bot fail is acknowledged, and the bot apologises', async () => {
    const { line, begin } = await aServer({
      logic: async ({ activity }) => {
        if (activity.type === ActivityTypes.Message) throw new Error(`cannot ${activity.text}`)
      },
    })
    line.adapter.onTurnError = async (context, error) => {
      await context.sendActivity(`sorry, ${error.message}`)
    }
    const { say, read } = await begin()
    expect((await say('sing')).status).toBe(200)
    await eventually(async () =>
      expect(texts(await read())).toEqual(['sing', 'sorry, cannot sing']),
    )
  })

  test('after one at which the bot failed without a word is answered, and no word is logged', async () => {
    const error = vi.fn()
    const { begin } = await aServer({
      log: { info: vi.fn(), warn: vi.fn(), error },
      logic: async (context) => {
        if (context.activity.text === 'sing') throw new Error('cannot sing')
        await echo(context)
      },
    })
    const { say, read } = await begin()
    await say('sing')
    await say('talk')
    await eventually(async () => expect(texts(await read())).toEqual(['sing', 'talk', 'echo talk']))
    expect(error).toHaveBeenCalledOnce()
    expect(error).toHaveBeenCalledWith(expect.objectContaining({ error: 'Error' }), 'a turn failed')
    expect(JSON.stringify(error.mock.calls)).not.toMatch(/sing|dl_/u)
  })
})

describe('other activities', () => {
  test('an event is kept, and comes to the bot with its name and value', async () => {
    const { begin, heard } = await aServer()
    const { post, read } = await begin()
    const event = { type: 'event', name: 'webchat/join', value: { language: 'zh-TW' } }
    expect((await post(event)).status).toBe(200)
    await eventually(() => expect(heard[1]).toMatchObject(event))
    expect(await read()).toMatchObject([event])
  })

  test('that a person types comes to the bot and is not kept', async () => {
    const { begin, heard } = await aServer()
    const { post, read } = await begin()
    expect(await post({ type: 'typing' })).toMatchObject({
      status: 200,
      body: { id: expect.any(String) },
    })
    await eventually(() => expect(heard[1]).toMatchObject({ type: 'typing' }))
    expect(await read()).toEqual([])
  })

  test('a file is refused plainly, in whichever way it comes', async () => {
    const { begin, post, heard } = await aServer()
    const { id, token, post: say } = await begin()
    const attachment = { contentType: 'image/png', contentUrl: 'https://example.com/a.png' }
    const uploaded = await post(`/conversations/${id}/upload?userId=me`, {
      token,
      headers: { 'Content-Type': 'multipart/form-data; boundary=x' },
      body: '--x\r\n\r\nfile\r\n--x--',
    })
    for (const reply of [uploaded, await say({ type: 'message', attachments: [attachment] })]) {
      expect(reply).toMatchObject({
        status: 415,
        body: { error: { code: 'AttachmentsNotSupported', message: 'This bot takes no files.' } },
      })
    }
    expect(heard.filter(({ type }) => type === 'message')).toEqual([])
  })

  test.each([
    undefined,
    null,
    [],
    'text',
    {},
    { type: 'conversationUpdate' },
    { type: 'invoke', name: 'x' },
    { type: 7 },
    { type: 'message', text: 7 },
    { type: 'message', channelData: 'x' },
    { type: 'message', entities: [7] },
    { type: 'event', name: 'x'.repeat(201) },
  ])('%j is none of them', async (body) => {
    const { begin } = await aServer()
    const { post, read } = await begin()
    const raw = typeof body === 'string' ? JSON.stringify(body) : body
    expect(await post(raw)).toMatchObject({ status: 400, body: { error: { code: 'BadArgument' } } })
    expect(await read()).toEqual([])
  })
})

describe('a conversation that nobody uses', () => {
  test('is forgotten, and its client hears that it has ended', async () => {
    const clock = { at: Date.now() }
    const activities = memoryActivityLog({ now: () => clock.at, bounds: { idleMs: 60_000 } })
    const { begin, get } = await aServer({ activities })
    const { id, token, say, streamUrl } = await begin()
    const stream = aStream(streamUrl)
    await stream.status
    clock.at += 61_000
    expect((await get(`/conversations/${id}`, { token })).status).toBe(404)
    expect((await say('hi')).status).toBe(404)
    expect(await stream.closed).toBe(1000)
  })
})
