import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { conversationOf } from '../../../src/core.js'
import { addDays } from '../../../src/model/period.js'
import { anEvent, inBoth } from '../../an-event.js'
import { dialogs, records } from '../asking.js'
import { converse, converseOver, talkWith } from './talking.js'

const MESSAGES = [
  'what awards did DOIT win',
  '八月有哪些大事',
  'Tell me about the Mayors’ Summit',
  'What is Pay Taipei?',
  'the second one',
  '最後一個',
  'and in October?',
  '那七月呢',
  'who attended it?',
  '在哪裡',
  'only the awards',
  'without the ranking',
  'show all',
  'two at a time',
  'more',
  'the next one',
  '同一個月還有什麼',
  'sorry, I meant March',
  'in English please',
  'thanks',
  'hello',
  'start over',
  'drones',
  '?!',
] as const

const messages = fc.array(fc.constantFrom(...MESSAGES), { minLength: 1, maxLength: 12 })

describe('a context is all that one turn leaves for the next', () => {
  test('two conversations that are held by turns never mix', () => {
    fc.assert(
      fc.property(messages, messages, (ones, others) => {
        const alone = talkWith(converse)
        const expected = ones.map(alone.say)
        const [one, other] = [talkWith(converse), talkWith(converse)]
        const answers = ones.map((text, at) => {
          const answer = one.say(text)
          other.say(others[at % others.length] ?? '')
          return answer
        })
        expect(answers).toEqual(expected)
      }),
      { numRuns: 40 },
    )
  })

  test('another process goes on from it as the first would have', () => {
    const second = conversationOf(dialogs, records)
    fc.assert(
      fc.property(messages, messages, (before, after) => {
        const first = talkWith(converse)
        before.forEach(first.say)
        const moved = talkWith(second, JSON.parse(JSON.stringify(first.context())))
        expect(after.map(moved.say)).toEqual(after.map(first.say))
      }),
      { numRuns: 40 },
    )
  })
})

describe('what is no context is dropped', () => {
  test('whatever it is', () => {
    fc.assert(
      fc.property(fc.jsonValue(), fc.constantFrom(...MESSAGES), (junk, text) => {
        const { answer } = converse({ text, today: '2019-01-15', fallback: 'en' }, junk)
        expect(answer.sentence).not.toBe('')
      }),
      { numRuns: 200 },
    )
  })

  test('or a part of it is not as it should be', () => {
    const talk = talkWith(converse)
    talk.say('awards in July')
    const whole: object = { ...talk.context() }
    for (const key of Object.keys(whole)) {
      const { answer } = converse(
        { text: 'when was it?', today: '2019-01-15', fallback: 'en' },
        { ...whole, [key]: { is: 'broken' } },
      )
      expect(answer.sentence).not.toBe('')
    }
  })

  test.each([
    'who attended it?',
    'the second one',
    'and in October?',
    'more',
    '第二個',
    '那七月呢',
  ])('and that is said to who cannot be answered without: %s', (text) => {
    const older = { version: 0, said: 'awards' }
    const { answer } = converse({ text, today: '2019-01-15', fallback: 'en' }, older)
    expect(answer.outcome).toBe('clarify')
    expect([dialogs.en.replies.lost, dialogs['zh-Hant'].replies.lost]).toContain(answer.sentence)
  })

  test('and to nobody else', () => {
    const [fresh, dropped] = [undefined, { version: 0 }].map((before) =>
      converse({ text: 'what awards did DOIT win', today: '2019-01-15', fallback: 'en' }, before),
    )
    expect(dropped).toEqual(fresh)
  })
})

describe('a context stays small', () => {
  const sizeOf = (value: unknown) => Buffer.byteLength(JSON.stringify(value) ?? '')

  test('under 4 KB in 200 turns, each as fast as the first ones', () => {
    const talk = talkWith(converse)
    const took: number[] = []
    for (let turn = 0; turn < 200; turn++) {
      const begun = performance.now()
      talk.say(MESSAGES[turn % MESSAGES.length] ?? '')
      took.push(performance.now() - begun)
      expect(sizeOf(talk.context())).toBeLessThan(4_096)
    }
    const middle = (some: readonly number[]) =>
      [...some].sort((a, b) => a - b)[some.length / 2] ?? 0
    // The first round warms up; the machine has other things to do.
    expect(middle(took.slice(150, 200))).toBeLessThan(3 * middle(took.slice(50, 100)) + 5)
  })

  test('after a question of many words, too', () => {
    const talk = talkWith(converse)
    talk.say('列出'.concat('資安稽核智慧支付停車費開放資料首長高峰會'.repeat(20)).slice(0, 490))
    expect(sizeOf(talk.context())).toBeLessThan(4_096)
    talk.say('Kinmen Hualien Lienchiang Poznan Wroclaw Gdynia Grenoble Amazon '.repeat(7))
    expect(sizeOf(talk.context())).toBeLessThan(4_096)
  })

  test('where the list is longer than it keeps, places count in the whole list', () => {
    const many = Array.from({ length: 150 }, (_, at) =>
      anEvent({
        date: addDays('2019-01-01', at),
        text: inBoth(`Tree ${at} was planted.`, `種了第${at}棵樹。`),
      }),
    )
    const talk = talkWith(converseOver(...many))
    expect(talk.say('list everything')).toMatchObject({ total: 150 })
    expect(sizeOf(talk.context())).toBeLessThan(4_096)
    expect(talk.say('the last one')).toMatchObject({ found: [{ id: '2019-05-30' }] })
    expect(talk.say('more')).toMatchObject({ total: 150, found: { length: 50 } })
  })
})

test('a month is one of the year that is talked about', () => {
  const talk = talkWith(
    converseOver(
      anEvent({ date: '2018-05-01' }),
      anEvent({ date: '2019-03-01' }),
      anEvent({ date: '2019-05-01' }),
    ),
  )
  expect(talk.say('what happened in May')).toMatchObject({ total: 2 })
  talk.say('what happened in 2019')
  expect(talk.say('and in May?')).toMatchObject({ total: 1, found: [{ id: '2019-05-01' }] })
})
