import { once } from 'node:events'
import { request as httpRequest } from 'node:http'
import { gzipSync } from 'node:zlib'
import { describe, expect, test } from 'vitest'
import { BODY_BYTES_MAX } from '../../../src/doors/bot-framework/read-body.js'
import { aChannel, aDoor } from './for-one-test.js'
import { aMessage } from './start-door.js'

const NOWHERE = 'http://127.0.0.1:1'

/** A door whose bot must not be asked. */
const aClosedDoor = async () => {
  const turns: unknown[] = []
  const door = await aDoor({ logic: async ({ activity }) => void turns.push(activity) })
  return { ...door, turns }
}

describe('a body that is no activity gets 400', () => {
  const message = aMessage(NOWHERE)
  const deep = (depth: number): unknown => JSON.parse(`${'['.repeat(depth)}${']'.repeat(depth)}`)

  test.each<[string, unknown]>([
    ['nothing', ''],
    ['no JSON', '{"type":"message"'],
    ['null', 'null'],
    ['a text', '"message"'],
    ['a number', '7'],
    ['a list', [message]],
    ['an empty object', {}],
    ['no type', { ...message, type: undefined }],
    ['a null type', { ...message, type: null }],
    ['a type that is no text', { ...message, type: ['message'] }],
    ['no conversation', { ...message, conversation: undefined }],
    ['a null conversation', { ...message, conversation: null }],
    ['a conversation without an id', { ...message, conversation: {} }],
    ['a conversation with a number for an id', { ...message, conversation: { id: 7 } }],
    ['a conversation that steps out of its path', { ...message, conversation: { id: '..' } }],
    ['a conversation that fits in no header', { ...message, conversation: { id: 'a\r\nb: c' } }],
    ['a conversation in Chinese', { ...message, conversation: { id: '八月' } }],
    ['no channelId', { ...message, channelId: undefined }],
    ['a blank channelId', { ...message, channelId: '  ' }],
    ['no serviceUrl', { ...message, serviceUrl: undefined }],
    ['a serviceUrl that is none', { ...message, serviceUrl: 'http://' }],
    ['a serviceUrl of another scheme', { ...message, serviceUrl: 'file:///etc/passwd' }],
    ['a text that is none', { ...message, text: { toString: 'x' } }],
    ['a text without an end', { ...message, text: 'a'.repeat(64 * 1024 + 1) }],
    ['a sender that is a text', { ...message, from: 'citizen' }],
    ['a moment that is none', { ...message, timestamp: 'yesterday' }],
    ['members that are no list', { ...message, membersAdded: { length: 1 } }],
    ['a member that is null', { ...message, membersAdded: [null] }],
    ['entities that are no list', { ...message, entities: 'mention' }],
    ['entities without an end', { ...message, entities: Array(1_001).fill(null) }],
    [
      'an action of a card that is none',
      { ...message, type: 'invoke', name: 'adaptiveCard/action', value: [] },
    ],
    ['an attachment that is a text', { ...message, attachments: ['card'] }],
    ['channel data that is a text', { ...message, channelData: 'x' }],
    ['a value too deep for whoever walks it', { ...message, value: deep(100) }],
    ['a depth that fills the body', '['.repeat(BODY_BYTES_MAX / 2).padEnd(BODY_BYTES_MAX, ']')],
    ['a prototype', `{"__proto__":{"isAdmin":true},${JSON.stringify(message).slice(1)}`],
    [
      'a prototype deep inside',
      JSON.stringify({ ...message, value: { a: [1] } }).replace('"a"', '"__proto__"'),
    ],
  ])('%s', async (_, body) => {
    const { post, turns, log } = await aClosedDoor()
    const { status, text } = await post(body)
    expect([status, JSON.parse(text)]).toEqual([
      400,
      { error: { code: 'BadRequest', message: 'The body is not an activity.' } },
    ])
    expect([turns, log, Object.hasOwn(Object.prototype, 'isAdmin')]).toEqual([[], [], false])
  })

  test('bytes that are no UTF-8', async () => {
    const { messagesUrl, turns } = await aClosedDoor()
    const response = await fetch(messagesUrl, {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: Buffer.from(JSON.stringify(aMessage(NOWHERE, { text: 'caf\u00e9' })), 'latin1'),
    })
    expect([response.status, turns]).toEqual([400, []])
  })
})

