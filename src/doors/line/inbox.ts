// What was acknowledged to LINE and is not answered yet: the small interface that memory and durable stores implement.
import type { messagingApi } from '@line/bot-sdk'
import type { HeardEvent } from './line-event.js'

/** One event of a chat, as a text that only the door reads. */
export interface Inbox {
  /**
   * Owed from this moment on, before and after a crash; false, and nothing done, where this event is owed already,
   * or was settled. Of those who take the same at once, exactly one hears that it is new.
   */
  readonly take: (chat: string, event: string, owed: string) => Promise<boolean>
  /** Puts another text in its place; where it is not owed any more, nothing is done. */
  readonly amend: (chat: string, event: string, owed: string) => Promise<void>
  /** Not owed any more, and known when it comes again. */
  readonly settle: (chat: string, event: string) => Promise<void>
  /** Not owed any more, and new when it comes again. */
  readonly release: (chat: string, event: string) => Promise<void>
  readonly isSettled: (chat: string, event: string) => Promise<boolean>
  /** What is owed in one chat. */
  readonly owedIn: (chat: string) => Promise<readonly string[]>
  /** What a process before this one has left behind; one that lives may be at work on it. */
  readonly owed: () => Promise<readonly string[]>
}

export interface Owed {
  readonly event: HeardEvent
  readonly botId: string
  /** When the webhook with it came, in milliseconds since 1970. */
  readonly receivedAt: number
  /** What the bot has said to it so far: kept before the turn is, so that a crash between the two loses nothing. */
  readonly said: readonly Said[]
}

/** One thing that the bot says. */
export interface Said {
  /** Complete by itself. */
  readonly text: string
  /** The same as messages of LINE; empty where there is only text. */
  readonly messages: readonly messagingApi.Message[]
}
