import type { TurnContext } from 'botbuilder'
import { ConnectorClient, type ConnectorFactory } from 'botframework-connector'
import { describe, expect, test } from 'vitest'
import type { Answering } from './fake-channel.js'
import { aChannel, aDoor, anAuthority } from './for-one-test.js'
import { aMessage, withAppId } from './start-door.js'

describe('a reply', () => {
  test('goes to the conversation at the activity’s service URL; the post gets an empty 200', async () => {
    const channel = await aChannel()
    const { post, log } = await aDoor()
    const { status, text } = await post(aMessage(channel.serviceUrl))
    expect([status, text, log]).toEqual([200, '', []])
    expect(channel.sent).toMatchObject([
      {
        method: 'POST',
        path: '/v3/conversations/conversation-1/activities/activity-1',
        body: { text: 'You said: hello', replyToId: 'activity-1', recipient: { id: 'citizen-1' } },
      },
    ])
  })

  test('keeps what its entities hold', async () => {
    const entities = [{ type: 'streaminfo', streamId: 's-1', streamSequence: 2 }]
    const channel = await aChannel()
    const { post } = await aDoor({
      logic: async (context) => void (await context.sendActivity({ type: 'typing', entities })),
    })
    await post(aMessage(channel.serviceUrl))
    expect(channel.sent).toMatchObject([{ body: { entities } }])
  })

  test('stays on the channel’s server whatever the conversation is called', async () => {
    const channel = await aChannel()
    const { post } = await aDoor()
    const id = '../../admin?x=1#y'
    await post(aMessage(channel.serviceUrl, { conversation: { id }, id: 'a/../b' }))
    expect(channel.sent.map(({ path }) => path)).toEqual([
      `/v3/conversations/${encodeURIComponent(id)}/activities/a%2F..%2Fb`,
    ])
  })
})

describe('what answers a request itself', () => {
  test('an invoke has its response in the body', async () => {
    const { post } = await aDoor({
      logic: async (context) => {
        await context.sendActivity({
          type: 'invokeResponse',
          value: { status: 202, body: { answer: '八月' } },
        })
      },
    })
    const value = { action: { type: 'Action.Execute', verb: 'more' } }
    const invoke = { type: 'invoke', name: 'adaptiveCard/action', value }
    const { status, text, headers } = await post(aMessage('http://127.0.0.1:1', invoke))
    expect([status, JSON.parse(text)]).toEqual([202, { answer: '八月' }])
    expect(headers.get('content-type')).toBe('application/json; charset=utf-8')
  })

  test('an invoke that the bot does not know gets 501, without a body', async () => {
    const { post } = await aDoor({ logic: async () => {} })
    expect(await post(aMessage('http://127.0.0.1:1', { type: 'invoke' }))).toMatchObject({
      status: 501,
      text: '',
    })
  })

  test('an invoke response without a status that HTTP knows is a fault', async () => {
    const { post } = await aDoor({
      logic: async (context) => {
        await context.sendActivity({ type: 'invokeResponse', value: { status: 7 } })
      },
    })
    expect(await post(aMessage('http://127.0.0.1:1', { type: 'invoke' }))).toMatchObject({
      status: 500,
    })
  })

  test('a request that expects its replies has them in the body, and none goes out', async () => {
    const channel = await aChannel()
    const entities = [{ type: 'streaminfo', streamId: 's-1' }]
    const { post } = await aDoor({
      logic: async (context) => {
        await context.sendActivity('one')
        await context.sendActivity({ type: 'message', text: '二', entities })
      },
    })
    const { status, text } = await post(
      aMessage(channel.serviceUrl, { deliveryMode: 'expectReplies' }),
    )
    expect(status).toBe(200)
    expect(JSON.parse(text)).toMatchObject({
      activities: [
        { text: 'one', replyToId: 'activity-1' },
        { text: '二', entities },
      ],
    })
    expect(channel.sent).toEqual([])
  })
})

/** Local mode, and an app id with a token for the one service URL. */
const modes = [
  ['in local mode', async () => ({ options: {}, headersFor: async () => ({}) })],
  [
    'with an app id',
    async () => {
      const authority = await anAuthority()
      return {
        options: withAppId(authority.settings),
        headersFor: async (serviceurl: string) => ({
          authorization: `Bearer ${await authority.token({ serviceurl })}`,
        }),
      }
    },
  ],
] as const

