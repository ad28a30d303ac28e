// The log of the web chat on the Store: what was said, by which key it is known again, and which turns are owed.
import { below, keyOf, place } from './keys.js'
import { lifetimeMs } from './lifetimes.js'
import { readAll } from './read-all.js'
import type { Change, Condition, Row, Store } from './store.js'

interface Conversation {
  readonly id: string
  readonly userId: string
}

interface Passing {
  readonly after: number
  readonly json: string
}

interface Listener {
  readonly wake: () => void
  readonly pass: (passing: Passing) => void
}

/** What is told of a conversation as a whole. */
interface Head {
  readonly userId: string
  readonly last: number
}

interface Line {
  readonly json: string
  readonly key: string | undefined
}

/** Of one conversation; the oldest are forgotten. */
const ENTRIES_KEPT = 500
/** So many are read at once. */
const PAGE = 200
/** And so many UTF-16 units, with the entry that passes it: what one read may hold up the thread for, some 2 ms. */
const PAGE_UNITS = 65_536
/** Of a conversation; as many as are deleted in one go. */
const FORGOTTEN_AT_ONCE = 1_000

/** It is the door's ActivityLog, in its shape; those who listen are of this process. */
export const storedActivityLog = (
  store: Store,
  { now = Date.now }: { readonly now?: () => number } = {},
) => {
  const listeners = new Map<string, Set<Listener>>()
  const wake = (id: string) => {
    for (const listener of listeners.get(id) ?? []) listener.wake()
  }
  const kept = (key: string, value: unknown, kind: 'chatLog' | 'inbox' = 'chatLog'): Change => ({
    put: key,
    value: JSON.stringify(value),
    until: now() + lifetimeMs(kind),
  })
  const headOf = async (id: string) => {
    const is = await store.get(headKey(id))
    return is === undefined ? undefined : { is, head: readHead(is) }
  }
  const owe = (id: string, position: number, turn: string | undefined): readonly Change[] =>
    turn === undefined ? [] : [kept(turnKey(id, position), { id, position, turn }, 'inbox')]

  const begin = async (conversation: Conversation, turn?: string) => {
    const { id, userId } = conversation
    for (;;) {
      const before = await headOf(id)
      if (before) return { conversation: { id, userId: before.head.userId }, isNew: false }
      const changes = [kept(headKey(id), { userId, last: 0 } satisfies Head), ...owe(id, 0, turn)]
      if (await store.write(changes, [{ key: headKey(id), is: undefined }])) {
        return { conversation, isNew: true }
      }
    }
  }

  const append = async (id: string, json: string, key?: string, turn?: string) => {
    for (;;) {
      const before = await headOf(id)
      if (!before) return undefined
      const { is, head } = before
      const known = key === undefined ? undefined : await store.get(knownKey(id, key))
      if (known !== undefined) return { position: Number(known), isNew: false }
      const position = head.last + 1
      const conditions: readonly Condition[] = [{ key: headKey(id), is }]
      const changes = [
        kept(headKey(id), { ...head, last: position } satisfies Head),
        kept(entryKey(id, position), { json, key } satisfies Line),
        ...(key === undefined ? [] : [kept(knownKey(id, key), position)]),
        ...owe(id, position, turn),
        ...(await oldest(id, position - ENTRIES_KEPT)),
      ]
      // Where another has appended meanwhile, it is the next position's turn.
      if (!(await store.write(changes, conditions))) continue
      wake(id)
      return { position, isNew: true }
    }
  }

  /** The entry that has become one too many, and by what it was known. */
  const oldest = async (id: string, position: number): Promise<readonly Change[]> => {
    if (position < 1) return []
    const text = await store.get(entryKey(id, position))
    if (text === undefined) return []
    const { key } = readLine(text)
    return [
      { remove: entryKey(id, position) },
      ...(key === undefined ? [] : [{ remove: knownKey(id, key) }]),
    ]
  }

  return {
    begin,
    append,

    find: async (id: string) => {
      const found = await headOf(id)
      return found && { id, userId: found.head.userId }
    },

    read: async (id: string, after: number) => {
      const found = await headOf(id)
      if (!found) return undefined
      const rows = await store.range({
        ...below('log', id, 'said'),
        from: entryKey(id, after + 1),
        limit: PAGE,
        unitsMax: PAGE_UNITS,
      })
      return { entries: rows.map(asEntry), last: found.head.last }
    },

    pass: async (id: string, json: string) => {
      const found = await headOf(id)
      if (!found) return
      for (const listener of listeners.get(id) ?? []) {
        listener.pass({ after: found.head.last, json })
      }
    },

    subscribe: (id: string, listener: Listener) => {
      const those = listeners.get(id) ?? new Set()
      listeners.set(id, those.add(listener))
      return () => {
        those.delete(listener)
        if (those.size === 0 && listeners.get(id) === those) listeners.delete(id)
      }
    },

    /** The turns that are owed, those of a conversation in order. */
    owed: async () => (await readAll(store, 'owed')).map(asOwed),

    settle: async (id: string, position: number) => {
      await store.write([{ remove: turnKey(id, position) }])
    },

    forget: async (id: string, upTo: number) => {
      for (;;) {
        const range = { ...below('log', id, 'said'), below: entryKey(id, upTo + 1) }
        const rows = await store.range({ ...range, limit: FORGOTTEN_AT_ONCE })
        if (rows.length === 0) return
        const changes = rows.flatMap(({ key: entry, value }): Change[] => {
          const { key } = readLine(value)
          const isKnownOn = key === undefined || entry === entryKey(id, upTo)
          return [{ remove: entry }, ...(isKnownOn ? [] : [{ remove: knownKey(id, key) }])]
        })
        await store.write(changes)
      }
    },
  }
}

interface Owed {
  readonly id: string
  readonly position: number
  readonly turn: string
}

const headKey = (id: string): string => keyOf('log', id, 'head')
const entryKey = (id: string, position: number): string => keyOf('log', id, 'said', place(position))
const knownKey = (id: string, key: string): string => keyOf('log', id, 'known', key)
const turnKey = (id: string, position: number): string => keyOf('owed', id, place(position))

// What stands there was written above.
const readHead = (text: string): Head => JSON.parse(text)
const readLine = (text: string): Line => JSON.parse(text)
const asOwed = ({ value }: Row): Owed => JSON.parse(value)
const asEntry = ({ key, value }: Row) => ({
  position: Number(key.slice(key.lastIndexOf('/') + 1)),
  json: readLine(value).json,
})
