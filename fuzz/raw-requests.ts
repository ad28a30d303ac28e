// Requests as raw bytes: hosts and targets that are none, at every door, and mixtures of them.
import fc from 'fast-check'

export const UPGRADE = [
  'Connection: Upgrade',
  'Upgrade: websocket',
  'Sec-WebSocket-Version: 13',
  'Sec-WebSocket-Key: dGhlIHNhbXBsZSBub25jZQ==',
]
export const CLOSE = ['Connection: close']

export interface Door {
  readonly method: string
  readonly path: string
  readonly headers?: readonly string[]
}

export const JSON_BODY = ['Content-Type: application/json', 'Content-Length: 2', ...CLOSE]

export const DOORS: readonly Door[] = [
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

export const GOOD_HOSTS = [
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

export const BAD_HOSTS = [
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
export const GOOD_TARGETS = [
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
export const LOST_TARGETS = [
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

export const BAD_TARGETS = [
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

export const written = (
  { method, path, headers = CLOSE }: Door,
  hosts: readonly string[],
): string =>
  [
    `${method} ${path} HTTP/1.1`,
    ...hosts.map((host) => `Host: ${host}`),
    ...headers,
    '',
    headers.includes('Content-Length: 2') ? '{}' : '',
  ].join('\r\n')

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
const method = fc.constantFrom('GET', 'HEAD', 'POST', 'OPTIONS', 'DELETE', 'CONNECT', 'M-SEARCH')
const headers = fc.constantFrom(CLOSE, UPGRADE, JSON_BODY, ['Expect: 100-continue', ...JSON_BODY])
const hosts = fc.oneof(
  fc.constantFrom(...GOOD_HOSTS).map((host) => [host]),
  fc.array(word, { minLength: 0, maxLength: 2 }),
)

/** A request line, hosts and headers, each of them well formed or not. */
export const rawRequests: fc.Arbitrary<string> = fc
  .tuple(method, target, headers, hosts)
  .map(([verb, path, more, named]) => written({ method: verb, path, headers: more }, named))
