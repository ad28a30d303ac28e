// What waits in each chat: one event after the other by LINE's clock, all chats side by side, within bounds.
import type { Owed } from './inbox.js'
import type { Happened } from './line-event.js'

/** One event that waits for its turn. */
export interface Waiting {
  /** What a message says may change while it waits. */
  owed: Owed
  /** True where another life of this process has left it. */
  readonly isResumed: boolean
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
  /** Those of a chat that wait and are not at work yet. */
  readonly waitingIn: (chat: string) => readonly Waiting[]
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

/** `work` never fails. */
export const chatsOf = (work: (one: Waiting) => Promise<void>, limits: Limits = LIMITS): Chats => {
  const lines = new Map<string, Line>()
  const workers = new Set<Promise<void>>()
  let waiting = 0
  let isStopped = false

  const workIn = async (chat: string, line: Line): Promise<void> => {
    for (;;) {
      await line.waiting[0]?.isGathered
      const next = isStopped ? undefined : line.waiting.shift()
      if (!next) break
      waiting -= 1
      line.atWork = next
      if (await next.isNew) await work(next)
      line.atWork = undefined
    }
    lines.delete(chat)
  }

  return {
    find: ({ chat, id }) => {
      const line = lines.get(chat.id)
      const isIt = (one: Waiting) => one.owed.event.id === id
      return line?.atWork && isIt(line.atWork) ? line.atWork : line?.waiting.find(isIt)
    },
    isFull: (chat) =>
      waiting >= limits.waiting || (lines.get(chat)?.waiting.length ?? 0) >= limits.waitingInChat,
    enter: (one) => {
      const { chat, at } = one.owed.event
      const known = lines.get(chat.id)
      const line = known ?? { waiting: [], atWork: undefined }
      const before = line.waiting.findLastIndex(({ owed }) => owed.event.at <= at)
      line.waiting.splice(before + 1, 0, one)
      waiting += 1
      if (known) return
      lines.set(chat.id, line)
      const worker = workIn(chat.id, line).finally(() => workers.delete(worker))
      workers.add(worker)
    },
    waitingIn: (chat) => lines.get(chat)?.waiting ?? [],
    withdraw: (one) => {
      const those = lines.get(one.owed.event.chat.id)?.waiting
      const place = those?.indexOf(one) ?? -1
      if (place < 0) return
      those?.splice(place, 1)
      waiting -= 1
    },
    stop: () => {
      isStopped = true
    },
    idle: async () => {
      while (workers.size > 0) await Promise.all(workers)
    },
  }
}
