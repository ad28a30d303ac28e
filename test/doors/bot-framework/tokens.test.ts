import { CompactSign, type JWTPayload } from 'jose'
import { afterAll, beforeAll, describe, expect, test, vi } from 'vitest'
import { aChannel, aDoor } from './for-one-test.js'
import {
  APP_ID,
  ISSUER,
  type LocalAuthority,
  type Signing,
  startLocalAuthority,
  TENANT_ID,
} from './local-authority.js'
import { aMessage, withAppId } from './start-door.js'

let authority: LocalAuthority
beforeAll(async () => {
  authority = await startLocalAuthority()
})
afterAll(() => authority.close())

const MINUTE = 60
const fromNow = (seconds: number): number => Math.floor(Date.now() / 1000) + seconds

const aSilentConsole = () =>
  vi
    .spyOn(console, 'error')
    .mockImplementation(() => undefined)
    .mockClear()

interface Presented {
  readonly claims?: JWTPayload
  readonly signing?: Signing
  readonly more?: object
}

/** Posts a message with a token like the good one, but for what is given. */
const present = async ({ claims, signing, more }: Presented) => {
  const turns: unknown[] = []
  const channel = await aChannel()
  const door = await aDoor({
    ...withAppId(authority.settings),
    logic: async (context) => {
      turns.push(context.activity.type)
      await context.sendActivity('welcome')
    },
  })
  const token = await authority.token({ serviceurl: channel.serviceUrl, ...claims }, signing)
  const posted = await door.post(aMessage(channel.serviceUrl, more), {
    authorization: `Bearer ${token}`,
  })
  return { ...posted, turns, channel, log: door.log }
}

describe('with an app id, a message comes in', () => {
  test.each<[string, Presented]>([
    ['with the channel’s token', {}],
    ['with a token a little too old for our clock', { claims: { exp: fromNow(-4 * MINUTE) } }],
    ['with a token a little too young for our clock', { claims: { nbf: fromNow(4 * MINUTE) } }],
    ['with a token that names the bot’s own tenant', { claims: { tid: TENANT_ID } }],
    ['with a key that is restricted to no channel', { signing: { key: 'without-endorsements' } }],
    ['from each channel that the key is endorsed for', { more: { channelId: 'emulator' } }],
    [
      'with another key and its channel',
      { signing: { key: 'of-webchat' }, more: { channelId: 'webchat' } },
    ],
  ])('%s', async (_, presented) => {
    const { status, text, turns, channel, log } = await present(presented)
    expect([status, text, turns, channel.texts()]).toEqual([200, '', ['message'], ['welcome']])
    expect(log).toEqual([])
  })
})

/** What only the SDK finds. */
const UNPROVEN = 'the signature, the endorsement or the serviceUrl does not fit'

