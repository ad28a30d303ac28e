// Targeted messages of Teams: one person of a group and the bot, seen by nobody else there. By Microsoft's "Send and
// receive targeted messages in group conversations", June 2026.
import type { Activity, TurnContext } from 'botbuilder'
import { z } from 'zod'
import { PRIVATE_PRESS } from '../../model/private-press.js'

const targeted = z.object({ recipient: z.object({ isTargeted: z.literal(true) }) })

export const isTargeted = (activity: Partial<Activity>): boolean =>
  targeted.safeParse(activity).success

const privatePress = z.object({
  channelId: z.literal('msteams'),
  conversation: z.object({ conversationType: z.enum(['groupChat', 'channel']) }),
  value: z.object({ [PRIVATE_PRESS]: z.literal(true) }),
})

/** A press on a message that only one person sees is as private as the message; Teams tells it like any other. */
export const withPrivatePress = (activity: Activity): Activity =>
  privatePress.safeParse(activity).success
    ? { ...activity, recipient: Object.assign({}, activity.recipient, { isTargeted: true }) }
    : activity

/** Seen by who asked alone, with what was asked above it; Teams takes it at the conversation, not at a message. */
export const targetedReply = (
  { id, from }: Activity,
  { replyToId: _, ...reply }: Partial<Activity>,
): Partial<Activity> => ({
  ...reply,
  recipient: from,
  ...(reply.type === 'message' && id
    ? { entities: [...(reply.entities ?? []), { type: 'targetedMessageInfo', messageId: id }] }
    : {}),
})

/** Teams refuses a change that names a recipient. */
export const targetedChange = ({ recipient: _, ...change }: Partial<Activity>): Partial<Activity> =>
  change

const POLICY = 'targetedActivity'
const ACTIVITIES = /\/v3\/conversations\/[^/]+\/activities(?:\/[^/]*)?$/u

interface Pipeline {
  readonly getOrderedPolicies: () => readonly { readonly name: string }[]
  readonly addPolicy: (policy: {
    readonly name: string
    readonly sendRequest: (request: Request, next: (request: Request) => unknown) => unknown
  }) => void
}

interface Request {
  url: string
}

/** The SDK has no option for the mark that each call must carry; a connector is made for each turn. */
export const markCallsAsTargeted = (turn: TurnContext, connectorKey: symbol): void => {
  const connector: object = turn.turnState.get(connectorKey)
  const pipeline: Pipeline = Reflect.get(Reflect.get(connector, 'client'), 'pipeline')
  if (pipeline.getOrderedPolicies().some(({ name }) => name === POLICY)) return
  pipeline.addPolicy({
    name: POLICY,
    sendRequest: (request, next) => {
      const url = new URL(request.url)
      if (ACTIVITIES.test(url.pathname)) url.searchParams.set('isTargetedActivity', 'true')
      request.url = url.href
      return next(request)
    },
  })
}
