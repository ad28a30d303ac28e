// The ActivityLog of one process: in memory, within bounds, and gone with the process.
import type { ActivityLog, Conversation, Entry, Listener, Owed } from './activity-log.js'

export interface MemoryBounds {
  /** Of one conversation; the oldest are forgotten. */
  readonly activities: number
  readonly bytesPerConversation: number
  /** Of all; the conversations that were idle for the longest are forgotten. */
  readonly conversations: number
  readonly bytes: number
  /** A conversation of which nothing is asked for so long is forgotten. */
  readonly idleMs: number
  /** So many entries are read at once. */
  readonly page: number
  /** And so many UTF-16 units of JSON, with the entry that passes it. */
  readonly pageUnits: number
}

/** What one process can spare beside the bot: some 20 KB for each of 10,000 conversations. */
export const MEMORY_BOUNDS: MemoryBounds = {
  activities: 500,
  bytesPerConversation: 1_000_000,
  conversations: 10_000,
  bytes: 200_000_000,
  idleMs: 24 * 60 * 60 * 1000,
  page: 200,
  pageUnits: 65_536,
}

interface Held {
  readonly conversation: Conversation
  readonly entries: (Entry & { readonly key: string | undefined })[]
  readonly positions: Map<string, number>
  /** The turns that are owed, by their position. */
  readonly owed: Map<number, Owed>
  last: number
  bytes: number
  usedAt: number
}

export const memoryActivityLog = (
  options: { readonly bounds?: Partial<MemoryBounds>; readonly now?: () => number } = {},
): ActivityLog => {
  const bounds = { ...MEMORY_BOUNDS, ...options.bounds }
  const now = options.now ?? Date.now
  /** The one that was idle for the longest first: a Map keeps the order in which keys are set. */
  const conversations = new Map<string, Held>()
  const listeners = new Map<string, Set<Listener>>()
  /** Ids, the first that ended first. */
  const ended = new Set<string>()
  let bytes = 0

  const wake = (id: string) => {
    for (const listener of listeners.get(id) ?? []) listener.wake()
  }
  const forget = (id: string, held: Held) => {
    conversations.delete(id)
    bytes -= held.bytes
    wake(id)
  }
  const forgetIdle = () => {
    for (const [id, held] of conversations) {
      if (now() - held.usedAt < bounds.idleMs) return
      forget(id, held)
    }
  }
  /** Called when there is more than before; the conversation in use is the last of the order, and stays. */
  const forgetBeyondBounds = () => {
    for (const [id, held] of conversations) {
      const fits = conversations.size <= bounds.conversations && bytes <= bounds.bytes
      if (fits || conversations.size === 1) return
      forget(id, held)
    }
  }
  const use = (id: string): Held | undefined => {
    forgetIdle()
    const held = conversations.get(id)
    if (!held) return undefined
    held.usedAt = now()
    conversations.delete(id)
    conversations.set(id, held)
    return held
  }
  const forgetOldest = (held: Held) => {
    while (
      held.entries.length > bounds.activities ||
      (held.bytes > bounds.bytesPerConversation && held.entries.length > 1)
    ) {
      const oldest = held.entries.shift()
      if (!oldest) return
      if (oldest.key !== undefined) held.positions.delete(oldest.key)
      held.bytes -= sizeOf(oldest.json)
      bytes -= sizeOf(oldest.json)
    }
  }

  const owe = (id: string, position: number, turn: string | undefined, json?: string) => {
    if (turn !== undefined) {
      conversations.get(id)?.owed.set(position, { id, position, turn, json })
    }
  }

  return {
    begin: async (conversation, turn) => {
      if (ended.has(conversation.id)) return undefined
      const held = use(conversation.id)
      if (held) return { conversation: held.conversation, isNew: false }
      conversations.set(conversation.id, {
        conversation,
        entries: [],
        positions: new Map(),
        owed: new Map(),
        last: 0,
        bytes: 0,
        usedAt: now(),
      })
      forgetBeyondBounds()
      owe(conversation.id, 0, turn)
      return { conversation, isNew: true }
    },

    find: async (id) => use(id)?.conversation,

    append: async (id, json, key, turn) => {
      const held = use(id)
      if (!held) return undefined
      const before = key === undefined ? undefined : held.positions.get(key)
      if (before !== undefined) return { position: before, isNew: false }
      held.last += 1
      held.entries.push({ position: held.last, json, key })
      if (key !== undefined) held.positions.set(key, held.last)
      held.bytes += sizeOf(json)
      bytes += sizeOf(json)
      owe(id, held.last, turn, json)
      forgetOldest(held)
      forgetBeyondBounds()
      wake(id)
      return { position: held.last, isNew: true }
    },

    read: async (id, after) => {
      const held = use(id)
      if (!held) return undefined
      const first = held.entries[0]?.position ?? held.last + 1
      const start = Math.max(0, after - first + 1)
      const entries: Entry[] = []
      let units = 0
      for (const { position, json } of held.entries.slice(start, start + bounds.page)) {
        if (units >= bounds.pageUnits) break
        entries.push({ position, json })
        units += json.length
      }
      return { entries, last: held.last }
    },

    owed: async (id) => [...(conversations.get(id)?.owed.values() ?? [])],
    // What this process owed is gone with it.
    left: async () => [],
    settle: async (id, position) => {
      conversations.get(id)?.owed.delete(position)
    },

    forget: async (id, upTo) => {
      const held = use(id)
      if (!held) return
      while ((held.entries[0]?.position ?? Number.POSITIVE_INFINITY) <= upTo) {
        const oldest = held.entries.shift()
        if (!oldest) return
        if (oldest.key !== undefined && oldest.position < upTo) held.positions.delete(oldest.key)
        held.bytes -= sizeOf(oldest.json)
        bytes -= sizeOf(oldest.json)
      }
    },

    end: async (id) => {
      const held = use(id)
      if (!held) return
      ended.add(id)
      const [first] = ended
      if (ended.size > bounds.conversations && first !== undefined) ended.delete(first)
      forget(id, held)
    },

    pass: async (id, json) => {
      const after = use(id)?.last
      if (after === undefined) return
      for (const listener of listeners.get(id) ?? []) listener.pass({ after, json })
    },

    subscribe: (id, listener) => {
      const those = listeners.get(id) ?? new Set()
      listeners.set(id, those.add(listener))
      return () => {
        those.delete(listener)
        if (those.size === 0 && listeners.get(id) === those) listeners.delete(id)
      }
    },
  }
}

/** A string holds up to two bytes for each of its units. */
const sizeOf = (json: string): number => 2 * json.length
