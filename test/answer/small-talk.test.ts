import { describe, expect, test } from 'vitest'
import { ask, daysOf } from './asking.js'

describe('small talk is told from questions', () => {
  test.each([
    ['greeting', ['hello', 'Good morning!', '你好', '哈囉～', 'hi there']],
    ['thanks', ['Thanks!', 'thank you very much', '謝謝', '感恩', '3Q']],
    ['bye', ['bye', 'See you', '再見', '掰掰']],
    ['language', ['can you speak Chinese?', '可以講英文嗎']],
    ['human', ['I want to talk to a real person', '轉真人', '我要找客服']],
    ['feedback', ['that is wrong', '你答錯了']],
    ['forgotten', ['forget me', 'Please delete all my data', '忘記我', '請刪除我的資料']],
    ['help', ['help', 'what can you do', 'how accurate are you', '你會什麼', '資料來源']],
  ])('%s', (outcome, messages) => {
    expect(messages.map((message) => [message, ask(message).outcome])).toEqual(
      messages.map((message) => [message, outcome]),
    )
  })

  test('it shows no event', () => {
    for (const message of ['hello', '謝謝', 'help']) expect(daysOf(ask(message))).toBe('')
  })
})

describe('a question with small talk in it is a question', () => {
  test.each([
    ['hello, what happened in August?', '08-14 08-27 08-30'],
    ['thanks! and which awards?', '02-22 07-10 08-14 10-29'],
    ['謝謝，八月有哪些事', '08-14 08-27 08-30'],
    ['你好 請問得過哪些獎', '02-22 07-10 08-14 10-29'],
    ['help me find the awards', '02-22 07-10 08-14 10-29'],
  ])('%s', (question, days) => expect(daysOf(ask(question))).toBe(days))
})

test('a word of small talk that the record holds asks for it', () => {
  expect(ask('Which representatives signed the declaration?').outcome).toBe('answered')
})

test('who greets and wants a person gets the person', () => {
  expect(ask('Hello, a real person please').outcome).toBe('human')
  expect(ask('你好，我要找真人').outcome).toBe('human')
})

test('a person is reached by telephone', () => {
  for (const message of ['I want to talk to a real person', '轉真人']) {
    expect(ask(message).sentence).toContain('1999')
    expect(ask(message).sentence).toContain('02-2720-8889')
  }
})

test('a greeting and help tell what may be asked, and that is answered', () => {
  for (const message of ['hello', '你好', 'help', '你會什麼']) {
    const quoted = Array.from(
      ask(message).sentence.matchAll(/[“「](.+?)[”」]/gu),
      ([, text]) => text ?? '',
    )
    expect(quoted).not.toEqual([])
    expect(quoted.filter((text) => ask(text).outcome !== 'answered')).toEqual([])
  }
})

describe('what says nothing is asked back', () => {
  test.each([
    '',
    '   ',
    '?',
    '…',
    '😀',
    '👍👍',
    'a',
    '5',
    '2018',
    'ㄅ',
    '何時',
    'when',
    'what about it?',
  ])('“%s”', (message) => {
    const answer = ask(message)
    expect(answer.outcome).toBe('clarify')
    expect(answer.sentence).not.toBe('')
  })

  test('who points at something said before is asked for its name', () => {
    expect(ask('tell me more about that one').outcome).toBe('clarify')
    expect(ask('那件是什麼').outcome).toBe('clarify')
  })
})
