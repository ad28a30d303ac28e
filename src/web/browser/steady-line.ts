// A line to the bot that outlives its tokens: Web Chat gives up for good at the first expired one.
import type { Activity, Line, Observer } from './web-chat.js'

/** A token, and the conversation that it is for. */
export interface Talk {
  readonly conversationId: string
  readonly token: string
  /** It has been opened before, so it is to be continued, from its first word on. */
  readonly begun: boolean
}

export interface Steadily {
  readonly first: Talk
  readonly open: (talk: Talk) => Line
  /** Asks for a new token of the same conversation, or of a new one where that is gone. */
  readonly renew: () => Promise<Talk>
  readonly pause: (milliseconds: number) => Promise<void>
  readonly onOnline: (talk: Talk) => void
}

// ConnectionStatus of DirectLineJS; 3, 4 and 5 are an expired token, a failed start and the end.
const UNINITIALIZED = 0
const CONNECTING = 1
const ONLINE = 2
const ENDED = 5
/** What DirectLineJS gives in place of an id when the message was not taken. */
const NOT_TAKEN = 'retry'
/** 1, 2, 4 and 8 seconds: Web Chat gives up what it is sending after 20. */
const RESENDS_MAX = 4
/** So long after a server is back, people are answered again at the latest. */
const PAUSE_MAX_MS = 5_000
/** What a server says that has forgotten the conversation, or its token: both are gone for good. */
const GONE: ReadonlySet<unknown> = new Set([401, 404])

interface Attached {
  readonly line: Line
  readonly drop: () => void
  /** Opens another in its place. */
  readonly lose: () => void
}

/**
 * Where the inner line ends, another is opened with a new token; what it tells again is told on once, and
 * what it did not take is sent again, unless the server will not have it. Web Chat hears of it only when that takes long, because then it gives
 * up what it is sending, and offers to send it again.
 */
export const steadyLine = ({ first, open, renew, pause, onOnline }: Steadily): Line => {
  const activities = broadcast<Activity>()
  const statuses = broadcast<number>()
  const heard = new Set<string>()
  const unsent: (() => void)[] = []
  let attached: Attached | undefined
  let status = UNINITIALIZED
  let losses = 0
  let ended = false

  const tell = (now: number) => {
    if (now === status) return
    status = now
    statuses.next(now)
  }

  const hear = (activity: Activity) => {
    if (activity.id !== undefined) {
      if (heard.has(activity.id)) return
      heard.add(activity.id)
    }
    activities.next(activity)
  }

  const attach = (talk: Talk) => {
    const line = open(talk)
    const subscriptions: { readonly unsubscribe: () => void }[] = []
    let wasOnline = false
    const own: Attached = {
      line,
      drop: () => {
        for (const subscription of subscriptions) subscription.unsubscribe()
        line.end()
      },
      lose: () => {
        // What cannot be continued is begun: opening a conversation that is there does it no harm.
        if (attached === own) void replace(own, wasOnline)
      },
    }
    const { lose } = own
    attached = own
    const heed = (now: number) => {
      if (attached !== own || now === UNINITIALIZED) return
      if (now > ONLINE) return lose()
      if (now === ONLINE) {
        wasOnline = true
        losses = 0
        onOnline(talk)
      }
      if (now === ONLINE || status === UNINITIALIZED) tell(now)
    }
    subscriptions.push(line.connectionStatus$.subscribe({ next: heed }))
    subscriptions.push(line.activity$.subscribe({ next: hear, error: lose }))
    for (const send of unsent.splice(0)) send()
  }

  const replace = async (lost: Attached, mayContinue: boolean) => {
    attached = undefined
    // Not in the middle of what the line is just telling.
    await Promise.resolve()
    lost.drop()
    for (;;) {
      if (losses > 0) {
        tell(CONNECTING)
        await pause(Math.min(1000 * 2 ** (losses - 1), PAUSE_MAX_MS))
      }
      losses += 1
      const talk = await renew().catch(() => undefined)
      if (ended) return
      if (talk) return attach({ ...talk, begun: talk.begun && mayContinue })
    }
  }

  const post = (activity: Activity, observer: Observer<string>) => {
    let resends = 0
    let isGivenUp = false
    const send = () => {
      if (isGivenUp) return
      const own = attached
      if (!own) {
        unsent.push(send)
        return
      }
      const again = async (error: unknown): Promise<void> => {
        if (resends === RESENDS_MAX) return observer.error?.(error)
        resends += 1
        // On a line that still stands, the server is away for a moment, or has too much to do.
        if (attached === own) await pause(1000 * 2 ** (resends - 1))
        send()
      }
      own.line.postActivity(activity).subscribe({
        next: (id) => {
          if (id === NOT_TAKEN) return void again(new Error('the message was not taken'))
          observer.next?.(id)
          observer.complete?.()
          // The line waits for longer than the server was away, before it looks for what it missed.
          if (resends > 0) own.lose()
        },
        error: (error) => {
          if (!isGone(error)) return observer.error?.(error)
          own.lose()
          void again(error)
        },
      })
    }
    send()
    return {
      unsubscribe: () => {
        isGivenUp = true
      },
    }
  }

  return {
    token: first.token,
    activity$: {
      subscribe: (observer) => {
        const subscription = activities.subscribe(observer)
        if (!attached && status === UNINITIALIZED) attach(first)
        return subscription
      },
    },
    connectionStatus$: {
      subscribe: (observer) => {
        const subscription = statuses.subscribe(observer)
        observer.next?.(status)
        return subscription
      },
    },
    postActivity: (activity) => ({ subscribe: (observer) => post(activity, observer) }),
    end: () => {
      ended = true
      attached?.drop()
      attached = undefined
      tell(ENDED)
    },
  }
}

const isGone = (error: unknown): boolean =>
  typeof error === 'object' && error !== null && 'status' in error && GONE.has(error.status)

const broadcast = <T>() => {
  const observers = new Set<Observer<T>>()
  return {
    next: (value: T) => {
      for (const observer of [...observers]) observer.next?.(value)
    },
    subscribe: (observer: Observer<T>) => {
      observers.add(observer)
      return { unsubscribe: () => void observers.delete(observer) }
    },
  }
}
