// The Store in a folder: LMDB below, and above it what is not written yet, so that both read as one.
import { lmdbFile, type RowChange, StoreGone } from './lmdb-file.js'
import {
  type Change,
  inOnePlace,
  type Records,
  type Row,
  type SoleStore,
  StoreFull,
} from './store.js'

export interface LmdbStoreOptions {
  readonly now?: () => number
  /** Told when writing fails, and when it goes again. */
  readonly onTrouble?: (error: unknown) => void
  readonly onRecovery?: () => void
  /** Told when deleted text could not be taken out of the file yet; it is tried again. */
  readonly onEraseFailure?: (error: unknown) => void
  /** What may wait in memory to be written, keys and values together. */
  readonly waitingBytesMax?: number
  /** Of all live rows in the file; beyond it, what would expire first goes. */
  readonly bytesMax?: number
  readonly expireEveryMs?: number
  readonly eraseAfterMs?: number
}

/** More than one address may have sent (`sentBytes` of the chat log), twice over, as JavaScript keeps it. */
const WAITING_BYTES_MAX = 32_000_000
const BYTES_MAX = 512_000_000
const PROBE_EVERY_MS = 1_000
const EXPIRE_EVERY_MS = 60_000
/** So many at once, for turns wait meanwhile. */
const EXPIRED_AT_ONCE = 500
const UNBOUNDED = Number.POSITIVE_INFINITY
/** Where there is too much in the file: not many more than have to go. */
const FORGOTTEN_AT_ONCE = 20
/** Deletions of one moment share a rewrite; the page /privacy promises two minutes. */
const ERASE_AFTER_MS = 5_000
/** Rewriting takes this part of the time at most, or somebody could keep the disk busy by deleting; but see the promise. */
const ERASE_SHARE = 1 / 20
const ERASE_PAUSE_MAX_MS = 60_000
const ERASE_RETRY_MS = 15_000
/** A file that is larger than this many times what is live is rewritten without a deletion. */
const SPARSE = 2
/** The size of the store is looked at whenever this part of `bytesMax` was written. */
const LOOK_EVERY = 1 / 64

/** What is wanted of a key: its text, or nothing there. Two wishes for one key are told apart by identity. */
interface Wish {
  readonly text: string | undefined
}

/**
 * One process has the folder, so that conditions are decided here, at once: what is wanted reads as if it
 * were written. LMDB writes each batch whole or not at all, and many batches of one moment in one go.
 *
 * When writing fails, what is wanted stays in memory, and answers go on; every second all of it is tried again in
 * one batch, so that the order of what had failed does not matter. Beyond a bound the oldest of it is forgotten.
 */
