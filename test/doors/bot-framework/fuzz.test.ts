import { ActivityHandler, TurnContext } from 'botbuilder'
import fc from 'fast-check'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { readActivity } from '../../../src/doors/bot-framework/read-activity.js'
import { headerFault } from '../../../src/doors/bot-framework/token-claims.js'
import { type FakeChannel, startFakeChannel } from './fake-channel.js'
import { APP_ID, ISSUER, TENANT_ID } from './local-authority.js'
import { aMessage, type StartedDoor, startDoor } from './start-door.js'

/** Any run can be had again; another seed finds other activities. */
const SEED = 20180901

/** Touches what bots touch, with the SDK's own tools. */
class CuriousBot extends ActivityHandler {
  constructor() {
    super()
    this.onTurn(async (context, next) => {
      const reference = TurnContext.getConversationReference(context.activity)
      TurnContext.removeRecipientMention(context.activity)
      TurnContext.removeMentionText(context.activity, reference.user?.id ?? '')
      await next()
    })
    this.onMessage(async (context, next) => {
      await context.sendActivity(`You said: ${context.activity.text}`)
      await next()
    })
    this.onMembersAdded(async (context, next) => {
      const { membersAdded = [], recipient } = context.activity
      const people = membersAdded.filter(({ id }) => id !== recipient?.id)
      await context.sendActivity(`welcome, all ${people.length}`)
      await next()
    })
  }
}

let channel: FakeChannel
let door: StartedDoor
beforeAll(async () => {
  const bot = new CuriousBot()
  channel = await startFakeChannel()
  door = await startDoor({ logic: (context) => bot.run(context) })
})
afterAll(() => Promise.all([channel.close(), door.close()]))

/** Activities as Teams and Web Chat send them. */
const activities = (): readonly object[] =>
  [
    {
      text: '<at>Bot</at> 八月發生什麼事',
      textFormat: 'plain',
      locale: 'zh-TW',
      conversation: { id: 'a:1', conversationType: 'channel', isGroup: true, tenantId: 't' },
      entities: [
        { type: 'mention', text: '<at>Bot</at>', mentioned: { id: 'bot-1', name: 'Bot' } },
        { type: 'clientInfo', locale: 'zh-TW', country: 'TW' },
      ],
      attachments: [{ contentType: 'text/html', content: '<p>hi</p>' }],
      channelData: { tenant: { id: 't' }, team: { id: 'g' }, eventType: 'x' },
    },
    { value: { do: 'more', from: 3 }, replyToId: '1', channelData: { postBack: true } },
    { deliveryMode: 'expectReplies' },
    { type: 'conversationUpdate', membersAdded: [{ id: 'citizen-1', name: 'C' }, { id: 'bot-1' }] },
    { type: 'conversationUpdate', membersRemoved: [{ id: 'citizen-1' }] },
    { type: 'installationUpdate', action: 'add' },
    { type: 'messageReaction', reactionsAdded: [{ type: 'like' }], reactionsRemoved: [{}] },
    { type: 'invoke', name: 'adaptiveCard/action', value: { action: { type: 'x', verb: 'y' } } },
    { type: 'invoke', name: 'signin/verifyState', value: { state: '1' } },
    { type: 'event', name: 'tokens/response', value: {} },
    { type: 'typing' },
    { type: 'endOfConversation', code: 'unknown' },
  ].map((more) => aMessage(channel.serviceUrl, more))

type Path = readonly string[]

const pathsIn = (value: unknown): readonly Path[] =>
  typeof value !== 'object' || value === null
    ? []
    : Object.entries(value).flatMap(([key, inner]) => [
        [key],
        ...pathsIn(inner).map((rest) => [key, ...rest]),
      ])

const withAt = (value: unknown, [key, ...rest]: Path, put: unknown): unknown => {
  if (key === undefined) return put
  if (Array.isArray(value)) {
    return value.map((one, at) => (String(at) === key ? withAt(one, rest, put) : one))
  }
  const object = typeof value === 'object' && value !== null ? value : {}
  const inner = Object.entries(object).find(([name]) => name === key)?.[1]
  return { ...object, [key]: withAt(inner, rest, put) }
}

