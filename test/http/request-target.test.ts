import { IncomingMessage } from 'node:http'
import { Socket } from 'node:net'
import fc from 'fast-check'
import { createServer, type Request } from 'restify'
import { describe, expect, test } from 'vitest'
import { type RequestHead, readTarget } from '../../src/http/request-target.js'

const SEED = 20181114

const head = (url: string, host: string | readonly string[] = 'chat.example') => ({
  method: 'GET',
  url,
  httpVersionMajor: 1,
  httpVersionMinor: 1,
  rawHeaders: [host].flat().flatMap((one) => ['Host', one]),
})

describe('a request target', () => {
  test.each([
    '/',
    '//',
    '///',
    '//bad/',
    '/?',
    '/??',
    '/?q=a+b',
    '/?q=%E8%B3%87%E8%A8%8A%E5%B1%80',
    '/%00',
    '/%ED%A0%80',
    '/a;b=1,2',
    '/a:b@c',
    "/!$&'()*+,;=:@-._~",
    '/[a]|b^`{}',
    '/?a\\b',
    '/../..',
    '/%2e%2e/%2f',
    `/${'a'.repeat(8_000)}`,
  ])('that is a path stays as it is: %s', (url) => {
    expect(readTarget(head(url))).toEqual({ url, host: 'chat.example' })
  })

  test.each([
    ['http://other.example/a?b', '/a?b', 'other.example'],
    ['HTTP://other.example', '/', 'other.example'],
    ['https://other.example:443?q', '/?q', 'other.example:443'],
    ['http://my_bot:3978//a', '//a', 'my_bot:3978'],
    ['http://[::1]/', '/', '[::1]'],
  ])('that is absolute is read as a path, and its host counts: %s', (target, url, host) => {
    expect(readTarget(head(target))).toEqual({ url, host })
  })

  test('* is for OPTIONS only', () => {
    expect(readTarget({ ...head('*'), method: 'OPTIONS' })).toMatchObject({ url: '*' })
    expect(readTarget(head('*'))).toBeUndefined()
    expect(readTarget({ ...head('**'), method: 'OPTIONS' })).toBeUndefined()
  })

  test.each([
    '',
    'a',
    'chat.example:80',
    'http:/x',
    'http:x',
    'http://',
    'http:///x',
    'http://?q',
    'http://[bad/',
    'http://a|b/',
    'http://a:99999/',
    'http://user@a/',
    'http://a/#b',
    'http://a#b',
    'http://a\\b/',
    'http://a/%',
    'http://xn--a/',
    'http://256.256.256.256/',
    'ws://x/',
    'ftp://x/',
    'file:///',
    'javascript:alert(1)',
    '?',
    '#',
    '\\',
    '/\\',
    '/\\evil.example',
    '/a b',
    '/a\tb',
    '/a\0',
    '/\x7f',
    '/a#b',
    '/<a>',
    '/"',
    '/?"',
    '/%',
    '/%z',
    '/%zz',
    '/%4',
    '/?q=100%',
    '/é',
    '/資訊局',
    '//[\u00ff',
    '/\ud800',
  ])('that is not well formed is refused: %j', (url) => {
    expect(readTarget(head(url))).toBeUndefined()
  })
})

describe('the Host header', () => {
  test('is wanted once, and not empty', () => {
    expect(readTarget(head('/', 'a'))).toEqual({ url: '/', host: 'a' })
    expect(readTarget({ ...head('/'), rawHeaders: [] })).toBeUndefined()
    expect(readTarget(head('/', ''))).toBeUndefined()
    expect(readTarget(head('/', ['a', 'a']))).toBeUndefined()
    expect(readTarget({ ...head('/'), rawHeaders: ['hOST', 'a', 'HOST', 'b'] })).toBeUndefined()
  })

  test('may be missing or empty in HTTP/1.0', () => {
    const old = { httpVersionMinor: 0 }
    const target = { url: '/', host: undefined }
    expect(readTarget({ ...head('/'), ...old, rawHeaders: [] })).toEqual(target)
    expect(readTarget({ ...head('/', ''), ...old })).toEqual(target)
    expect(readTarget({ ...head('/', 'a|b'), ...old })).toBeUndefined()
  })

  test('is read beside an absolute target too', () => {
    expect(readTarget(head('http://a/', 'a|b'))).toBeUndefined()
  })

  test('is not what another header has as its value', () => {
    expect(readTarget({ ...head('/'), rawHeaders: ['X-A', 'Host', 'Host', 'a'] })?.host).toBe('a')
  })
})

describe('what is well formed, restify’s router takes', () => {
  const router = createServer({ name: '' }).router
  const fakeRequest = (url: string, host: string | undefined, isEncrypted = false): Request =>
    Object.assign(new IncomingMessage(Object.assign(new Socket(), { encrypted: isEncrypted })), {
      method: 'GET',
      url,
      headers: host === undefined ? {} : { host },
      params: {},
    }) as unknown as Request

  /** Undefined where it did not throw. */
  const thrown = (request: Request): unknown => {
    try {
      // The types of restify leave this method out; the server calls it for each request.
      Reflect.apply(Reflect.get(router, 'lookup'), router, [request])
      return undefined
    } catch (error) {
      return error
    }
  }

  // When these no longer throw, restify/node-restify#2011 is mended there, and the `pre` handler of open-server.ts can go.
  test.each(['a|b', '256.256.256.256', 'xn--a', 'x:99999', 'a b', '%', '[::1'])(
    'which throws for the Host %s',
    (host) => {
      expect(thrown(fakeRequest('/', host))).toBeInstanceOf(TypeError)
    },
  )

  const bytes = (alphabet: string) =>
    fc.oneof(
      fc.string({ unit: fc.constantFrom(...alphabet), maxLength: 30 }),
      fc.string({
        unit: fc.integer({ min: 0, max: 255 }).map((byte) => String.fromCharCode(byte)),
        maxLength: 12,
      }),
    )
  const hosts = fc.oneof(
    bytes('abx0179.-_:[]%|@/\\?# n'),
    fc.domain(),
    fc.ipV4Extended(),
    fc.ipV6().map((address) => `[${address}]`),
    fc.string({ unit: fc.constantFrom(...'abcz019-'), maxLength: 20 }).map((text) => `xn--${text}`),
    fc.tuple(fc.domain(), fc.integer({ min: -1, max: 70_000 })).map((pair) => pair.join(':')),
  )
  const targets = fc.oneof(
    bytes('/?#%*\\:@ab01.[]|').map((text) => `/${text}`),
    bytes('htp:/?#%*\\@ab01.[]|'),
    fc.tuple(fc.constantFrom('http://', 'https://', 'ws://', 'http:/'), hosts, bytes('/?#%ab')),
    fc.webUrl({ withFragments: true, withQueryParameters: true }),
  )

  test('whatever the bytes', () => {
    let passed = 0
    let refused = 0
    fc.assert(
      fc.property(targets, hosts, fc.constantFrom('GET', 'OPTIONS'), (target, host, method) => {
        const request: RequestHead = { ...head([target].flat().join(''), host), method }
        const read = readTarget(request)
        if (!read) {
          refused += 1
          return
        }
        passed += 1
        for (const isEncrypted of [false, true]) {
          expect(thrown(fakeRequest(read.url, read.host, isEncrypted))).toBeUndefined()
        }
      }),
      { seed: SEED, numRuns: 20_000 },
    )
    // Both kinds must be there, or it would hold of nothing.
    expect(passed).toBeGreaterThan(1_000)
    expect(refused).toBeGreaterThan(1_000)
  })
})
