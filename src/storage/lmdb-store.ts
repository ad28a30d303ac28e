// The Store in a folder: LMDB below, and above it what is not written yet, so that both read as one.
import { open } from 'lmdb'
import { type Change, type Row, type Store, StoreFull } from './store.js'

export interface LmdbStoreOptions {
  readonly now?: () => number
  /** Told when writing fails, and when it goes again. */
  readonly onTrouble?: (error: unknown) => void
  readonly onRecovery?: () => void
  /** What may wait in memory to be written, keys and values together. */
  readonly waitingBytesMax?: number
}

const WAITING_BYTES_MAX = 32_000_000
const PROBE_EVERY_MS = 1_000
const EXPIRE_EVERY_MS = 60_000
/** So many at once, for turns wait meanwhile. */
const EXPIRED_AT_ONCE = 500
const UNBOUNDED = Number.POSITIVE_INFINITY

/** What is wanted of a key: its text, or nothing there. Two wishes for one key are told apart by identity. */
interface Wish {
  readonly text: string | undefined
}

/**
 * One process has the folder, so that conditions are decided here, at once: what is wanted reads as if it
 * were written. LMDB writes each batch whole or not at all, and many batches of one moment in one go.
 *
 * When writing fails, what is wanted stays in memory, within a bound, and answers go on; every second all
 * of it is tried again in one batch, so that the order of what had failed does not matter.
 */
export const lmdbStore = (path: string, options: LmdbStoreOptions = {}): Store => {
  const { now = Date.now, waitingBytesMax = WAITING_BYTES_MAX } = options
  // Batches of LMDB's own, by turns of the event loop, fail with a Promise that nobody can take.
  const settings = { path, encoding: 'string', eventTurnBatching: false } as const
  const db = open<string, string>(settings)
  const wishes = new Map<string, Wish>()
  let bytes = 0
  let isDown = false
  let isClosed = false

  const textOf = (key: string): string | undefined => {
    const wish = wishes.get(key)
    return wish ? wish.text : db.get(key)
  }
  const heldAt = (key: string): string | undefined => valueIn(textOf(key), now())
  const drop = (key: string, wish: Wish) => {
    if (wishes.get(key) !== wish) return
    wishes.delete(key)
    bytes -= sizeOf(key, wish)
  }
  const wish = (key: string, text: string | undefined) => {
    const before = wishes.get(key)
    if (before) drop(key, before)
    const wish = { text }
    wishes.set(key, wish)
    bytes += sizeOf(key, wish)
  }
  const wishFor = (change: Change): readonly string[] => {
    const key = 'put' in change ? change.put : change.remove
    const before = untilIn(textOf(key))
    const after = 'put' in change ? change.until : undefined
    wish(key, 'put' in change ? `${change.until.toString(36)} ${change.value}` : undefined)
    const old = before === undefined ? undefined : expiryKey(key, before)
    const next = after === undefined ? undefined : expiryKey(key, after)
    if (old === next) return [key]
    if (old !== undefined) wish(old, undefined)
    if (next !== undefined) wish(next, '')
    return [key, old, next].filter((one) => one !== undefined)
  }
  /** @throws where it could not be written */
  const commit = async (keys: Iterable<string>): Promise<void> => {
    const those = Array.from(new Set(keys), (key) => [key, wishes.get(key)] as const)
    try {
      await db.batch(() => {
        for (const [key, wish] of those) {
          if (!wish) continue
          const done = wish.text === undefined ? db.remove(key) : db.put(key, wish.text)
          // It fails with the batch.
          done.catch(() => undefined)
        }
      })
    } catch (error) {
      throw await reasonOf(error)
    }
    for (const [key, wish] of those) if (wish) drop(key, wish)
  }
  const probe = async () => {
    try {
      await commit(wishes.keys())
      isDown = false
      options.onRecovery?.()
    } catch {
      probeLater()
    }
  }
  const probeLater = () => {
    if (!isClosed) setTimeout(probe, PROBE_EVERY_MS).unref()
  }
  const goDown = (error: unknown) => {
    if (isDown) return
    isDown = true
    options.onTrouble?.(error)
    probeLater()
  }
  const range: Store['range'] = async ({ from, below, limit, unitsMax = UNBOUNDED }) => {
    const texts = new Map<string, string | undefined>()
    for (const [key, { text }] of wishes) if (key >= from && key < below) texts.set(key, text)
    // As many more as are wanted to be gone, or over.
    let missing = limit + texts.size
    let unread = unitsMax
    const at = now()
    for (const { key, value } of db.getRange({ start: from, end: below })) {
      if (missing <= 0 || unread <= 0) break
      if (texts.has(key)) {
        missing -= 1
        continue
      }
      texts.set(key, value)
      const held = valueIn(value, at)
      if (held === undefined) continue
      missing -= 1
      unread -= held.length
    }
    const rows: Row[] = []
    let units = 0
    for (const key of [...texts.keys()].sort()) {
      if (rows.length >= limit || units >= unitsMax) break
      const value = valueIn(texts.get(key), at)
      if (value === undefined) continue
      rows.push({ key, value })
      units += value.length
    }
    return rows
  }
  const write: Store['write'] = async (changes, conditions = []) => {
    if (!conditions.every(({ key, is }) => heldAt(key) === is)) return false
    if (bytes > waitingBytesMax) throw new StoreFull('too much waits to be written')
    const keys = changes.flatMap(wishFor)
    if (!isDown) await commit(keys).catch(goDown)
    return true
  }

  const expire = async () => {
    if (isDown) return
    const due: string[] = []
    for (const key of db.getKeys({ start: EXPIRY, end: expiryHour(now()) })) {
      due.push(key)
      if (due.length >= EXPIRED_AT_ONCE) break
    }
    const at = now()
    const changes = due.flatMap((key): Change[] => {
      const of = key.slice(HOUR_KEY)
      const until = untilIn(textOf(of))
      if (until !== undefined && until <= at) return [{ remove: of }]
      wish(key, undefined)
      return []
    })
    await write(changes)
    await commit(due).catch(goDown)
    if (due.length >= EXPIRED_AT_ONCE && !isClosed) await expire()
  }
  const clock = setInterval(() => {
    expire().catch(goDown)
  }, EXPIRE_EVERY_MS).unref()

  return {
    get: async (key) => heldAt(key),
    range,
    write,
    isDurable: () => !isDown,
    close: async () => {
      isClosed = true
      clearInterval(clock)
      if (isDown) await commit(wishes.keys()).catch(() => undefined)
      await db.close()
    },
  }
}

