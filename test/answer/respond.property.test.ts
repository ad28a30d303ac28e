import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { messagesOf, wordsOf } from '../../fuzz/questions.js'
import { coreOf } from '../../src/core.js'
import { LANGUAGES } from '../../src/model/language.js'
import { jsonReply } from '../../src/render/json-reply.js'
import { ask, dialogs, records } from './asking.js'
import { expectWellFormed } from './well-formed.js'

const WORDS = wordsOf(dialogs, records)
const message = messagesOf(WORDS)
const question = fc.record({ text: message, fallback: fc.constantFrom(...LANGUAGES) })

const RUNS = { numRuns: 400 }

test('the words of dialogs/ and the record are there to be mixed', () => {
  expect(WORDS.length).toBeGreaterThan(2_000)
})

test('any message gets an answer that is well formed, whatever it is made of', () => {
  fc.assert(
    fc.property(question, ({ text, fallback }) => expectWellFormed(ask(text, { fallback }), text)),
    RUNS,
  )
})

describe('the same question gets the same reply, byte for byte', () => {
  const reply = (respond: ReturnType<typeof coreOf>, text: string) =>
    JSON.stringify(jsonReply('any', respond({ text, today: '2019-01-15', fallback: 'zh-Hant' })))

  test('asked twice, and after any other', () => {
    const respond = coreOf(dialogs, records)
    fc.assert(
      fc.property(message, message, (text, other) => {
        const first = reply(respond, text)
        reply(respond, other)
        expect(reply(respond, text)).toBe(first)
      }),
      { numRuns: 200 },
    )
  })

  test('in whatever order the events are given', () => {
    const shuffled = fc
      .shuffledSubarray([...records.events], { minLength: records.events.length })
      .map((events) => coreOf(dialogs, { ...records, events }))
    const inOrder = coreOf(dialogs, records)
    fc.assert(
      fc.property(shuffled, fc.array(message, { minLength: 20, maxLength: 20 }), (other, texts) => {
        for (const text of texts) expect(reply(other, text)).toBe(reply(inOrder, text))
      }),
      { numRuns: 8 },
    )
  })
})
