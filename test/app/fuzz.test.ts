import fc from 'fast-check'
import { expect, test } from 'vitest'
import { startFakeChannel } from '../doors/bot-framework/fake-channel.js'
import { aDirectLine } from './a-direct-line.js'
import { anApp } from './an-app.js'

/** Any run can be had again; another seed finds other activities. */
const SEED = 20181114

const RUNS = 3_000

const words = fc.oneof(
  fc.constantFrom('what awards did DOIT win', '七月發生什麼事', 'the second one', 'more', ''),
  fc.string({ unit: 'binary', maxLength: 60 }),
  fc.string({ maxLength: 600, minLength: 450 }),
)

const choices = fc.oneof(
  fc.record(
    {
      do: fc.constantFrom('begin', 'show', 'original', 'why', 'list', 'page', 'dance'),
      event: fc.oneof(fc.constantFrom('2018-07-10', '1999-01-01'), fc.jsonValue()),
      category: fc.oneof(fc.constantFrom('award', '__proto__'), fc.jsonValue()),
      period: fc.oneof(fc.constant({ from: '2018-07-01', to: '2018-07-31' }), fc.jsonValue()),
      words: fc.oneof(fc.array(fc.string()), fc.jsonValue()),
      query: fc.jsonValue(),
      from: fc.oneof(fc.nat(20), fc.jsonValue()),
      size: fc.oneof(fc.constant(10), fc.jsonValue()),
    },
    { requiredKeys: [] },
  ),
  fc.jsonValue(),
)

/** As it is meant to be, mostly; now and then anything. */
const mostly = <T>(right: fc.Arbitrary<T>): fc.Arbitrary<unknown> =>
  fc.oneof({ weight: 9, arbitrary: right }, { weight: 1, arbitrary: fc.jsonValue() })

/** What a client may say. */
const said = fc.record(
  {
    type: mostly(
      fc.oneof(
        { weight: 4, arbitrary: fc.constant('message') },
        fc.constantFrom('event', 'typing', 'conversationUpdate', 'invoke', 'messageReaction'),
      ),
    ),
    text: mostly(words),
    value: fc.oneof(
      choices.map((choice) => ({ choice })),
      fc.jsonValue(),
    ),
    locale: mostly(fc.constantFrom('en-US', 'zh-TW')),
    entities: mostly(fc.constant([{ type: 'mention', text: 'x', mentioned: { id: 'bot' } }])),
    membersAdded: mostly(fc.constant([{ id: 'ann' }])),
    channelData: mostly(fc.dictionary(fc.string(), fc.jsonValue())),
    attachments: mostly(fc.constant([])),
  },
  { requiredKeys: ['type'] },
)

const INSIDE = /node_modules|\.[jt]s:\d| {4}at \w|Error\b/u

test('whatever is said at either door, the bot answers or refuses, and never fails', async () => {
  const { url, log } = await anApp()
  const channel = await startFakeChannel()
  const { id, token } = await aDirectLine(url)
  let asked = 0
  const statuses = { framework: new Set<number>(), directLine: new Set<number>() }

  const post = async (path: string, body: object, headers: Record<string, string> = {}) => {
    const response = await fetch(url + path, {
      method: 'POST',
      headers: { 'Content-Type': 'application/json', ...headers },
      body: JSON.stringify(body),
    })
    const text = await response.text()
    expect(text).not.toMatch(INSIDE)
    return response.status
  }

  try {
    await fc.assert(
      fc.asyncProperty(
        said,
        fc.constantFrom('emulator', 'msteams', 'pigeon'),
        async (one, channelId) => {
          const framework = await post('/api/messages', {
            id: String(asked++),
            from: { id: 'ann' },
            recipient: { id: 'bot' },
            conversation: { id: 'talk' },
            ...one,
            channelId,
            serviceUrl: channel.serviceUrl,
          })
          statuses.framework.add(framework)
          expect([200, 400, 501]).toContain(framework)
          const directLine = await post(`/v3/directline/conversations/${id}/activities`, one, {
            Authorization: `Bearer ${token}`,
          })
          statuses.directLine.add(directLine)
          expect([200, 400, 415, 429]).toContain(directLine)
        },
      ),
      { seed: SEED, numRuns: RUNS },
    )
  } finally {
    await channel.close()
  }
  expect([...statuses.framework]).toEqual(expect.arrayContaining([200, 400]))
  expect([...statuses.directLine]).toEqual(expect.arrayContaining([200, 400]))
  expect(channel.sent.length).toBeGreaterThan(RUNS / 4)
  expect(log.filter(({ level }) => Number(level) >= 40)).toEqual([])
  expect((await fetch(`${url}/readyz`)).status).toBe(200)
}, 240_000)
