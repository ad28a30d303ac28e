import { once } from 'node:events'
import { request as httpRequest } from 'node:http'
import { describe, expect, test } from 'vitest'
import { arrivalFault, serviceUrlFault } from '../../../src/doors/bot-framework/local-mode.js'
import { aChannel, aDoor } from './for-one-test.js'
import { aMessage } from './start-door.js'

const local = { host: '127.0.0.1', peer: '127.0.0.1', headers: { host: '127.0.0.1:3978' } }

describe('without an app id, what arrives from this machine comes in', () => {
  test.each([
    ['on IPv4', local],
    ['on IPv6', { host: '::1', peer: '::1', headers: { host: '[::1]:3978' } }],
    [
      'with IPv4 in IPv6',
      { host: 'localhost', peer: '::ffff:127.0.0.1', headers: { host: 'localhost:3978' } },
    ],
    [
      'from a page of its own',
      { ...local, headers: { host: 'localhost', origin: 'http://localhost:56150' } },
    ],
    [
      'with headers that mean nothing',
      { ...local, headers: { host: 'localhost', 'x-ms-agents-playground': 'true', forward: '1' } },
    ],
  ])('%s', (_, arrival) => expect(arrivalFault(arrival)).toBe(undefined))
})

describe('without an app id, a request is refused', () => {
  test.each(['0.0.0.0', '::', '192.168.1.5', 'bot.gov.taipei', ''])(
    'where the server listens on %j',
    (host) => {
      expect(arrivalFault({ ...local, host })).toBe('the server listens beyond this machine')
    },
  )

  test('where PUBLIC_URL is set, though it arrives from this machine: so does all that a proxy sends', () => {
    expect(arrivalFault({ ...local, publicUrl: 'https://chat.example' })).toBe(
      'people reach the server under PUBLIC_URL',
    )
  })

  test.each(['10.0.0.7', '::ffff:10.0.0.7', 'fe80::1', undefined])('from the peer %j', (peer) => {
    expect(arrivalFault({ ...local, peer })).toBe('the peer is another machine')
  })

  test.each([
    'evil.com',
    '127.0.0.1.evil.com',
    'localhost.evil.com:3978',
    '10.0.0.7',
    '',
    undefined,
  ])('with the Host header %j', (host) => {
    expect(arrivalFault({ ...local, headers: { host } })).toBe('the Host header names another host')
  })

  test.each([
    'forwarded',
    'via',
    'x-forwarded-for',
    'x-forwarded-host',
    'x-forwarded-proto',
    'x-forwarded',
    'x-real-ip',
    'x-client-ip',
    'x-cluster-client-ip',
    'x-original-forwarded-for',
    'true-client-ip',
    'client-ip',
    'fastly-client-ip',
    'fly-client-ip',
    'cf-connecting-ip',
    'cf-ray',
    'x-envoy-external-address',
    'x-azure-clientip',
    'x-arr-log-id',
    'x-amzn-trace-id',
    'x-appengine-user-ip',
  ])('with the header %s, whatever it says', (name) => {
    const headers = { ...local.headers, [name]: '127.0.0.1' }
    expect(arrivalFault({ ...local, headers })).toBe('the request was forwarded')
  })

  test.each([
    'https://evil.com',
    'null',
    'http://localhost.evil.com',
    'http://127.0.0.1@evil.com',
    '',
  ])('with the Origin %j', (origin) => {
    expect(arrivalFault({ ...local, headers: { ...local.headers, origin } })).toBe(
      'the request comes from a page of another site',
    )
  })
})

describe('without an app id, a serviceUrl names a port that is listed', () => {
  const ports = [
    { first: 9000, last: 9000 },
    { first: 50_000, last: 50_010 },
    { first: 80, last: 80 },
  ]

  test.each([
    'http://localhost:9000/_connector',
    'http://127.0.0.1:50000',
    'http://[::1]:50010/',
    'https://localhost:9000',
    'http://localhost/',
    'http://localhost:09000/',
  ])('%s', (url) => expect(serviceUrlFault(url, ports)).toBeUndefined())

  test.each([
    'http://localhost:9001/',
    'http://localhost:49999/',
    'http://localhost:50011/',
    'http://localhost:6379/?9000',
    'http://localhost:22/:9000',
    'https://localhost/',
    'http://localhost:0/',
  ])('and not %s', (url) => {
    expect(serviceUrlFault(url, ports)).toBe('the port of the serviceUrl is not listed')
  })
})