describe('with an app id, a message is refused before any turn', () => {
  test.each<[string, string, Presented]>([
    ['signed with a key that is not published', UNPROVEN, { signing: { key: 'unpublished' } }],
    [
      'signed with another key than it names',
      UNPROVEN,
      { signing: { key: 'unpublished', kid: 'of-msteams' } },
    ],
    [
      'signed with another published key than it names',
      UNPROVEN,
      { signing: { key: 'of-webchat', kid: 'of-msteams' } },
    ],
    [
      'of another issuer',
      'the token is of another issuer',
      { claims: { iss: 'https://evil.example' } },
    ],
    [
      'of the Emulator',
      'the token is of another issuer',
      { claims: { iss: `https://sts.windows.net/${TENANT_ID}/`, ver: '1.0', appid: APP_ID } },
    ],
    [
      'of the Emulator, version 2',
      'the token is of another issuer',
      {
        claims: {
          iss: `https://login.microsoftonline.com/${TENANT_ID}/v2.0`,
          ver: '2.0',
          azp: APP_ID,
        },
      },
    ],
    [
      'of another bot',
      UNPROVEN,
      { claims: { ver: '2.0', azp: '99999999-0000-0000-0000-000000000000' } },
    ],
    ['of an anonymous skill', UNPROVEN, { claims: { appid: 'AnonymousSkill' } }],
    [
      'for another app',
      'the token is for another app',
      { claims: { aud: '99999999-0000-0000-0000-000000000000' } },
    ],
    [
      'for this app among others',
      'the token is malformed',
      { claims: { aud: [APP_ID, 'another'] } },
    ],
    [
      'for an app whose id only begins alike',
      'the token is for another app',
      { claims: { aud: `${APP_ID}0` } },
    ],
    ['for no app', 'the token is malformed', { claims: { aud: undefined } }],
    ['expired', 'the token is out of its time', { claims: { exp: fromNow(-6 * MINUTE) } }],
    ['without an end', 'the token is malformed', { claims: { exp: undefined } }],
    ['not valid yet', 'the token is out of its time', { claims: { nbf: fromNow(6 * MINUTE) } }],
    ['for another serviceUrl', UNPROVEN, { claims: { serviceurl: 'http://127.0.0.1:1' } }],
    [
      'for a serviceUrl in another spelling',
      UNPROVEN,
      { claims: { serviceurl: 'HTTP://127.0.0.1:1/' } },
    ],
    ['for no serviceUrl', 'the token is malformed', { claims: { serviceurl: undefined } }],
    [
      'of a tenant that nobody knows',
      'the token is of an unknown tenant',
      { claims: { tid: '99999999-0000-0000-0000-000000000000' } },
    ],
    [
      'with a key that is not endorsed for the channel',
      UNPROVEN,
      { signing: { key: 'of-webchat' } },
    ],
    ['of a channel that no key is endorsed for', UNPROVEN, { more: { channelId: 'made-up' } }],
    ['that says to be of the stack edge', UNPROVEN, { more: { channelId: 'AseChannel' } }],
  ])('%s: %s', async (_, because, presented) => {
    const { status, text, headers, turns, channel, log } = await present(presented)
    expect(status).toBe(401)
    expect(headers.get('www-authenticate')).toBe('Bearer')
    expect(JSON.parse(text)).toEqual({
      error: { code: 'Unauthorized', message: 'The request is not authorized.' },
    })
    expect([turns, channel.sent]).toEqual([[], []])
    expect(log).toMatchObject([
      { level: 'warn', facts: { because }, line: expect.stringContaining('MicrosoftAppId') },
    ])
  })
})

describe('with an app id and without a network, what is no token of the channel gets 401 at once', () => {
  const part = (value: object) => Buffer.from(JSON.stringify(value)).toString('base64url')
  const header = { alg: 'RS256', kid: 'of-msteams', typ: 'JWT' }
  const claims = { iss: ISSUER, aud: APP_ID, exp: fromNow(3600), serviceurl: 'http://127.0.0.1:1' }

  test.each<[string, string | undefined]>([
    ['no header', undefined],
    ['an empty one', ''],
    ['junk', 'junk'],
    ['junk of a bearer', 'Bearer junk'],
    ['a bearer of nothing', 'Bearer '],
    ['another scheme', `Basic ${part(header)}.${part(claims)}.c2ln`],
    ['three parts of junk', 'Bearer a.b.c'],
    ['a payload that is no JSON', `Bearer ${part(header)}.aaaa.c2ln`],
    ['a payload that is null', `Bearer ${part(header)}.bnVsbA.c2ln`],
    ['alg none', `Bearer ${part({ ...header, alg: 'none' })}.${part(claims)}.`],
    [
      'alg none with a signature',
      `Bearer ${part({ ...header, alg: 'none' })}.${part(claims)}.c2ln`,
    ],
    ['alg HS256', `Bearer ${part({ ...header, alg: 'HS256' })}.${part(claims)}.c2ln`],
    ['alg ES256', `Bearer ${part({ ...header, alg: 'ES256' })}.${part(claims)}.c2ln`],
    ['no key id', `Bearer ${part({ alg: 'RS256' })}.${part(claims)}.c2ln`],
    ['two tokens', `Bearer ${part(header)}.${part(claims)}.c2ln ${part(header)}`],
  ])('%s', async (_, authorization) => {
    const before = authority.asked()
    const { post } = await aDoor(withAppId(authority.settings))
    const posted = await post(
      aMessage('http://127.0.0.1:1'),
      authorization === undefined ? {} : { authorization },
    )
    expect(posted.status).toBe(401)
    expect(authority.asked()).toBe(before)
  })

  test('an authority out of reach is a 503 that tells nothing, and one line in the log', async () => {
    const { post, log } = await aDoor(withAppId('http://127.0.0.1:1'))
    const authorization = `Bearer ${part(header)}.${part(claims)}.c2ln`
    for (const _ of [1, 2, 3]) {
      const { status, text } = await post(aMessage('http://127.0.0.1:1'), { authorization })
      expect([status, JSON.parse(text)]).toEqual([
        503,
        { error: { code: 'ServiceUnavailable', message: expect.any(String) } },
      ])
    }
    expect(log).toMatchObject([{ level: 'error', facts: { code: 'ECONNREFUSED' } }])
  })
})

