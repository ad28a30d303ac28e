// A bound for waiting.

export interface Deadline {
  /** Comes when the time is up. */
  readonly over: Promise<void>
  /** To be called when nobody waits any more, for it keeps the process alive. */
  readonly cancel: () => void
}

export const deadline = (ms: number): Deadline => {
  let cancel = () => {}
  const over = new Promise<void>((resolve) => {
    const timer = setTimeout(resolve, ms)
    cancel = () => clearTimeout(timer)
  })
  return { over, cancel }
}
