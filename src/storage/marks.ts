// Exactly-once marks: by the id that a channel gives it, a message that comes again is known.
import { below, chatOf, keyOf } from './keys.js'
import { lifetimeMs } from './lifetimes.js'
import type { Put, Store } from './store.js'

/** `begun`: by this very process, and not done yet; what another life of it had begun is `new` again. */
export type Mark = 'new' | 'begun' | 'done'

export interface Marks {
  /** Of those that begin the same at once, exactly one hears that it is new. */
  readonly begin: (...id: MessageId) => Promise<Mark>
  readonly done: (...id: MessageId) => Promise<void>
  /** All of a conversation. */
  readonly forget: (channelId: string, conversationId: string) => Promise<void>
}

/** Channel and conversation, and what tells the message from others there. */
type MessageId = readonly [channelId: string, conversationId: string, ...message: string[]]

/** `life` is the name of this run of the process. */
export const marksIn = (
  store: Store,
  life: string,
  { now = Date.now }: { readonly now?: () => number } = {},
): Marks => {
  const recordsOf = (...[channelId, conversationId]: MessageId) =>
    store.at(chatOf(channelId, conversationId))
  return {
    begin: async (...id) => {
      const records = recordsOf(...id)
      const key = markKey(...id)
      for (;;) {
        const is = await records.get(key)
        if (is === DONE) return 'done'
        if (is === life) return 'begun'
        if (await records.write([markOf(now(), key, life)], [{ key, is }])) return 'new'
      }
    },
    done: async (...id) => {
      await recordsOf(...id).write([doneMark(now(), ...id)])
    },
    forget: async (...id) => {
      const records = recordsOf(...id)
      for (;;) {
        const rows = await records.range({ ...below('mark', ...id), limit: FORGOTTEN_AT_ONCE })
        if (rows.length === 0) return
        await records.write(rows.map(({ key }) => ({ remove: key })))
      }
    },
  }
}

export const markKey = (...id: readonly string[]): string => keyOf('mark', ...id)

/** To be written together with what makes it done. */
export const doneMark = (now: number, ...id: readonly string[]): Put =>
  markOf(now, markKey(...id), DONE)

const markOf = (now: number, key: string, value: string): Put => ({
  put: key,
  value,
  until: now + lifetimeMs('mark'),
})

const DONE = 'done'

const FORGOTTEN_AT_ONCE = 1_000