describe('what channels send beyond the essential reaches the bot as it was sent', () => {
  const teams = {
    channelData: { tenant: { id: 'tenant-1' }, source: { name: 'message' } },
    conversation: { conversationType: 'personal', tenantId: 'tenant-1', id: 'a:1-b_c' },
    from: { id: '29:1', name: '王小明', aadObjectId: '0000' },
    entities: [{ type: 'clientInfo', locale: 'zh-TW', country: 'TW', platform: 'iOS' }],
    attachments: [{ contentType: 'text/html', content: '<p>八月發生什麼事</p>' }],
    text: '八月發生什麼事 👩‍👩‍👧',
    constructor: { name: 'not a function' },
    madeUp: { a: [1, null] },
  }

  test('unknown fields, Chinese and emoji', async () => {
    const { post, turns } = await aClosedDoor()
    expect(await post(aMessage(NOWHERE, teams))).toMatchObject({ status: 200 })
    expect(turns).toMatchObject([teams])
  })

  test('a moment as a date, and as it was written', async () => {
    const { post, turns } = await aClosedDoor()
    await post(aMessage(NOWHERE))
    expect(turns).toMatchObject([
      {
        timestamp: new Date('2018-09-01T04:00:00.123Z'),
        rawTimestamp: '2018-09-01T04:00:00.1234567Z',
      },
    ])
  })

  test('null means: not there', async () => {
    const { post, turns } = await aClosedDoor()
    const nothing = { text: null, from: null, entities: null, channelData: null, timestamp: null }
    expect(await post(aMessage(NOWHERE, nothing))).toMatchObject({ status: 200 })
    expect(turns).toMatchObject([{ text: undefined, from: {}, entities: undefined }])
  })

  test('an entity that is none is passed over, and the message answered', async () => {
    const channel = await aChannel()
    const { post } = await aDoor()
    const sound = { type: 'clientInfo', locale: 'zh-TW' }
    const entities = [
      null,
      'mention',
      7,
      [],
      {},
      { type: null },
      { type: 'mention' },
      { type: 'Mention', mentioned: null },
      { type: 'mention', mentioned: {} },
      { type: 'mention', mentioned: { id: 7 } },
      sound,
    ]
    expect(await post(aMessage(channel.serviceUrl, { entities }))).toMatchObject({ status: 200 })
    expect(channel.texts()).toEqual(['You said: hello'])
    const { post: postClosed, turns } = await aClosedDoor()
    await postClosed(aMessage(NOWHERE, { entities }))
    expect(turns).toMatchObject([{ entities: [sound] }])
  })

  test('without a sender, a recipient and an id', async () => {
    const channel = await aChannel()
    const { post } = await aDoor()
    const bare = { from: undefined, recipient: undefined, id: undefined }
    expect(await post(aMessage(channel.serviceUrl, bare))).toMatchObject({ status: 200 })
    expect(channel.sent).toMatchObject([{ path: '/v3/conversations/conversation-1/activities' }])
  })
})

describe('what the door does not take', () => {
  test.each([
    'text/plain',
    'text/plain; application/json',
    'application/x-www-form-urlencoded',
    'application/json; charset=big5',
    'application/jsonp',
    'multipart/form-data',
  ])('the content type %s gets 415', async (type) => {
    const { post, turns } = await aClosedDoor()
    expect(await post(aMessage(NOWHERE), { 'content-type': type })).toMatchObject({ status: 415 })
    expect(turns).toEqual([])
  })

  test.each([
    'application/json',
    'application/json; charset=utf-8',
    'Application/JSON;charset="UTF-8"',
  ])('the content type %s is taken', async (type) => {
    const { post } = await aClosedDoor()
    expect(await post(aMessage(NOWHERE), { 'content-type': type })).toMatchObject({ status: 200 })
  })

  test('a compressed body gets 415', async () => {
    const { messagesUrl } = await aClosedDoor()
    const response = await fetch(messagesUrl, {
      method: 'POST',
      headers: { 'content-type': 'application/json', 'content-encoding': 'gzip' },
      body: gzipSync(JSON.stringify(aMessage(NOWHERE))),
    })
    expect(response.status).toBe(415)
  })

  test('a body at the bound is read', async () => {
    const { post, turns } = await aClosedDoor()
    const body = JSON.stringify(aMessage(NOWHERE))
    expect(await post(body.padEnd(BODY_BYTES_MAX))).toMatchObject({ status: 200 })
    expect(turns).toHaveLength(1)
  })

  test.each(['told in advance', 'not told'])(
    'a body above the bound gets 413, its length %s',
    async (told) => {
      const { messagesUrl, turns } = await aClosedDoor()
      const body = JSON.stringify(aMessage(NOWHERE)).padEnd(BODY_BYTES_MAX + 1)
      const sending = httpRequest(messagesUrl, {
        method: 'POST',
        headers: {
          'content-type': 'application/json',
          ...(told === 'told in advance'
            ? { 'content-length': body.length }
            : { 'transfer-encoding': 'chunked' }),
        },
      })
      sending.end(told === 'told in advance' ? undefined : body)
      const [response] = await once(sending, 'response')
      response.resume()
      sending.destroy()
      expect([response.statusCode, turns]).toEqual([413, []])
    },
  )

  test('a client that goes away in the middle runs no turn and leaves no line', async () => {
    const { messagesUrl, post, turns, log } = await aClosedDoor()
    const sending = httpRequest(messagesUrl, {
      method: 'POST',
      headers: { 'content-type': 'application/json', 'content-length': 1000 },
    })
    sending.on('error', () => {})
    await new Promise<void>((resolve) => sending.write('{"type":"message",', () => resolve()))
    const closed = new Promise((resolve) => sending.once('close', resolve))
    sending.destroy()
    await closed
    expect(await post(aMessage(NOWHERE))).toMatchObject({ status: 200 })
    expect([turns.length, log]).toEqual([1, []])
  })
})