export const lmdbStore = (path: string, options: LmdbStoreOptions = {}): SoleStore => {
  const {
    now = Date.now,
    waitingBytesMax = WAITING_BYTES_MAX,
    bytesMax = BYTES_MAX,
    eraseAfterMs = ERASE_AFTER_MS,
  } = options
  const file = lmdbFile(path)
  const wishes = new Map<string, Wish>()
  const commits = new Set<Promise<unknown>>()
  let bytes = 0
  let isDown = false
  let isClosed = false

  const textOf = (key: string): string | undefined => {
    const wish = wishes.get(key)
    return wish ? wish.text : file.get(key)
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
    const wanted = [...new Set(keys)]
    let written: readonly (readonly [string, Wish])[] = []
    await file.write(() => {
      // What is wanted by now: it may have waited for a rewrite.
      written = wanted.flatMap((key) => {
        const wish = wishes.get(key)
        return wish ? [[key, wish] as const] : []
      })
      return written.map(([key, { text }]): RowChange => [key, text])
    })
    for (const [key, wish] of written) drop(key, wish)
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
  const isDurable = () => {
    if (!isDown && !file.isThere()) goDown(new StoreGone())
    return !isDown
  }
  /** As many as leave a tenth of the room free, the ones that were written longest ago first. */
  const forgetWaiting = () => {
    for (const [key, { text }] of wishes) {
      if (bytes <= 0.9 * waitingBytesMax) return
      // A removal stays, or what was deleted would be read again.
      if (text === undefined || key.startsWith(EXPIRY)) continue
      for (const gone of wishFor({ remove: key })) {
        const wish = wishes.get(gone)
        if (wish && wish.text === undefined && file.get(gone) === undefined) drop(gone, wish)
      }
    }
  }
  /** @throws StoreFull where nothing but removals waits */
  const makeRoom = async (): Promise<void> => {
    // A disk that is slow, or a file that is being rewritten, is waited for.
    while (!isDown && bytes > waitingBytesMax && commits.size > 0) {
      await Promise.allSettled(commits)
    }
    if (bytes > waitingBytesMax) forgetWaiting()
    if (bytes > waitingBytesMax) throw new StoreFull('too much waits to be written')
  }

  const range: Records['range'] = async ({ from, below, limit, unitsMax = UNBOUNDED }) => {
    const texts = new Map<string, string | undefined>()
    for (const [key, { text }] of wishes) if (key >= from && key < below) texts.set(key, text)
    // As many more as are wanted to be gone, or over.
    let missing = limit + texts.size
    let unread = unitsMax
    const at = now()
    for (const { key, value } of file.rows(from, below)) {
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

  let unlooked = 0
  const write: Records['write'] = async (changes, conditions = []) => {
    if (bytes > waitingBytesMax) await makeRoom()
    if (!conditions.every(({ key, is }) => heldAt(key) === is)) return false
    const before = bytes
    const keys = changes.flatMap(wishFor)
    unlooked += Math.max(0, bytes - before)
    if (isDown) return true
    const done = commit(keys).catch(goDown)
    commits.add(done)
    await done
    commits.delete(done)
    if (unlooked > bytesMax * LOOK_EVERY) forgetFirst().catch(goDown)
    return true
  }

  /** The keys that expire first, `before` an hour. */
  const expiringBefore = (before: string, atOnce: number): readonly string[] => {
    const due: string[] = []
    for (const key of file.keys(EXPIRY, before)) {
      due.push(key)
      if (due.length >= atOnce) break
    }
    return due
  }
  const forgetFirst = async () => {
    unlooked = 0
    while (!isDown && !isClosed && file.size().live > bytesMax) {
      const first = expiringBefore(BEHIND_EXPIRY, FORGOTTEN_AT_ONCE)
      if (first.length === 0) return
      await write(first.map((key) => ({ remove: key.slice(HOUR_KEY) })))
      await commit(first)
      void erase()
    }
  }
  const expire = async () => {
    if (isDown) return
    const due = expiringBefore(expiryHour(now()), EXPIRED_AT_ONCE)
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
    if (changes.length > 0) void erase()
    if (due.length >= EXPIRED_AT_ONCE && !isClosed) await expire()
  }

  // Deletions that wait for a rewrite of the file, and who waits for each of them.
  let waiting: (() => void)[] = []
  let eraseTimer: NodeJS.Timeout | undefined
  let isRewriting = false
  let notBefore = 0
  const erase = (): Promise<void> =>
    new Promise((resolve) => {
      waiting.push(resolve)
      eraseSoon()
    })
  const eraseSoon = () => {
    if (isClosed || isRewriting || eraseTimer) return
    const ms = Math.max(eraseAfterMs, notBefore - performance.now())
    eraseTimer = setTimeout(rewrite, ms).unref()
  }
  const rewrite = async () => {
    eraseTimer = undefined
    isRewriting = true
    const those = waiting
    waiting = []
    const begun = performance.now()
    let pause: number
    try {
      // What waits in memory only is still in the file.
      if (!isDurable()) throw new Error('the store cannot be written')
      await Promise.allSettled(commits)
      await file.rewrite()
      for (const done of those) done()
      pause = Math.min((performance.now() - begun) / ERASE_SHARE, ERASE_PAUSE_MAX_MS)
    } catch (error) {
      waiting = [...those, ...waiting]
      pause = ERASE_RETRY_MS
      if (!isDown && !isClosed) options.onEraseFailure?.(error)
    }
    isRewriting = false
    notBefore = performance.now() + pause
    if (waiting.length > 0) eraseSoon()
  }
  const isSparse = () => {
    const { file: whole, live } = file.size()
    return whole > SPARSE * live
  }

  const clock = setInterval(() => {
    expire()
      .then(forgetFirst)
      .then(() => {
        if (!isDown && isSparse()) void erase()
      })
      .catch(goDown)
  }, options.expireEveryMs ?? EXPIRE_EVERY_MS).unref()
  // A process that was killed may have left what it was to erase.
  void erase()

  return {
    ...inOnePlace({ get: async (key) => heldAt(key), range, write }),
    erase,
    isDurable,
    close: async () => {
      isClosed = true
      clearInterval(clock)
      clearTimeout(eraseTimer)
      if (isDown) await commit(wishes.keys()).catch(() => undefined)
      await file.close()
    },
  }
}

/** Behind all other keys: in which hour what expires. */
const EXPIRY = '~'
/** In ASCII the sign after it. */
const BEHIND_EXPIRY = '\x7f'
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
