// What happens in conversations: they begin once, take messages in order, and give each to the bot in turn.
import { randomBytes, randomUUID } from 'node:crypto'
import type { TurnContext } from 'botbuilder'
import { type Activity, ActivityTypes } from 'botbuilder'
import { z } from 'zod'
import type { ActivityLog, Conversation } from './activity-log.js'
import { type Bot, type DirectLineAdapter, toBot } from './adapter.js'
import { lines } from './in-order.js'
import { clientActivityId, type Incoming } from './incoming.js'
import type { Limits } from './limits.js'
import type { Log } from './log.js'
import { withoutMessage } from './log.js'
import { noConversation, tooMany } from './refusal.js'
import { activityId, CHANNEL_ID } from './wire.js'

/** Runs one turn, for somebody at this address. */
export type LogicFor = (context: TurnContext, address: string) => Promise<void>

export interface Conversations {
  readonly begin: (
    conversation: Conversation,
    locale: string | undefined,
    address: string,
  ) => Promise<{ readonly isNew: boolean }>
  /** Comes with the id when the activity is kept; the bot's turn follows in its own time. */
  readonly post: (
    conversation: Conversation,
    incoming: Incoming,
    address: string,
  ) => Promise<{ readonly id: string }>
  /** Comes when the bot has heard of it and nothing is kept of the conversation; one that never began has nothing. */
  readonly end: (conversation: Conversation, address: string) => Promise<void>
  /** Queues the turns that another life of this process has left; before anything new is taken. */
  readonly resume: () => Promise<void>
  /** Comes when no turn waits or runs. */
  readonly idle: () => Promise<void>
}

export interface Parts {
  readonly activities: ActivityLog
  readonly adapter: DirectLineAdapter
  readonly logic: LogicFor
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

  const queueTurn = (
    id: string,
    activity: Partial<Activity>,
    // Where another life of this process took the message, the conversation stands for whoever asked.
    { position, address = id }: { readonly position?: number; readonly address?: string },
  ) => {
    turns
      .run(id, async () => {
        try {
          await adapter.runTurn(activity, (context) => parts.logic(context, address))
        } catch (error) {
          parts.log?.error(withoutMessage(error), 'a turn failed')
        }
        // The last step, so that a turn that was cut off is run again; a reply that it had made is known then.
        if (position !== undefined) await activities.settle(id, position)
      })
      .catch((error: unknown) => parts.log?.error(withoutMessage(error), 'a turn was not settled'))
  }

  const begin = async (conversation: Conversation, locale: string | undefined, address: string) => {
    const { from, recipient, ...rest } = toBot(conversation, bot)
    const activity = {
      ...rest,
      from,
      recipient,
      type: ActivityTypes.ConversationUpdate,
      id: randomUUID(),
      timestamp: new Date(now()),
      membersAdded: [recipient, from],
      ...(locale === undefined ? {} : { locale }),
    }
    const begun = await activities.begin(conversation, JSON.stringify(activity), address)
    if (!begun) throw noConversation()
    const { isNew } = begun
    if (isNew) queueTurn(conversation.id, activity, { position: 0, address })
    return { isNew }
  }

  const post = async (conversation: Conversation, incoming: Incoming, address: string) => {
    const timestamp = new Date(now())
    const turn = { ...(incoming as Partial<Activity>), ...toBot(conversation, bot), timestamp }
    const kept = await keep(activities, conversation, { incoming, timestamp, bot, address })
    if (!kept) throw noConversation()
    const { id, position } = kept
    const where = position === undefined ? { address } : { position, address }
    if (kept.isNew) queueTurn(conversation.id, { ...turn, id, ...localTime(turn) }, where)
    return { id }
  }

  /** Behind the turns that wait, so that none of them writes anything after it. */
  const end = async (conversation: Conversation, address: string): Promise<void> => {
    const { id } = conversation
    if (!(await activities.find(id))) return
    const timestamp = new Date(now())
    const type = ActivityTypes.EndOfConversation
    const activity = { ...toBot(conversation, bot), type, id: randomUUID(), timestamp }
    await turns.run(id, async () => {
      try {
        await adapter.runTurn(activity, (context) => parts.logic(context, address))
      } finally {
        await activities.end(id)
      }
    })
  }

  /** Written turns lose their id, for it follows from the position, and their Dates. */
  const resume = async () => {
    for (const { id, position, turn, json } of await activities.owed()) {
      const activity = readTurn(turn, json)
      if (!activity) {
        const facts = { record: 'turn that is owed' }
        parts.log?.warn(facts, 'a stored record could not be read and counts as absent')
        await activities.settle(id, position)
        continue
      }
      const written: unknown = activity.timestamp
      const timestamp = new Date(typeof written === 'string' ? written : now())
      const ids = position > 0 ? { id: activityId(id, position) } : {}
      queueTurn(id, { ...activity, ...ids, timestamp, ...localTime(activity) }, { position })
    }
  }

  return {
    resume,
    begin: (conversation, locale, address) =>
      entrances.run(conversation.id, () => begin(conversation, locale, address)),
    end: (conversation, address) =>
      entrances.run(conversation.id, () => end(conversation, address)),
    post: async (conversation, incoming, address) => {
      const waiting = entrances.length(conversation.id) + turns.length(conversation.id)
      if (waiting >= limits.turnsWaiting) throw tooMany(RETRY_SECONDS)
      return entrances.run(conversation.id, () => post(conversation, incoming, address))
    },
    idle: async () => {
      await entrances.idle()
      await turns.idle()
    },
  }
}

const owedTurn = z.looseObject({
  type: z.string(),
  from: z.looseObject({ id: z.string() }),
  recipient: z.looseObject({ id: z.string() }),
  conversation: z.looseObject({ id: z.string() }),
})

/** `undefined` where what is kept of a turn, or of the entry that it is about, cannot be read: of an older version, or spoilt. */
const readTurn = (turn: string, json = '{}'): Partial<Activity> | undefined => {
  try {
    const activity: unknown = { ...JSON.parse(json), ...JSON.parse(turn) }
    return owedTurn.safeParse(activity).success ? (activity as Partial<Activity>) : undefined
  } catch {
    return undefined
  }
}

/** Messages and events are kept, and come back to the client; that somebody types is only told to the bot. */
const keep = async (
  activities: ActivityLog,
  { id, userId }: Conversation,
  {
    incoming,
    timestamp,
    bot,
    address,
  }: {
    readonly incoming: Incoming
    readonly timestamp: Date
    readonly bot: Bot
    readonly address: string
  },
): Promise<
  { readonly id: string; readonly isNew: boolean; readonly position?: number } | undefined
> => {
  if (incoming.type === 'typing') {
    return (await activities.find(id)) && { id: randomUUID(), isNew: true }
  }
  const json = JSON.stringify({
    ...incoming,
    timestamp,
    channelId: CHANNEL_ID,
    from: { id: userId, role: 'user' },
    conversation: { id },
  })
  const given = clientActivityId(incoming)
  // A client cannot make its message pass for a reply.
  const key = given === undefined ? undefined : `said:${given}`
  // The entry has the words; what the bot is told besides is kept with the turn.
  const turn = JSON.stringify({ ...toBot({ id, userId }, bot), timestamp })
  const appended = await activities.append(id, json, key, turn, address)
  return appended && { ...appended, id: activityId(id, appended.position) }
}

/** botbuilder gives bots their times as Dates. */
const localTime = ({ localTimestamp }: Partial<Activity>): Partial<Activity> => {
  const written: unknown = localTimestamp
  return typeof written === 'string' ? { localTimestamp: new Date(written) } : {}
}
