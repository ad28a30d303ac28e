// What a request makes fail ends that request, and is logged once; the server goes on.
import { EventEmitter, once } from 'node:events'
import { type AddressInfo, connect } from 'node:net'
import { describe, expect, onTestFinished, test } from 'vitest'
import { rawRequest } from '../../fuzz/raw-request.js'
import type { Upgrade } from '../../src/http/guard-server.js'
import { type OpenedServer, openServer } from '../../src/http/open-server.js'
import { openLog } from '../../src/operations/open-log.js'

const SECRET = 'what only the inside knows'

const opened = async (mount: (opened: OpenedServer) => void) => {
  const log: Record<string, unknown>[] = []
  const opened = openServer({
    log: openLog('info', { write: (line) => log.push(JSON.parse(line)) }),
    isHttps: false,
  })
  mount(opened)
  opened.server.get('/well', async (_, response) => response.end('well'))
  const http = opened.server.server
  http.listen(0, '127.0.0.1')
  await once(http, 'listening')
  onTestFinished(() => {
    http.close()
    http.closeAllConnections()
  })
  const { port } = http.address() as AddressInfo
  return {
    log,
    port,
    http,
    send: (head: string, more = '') =>
      rawRequest(port, `${head} HTTP/1.1\r\nHost: a\r\n${more}\r\n`),
    isWell: async () => {
      const { text } = await rawRequest(
        port,
        'GET /well HTTP/1.1\r\nHost: a\r\nConnection: close\r\n\r\n',
      )
      return text.endsWith('well')
    },
  }
}

const CLOSE = 'Connection: close\r\n'
const UPGRADE = 'Connection: Upgrade\r\nUpgrade: websocket\r\n'

describe('what a handler throws', () => {
  test.each<[string, (opened: OpenedServer) => void]>([
    [
      'in a route',
      ({ server }) =>
        server.get('/', async () => {
          throw new Error(SECRET)
        }),
    ],
    [
      'in a route, and it is no error',
      ({ server }) =>
        server.get('/', async () => {
          throw SECRET
        }),
    ],
    [
      'in a route, and it is frozen',
      ({ server }) =>
        server.get('/', async () => {
          throw Object.freeze(new Error(SECRET))
        }),
    ],
    [
      'in a route that has begun to set headers',
      ({ server }) =>
        server.get('/', async (_, response) => {
          response.setHeader('Content-Encoding', 'br')
          response.setHeader('Content-Length', 100_000)
          throw new Error(SECRET)
        }),
    ],
    [
      'before the router',
      ({ server }) =>
        server.pre(async ({ url }) => {
          if (url === '/') throw new Error(SECRET)
        }),
    ],
    [
      'in restify’s own router',
      ({ server }) =>
        server.on('request', (request) => {
          if (request.url === '/') request.headers.host = 'a|b'
        }),
    ],
    [
      'at once, while restify still prepares the request',
      ({ server }) =>
        server.on('request', ({ url }) => {
          if (url === '/') throw new Error(SECRET)
        }),
    ],
  ])('%s is answered 500 with a constant body, and logged once', async (_, mount) => {
    const { send, log, isWell } = await opened(mount)
    const { status, text } = await send('GET /', CLOSE)
    expect(status).toBe(500)
    expect(text).toMatch(/\r\n\r\n\{"error":\{"code":"Failed"\}\}$/u)
    expect(text).not.toMatch(/content-encoding/iu)
    expect(text + JSON.stringify(log)).not.toContain(SECRET)
    expect(log).toMatchObject([{ level: 50, msg: 'a request failed' }])
    expect(await isWell()).toBe(true)
  })

  test('after its answer has begun, cuts the connection', async () => {
    const { send, log, isWell } = await opened(({ server }) =>
      server.get('/', async (_, response) => {
        response.writeHead(200, { 'Content-Length': 100 })
        response.write('half of')
        throw new Error(SECRET)
      }),
    )
    const { text } = await send('GET /', CLOSE)
    expect(text).not.toContain('"error"')
    expect(log).toMatchObject([{ level: 50, msg: 'a request failed' }])
    expect(await isWell()).toBe(true)
  })

  test('after its answer has ended, leaves the answer whole', async () => {
    const { send, log, isWell } = await opened(({ server }) =>
      server.get('/', async (_, response) => {
        response.end('whole')
        throw new Error(SECRET)
      }),
    )
    const { status, text } = await send('GET /', CLOSE)
    expect([status, text.includes('whole')]).toEqual([200, true])
    expect(log).toMatchObject([{ level: 50, msg: 'a request failed' }])
    expect(await isWell()).toBe(true)
  })

  test('by writing after the end, is logged', async () => {
    const { send, log, isWell } = await opened(({ server }) =>
      server.get('/', async (_, response) => {
        response.end('whole')
        response.write('more')
      }),
    )
    const { text } = await send('GET /', CLOSE)
    expect(text).toContain('whole')
    expect(log).toMatchObject([{ level: 50, err: { code: 'ERR_STREAM_WRITE_AFTER_END' } }])
    expect(await isWell()).toBe(true)
  })
})

