import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { readChoice } from '../../../src/answer/conversation/read-choice.js'
import type { Choice } from '../../../src/model/choice.js'
import { readPostback, writePostback } from '../../../src/render/line/postback.js'
import { ask } from '../../answer/asking.js'

const page = ((): Choice | undefined => {
  const answer = ask('', { choice: { do: 'list' } })
  return answer.outcome === 'answered' ? answer.next?.choice : undefined
})()

describe('a Choice comes back as it went', () => {
  test.each<Choice>([
    { do: 'begin' },
    { do: 'show', event: '2018-10-29' },
    { do: 'original', event: '2018-10-29' },
    { do: 'why', event: '2018-10-29', words: ['得獎', 'awards'] },
    { do: 'list', category: 'award', period: { from: '2018-10-01', to: '2018-10-31' } },
    { do: 'page', from: 11, size: 10 },
  ])('$do', (choice) => {
    const data = writePostback(choice)
    expect(data.length).toBeLessThanOrEqual(300)
    expect(readPostback(data)).toEqual(choice)
  })
})

describe('a Choice that is too long does the same with less', () => {
  test('the rest of a list goes on from the list of the conversation', () => {
    expect(page).toMatchObject({ do: 'page', query: expect.anything() })
    const data = page ? writePostback(page) : ''
    expect(readPostback(data)).toEqual({ do: 'page', from: 11, size: 10 })
  })

  test('the reason keeps as many words as fit', () => {
    const words = Array.from({ length: 20 }, () => 'x'.repeat(50))
    const data = writePostback({ do: 'why', event: '2018-10-29', words })
    const read = readPostback(data)
    expect(read).toEqual({ do: 'why', event: '2018-10-29', words: words.slice(0, 4) })
  })

  test('whatever it holds, it fits, and the core can read it', () => {
    const event = fc.string({ unit: 'binary', maxLength: 40 })
    const choice = fc.oneof(
      fc.record({ do: fc.constantFrom('show' as const, 'original' as const), event }),
      fc.record({
        do: fc.constant('why' as const),
        event,
        words: fc.array(fc.string({ unit: 'binary', maxLength: 200 }), { maxLength: 20 }),
      }),
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

test.each(['', 'c1:', 'c1:{', 'c0:{"do":"begin"}', 'richmenu', '{"do":"begin"}'])(
  'what is no Choice of ours is told to be none: %s',
  (data) => {
    expect(readPostback(data)).toBeDefined()
    expect(readChoice(readPostback(data))).toBeUndefined()
    expect(ask('', { choice: readPostback(data), fallback: 'en' }).sentence).toBe(
      ask('', { choice: 'junk', fallback: 'en' }).sentence,
    )
  },
)
