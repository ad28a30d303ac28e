// An Inbox that never fails: where the store has no room, messages are answered without being kept.
import type { Inbox } from './inbox.js'
import type { Log } from './log.js'

/**
 * LINE does not send a webhook again that was refused, unless somebody has switched that on, and its reply tokens are good
 * for a minute: a message that is refused for want of room would be lost for certain, one that is not kept only in a crash.
 */
export const bestEffort = (inbox: Inbox, log: Log): Inbox => {
  const orElse =
    <T>(instead: T) =>
    (error: unknown): T => {
      log.warn({ err: error }, 'an event of LINE could not be kept')
      return instead
    }
  return {
    take: (...event) => inbox.take(...event).catch(orElse(true)),
    amend: (...event) => inbox.amend(...event).catch(orElse(undefined)),
    settle: (...event) => inbox.settle(...event).catch(orElse(undefined)),
    release: (...event) => inbox.release(...event).catch(orElse(undefined)),
    isSettled: (...event) => inbox.isSettled(...event).catch(orElse(false)),
    owed: () => inbox.owed(),
  }
}
