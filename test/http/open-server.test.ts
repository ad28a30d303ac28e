import { once } from 'node:events'
import { type AddressInfo, createConnection } from 'node:net'
import { pino } from 'pino'
import { expect, onTestFinished, test } from 'vitest'
import { openServer } from '../../src/http/open-server.js'

/** More than the system takes for a reader that has stopped. */
const LARGE = 'x'.repeat(30_000_000)

const aServer = async (stalledAfterMs: number) => {
  const { server } = openServer({ log: pino({ level: 'silent' }), isHttps: false, stalledAfterMs })
  server.get('/', async (_, response) => {
    response.end(LARGE)
  })
  server.server.listen(0, '127.0.0.1')
  await once(server.server, 'listening')
  onTestFinished(() => {
    server.server.closeAllConnections()
    server.server.close()
  })
  const { port } = server.server.address() as AddressInfo
  const socket = createConnection({ host: '127.0.0.1', port })
  onTestFinished(() => {
    socket.destroy()
  })
  socket.write('GET / HTTP/1.1\r\nHost: a\r\n\r\n')
  return { server, socket }
}

test('a connection whose answer is not read is cut', async () => {
  const { server, socket } = await aServer(50)
  socket.pause()
  const [theirs] = await once(server.server, 'connection')
  await once(theirs, 'close')
})

test('an answer that is read slowly arrives whole', async () => {
  const { socket } = await aServer(500)
  let bytes = 0
  for await (const chunk of socket) {
    bytes += chunk.length
    // A moment after each piece, as on a slow line.
    await new Promise((resolve) => setImmediate(resolve))
    if (bytes > LARGE.length) break
  }
  expect(bytes).toBeGreaterThan(LARGE.length)
})
