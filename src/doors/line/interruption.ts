// How a store tells that it cannot be reached, and that a turn is not this process's any more.

/** The turn stays owed: whoever can ends it. */
export const isInterruption = (error: unknown): boolean =>
  error instanceof Error && Object(error).isInterruption === true

/** Another process has taken the chat over. */
export const isTakenOver = (error: unknown): boolean =>
  isInterruption(error) && Object(error).isAway !== true