describe.each(modes)('replies go to the vouched service URL only, %s', (_, mode) => {
  test('though the turn writes another into its activity and its replies', async () => {
    const [vouched, forged] = await Promise.all([aChannel(), aChannel()])
    const { options, headersFor } = await mode()
    const { post } = await aDoor({
      ...options,
      logic: async (context) => {
        context.activity.serviceUrl = forged.serviceUrl
        await context.sendActivity({ type: 'message', text: 'a', serviceUrl: forged.serviceUrl })
        await context.updateActivity({ ...context.activity, id: '1', text: 'b' })
        await context.deleteActivity('1')
      },
    })
    const headers = await headersFor(vouched.serviceUrl)
    expect(await post(aMessage(vouched.serviceUrl), headers)).toMatchObject({ status: 200 })
    expect(vouched.sent.map(({ method }) => method)).toEqual(['POST', 'PUT', 'DELETE'])
    expect(forged.sent).toEqual([])
  })

  test.each([307, 308, 302, 301])(
    'though the channel answers %i with another place',
    async (status) => {
      const forged = await aChannel()
      const vouched = await aChannel({ status, headers: { location: `${forged.serviceUrl}/v3` } })
      const { options, headersFor } = await mode()
      const { post } = await aDoor(options)
      const headers = await headersFor(vouched.serviceUrl)
      await post(aMessage(vouched.serviceUrl), headers)
      expect([vouched.sent.length, forged.sent]).toEqual([1, []])
    },
  )

  test.each([300, 301, 302, 303, 307, 308])(
    'though the channel answers %i with another path of its own',
    async (status) => {
      const vouched = await aChannel({ status, headers: { location: '/admin' } })
      const { options, headersFor } = await mode()
      const { post } = await aDoor(options)
      await post(aMessage(vouched.serviceUrl), await headersFor(vouched.serviceUrl))
      expect(vouched.sent.map(({ path }) => path)).toEqual([
        '/v3/conversations/conversation-1/activities/activity-1',
      ])
    },
  )

  test('and the turn is given no connector for another', async () => {
    const vouched = await aChannel()
    const { options, headersFor } = await mode()
    const made: unknown[] = []
    const { post, door } = await aDoor({
      ...options,
      logic: async (context) => {
        const factory: ConnectorFactory = context.turnState.get(door.adapter.ConnectorFactoryKey)
        const make = (url: string) => factory.create(url).catch((error: unknown) => error)
        made.push(await make(vouched.serviceUrl), await make('https://smba.trafficmanager.net/tw/'))
      },
    })
    await post(aMessage(vouched.serviceUrl), await headersFor(vouched.serviceUrl))
    expect(made).toEqual([expect.any(ConnectorClient), expect.any(Error)])
  })
})

test('with an app id, no reply goes out without the bot’s own token', async () => {
  const channel = await aChannel()
  const authority = await anAuthority()
  // The authority is no HTTPS, so that the SDK asks it for nothing.
  const { credentials } = withAppId(authority.settings)
  const { post, log } = await aDoor({ credentials })
  const authorization = `Bearer ${await authority.token({ serviceurl: channel.serviceUrl })}`
  expect(await post(aMessage(channel.serviceUrl), { authorization })).toMatchObject({ status: 500 })
  expect([channel.sent, log.length]).toEqual([[], 1])
  expect(JSON.stringify(log)).not.toContain(credentials.MicrosoftAppPassword)
})

test('with an app id, a forged service URL never hears from the bot', async () => {
  const [vouched, forged] = await Promise.all([aChannel(), aChannel()])
  const authority = await anAuthority()
  const { post } = await aDoor(withAppId(authority.settings))
  const authorization = `Bearer ${await authority.token({ serviceurl: vouched.serviceUrl })}`
  expect(await post(aMessage(forged.serviceUrl), { authorization })).toMatchObject({ status: 401 })
  expect([vouched.sent, forged.sent]).toEqual([[], []])
})

