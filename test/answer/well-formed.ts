// What holds of every answer, whatever was asked.
import { expect } from 'vitest'
import type { Answer, Outcome } from '../../src/model/answer.js'
import { LANGUAGES } from '../../src/model/language.js'
import { jsonReply } from '../../src/render/json-reply.js'
import { idsOf, records } from './asking.js'

const OUTCOMES: readonly Outcome[] = [
  'answered',
  'out-of-range',
  'not-found',
  'unsure',
  'clarify',
  'greeting',
  'thanks',
  'bye',
  'language',
  'human',
  'feedback',
  'help',
  'refused',
  'forgotten',
]

/** Signs of a value that nobody put into words, or of a message that was not filled. */
const LEFTOVERS = ['undefined', '[object', 'NaN', 'null', 'Infinity', '{', '}']

/** The longest text on record quoted whole, with its date and what was asked. */
const SENTENCE_MAX = Math.max(...records.events.map(({ text }) => text.en.length)) + 500

export const expectWellFormed = (answer: Answer, text: string): void => {
  expect(OUTCOMES).toContain(answer.outcome)
  expect(LANGUAGES).toContain(answer.language)
  expect(answer.sentence.trim()).not.toBe('')
  expect(answer.sentence.length).toBeLessThan(SENTENCE_MAX)
  expect(
    LEFTOVERS.filter((sign) => answer.sentence.includes(sign) && !text.includes(sign)),
  ).toEqual([])
  expectEventsOnRecord(answer)
}

/** Events are found where the question is answered, they are on record, by date, and proved by the published words. */
const expectEventsOnRecord = (answer: Answer): void => {
  expect('found' in answer).toBe(answer.outcome === 'answered')
  const reply = jsonReply('any', answer)
  expect(reply.events.length > 0).toBe(answer.outcome === 'answered')
  // "One at a time" brings a part, and is told of how many.
  const isPart = reply.total > reply.events.length && answer.sentence.includes(`${reply.total}`)
  if (!isPart) expect(reply.total).toBe(reply.events.length)
  const ids = idsOf(answer)
  const onRecord = records.events.filter(({ id }) => ids.includes(id))
  expect(ids).toEqual(onRecord.map(({ id }) => id))
  expect(answer.receipt.events).toEqual(
    onRecord.map(({ id, source, text }) => ({ id, ...source, quote: text.en })),
  )
}
