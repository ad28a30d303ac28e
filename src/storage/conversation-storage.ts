// The Storage of botbuilder on the Store: each item with an eTag, and a write with an old one is refused.
import type { Storage, StoreItems } from 'botbuilder'
import { z } from 'zod'
import { keyOf } from './keys.js'
import { lifetimeMs } from './lifetimes.js'
import { type OnBroken, rowReader } from './read-row.js'
import { type Store, StoreFull } from './store.js'

const keptSchema = z.object({
  eTag: z.string().regex(/^\d{1,15}$/u),
  item: z.record(z.string(), z.unknown()),
})

const KIND = 'state of a conversation'

type Kept = z.infer<typeof keptSchema>

/**
 * A turn that lost its race is rare, and in one process there is none: conversations run one turn at a time. An item
 * that cannot be read counts as absent, or its conversation would never be answered again; `onBroken` is told.
 */
export const conversationStorage = (
  store: Store,
  { now = Date.now, onBroken }: { readonly now?: () => number; readonly onBroken?: OnBroken } = {},
): Storage => {
  const readKept = rowReader(KIND, keptSchema, onBroken)
  /** Of what is written over; whoever read it before was told. */
  const readBefore = rowReader(KIND, keptSchema)
  return {
    read: async (keys) => {
      const items: StoreItems = {}
      for (const key of keys) {
        const kept = readKept(await store.get(itemKey(key)))
        if (kept) items[key] = { ...kept.item, eTag: kept.eTag }
      }
      return items
    },
    write: async (changes) => {
      const until = now() + lifetimeMs('conversation')
      const wanted = Object.entries(changes).map(([key, { eTag, ...item }]) => ({
        key: itemKey(key),
        eTag: typeof eTag === 'string' && eTag !== '*' ? eTag : undefined,
        item,
      }))
      for (;;) {
        const before = await Promise.all(
          wanted.map(async ({ key }) => ({ key, is: await store.get(key) })),
        )
        const puts = wanted.map(({ key, eTag, item }, index) => {
          const held = readBefore(before[index]?.is)?.eTag
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
      await store.write(keys.map((key) => ({ remove: itemKey(key) })))
    },
  }
}

const itemKey = (key: string): string => keyOf('talk', key)

/** Where the state of a conversation is kept: under the key that botbuilder's ConversationState gives it. */
export const talkKey = (channelId: string, conversationId: string): string =>
  itemKey(`${channelId}/conversations/${conversationId}/`)
