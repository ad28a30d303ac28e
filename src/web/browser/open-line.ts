// The line of this talk: outlives tokens, sockets and servers, and tells the page how it stands; Web Chat is spared that.
import { askForTalk, keepTalk } from './ask-for-talk.js'
import type { Settings } from './settings.js'
import { watchSockets } from './socket-watch.js'
import { steadyLine, type Talk } from './steady-line.js'
import type { Line, WebChat } from './web-chat.js'

export interface Standing {
  /** The talk that stands now. */
  readonly online: (talk: Talk) => void
  /** Nobody can be reached; it is tried again and again. */
  readonly lost: () => void
  /** After that, the same conversation goes on. */
  readonly back: () => void
  /** The server knows nothing of what was said, and another conversation has begun. */
  readonly anew: () => void
}

// ConnectionStatus of DirectLineJS.
const CONNECTING = 1
const ONLINE = 2
const ENDED = 5

export const openLine = (
  webChat: WebChat,
  first: Talk,
  { directLine, tokens, locale }: Settings,
  standing: Standing,
): Line => {
  const watched = watchSockets()
  let conversation = first.conversationId
  let isLost = false
  const line = steadyLine({
    first,
    open: ({ conversationId, token, begun }) =>
      watched(() =>
        webChat.createDirectLine({
          domain: new URL(directLine, location.href).href,
          token,
          // With these it continues the conversation from its first word on; without, it begins it.
          ...(begun ? { conversationId, watermark: '0' } : {}),
          conversationStartProperties: { locale },
        }),
      ),
    renew: () => askForTalk(tokens),
    pause: (milliseconds) => new Promise((resolve) => setTimeout(resolve, milliseconds)),
    onOnline: (talk) => {
      keepTalk(talk)
      standing.online(talk)
      if (talk.conversationId !== conversation) standing.anew()
      else if (isLost) standing.back()
      conversation = talk.conversationId
      isLost = false
    },
  })
  let wasOnline = false
  line.connectionStatus$.subscribe({
    next: (status) => {
      wasOnline ||= status === ONLINE
      if (status !== CONNECTING || !wasOnline) return
      isLost = true
      standing.lost()
    },
  })
  return { ...line, connectionStatus$: unbroken(line.connectionStatus$) }
}

/** Web Chat drops what it is sending when it hears of a break; the line keeps it and sends it. */
const unbroken = (statuses: Line['connectionStatus$']): Line['connectionStatus$'] => ({
  subscribe: (observer) => {
    let isOnline = false
    return statuses.subscribe({
      ...observer,
      next: (status) => {
        if (isOnline && status !== ENDED) return
        isOnline = status === ONLINE
        observer.next?.(status)
      },
    })
  },
})
