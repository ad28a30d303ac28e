// Bytes that no HTTP client would send, at every door: each gets an answer below 500, and the next person theirs.
import type { AddressInfo } from 'node:net'
import fc from 'fast-check'
import { beforeAll, describe, expect, test } from 'vitest'
import { type RawAnswer, rawRequest } from '../raw-request.js'
import { anApp, type OpenedApp } from './an-app.js'

/** Any run can be had again; another seed finds other bytes. */
const SEED = 20181114

const RUNS = 3_000

const UPGRADE = [
  'Connection: Upgrade',
  'Upgrade: websocket',
  'Sec-WebSocket-Version: 13',
  'Sec-WebSocket-Key: dGhlIHNhbXBsZSBub25jZQ==',
]
const CLOSE = ['Connection: close']

interface Door {
  readonly method: string
  readonly path: string
  readonly headers?: readonly string[]
}

const JSON_BODY = ['Content-Type: application/json', 'Content-Length: 2', ...CLOSE]

const DOORS: readonly Door[] = [
  { method: 'GET', path: '/' },
  { method: 'HEAD', path: '/' },
  { method: 'GET', path: '/?lang=en' },
  { method: 'GET', path: '/healthz' },
  { method: 'GET', path: '/readyz' },
  { method: 'GET', path: '/privacy' },
  { method: 'GET', path: '/assets/none.js' },
  { method: 'GET', path: '/sources/..' },
  { method: 'GET', path: '/sources/..%2f..%2fpackage.json' },
  { method: 'GET', path: '/nowhere' },
  { method: 'OPTIONS', path: '*' },
  { method: 'POST', path: '/api/messages', headers: JSON_BODY },
  { method: 'POST', path: '/line/webhook', headers: JSON_BODY },
  { method: 'POST', path: '/v3/directline/conversations', headers: JSON_BODY },
  { method: 'POST', path: '/v3/directline/tokens/generate', headers: CLOSE },
  { method: 'OPTIONS', path: '/v3/directline/conversations' },
  { method: 'GET', path: '/v3/directline/conversations/%ED%A0%80/stream', headers: UPGRADE },
  { method: 'GET', path: '/v3/directline/conversations/a/stream?t=b', headers: UPGRADE },
  { method: 'GET', path: '/', headers: UPGRADE },
  { method: 'GET', path: '/healthz', headers: ['Connection: Upgrade', 'Upgrade: h2c'] },
]

const GOOD_HOSTS = [
  'localhost',
  'LOCALHOST:3978',
  '127.0.0.1',
  '127.0.0.1:',
  '127.0.0.1.',
  '[::1]',
  '[::1]:3978',
  '[::ffff:127.0.0.1]',
  'chat.example.gov.tw',
  'chat.example.gov.tw.:443',
  'my_bot',
  'taipei_chat_1:3978',
  'xn--kpry57d',
  '-',
  'a--b',
  'x:0',
  'x:65535',
]

const BAD_HOSTS = [
  '',
  'a|b',
  'a b',
  'a\tb',
  'a@b',
  'user:password@b',
  'a/b',
  'a?b',
  'a#b',
  'a\\b',
  '\\\\a',
  '//a',
  'http://a',
  'a,b',
  'a;b',
  'a<b>',
  '"a"',
  '`',
  '^',
  '{}',
  '*',
  '%',
  '%00',
  '%zz',
  'a%2eb',
  '.',
  '..',
  'a..b',
  '.a',
  'a'.repeat(64),
  'a'.repeat(8_000),
  'a.'.repeat(200),
  ':',
  ':80',
  'x:99999',
  'x:65536',
  'x:-1',
  'x:1e3',
  'x:80:80',
  'x:http',
  '256.256.256.256',
  '1.2.3.4.5',
  '1.2.3',
  '0x7f.1',
  '0x7f000001',
  '2130706433',
  '0177.0.0.1',
  '0',
  '[::1',
  '::1',
  '[',
  ']',
  '[]',
  '[::1]]',
  '[::1]a',
  '[::1]:99999',
  '[::1%25eth0]',
  '[::1%eth0]',
  '[1::2::3]',
  '[v1.a]',
  '[127.0.0.1]',
  'xn--a',
  'xn--',
  'xn--a.example',
  '\xe8\x87\xba\xe5\x8c\x97',
  'b\xfccher',
  '\xff\xfe',
  '\xed\xa0\x80',
]

