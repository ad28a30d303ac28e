// The BotAdapter of LINE: runs a turn, and gathers what the bot says in it, for a reply token is good for one reply.
import {
  type Activity,
  ActivityTypes,
  BotAdapter,
  type ResourceResponse,
  TurnContext,
} from 'botbuilder'
import { LeaseLost } from '../../model/interruption.js'
import type { Said } from './inbox.js'

export type Logic = (context: TurnContext) => Promise<void>

/** Keeps the n-th thing that the bot says in a turn, from 0. */
export type Keep = (place: number, said: Said) => Promise<void>

interface Turn {
  readonly keep: Keep
  count: number
}

const NOT_SENT: ResourceResponse = { id: '' }

export class LineAdapter extends BotAdapter {
  /** By the activity, for the context that the bot is given is a proxy of ours. */
  readonly #turns = new WeakMap<object, Turn>()

  /**
   * An error of the bot goes to onTurnError, and to the caller where there is none. That another process has taken the chat over
   * the caller hears alone: there is nothing to apologise for.
   */
  async runTurn(activity: Partial<Activity>, logic: Logic, keep: Keep): Promise<void> {
    const context = new TurnContext(this, activity)
    this.#turns.set(context.activity, { keep, count: 0 })
    let interruption: unknown
    await this.runMiddleware(context, async (turn) => {
      try {
        await logic(turn)
      } catch (error) {
        if (!(error instanceof LeaseLost)) throw error
        interruption = error
      }
    })
    if (interruption !== undefined) throw interruption
  }

  override async sendActivities(
    { activity: { id = '' }, activity }: TurnContext,
    activities: Partial<Activity>[],
  ): Promise<ResourceResponse[]> {
    const turn = this.#turns.get(activity)
    if (!turn) throw new Error('LINE takes replies within a turn only')
    const responses: ResourceResponse[] = []
    for (const one of activities) {
      const said = saidBy(one)
      if (!said) {
        responses.push(NOT_SENT)
        continue
      }
      const place = turn.count
      turn.count += 1
      await turn.keep(place, said)
      responses.push({ id: `${id}:${place}` })
    }
    return responses
  }

  override async updateActivity(): Promise<void> {
    throw new Error('LINE cannot update a message; send a new one')
  }

  override async deleteActivity(): Promise<void> {
    throw new Error('LINE cannot delete a message; send a new one that corrects it')
  }

  override async continueConversation(): Promise<void> {
    throw new Error('The bot does not speak up by itself on LINE: only replies are free')
  }
}

/** Only messages can be told; that the bot is typing is shown by LINE's own sign, where it takes long. */
const saidBy = ({ type, text, channelData }: Partial<Activity>): Said | undefined => {
  if (type !== undefined && type !== ActivityTypes.Message) return undefined
  const messages: unknown = channelData?.messages
  return { text: text ?? '', messages: Array.isArray(messages) ? messages : [] }
}
