// One turn of the bot: Activity → Question → the core → the channel's renderer → the reply.
import { ActivityHandler, type InvokeResponse, type TurnContext } from 'botbuilder'
import type { Converse } from '../answer/respond.js'
import type { Answer } from '../model/answer.js'
import type { Question } from '../model/question.js'
import { arrivalIn, welcomeFor } from './arrivals.js'
import { type Reaction, reactionIn } from './feedback.js'
import type { Forgetful } from './forgetful.js'
import { fallbackOf } from './language-of.js'
import { questionOf } from './question-of.js'
import { sendReply } from './send-reply.js'
import type { TalkState, TalkStates } from './talk-state.js'
import { isPrivate } from './visibility.js'

interface Parts {
  readonly converse: Converse
  readonly talks: TalkStates
  readonly now: () => Date
  /** The origin under which people reach the site, where it is known. */
  readonly publicUrl?: string | undefined
  /** Deletes what else is kept of this conversation up to this turn; a second time it finds nothing more. */
  readonly forget?: (turn: TurnContext) => Promise<void>
  /** Takes what this turn has deleted off the disk as well; called when its state is written. */
  readonly erase?: () => void
  /** Tells that there is no memory now, where there is none. */
  readonly forgetful?: Forgetful
  /** Told of what could not be answered, in the person's words, and of feedback; never by whom. */
  readonly noted?: (note: TurnNoted) => void
  /** Told that a message was taken back: what was noted of it goes. */
  readonly takenBack?: (message: MessageName) => Promise<void>
  /** Told what the core took for a turn, in milliseconds of the thread. */
  readonly spent?: (turn: TurnContext, ms: number) => void
  /** Told of each turn that was answered; never what was said in it, nor by whom. */
  readonly answered: (turn: TurnAnswered) => void
}

/** Channel, conversation and id: tells a message from all others. */
export type MessageName = readonly string[]

export interface TurnNoted {
  readonly outcome: Answer['outcome']
  readonly language: Answer['language']
  readonly words: string
  /** By which it is found when the message is taken back. */
  readonly message: MessageName | undefined
  readonly reaction?: Reaction
}

const NOTED: ReadonlySet<Answer['outcome']> = new Set(['not-found', 'out-of-range', 'feedback'])

export interface TurnAnswered {
  readonly channel: string
  readonly outcome: Answer['outcome']
  readonly language: Answer['language']
  /** How many events answered. */
  readonly events: number
  /** From the Activity to the reply that was handed to the channel, in milliseconds. */
  readonly ms: number
}

/**
 * Reply first, then state. Cut off before the reply: all is done again. Between the two: the same Question and
 * Context give the same reply again, and a door that keeps replies keeps it once. After them: it is taken.
 */
export const citizenBot = ({
  converse,
  talks,
  now,
  publicUrl,
  forget,
  erase,
  forgetful,
  noted,
  takenBack,
  spent,
  answered,
}: Parts): ActivityHandler => {
  const reply = async (turn: TurnContext, question: Question): Promise<void> => {
    const begun = performance.now()
    const { channelId } = turn.activity
    const state = await talks.of(turn)
    if (talks.isTaken(turn, state)) return
    const asked = performance.now()
    // What a person asks in private must not be gone on from, nor be seen in what follows, by the others of a group.
    const isAlone = isPrivate(turn.activity)
    const { answer, context } = converse(question, isAlone ? undefined : state.context)
    spent?.(turn, performance.now() - asked)
    const isForgotten = answer.outcome === 'forgotten'
    if (isForgotten) {
      await forget?.(turn)
      await takeNotesBack(turn, state)
      talks.forget(state)
    }
    await sendReply(turn, answer, publicUrl)
    const message = nameOf(turn)
    const isNoted = NOTED.has(answer.outcome) && message !== undefined
    if (isNoted) talks.note(turn, state)
    await talks.take(turn, state, isAlone && !isForgotten ? state.context : context)
    if (isForgotten) erase?.()
    await forgetful?.tell(turn, answer.language)
    if (isNoted) {
      const { outcome, language } = answer
      noted?.({ outcome, language, words: question.text, message })
    }
    answered({
      channel: channelId,
      outcome: answer.outcome,
      language: answer.language,
      events: answer.outcome === 'answered' ? answer.total : 0,
      ms: Math.round((performance.now() - begun) * 100) / 100,
    })
  }

  /** Words that were noted of this conversation go with it, as long as it is known which these are. */
  const takeNotesBack = async ({ activity }: TurnContext, state: TalkState): Promise<void> => {
    const { channelId, conversation } = activity
    for (const id of state.noted ?? []) await takenBack?.([channelId, conversation.id, id])
  }

  const welcome: Handler = async (turn, next) => {
    const arrival = arrivalIn(turn.activity)
    const newcomers = await talks.newcomers(turn, arrival.newcomers)
    if (newcomers.length > 0) {
      const choice = await welcomeFor(arrival, turn)
      await reply(turn, { ...questionOf(turn.activity, now()), text: '', choice })
    }
    await next()
  }

  /** Nobody can be told any more; what is kept has no use. */
  const leave: Handler = async (turn, next) => {
    await forget?.(turn)
    await takeNotesBack(turn, await talks.of(turn))
    await talks.drop(turn)
    erase?.()
    await next()
  }

  const takeFeedback = async (turn: TurnContext, reaction: Reaction): Promise<void> => {
    const state = await talks.of(turn)
    const language = state.context?.language ?? fallbackOf(turn.activity)
    noted?.({ outcome: 'feedback', language, words: '', reaction, message: undefined })
  }

  return new Handlers(takeFeedback)
    .onMessage(async (turn, next) => {
      await reply(turn, questionOf(turn.activity, now()))
      await next()
    })
    .onMessageDelete(async (turn, next) => {
      const message = nameOf(turn)
      await talks.takeBack(turn)
      if (message) await takenBack?.(message)
      erase?.()
      await next()
    })
    .onMembersAdded(welcome)
    .onInstallationUpdateAdd(welcome)
    .onMembersRemoved(async (turn, next) => {
      const { membersRemoved = [], recipient } = turn.activity
      const isOurselves = membersRemoved.some(({ id }) => id === recipient?.id)
      await (isOurselves ? leave(turn, next) : next())
    })
    .onInstallationUpdateRemove(leave)
    .onEndOfConversation(leave)
}

type Handler = Parameters<ActivityHandler['onMessage']>[0]

/** Invokes are answered by their handler's result, and have no event to listen to. */
class Handlers extends ActivityHandler {
  readonly #takeFeedback: (turn: TurnContext, reaction: Reaction) => Promise<void>

  constructor(takeFeedback: (turn: TurnContext, reaction: Reaction) => Promise<void>) {
    super()
    this.#takeFeedback = takeFeedback
  }

  protected override async onInvokeActivity(turn: TurnContext): Promise<InvokeResponse> {
    const reaction = reactionIn(turn.activity)
    if (!reaction) return super.onInvokeActivity(turn)
    await this.#takeFeedback(turn, reaction)
    // Teams takes a body with anything in it for a fault.
    return { status: 200, body: {} }
  }
}

const nameOf = ({ activity }: TurnContext): MessageName | undefined =>
  activity.id ? [activity.channelId, activity.conversation.id, activity.id] : undefined
