// Tells when the socket of a line breaks: DirectLineJS goes on as if it stood, looks again after some seconds, and says nothing.
import type { Line, Observer } from './web-chat.js'

/** ConnectionStatus of DirectLineJS: what was open has failed. */
const FAILED = 4

/** A socket that is closed again and again as soon as it stands is not asked for without pause. */
const SHORT_MS = 3_000
const PAUSE_MS = 2_000

/**
 * Every socket that is opened from now on is watched, as that of the line opened last. A line that comes out of the
 * function fails when one of its sockets closes, or when the browser knows that there is no network.
 */
export const watchSockets = (): ((open: () => Line) => Line) => {
  let broken: (() => void) | undefined

  window.WebSocket = class extends WebSocket {
    constructor(address: string | URL, protocols?: string | string[]) {
      super(address, protocols)
      const tell = broken
      let opened: number | undefined
      this.addEventListener('open', () => {
        opened = performance.now()
      })
      this.addEventListener('close', () => {
        // What never stood is DirectLineJS's to try again.
        if (opened === undefined) return
        const stood = performance.now() - opened
        setTimeout(() => tell?.(), stood < SHORT_MS ? PAUSE_MS : 0)
      })
    }
  }
  addEventListener('offline', () => broken?.())

  return (open) => {
    const observers = new Set<Observer<number>>()
    let isOver = false
    broken = () => {
      if (isOver) return
      isOver = true
      for (const observer of [...observers]) observer.next?.(FAILED)
    }
    const line = open()
    return {
      ...lineOf(line),
      connectionStatus$: {
        subscribe: (observer) => {
          observers.add(observer)
          const subscription = line.connectionStatus$.subscribe(observer)
          return {
            unsubscribe: () => {
              observers.delete(observer)
              subscription.unsubscribe()
            },
          }
        },
      },
    }
  }
}

/** DirectLineJS is an object of a class, whose methods a spread would leave behind. */
const lineOf = (line: Line): Line => ({
  activity$: line.activity$,
  connectionStatus$: line.connectionStatus$,
  postActivity: (activity) => line.postActivity(activity),
  end: () => line.end(),
  ...(line.token === undefined ? {} : { token: line.token }),
})
