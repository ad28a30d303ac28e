// The Store of one process, in memory: gone with it, and bounded by forgetting what would expire first.
import { sortedKeys } from './sorted-keys.js'
import { type Change, inOnePlace, type Records, type SoleStore } from './store.js'

interface Held {
  readonly value: string
  readonly until: number
}

export interface MemoryStoreOptions {
  readonly now?: () => number
  /** Of keys and values together. */
  readonly bytesMax?: number
}

const BYTES_MAX = 300_000_000

export const memoryStore = ({
  now = Date.now,
  bytesMax = BYTES_MAX,
}: MemoryStoreOptions = {}): SoleStore => {
  const records = new Map<string, Held>()
  const keys = sortedKeys()
  /** The keys again, behind the time until which they are kept. */
  const expiring = sortedKeys()
  let bytes = 0

  const forget = (key: string) => {
    const held = records.get(key)
    if (!held) return
    records.delete(key)
    keys.delete(key)
    expiring.delete(expiryKey(key, held))
    bytes -= sizeOf(key, held)
  }
  const keep = (key: string, held: Held) => {
    forget(key)
    records.set(key, held)
    keys.add(key)
    expiring.add(expiryKey(key, held))
    bytes += sizeOf(key, held)
  }
  const heldAt = (key: string): string | undefined => {
    const held = records.get(key)
    return held && held.until > now() ? held.value : undefined
  }
  const forgetFirst = () => {
    for (;;) {
      const [first] = expiring.from('')
      if (first === undefined) return
      const isOver = Number(first.slice(0, TIME_DIGITS)) <= now()
      if (!isOver && bytes <= bytesMax) return
      forget(first.slice(TIME_DIGITS + 1))
    }
  }
  const change = (one: Change) => {
    if ('put' in one) keep(one.put, one)
    else forget(one.remove)
  }

  const own: Records = {
    get: async (key) => heldAt(key),
    range: async ({ from, below, limit, unitsMax = Number.POSITIVE_INFINITY }) => {
      const rows: { readonly key: string; readonly value: string }[] = []
      let units = 0
      for (const key of keys.from(from)) {
        if (key >= below || rows.length >= limit || units >= unitsMax) break
        const value = heldAt(key)
        if (value === undefined) continue
        rows.push({ key, value })
        units += value.length
      }
      return rows
    },
    write: async (changes, conditions = []) => {
      if (!conditions.every(({ key, is }) => heldAt(key) === is)) return false
      changes.forEach(change)
      forgetFirst()
      return true
    },
  }
  return {
    ...inOnePlace(own),
    // There is no file.
    erase: async () => undefined,
    isDurable: () => true,
    close: async () => undefined,
  }
}

const TIME_DIGITS = 15

const expiryKey = (key: string, { until }: Held): string =>
  `${String(Math.ceil(until)).padStart(TIME_DIGITS, '0')} ${key}`

/** A string holds up to two bytes for each of its units; the key stands in three places. */
const sizeOf = (key: string, { value }: Held): number => 2 * value.length + 6 * key.length
