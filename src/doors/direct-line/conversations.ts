// What happens in conversations: they begin once, take messages in order, and give each to the bot in turn.
import { randomBytes, randomUUID } from 'node:crypto'
import type { TurnContext } from 'botbuilder'
import { type Activity, ActivityTypes } from 'botbuilder'
import type { ActivityLog, Conversation, Owed } from './activity-log.js'
import { type Bot, type DirectLineAdapter, toBot } from './adapter.js'
import { lines } from './in-order.js'
import { clientActivityId, type Incoming } from './incoming.js'
import { isAway, isInterruption } from './interruption.js'
import type { Leases } from './leases.js'
import type { Limits } from './limits.js'
import type { Log } from './log.js'
import { withoutMessage } from './log.js'
import { localTime, readTurn } from './owed-turn.js'
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
  /** Queues the turns that another process, or another life of this one, has left; before anything new is taken, and again later. */
  readonly resume: () => Promise<void>
  /** Comes when no turn waits or runs. */
  readonly idle: () => Promise<void>
}

export interface Parts {
  readonly activities: ActivityLog
  readonly adapter: DirectLineAdapter
  readonly logic: LogicFor
  readonly bot: Bot
  readonly leases: Leases
  /** Whether somebody listens to a conversation in this very process. */
  readonly isListenedTo: (conversationId: string) => boolean
  readonly limits: Limits
  readonly now: () => number
  readonly log: Log | undefined
}

/** Of a conversation in this process. */
interface Busy {
  /** From where it was used last. */
  address: string
  /** How many messages were taken here and are not answered. */
  waiting: number
  /** True while somebody is to look for what is owed, and has not begun. */
  isAskedFor: boolean
}

const RETRY_SECONDS = 2

const unguessable = () => randomBytes(18).toString('base64url')

export const newConversation = (): Conversation => ({
  id: unguessable(),
  userId: `dl_${unguessable()}`,
})

