// The BotAdapter of the embedded Direct Line: runs turns, and puts what the bot says into the log.
import { randomUUID } from 'node:crypto'
import {
  type Activity,
  ActivityTypes,
  BotAdapter,
  type ConversationReference,
  type ResourceResponse,
  TurnContext,
} from 'botbuilder'
import type { ActivityLog, Conversation } from './activity-log.js'
import { isInterruption } from './interruption.js'
import { activityId, CHANNEL_ID, SERVICE_URL } from './wire.js'

export type Logic = (context: TurnContext) => Promise<void>

export interface Bot {
  readonly id: string
  readonly name: string
}

export interface AdapterParts {
  readonly activities: ActivityLog
  readonly bot: Bot
  readonly now: () => number
}

/** A bot that plays at thinking may not hold up a conversation for longer. */
const DELAY_MAX_MS = 30_000

const NOT_SENT: ResourceResponse = { id: '' }

export class DirectLineAdapter extends BotAdapter {
  readonly #parts: AdapterParts
  /** How many replies each turn has kept so far. */
  readonly #replies = new WeakMap<object, number>()
  /** Activities of which nothing can be kept, nor of the replies to them. */
  readonly #passing = new WeakSet<object>()

  constructor(parts: AdapterParts) {
    super()
    this.#parts = parts
  }

  /**
   * Runs one turn; an error of the bot goes to onTurnError, and to the caller where there is none. That the turn was interrupted
   * the caller hears alone: it is still owed, and there is nothing to apologise for.
   */
  async runTurn(activity: Partial<Activity>, logic: Logic): Promise<void> {
    let interruption: unknown
    await this.runMiddleware(new TurnContext(this, activity), async (context) => {
      try {
        await logic(context)
      } catch (error) {
        if (!isInterruption(error)) throw error
        interruption = error
      }
    })
    if (interruption !== undefined) throw interruption
  }

  /** Runs a turn that is owed to nobody, of which those hear who listen now, and no other. */
  async runPassingTurn(activity: Partial<Activity>, logic: Logic): Promise<void> {
    const context = new TurnContext(this, activity)
    this.#passing.add(context.activity)
    await this.runMiddleware(context, logic)
  }

  override async sendActivities(
    context: TurnContext,
    activities: Partial<Activity>[],
  ): Promise<ResourceResponse[]> {
    const responses: ResourceResponse[] = []
    for (const activity of activities) responses.push(await this.#send(context, activity))
    return responses
  }

  override async updateActivity(): Promise<void> {
    throw new Error('Direct Line cannot update an activity; send a new one')
  }

  override async deleteActivity(): Promise<void> {
    throw new Error('Direct Line cannot delete an activity; send a new one that corrects it')
  }

  /** Lets the bot speak up in a conversation that still lives, at once and beside its turns. */
  override async continueConversation(
    reference: Partial<ConversationReference>,
    logic: Logic,
  ): Promise<void> {
    const conversation = await this.#parts.activities.find(reference.conversation?.id ?? '')
    if (!conversation) throw new Error('The conversation to continue has ended')
    const { bot, now } = this.#parts
    const activity = {
      ...toBot(conversation, bot),
      type: ActivityTypes.Event,
      name: 'ContinueConversation',
      timestamp: new Date(now()),
    }
    await this.runTurn(activity, logic)
  }

  /** What bots of the CloudAdapter call: who the bot is and for whom it speaks is not asked here. */
  override async continueConversationAsync(
    _bot: unknown,
    reference: Partial<ConversationReference>,
    audienceOrLogic: string | Logic,
    logic?: Logic,
  ): Promise<void> {
    const run = typeof audienceOrLogic === 'function' ? audienceOrLogic : logic
    if (!run) throw new Error('continueConversationAsync needs the logic to run')
    await this.continueConversation(reference, run)
  }

  async #send(context: TurnContext, activity: Partial<Activity>): Promise<ResourceResponse> {
    const incoming = context.activity
    const conversationId = activity.conversation?.id ?? incoming.conversation.id
    switch (activity.type) {
      case ActivityTypes.Trace:
      case ActivityTypes.InvokeResponse:
        return NOT_SENT
      // The value is milliseconds, by botbuilder's own convention.
      case 'delay':
        await pause(activity.value)
        return NOT_SENT
      case ActivityTypes.Typing:
        return this.#pass(context, activity)
      default: {
        if (this.#passing.has(incoming)) return this.#pass(context, activity)
        const json = this.#written(incoming, activity)
        const key = this.#replyKey(context)
        const appended = await this.#parts.activities.append(conversationId, json, key)
        if (!appended) throw new Error('The conversation to reply in has ended')
        return { id: activityId(conversationId, appended.position) }
      }
    }
  }

  async #pass({ activity: incoming }: TurnContext, activity: Partial<Activity>) {
    const id = randomUUID()
    const conversationId = activity.conversation?.id ?? incoming.conversation.id
    await this.#parts.activities.pass(conversationId, this.#written(incoming, activity, id))
    return { id }
  }

  /**
   * By which the n-th reply of a turn is known when the turn is run again, after a crash: then it is kept once.
   * What the bot says of its own accord answers nothing, and has none.
   */
  #replyKey(context: TurnContext): string | undefined {
    const { id } = context.activity
    if (!id) return undefined
    const count = this.#replies.get(context.activity) ?? 0
    this.#replies.set(context.activity, count + 1)
    return `reply:${id}:${count}`
  }

  /** The JSON of what the bot says; the id of what is kept follows from its position. */
  #written(incoming: Activity, activity: Partial<Activity>, id?: string): string {
    const { bot, now } = this.#parts
    const { serviceUrl: _, callerId: __, ...said } = activity
    const answers = incoming.type === ActivityTypes.ConversationUpdate ? undefined : incoming.id
    return JSON.stringify({
      ...said,
      type: activity.type ?? ActivityTypes.Message,
      id,
      timestamp: new Date(now()).toISOString(),
      channelId: CHANNEL_ID,
      from: { id: bot.id, name: bot.name, role: 'bot' },
      conversation: { id: activity.conversation?.id ?? incoming.conversation.id },
      recipient: { id: activity.recipient?.id ?? incoming.from.id, role: 'user' },
      replyToId: activity.replyToId ?? answers,
    })
  }
}

/** What is the same in every activity that the bot is given of a conversation. */
export const toBot = ({ id, userId }: Conversation, bot: Bot) => ({
  channelId: CHANNEL_ID,
  serviceUrl: SERVICE_URL,
  from: { id: userId, name: '', role: 'user' },
  recipient: { id: bot.id, name: bot.name, role: 'bot' },
  conversation: { id, name: '', isGroup: false, conversationType: '' },
})

const pause = (ms: unknown): Promise<void> => {
  const wanted = typeof ms === 'number' && ms > 0 ? Math.min(ms, DELAY_MAX_MS) : 0
  return new Promise((resolve) => {
    setTimeout(resolve, wanted)
  })
}
