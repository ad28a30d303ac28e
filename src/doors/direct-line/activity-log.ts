// What is said in each conversation, in order: the small interface that memory and durable stores implement.

/** A conversation that has begun; both ids are unguessable. */
export interface Conversation {
  readonly id: string
  readonly userId: string
}

/** One activity as it is kept: the JSON of an object without its id, which follows from the position. */
export interface Entry {
  /** Counts from 1 in each conversation, without gaps; the watermark of who has read so far. */
  readonly position: number
  readonly json: string
}

export interface Page {
  /** In order, bounded in entries and in size, but at least one: ask again after the last one until there is none. */
  readonly entries: readonly Entry[]
  /** The position of the newest entry of the conversation; 0 where nothing was said. */
  readonly last: number
}

/** What is told to those who listen now and is not kept, such as that the bot is typing. */
export interface Passing {
  /** The newest position when it was told: stale for who has read beyond. */
  readonly after: number
  readonly json: string
}

/** A turn of the bot that was promised with an acknowledgement, and has not ended. */
export interface Owed {
  /** Of the conversation. */
  readonly id: string
  /** Of the entry that it answers; 0 for the beginning of the conversation. */
  readonly position: number
  /** What was given with it. */
  readonly turn: string
  /** That entry, which the turn need not repeat; none for the beginning. */
  readonly json?: string | undefined
}

export interface Listener {
  /** There may be something new to read, or the conversation may be gone: read. */
  readonly wake: () => void
  readonly pass: (passing: Passing) => void
}

/**
 * Everything is a Promise, so that a store on disk or across the network fits. A conversation that is not
 * held (never begun, or forgotten since) is `undefined`, never an error. A store that cannot be reached rejects with an error
 * whose `isInterruption` and `isAway` are true; from a turn that another process has taken up, with one of the first alone.
 */
export interface ActivityLog {
  /**
   * Begins a conversation; of those that ask at once for the same, exactly one hears that it is new. The turn
   * is owed from the same moment on, until it is settled. `undefined` for a conversation that was ended.
   */
  readonly begin: (
    conversation: Conversation,
    turn?: string,
    address?: string,
  ) => Promise<{ readonly conversation: Conversation; readonly isNew: boolean } | undefined>
  readonly find: (conversationId: string) => Promise<Conversation | undefined>
  /**
   * Puts one entry at the end. The same key again, even at once, is the entry that is there. A turn that is
   * given is owed from the same moment on, until it is settled: there is never the one without the other. What an
   * address has others keep may be bounded: then the oldest entries of its conversations are forgotten.
   */
  readonly append: (
    conversationId: string,
    json: string,
    key?: string,
    turn?: string,
    address?: string,
  ) => Promise<{ readonly position: number; readonly isNew: boolean } | undefined>
  /** The oldest entries behind a position that are still kept. */
  readonly read: (conversationId: string, after: number) => Promise<Page | undefined>
  readonly pass: (conversationId: string, json: string) => Promise<void>
  /** The turns that are owed in a conversation, in order. */
  readonly owed: (conversationId: string) => Promise<readonly Owed[]>
  /** Conversations in which turns are owed that a process has left behind; a process that lives may be at work on them. */
  readonly left: () => Promise<readonly string[]>
  readonly settle: (conversationId: string, position: number) => Promise<void>
  /**
   * Forgets what was said up to a position. Positions go on, so that who listens misses nothing, and by its key
   * the last one is still known, so that it is not taken for new when it is sent again.
   */
  readonly forget: (conversationId: string, upTo: number) => Promise<void>
  /** Forgets a conversation for good: it is not held any more, and cannot begin again with a token that is still out. */
  readonly end: (conversationId: string) => Promise<void>
  /**
   * Listens to a conversation until the returned function is called. Where it takes time until a store
   * listens, it wakes the listener once when it does, for what came between.
   */
  readonly subscribe: (conversationId: string, listener: Listener) => () => void
}
