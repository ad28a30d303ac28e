// The Storage of botbuilder on the Store: each item with an eTag, and a write with an old one is refused.
import type { Storage, StoreItems } from 'botbuilder'
import { keyOf } from './keys.js'
import { lifetimeMs } from './lifetimes.js'
import { type Store, StoreFull } from './store.js'

interface Kept {
  readonly eTag: string
  readonly item: Readonly<Record<string, unknown>>
}

/** A turn that lost its race is rare, and in one process there is none: conversations run one turn at a time. */
export const conversationStorage = (
  store: Store,
  { now = Date.now }: { readonly now?: () => number } = {},
): Storage => ({
  read: async (keys) => {
    const items: StoreItems = {}
    for (const key of keys) {
      const text = await store.get(talkKey(key))
      if (text === undefined) continue
      const { eTag, item } = readKept(text)
      items[key] = { ...item, eTag }
    }
    return items
  },
  write: async (changes) => {
    const until = now() + lifetimeMs('conversation')
    const wanted = Object.entries(changes).map(([key, { eTag, ...item }]) => ({
      key: talkKey(key),
      eTag: typeof eTag === 'string' && eTag !== '*' ? eTag : undefined,
      item,
    }))
    for (;;) {
      const before = await Promise.all(
        wanted.map(async ({ key }) => ({ key, is: await store.get(key) })),
      )
      const puts = wanted.map(({ key, eTag, item }, index) => {
        const text = before[index]?.is
        const held = text === undefined ? undefined : readKept(text).eTag
        if (eTag !== undefined && eTag !== held) {
          throw new Error('eTag conflict: the item has changed since it was read')
        }
        const kept: Kept = { eTag: String(Number(held ?? 0) + 1), item }
        return { put: key, value: JSON.stringify(kept), until }
      })
      // Without room the turn goes on without memory; that was said when the store failed.
      const isDone = await store.write(puts, before).catch((error: unknown) => {
        if (error instanceof StoreFull) return true
        throw error
      })
      if (isDone) return
    }
  },
  delete: async (keys) => {
    await store.write(keys.map((key) => ({ remove: talkKey(key) })))
  },
})

const talkKey = (key: string): string => keyOf('talk', key)

/** What stands there was written above. */
const readKept = (text: string): Kept => JSON.parse(text)
