// An inbox that never fails for want of room: where the store has none, messages are answered without being kept.

import { LeaseLost } from '../../model/interruption.js'
import type { Inbox } from './inbox.js'
import type { Log } from './log.js'

export interface BestEffortInbox extends Omit<Inbox, 'take' | 'owedIn'> {
  /** `undefined`: it is to be answered, and could not be kept. */
  readonly take: (...event: Parameters<Inbox['take']>) => Promise<boolean | undefined>
  /** `undefined`: it cannot be told. */
  readonly owedIn: (chat: string) => Promise<readonly string[] | undefined>
}

/**
 * LINE does not send a webhook again that was refused, unless somebody has switched that on, and its reply tokens are good
 * for a minute: a message that is refused for want of room would be lost for certain, one that is not kept only in a crash.
 * It is said once in a row, for a store that is away is so for every message.
 */
export const bestEffort = (inbox: Inbox, log: Log): BestEffortInbox => {
  let isSaid = false
  const orElse =
    <T>(instead: T) =>
    (error: unknown): T => {
      // A process that was paused stops here: whoever has the chat now answers.
      if (error instanceof LeaseLost) throw error
      if (!isSaid) log.warn({ err: error }, 'an event of LINE could not be kept')
      isSaid = true
      return instead
    }
  return {
    take: async (...event) => {
      try {
        const isNew = await inbox.take(...event)
        isSaid = false
        return isNew
      } catch (error) {
        return orElse(undefined)(error)
      }
    },
    amend: (...event) => inbox.amend(...event).catch(orElse(undefined)),
    settle: (...event) => inbox.settle(...event).catch(orElse(undefined)),
    release: (...event) => inbox.release(...event).catch(orElse(undefined)),
    isSettled: (...event) => inbox.isSettled(...event).catch(orElse(false)),
    owedIn: (chat) => inbox.owedIn(chat).catch(orElse(undefined)),
    owed: () => inbox.owed(),
  }
}
