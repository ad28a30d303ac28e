// One socket that follows a conversation: first what it missed, in order, then what is said.
import { WebSocket } from 'ws'
import type { ActivityLog, Page, Passing } from './activity-log.js'
import type { HeldBytes } from './held-bytes.js'
import { isAway } from './interruption.js'
import { activitySet, isOfThisLife, passingSet } from './wire.js'

export interface Follower {
  /** Comes when all that is known now is written. */
  readonly settled: () => Promise<void>
  readonly stop: () => void
}

export interface FollowOptions {
  readonly socket: WebSocket
  readonly conversationId: string
  readonly address: string
  /** The watermark from which it goes on. */
  readonly after: number
  readonly activities: ActivityLog
  readonly held: HeldBytes
  /** Called where what was written must go, although it is not read. */
  readonly onUnread: () => void
  readonly onError: (error: unknown) => void
}

/** What passes while a socket is busy; a page that is so far behind has no use for more. */
const PASSING_MAX = 50

/**
 * It reads a page of the log, writes it, and only when that has left this process reads the next: a slow
 * reader holds one page of memory, whatever is said meanwhile.
 */
export const follow = (options: FollowOptions): Follower => {
  const { socket, conversationId, address, activities, held } = options
  let position = options.after
  let passing: readonly Passing[] = []
  let isWanted = false
  let isRunning = false
  let run: Promise<void> = Promise.resolve()

  const isOpen = () => socket.readyState === WebSocket.OPEN
  const write = (text: string) =>
    new Promise<void>((resolve) => {
      const bytes = Buffer.from(text)
      const release = held.hold(address, bytes.length, options.onUnread)
      // Called when it has left this process. An error closes the socket, which is seen there.
      socket.send(bytes, { binary: false }, () => {
        release()
        resolve()
      })
    })

  const writePage = async ({ entries }: Page) => {
    position = entries.at(-1)?.position ?? position
    await write(activitySet(conversationId, entries, position))
  }
  const readPage = () =>
    activities.read(conversationId, position).catch((error: unknown) => {
      if (isAway(error)) return 'away' as const
      throw error
    })
  const writeKept = async () => {
    while (isOpen()) {
      const page = await readPage()
      // What it holds is read when it is back; what passes is passed on.
      if (page === 'away') return
      if (!page) return socket.close(1000, 'The conversation has ended.')
      if (!isOfThisLife(position, page)) position = 0
      else if (page.entries.length > 0) await writePage(page)
      else return
    }
  }
  /** What was told before the newest that the socket has is stale: that the bot types, and it has replied. */
  const writePassing = async () => {
    const now = passing.filter(({ after }) => after >= position)
    passing = []
    for (const { json } of now) if (isOpen()) await write(passingSet(json))
  }
  const writeAll = async () => {
    try {
      while (isWanted && isOpen()) {
        isWanted = false
        await writeKept()
        await writePassing()
      }
    } catch (error) {
      options.onError(error)
      socket.close(1011, 'Something went wrong.')
    } finally {
      isRunning = false
    }
  }
  const wake = () => {
    isWanted = true
    if (isRunning) return
    isRunning = true
    run = writeAll()
  }

  const stop = activities.subscribe(conversationId, {
    wake,
    pass: (one) => {
      passing = [...passing, one].slice(-PASSING_MAX)
      wake()
    },
  })
  wake()
  return { settled: () => run, stop }
}