const hostile = fc.oneof(
  fc.jsonValue({ maxDepth: 4 }),
  fc.string({ unit: 'binary', maxLength: 40 }),
  fc.constantFrom<unknown>(
    undefined,
    null,
    '',
    ' ',
    '..',
    '\u0000',
    '\ud800',
    '__proto__',
    -1,
    1e308,
  ),
  fc.constantFrom(
    'constructor',
    'toString',
    'Mention',
    'invoke',
    'message',
    'expectReplies',
    'delay',
  ),
  fc.constantFrom('http://evil.example', 'http://127.0.0.1@evil.example', '<at>'.repeat(200)),
  fc.integer({ min: 1, max: 80 }).map((depth) => JSON.parse('['.repeat(depth) + ']'.repeat(depth))),
)

const SOUND = [200, 400, 401]
const CODES = ['BadRequest', 'Unauthorized']

test('whatever is put where, the door answers soundly and tells nothing of the inside', {
  timeout: 120_000,
}, async () => {
  const bases = activities()
  const mutated = fc
    .constantFrom(...bases)
    .chain((base) =>
      fc
        .array(fc.tuple(fc.constantFrom(...pathsIn(base)), hostile), { minLength: 1, maxLength: 2 })
        .map((changes) =>
          changes.reduce<unknown>((value, [path, put]) => withAt(value, path, put), base),
        ),
    )
  const seen = new Map<number, number>()
  await fc.assert(
    fc.asyncProperty(mutated, async (activity) => {
      const { status, text } = await door.post(activity)
      seen.set(status, (seen.get(status) ?? 0) + 1)
      expect(text).not.toMatch(/node_modules|\.[jt]s:\d|\w+Error\b(?!")/u)
      // To an invoke the SDK's own handler answers by itself, with 501 where it knows none of that name.
      if (JSON.stringify(activity).includes('"invoke"')) {
        expect([...SOUND, 501]).toContain(status)
      } else {
        expect(SOUND).toContain(status)
        if (status !== 200) expect(CODES).toContain(JSON.parse(text).error.code)
        else if (text) expect(Object.keys(JSON.parse(text))).toEqual(['activities'])
      }
    }),
    { seed: SEED, numRuns: 2000 },
  )
  // Each way was gone, and more than once.
  for (const status of SOUND) expect(seen.get(status)).toBeGreaterThan(5)
  expect(door.log.filter(({ level }) => level === 'error')).toEqual([])
  expect(channel.sent.length).toBeGreaterThan(100)
})

test('a text with marks changed, doubled or cut is read or is not, and nothing is thrown', () => {
  const texts = activities().map((activity) => JSON.stringify(activity))
  fc.assert(
    fc.property(
      fc.constantFrom(...texts),
      fc.nat(),
      fc.nat({ max: 30 }),
      fc.oneof(
        fc.string({ maxLength: 5 }),
        fc.constantFrom('{', '}', '[', ']', '"', '\\', ',', ':'),
      ),
      (text, at, length, put) => {
        const start = at % text.length
        const read = readActivity(text.slice(0, start) + put + text.slice(start + length))
        expect(read === undefined || typeof read.conversation.id === 'string').toBe(true)
      },
    ),
    { seed: SEED, numRuns: 5000 },
  )
})

test('no made-up header is taken for a token, and none throws', () => {
  const expected = { appId: APP_ID, issuer: ISSUER, tenantId: TENANT_ID, now: new Date(0) }
  const encoded = fc
    .jsonValue()
    .map((value) => Buffer.from(JSON.stringify(value)).toString('base64url'))
  const part = fc.oneof(fc.string({ maxLength: 20 }), encoded)
  fc.assert(
    fc.property(
      fc.oneof(
        fc.string(),
        fc.tuple(part, part, part).map((parts) => `Bearer ${parts.join('.')}`),
      ),
      (header) => {
        expect(headerFault(header, expected)).toEqual(expect.any(String))
      },
    ),
    { seed: SEED, numRuns: 3000 },
  )
})
