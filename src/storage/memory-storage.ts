// What is kept of conversations, in memory and within bounds: those that are used least are forgotten first.
import type { Storage, StoreItems } from 'botbuilder'
import { LRUCache } from 'lru-cache'

/** A Context is under 4 KB, so that this is some 100 MB at most. */
const CONVERSATIONS_MAX = 20_000

const DAY_MS = 24 * 60 * 60 * 1000

/** Values go in and out as JSON, so that nobody holds a part of what is kept. */
export const memoryStorage = (max = CONVERSATIONS_MAX): Storage => {
  const kept = new LRUCache<string, string>({ max, ttl: DAY_MS, updateAgeOnGet: true })
  return {
    read: async (keys) =>
      Object.fromEntries(
        keys.flatMap((key) => {
          const json = kept.get(key)
          return json === undefined ? [] : [[key, JSON.parse(json)]]
        }),
      ) satisfies StoreItems,
    write: async (changes) => {
      for (const [key, item] of Object.entries(changes)) kept.set(key, JSON.stringify(item))
    },
    delete: async (keys) => {
      for (const key of keys) kept.delete(key)
    },
  }
}
