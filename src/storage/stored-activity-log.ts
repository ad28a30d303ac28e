// The log of the web chat on the Store: what was said, by which key it is known again, and which turns are owed.
import { z } from 'zod'
import { addressQuota } from './address-quota.js'
import { below, keyOf, place } from './keys.js'
import { lifetimeMs } from './lifetimes.js'
import { readAll } from './read-all.js'
import { type OnBroken, rowReader } from './read-row.js'
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

export interface StoredLogOptions {
  readonly now?: () => number
  readonly onBroken?: OnBroken
  /** Of what is kept of one conversation, in bytes; the oldest entries go first. */
  readonly conversationBytes?: number
  /** Of the conversations that are used from one address; the largest of them loses its oldest entries first. */
  readonly addressBytes?: number
  /** Keys that are kept elsewhere of a conversation, and go with it. */
  readonly alsoKept?: (conversationId: string) => readonly string[]
}

/** Of one conversation; the oldest are forgotten. */
const ENTRIES_KEPT = 500
/** A long talk of a hundred answers with cards is some 700 KB. */
const CONVERSATION_BYTES = 1_000_000
/** Some thirty talks of usual length (120 KB), or thousands of short ones. */
const ADDRESS_BYTES = 4_000_000
/** What a conversation takes beside its entries: its head, its talk state, and their places in the expiry index. */
const OVERHEAD_BYTES = 4_000
/** So many are read at once. */
const PAGE = 200
/** Of a conversation; as many as are deleted in one go. */
const FORGOTTEN_AT_ONCE = 1_000
/** So many of the oldest are looked at when there is too much: mostly one has to go for one that comes. */
const TRIMMED_AT_ONCE = 4

/** What is told of a conversation as a whole; one that was ended never begins again. */
const headSchema = z.object({
  userId: z.string(),
  last: z.number(),
  isEnded: z.boolean().optional(),
  /** The oldest entry that is kept. */
  first: z.number().optional(),
  /** Of its entries. */
  bytes: z.number().optional(),
})

type Head = z.infer<typeof headSchema>

const lineSchema = z.object({ json: z.string(), key: z.string().optional() })

type Line = z.infer<typeof lineSchema>

const owedSchema = z.object({
  id: z.string(),
  position: z.number(),
  turn: z.string().refine(isJsonObject, 'must be the JSON of an object'),
  /** Of an entry that was forgotten while its turn ran. */
  json: z.string().refine(isJsonObject, 'must be the JSON of an object').optional(),
})

