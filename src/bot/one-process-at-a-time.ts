// Turns of one conversation run in one process at a time, where several take messages of the same channel.
import type { Middleware } from 'botbuilder'
import { LeaseLost } from '../model/interruption.js'
import type { Leases } from '../model/leases.js'

/**
 * For doors that run a turn while the channel waits. A process that was paused meanwhile says nothing any more:
 * whoever has the conversation now does. `nameOf` is the name of a conversation in the store.
 */
export const oneProcessAtATime = (
  leases: Leases,
  nameOf: (channelId: string, conversationId: string) => string,
): Middleware => ({
  onTurn: async (turn, next) => {
    const { channelId, conversation } = turn.activity
    turn.onSendActivities(async (_, __, send) => {
      if (!leases.isHeld()) throw new LeaseLost('another process may have the conversation')
      return send()
    })
    await leases.hold(nameOf(channelId, conversation?.id ?? ''), next)
  },
})
