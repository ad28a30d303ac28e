// Answer → an Activity for LINE: the complete plain text, and beside it LINE's own messages, which the door sends.
import type { messagingApi } from '@line/bot-sdk'
import type { Activity } from 'botframework-schema'
import type { Answer, EventsFound } from '../../model/answer.js'
import { cutToLength } from '../../text/cut.js'
import { splitText } from '../../text/split.js'
import { isList } from '../card-activity.js'
import { plainText } from '../plain.js'
import { plainMessage } from '../text-activity.js'
import { type Drawn, drawToFit } from './draw-to-fit.js'
import { eventBubble } from './event-bubble.js'
import { callAction, postback } from './flex-elements.js'
import {
  ALT_TEXT_MAX,
  MESSAGES_MAX,
  QUICK_REPLIES_MAX,
  QUICK_REPLY_LABEL_MAX,
  TEXT_MAX,
} from './limits.js'
import { listBubbles, nextBubble } from './list-bubbles.js'

export interface LineMessages {
  /** One to five, as LINE's API takes them in a reply. */
  readonly messages: readonly messagingApi.Message[]
}

export const lineActivity = (answer: Answer): Partial<Activity> => ({
  ...plainMessage(plainText(answer), answer.language),
  channelData: { messages: messagesOf(answer) } satisfies LineMessages,
})

const messagesOf = (answer: Answer): readonly messagingApi.Message[] => {
  const drawn = answer.outcome === 'answered' ? drawnOf(answer) : undefined
  const texts = splitText(wordsBefore(answer, drawn), MESSAGES_MAX - (drawn ? 1 : 0), TEXT_MAX)
  const messages: readonly messagingApi.Message[] = [
    ...texts.map((text) => ({ type: 'text' as const, text })),
    ...(drawn
      ? [{ type: 'flex' as const, altText: altText(answer), contents: drawn.contents }]
      : []),
  ]
  const items = quickReplies(answer)
  return items.length === 0
    ? messages
    : messages.map((message, at) =>
        at === messages.length - 1 ? { ...message, quickReply: { items: [...items] } } : message,
      )
}

/** The sentence alone where cards tell the rest; where they could not tell all of it, everything. */
const wordsBefore = (answer: Answer, drawn: Drawn | undefined): string =>
  drawn?.isWhole && answer.outcome === 'answered'
    ? [answer.sentence, answer.page].filter((line) => line !== '').join('\n')
    : plainText(answer)

const drawnOf = (answer: EventsFound): Drawn | undefined => {
  const { cards, next, atOnce } = answer
  if (cards.length === 0) return undefined
  if (isList(answer)) {
    return drawToFit((short) => listBubbles(cards.slice(0, atOnce).map(short), next))
  }
  const more = next ? [nextBubble(next)] : []
  return drawToFit((short) => [...cards.map((card) => eventBubble(short(card))), ...more])
}

/** The answer for notifications, for who listens, and for devices that draw no bubbles. */
const altText = (answer: Answer): string =>
  cutToLength(
    [
      answer.sentence,
      ...(answer.outcome === 'answered'
        ? answer.cards.map(({ dateLine, title }) => `${dateLine} · ${title}`)
        : []),
    ].join('\n'),
    ALT_TEXT_MAX,
  )

/** Whom to call, and what to ask next; they vanish with the next message, so what matters stands on the bubbles too. */
const quickReplies = (answer: Answer): readonly messagingApi.QuickReplyItem[] => {
  const isAnswered = answer.outcome === 'answered'
  const call = isAnswered || !answer.call ? [] : [callAction(answer.call, QUICK_REPLY_LABEL_MAX)]
  const next = isAnswered && answer.next ? [answer.next] : []
  const asked = [...next, ...answer.related].map((one) => postback(one, QUICK_REPLY_LABEL_MAX))
  return [...call, ...asked]
    .slice(0, QUICK_REPLIES_MAX)
    .map((action) => ({ type: 'action', action }))
}
