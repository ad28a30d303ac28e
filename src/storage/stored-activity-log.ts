// The log of the web chat on the Store: what was said, by which key it is known again, and which turns are owed.
import { z } from 'zod'
import { StoreAway } from '../model/interruption.js'
import { addressQuota } from './address-quota.js'
import { below, chatOf, keyOf, place } from './keys.js'
import { lifetimeMs } from './lifetimes.js'
import { readAll } from './read-all.js'
import { type OnBroken, rowReader } from './read-row.js'
import { localSignals, type Signals } from './signals.js'
import type { Change, Condition, Row, Store } from './store.js'

interface Conversation {
  readonly id: string
  readonly userId: string
}

const passingSchema = z.object({ after: z.number(), json: z.string() })

type Passing = z.infer<typeof passingSchema>

interface Listener {
  readonly wake: () => void
  readonly pass: (passing: Passing) => void
}

export interface StoredLogOptions {
  readonly channelId?: string
  /** Those who listen: of this process, unless processes share the store. */
  readonly signals?: Signals
  readonly now?: () => number
  readonly onBroken?: OnBroken
  /** Of what is kept of one conversation, in bytes; the oldest entries go first. */
  readonly conversationBytes?: number
  /** Of the conversations that are used from one address; the largest of them loses its oldest entries first. */
  readonly addressBytes?: number
  /** The same of what was sent from there alone, without the answers. */
  readonly sentBytes?: number
  /** Keys that are kept elsewhere of a conversation, and go with it. */
  readonly alsoKept?: (conversationId: string) => readonly string[]
}

/** What is told to those who listen when there may be something to read. */
const WAKE = ''
/** Of one conversation; the oldest are forgotten. */
const ENTRIES_KEPT = 500
/** A long talk of a hundred answers with cards is some 700 KB. */
const CONVERSATION_BYTES = 1_000_000
/** Some 2,000 talks of five questions, which take 63 KB each with their answers. */
const ADDRESS_BYTES = 128_000_000
/** What is sent in some 1,700 such talks; or some 70 messages as long as they may be. */
const SENT_BYTES = 4_000_000
/** What a conversation takes beside its entries: its head, its talk state, and their places in the expiry index. */
const OVERHEAD_BYTES = 4_000
/** So many are read at once. */
const PAGE = 200
/** And so many UTF-16 units, with the entry that passes it: what one read may hold up the thread for, some 2 ms. */
const PAGE_UNITS = 65_536
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
  /** Of its entries, and of those that somebody sent. */
  bytes: z.number().optional(),
  sent: z.number().optional(),
})

type Head = z.infer<typeof headSchema>

const lineSchema = z.object({
  json: z.string(),
  key: z.string().optional(),
  isSent: z.boolean().optional(),
})

type Line = z.infer<typeof lineSchema>

/** What the turn and its entry hold, the door that wrote them reads. */
const owedSchema = z.object({
  id: z.string(),
  position: z.number(),
  turn: z.string(),
  /** Of an entry that was forgotten while its turn ran. */
  json: z.string().optional(),
})

/** Of the entries of a conversation, in bytes: all, and those that somebody sent. */
interface Size {
  readonly bytes: number
  readonly sent: number
}

interface Held extends Size {
  /** The position of the oldest. */
  readonly first: number
}

interface TrimBounds {
  readonly last: number
  readonly bytesMax?: number
  readonly sentMax?: number
}

const UNBOUNDED = Number.POSITIVE_INFINITY

const less = (held: Held, gone: Size): Held => ({
  ...held,
  bytes: Math.max(0, held.bytes - gone.bytes),
  sent: Math.max(0, held.sent - gone.sent),
})

