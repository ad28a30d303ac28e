import { describe, expect, test } from 'vitest'
import { anEvent, inBoth } from '../an-event.js'
import { ask, askOver, daysOf, idsOf } from './asking.js'

describe('of things named side by side any will do', () => {
  test.each([
    ['Poznan and Bangalore', '02-22 03-27'],
    ['TaipeiID or Pay Taipei', '07-24 07-31 11-15'],
    ['anything about Bangalore, Ehime or Grenoble?', '02-22 03-27 08-30'],
    ['日本 印度', '02-22 08-30'],
    ['愛媛、班加羅爾', '02-22 08-30'],
    ['臺北卡還是智慧支付', '07-24 07-31 11-15'],
    ['IDC/Eden', '07-08 07-10'],
    ['entries that mention a hospital or medical bills', '07-24 08-27'],
  ])('%s', (question, days) => expect(daysOf(ask(question))).toBe(days))

  test('what is asked of all of them holds for each', () => {
    expect(daysOf(ask('awards from IDC or Eden'))).toBe('07-10')
    expect(daysOf(ask('八月的日本或印度'))).toBe('08-30')
  })

  test.todo('“events about Kinmen or Hualien” finds 2018-11-15 too, though 2018-08-27 has both')
})

test('one event that has both is what “and” means', () => {
  const askParks = askOver(
    anEvent({ date: '2019-03-01', text: inBoth('An oak and a willow.', '橡樹與柳樹。') }),
    anEvent({ date: '2019-04-01', text: inBoth('An oak.', '橡樹。') }),
    anEvent({ date: '2019-05-01', text: inBoth('A willow.', '柳樹。') }),
  )
  expect(idsOf(askParks('oak and willow'))).toEqual(['2019-03-01'])
})

describe('one of them that is not held is told', () => {
  test.each([
    ['Bangalore or Tokyo', 'Tokyo'],
    ['班加羅爾或東京', '東京'],
  ])('%s', (question, unheld) => {
    const answer = ask(question)
    expect(answer.sentence).toContain(unheld)
    expect(answer.receipt.unheld).toEqual([unheld])
  })
})

test('words that belong together are one thing, not two', () => {
  expect(daysOf(ask('open data'))).toBe('08-14 10-29')
  expect(daysOf(ask('TaipeiID 3.0'))).toBe('07-31')
})
