// Who sees a turn: in Teams a person may write to the bot in a group so that nobody else sees it.
import type { Activity } from 'botbuilder'
import { z } from 'zod'

const targeted = z.object({ isTargeted: z.literal(true) })

/** As the door tells it, of a message and of a press on a message that only one person sees. */
export const isPrivate = ({ recipient }: Partial<Activity>): boolean =>
  targeted.safeParse(recipient).success
