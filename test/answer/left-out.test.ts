// What a question leaves out: src/answer/read-words.ts marks it, src/answer/times.ts does so for times.
import { describe, expect, test } from 'vitest'
import { ask, daysOf, records } from './asking.js'

const all = records.events.map(({ id }) => id.slice('2018-'.length))
const allBut = (...days: readonly string[]) => all.filter((day) => !days.includes(day)).join(' ')
const AWARDS = ['02-22', '07-10', '08-14', '10-29']

const sets = (rows: readonly (readonly [string, string])[]) =>
  test.each(rows)('%s', (question, days) => expect(daysOf(ask(question))).toBe(days))

describe('a sort of event is left out', () => {
  sets([
    ['everything other than the awards', allBut(...AWARDS)],
    ['List all events except the awards', allBut(...AWARDS)],
    ['除了得獎以外還有哪些大事', allBut(...AWARDS)],
    ['得獎不算，還有哪些大事', allBut(...AWARDS)],
    ['列出大事，不含得獎', allBut(...AWARDS)],
    ['August events other than the award', '08-27 08-30'],
    ['八月除了得獎以外還有什麼', '08-27 08-30'],
  ])

  test.todo('“except awards” leaves them out: it is no “exceptional award”')
})

describe('a name or words are left out', () => {
  sets([
    ['which awards other than the Open Group one', '07-10 08-14 10-29'],
    ['Which events had nothing to do with open data?', allBut('08-14', '10-29')],
    ['除了IDC以外得過哪些獎', '02-22 08-14 10-29'],
    ['金門不算，有哪些合作', '03-06'],
  ])
})

describe('a time is left out', () => {
  sets([
    ['Show me everything, leave out March', allBut('03-06', '03-27', '03-28')],
    ['List all events except the ones in July', allBut('07-08', '07-10', '07-24', '07-31')],
    ['八月不算，列出所有大事', allBut('08-14', '08-27', '08-30')],
    ['除了七月以外得過哪些獎', '02-22 08-14 10-29'],
  ])
})

test('what is left out ends with its clause, and with the word that asks', () => {
  expect(daysOf(ask('Leave out the drills, awards of August'))).toBe('08-14')
  expect(daysOf(ask('Other than the drills, what happened in August?'))).toBe('08-14 08-30')
  expect(daysOf(ask('除了演練哪些是八月的'))).toBe('08-14 08-30')
})

test('the sentence and the receipt tell what was left out', () => {
  const answer = ask('everything other than the awards')
  expect(answer.sentence).toContain('awards')
  expect(answer.receipt.filters.without).toEqual(['award'])
  expect(ask('除了金門以外有哪些大事').sentence).toContain('金門')
})

test('what is left out must not be held', () => {
  expect(daysOf(ask('awards other than the Nobel prize'))).not.toContain('07-08')
  expect(ask('Show me all events except unicorns')).toMatchObject({
    outcome: 'answered',
    total: 14,
  })
})