describe('over the wire', () => {
  test('a serviceUrl with another port gets 401, and the log tells what to set', async () => {
    const channel = await aChannel()
    const { post, log } = await aDoor({ localServicePorts: [{ first: 9000, last: 9000 }] })
    expect(await post(aMessage(channel.serviceUrl))).toMatchObject({ status: 401 })
    expect(channel.sent).toEqual([])
    expect(log).toMatchObject([{ line: expect.stringContaining('LOCAL_SERVICE_PORTS') }])
  })

  test('where PUBLIC_URL is set, a request that looks local gets 401', async () => {
    const channel = await aChannel()
    const { post, log } = await aDoor({ publicUrl: 'https://chat.example' })
    expect(await post(aMessage(channel.serviceUrl))).toMatchObject({ status: 401 })
    expect(channel.sent).toEqual([])
    expect(log).toMatchObject([{ line: expect.stringContaining('set MicrosoftAppId') }])
  })

  test.each([
    ['a forwarded request', { 'x-forwarded-for': '127.0.0.1' }],
    ['a page of another site', { origin: 'https://evil.com' }],
  ])('%s gets 401 and no reply', async (_, headers) => {
    const channel = await aChannel()
    const { post, log } = await aDoor()
    expect(await post(aMessage(channel.serviceUrl), headers)).toMatchObject({ status: 401 })
    expect(channel.sent).toEqual([])
    expect(log).toMatchObject([
      { level: 'warn', line: expect.stringContaining('set MicrosoftAppId, MicrosoftAppPassword') },
    ])
  })

  test('another Host header gets 401', async () => {
    const channel = await aChannel()
    const { messagesUrl, log } = await aDoor()
    const headers = { host: 'rebound.evil.com', 'content-type': 'application/json' }
    // fetch() lets nobody choose the Host header.
    const sending = httpRequest(messagesUrl, { method: 'POST', headers })
    sending.end(JSON.stringify(aMessage(channel.serviceUrl)))
    const [response] = await once(sending, 'response')
    response.resume()
    expect([response.statusCode, channel.sent]).toEqual([401, []])
    expect(log).toMatchObject([{ facts: { because: 'the Host header names another host' } }])
  })

  test('a serviceUrl on another host gets 401, before any turn', async () => {
    const turns: unknown[] = []
    const { post, log } = await aDoor({ logic: async ({ activity }) => void turns.push(activity) })
    expect(await post(aMessage('https://smba.trafficmanager.net/tw/'))).toMatchObject({
      status: 401,
    })
    expect(turns).toEqual([])
    expect(log).toMatchObject([{ facts: { because: 'the serviceUrl is on another host' } }])
  })

  test('a server that listens beyond this machine tells once which variable to set', async () => {
    const { post, log } = await aDoor({ host: '0.0.0.0' })
    for (const _ of [1, 2, 3]) {
      expect(await post(aMessage('http://127.0.0.1:1'))).toMatchObject({ status: 401 })
    }
    expect(log).toEqual([
      {
        level: 'warn',
        facts: { because: 'the server listens beyond this machine' },
        line: expect.stringMatching(/set HOST to 127\.0\.0\.1, or set MicrosoftAppId/u),
      },
    ])
  })

  test('a token that nobody asked for is not looked at', async () => {
    const channel = await aChannel()
    const { post } = await aDoor()
    const headers = { authorization: 'Bearer junk' }
    expect(await post(aMessage(channel.serviceUrl), headers)).toMatchObject({ status: 200 })
    expect(channel.texts()).toEqual(['You said: hello'])
  })
})
