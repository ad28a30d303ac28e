// Callers that do not read, or do not end what they send: they are sent away, and find all when they come back.
import { once } from 'node:events'
import { createConnection } from 'node:net'
import { describe, expect, onTestFinished, test, vi } from 'vitest'
import { WebSocket } from 'ws'
import {
  MEMORY_BOUNDS,
  memoryActivityLog,
} from '../../../src/doors/direct-line/memory-activity-log.js'
import { aServer, aStream, eventually, started } from './a-server.js'

const FAT = JSON.stringify({ type: 'message', text: '資'.repeat(20_000) })
/** More than the system takes for a reader that has stopped: 24 MB. */
const FAT_MESSAGES = 400

/** Nobody reads so fast. */
const impatient = { transferGraceMs: 50, transferBytesPerSecond: 100_000_000 }

const fatServer = async (limits: object) => {
  const activities = memoryActivityLog({
    bounds: { bytesPerConversation: MEMORY_BOUNDS.bytes, activities: FAT_MESSAGES },
  })
  const log = { info: vi.fn(), warn: vi.fn(), error: vi.fn() }
  const server = await aServer({ activities, log, limits: { ...impatient, ...limits } })
  const chat = await server.begin()
  for (let count = 0; count < FAT_MESSAGES; count += 1) await activities.append(chat.id, FAT)
  return { ...server, ...chat, log }
}

/** A stream that is opened, and of which nothing is read any more. */
const unreadStream = async (streamUrl: string) => {
  const socket = new WebSocket(streamUrl)
  onTestFinished(() => socket.terminate())
  const closed = new Promise<number>((resolve) => socket.once('close', resolve))
  await once(socket, 'open')
  socket.pause()
  return { socket, closed }
}

/** What is written goes out as it is, and nothing is read; who reads nothing learns by writing that the other is gone. */
const unreadConnection = (origin: string, text: string) => {
  const { hostname, port } = new URL(origin)
  const socket = createConnection({ host: hostname, port: Number(port) }, () => socket.write(text))
  onTestFinished(() => {
    socket.destroy()
  })
  socket.on('error', () => undefined).pause()
  const writes = setInterval(() => socket.write('\r\n'), 10)
  onTestFinished(() => clearInterval(writes))
  return { socket, gone: new Promise((resolve) => socket.once('close', resolve)) }
}

describe('a stream', () => {
  test('that nobody reads is closed with 1008', async () => {
    const { streamUrl, log } = await fatServer({ lastWordsMs: 60_000 })
    const { socket, closed } = await unreadStream(streamUrl)
    await eventually(() => expect(log.info).toHaveBeenCalledOnce())
    socket.resume()
    expect(await closed).toBe(1008)
  })

  test('that nobody reads makes room for the next, also where it takes no last word', async () => {
    const limits = { lastWordsMs: 1, socketsPerConversation: 1 }
    const { streamUrl, id, token, get } = await fatServer(limits)
    await unreadStream(streamUrl)
    await eventually(async () => {
      const again = aStream(started(await get(`/conversations/${id}`, { token })).streamUrl)
      expect(await again.status).toBe(101)
    })
  })

  test('that sends pongs to no ping of ours is cut off as if it sent none', async () => {
    const limits = { pingEveryMs: 40, socketsPerConversation: 1 }
    const { begin, get } = await aServer({ limits })
    const { id, token, streamUrl } = await begin()
    const { socket } = await unreadStream(streamUrl)
    const pongs = setInterval(() => socket.pong(), 5)
    onTestFinished(() => clearInterval(pongs))
    await eventually(async () => {
      const again = started(await get(`/conversations/${id}`, { token })).streamUrl
      expect(await aStream(again).status).toBe(101)
    })
  })

  test('that is slow, but reads, hears all', async () => {
    const { streamUrl } = await fatServer({ transferGraceMs: 10_000 })
    const { socket } = await unreadStream(streamUrl)
    let bytes = 0
    socket.on('message', (message) => {
      bytes += Buffer.from(String(message)).length
      socket.pause()
      setTimeout(() => socket.resume(), 1)
    })
    socket.resume()
    await eventually(() => expect(bytes).toBeGreaterThan(FAT_MESSAGES * 60_000))
  })
})

describe('a connection', () => {
  const asking = (id: string, token: string) =>
    `GET /v3/directline/conversations/${id}/activities HTTP/1.1\r\nHost: a\r\nAuthorization: Bearer ${token}\r\n\r\n`

  test('of which no answer is read is cut', async () => {
    const { origin, id, token } = await fatServer({})
    const { gone } = unreadConnection(origin, asking(id, token).repeat(200))
    await gone
  })

  test('that does not end its message is cut', async () => {
    const { begin, origin } = await aServer({ limits: impatient })
    const { id, token } = await begin()
    const head = `POST /v3/directline/conversations/${id}/activities HTTP/1.1\r\nHost: a\r\nContent-Type: application/json\r\nAuthorization: Bearer ${token}\r\nContent-Length: 60000\r\n\r\n{`
    await unreadConnection(origin, head).gone
  })
})
