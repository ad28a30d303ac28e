import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { coreOf } from '../../src/core.js'
import { LANGUAGES } from '../../src/model/language.js'
import { jsonReply } from '../../src/render/json-reply.js'
import { ask, dialogs, records } from './asking.js'
import { expectWellFormed } from './well-formed.js'

/** Every text in dialogs/ that people may ask by, and every name and word of the record. */
const WORDS: readonly string[] = [
  ...new Set([
    ...LANGUAGES.flatMap((language) => {
      const { replies: _, labels: __, ...asked } = dialogs[language]
      return textsIn(asked)
    }),
    ...records.events.flatMap(({ title, text, parties, places, products, prizes }) =>
      textsIn([title, parties, places, products, prizes]).concat(text.en.split(/\s+/u)),
    ),
  ]),
]

function textsIn(value: unknown): readonly string[] {
  if (typeof value === 'string') return [value]
  return typeof value === 'object' && value !== null ? Object.values(value).flatMap(textsIn) : []
}

const word = fc.constantFrom(...WORDS)

/** One letter left out, or two swapped. */
const slip = fc.tuple(word, fc.nat(), fc.boolean()).map(([text, place, isSwap]) => {
  const letters = [...text]
  const at = place % letters.length
  const next = letters[at + 1] ?? ''
  return [
    ...letters.slice(0, at),
    ...(isSwap ? [next, letters[at]] : []),
    ...letters.slice(at + 1 + (isSwap ? 1 : 0)),
  ].join('')
})

const time = fc.oneof(
  fc
    .date({ noInvalidDate: true, min: new Date('2017-01-01'), max: new Date('2020-01-01') })
    .map((date) => date.toISOString().slice(0, 10)),
  fc.tuple(fc.nat(14), fc.nat(33)).map(([month, day]) => `${month}/${day}`),
  fc.tuple(fc.nat(14), fc.nat(33)).map(([month, day]) => `${month}月${day}日`),
  fc.nat(2100).map(String),
)

const hostile = fc.constantFrom(
  '<script>alert(1)</script>',
  '<img src=x onerror=alert(1)>',
  "'; DROP TABLE events; --",
  '{{7*7}}',
  '{count, plural, one {x} other {y}}',
  '\u0000\u0007\u001b[31m',
  '\u202e\u2066\u200b',
  '__proto__',
  '\ud800',
  '🏳️‍🌈',
)

const anything = fc.oneof(
  fc.string({ unit: 'binary', maxLength: 600 }),
  fc.string({ unit: 'grapheme', maxLength: 600 }),
  fc.string({
    unit: fc.constantFrom(...'獎局資訊八月或和不、，。?!{}「」"\'()0123456789 abes'),
    maxLength: 80,
  }),
)

const joinedBy = (pieces: fc.Arbitrary<string>, most: number) =>
  fc
    .tuple(
      fc.array(pieces, { minLength: 1, maxLength: most }),
      fc.constantFrom('', ' ', ', ', '、', ' or ', ' and ', '和', '? '),
    )
    .map(([texts, gap]) => texts.join(gap).slice(0, 600))

const message = fc.oneof(
  anything,
  joinedBy(word, 12),
  joinedBy(fc.oneof(word, slip, time), 12),
  joinedBy(fc.oneof(word, slip, time, hostile, fc.string({ unit: 'binary', maxLength: 20 })), 30),
)

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
