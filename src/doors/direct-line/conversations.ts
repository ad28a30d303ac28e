// What happens in conversations: they begin once, take messages in order, and give each to the bot in turn.
import { randomBytes, randomUUID } from 'node:crypto'
import { type Activity, ActivityTypes } from 'botbuilder'
import type { ActivityLog, Conversation } from './activity-log.js'
import { type Bot, type DirectLineAdapter, type Logic, toBot } from './adapter.js'
import { lines } from './in-order.js'
import { clientActivityId, type Incoming } from './incoming.js'
import type { Limits } from './limits.js'
import type { Log } from './log.js'
import { withoutMessage } from './log.js'
import { noConversation, tooMany } from './refusal.js'
import { activityId, CHANNEL_ID } from './wire.js'

export interface Conversations {
  readonly begin: (
    conversation: Conversation,
    locale: string | undefined,
  ) => Promise<{ readonly isNew: boolean }>
  /** Comes with the id when the activity is kept; the bot's turn follows in its own time. */
  readonly post: (
    conversation: Conversation,
    incoming: Incoming,
  ) => Promise<{ readonly id: string }>
  /** Comes when no turn waits or runs. */
  readonly idle: () => Promise<void>
}

export interface Parts {
  readonly activities: ActivityLog
  readonly adapter: DirectLineAdapter
  readonly logic: Logic
  readonly bot: Bot
  readonly limits: Limits
  readonly now: () => number
  readonly log: Log | undefined
}

const RETRY_SECONDS = 2

const unguessable = () => randomBytes(18).toString('base64url')

export const newConversation = (): Conversation => ({
  id: unguessable(),
  userId: `dl_${unguessable()}`,
})

export const conversations = (parts: Parts): Conversations => {
  const { activities, adapter, bot, limits, now } = parts
  /** One at a time is kept, so that turns wait in the order of the log, however slow the store. */
  const entrances = lines()
  const turns = lines()

  const queueTurn = (conversation: Conversation, activity: Partial<Activity>) => {
    turns
      .run(conversation.id, () => adapter.runTurn(activity, parts.logic))
      .catch((error: unknown) => parts.log?.error(withoutMessage(error), 'a turn failed'))
  }

  const begin = async (conversation: Conversation, locale: string | undefined) => {
    const { isNew } = await activities.begin(conversation)
    if (isNew) {
      const { from, recipient, ...rest } = toBot(conversation, bot)
      queueTurn(conversation, {
        ...rest,
        from,
        recipient,
        type: ActivityTypes.ConversationUpdate,
        id: randomUUID(),
        timestamp: new Date(now()),
        membersAdded: [recipient, from],
        ...(locale === undefined ? {} : { locale }),
      })
    }
    return { isNew }
  }

  const post = async (conversation: Conversation, incoming: Incoming) => {
    const timestamp = new Date(now())
    const kept = await keep(activities, conversation, incoming, timestamp)
    if (!kept) throw noConversation()
    if (kept.isNew) {
      queueTurn(conversation, {
        ...(incoming as Partial<Activity>),
        ...toBot(conversation, bot),
        id: kept.id,
        timestamp,
        ...localTime(incoming),
      })
    }
    return { id: kept.id }
  }

  return {
    begin: (conversation, locale) =>
      entrances.run(conversation.id, () => begin(conversation, locale)),
    post: async (conversation, incoming) => {
      const waiting = entrances.length(conversation.id) + turns.length(conversation.id)
      if (waiting >= limits.turnsWaiting) throw tooMany(RETRY_SECONDS)
      return entrances.run(conversation.id, () => post(conversation, incoming))
    },
    idle: async () => {
      await entrances.idle()
      await turns.idle()
    },
  }
}

/** Messages and events are kept, and come back to the client; that somebody types is only told to the bot. */
const keep = async (
  activities: ActivityLog,
  { id, userId }: Conversation,
  incoming: Incoming,
  timestamp: Date,
): Promise<{ readonly id: string; readonly isNew: boolean } | undefined> => {
  if (incoming.type === 'typing') {
    return (await activities.find(id)) && { id: randomUUID(), isNew: true }
  }
  const json = JSON.stringify({
    ...incoming,
    timestamp: timestamp.toISOString(),
    channelId: CHANNEL_ID,
    from: { id: userId, role: 'user' },
    conversation: { id },
  })
  const appended = await activities.append(id, json, clientActivityId(incoming))
  return appended && { id: activityId(id, appended.position), isNew: appended.isNew }
}

/** botbuilder gives bots their times as Dates. */
const localTime = ({ localTimestamp }: Incoming): Partial<Activity> =>
  typeof localTimestamp === 'string' ? { localTimestamp: new Date(localTimestamp) } : {}