/** It is the door's ActivityLog, in its shape. */
export const storedActivityLog = (store: Store, options: StoredLogOptions = {}) => {
  const { now = Date.now, onBroken, alsoKept = () => [] } = options
  const { channelId = 'directline', signals = localSignals() } = options
  const { conversationBytes = CONVERSATION_BYTES } = options
  const { addressBytes = ADDRESS_BYTES, sentBytes = SENT_BYTES } = options
  const readHead = rowReader('head of a chat', headSchema, onBroken)
  const readLine = rowReader('entry of a chat', lineSchema, onBroken)
  const readOwed = rowReader('turn that is owed', owedSchema, onBroken)
  const quotas = { all: addressQuota(addressBytes), sent: addressQuota(sentBytes) }
  const readPassing = rowReader('what is passed on', passingSchema)
  const recordsOf = (id: string) => store.at(chatOf(channelId, id))
  const wake = (id: string) => signals.tell(id, WAKE)
  const kept = (key: string, value: unknown, kind: 'chatLog' | 'inbox' = 'chatLog'): Change => ({
    put: key,
    value: JSON.stringify(value),
    until: now() + lifetimeMs(kind),
  })
  const headAt = async (id: string) => {
    const is = await recordsOf(id).get(headKey(id))
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
      const head: Head = { userId, last: 0, first: 1, bytes: 0, sent: 0 }
      const changes = [kept(headKey(id), head), ...owe(id, 0, turn)]
      if (await recordsOf(id).write(changes, [{ key: headKey(id), is }])) {
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
      const known = key === undefined ? undefined : await recordsOf(id).get(knownKey(id, key))
      if (known !== undefined) {
        // Whoever kept it may have died before it told so.
        wake(id)
        return { position: Number(known), isNew: false }
      }
      const position = head.last + 1
      const isSent = address === undefined ? undefined : true
      const line = kept(entryKey(id, position), { json, key, isSent } satisfies Line)
      const held = await heldBy(id, head)
      const size = {
        bytes: held.bytes + bytesOf(line),
        sent: held.sent + (isSent ? bytesOf(line) : 0),
      }
      const trimmed = await trim(id, {
        ...held,
        ...size,
        last: position,
        bytesMax: conversationBytes,
      })
      const next = { ...head, last: position, ...trimmed.held }
      const conditions: readonly Condition[] = [{ key: headKey(id), is }]
      const changes = [
        kept(headKey(id), next),
        line,
        ...(key === undefined ? [] : [kept(knownKey(id, key), position)]),
        ...owe(id, position, turn),
        ...trimmed.changes,
      ]
      // Where another has appended meanwhile, it is the next position's turn.
      if (!(await recordsOf(id).write(changes, conditions))) continue
      wake(id)
      await account(id, next, address)
      return { position, isNew: true }
    }
  }

  /** Conversations of before this was counted have to be looked through once. */
  const heldBy = async (id: string, { first, bytes, sent }: Head): Promise<Held> => {
    if (first !== undefined && bytes !== undefined && sent !== undefined) {
      return { first, bytes, sent }
    }
    const rows = await readAll(recordsOf(id), 'log', id, 'said')
    const [oldest] = rows
    return { first: oldest ? positionOf(oldest) : 1, ...sizeOf(rows) }
  }

  const sizeOf = (rows: readonly Row[]) => {
    const sum = (some: readonly Row[]) =>
      some.reduce((sum, { value }) => sum + Buffer.byteLength(value), 0)
    return { bytes: sum(rows), sent: sum(rows.filter(({ value }) => readLine(value)?.isSent)) }
  }

  /** The oldest entries that are one too many, and by what they were known; `last` and what follows it stays. */
  const trim = async (
    id: string,
    { last, bytesMax = UNBOUNDED, sentMax = UNBOUNDED, ...before }: Held & TrimBounds,
  ) => {
    let held: Held = before
    const changes: Change[] = []
    const isTooMuch = () =>
      held.first < last &&
      (last - held.first >= ENTRIES_KEPT || held.bytes > bytesMax || held.sent > sentMax)
    while (isTooMuch()) {
      const range = { ...below('log', id, 'said'), from: entryKey(id, held.first) }
      const rows = await recordsOf(id).range({
        ...range,
        below: entryKey(id, last),
        limit: TRIMMED_AT_ONCE,
      })
      if (rows.length === 0) {
        held = { ...held, first: last }
        break
      }
      for (const row of rows) {
        if (!isTooMuch()) break
        const known = readLine(row.value)?.key
        changes.push({ remove: row.key })
        if (known !== undefined) changes.push({ remove: knownKey(id, known) })
        held = { ...less(held, sizeOf([row])), first: positionOf(row) + 1 }
      }
    }
    return { held, changes }
  }

  const resize = (id: string, { bytes, sent }: Size) => {
    quotas.all.resize(id, OVERHEAD_BYTES + bytes)
    quotas.sent.resize(id, sent)
  }

  /** An address that holds too much loses the oldest of its largest conversation, so that short talks beside it stay whole. */
  const account = async (
    id: string,
    { bytes = 0, sent = 0 }: Head,
    address?: string,
  ): Promise<void> => {
    quotas.all.note(id, OVERHEAD_BYTES + bytes, address)
    quotas.sent.note(id, sent, address)
    for (const by of ['all', 'sent'] as const) {
      for (let one = quotas[by].largestOver(id); one !== undefined; ) {
        one = (await halve(one, { current: id, by })) ? quotas[by].largestOver(id) : undefined
      }
    }
  }

  /** False where nothing more of it can go: `current` is being used. */
  const halve = async (
    id: string,
    { current, by }: { readonly current: string; readonly by: keyof typeof quotas },
  ): Promise<boolean> => {
    const before = await headOf(id)
    if (!before) {
      drop(id)
      return true
    }
    const { is, head } = before
    const held = await heldBy(id, head)
    // An append at the same time may have noted what is gone again.
    resize(id, held)
    if (quotas[by].largestOver(id) !== id) return true
    // The newest entry of a conversation that is in use is being answered.
    const last = id === current ? head.last : head.last + 1
    const bound = by === 'all' ? { bytesMax: held.bytes / 2 } : { sentMax: held.sent / 2 }
    const trimmed = await trim(id, { ...held, ...bound, last })
    const hasTrimmed = trimmed.changes.length > 0
    if (id === current && !hasTrimmed) return false
    if (held.bytes === 0) {
      // Nothing but beginnings: of these the one that was idle for the longest.
      await remove(id)
      return true
    }
    const left = hasTrimmed ? trimmed.held : { ...trimmed.held, bytes: 0, sent: 0 }
    const changes = [kept(headKey(id), { ...head, ...left }), ...trimmed.changes]
    if (await recordsOf(id).write(changes, [{ key: headKey(id), is }])) resize(id, left)
    return true
  }

  const drop = (id: string) => {
    quotas.all.drop(id)
    quotas.sent.drop(id)
  }

  /** All that is kept of a conversation; what stands in the place of its head is written with the first of it. */
  const remove = async (id: string, head: Change = { remove: headKey(id) }): Promise<void> => {
    drop(id)
    const records = recordsOf(id)
    await records.write([head, ...alsoKept(id).map((key) => ({ remove: key }))])
    for (const range of [below('log', id, 'said'), below('log', id, 'known'), below('owed', id)]) {
      for (;;) {
        const rows = await records.range({ ...range, limit: FORGOTTEN_AT_ONCE })
        if (rows.length === 0) break
        await records.write(rows.map(({ key }) => ({ remove: key })))
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
      for (let from = after + 1; ; ) {
        const rows = await recordsOf(id).range({
          ...below('log', id, 'said'),
          from: entryKey(id, from),
          limit: PAGE,
          unitsMax: PAGE_UNITS,
        })
        const entries = rows.flatMap((row) => {
          const line = readLine(row.value)
          return line ? [{ position: positionOf(row), json: line.json }] : []
        })
        const last = rows.at(-1)
        if (entries.length > 0 || !last) return { entries, last: found.head.last }
        // A page of which nothing can be read is not the end.
        from = positionOf(last) + 1
      }
    },

    /** While the store is away those hear it who listen here. */
    pass: async (id: string, json: string) => {
      const after = await headOf(id).then(
        (found) => found?.head.last,
        (error: unknown) => {
          if (error instanceof StoreAway) return Number.MAX_SAFE_INTEGER
          throw error
        },
      )
      if (after !== undefined) signals.tell(id, JSON.stringify({ after, json } satisfies Passing))
    },

    subscribe: (id: string, listener: Listener) =>
      signals.listen(id, (text) => {
        const passing = readPassing(text === WAKE ? undefined : text)
        if (passing) listener.pass(passing)
        else listener.wake()
      }),

    /** The turns that are owed in a conversation, in order; without its entry there is nothing to answer. */
    owed: async (id: string) => {
      const records = recordsOf(id)
      const all: z.infer<typeof owedSchema>[] = []
      for (const { value } of await readAll(records, 'owed', id)) {
        const owed = readOwed(value)
        if (!owed) continue
        const { position } = owed
        const json = owed.json ?? readLine(await records.get(entryKey(id, position)))?.json
        if (position === 0) all.push(owed)
        else if (json !== undefined) all.push({ ...owed, json })
      }
      return all
    },

    left: async () => {
      const rows = await store.everywhere('owed')
      return [...new Set(rows.flatMap(({ value }) => readOwed(value)?.id ?? []))]
    },

    settle: async (id: string, position: number) => {
      await recordsOf(id).write([{ remove: turnKey(id, position) }])
    },

    forget: async (id: string, upTo: number) => {
      for (;;) {
        const before = await headOf(id)
        if (!before) return
        const { is, head } = before
        const range = { ...below('log', id, 'said'), below: entryKey(id, upTo + 1) }
        const rows = await recordsOf(id).range({ ...range, limit: FORGOTTEN_AT_ONCE })
        if (rows.length === 0) return
        const changes = rows.flatMap(({ key: entry, value }): Change[] => {
          const key = readLine(value)?.key
          const isKnownOn = key === undefined || entry === entryKey(id, upTo)
          return [{ remove: entry }, ...(isKnownOn ? [] : [{ remove: knownKey(id, key) }])]
        })
        // The turn that asked for it may be run again after a crash.
        const last = rows.find(({ key }) => key === entryKey(id, upTo))
        const owed = readOwed(await recordsOf(id).get(turnKey(id, upTo)))
        const json = last && readLine(last.value)?.json
        if (owed && json !== undefined) {
          changes.push(kept(turnKey(id, upTo), { ...owed, json }, 'inbox'))
        }
        const held = less(await heldBy(id, head), sizeOf(rows))
        const next = kept(headKey(id), { ...head, ...held, first: upTo + 1 })
        if (await recordsOf(id).write([next, ...changes], [{ key: headKey(id), is }]))
          resize(id, held)
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
