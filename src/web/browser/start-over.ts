// Leaves the chat for good: the server deletes it, this page and the other tabs show nothing of it, and a new one can begin.
import { askForTalk, forgetTalk, hasTalk } from './ask-for-talk.js'
import { element } from './element.js'
import type { Notice } from './notice.js'
import type { Settings } from './settings.js'
import type { Talk } from './steady-line.js'

interface Parts {
  readonly settings: Settings
  readonly notice: Notice
  /** Ends the line, and gives the talk that was open on it. */
  readonly leave: () => Talk | undefined
  /** Takes everything that was said or typed off the screen. */
  readonly clear: () => void
}

/** The channel of the browser over which its tabs hear of it, and the mark for the page that is loaded then. */
const NAME = 'start-over'

const TIMEOUT_MS = 20_000
/** The server does not know the conversation: there is nothing to delete. */
const UNKNOWN = 404

/** What starts over, for a button and for who writes it. */
export const startingOver = ({ settings, notice, leave, clear }: Parts): (() => void) => {
  const { words } = settings
  const tabs = new BroadcastChannel(NAME)
  const begun = hasTalk()
  let open: Talk | undefined

  tabs.addEventListener('message', () => {
    leave()
    clear()
    loadAgain()
  })
  // A page that the browser has kept whole would show the chat to who goes back to it.
  addEventListener('pageshow', ({ persisted }) => {
    if (!persisted || hasTalk() === begun) return
    clear()
    loadAgain()
  })
  if (takeMark()) notice.mention(words['started-over'])

  const run = async (): Promise<void> => {
    open = leave() ?? open
    clear()
    notice.tell(words['starting-over'])
    try {
      // The one that the cookie leads back to, last: with the answer the browser drops the cookie.
      const returning = await askForTalk(settings.tokens)
      if (open && open.conversationId !== returning.conversationId) await end(settings, open)
      await end(settings, returning)
    } catch {
      notice.tell(words['not-started-over'], { label: words.retry, press: () => void run() })
      return
    }
    forgetTalk()
    tabs.postMessage(NAME)
    setMark()
    loadAgain()
  }
  return () => void run()
}

/** Direct Line's own word for it. @throws where the server did not delete it */
const end = async ({ directLine }: Settings, { conversationId, token }: Talk): Promise<void> => {
  const response = await fetch(`${directLine}/conversations/${conversationId}/activities`, {
    method: 'POST',
    headers: { Authorization: `Bearer ${token}`, 'Content-Type': 'application/json' },
    body: JSON.stringify({ type: 'endOfConversation', from: { id: 'user' } }),
    signal: AbortSignal.timeout(TIMEOUT_MS),
  })
  if (!response.ok && response.status !== UNKNOWN) throw new Error(`not ended: ${response.status}`)
}

/** Without a question that an address may carry, and in place of the page that was left. */
const loadAgain = (): void => location.replace(location.pathname)

const setMark = (): void => {
  try {
    sessionStorage.setItem(NAME, NAME)
  } catch {
    // Then it is not said that it is done; that the chat is gone can be seen.
  }
}

const takeMark = (): boolean => {
  try {
    const isMarked = sessionStorage.getItem(NAME) !== null
    sessionStorage.removeItem(NAME)
    return isMarked
  } catch {
    return false
  }
}

/** The button is there for who has a script only. */
export const onStartOver = (run: () => void): void =>
  element('start-over').addEventListener('click', run)