/** Beside a Host that is well formed. */
const GOOD_TARGETS = [
  '/healthz',
  '/healthz?',
  '/healthz?a=b&c=%20',
  '/healthz?a\\b|c[d]',
  'http://127.0.0.1/healthz',
  'HTTP://127.0.0.1/healthz',
  'https://chat.example/healthz',
  'http://my_bot:3978/healthz?x',
  'http://[::1]:3978/healthz',
]

/** Well formed, but of nothing here. */
const LOST_TARGETS = [
  '//',
  '///',
  '//bad/',
  '/;',
  '/./healthz/..;',
  '/%00',
  '/%ED%A0%80',
  '/%c0%ae%c0%ae/',
  '/%25',
  '/sources/%2e%2e/%2e%2e',
  '/sources/%00',
  '/assets/%',
  '/assets/..%5c',
  '/__proto__',
  '/constructor',
  '/v3/directline/__proto__',
  '/v3/directline/conversations/%00',
  `/${'a'.repeat(8_000)}`,
  `/${'%41'.repeat(2_500)}`,
  `/${'/'.repeat(8_000)}`,
]

const BAD_TARGETS = [
  '*',
  '?',
  '?q=a',
  '#',
  'a',
  'a:80',
  '[::1]:80',
  'healthz',
  '.',
  '\\',
  '/\\',
  '/\\evil.example',
  '/#',
  '/healthz#a',
  '/%',
  '/%z',
  '/%zz',
  '/?a=%',
  '/"',
  '/<script>',
  '/a b',
  '/a\tb',
  '/\x01',
  '/\x7f',
  '/\0',
  '/\xe8\xb3\x87',
  '//[\xff',
  'http:',
  'http:/x',
  'http:x',
  'http://',
  'http:///',
  'http://?a',
  'http://[bad/',
  'http://[::1/',
  'http://a|b/',
  'http://a:99999/',
  'http://user@a/',
  'http://256.256.256.256/',
  'http://xn--a/',
  'http://a/#',
  'http://a/%',
  'http://a\\b/',
  'ws://x/',
  'wss://x/v3/directline/conversations/a/stream',
  'ftp://x/',
  'file:///',
  'javascript:alert(1)',
  'urn:a',
]

const written = ({ method, path, headers = CLOSE }: Door, hosts: readonly string[]): string =>
  [
    `${method} ${path} HTTP/1.1`,
    ...hosts.map((host) => `Host: ${host}`),
    ...headers,
    '',
    headers.includes('Content-Length: 2') ? '{}' : '',
  ].join('\r\n')

