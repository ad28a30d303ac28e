// Which of several processes works for a conversation: one at a time, whoever took the message.

/** Conversations are told by their names in the store. Of one process only one call for a conversation runs at a time. */
export interface Leases {
  /**
   * Does what is owed in a conversation: `work` is called until nobody has asked again since it began. Where another process
   * has the conversation, that one is asked to look again, and nothing is done here.
   */
  readonly serve: (conversation: string, work: () => Promise<void>) => Promise<void>
  /** Waits until no other process has the conversation, and runs the job. @throws where that takes too long */
  readonly hold: <T>(conversation: string, job: () => Promise<T>) => Promise<T>
  /** False in a job whose conversation another process may have by now: nothing may be said any more. */
  readonly isHeld: () => boolean
  /** False in a job that was begun while the store was away: it keeps nothing, and should be short. */
  readonly isLeased: () => boolean
}

/** Of a process that shares its store with no other. */
export const SOLE: Leases = {
  serve: (_, work) => work(),
  hold: (_, job) => job(),
  isHeld: () => true,
  isLeased: () => true,
}
