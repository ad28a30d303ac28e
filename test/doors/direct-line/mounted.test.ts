import { createServer } from 'node:http'
import { type AddressInfo, connect } from 'node:net'
import { pino } from 'pino'
import restify from 'restify'
import { expect, onTestFinished, test } from 'vitest'
import { type DirectLine, directLine } from '../../../src/doors/direct-line/direct-line.js'
import { aServer, aStream, echo, TOKEN_KEY, texts } from './a-server.js'

/** What comes back for raw bytes, until the other side closes. */
const rawly = (origin: string, ...pieces: readonly string[]) =>
  new Promise<string>((resolve) => {
    const { hostname, port } = new URL(origin)
    const socket = connect(Number(port), hostname)
    let heard = ''
    socket.on('data', (data) => {
      heard += String(data)
    })
    socket.on('error', () => undefined)
    socket.on('close', () => resolve(heard))
    for (const piece of pieces) socket.write(piece)
    socket.end()
  })

test('in restify, beside its own routes and with a logger of pino', async () => {
  const line: DirectLine = directLine({
    tokenKey: TOKEN_KEY,
    logic: echo,
    log: pino({ level: 'silent' }),
  })
  const server = restify.createServer()
  server.pre((request, response, next) => {
    if (!request.url?.startsWith('/v3/directline/')) return next()
    void line.handle(request, response).then(() => next(false))
  })
  server.get('/healthz', (_, response, next) => {
    response.send(200, 'fine')
    next()
  })
  server.server.on('upgrade', (request, socket, head) => {
    if (!line.upgrade(request, socket, head)) socket.destroy()
  })
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  onTestFinished(async () => {
    await line.close(1000)
    server.server.closeAllConnections()
    server.close()
  })
  const origin = `http://127.0.0.1:${server.address().port}`
  const post = async (path: string, token = '', body?: unknown) => {
    const response = await fetch(`${origin}/v3/directline${path}`, {
      method: 'POST',
      headers: { Authorization: `Bearer ${token}`, 'Content-Type': 'application/json' },
      ...(body === undefined ? {} : { body: JSON.stringify(body) }),
    })
    return (await response.json()) as Readonly<Record<string, string>>
  }
  const { token, conversationId } = await post('/tokens/generate')
  const { streamUrl = '' } = await post('/conversations', token)
  const stream = aStream(streamUrl)
  await post(`/conversations/${conversationId}/activities`, token, { type: 'message', text: 'one' })
  await stream.until(({ text }) => text === 'echo one')
  expect(texts(stream.heard)).toEqual(['one', 'echo one'])
  expect(await post('/nowhere')).toMatchObject({ error: { code: 'NotFound' } })
  expect((await fetch(`${origin}/healthz`)).status).toBe(200)
})

test('beside headers that the app has set already', async () => {
  const line = directLine({ tokenKey: TOKEN_KEY, logic: echo })
  const server = createServer((request, response) => {
    response.setHeader('Vary', 'Accept-Encoding')
    response.setHeader('Set-Cookie', 'a=b')
    void line.handle(request, response)
  })
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  onTestFinished(async () => {
    await line.close(0)
    server.close()
    server.closeAllConnections()
  })
  const { port } = server.address() as AddressInfo
  const url = `http://127.0.0.1:${port}/v3/directline/tokens/generate`
  const { headers } = await fetch(url, { method: 'POST' })
  expect(headers.get('vary')).toBe('Accept-Encoding, Origin')
  expect(headers.getSetCookie()).toEqual(['a=b', expect.stringMatching(/^direct-line-/u)])
})

test.each(['chat.example', 'localhost:3978', 'https://', 'ws://chat.example'])(
  'with %j for its public address, or for an allowed origin, it does not start',
  async (url) => {
    const message = `${url} is no address of a site`
    await expect(aServer({ publicUrl: url })).rejects.toThrow(message)
    await expect(aServer({ allowedOrigins: [url] })).rejects.toThrow(message)
  },
)

test('clients that leave in the middle of a request harm nobody', async () => {
  const logged: unknown[] = []
  const { origin, begin } = await aServer({
    log: { info: () => {}, warn: () => {}, error: (fields) => logged.push(fields) },
  })
  const { id, token, streamUrl, say } = await begin()
  const path = `/v3/directline/conversations/${id}/activities`
  const head = `POST ${path} HTTP/1.1\r\nHost: a\r\nAuthorization: Bearer ${token}\r\nContent-Type: application/json\r\n`
  const { pathname, search } = new URL(streamUrl)
  const upgrade = `GET ${pathname}${search} HTTP/1.1\r\nHost: a\r\nConnection: Upgrade\r\nUpgrade: websocket\r\n`
  const all = await Promise.all([
    rawly(origin, head),
    rawly(origin, `${head}Content-Length: 100\r\n\r\n{"type"`),
    rawly(origin, `${head}Transfer-Encoding: chunked\r\n\r\n5\r\n{"typ`),
    rawly(origin, `${head}Content-Length: 2\r\n\r\n{}`),
    rawly(origin, `${upgrade}\r\n`),
    rawly(origin, `${upgrade}Sec-WebSocket-Version: 13\r\nSec-WebSocket-Key: x\r\n\r\n`),
    rawly(origin, upgrade.replace('/stream', '/other'), '\r\n'),
    rawly(origin, `POST ${path}`, '\0\0\0'),
  ])
  for (const one of all) expect(one).not.toMatch(/HTTP\/1\.1 [25]/u)
  expect((await say('hi')).status).toBe(200)
  expect(logged).toEqual([])
})