/** It is the door's ActivityLog, in its shape; those who listen are of this process. */
export const storedActivityLog = (store: Store, options: StoredLogOptions = {}) => {
  const { now = Date.now, onBroken, alsoKept = () => [] } = options
  const { conversationBytes = CONVERSATION_BYTES, addressBytes = ADDRESS_BYTES } = options
  const readHead = rowReader('head of a chat', headSchema, onBroken)
  const readLine = rowReader('entry of a chat', lineSchema, onBroken)
  const readOwed = rowReader('turn that is owed', owedSchema, onBroken)
  const quota = addressQuota(addressBytes)
  const listeners = new Map<string, Set<Listener>>()
  const wake = (id: string) => {
    for (const listener of listeners.get(id) ?? []) listener.wake()
  }
  const kept = (key: string, value: unknown, kind: 'chatLog' | 'inbox' = 'chatLog'): Change => ({
    put: key,
    value: JSON.stringify(value),
    until: now() + lifetimeMs(kind),
  })
  const headAt = async (id: string) => {
    const is = await store.get(headKey(id))
    return { is, head: readHead(is) }
  }
  const headOf = async (id: string) => {
    const { is, head } = await headAt(id)
    return head && !head.isEnded ? { is, head } : undefined
  }
  const owe = (id: string, position: number, turn: string | undefined): readonly Change[] =>
    turn === undefined ? [] : [kept(turnKey(id, position), { id, position, turn }, 'inbox')]

  const begin = async (conversation: Conversation, turn?: string, address?: string) => {
    const { id, userId } = conversation
    for (;;) {
      const { is, head: before } = await headAt(id)
      if (before?.isEnded) return undefined
      if (before) return { conversation: { id, userId: before.userId }, isNew: false }
      // Nothing that a broken head has left behind may turn up in the new conversation.
      if (is !== undefined) {
        await remove(id)
        continue
      }
      const head: Head = { userId, last: 0, first: 1, bytes: 0 }
      const changes = [kept(headKey(id), head), ...owe(id, 0, turn)]
      if (await store.write(changes, [{ key: headKey(id), is }])) {
        await account(id, head, address)
        return { conversation, isNew: true }
      }
    }
  }

  const append = async (
    id: string,
    json: string,
    key?: string,
    turn?: string,
    address?: string,
  ) => {
    for (;;) {
      const before = await headOf(id)
      if (!before) return undefined
      const { is, head } = before
      const known = key === undefined ? undefined : await store.get(knownKey(id, key))
      if (known !== undefined) return { position: Number(known), isNew: false }
      const position = head.last + 1
      const line = kept(entryKey(id, position), { json, key } satisfies Line)
      const held = await heldBy(id, head)
      const trimmed = await trim(id, {
        first: held.first,
        bytes: held.bytes + bytesOf(line),
        last: position,
        bytesMax: conversationBytes,
      })
      const next = { ...head, last: position, first: trimmed.first, bytes: trimmed.bytes }
      const conditions: readonly Condition[] = [{ key: headKey(id), is }]
      const changes = [
        kept(headKey(id), next),
        line,
        ...(key === undefined ? [] : [kept(knownKey(id, key), position)]),
        ...owe(id, position, turn),
        ...trimmed.changes,
      ]
      // Where another has appended meanwhile, it is the next position's turn.
      if (!(await store.write(changes, conditions))) continue
      wake(id)
      await account(id, next, address)
      return { position, isNew: true }
    }
  }

  /** Conversations of before this was counted have to be looked through once. */
  const heldBy = async (id: string, { first, bytes }: Head) => {
    if (first !== undefined && bytes !== undefined) return { first, bytes }
    const rows = await readAll(store, 'log', id, 'said')
    const [oldest] = rows
    return {
      first: oldest ? positionOf(oldest) : 1,
      bytes: rows.reduce((sum, { value }) => sum + Buffer.byteLength(value), 0),
    }
  }

  /** The oldest entries that are one too many, and by what they were known; `last` and what follows it stays. */
  const trim = async (
    id: string,
    held: { first: number; bytes: number; last: number; bytesMax: number },
  ) => {
    let { first, bytes } = held
    const changes: Change[] = []
    const isTooMuch = () =>
      first < held.last && (held.last - first >= ENTRIES_KEPT || bytes > held.bytesMax)
    while (isTooMuch()) {
      const range = { ...below('log', id, 'said'), from: entryKey(id, first) }
      const rows = await store.range({
        ...range,
        below: entryKey(id, held.last),
        limit: TRIMMED_AT_ONCE,
      })
      if (rows.length === 0) {
        first = held.last
        break
      }
      for (const row of rows) {
        if (!isTooMuch()) break
        const known = readLine(row.value)?.key
        changes.push({ remove: row.key })
        if (known !== undefined) changes.push({ remove: knownKey(id, known) })
        bytes -= Buffer.byteLength(row.value)
        first = positionOf(row) + 1
      }
    }
    return { first, bytes: Math.max(0, bytes), changes }
  }

  /** An address that holds too much loses the oldest of its largest conversation, so that short talks beside it stay whole. */
  const account = async (id: string, { bytes = 0 }: Head, address?: string): Promise<void> => {
    quota.note(id, OVERHEAD_BYTES + bytes, address)
    for (let one = quota.largestOver(id); one !== undefined; one = quota.largestOver(id)) {
      if (!(await halve(one, id))) return
    }
  }

  /** False where nothing more of it can go: `current` is being used. */
  const halve = async (id: string, current: string): Promise<boolean> => {
    const before = await headOf(id)
    if (!before) {
      quota.drop(id)
      return true
    }
    const { is, head } = before
    const held = await heldBy(id, head)
    // An append at the same time may have noted what is gone again.
    quota.resize(id, OVERHEAD_BYTES + held.bytes)
    if (quota.largestOver(id) !== id) return true
    // The newest entry of a conversation that is in use is being answered.
    const last = id === current ? head.last : head.last + 1
    const trimmed = await trim(id, { ...held, last, bytesMax: held.bytes / 2 })
    const hasTrimmed = trimmed.changes.length > 0
    if (id === current && !hasTrimmed) return false
    if (held.bytes === 0) {
      // Nothing but beginnings: of these the one that was idle for the longest.
      await remove(id)
      return true
    }
    const bytes = hasTrimmed ? trimmed.bytes : 0
    const next = { ...head, first: trimmed.first, bytes }
    const changes = [kept(headKey(id), next), ...trimmed.changes]
    if (await store.write(changes, [{ key: headKey(id), is }])) {
      quota.resize(id, OVERHEAD_BYTES + bytes)
    }
    return true
  }

  /** All that is kept of a conversation; what stands in the place of its head is written with the first of it. */
  const remove = async (id: string, head: Change = { remove: headKey(id) }): Promise<void> => {
    quota.drop(id)
    await store.write([head, ...alsoKept(id).map((key) => ({ remove: key }))])
    for (const range of [below('log', id, 'said'), below('log', id, 'known'), below('owed', id)]) {
      for (;;) {
        const rows = await store.range({ ...range, limit: FORGOTTEN_AT_ONCE })
        if (rows.length === 0) break
        await store.write(rows.map(({ key }) => ({ remove: key })))
      }
    }
    wake(id)
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
      })
      const entries = rows.flatMap((row) => {
        const line = readLine(row.value)
        return line ? [{ position: positionOf(row), json: line.json }] : []
      })
      return { entries, last: found.head.last }
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

    /** The turns that are owed, those of a conversation in order; without its entry there is nothing to answer. */
    owed: async () => {
      const all: z.infer<typeof owedSchema>[] = []
      for (const { value } of await readAll(store, 'owed')) {
        const owed = readOwed(value)
        if (!owed) continue
        const { id, position } = owed
        const json = owed.json ?? readLine(await store.get(entryKey(id, position)))?.json
        if (position === 0) all.push(owed)
        else if (json !== undefined && isJsonObject(json)) all.push({ ...owed, json })
      }
      return all
    },

    settle: async (id: string, position: number) => {
      await store.write([{ remove: turnKey(id, position) }])
    },

    forget: async (id: string, upTo: number) => {
      for (;;) {
        const before = await headOf(id)
        if (!before) return
        const { is, head } = before
        const range = { ...below('log', id, 'said'), below: entryKey(id, upTo + 1) }
        const rows = await store.range({ ...range, limit: FORGOTTEN_AT_ONCE })
        if (rows.length === 0) return
        const changes = rows.flatMap(({ key: entry, value }): Change[] => {
          const key = readLine(value)?.key
          const isKnownOn = key === undefined || entry === entryKey(id, upTo)
          return [{ remove: entry }, ...(isKnownOn ? [] : [{ remove: knownKey(id, key) }])]
        })
        // The turn that asked for it may be run again after a crash.
        const last = rows.find(({ key }) => key === entryKey(id, upTo))
        const owed = readOwed(await store.get(turnKey(id, upTo)))
        const json = last && readLine(last.value)?.json
        if (owed && json !== undefined) {
          changes.push(kept(turnKey(id, upTo), { ...owed, json }, 'inbox'))
        }
        const held = await heldBy(id, head)
        const gone = rows.reduce((sum, { value }) => sum + Buffer.byteLength(value), 0)
        const bytes = Math.max(0, held.bytes - gone)
        const next = kept(headKey(id), { ...head, first: upTo + 1, bytes })
        if (await store.write([next, ...changes], [{ key: headKey(id), is }])) {
          quota.resize(id, OVERHEAD_BYTES + bytes)
        }
      }
    },

    /** That it has ended is kept as long as a token of it may live. */
    end: async (id: string) => {
      if (!(await headOf(id))) return
      const ended: Head = { userId: '', last: 0, isEnded: true }
      await remove(id, kept(headKey(id), ended))
      void store.erase()
    },
  }
}

const headKey = (id: string): string => keyOf('log', id, 'head')
const entryKey = (id: string, position: number): string => keyOf('log', id, 'said', place(position))
const knownKey = (id: string, key: string): string => keyOf('log', id, 'known', key)
const turnKey = (id: string, position: number): string => keyOf('owed', id, place(position))

const positionOf = ({ key }: Pick<Row, 'key'>): number =>
  Number(key.slice(key.lastIndexOf('/') + 1))

const bytesOf = (change: Change): number => ('put' in change ? Buffer.byteLength(change.value) : 0)

function isJsonObject(text: string): boolean {
  try {
    const value: unknown = JSON.parse(text)
    return typeof value === 'object' && value !== null && !Array.isArray(value)
  } catch {
    return false
  }
}
