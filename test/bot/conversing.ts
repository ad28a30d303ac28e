// The bot as a channel has it: activities in, replies out, through botbuilder's own test adapter.
import { type Activity, ConversationState, type Storage, TestAdapter } from 'botbuilder'
import type { Converse } from '../../src/answer/respond.js'
import { apologise } from '../../src/bot/apologise.js'
import { citizenBot, type TurnAnswered } from '../../src/bot/citizen-bot.js'
import { oneAtATime } from '../../src/bot/one-at-a-time.js'
import { talkStateIn } from '../../src/bot/talk-state.js'
import { conversationOf } from '../../src/core.js'
import { localisedBy } from '../../src/model/language.js'
import { conversationStorage } from '../../src/storage/conversation-storage.js'
import { memoryStore } from '../../src/storage/memory-store.js'
import { dialogs, records } from '../answer/asking.js'

export interface Logged {
  readonly facts: object
  readonly message: string
}

export interface Conversing {
  /** Hands an activity over, and gives what is said to it. */
  readonly send: (activity: Partial<Activity>) => Promise<readonly Partial<Activity>[]>
  readonly say: (text: string) => Promise<readonly Partial<Activity>[]>
  readonly answered: readonly TurnAnswered[]
  readonly errors: readonly Logged[]
}

/** The core over the city's real record. */
export const realConverse = conversationOf(dialogs, records)

/** On Direct Line, by a person whose browser is English, where nothing else is said. */
export const conversing = ({
  converse = realConverse,
  storage = conversationStorage(memoryStore()),
  template = {},
}: {
  readonly converse?: Converse
  readonly storage?: Storage
  readonly template?: Partial<Activity>
} = {}): Conversing => {
  const answered: TurnAnswered[] = []
  const errors: Logged[] = []
  const bot = citizenBot({
    converse,
    talks: talkStateIn(new ConversationState(storage)),
    now: () => new Date('2019-01-15T04:00:00Z'),
    answered: (turn) => answered.push(turn),
  })
  const adapter = new TestAdapter(async (turn) => bot.run(turn), {
    channelId: 'directline',
    locale: 'en-US',
    ...template,
  })
  adapter.onTurnError = apologise(
    localisedBy((language) => dialogs[language].replies.sorry),
    { error: (facts, message) => errors.push({ facts, message }) },
  )
  adapter.use(oneAtATime())
  const send: Conversing['send'] = async (activity) => {
    await adapter.receiveActivity(activity)
    return adapter.activeQueue.splice(0)
  }
  return { send, say: (text) => send({ type: 'message', text }), answered, errors }
}
