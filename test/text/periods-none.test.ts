import { describe, expect, it } from 'vitest'
import { timesIn } from './periods-in.js'

describe('days that no calendar has', () => {
  it.each([
    '30 February',
    'Feb 30',
    'July 32nd',
    '31 June 2018',
    '2018-02-30',
    '107/2/30',
    '4/31',
    '二月三十日',
    '8月32日',
    '13月',
    'February 29, 2018',
    'the fifth week of February 2018',
  ])('%s is impossible', (expression) => {
    expect(timesIn(expression)).toBe('impossible')
  })
})

describe('words and numbers that are no times', () => {
  it.each([
    'what awards did DOIT win',
    '資訊局得過哪些獎',
    'TaipeiID 3.0',
    'ranked 16th',
    'what were you up to',
    '16 out of 140',
    '第16名',
    '前三名',
    '120 mayors',
    'Q&A',
    '5G',
    '8 bilateral forums',
    '1999',
    'call 1999',
    'the 1999 hotline',
    '1999專線',
    'a bare 107',
    '2,018',
    '2018 people',
    'can I talk to a person',
    'may I ask',
    'who may attend?',
    'did it fall',
    'second version',
    'first place',
    '第一名',
    '第二個',
    'the second one',
    'last one',
    'the next one',
    '最後一個',
    'sat',
    'sun',
    'award of the year',
    '日本哪裡',
    '年會',
    '24/7',
    '10:30',
    '5個直轄市',
    '三年內',
  ])('%s', (question) => {
    expect(timesIn(question)).toBe('')
  })

  it('leaves a number that counts out of the time before it', () => {
    expect(timesIn('8月3個獎')).toBe('2018-08-01..2018-08-31')
    expect(timesIn('in March 5 cities signed')).toBe('2018-03-01..2018-03-31')
    expect(timesIn('the first award of 2018')).toBe('2018-01-01..2018-12-31')
  })
})
