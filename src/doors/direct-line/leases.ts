// Which of several processes works for a conversation: one at a time, whoever took the message.

/** Of this process the door itself lets only one call for a conversation run at a time. */
export interface Leases {
  /**
   * Does what is owed in a conversation: `work` is called until nobody has asked again since it began. Where another process
   * has the conversation, that one is asked to look again, and nothing is done here.
   */
  readonly serve: (conversationId: string, work: () => Promise<void>) => Promise<void>
  /** Waits until no other process has the conversation, and runs the job. */
  readonly hold: <T>(conversationId: string, job: () => Promise<T>) => Promise<T>
}

/** There is no other process. */
export const SOLE: Leases = { serve: (_, work) => work(), hold: (_, job) => job() }
