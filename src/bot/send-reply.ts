// Hands an Answer to the channel: in place of the card whose button was pressed, or as a new message.
import type { TurnContext } from 'botbuilder'
import { z } from 'zod'
import type { Answer } from '../model/answer.js'
import { changeFor, renderFor } from './render-for.js'

/** What a button carries that changes the card on which it stands. */
const inPlace = z.object({ inPlace: z.enum(['original', 'page']) })

export const sendReply = async (turn: TurnContext, answer: Answer): Promise<void> => {
  const { channelId, replyToId, value } = turn.activity
  const pressed = inPlace.safeParse(value).data?.inPlace
  const changed = pressed && changeFor(channelId)?.(answer, pressed)
  if (changed && replyToId) {
    try {
      await turn.updateActivity({ ...changed, id: replyToId })
      return
    } catch {
      // Deleted, or too old to be changed: a new message tells the same.
    }
  }
  await turn.sendActivity(renderFor(channelId)(answer))
}
