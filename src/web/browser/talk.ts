// The talk with the bot: Web Chat is run when something is first asked, and what was asked before it stood is sent then.
import { styleOptions } from './appearance.js'
import { askForTalk } from './ask-for-talk.js'
import { run } from './bring-scripts.js'
import { drawAttachments } from './draw-attachments.js'
import type { Notice } from './notice.js'
import { openLine } from './open-line.js'
import type { Asked } from './pressed-choices.js'
import type { Settings } from './settings.js'
import { shownActivity } from './shown-activity.js'
import type { Talk } from './steady-line.js'
import { showAnswer, showEnd, whenDrawn } from './transcript.js'
import type { Activity, Line, Middleware, Store } from './web-chat.js'

export interface BotTalk {
  readonly ask: (asked: Asked) => void
  /** Without a question: where there is a talk to go on with. */
  readonly begin: () => void
  /** Ends the line for good, and gives the talk that was open on it. */
  readonly leave: () => Talk | undefined
}

interface Parts {
  readonly settings: Settings
  /** Where Web Chat draws. */
  readonly place: HTMLElement
  readonly notice: Notice
  /** A question waits until there is somebody to hear it. */
  readonly waiting: (asked: Asked) => void
  /** The transcript stands in the place of what the page showed before it. */
  readonly drawn: () => void
  /** `isAwaited` where something was asked before it; not of a greeting, nor of what was said long ago. */
  readonly answered: (message: Activity, isAwaited: boolean) => void
  readonly pressed: (asked: Asked, from: Element) => void
}

/** The bot greets first: what is said before that would stand above the greeting. But it may have nothing to say. */
const GREETING_MAX_MS = 3_000

export const botTalk = (parts: Parts): BotTalk => {
  const { settings, place, notice } = parts
  const { words } = settings
  const asked: Asked[] = []
  let store: Store | undefined
  let line: Line | undefined
  let current: Talk | undefined
  let isLeft = false
  let isOpening = false
  let isHeard = false
  let isAwaited = false

  const post = ({ text, choice }: Asked) =>
    store?.dispatch({
      type: 'DIRECT_LINE/POST_ACTIVITY',
      meta: { method: 'keyboard' },
      payload: {
        activity: {
          type: 'message',
          text,
          textFormat: 'plain',
          ...(choice === undefined ? {} : { value: { choice } }),
        },
      },
    })

  const hear = () => {
    if (isHeard) return
    isHeard = true
    for (const one of asked.splice(0)) post(one)
  }

  const middleware: Middleware = () => (next) => (action) => {
    const { type, payload } = action
    const activity = payload?.activity
    if (type === 'DIRECT_LINE/INCOMING_ACTIVITY' && activity) {
      const result = next({ ...action, payload: { ...payload, activity: shownActivity(activity) } })
      if (activity.type === 'message' && activity.from?.role !== 'user') {
        parts.answered(activity, isAwaited)
        if (isAwaited) afterPaint(() => showAnswer(place))
        isAwaited = false
        // Not within the dispatch that tells of the greeting.
        setTimeout(hear)
      }
      return result
    }
    const result = next(action)
    if (type === 'DIRECT_LINE/CONNECT_FULFILLED') setTimeout(hear, GREETING_MAX_MS)
    if (type === 'DIRECT_LINE/POST_ACTIVITY_PENDING') {
      isAwaited = true
      afterPaint(() => showEnd(place))
    }
    if (type === 'DIRECT_LINE/POST_ACTIVITY_REJECTED') notice.mention(words['not-sent'])
    return result
  }

  const begin = async (): Promise<void> => {
    if (isOpening || store || isLeft) return
    isOpening = true
    notice.tell(words.opening)
    const first = await opened(settings).catch(() => undefined)
    isOpening = false
    if (isLeft) return
    current = first
    const { WebChat, AdaptiveCards } = window
    if (!first || !WebChat || !AdaptiveCards) {
      notice.tell(words.failed, { label: words.retry, press: () => void begin() })
      return
    }
    const directLine = openLine(WebChat, first, settings, {
      online: (talk) => {
        current = talk
      },
      lost: () => notice.tell(words.lost),
      back: () => notice.mention(words.back),
      anew: () => notice.mention(words.anew),
    })
    line = directLine
    store = WebChat.createStore({}, middleware)
    WebChat.renderWebChat(
      {
        directLine,
        store,
        styleOptions,
        locale: settings.locale,
        nonce: settings.nonce,
        // Within the page's own main part it is no landmark beside it.
        role: 'region',
        attachmentMiddleware: drawAttachments({
          library: AdaptiveCards,
          ask: parts.pressed,
          sources: settings.sources,
          words,
        }),
        overrideLocalizedStrings: {
          TRANSCRIPT_LIVE_REGION_INTERACTIVE_LABEL_ALT: words['has-buttons'],
          TRANSCRIPT_LIVE_REGION_INTERACTIVE_WITH_LINKS_LABEL_ALT: words['has-buttons'],
        },
      },
      place,
    )
    await whenDrawn(place)
    notice.clear()
    parts.drawn()
  }

  return {
    begin: () => void begin(),
    leave: () => {
      isLeft = true
      line?.end()
      return current
    },
    ask: (one) => {
      if (isHeard) return void post(one)
      asked.push(one)
      parts.waiting(one)
      void begin()
    },
  }
}

/** Web Chat has drawn by then, and has begun to scroll as it thinks best. */
const afterPaint = (go: () => void): void => {
  requestAnimationFrame(() => requestAnimationFrame(go))
}

/** The scripts and a token, whichever comes first. */
const opened = async ({ webChat, adaptiveCards, tokens }: Settings) => {
  const [first] = await Promise.all([
    askForTalk(tokens),
    window.WebChat ? undefined : run(webChat),
    window.AdaptiveCards ? undefined : run(adaptiveCards),
  ])
  return first
}
