// Which of several processes works for a chat: one at a time, whoever took the webhook.

export interface Leases {
  /**
   * Does what is owed in a chat: `work` is called until nobody has asked again since it began. Where another process has the
   * chat, that one is asked to look again, and nothing is done here.
   */
  readonly serve: (chat: string, work: () => Promise<void>) => Promise<void>
  /** False where another process may have the chat by now: nothing may be said any more. */
  readonly isHeld: () => boolean
  /** False in work that was begun while the store was away: it keeps nothing. */
  readonly isLeased: () => boolean
}
