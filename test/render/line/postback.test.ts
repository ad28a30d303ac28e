import { createHash } from 'node:crypto'
import { deflateSync } from 'node:zlib'
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { readChoice } from '../../../src/answer/conversation/read-choice.js'
import type { Choice } from '../../../src/model/choice.js'
import { queryMark } from '../../../src/model/query-mark.js'
import { readPostback, writePostback } from '../../../src/render/line/postback.js'
import { aQuery } from '../../a-query.js'
import { ask } from '../../answer/asking.js'

const nextOf = (question: string): Choice | undefined => {
  const answer = ask(question)
  return answer.outcome === 'answered' ? answer.next?.choice : undefined
}

const randomWord = (seed: number): string =>
  createHash('sha256').update(`${seed}`).digest('base64url')

describe('a Choice comes back as it went', () => {
  test.each<Choice>([
    { do: 'begin' },
    { do: 'show', event: '2018-10-29' },
    { do: 'original', event: '2018-10-29' },
    { do: 'why', event: '2018-10-29', words: ['得獎', 'awards'] },
    { do: 'list', category: 'award', period: { from: '2018-10-01', to: '2018-10-31' } },
    { do: 'page', of: 'mark', from: 11, size: 10 },
    { do: 'why', event: '2018-10-29', words: Array.from({ length: 20 }, () => 'x'.repeat(50)) },
  ])('$do', (choice) => {
    const data = writePostback(choice)
    expect(data.length).toBeLessThanOrEqual(300)
    expect(readPostback(data)).toEqual(choice)
  })
})

describe('the rest of a list', () => {
  test.each([
    'Show me all events',
    '列出全部大事，一次三件',
    '資訊局得過哪些獎，一次兩件',
    '除了得獎以外，一次兩件',
    'events with universities, one at a time',
    'events in August and September, two at a time',
  ])('carries all that was asked: %s', (question) => {
    const choice = nextOf(question)
    expect(choice).toMatchObject({ do: 'page', query: expect.anything() })
    expect(choice && readPostback(writePostback(choice))).toEqual(choice)
  })

  test('whatever was asked, it is carried whole, or its mark is', () => {
    fc.assert(
      fc.property(aQuery, fc.integer({ min: 1 }), (query, from) => {
        const data = writePostback({ do: 'page', query, from, size: 10 })
        expect(data.length).toBeLessThanOrEqual(300)
        const whole = JSON.parse(JSON.stringify({ do: 'page', query, from, size: 10 }))
        const marked = { do: 'page', of: queryMark(query), from, size: 10 }
        expect([whole, marked]).toContainEqual(readPostback(data))
      }),
    )
  })
})

describe('a Choice that is too long does the same with less', () => {
  test('the reason keeps as many words as fit', () => {
    // Words of which nothing can be left out.
    const words = Array.from({ length: 20 }, (_, at) => randomWord(at))
    const data = writePostback({ do: 'why', event: '2018-10-29', words })
    const read = readChoice(readPostback(data))
    const kept = read?.do === 'why' ? read.words : []
    expect(kept.length).toBeGreaterThan(3)
    expect(kept).toEqual(words.slice(0, kept.length))
  })

  test('whatever it holds, it fits, and the core can read it', () => {
    const event = fc.string({ unit: 'binary', maxLength: 40 })
    const nat = fc.integer({ min: 1, max: 100 })
    const choice = fc.oneof(
      fc.record({ do: fc.constantFrom('show' as const, 'original' as const), event }),
      fc.record({
        do: fc.constant('why' as const),
        event,
        words: fc.array(fc.string({ unit: 'binary', maxLength: 200 }), { maxLength: 20 }),
      }),
      fc.record({ do: fc.constant('page' as const), query: aQuery, from: nat, size: nat }),
      fc.record({
        do: fc.constant('list' as const),
        category: fc.option(fc.string({ unit: 'binary', maxLength: 100 }), { nil: undefined }),
      }),
    )
    fc.assert(
      fc.property(choice, (one) => {
        const data = writePostback(one)
        expect(data.length).toBeLessThanOrEqual(300)
        expect(readChoice(readPostback(data))?.do).toMatch(new RegExp(`^(?:${one.do}|begin)$`, 'u'))
      }),
    )
  })
})

test.each([
  '',
  'c1:',
  'c1:{',
  'c0:{"do":"begin"}',
  'richmenu',
  '{"do":"begin"}',
  'p1:',
  'p1:AAAA',
  `p1:${deflateSync('{"do":"begin"}'.padEnd(100_000)).toString('base64url')}`,
])('what is no Choice of ours is told to be none: %s', (data) => {
  expect(readPostback(data)).toBeDefined()
  expect(readChoice(readPostback(data))).toBeUndefined()
  expect(ask('', { choice: readPostback(data), fallback: 'en' }).sentence).toBe(
    ask('', { choice: 'junk', fallback: 'en' }).sentence,
  )
})
