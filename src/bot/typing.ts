// Shows that the bot is at it, where an answer takes long.
import { type Middleware, TurnContext } from 'botbuilder'
import { isPrivate } from './visibility.js'

/** In milliseconds. Teams wants an answer or a sign within two seconds. */
const SOON = 1_000

/**
 * Once a message. The SDK's own middleware takes a sign that could not be shown for a turn that failed, and lets the
 * bot apologise for it.
 */
export const showTyping = (afterMs = SOON): Middleware => ({
  onTurn: async (turn, next) => {
    const { type, deliveryMode } = turn.activity
    // Who waits for all replies in one response sees no sign before it.
    if (type !== 'message' || deliveryMode === 'expectReplies') return next()
    // A sign that all of a group see would tell them that one of them asks in private.
    if (isPrivate(turn.activity)) return next()
    const sign = setTimeout(() => {
      const reference = TurnContext.getConversationReference(turn.activity)
      const typing = TurnContext.applyConversationReference({ type: 'typing' }, reference)
      // Beside the turn: for the turn itself this is no reply.
      turn.adapter.sendActivities(turn, [typing]).catch(() => undefined)
    }, afterMs)
    try {
      await next()
    } finally {
      clearTimeout(sign)
    }
  },
})
