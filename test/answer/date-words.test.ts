import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { type Phrasebook, phrasebook } from '../../src/answer/phrasebook.js'
import { addDays, type Period, yearOf } from '../../src/model/period.js'
import { dialogs } from './asking.js'

const en = phrasebook(dialogs.en, 'en')
const zh = phrasebook(dialogs['zh-Hant'], 'zh-Hant')

const span = (from: string, to = from): Period => ({ from, to })
const AUGUST = span('2018-08-01', '2018-08-31')

describe('a list of days tells each year and each month once', () => {
  test.each([
    [['2018-08-14'], '14 August 2018', '2018年（民國107年）8月14日'],
    [
      ['2018-08-14', '2018-08-27', '2018-08-30'],
      '14, 27 and 30 August 2018',
      '2018年（民國107年）8月14日、27日及30日',
    ],
    [
      ['2018-02-22', '2018-07-10'],
      '22 February and 10 July 2018',
      '2018年（民國107年）2月22日及7月10日',
    ],
    [
      ['2018-02-22', '2018-03-06', '2018-03-27'],
      '22 February; 6 and 27 March 2018',
      '2018年（民國107年）2月22日及3月6日、27日',
    ],
    [
      ['2018-05-01', '2019-05-02'],
      '1 May 2018 and 2 May 2019',
      '2018年（民國107年）5月1日及2019年（民國108年）5月2日',
    ],
  ])('%j', (days, english, chinese) => {
    expect([en.dates(days), zh.dates(days)]).toEqual([english, chinese])
  })

  test('whichever days', () => {
    const aDay = fc.integer({ min: 0, max: 1_500 }).map((days) => addDays('2017-01-01', days))
    const days = fc.uniqueArray(aDay, { minLength: 1, maxLength: 12 }).map((some) => some.sort())
    fc.assert(
      fc.property(days, fc.constantFrom<Phrasebook>(en, zh), (some, book) => {
        const said = book.dates(some)
        for (const year of new Set(some.map(yearOf)))
          expect(said.split(String(year))).toHaveLength(2)
        const numbers = said.replace(/（.*?）/gu, '').match(/(?<!\d)\d{1,2}(?!\d|月)/gu)
        expect(numbers).toHaveLength(some.length)
      }),
    )
  })
})

describe('what was said before the days is not said again', () => {
  test('a month, but that English names it with its days', () => {
    const days = ['2018-08-14', '2018-08-30']
    expect(en.dates(days, [AUGUST])).toBe('14 and 30 August')
    expect(zh.dates(days, [AUGUST])).toBe('14日及30日')
  })

  test('a year', () => {
    const year = [span('2018-01-01', '2018-12-31')]
    expect(en.dates(['2018-08-14'], year)).toBe('14 August')
    expect(zh.range('2018-02-22', '2018-12-21', year)).toBe('2月22日至12月21日')
  })

  test('the year of a time that is open at one end, for days of it alone', () => {
    const open = [span('2018-12-01', '9999-12-31')]
    expect(zh.dates(['2018-12-21'], open)).toBe('12月21日')
    expect(zh.dates(['2019-12-21'], open)).toBe('2019年（民國108年）12月21日')
  })

  test('not the month of another year', () => {
    expect(en.dates(['2019-08-14'], [AUGUST])).toBe('14 August 2019')
  })
})

describe('a time has its name, and its preposition', () => {
  test.each([
    [[AUGUST], 'in August 2018', '2018年（民國107年）8月'],
    [[span('2018-07-08')], 'on 8 July 2018', '2018年（民國107年）7月8日'],
    [[span('2018-07-01', '2018-12-31')], 'in the second half of 2018', '2018年（民國107年）下半年'],
    [
      [span('2018-01-01', '2018-03-31')],
      'in the first quarter of 2018',
      '2018年（民國107年）第一季',
    ],
    [[span('2018-01-01', '2018-12-31')], 'in 2018', '2018年（民國107年）'],
    [
      [span('2018-07-24', '2018-07-31')],
      'from 24 to 31 July 2018',
      '2018年（民國107年）7月24日至31日',
    ],
    [
      [span('2018-08-21', '2018-09-02')],
      'from 21 August to 2 September 2018',
      '2018年（民國107年）8月21日至9月2日',
    ],
    [[span('2018-08-01', '9999-12-31')], 'from 1 August 2018 on', '2018年（民國107年）8月1日起'],
    [[span('0001-01-01', '2018-08-01')], 'up to 1 August 2018', '至2018年（民國107年）8月1日止'],
    [
      [AUGUST, span('2018-10-01', '2018-10-31')],
      'in August or October 2018',
      '2018年（民國107年）8月或10月',
    ],
    [
      [AUGUST, span('2018-10-29')],
      'in August 2018 or on 29 October 2018',
      '2018年（民國107年）8月或2018年（民國107年）10月29日',
    ],
  ])('%j', (periods, english, chinese) => {
    expect([en.when(periods), zh.when(periods)]).toEqual([english, chinese])
  })
})
