// How a store tells that it cannot be reached, and that a turn is not this process's any more.

/** The turn stays owed: whoever can ends it. */
export const isInterruption = (error: unknown): boolean => hasSign(error, 'isInterruption')

/** The store cannot be reached, or takes nothing; it may come back at any moment. */
export const isAway = (error: unknown): boolean => hasSign(error, 'isAway')

const hasSign = (error: unknown, sign: string): boolean =>
  error instanceof Error && Object(error)[sign] === true
