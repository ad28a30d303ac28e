// The inbox of a door on the Store: what a channel was told to be taken, and is not answered yet.
import { chatOf, keyOf } from './keys.js'
import { lifetimeMs } from './lifetimes.js'
import { doneMark, markKey } from './marks.js'
import { readAll } from './read-all.js'
import type { Change, Store } from './store.js'

/** It is the door's Inbox, in its shape. What is settled has a mark, with those of the other doors. */
export const storedInbox = (
  store: Store,
  channelId: string,
  { now = Date.now }: { readonly now?: () => number } = {},
) => {
  const owedKey = (chat: string, event: string): string => keyOf('inbox', channelId, chat, event)
  const put = (key: string, value: string): Change => ({
    put: key,
    value,
    until: now() + lifetimeMs('inbox'),
  })
  const recordsOf = (chat: string) => store.at(chatOf(channelId, chat))
  return {
    take: (chat: string, event: string, owed: string): Promise<boolean> => {
      const key = owedKey(chat, event)
      const isNew = [key, markKey(channelId, chat, event)].map((one) => ({
        key: one,
        is: undefined,
      }))
      return recordsOf(chat).write([put(key, owed)], isNew)
    },

    amend: async (chat: string, event: string, owed: string): Promise<void> => {
      const records = recordsOf(chat)
      const key = owedKey(chat, event)
      for (;;) {
        const is = await records.get(key)
        if (is === undefined || (await records.write([put(key, owed)], [{ key, is }]))) return
      }
    },

    settle: async (chat: string, event: string): Promise<void> => {
      const mark = doneMark(now(), channelId, chat, event)
      await recordsOf(chat).write([{ remove: owedKey(chat, event) }, mark])
    },

    release: async (chat: string, event: string): Promise<void> => {
      await recordsOf(chat).write([{ remove: owedKey(chat, event) }])
    },

    isSettled: async (chat: string, event: string): Promise<boolean> =>
      (await recordsOf(chat).get(markKey(channelId, chat, event))) !== undefined,

    owedIn: async (chat: string): Promise<readonly string[]> =>
      (await readAll(recordsOf(chat), 'inbox', channelId, chat)).map(({ value }) => value),

    owed: async (): Promise<readonly string[]> =>
      (await store.everywhere('inbox', channelId)).map(({ value }) => value),
  }
}
