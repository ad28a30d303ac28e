// `npm run bench:replicas`: what a turn of the web chat costs replicas and the Redis that they share, in time of a core.
import { execFileSync, spawn } from 'node:child_process'
import { randomUUID } from 'node:crypto'
import { mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { createServer } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { setTimeout as pause } from 'node:timers/promises'
import { createClient } from 'redis'
import { WebSocket } from 'ws'
import { z } from 'zod'
import { packageRoot } from '../src/package-root.js'

const CHATS = 24
const WARM_UP_MS = 4_000
const MEASURED_MS = 10_000
/** Of a chat; then another begins. */
const QUESTIONS = [
  'what awards did DOIT win',
  'and in October?',
  'the second one',
  '八月發生什麼事',
  'who attended it?',
]

/** Of Linux: in which a process's time is told. */
const TICKS_A_SECOND = 100

const cpuMs = (pid: number): number => {
  const fields = readFileSync(`/proc/${pid}/stat`, 'utf8').split(') ')[1]?.split(' ') ?? []
  return ((Number(fields[11]) + Number(fields[12])) * 1_000) / TICKS_A_SECOND
}

const freePort = (): Promise<number> =>
  new Promise((resolve) => {
    const server = createServer().listen(0, '127.0.0.1', () => {
      const address = server.address()
      server.close(() => resolve(typeof address === 'object' && address ? address.port : 0))
    })
  })

const startRedis = async () => {
  const folder = mkdtempSync(join(tmpdir(), 'redis-'))
  const port = await freePort()
  const args = [
    '--port',
    String(port),
    '--bind',
    '127.0.0.1',
    '--dir',
    folder,
    '--appendonly',
    'yes',
  ]
  const child = spawn('redis-server', [...args, '--save', ''], { stdio: 'ignore' })
  const client = createClient({ socket: { host: '127.0.0.1', port, reconnectStrategy: 50 } })
  await client.on('error', () => undefined).connect()
  const info = async (name: string): Promise<number> =>
    Number(new RegExp(`^${name}:(\\d+)`, 'mu').exec(String(await client.info()))?.[1])
  return {
    url: `redis://127.0.0.1:${port}`,
    port,
    pid: child.pid ?? 0,
    info,
    end: () => {
      client.destroy()
      child.kill('SIGKILL')
      rmSync(folder, { recursive: true, force: true })
    },
  }
}

const startReplica = async (storageUrl: string) => {
  const child = spawn(process.execPath, [join(packageRoot, 'dist', 'main.js')], {
    env: {
      PATH: process.env['PATH'],
      PORT: '0',
      STORAGE_URL: storageUrl,
      LOG_LEVEL: 'error',
      NOW: '2018-12-31T12:00:00+08:00',
      TRUSTED_PROXIES: 'loopback',
    },
    stdio: ['ignore', 'pipe', 'inherit'],
  })
  for await (const chunk of child.stdout) {
    const url = /http:\S+/u.exec(String(chunk))?.[0]
    if (url) return { url, pid: child.pid ?? 0, end: () => child.kill('SIGKILL') }
  }
  throw new Error('a replica ended before it listened')
}

const started = z.object({
  conversationId: z.string(),
  token: z.string(),
  streamUrl: z.string().default(''),
})

/** Asks one question after the other until it is told to stop; each request goes to the next replica. */
const chatter = (
  urls: readonly string[],
  place: number,
  answered: () => void,
  isOver: () => boolean,
) => {
  let next = place
  // As if each chat came from an address of its own: limits are for one address.
  const forwarded = `10.0.${place >> 8}.${place & 255}`
  const call = async (path: string, token?: string, body: object = {}) => {
    const response = await fetch(`${urls[next++ % urls.length]}/v3/directline${path}`, {
      method: 'POST',
      headers: {
        'Content-Type': 'application/json',
        'X-Forwarded-For': forwarded,
        ...(token ? { Authorization: `Bearer ${token}` } : {}),
      },
      body: JSON.stringify(body),
    })
    if (!response.ok) throw new Error(`${path}: ${response.status}`)
    return response.json()
  }
  return async () => {
    while (!isOver()) {
      const { token } = started.parse(await call('/tokens/generate'))
      const { conversationId, streamUrl } = started.parse(await call('/conversations', token))
      const socket = new WebSocket(streamUrl, { headers: { 'X-Forwarded-For': forwarded } })
      let heard: () => void = () => undefined
      socket.on('message', (data) => {
        if (String(data).includes('"replyToId"')) heard()
      })
      await new Promise((resolve) => socket.once('open', resolve))
      for (const text of QUESTIONS) {
        if (isOver()) break
        const replied = new Promise<void>((resolve) => {
          heard = resolve
        })
        const message = { type: 'message', text, channelData: { clientActivityID: randomUUID() } }
        await call(`/conversations/${conversationId}/activities`, token, message)
        await replied
        answered()
      }
      socket.terminate()
    }
  }
}

/** Without a count: one process with a folder, which no other shares. */
const measure = async (count?: number) => {
  const redis = await startRedis()
  const folder = mkdtempSync(join(tmpdir(), 'state-'))
  const where = count === undefined ? folder : redis.url
  const replicas = await Promise.all(Array.from({ length: count ?? 1 }, () => startReplica(where)))
  let turns = 0
  let isOver = false
  const urls = replicas.map(({ url }) => url)
  const chats = Array.from({ length: CHATS }, (_, place) =>
    chatter(
      urls,
      place,
      () => (turns += 1),
      () => isOver,
    )(),
  )
  const read = async () => ({
    at: performance.now(),
    turns,
    house: replicas.reduce((sum, { pid }) => sum + cpuMs(pid), 0),
    redis: cpuMs(redis.pid),
    commands: await redis.info('total_commands_processed'),
    bytesIn: await redis.info('total_net_input_bytes'),
    bytesOut: await redis.info('total_net_output_bytes'),
    memory: await redis.info('used_memory'),
  })
  await pause(WARM_UP_MS)
  const before = await read()
  await pause(MEASURED_MS)
  const after = await read()
  isOver = true
  await Promise.all(chats)
  for (const { end } of replicas) end()
  redis.end()
  rmSync(folder, { recursive: true, force: true })
  const done = after.turns - before.turns
  const perTurn = (name: Exclude<keyof typeof after, 'at' | 'turns'>) =>
    (after[name] - before[name]) / done
  return {
    replicas: count ?? 'a folder',
    'turns/s': Math.round(done / ((after.at - before.at) / 1_000)),
    'replica ms a turn': Number(perTurn('house').toFixed(2)),
    'turns a core-second': Math.round(1_000 / perTurn('house')),
    'Redis µs a turn': Math.round(1_000 * perTurn('redis')),
    'commands a turn': Math.round(perTurn('commands')),
    'KB in': Number((perTurn('bytesIn') / 1_000).toFixed(1)),
    'KB out': Number((perTurn('bytesOut') / 1_000).toFixed(1)),
    'KB kept': Number((perTurn('memory') / 1_000).toFixed(1)),
    'turns/s of one Redis core': Math.round(1_000 / perTurn('redis')),
  }
}

/** What the same server does with the plainest commands, on the same machine. */
const plainly = async (): Promise<string> => {
  const redis = await startRedis()
  const args = ['-p', String(redis.port), '-q', '-n', '200000', '-c', '50', '-t', 'set,get']
  const said = execFileSync('redis-benchmark', args, { encoding: 'utf8' })
  const busyMs = cpuMs(redis.pid)
  redis.end()
  const summaries = said.split(/[\r\n]+/u).filter((line) => /requests per second/u.test(line))
  return `${summaries.join('\n')}\n${((1_000 * busyMs) / 400_000).toFixed(1)} µs of Redis a command, AOF written`
}

console.table([await measure(), await measure(1), await measure(2), await measure(3)])
console.log(await plainly())
