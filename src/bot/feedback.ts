// The thumbs that a channel draws under an answer, and what comes back of them.
import type { Activity } from 'botbuilder'
import { z } from 'zod'

export type Reaction = z.infer<typeof reaction>

const reaction = z.enum(['like', 'dislike'])

const feedback = z.object({
  actionName: z.literal('feedback'),
  actionValue: z.object({ reaction }),
})

/** Of what may be written beside the thumb nothing is read. Undefined for whatever else is sent. */
export const reactionIn = ({ name, value }: Partial<Activity>): Reaction | undefined =>
  name === 'message/submitAction' ? feedback.safeParse(value).data?.actionValue.reaction : undefined