/** Behind all other keys: in which hour what expires. */
const EXPIRY = '~'
const HOUR_MS = 60 * 60 * 1000
const HOUR_DIGITS = 9
const HOUR_KEY = EXPIRY.length + HOUR_DIGITS + 1

const expiryHour = (time: number): string =>
  EXPIRY + String(Math.floor(time / HOUR_MS)).padStart(HOUR_DIGITS, '0')

/** In the hour after, so that all of an hour is over when it is looked at. */
const expiryKey = (key: string, until: number): string => `${expiryHour(until + HOUR_MS)} ${key}`

const untilIn = (text: string | undefined): number | undefined =>
  text ? Number.parseInt(text.slice(0, text.indexOf(' ')), 36) : undefined

const valueIn = (text: string | undefined, now: number): string | undefined => {
  const until = untilIn(text)
  return text && until !== undefined && until > now ? text.slice(text.indexOf(' ') + 1) : undefined
}

const sizeOf = (key: string, { text }: Wish): number => 2 * (key.length + (text?.length ?? 0)) + 64

/** LMDB tells the reason of a failed batch by a Promise of its own, that somebody has to take. */
const reasonOf = async (error: unknown): Promise<unknown> => {
  if (!(error instanceof Error) || !('commitError' in error)) return error
  try {
    await Promise.race([error.commitError, Promise.resolve()])
    if (error.commitError instanceof Promise) error.commitError.catch(() => undefined)
  } catch (reason) {
    return reason
  }
  return error
}
