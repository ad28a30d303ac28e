// A question that takes something for granted: what is not so is put right, what is not held is said.
import { describe, expect, test } from 'vitest'
import { ask, daysOf, saysYes } from './asking.js'

describe('a wrong time or figure of one event is put right', () => {
  test.each([
    ['Was TaipeiID launched in June?', 'in June', '07-31', '31 July 2018'],
    ['TaipeiID was launched in December, right?', 'in December', '07-31', '31 July 2018'],
    ['臺北卡3.0是十二月推出的嗎', '十二月', '07-31', '7月31日'],
    ['When did Taipei rank 1st?', '1st', '07-08', '16th'],
  ])('%s', (question, falsehood, days, truth) => {
    const answer = ask(question)
    expect(daysOf(answer)).toBe(days)
    expect(answer.receipt.unheld).toEqual([falsehood])
    expect(answer.sentence.indexOf(falsehood)).toBeGreaterThanOrEqual(0)
    expect(answer.sentence.indexOf(falsehood)).toBeLessThan(answer.sentence.lastIndexOf(truth))
    expect(saysYes(answer)).toBe(false)
  })

  test('what is right is not put right', () => {
    const answer = ask('Was TaipeiID launched in July?')
    expect(answer.receipt.unheld).toEqual([])
    expect(answer.sentence).toContain('31 July 2018')
  })

  test('a number that the event’s own list bears out is not put right', () => {
    expect(ask('Were 10 agencies audited?').sentence).toMatch(/^10 /u)
    expect(ask('有10個機關被稽核嗎').sentence).toMatch(/^共10個/u)
    expect(ask('Were 12 agencies audited?').sentence).toMatch(
      /^The record of this event does not mention “12”/u,
    )
  })

  test.todo('“How many cities signed MOUs?” counts three: the fourth signed a letter of intent')
})

describe('a body, a thing or a version that no event holds is said not to be held', () => {
  test.each([
    ['Did DOIT sign an MOU with Tokyo?', 'Tokyo'],
    ['有跟東京簽備忘錄嗎', '東京'],
    ['Did Mayor Chen attend the welcome party?', 'Chen'],
    ['When did DOIT win a Nobel prize?', 'Nobel'],
    ['When was the metaverse launched?', 'metaverse'],
    ['When was TaipeiID 4.0 launched?', '4.0'],
    ['臺北卡4.0何時推出', '4.0'],
    ['Can I pay parking fees with Apple Pay?', 'Apple'],
    ['資訊局得過奧斯卡獎嗎', '奧斯卡'],
  ])('%s', (question, unheld) => {
    const answer = ask(question)
    expect(answer.outcome).toBe('not-found')
    expect(answer.receipt.unheld.join()).toContain(unheld)
    expect(answer.sentence).toContain(unheld)
    expect(answer.receipt.events).toEqual([])
  })
})

describe('whoever states a thing of one event, and errs in a name or a time, is put right', () => {
  test.each([
    ['We signed an MOU with Tokyo, correct?', '03-27', 'Tokyo'],
    ['欸我記得市長高峰會那次台北是跟巴黎簽意向書啊，沒錯吧', '03-27', '巴黎'],
    [
      'TaipeiID 3.0 had its trial in December 2017 before launching, didn’t it?',
      '07-31',
      'in December 2017',
    ],
    ['稽核小組到北捷、金門那些地方現場看是九月吧?', '08-27', '九月'],
  ])('%s', (question, days, falsehood) => {
    const answer = ask(question)
    expect(daysOf(answer)).toBe(days)
    expect(answer.receipt.unheld).toEqual([falsehood])
    expect(saysYes(answer)).toBe(false)
  })

  test('who asks, and states nothing, is told that it is not held', () => {
    expect(ask('Did we sign an MOU with Tokyo?').outcome).toBe('not-found')
  })

  test('a time that the text of the event names is no error, though no event is of it', () => {
    const answer = ask('Can people in Kinmen use Pay.Taipei for their water bill from 2019?')
    expect(daysOf(answer)).toBe('11-15')
    expect(answer.receipt.unheld).toEqual([])
  })

  test('when the speaker heard of it is not when it was', () => {
    const told = '昨天上課老師提到一個叫 GO SMART 的組織，考試會考成立日期，是哪天啊'
    expect(daysOf(ask(told))).toBe('03-28')
    expect(ask('What happened yesterday?').outcome).toBe('out-of-range')
  })
})

test('two things on record that have nothing to do with each other are not made one event', () => {
  for (const question of ['Was the Mayors’ Summit held in Japan?', '首長高峰會是在日本舉行的嗎']) {
    const answer = ask(question)
    expect(answer.outcome).not.toBe('answered')
    expect(answer.related.map(({ choice }) => choice)).toContainEqual({
      do: 'show',
      event: '2018-03-27',
    })
  }
})

test('where a number is wrong and what is asked is not sure, the event is offered', () => {
  const answer = ask('How many of the 200 mayors came to the summit?')
  expect(answer.outcome).not.toBe('answered')
  expect(answer.related[0]?.choice).toEqual({ do: 'show', event: '2018-03-27' })
})

test('where several events may be meant, none is put right', () => {
  expect(ask('Did Kinmen cooperate in March?').outcome).not.toBe('answered')
})

test('who asks for a list is not put right, but told that nothing fits', () => {
  expect(ask('List the launches of TaipeiID in June').outcome).not.toBe('answered')
})
