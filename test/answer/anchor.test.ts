import { describe, expect, test } from 'vitest'
import { anEvent, inBoth } from '../an-event.js'
import { ask, askOver, daysOf, idsOf } from './asking.js'

const askParks = askOver(
  anEvent({ date: '2019-03-30', text: inBoth('An oak was felled.', '橡樹倒了。') }),
  anEvent({ date: '2019-05-06', text: inBoth('A pond was dug.', '池塘挖好了。') }),
  anEvent({ date: '2019-05-08', text: inBoth('The willow fair opened.', '柳樹園遊會開幕。') }),
  anEvent({ date: '2019-05-09', text: inBoth('A swan came.', '天鵝來了。') }),
  anEvent({ date: '2019-05-15', text: inBoth('A heron came.', '蒼鷺來了。') }),
  anEvent({ date: '2019-06-01', text: inBoth('Reeds grew.', '蘆葦長高了。') }),
)

describe('a time that counts from an event finds what took place then', () => {
  test.each([
    ['What happened the day after the willow fair?', ['2019-05-09']],
    ['柳樹園遊會隔天發生什麼事', ['2019-05-09']],
    ['柳樹園遊會的隔天有什麼事', ['2019-05-09']],
    ['What happened the day before the swan came?', ['2019-05-08']],
    ['天鵝前一天發生什麼事', ['2019-05-08']],
    ['What happened the week after the willow fair?', ['2019-05-15']],
    ['the same week as the willow fair', ['2019-05-06', '2019-05-08', '2019-05-09']],
    ['the month after the willow fair', ['2019-06-01']],
    ['柳樹園遊會當月還有哪些大事', ['2019-05-06', '2019-05-08', '2019-05-09', '2019-05-15']],
    ['What happened before the willow fair?', ['2019-03-30', '2019-05-06']],
    ['What happened after the heron came?', ['2019-06-01']],
    ['柳樹園遊會之後有哪些大事', ['2019-05-09', '2019-05-15', '2019-06-01']],
  ])('%s', (question, ids) => expect(idsOf(askParks(question))).toEqual(ids))
})

describe('in the real record', () => {
  test.each([
    ['What happened the day after the Mayors’ Summit?', '03-28'],
    ['首長高峰會隔天發生什麼事', '03-28'],
    ['What happened before the GO SMART founding?', '02-22 03-06 03-27'],
    ['愛媛交流會當月還有哪些大事', '08-14 08-27 08-30'],
  ])('%s', (question, days) => expect(daysOf(ask(question))).toBe(days))

  test.todo(
    '“What happened on the day after the Mayors’ Summit?” is no question for that day itself',
  )
  test.todo('高峰會隔天 counts from each summit, so 2018-03-28 is found')
  test.todo(
    '“the month after the Mayors’ Summit” holds no event: that is said, the summit is not shown',
  )
})

test('an event that the record does not hold is no anchor', () => {
  const answer = ask('What happened the day after the moon landing?')
  expect(answer.outcome).toBe('not-found')
  expect(answer.receipt.unheld).toContain('moon')
})

test('other words of the question narrow what took place then', () => {
  expect(idsOf(askParks('herons after the willow fair'))).toEqual(['2019-05-15'])
})
