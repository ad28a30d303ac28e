import { describe, expect, it } from 'vitest'
import { fold } from '../../src/text/normalise.js'
import { mentionsIn, table, timesIn, topicOf } from './periods-in.js'

describe('a time without a year', () => {
  const context = { today: '2022-01-31', years: [2018, 2021] }

  it('is read in every year held, told apart', () => {
    expect(timesIn('in March', context)).toBe('2018-03-01..2018-03-31 2021-03-01..2021-03-31')
    expect(mentionsIn('in March', context)).toMatchObject([{ yearSaid: false, unit: 'month' }])
    expect(timesIn('November to February', context)).toBe(
      '2018-11-01..2019-02-28 2021-11-01..2022-02-28',
    )
  })

  it('is read in the year of the conversation, where there is one', () => {
    expect(timesIn('in March', { ...context, year: 2021 })).toBe('2021-03-01..2021-03-31')
  })

  it("is read in today's year while no year is held", () => {
    expect(timesIn('in March', { today: '2022-01-31', years: [] })).toBe('2022-03-01..2022-03-31')
  })

  it('reaches only to the ends of each year where it is open and several years are held', () => {
    expect(timesIn('before July', context)).toBe('2018-01-01..2018-06-30 2021-01-01..2021-06-30')
    expect(timesIn('before July 2018', context)).toBe('0001-01-01..2018-06-30')
  })

  it('is only in the years that have the day', () => {
    expect(timesIn('29 February', { today: '2022-01-31', years: [2018, 2020] })).toBe('2020-02-29')
  })

  it('has the year that a neighbour in the list names', () => {
    expect(timesIn('March and July 2018', context)).toBe(
      '2018-03-01..2018-03-31 2018-07-01..2018-07-31',
    )
  })
})

describe('a mention', () => {
  it('tells the items of a list or comparison apart, and whether a year was said', () => {
    expect(mentionsIn('more in March than in July?')).toMatchObject([
      {
        unit: 'month',
        yearSaid: false,
        items: [
          [{ from: '2018-03-01', to: '2018-03-31' }],
          [{ from: '2018-07-01', to: '2018-07-31' }],
        ],
      },
    ])
    expect(mentionsIn('民國107年上半年')).toMatchObject([{ unit: 'half', yearSaid: true }])
    expect(mentionsIn('last month')).toMatchObject([{ yearSaid: true }])
  })

  it('holds all such days of the year for a weekday', () => {
    const [tuesdays] = mentionsIn('what happened on a Tuesday')
    expect(tuesdays).toMatchObject({ kind: 'period', unit: 'weekday' })
    expect(tuesdays?.kind === 'period' && tuesdays.periods).toHaveLength(52)
    expect(timesIn('週末', { today: '2018-09-05', years: [2018] })).toMatch(
      /^2018-01-06\.\.2018-01-07 /,
    )
  })

  it('holds that day of every month where no month is named', () => {
    expect(timesIn('on the 31st')).toBe(
      '2018-01-31 2018-03-31 2018-05-31 2018-07-31 2018-08-31 2018-10-31 2018-12-31',
    )
  })

  it.each(
    table(`
    events in late August                      => events
    what was going on between July 20 and August 20 => what was going on
    which awards came in the second half of the year? => which awards came ?
    smart city events in the month of March    => smart city events
    and the August one?                        => and one?
    暑假期間有什麼活動                         => 有什麼活動
    8/14那天是什麼事                           => 是什麼事
    DOIT第三季拿了哪些awards                   => doit 拿了哪些awards
    `),
  )('of "%s" leaves the topic', (question, topic) => {
    expect(topicOf(question)).toBe(fold(topic))
  })
})

describe('times that count from an event', () => {
  it.each(
    table(`
    the day before GO SMART was founded        => day -1
    what happened the next day?                => day +1
    the week of the summit                     => week 0
    in the same quarter                        => quarter 0
    the following month                        => month +1
    that year                                  => year 0
    two days before the summit                 => day -2
    a week later                               => week +1
    after that                                 => time after
    before the summit                          => time before
    高峰會前一天                               => day -1
    隔天                                       => day +1
    同一個月有得獎嗎                           => month 0
    那一週                                     => week 0
    三天後                                     => day +3
    正式上線之前有試營運過嗎                   => time before
    `),
  )('%s', (question, expected) => {
    expect(timesIn(question)).toBe(expected)
  })

  it.each(
    table(`
    the week of March 27                       => 2018-03-26..2018-04-01
    the day before Christmas                   => 2018-12-24
    two months after July                      => 2018-09-01..2018-09-30
    8/14隔天                                   => 2018-08-15
    8月14日的前一天                            => 2018-08-13
    8/14那個月                                 => 2018-08-01..2018-08-31
    July of that year                          => 2018-07-01..2018-07-31
    `),
  )('are days where they count from a day: %s', (expression, expected) => {
    expect(timesIn(expression)).toBe(expected)
  })
})
