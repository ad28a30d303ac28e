import { describe, expect, test } from 'vitest'
import { anEvent, inBoth } from '../an-event.js'
import { ask, askOver, daysOf } from './asking.js'

const ALL_AWARDS = '02-22 07-10 08-14 10-29'

describe('what is told in a clause of its own does not get in the way of the question', () => {
  test.each([
    ['My dog loves bananas. When was TaipeiID launched?', '07-31'],
    ['I am on a train with my cat, which awards were won?', ALL_AWARDS],
    ['I work in parking, which awards were won?', ALL_AWARDS],
    ['I live in Tainan. Which awards were won?', ALL_AWARDS],
    ['Water bills! My husband wants to see whatever you have on water fees.', '07-24 11-15'],
    ['我家的狗叫香蕉。何時推出臺北卡？', '07-31'],
    ['我在寫報告，得過哪些獎？', ALL_AWARDS],
    ['我女兒喜歡恐龍 得過哪些獎', ALL_AWARDS],
  ])('%s', (question, days) => expect(daysOf(ask(question))).toBe(days))

  test('the receipt tells that it was passed over', () => {
    const { ignored, unheld } = ask('My dog loves bananas. When was TaipeiID launched?').receipt
    expect(ignored).toEqual(expect.arrayContaining(['dog', 'bananas']))
    expect(unheld).toEqual([])
  })

  test.todo('“I work at a university, which awards were won?” tells no awards “on university”')
  test.each([
    ['I’m writing about cities, what awards were won?', '02-22 07-10 08-14 10-29'],
    ['I work at an office, what was signed?', '03-27 03-28'],
  ])('a sort of body told beside it narrows nothing: %s', (question, days) => {
    expect(daysOf(ask(question))).toBe(days)
  })
})

describe('the question’s own clause is taken at its word', () => {
  test.each([
    ['When did the department launch bananas?', 'bananas'],
    ['Hello there. Which awards did the bananas win?', 'bananas'],
    ['你好，香蕉得過哪些獎？', '香蕉'],
  ])('%s', (question, unheld) => {
    const answer = ask(question)
    expect(answer.outcome).toBe('not-found')
    expect(answer.sentence).toContain(unheld)
  })
})

test.each([
  ['我的健保卡怎麼補辦', '健保卡'],
  ['我的護照掉了怎麼補辦', '護照'],
])(
  'what the speaker has is missed where nothing else that is known is asked: %s',
  (question, unheld) => {
    const answer = askOver(anEvent({ text: inBoth('A pond.', '池塘。') }))(question)
    expect(answer.outcome).toBe('not-found')
    expect(answer.sentence).toContain(unheld)
  },
)

test('what is told narrows where the record holds it', () => {
  expect(daysOf(ask('About Kinmen. What was done there?'))).toBe('08-27 11-15')
  expect(daysOf(ask('關於金門，做了哪些事？'))).toBe('08-27 11-15')
})

test('a point within a number or a name ends no clause', () => {
  expect(daysOf(ask('When was TaipeiID 3.0 launched?'))).toBe('07-31')
  expect(ask('When was TaipeiID 4.0 launched?').outcome).toBe('not-found')
})
