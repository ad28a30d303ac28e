// The inbox of a door on the Store: what a channel was told to be taken, and is not answered yet.
import { z } from 'zod'
import { keyOf } from './keys.js'
import { lifetimeMs } from './lifetimes.js'
import { doneMark, markKey } from './marks.js'
import { readAll } from './read-all.js'
import { type OnBroken, rowReader } from './read-row.js'
import type { Change, Store } from './store.js'

/** The door reads it as what it wrote; of that only the outline is known here. */
const owedSchema = z.looseObject({
  event: z.looseObject({
    kind: z.string(),
    id: z.string(),
    chat: z.looseObject({ id: z.string() }),
  }),
  botId: z.string(),
  receivedAt: z.number(),
  said: z.array(z.looseObject({ text: z.string(), messages: z.array(z.unknown()) })),
})

/** It is the door's Inbox, in its shape. What is settled has a mark, with those of the other doors. */
export const storedInbox = (
  store: Store,
  channelId: string,
  { now = Date.now, onBroken }: { readonly now?: () => number; readonly onBroken?: OnBroken } = {},
) => {
  const readOwed = rowReader('event that is owed', owedSchema, onBroken)
  const owedKey = (chat: string, event: string): string => keyOf('inbox', channelId, chat, event)
  const put = (key: string, value: string): Change => ({
    put: key,
    value,
    until: now() + lifetimeMs('inbox'),
  })
  return {
    take: (chat: string, event: string, owed: string): Promise<boolean> => {
      const key = owedKey(chat, event)
      const isNew = [key, markKey(channelId, chat, event)].map((one) => ({
        key: one,
        is: undefined,
      }))
      return store.write([put(key, owed)], isNew)
    },

    amend: async (chat: string, event: string, owed: string): Promise<void> => {
      const key = owedKey(chat, event)
      for (;;) {
        const is = await store.get(key)
        if (is === undefined || (await store.write([put(key, owed)], [{ key, is }]))) return
      }
    },

    settle: async (chat: string, event: string): Promise<void> => {
      const mark = doneMark(now(), channelId, chat, event)
      await store.write([{ remove: owedKey(chat, event) }, mark])
    },

    release: async (chat: string, event: string): Promise<void> => {
      await store.write([{ remove: owedKey(chat, event) }])
    },

    isSettled: async (chat: string, event: string): Promise<boolean> =>
      (await store.get(markKey(channelId, chat, event))) !== undefined,

    owed: async (): Promise<readonly string[]> =>
      (await readAll(store, 'inbox', channelId)).flatMap(({ value }) =>
        readOwed(value) ? [value] : [],
      ),
  }
}
