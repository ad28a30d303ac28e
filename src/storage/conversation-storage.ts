// The Storage of botbuilder on the Store: each item with an eTag, and a write with an old one is refused.
import type { Storage, StoreItem, StoreItems } from 'botbuilder'
import { z } from 'zod'
import { StoreAway } from '../model/interruption.js'
import { chatOf, keyOf } from './keys.js'
import { lifetimeMs } from './lifetimes.js'
import { type OnBroken, rowReader } from './read-row.js'
import { type Store, StoreFull } from './store.js'

const keptSchema = z.object({
  eTag: z.string().regex(/^\d{1,15}$/u),
  item: z.record(z.string(), z.unknown()),
})

const KIND = 'state of a conversation'

type Kept = z.infer<typeof keptSchema>

/** The eTag of what could not be read, for the store was away: it is not written either, or what is there would be lost. */
const AWAY = 'away'

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
  const recordsOf = (key: string) => store.at(partitionOf(key))

  const readOne = async (key: string) => {
    try {
      const kept = readKept(await recordsOf(key).get(itemKey(key)))
      return kept && { ...kept.item, eTag: kept.eTag }
    } catch (error) {
      // The turn goes on without memory; that was said when the store failed.
      if (error instanceof StoreAway) return { eTag: AWAY }
      throw error
    }
  }

  const writeOne = async (key: string, { eTag: given, ...item }: StoreItem): Promise<void> => {
    if (given === AWAY) return
    const eTag = typeof given === 'string' && given !== '*' ? given : undefined
    const until = now() + lifetimeMs('conversation')
    const records = recordsOf(key)
    for (;;) {
      const is = await records.get(itemKey(key))
      const held = readBefore(is)?.eTag
      if (eTag !== undefined && eTag !== held) {
        throw new Error('eTag conflict: the item has changed since it was read')
      }
      const kept: Kept = { eTag: String(Number(held ?? 0) + 1), item }
      const change = { put: itemKey(key), value: JSON.stringify(kept), until }
      if (await records.write([change], [{ key: itemKey(key), is }])) return
    }
  }

  return {
    read: async (keys) => {
      const items: StoreItems = {}
      for (const key of keys) {
        const item = await readOne(key)
        if (item) items[key] = item
      }
      return items
    },
    write: async (changes) => {
      for (const [key, item] of Object.entries(changes)) {
        // Without room the turn goes on without memory, as above.
        await writeOne(key, item).catch((error: unknown) => {
          if (!(error instanceof StoreFull || error instanceof StoreAway)) throw error
        })
      }
    },
    delete: async (keys) => {
      for (const key of keys) await recordsOf(key).write([{ remove: itemKey(key) }])
    },
  }
}

const itemKey = (key: string): string => keyOf('talk', key)

/** Where the state of a conversation is kept: under the key that botbuilder's ConversationState gives it. */
export const talkKey = (channelId: string, conversationId: string): string =>
  itemKey(`${channelId}/conversations/${conversationId}/`)

/** With all else that is kept of the conversation which botbuilder's key names; any other key stands alone. */
const partitionOf = (key: string): string => {
  const { channel, id } = /^(?<channel>[^/]+)\/conversations\/(?<id>.+)\/$/u.exec(key)?.groups ?? {}
  return channel === undefined || id === undefined ? keyOf('talk', key) : chatOf(channel, id)
}
