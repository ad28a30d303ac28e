// Ways of asking that blind questions showed: what counts, what is told beside it, and what it is measured against.
import { describe, expect, test } from 'vitest'
import { ask, daysOf, saysYes } from './asking.js'

const AWARDS = '02-22 07-10 08-14 10-29'

const sets = (rows: readonly (readonly [string, string])[]) =>
  test.each(rows)('%s', (question, days) => expect(daysOf(ask(question))).toBe(days))

describe('times that count from events', () => {
  sets([
    [
      'What happened after the mayors’ summit but before the TaipeiID launch?',
      '03-28 07-08 07-10 07-24',
    ],
    ['What happened between the Ehime conference and the Kinmen press conference?', '10-29'],
    ['從GO SMART成立之後，到台北卡3.0上線之前，還發生哪幾件事？', '07-08 07-10 07-24'],
    ['首長高峰會登場以前，已經有哪些大事？', '02-22 03-06'],
    ['資安稽核完三天後又做了什麼事', '08-30'],
    ['高峰會隔天', '03-28'],
    ['What happened on the day after the Mayors’ Summit?', '03-28'],
  ])

  test('only the nearest, where that is asked', () => {
    expect(daysOf(ask('What came right after the IDC awards?'))).toBe('07-24')
    expect(daysOf(ask('Which event immediately preceded the GO SMART founding?'))).toBe('03-27')
  })

  test('a time in which nothing took place is said to be empty, and the event counted from is not shown', () => {
    const answer = ask('the month after the Mayors’ Summit')
    expect(answer.outcome).toBe('out-of-range')
    expect(answer.sentence).toContain('April 2018')
  })
})

describe('what the speaker tells of themselves narrows nothing', () => {
  sets([
    ['My boss wants everything on cyber security', '08-27'],
    ['For my aunt’s essay: what awards were won?', AWARDS],
    ['我阿嬤想知道得過哪些獎', AWARDS],
    ['老師要我們找台北得過哪些獎', AWARDS],
    ['I’m on the ferry and just wanna know what awards were won', AWARDS],
  ])

  test.each(['Where is my parcel?', 'My bin is full, who do I call?'])(
    'but what is asked for is: %s',
    (question) => expect(ask(question).outcome).not.toBe('answered'),
  )
})

describe('what is left out', () => {
  sets([
    ['七月的大事裡，不算得獎、也不算上線的是哪一件？', '07-08'],
    ['跟金門有關但跟水費無關的是哪件', '08-27'],
    ['Take the July events, as opposed to awards or rankings', '07-24 07-31'],
    ['what awards did they get apart from the August ones', '02-22 07-10 10-29'],
    ['Which August events did not win any award?', '08-27 08-30'],
    ['三月份沒有簽任何文件的是哪件', '03-06'],
  ])

  test('a body that is left out leaves the others of the same event', () => {
    const answer = ask('花蓮、連江之外，還有哪個縣參與區域聯防')
    expect(daysOf(answer)).toBe('08-27')
    expect(answer.sentence).toMatch(/^共1個縣政府：金門縣政府/u)
  })
})

describe('either of two is asked for', () => {
  sets([
    ['events about Kinmen or Hualien', '08-27 11-15'],
    ['水費或停車費', '07-24 11-15'],
  ])
})

describe('the most of a thing', () => {
  sets([
    ['Which event drew the most countries?', '03-27'],
    ['參與的大學最多的是哪一場活動？', '03-06'],
    ['年度倒數第二件大事是哪一件？', '11-15'],
  ])

  test('by quarter, half and day of the week', () => {
    expect(ask('Which quarter was the busiest?').sentence).toMatch(
      /^Busiest: the third quarter of 2018, 7 events/u,
    )
    expect(ask('哪一季最忙').sentence).toMatch(/第三季的大事最多，共7件/u)
    expect(ask('Most events fall on which day of the week?').sentence).toMatch(/^Busiest: Tuesday/u)
  })

  test('days that lie between two things', () => {
    const answer = ask('How many days lie between the launches of Pay.Taipei and TaipeiID?')
    expect(answer.sentence).toMatch(/\(24 July\) and .* \(31 July 2018\) are 7 days apart\.$/u)
  })
})

describe('a version is known by its number, however it is written', () => {
  sets([
    ['when did TaipeiID 3 come out', '07-31'],
    ['When was version 2 of Pay Taipei launched?', '07-24'],
    ['pay.taipei 2版啥時候出', '07-24'],
  ])

  test.each(['TaipeiID 4.0', 'When did version 3 of TaipeiCard 5 come out?'])(
    'and is not held where the product has another: %s',
    (question) => expect(daysOf(ask(question))).toBe(''),
  )
})

describe('facts of those that were asked', () => {
  test.each([
    ['How many cities in Poland signed memorandums?', /^3 cities: Poznan, Wroclaw and Gdynia/u],
    ['跟波蘭幾個城市簽了備忘錄', /^共3個城市：波茲南、弗羅茨瓦夫及格丁尼亞/u],
    ['In how many services can TaipeiID 3.0 be used?', /^7 /u],
  ])('%s', (question, sentence) => expect(ask(question).sentence).toMatch(sentence))
})

describe('yes, where those who are named had one part in it', () => {
  test.each([
    ['Did the auditors also visit Taipei City Hospital?', true],
    ['Was Feng Chia University in the Amazon partnership?', true],
    ['Did IDC win an award?', false],
  ])('%s', (question, isYes) => expect(saysYes(ask(question))).toBe(isYes))
})

describe('a place that is told as where it was can be wrong, one that is asked about cannot', () => {
  test.each([
    ['GO SMART不是在世貿一館成立的嗎', '03-28'],
    ['The Open Group prize was handed over in London, wasn’t it?', '02-22'],
    ['台中有沒有推出自己的市民卡?', ''],
    ['Did Taipei sign a memorandum with Krakow?', ''],
  ])('%s', (question, days) => expect(daysOf(ask(question))).toBe(days))
})

describe('who asks what they are talking to is told', () => {
  test.each(['Am I chatting with a robot or a human being?', '請問你是機器人還是真人?'])(
    '%s',
    (question) => {
      const answer = ask(question)
      expect(answer.outcome).toBe('help')
      expect(answer.sentence).toMatch(/1999/u)
    },
  )
})
