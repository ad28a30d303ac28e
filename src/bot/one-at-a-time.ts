// Turns of one conversation run one after the other, in the order in which they came; different ones side by side.
import type { Middleware, TurnContext } from 'botbuilder'

/** In one conversation; nobody types that much ahead, and a queue without a bound is a way to fill the memory. */
const WAITING_MAX = 50

/** Who waits is let in when the turn before is done, whether it went well or not. */
export const oneAtATime = (waitingMax = WAITING_MAX): Middleware => {
  const queues = new Map<string, { readonly last: Promise<void>; readonly length: number }>()
  return {
    onTurn: async (turn, next) => {
      const key = conversationKey(turn)
      const { last, length } = queues.get(key) ?? { last: Promise.resolve(), length: 0 }
      if (length > waitingMax) {
        throw new Error(`more than ${waitingMax} turns of one conversation are waiting`)
      }
      const done = last.then(next)
      // The next in line must not fail with this one; who called this one is told by `done`.
      const settled = done.catch(() => undefined)
      queues.set(key, { last: settled, length: length + 1 })
      try {
        await done
      } finally {
        const queue = queues.get(key)
        if (queue?.length === 1) queues.delete(key)
        else if (queue) queues.set(key, { ...queue, length: queue.length - 1 })
      }
    },
  }
}

const conversationKey = ({ activity }: TurnContext): string =>
  JSON.stringify([activity.channelId, activity.conversation?.id])
