// The Storage of botbuilder on the Store: each item with an eTag, and a write with an old one is refused.
import type { Storage, StoreItems } from 'botbuilder'
import { z } from 'zod'
import { keyOf } from './keys.js'
import { lifetimeMs } from './lifetimes.js'
import { type Store, StoreFull } from './store.js'

const kept = z.object({
  eTag: z.string().regex(/^\d{1,15}$/u),
  item: z.record(z.string(), z.unknown()),
})

type Kept = z.infer<typeof kept>

/**
 * A turn that lost its race is rare, and in one process there is none: conversations run one turn at a time. An item
 * that cannot be read counts as absent, or its conversation would never be answered again; `unreadable` is told.
 */
export const conversationStorage = (
  store: Store,
  {
    now = Date.now,
    unreadable = () => undefined,
  }: { readonly now?: () => number; readonly unreadable?: () => void } = {},
): Storage => ({
  read: async (keys) => {
    const items: StoreItems = {}
    for (const key of keys) {
      const text = await store.get(talkKey(key))
      if (text === undefined) continue
      const read = readKept(text)
      if (read) items[key] = { ...read.item, eTag: read.eTag }
      else unreadable()
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
        const held = text === undefined ? undefined : readKept(text)?.eTag
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

const readKept = (text: string): Kept | undefined => {
  try {
    return kept.safeParse(JSON.parse(text)).data
  } catch {
    return undefined
  }
}
