// A real Redis or Valkey on a free port of loopback, started by the test, and in its hands: stopped, killed, started again.
import { type ChildProcess, execFileSync, spawn } from 'node:child_process'
import { once } from 'node:events'
import { mkdtempSync, rmSync } from 'node:fs'
import { createServer } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { setTimeout as pause } from 'node:timers/promises'
import { createClient } from 'redis'
import { onTestFinished } from 'vitest'
import { readRedisAddress } from '../../src/storage/redis/address.js'
import { openRedis, type RedisOptions } from '../../src/storage/redis/open-redis.js'

import { filesWith } from './raw-files.js'

export const REDIS_SERVER = ['redis-server', 'valkey-server'].find((name) => {
  try {
    execFileSync(name, ['--version'], { stdio: 'ignore' })
    return true
  } catch {
    return false
  }
})

/** Why tests with a Redis are left out on this machine; `undefined` where they are not. */
export const NO_REDIS =
  REDIS_SERVER === undefined
    ? 'no redis-server or valkey-server on this machine (apt-get install redis-server)'
    : undefined

export interface ARedis {
  readonly port: number
  readonly url: string
  readonly pid: () => number
  /** `SIGKILL`, or `SIGTERM` after which it saves what is left to save. */
  readonly end: (signal: 'SIGTERM' | 'SIGKILL') => Promise<void>
  readonly start: () => Promise<void>
  /** Holds it: it answers nothing, and its connections stay. */
  readonly hold: () => void
  readonly letGo: () => void
  /** Of its own folder, those that hold these bytes. */
  readonly filesWith: (text: string) => readonly string[]
  readonly send: (...args: readonly string[]) => Promise<unknown>
  /** As if so much time had passed for all that is kept. */
  readonly pass: (ms: number) => Promise<void>
}

export const freePort = (): Promise<number> =>
  new Promise((resolve) => {
    const server = createServer().listen(0, '127.0.0.1', () => {
      const address = server.address()
      server.close(() => resolve(typeof address === 'object' && address ? address.port : 0))
    })
  })

export const aRedis = async (
  settings: readonly string[] = [],
  finished: (close: () => Promise<void>) => void = onTestFinished,
): Promise<ARedis> => {
  const folder = mkdtempSync(join(tmpdir(), 'redis-'))
  const port = await freePort()
  let child: ChildProcess
  let isEnding = false
  const client = createClient({
    socket: { host: '127.0.0.1', port, reconnectStrategy: 20 },
    disableOfflineQueue: true,
  }).on('error', () => undefined)

  const start = async () => {
    const args = ['--port', String(port), '--bind', '127.0.0.1', '--dir', folder, '--save', '']
    child = spawn(REDIS_SERVER ?? '', [...args, ...settings], { stdio: 'ignore' })
    while (!(await isReady())) {
      if (isEnding) return
      await pause(10)
    }
  }
  const isReady = async (): Promise<boolean> => {
    try {
      if (!client.isOpen) await client.connect()
      return (await client.ping()) === 'PONG'
    } catch {
      return false
    }
  }
  const end = async (signal: 'SIGTERM' | 'SIGKILL') => {
    if (child.exitCode !== null || child.signalCode !== null) return
    const exited = once(child, 'exit')
    child.kill('SIGCONT')
    child.kill(signal)
    await exited
  }
  finished(async () => {
    isEnding = true
    if (client.isOpen) client.destroy()
    await end('SIGKILL')
    rmSync(folder, { recursive: true, force: true })
  })
  await start()
  const send = (...args: readonly string[]) => client.sendCommand(args)
  return {
    port,
    url: `redis://127.0.0.1:${port}`,
    pid: () => child.pid ?? 0,
    end,
    start,
    hold: () => void child.kill('SIGSTOP'),
    letGo: () => void child.kill('SIGCONT'),
    filesWith: (text) => filesWith(folder, text),
    send,
    pass: async (ms) => {
      for (const key of await client.keys('*')) {
        const left = await client.pTTL(key)
        if (left >= 0) await (left <= ms ? client.del(key) : client.pExpire(key, left - ms))
      }
    },
  }
}

/** The store on it, which another one before it may have filled. */
export const aRedisStore = async (
  url: string,
  options: RedisOptions = {},
  finished: (close: () => Promise<void>) => void = onTestFinished,
) => {
  const address = readRedisAddress(url)
  if (!address) throw new Error(`${url} is no address of Redis`)
  const opened = await openRedis(address, options)
  let isOpen = true
  const close = async () => {
    if (isOpen) await opened.store.close()
    isOpen = false
  }
  finished(close)
  return { ...opened, close }
}
