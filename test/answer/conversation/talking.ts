// A talk as tests have it: one message after the other, over the real record or one made up for the test.
import type { Converse } from '../../../src/answer/respond.js'
import { conversationOf } from '../../../src/core.js'
import type { Answer } from '../../../src/model/answer.js'
import type { CityEvent } from '../../../src/model/city-event.js'
import type { Context } from '../../../src/model/context.js'
import { daysOf, dialogs, records } from '../asking.js'

export const converse: Converse = conversationOf(dialogs, records)

export const converseOver = (...events: readonly CityEvent[]): Converse =>
  conversationOf(dialogs, { events, dataVersion: 'made up' })

const asked = (text: string) => ({ text, today: '2019-01-15', fallback: 'en' }) as const

export interface Talk {
  /** Says one more thing. */
  readonly say: (text: string) => Answer
  readonly context: () => Context | undefined
}

/** A talk that goes on from `before`, as a store would give it. */
export const talkWith = (core: Converse, before?: unknown): Talk => {
  let context: unknown = before
  let last: Context | undefined
  return {
    say: (text) => {
      const reply = core(asked(text), context)
      // Every turn goes through a store.
      context = JSON.parse(JSON.stringify(reply.context))
      last = reply.context
      return reply.answer
    },
    context: () => last,
  }
}

/** The last answer to these messages. */
export const lastOf = (...messages: readonly string[]): Answer => {
  const talk = talkWith(converse)
  const answers = messages.map(talk.say)
  const last = answers.at(-1)
  if (!last) throw new Error('nothing was said')
  return last
}

/** Its days where there are some, else what came of it. */
export const came = (...messages: readonly string[]): string => {
  const answer = lastOf(...messages)
  return answer.outcome === 'answered' ? daysOf(answer) : answer.outcome
}
