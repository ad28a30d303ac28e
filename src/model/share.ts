// How the one thread is shared among callers: what runs work when it is somebody's turn, and how it refuses.

export interface Share {
  /**
   * Runs a job when it is the caller's turn. What was promised to somebody is never refused.
   * @throws Crowded where others are here, much of this caller waits, and it has used its share
   */
  readonly run: <T>(
    caller: string,
    job: () => Promise<T>,
    options?: { readonly isPromised?: boolean },
  ) => Promise<T>
  /** Counts what a job has cost, in milliseconds of the thread. */
  readonly charge: (caller: string, ms: number) => void
}

export class Crowded extends Error {
  override readonly name = 'Crowded'
  /** @param retryAfterS after so many seconds the caller has a share again */
  constructor(readonly retryAfterS: number) {
    super('the caller has used its share')
  }
}
