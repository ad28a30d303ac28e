// How long a reply token is good for, by LINE's rules.
import type { Owed } from './inbox.js'

const SECOND_MS = 1_000
const MINUTE_MS = 60 * SECOND_MS

/** LINE counts a minute from when it sent the webhook; ours begins a little later, and a call takes its time. */
const GOOD_FOR_MS = MINUTE_MS - 2 * SECOND_MS

/** An event that is sent again brings its token anew, but not for ever. */
const REDELIVERED_WITHIN_MS = 20 * MINUTE_MS

/** The last moment to begin a reply, in milliseconds since 1970. */
export const goodUntil = ({ receivedAt, event: { at, isRedelivery } }: Owed): number => {
  const until = receivedAt + GOOD_FOR_MS
  return isRedelivery ? Math.min(until, at + REDELIVERED_WITHIN_MS) : until
}
