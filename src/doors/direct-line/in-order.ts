// Work in lines: one job after another for each key, all keys side by side.

export interface Lines {
  /** Runs the job when all jobs of its key that were given before are done. */
  readonly run: <T>(key: string, job: () => Promise<T>) => Promise<T>
  /** How many jobs of a key wait or run. */
  readonly length: (key: string) => number
  /** Comes when nothing waits or runs any more. */
  readonly idle: () => Promise<void>
}

export const lines = (): Lines => {
  const tails = new Map<string, { readonly done: Promise<unknown>; readonly length: number }>()

  return {
    run: (key, job) => {
      const before = tails.get(key)
      const result = (before?.done ?? Promise.resolve()).then(job)
      const leave = () => {
        if (tails.get(key)?.done === done) tails.delete(key)
        else shorten(key)
      }
      // Where one job fails, the next has nothing to do with it.
      const done: Promise<unknown> = result.then(leave, leave)
      tails.set(key, { done, length: (before?.length ?? 0) + 1 })
      return result
    },
    length: (key) => tails.get(key)?.length ?? 0,
    idle: async () => {
      while (tails.size > 0) await Promise.all(Array.from(tails.values(), ({ done }) => done))
    },
  }

  function shorten(key: string) {
    const tail = tails.get(key)
    if (tail) tails.set(key, { ...tail, length: tail.length - 1 })
  }
}