describe('an upgrade', () => {
  const upgrading = (upgrade: Upgrade) =>
    opened(({ takeUpgrades }) => {
      takeUpgrades(upgrade)
    })

  test('whose handler throws is answered 500, and logged once', async () => {
    const { send, log, isWell } = await upgrading(() => {
      throw new Error(SECRET)
    })
    const { status, text } = await send('GET /', UPGRADE)
    expect([status, text.includes(SECRET)]).toEqual([500, false])
    expect(log).toMatchObject([{ level: 50, msg: 'a request failed' }])
    expect(await isWell()).toBe(true)
  })

  test('that no handler wants is answered 404', async () => {
    const { send } = await upgrading(() => false)
    expect((await send('GET /', UPGRADE)).status).toBe(404)
  })

  test('with a Host that is none is answered 400, and its handler does not see it', async () => {
    const seen: unknown[] = []
    const { port } = await upgrading((request) => seen.push(request) > 0)
    for (const host of ['a|b', '[::1', 'x:99999', '']) {
      const { status } = await rawRequest(port, `GET / HTTP/1.1\r\nHost: ${host}\r\n${UPGRADE}\r\n`)
      expect([host, status]).toEqual([host, 400])
    }
    expect((await rawRequest(port, `GET / HTTP/1.1\r\n${UPGRADE}\r\n`)).status).toBe(400)
    expect(
      (await rawRequest(port, `GET ws://x/ HTTP/1.1\r\nHost: a\r\n${UPGRADE}\r\n`)).status,
    ).toBe(400)
    expect(seen).toEqual([])
  })

  test('to HTTP/2 is not made, and the request is answered', async () => {
    const { send } = await upgrading(() => true)
    const { text } = await send('GET /well', 'Connection: Upgrade\r\nUpgrade: h2c\r\n')
    expect(text).toMatch(/^HTTP\/1\.1 200 .*well$/su)
  })

  test('where none are taken is not made, and the request is answered', async () => {
    const { port } = await opened(() => undefined)
    // Without an end of what is sent, as browsers do it.
    const socket = connect({ port, host: '127.0.0.1' })
    socket.write(`GET /well HTTP/1.1\r\nHost: a\r\n${UPGRADE}\r\n`)
    const [answer] = await once(socket, 'data')
    expect(String(answer)).toMatch(/^HTTP\/1\.1 200 /u)
    socket.destroy()
  })

  test('whose client resets the connection ends that connection', async () => {
    const taken = new EventEmitter()
    const { port, isWell } = await upgrading((_, socket) => taken.emit('socket', socket))
    const arrived = once(taken, 'socket')
    const client = connect({ port, host: '127.0.0.1' })
    client.write(`GET / HTTP/1.1\r\nHost: a\r\n${UPGRADE}\r\n`)
    const [socket] = await arrived
    // Only who reads learns of a reset.
    socket.resume()
    client.resetAndDestroy()
    await new Promise((resolve) => socket.once('close', resolve))
    expect(await isWell()).toBe(true)
  })
})

test('CONNECT is answered 400: this is no proxy', async () => {
  const { port, isWell } = await opened(() => undefined)
  for (const target of ['a:80', '[::1]:443', 'a|b', '/']) {
    const { status } = await rawRequest(port, `CONNECT ${target} HTTP/1.1\r\nHost: a\r\n\r\n`)
    expect([target, status]).toEqual([target, 400])
  }
  expect(await isWell()).toBe(true)
})

test('who wants to hear “100 Continue” hears it only where the request is well formed', async () => {
  const { send, port } = await opened(({ server }) =>
    server.post('/', async (_, response) => response.end('posted')),
  )
  const expecting = `Expect: 100-continue\r\nContent-Length: 1\r\n${CLOSE}`
  expect((await send('POST /', `${expecting}\r\nx`)).text).toMatch(
    /^HTTP\/1\.1 100 .*HTTP\/1\.1 200 .*posted$/su,
  )
  expect((await send('POST /%', expecting)).text).toMatch(/^HTTP\/1\.1 400 /u)
  const { text } = await rawRequest(port, `POST / HTTP/1.1\r\nHost: a|b\r\n${expecting}\r\n`)
  expect(text).toMatch(/^HTTP\/1\.1 400 /u)
  expect((await send('POST /', `Expect: applause\r\n${CLOSE}`)).status).toBe(417)
})

test('a connection that cannot be accepted is logged, and the others go on', async () => {
  const { http, log, isWell } = await opened(() => undefined)
  http.emit('error', Object.assign(new Error('accept EMFILE'), { code: 'EMFILE' }))
  expect(log).toMatchObject([{ level: 50, err: { code: 'EMFILE' } }])
  expect(await isWell()).toBe(true)
})

test('a refusal has the headers that protect every answer, and no word of the request', async () => {
  const { send } = await opened(() => undefined)
  const { text } = await send('GET /%zz?nowhere')
  expect(text).toMatch(/^HTTP\/1\.1 400 Bad Request\r\n/u)
  for (const header of [
    'content-security-policy: default-src',
    'x-content-type-options: nosniff',
    'x-request-id: ',
    'permissions-policy: accelerometer=()',
    'connection: close',
  ]) {
    expect(text.toLowerCase()).toContain(`\r\n${header}`)
  }
  expect(text).toMatch(/\r\n\r\n\{"error":\{"code":"BadRequest"\}\}$/u)
})