describe('a fault', () => {
  const SECRET = 'secret-of-the-inside'
  const failing = async (): Promise<void> => {
    throw new Error(`${SECRET} of citizen-1: hello`)
  }

  test('is a constant 500, and a line without the error’s message', async () => {
    const { post, log } = await aDoor({ logic: failing })
    const { status, text } = await post(aMessage('http://127.0.0.1:1'))
    expect([status, JSON.parse(text)]).toEqual([
      500,
      { error: { code: 'InternalServerError', message: 'The bot failed.' } },
    ])
    expect(log).toEqual([
      {
        level: 'error',
        facts: {
          error: 'Error',
          at: expect.arrayContaining([expect.stringContaining('replies.test')]),
        },
        line: 'A turn failed',
      },
    ])
    expect(JSON.stringify(log)).not.toMatch(/secret|citizen-1|hello/u)
  })

  test('that is no error is told too', async () => {
    const { post, log } = await aDoor({ logic: () => Promise.reject(SECRET) })
    expect(await post(aMessage('http://127.0.0.1:1'))).toMatchObject({ status: 500 })
    expect(log).toEqual([{ level: 'error', facts: { error: 'string' }, line: 'A turn failed' }])
  })

  test('in what an invoke answers is one too', async () => {
    const circular: Record<string, unknown> = {}
    circular['self'] = circular
    const { post } = await aDoor({
      logic: async (context) => {
        await context.sendActivity({
          type: 'invokeResponse',
          value: { status: 200, body: circular },
        })
      },
    })
    expect(await post(aMessage('http://127.0.0.1:1', { type: 'invoke' }))).toMatchObject({
      status: 500,
    })
  })

  test('that the bot catches is its own affair', async () => {
    const channel = await aChannel()
    const { post, door, log } = await aDoor({ logic: failing })
    door.adapter.onTurnError = async (context) => void (await context.sendActivity('sorry'))
    expect(await post(aMessage(channel.serviceUrl))).toMatchObject({ status: 200, text: '' })
    expect([channel.texts(), log]).toEqual([['sorry'], []])
  })

  test('in a middleware is one too', async () => {
    const { post, door } = await aDoor()
    door.adapter.use(failing)
    expect(await post(aMessage('http://127.0.0.1:1'))).toMatchObject({ status: 500 })
  })
})

describe('a channel that does not take the reply', () => {
  const apologise = async (context: TurnContext): Promise<void> => {
    await context.sendActivity('sorry')
  }

  test.each<[string, Answering]>([
    ['with 400', { status: 400, body: '{"error":{"code":"BadSyntax","message":"citizen-1"}}' }],
    ['with 403', { status: 403 }],
    ['with 404', { status: 404 }],
    ['with 501', { status: 501, body: 'no JSON at all' }],
  ])('%s is a constant 500 and a line without who wrote', async (_, answering) => {
    const channel = await aChannel(answering)
    const { post, log } = await aDoor()
    const { status, text } = await post(aMessage(channel.serviceUrl))
    expect([status, JSON.parse(text).error.message]).toEqual([500, 'The bot failed.'])
    expect(log).toMatchObject([
      { level: 'error', facts: { error: 'RestError', statusCode: answering.status } },
    ])
    expect(JSON.stringify(log)).not.toMatch(/citizen-1|hello|conversation-1|127\.0\.0\.1/u)
  })

  test('nor the apology', async () => {
    const channel = await aChannel({ status: 400 })
    const { post, door, log } = await aDoor()
    door.adapter.onTurnError = apologise
    expect(await post(aMessage(channel.serviceUrl))).toMatchObject({ status: 500 })
    expect([channel.texts(), log.length]).toEqual([['You said: hello', 'sorry'], 1])
  })

  // The SDK tries again three times, and waits a second, two and four between.
  test('at first has it in the end', { timeout: 20_000 }, async () => {
    const channel = await aChannel(undefined, [{ status: 503 }])
    const { post } = await aDoor()
    expect(await post(aMessage(channel.serviceUrl))).toMatchObject({ status: 200 })
    expect(channel.texts()).toEqual(['You said: hello', 'You said: hello'])
  })

  test('because nobody listens is a constant 500', { timeout: 20_000 }, async () => {
    const { post, log } = await aDoor()
    expect(await post(aMessage('http://127.0.0.1:1'))).toMatchObject({ status: 500 })
    expect(log).toMatchObject([{ facts: { error: 'RestError', code: 'ECONNREFUSED' } }])
  })
})
