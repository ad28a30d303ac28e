// Opens the store on Redis or Valkey, or tells in a sentence why it cannot be and what to do about it.

import type { Signals } from '../signals.js'
import { StorageError } from '../storage-error.js'
import type { Store } from '../store.js'
import type { RedisAddress } from './address.js'
import { type Connection, connectionTo } from './connection.js'
import { type Link, type LinkOptions, linkOver } from './link.js'
import { type RedisStoreOptions, redisStore } from './redis-store.js'
import { redisSignals } from './signals.js'

export interface RedisOptions extends LinkOptions, RedisStoreOptions {
  /** Told where the server is set up so that it forgets what it should keep. */
  readonly onDoubt?: (doubt: string) => void
  /** Told once where the server does not let us have its file of changes written anew. */
  readonly onEraseFailure?: (error: unknown) => void
  /** What was deleted stays in the server's file of changes for about this long at most. */
  readonly eraseEveryMs?: number
}

export interface OpenedRedis {
  readonly store: Store
  readonly signals: Signals
  readonly link: Link
}

const OPENS_WITHIN_MS = 5_000
/** The scripts begin with their flags, which servers know since then; Valkey began with 7.2. */
const VERSION_MIN = 7

const HOUR_MS = 60 * 60 * 1_000
const ERASE_LOOKS_EVERY_MS = 60_000
const WANTED = '{citizen:erase}wanted'
const DONE = '{citizen:erase}done'
const DAILY = '{citizen:erase}daily'
const DAY_MS = 24 * HOUR_MS

/** @throws StorageError that names the server, what is wrong with it, and the remedy; never its password */
export const openRedis = async (
  address: RedisAddress,
  options: RedisOptions = {},
): Promise<OpenedRedis> => {
  const where = address.hosts.map(({ host, port }) => `${host}:${port}`).join(', ')
  let last: unknown
  let isListening = false
  const connection = connectionTo(address, {
    onError: (error) => {
      last = error
    },
    onListening: () => {
      if (isListening) signals.mayHaveMissed()
    },
  })
  const signals = redisSignals(connection)
  const complaint = (error: unknown) =>
    new StorageError(`Redis at ${where} cannot be used: ${reasonOf(error)}`)
  try {
    await within(OPENS_WITHIN_MS, connection.open(), () => last)
    await check(connection, options)
  } catch (error) {
    connection.close()
    throw complaint(error)
  }
  isListening = true
  const link = linkOver(connection, {
    ...options,
    onRecovery: () => {
      options.onRecovery?.()
      signals.mayHaveMissed()
    },
  })
  const eraser = eraserOver(link, options)
  const store = redisStore(link, options)
  return {
    store: {
      ...store,
      erase: eraser.erase,
      close: async () => {
        eraser.stop()
        await store.close()
      },
    },
    signals,
    link,
  }
}

const within = async (
  ms: number,
  opened: Promise<void>,
  lastError: () => unknown,
): Promise<void> => {
  let timer: NodeJS.Timeout | undefined
  const tooLate = new Promise<never>((_, reject) => {
    timer = setTimeout(() => reject(lastError() ?? new Error('it does not answer')), ms)
  })
  // What comes later is nobody's error.
  opened.catch(() => undefined)
  await Promise.race([opened, tooLate]).finally(() => clearTimeout(timer))
}

const reasonOf = (error: unknown): string => {
  const { message, code } = Object(error)
  const text = String(message ?? error)
  const remedy = REMEDIES.find(([sign]) => sign.test(`${code} ${text}`))?.[1]
  return remedy ?? `${text || code}; check STORAGE_URL`
}

const REMEDIES: readonly (readonly [RegExp, string])[] = [
  [/ECONNREFUSED/u, 'nothing listens there; start it, or check host and port in STORAGE_URL'],
  [/ENOTFOUND|EAI_AGAIN/u, 'nobody knows that name; check the host in STORAGE_URL'],
  [/WRONGPASS|NOAUTH|AUTH/u, 'it wants another name or password; check them in STORAGE_URL'],
  [/NOPERM/u, 'the user may not do what is needed; docs/deploy.md lists the commands'],
  [
    /certificate|CERT|SSL|TLS/u,
    'its certificate is not trusted, or it speaks no TLS: rediss:// is with TLS, redis:// without',
  ],
]

/** @throws where it is too old, or does not let us do what is needed */
const check = async (connection: Connection, { onDoubt }: RedisOptions): Promise<void> => {
  const info = String(await connection.send('info', ['INFO']))
  const settings = new Map(
    Array.from(info.matchAll(/^(\w+):(\S+)/gmu), ([, name, value]) => [name, value]),
  )
  const settingOf = (name: string) => settings.get(name)
  const version = settingOf('valkey_version') ?? settingOf('redis_version') ?? ''
  if (version && Number.parseInt(version, 10) < VERSION_MIN) {
    throw new Error(`it is version ${version}; Redis ${VERSION_MIN} or Valkey is needed`)
  }
  const policy = settingOf('maxmemory_policy')
  if (policy !== undefined && policy !== 'noeviction') {
    onDoubt?.(`maxmemory-policy is ${policy}: when memory runs out, chats are forgotten early`)
  }
  if (settingOf('aof_enabled') === '0') {
    onDoubt?.('appendonly is off: what was acknowledged may be lost when Redis restarts')
  }
}

/**
 * Redis itself forgets at once; an append-only file holds what was deleted until it is written anew, which Redis does when it has
 * grown. Here it is asked for after deletions, once an hour at most for all processes, so that it does not take for ever.
 */
const eraserOver = (link: Link, { eraseEveryMs = HOUR_MS, onEraseFailure }: RedisOptions) => {
  let isRefused = false
  const look = async () => {
    if (isRefused) return
    // What has expired is in that file, too.
    const isDue = (await link.run(DAILY, ['SET', DAILY, '', 'NX', 'PX', String(DAY_MS)])) !== null
    if (!isDue && (await link.run(WANTED, ['EXISTS', WANTED], true)) === 0) return
    const pause = ['SET', DONE, '', 'NX', 'PX', String(eraseEveryMs)]
    if ((await link.run(DONE, pause)) === null) return
    await link.run(WANTED, ['DEL', WANTED])
    await link.run(WANTED, ['BGREWRITEAOF']).catch((error: unknown) => {
      isRefused = true
      onEraseFailure?.(error)
    })
  }
  const timer = setInterval(() => void look().catch(() => undefined), ERASE_LOOKS_EVERY_MS).unref()
  return {
    erase: async () => {
      await link
        .run(WANTED, ['SET', WANTED, '', 'PX', String(DAY_MS)])
        .then(look)
        .catch(() => undefined)
    },
    stop: () => clearInterval(timer),
  }
}
