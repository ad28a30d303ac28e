// What the door counts of itself: numbers only, for the log and whoever watches it.

/** Why a message has no reply. */
export const LOSSES = [
  // Its reply token was too old before the bot came to it.
  'expired',
  // LINE was not to be reached, or too busy, until the token was too old.
  'unreachable',
  // LINE does not know the token.
  'token-refused',
  // LINE does not take the messages, nor their text.
  'messages-refused',
  // LINE does not take our access token.
  'not-authorized',
  // Too much waits already.
  'crowded',
  'turn-failed',
] as const

export type Loss = (typeof LOSSES)[number]

export interface Counts {
  /** Webhooks that LINE has signed, and those that it has not. */
  signed: number
  refused: number
  /** Events by what became of them. */
  passedOver: number
  repeated: number
  withdrawn: number
  /** Those to which the bot had nothing to say. */
  heard: number
  answered: number
  /** Calls of the Messaging API that were made again. */
  retries: number
  readonly lost: Record<Loss, number>
}

export const noCounts = (): Counts => ({
  signed: 0,
  refused: 0,
  passedOver: 0,
  repeated: 0,
  withdrawn: 0,
  heard: 0,
  answered: 0,
  retries: 0,
  lost: {
    expired: 0,
    unreachable: 0,
    'token-refused': 0,
    'messages-refused': 0,
    'not-authorized': 0,
    crowded: 0,
    'turn-failed': 0,
  },
})
