// Hands an Answer to the channel: in place of the card whose button was pressed, or as a new message.
import type { Activity, TurnContext } from 'botbuilder'
import { z } from 'zod'
import type { Answer } from '../model/answer.js'
import { privateMessage } from '../render/teams/private-message.js'
import { changeFor, renderFor } from './render-for.js'
import { isPrivate } from './visibility.js'

/** What a button carries that changes the card on which it stands. */
const inPlace = z.object({ inPlace: z.enum(['original', 'page']) })

/** `publicUrl` is the origin under which people reach the site, where it is known. */
export const sendReply = async (
  turn: TurnContext,
  answer: Answer,
  publicUrl?: string,
): Promise<void> => {
  const { channelId, replyToId, value } = turn.activity
  const pressed = inPlace.safeParse(value).data?.inPlace
  const drawn = (message: Partial<Activity>) =>
    isPrivate(turn.activity) ? privateMessage(message) : message
  const changed = pressed && changeFor(channelId)?.(answer, pressed)
  if (changed && replyToId) {
    try {
      await turn.updateActivity({ ...drawn(changed), id: replyToId })
      return
    } catch {
      // Deleted, or too old to be changed: a new message tells the same.
    }
  }
  await turn.sendActivity(drawn(renderFor(channelId)(answer, publicUrl)))
}