describe('raw bytes', () => {
  let app: OpenedApp
  let send: (text: string, isWhole?: boolean) => Promise<RawAnswer>

  beforeAll(async () => {
    const closing: (() => Promise<void>)[] = []
    app = await anApp(
      { LINE_CHANNEL_SECRET: 'secret', LINE_CHANNEL_ACCESS_TOKEN: 'token' },
      (close) => closing.push(close),
    )
    const { port } = app.server.server.address() as AddressInfo
    send = (text, isWhole) => rawRequest(port, text, isWhole)
    return async () => {
      for (const close of closing) await close()
    }
  })

  const expectUp = async () => {
    expect((await fetch(`${app.url}/healthz`)).status).toBe(200)
    expect(app.log.filter(({ level }) => Number(level) >= 50)).toEqual([])
  }

  test('there are enough of them', () => {
    expect(GOOD_HOSTS.length + BAD_HOSTS.length).toBeGreaterThan(60)
    expect(GOOD_TARGETS.length + LOST_TARGETS.length + BAD_TARGETS.length).toBeGreaterThan(40)
  })

  test.each(DOORS)('$method $path $headers refuses hosts that are none', async (door) => {
    for (const host of BAD_HOSTS) {
      const { status } = await send(written(door, [host]))
      expect([host, status]).toEqual([host, 400])
    }
    expect((await send(written(door, []))).status).toBe(400)
    expect((await send(written(door, ['a', 'b']))).status).toBe(400)
    expect((await send(written(door, ['a', 'a']))).status).toBe(400)
    await expectUp()
  })

  test.each(DOORS)(
    '$method $path $headers answers the same to hosts that are some',
    async (door) => {
      const statuses = new Map<string, number | undefined>()
      for (const host of GOOD_HOSTS) statuses.set(host, (await send(written(door, [host]))).status)
      // /api/messages takes none but this machine, and a token is given to nobody too often.
      const expected = door.path === '/api/messages' ? [400, 401] : [statuses.get('localhost'), 429]
      for (const [host, status] of statuses) {
        expect([host, status]).toEqual([host, expect.toBeOneOf(expected)])
        expect(status).toBeLessThan(500)
      }
      await expectUp()
    },
  )

  test.each(GOOD_TARGETS)('the target %s is healthy', async (path) => {
    expect((await send(written({ method: 'GET', path }, ['a']))).status).toBe(200)
  })

  test.each(LOST_TARGETS)('the target %s is not found, or refused', async (path) => {
    for (const headers of [CLOSE, UPGRADE]) {
      const { status } = await send(written({ method: 'GET', path, headers }, ['a']))
      expect(status).toBeOneOf([400, 401, 404, 405])
    }
    await expectUp()
  })

  test.each(BAD_TARGETS)('the target %j is refused', async (path) => {
    for (const headers of [CLOSE, UPGRADE, JSON_BODY]) {
      for (const method of ['GET', 'POST', 'PUT', 'DELETE', 'PATCH', 'CONNECT', 'TRACE']) {
        const { status } = await send(written({ method, path, headers }, ['a']))
        expect([method, status]).toEqual([method, 400])
      }
    }
    await expectUp()
  })

  test('HTTP/1.0 needs no Host', async () => {
    for (const host of ['', 'Host:\r\n', 'Host: a\r\n']) {
      expect((await send(`GET /healthz HTTP/1.0\r\n${host}\r\n`)).status).toBe(200)
      expect((await send(`GET / HTTP/1.0\r\n${host}\r\n`)).status).toBe(200)
    }
    expect((await send('GET /healthz HTTP/1.0\r\nHost: a|b\r\n\r\n')).status).toBe(400)
  })

  test.each([
    '',
    '\r\n\r\n',
    '\0',
    'GET\r\n\r\n',
    'GET /\r\n\r\n',
    'GET / HTTP/9.9\r\n\r\n',
    'GET / HTTP/2.0\r\nHost: a\r\n\r\n',
    'PRI * HTTP/2.0\r\n\r\nSM\r\n\r\n',
    '\x16\x03\x01\x02\x00\x01\x00\x01\xfc\x03\x03',
    'get / http/1.1\r\nhost: a\r\n\r\n',
    'GET  / HTTP/1.1\r\nHost: a\r\n\r\n',
    'GET / HTTP/1.1\r\nHost : a\r\n\r\n',
    'GET / HTTP/1.1\r\nHost: a\r\n b\r\nConnection: close\r\n\r\n',
    'GET / HTTP/1.1\nHost: a\n\n',
    'GET / HTTP/1.1\r\nHost: a\0b\r\n\r\n',
    'GET / HTTP/1.1\r\nHost: a\r\nContent-Length: -1\r\n\r\n',
    'GET / HTTP/1.1\r\nHost: a\r\nContent-Length: 1\r\nTransfer-Encoding: chunked\r\n\r\n0\r\n\r\n',
    'POST / HTTP/1.1\r\nHost: a\r\nTransfer-Encoding: chunked\r\n\r\nZZ\r\n',
    'POST /api/messages HTTP/1.1\r\nHost: a\r\nContent-Length: 99\r\n\r\n{',
    'POST /line/webhook HTTP/1.1\r\nHost: a\r\nX-Line-Signature: a\r\nContent-Length: 99\r\n\r\n{',
    'POST /v3/directline/conversations HTTP/1.1\r\nHost: a\r\nContent-Length: 99\r\n\r\n{',
    `GET / HTTP/1.1\r\nHost: a\r\nX: ${'a'.repeat(20_000)}\r\n\r\n`,
    `GET /${'a'.repeat(20_000)} HTTP/1.1\r\nHost: a\r\n\r\n`,
    'GET / HTTP/1.1\r\nHost: a\r\nAccept: \xff;q=a,,;\r\nAccept-Language: ;;q=,\r\nAccept-Encoding: ;q\r\nCookie: =;;=\r\nConnection: close\r\n\r\n',
    'GET /healthz HTTP/1.1\r\nHost: a\r\nAccept: text/html\r\nConnection: close\r\n\r\n',
    'GET /healthz HTTP/1.1\r\nHost: a\r\nAccept: a/b\r\nConnection: close\r\n\r\n',
    'GET /healthz HTTP/1.1\r\nHost: a\r\nAccept: %\r\nConnection: close\r\n\r\n',
    'GET /healthz HTTP/1.1\r\nHost: a\r\nAccept-Version: %\r\nX-HTTP-Method-Override: %\r\nConnection: close\r\n\r\n',
    'GET / HTTP/1.1\r\nHost: a\r\nX-Forwarded-Host: a|b\r\nX-Forwarded-Proto: a|b\r\nX-Forwarded-For: a|b\r\nForwarded: host=a|b\r\nConnection: close\r\n\r\n',
    'GET / HTTP/1.1\r\nHost: a\r\n\r\nGET / HTTP/1.1\r\nHost: a|b\r\n\r\nGET / HTTP/1.1\r\nHost: a\r\n\r\n',
  ])('%j gets no 5xx', async (text) => {
    const { status } = await send(text, false)
    expect(status ?? 0).toBeLessThan(500)
    await expectUp()
  })

  test('whatever else is sent', { timeout: 120_000 }, async () => {
    const byte = fc.integer({ min: 0, max: 255 }).map((code) => String.fromCharCode(code))
    const odd = fc.constantFrom(...'abx01.-_:[]%|@/\\?#* \t~^')
    const word = fc.oneof(
      fc.string({ unit: byte, maxLength: 20 }),
      fc.string({ unit: odd, maxLength: 20 }),
      fc.constantFrom(...BAD_HOSTS, ...GOOD_HOSTS),
    )
    const target = fc.oneof(
      fc.constantFrom(...GOOD_TARGETS, ...DOORS.map(({ path }) => path)),
      fc.constantFrom(...BAD_TARGETS, ...LOST_TARGETS),
      word,
      word.map((text) => `/${text}`),
      fc.tuple(word, word).map(([host, path]) => `http://${host}/${path}`),
      fc
        .tuple(fc.constantFrom('/v3/directline/', '/sources/', '/assets/'), word)
        .map((parts) => parts.join('')),
    )
    const method = fc.constantFrom(
      'GET',
      'HEAD',
      'POST',
      'OPTIONS',
      'DELETE',
      'CONNECT',
      'M-SEARCH',
    )
    const headers = fc.constantFrom(CLOSE, UPGRADE, JSON_BODY, [
      'Expect: 100-continue',
      ...JSON_BODY,
    ])
    const hosts = fc.oneof(
      fc.constantFrom(...GOOD_HOSTS).map((host) => [host]),
      fc.array(word, { minLength: 0, maxLength: 2 }),
    )
    const statuses = new Set<number | undefined>()
    await fc.assert(
      fc.asyncProperty(method, target, headers, hosts, async (verb, path, more, named) => {
        const { status } = await send(written({ method: verb, path, headers: more }, named))
        statuses.add(status)
        expect(status ?? 0).toBeLessThan(500)
      }),
      { seed: SEED, numRuns: RUNS },
    )
    expect([...statuses]).toEqual(expect.arrayContaining([200, 400, 404]))
    await expectUp()
  })
})
