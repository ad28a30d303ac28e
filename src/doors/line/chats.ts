// What waits in each chat: one event after the other by LINE's clock, all chats side by side, within bounds.

import { Interruption } from '../../model/interruption.js'
import type { Leases } from '../../model/leases.js'
import type { Owed } from './inbox.js'
import type { Happened } from './line-event.js'

/** One event that waits for its turn. */
export interface Waiting {
  /** What a message says may change while it waits. */
  owed: Owed
  /** True where another process, or another life of this one, has left it. */
  readonly isResumed: boolean
  /** False while it is not in the inbox, and where that had no room for it. */
  isKept: boolean
  /** Comes when it is kept, or was found to be none that is new. */
  readonly isNew: Promise<boolean>
  /** Comes when others that happened before it have had time to come. */
  readonly isGathered: Promise<void>
}

export interface Limits {
  /** Of one chat. Nobody types that much ahead. */
  readonly waitingInChat: number
  /** Of all chats: some kilobytes each, and the last would be too late for its reply token long before it is reached. */
  readonly waiting: number
}

export const LIMITS: Limits = { waitingInChat: 50, waiting: 20_000 }

export interface Chats {
  /** The one that is there already, waiting or at work. */
  readonly find: (event: Happened) => Waiting | undefined
  readonly isFull: (chat: string) => boolean
  readonly enter: (one: Waiting) => void
  /** Those of a chat that wait and are not at work yet, whichever process took them. */
  readonly waitingIn: (chat: string) => Promise<readonly Waiting[]>
  /** Of those, the ones that wait in this process. */
  readonly waitingHere: (chat: string) => readonly Waiting[]
  /** Takes one away that waits. */
  readonly withdraw: (one: Waiting) => void
  /** Begins nothing any more. */
  readonly stop: () => void
  /** Comes when nothing is at work. */
  readonly idle: () => Promise<void>
}

interface Line {
  /** By time, and those of one moment as they came. */
  readonly waiting: Waiting[]
  atWork: Waiting | undefined
}

/** Other processes that take webhooks of the same chats. */
export interface Others {
  readonly leases: Pick<Leases, 'serve' | 'isLeased'>
  /** What is owed in a chat, whichever process took it; `undefined` where the store cannot tell. */
  readonly owedIn: (chat: string) => Promise<readonly Owed[] | undefined>
}

export interface ChatsParts {
  /** Never fails. */
  readonly work: (one: Waiting) => Promise<void>
  readonly limits?: Limits | undefined
  /** None where this process is alone. */
  readonly others?: Others | undefined
  readonly onError: (error: unknown) => void
}

export const chatsOf = ({ work, limits = LIMITS, others, onError }: ChatsParts): Chats => {
  const lines = new Map<string, Line>()
  const workers = new Set<Promise<void>>()
  let waiting = 0
  let isStopped = false

  const put = (line: Line, one: Waiting): void => {
    const { at } = one.owed.event
    const before = line.waiting.findLastIndex(({ owed }) => owed.event.at <= at)
    line.waiting.splice(before + 1, 0, one)
    waiting += 1
  }
  const take = (line: Line, one: Waiting): void => {
    const place = line.waiting.indexOf(one)
    if (place < 0) return
    line.waiting.splice(place, 1)
    waiting -= 1
  }

  /** What the store holds of a chat counts: others have taken some of it, changed it, or settled it. */
  const lookInStore = async (chat: string, line: Line): Promise<void> => {
    const owed = await others?.owedIn(chat)
    if (!owed) return
    const stored = new Map(owed.map((one) => [one.event.id, one]))
    for (const one of [...line.waiting]) {
      const now = stored.get(one.owed.event.id)
      stored.delete(one.owed.event.id)
      if (now) one.owed = now
      else if (one.isKept) take(line, one)
    }
    if (line.atWork) stored.delete(line.atWork.owed.event.id)
    for (const one of stored.values()) put(line, leftBehind(one))
  }

  const workThrough = async (chat: string, line: Line): Promise<void> => {
    for (;;) {
      await line.waiting[0]?.isGathered
      await lookInStore(chat, line)
      const next = isStopped ? undefined : line.waiting.shift()
      if (!next) return
      waiting -= 1
      line.atWork = next
      if (await next.isNew) await work(next)
      line.atWork = undefined
      // As soon as the store is back the next one is worked on under a lease.
      if (others && !others.leases.isLeased()) return
    }
  }

  /** Here, or where another process is at work on the chat already: that one is told to look into the store. */
  const serve = async (chat: string, line: Line): Promise<void> => {
    if (!others) return workThrough(chat, line)
    await line.waiting[0]?.isGathered
    const those = [...line.waiting]
    await Promise.all(those.map(({ isNew }) => isNew))
    let isHere = false
    await others.leases.serve(chat, () => {
      isHere = true
      return workThrough(chat, line)
    })
    if (isHere) return
    for (const one of those) if (one.isKept) take(line, one)
  }

  const workIn = async (chat: string, line: Line): Promise<void> => {
    while (line.waiting.length > 0 && !isStopped) {
      // What was interrupted is still owed, and taken up here or elsewhere.
      await serve(chat, line).catch((error: unknown) => {
        line.atWork = undefined
        if (!(error instanceof Interruption)) onError(error)
      })
    }
    lines.delete(chat)
  }

  const enter = (one: Waiting): void => {
    const chat = one.owed.event.chat.id
    const known = lines.get(chat)
    const line = known ?? { waiting: [], atWork: undefined }
    put(line, one)
    if (known) return
    lines.set(chat, line)
    const worker = workIn(chat, line).finally(() => workers.delete(worker))
    workers.add(worker)
  }

  const find: Chats['find'] = ({ chat, id }) => {
    const line = lines.get(chat.id)
    const isIt = (one: Waiting) => one.owed.event.id === id
    return line?.atWork && isIt(line.atWork) ? line.atWork : line?.waiting.find(isIt)
  }

  const waitingHere = (chat: string) => lines.get(chat)?.waiting ?? []

  return {
    find,
    isFull: (chat) =>
      waiting >= limits.waiting || (lines.get(chat)?.waiting.length ?? 0) >= limits.waitingInChat,
    enter,
    waitingHere,
    waitingIn: async (chat) => {
      for (const owed of (await others?.owedIn(chat)) ?? []) {
        if (!find(owed.event)) enter(leftBehind(owed))
      }
      return waitingHere(chat)
    },
    withdraw: (one) => {
      const line = lines.get(one.owed.event.chat.id)
      if (line) take(line, one)
    },
    stop: () => {
      isStopped = true
    },
    idle: async () => {
      while (workers.size > 0) await Promise.all(workers)
    },
  }
}

/** Taken by another process, or by another life of this one. */
export const leftBehind = (owed: Owed): Waiting => ({
  owed,
  isResumed: true,
  isKept: true,
  isNew: Promise.resolve(true),
  isGathered: Promise.resolve(),
})