export const conversations = (parts: Parts): Conversations => {
  const { activities, adapter, bot, leases, limits, now } = parts
  /** One at a time is kept, so that turns wait in the order of the log, however slow the store. */
  const entrances = lines()
  const turns = lines()
  /** Conversations of which something waits or runs here. */
  const busy = new Map<string, Busy>()

  // Where another process took the message, the conversation stands for whoever asked.
  const addressOf = (id: string) => busy.get(id)?.address ?? id
  const isIdle = (id: string) => entrances.length(id) + turns.length(id) === 0
  const forgetIdle = (id: string) => {
    if (isIdle(id)) busy.delete(id)
  }
  const logicOf = (id: string) => (context: TurnContext) => parts.logic(context, addressOf(id))

  const queue = (id: string, job: () => Promise<void>) => {
    turns
      .run(id, job)
      .catch((error: unknown) => {
        const isOver = !isInterruption(error)
        if (isOver) parts.log?.error(withoutMessage(error), 'a turn was not settled')
        // What is owed while the store is away is taken up when it is back; that was said once.
        else if (!isAway(error)) parts.log?.info({}, 'a turn was taken over by another process')
      })
      .finally(() => forgetIdle(id))
  }

  const runOwed = async ({ id, position, turn, json }: Owed): Promise<void> => {
    const activity = readTurn(turn, json)
    if (activity) {
      // Written turns lose their id, for it follows from the position, and their Dates.
      const written: unknown = activity.timestamp
      const timestamp = new Date(typeof written === 'string' ? written : now())
      const ids = position > 0 ? { id: activityId(id, position) } : {}
      const whole = { ...activity, ...ids, timestamp, ...localTime(activity) }
      await run(id, whole)
    } else {
      const facts = { record: 'turn that is owed' }
      parts.log?.warn(facts, 'a stored record could not be read and counts as absent')
    }
    // The last step, so that a turn that was cut off is run again; a reply that it had made is known then.
    await activities.settle(id, position)
    const here = busy.get(id)
    if (here) here.waiting = Math.max(0, here.waiting - 1)
  }

  const run = async (id: string, activity: Partial<Activity>): Promise<void> => {
    try {
      await adapter.runTurn(activity, logicOf(id))
    } catch (error) {
      if (isInterruption(error)) throw error
      parts.log?.error(withoutMessage(error), 'a turn failed')
    }
  }

  const runAllOwed = async (id: string): Promise<void> => {
    for (const owed of await activities.owed(id)) await runOwed(owed)
  }

  /** One that has not begun does what came since it was asked for. */
  const serve = (id: string) => {
    const here = busyIn(id)
    if (here.isAskedFor) return
    here.isAskedFor = true
    queue(id, () => {
      here.isAskedFor = false
      return leases.serve(id, () => runAllOwed(id))
    })
  }

  const busyIn = (id: string, address = id): Busy => {
    const here = busy.get(id) ?? { address, waiting: 0, isAskedFor: false }
    busy.set(id, here)
    return here
  }

  const begin = async (conversation: Conversation, locale: string | undefined) => {
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
    const { id } = conversation
    const begun = await activities.begin(conversation, JSON.stringify(activity), addressOf(id))
    if (!begun) throw noConversation()
    const { isNew } = begun
    serve(id)
    return { isNew }
  }

  const post = async (conversation: Conversation, incoming: Incoming) => {
    const { id } = conversation
    const timestamp = new Date(now())
    const activity = { ...(incoming as Partial<Activity>), ...toBot(conversation, bot), timestamp }
    const whole = { ...activity, ...localTime(activity) }
    if (incoming.type === 'typing') {
      if (!(await activities.find(id))) throw noConversation()
      const typing = { ...whole, id: randomUUID() }
      queue(id, () => run(id, typing))
      return { id: typing.id }
    }
    try {
      const kept = await keep(activities, conversation, {
        incoming,
        timestamp,
        bot,
        address: addressOf(id),
      })
      if (!kept) throw noConversation()
      // Also where it was known: whoever kept it may have been interrupted before its turn was queued.
      serve(id)
      if (kept.isNew) busyIn(id).waiting += 1
      return { id: kept.id }
    } catch (error) {
      // Who listens here is answered without memory; whoever listens elsewhere is told to try again.
      if (!isAway(error) || !parts.isListenedTo(id)) throw error
      return pass(conversation, { ...whole, id: randomUUID() })
    }
  }

  const pass = async (conversation: Conversation, activity: Partial<Activity> & { id: string }) => {
    const { id } = conversation
    const { serviceUrl: _, recipient: __, ...said } = activity
    const from = { id: conversation.userId, role: 'user' }
    await activities.pass(id, JSON.stringify({ ...said, from, conversation: { id } }))
    queue(id, () => leases.hold(id, () => adapter.runPassingTurn(activity, logicOf(id))))
    return { id: activity.id }
  }

  /** Behind the turns that wait, so that none of them writes anything after it. */
  const end = async (conversation: Conversation): Promise<void> => {
    const { id } = conversation
    if (!(await activities.find(id))) return
    const timestamp = new Date(now())
    const type = ActivityTypes.EndOfConversation
    const activity = { ...toBot(conversation, bot), type, id: randomUUID(), timestamp }
    const endIt = async () => {
      await runAllOwed(id)
      try {
        await adapter.runTurn(activity, logicOf(id))
      } finally {
        await activities.end(id)
      }
    }
    await turns.run(id, () => leases.hold(id, endIt))
  }

  const enter = <T>(id: string, address: string, job: () => Promise<T>): Promise<T> => {
    busyIn(id).address = address
    return entrances.run(id, job).finally(() => forgetIdle(id))
  }

  return {
    resume: async () => {
      for (const id of await activities.left()) if (isIdle(id)) serve(id)
    },
    begin: (conversation, locale, address) =>
      enter(conversation.id, address, () => begin(conversation, locale)),
    end: (conversation, address) => enter(conversation.id, address, () => end(conversation)),
    post: async (conversation, incoming, address) => {
      const { id } = conversation
      // One look for what is owed may find many turns; what is not kept is a job each.
      const waiting = Math.max(turns.length(id), busy.get(id)?.waiting ?? 0)
      if (entrances.length(id) + waiting >= limits.turnsWaiting) throw tooMany(RETRY_SECONDS)
      return enter(id, address, () => post(conversation, incoming))
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
): Promise<{ readonly id: string; readonly isNew: boolean } | undefined> => {
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
