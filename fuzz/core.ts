// The core: whatever is asked after whatever was kept of the talk, there is an answer, and a context that can be kept.
import fc from 'fast-check'
import { seededRandom } from '../bench/seeded-random.js'
import type { Dialogs } from '../src/content/dialogs-schema.js'
import type { EventRecords } from '../src/content/load-events.js'
import { conversationOf } from '../src/core.js'
import { LANGUAGES } from '../src/model/language.js'
import { jsonReply } from '../src/render/json-reply.js'
import { choices } from './activities.js'
import { mutated } from './mutate.js'
import { type Part, seldom } from './part.js'
import { messagesOf, wordsOf } from './questions.js'

interface Asked {
  readonly text: string
  readonly choice: unknown
  /** What the turn before it left, as it is, or changed in one place; or nothing, or anything. */
  readonly before:
    | { readonly is: 'kept' }
    | { readonly is: 'changed'; readonly seed: number }
    | { readonly is: 'other'; readonly value: unknown }
  readonly today: string
  readonly fallback: (typeof LANGUAGES)[number]
}

export const corePart = (dialogs: Dialogs, records: EventRecords): Part<Asked> => {
  const converse = conversationOf(dialogs, records)
  /** Of the turn before, as a store would give it. */
  let kept: unknown
  return {
    name: 'the core',
    share: 0.3,
    atOnce: 1,
    inputs: fc.record({
      text: messagesOf(wordsOf(dialogs, records)),
      choice: seldom(choices, 4),
      before: fc.oneof(
        { weight: 4, arbitrary: fc.constant({ is: 'kept' } as const) },
        fc.record({ is: fc.constant('changed' as const), seed: fc.nat() }),
        fc.record({ is: fc.constant('other' as const), value: fc.jsonValue() }),
      ),
      today: fc.constantFrom('2019-01-15', '2018-02-28', '2024-02-29', '2018-12-31'),
      fallback: fc.constantFrom(...LANGUAGES),
    }),
    take: ({ text, choice, before, today, fallback }) => {
      const context =
        before.is === 'kept'
          ? kept
          : before.is === 'changed'
            ? mutated(kept, seededRandom(before.seed))
            : before.value
      const question = { text, today, fallback, ...(choice === undefined ? {} : { choice }) }
      const { answer, context: after } = converse(question, context)
      if (answer.sentence.trim() === '') throw new Error('nothing is said')
      const reply = jsonReply('fuzz', answer)
      if (answer.outcome !== 'answered' && reply.events.length > 0) {
        throw new Error(`shows events, but the outcome is ${answer.outcome}`)
      }
      kept = JSON.parse(JSON.stringify(after))
      return answer.outcome
    },
  }
}