test('a key signed with the public key as a secret is refused', async () => {
  const { post } = await aDoor(withAppId(authority.settings))
  const secret = Buffer.from(JSON.stringify(authority.published[0]))
  const claims = { iss: ISSUER, aud: APP_ID, exp: fromNow(3600), serviceurl: 'http://127.0.0.1:1' }
  const forged = await new CompactSign(Buffer.from(JSON.stringify(claims)))
    .setProtectedHeader({ alg: 'HS256', kid: 'of-msteams', typ: 'JWT' })
    .sign(secret)
  const posted = await post(aMessage('http://127.0.0.1:1'), { authorization: `Bearer ${forged}` })
  expect(posted.status).toBe(401)
})

test('many refusals for one reason are one line in the log, and name nobody', async () => {
  const { post, log } = await aDoor(withAppId(authority.settings))
  const token = await authority.token({ serviceurl: 'http://127.0.0.1:1', aud: 'another-app' })
  for (const _ of [1, 2, 3]) {
    await post(aMessage('http://127.0.0.1:1'), { authorization: `Bearer ${token}` })
  }
  expect(log).toEqual([
    {
      level: 'warn',
      facts: { because: 'the token is for another app' },
      line: expect.stringContaining('set MicrosoftAppId'),
    },
  ])
})

test('what the SDK prints of a token, keys among it, is a few words in one line of the log', async () => {
  const printed = aSilentConsole()
  const { post, log } = await aDoor(withAppId(authority.settings))
  const serviceurl = 'http://127.0.0.1:1'
  const token = await authority.token({ serviceurl }, { key: 'unpublished', kid: 'of-msteams' })
  for (const _ of [1, 2, 3]) {
    await post(aMessage(serviceurl), { authorization: `Bearer ${token}` })
  }
  expect(printed).not.toHaveBeenCalled()
  expect(log).toMatchObject([
    { facts: { because: UNPROVEN, sdk: ['Error finding key for token. Available keys'] } },
  ])
  expect(JSON.stringify(log)).not.toMatch(/BEGIN|object Object/u)
})

test('what others print is printed', () => {
  const printed = aSilentConsole()
  console.error('something', { else: true })
  expect(printed).toHaveBeenCalledWith('something', { else: true })
})

test('with an app id, a forwarded request on a public address comes in: that is what the token is for', async () => {
  const channel = await aChannel()
  const { post } = await aDoor({ ...withAppId(authority.settings), host: '0.0.0.0' })
  const token = await authority.token({ serviceurl: channel.serviceUrl })
  const posted = await post(aMessage(channel.serviceUrl), {
    authorization: `Bearer ${token}`,
    'x-forwarded-for': '52.114.0.1',
  })
  expect([posted.status, channel.texts()]).toEqual([200, ['You said: hello']])
})

test.each([
  [{ MicrosoftAppTenantId: '' }, /MicrosoftAppTenantId is required for SingleTenant/u],
  [{ MicrosoftAppPassword: '' }, /MicrosoftAppPassword is required for SingleTenant/u],
])(
  'an app is of a single tenant unless it says otherwise: %j does not start',
  async (missing, complaint) => {
    const { credentials } = withAppId(authority.settings)
    await expect(aDoor({ credentials: { ...credentials, ...missing } })).rejects.toThrow(complaint)
  },
)
