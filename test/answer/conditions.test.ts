import { describe, expect, test } from 'vitest'
import { anEvent, aParty, aPlace, inBoth } from '../an-event.js'
import { ask, askOver, daysOf, idsOf } from './asking.js'

const sets = (rows: readonly (readonly [string, string])[]) =>
  test.each(rows)('%s', (question, days) => expect(daysOf(ask(question))).toBe(days))

describe('names, their aliases and other spellings find their events', () => {
  sets([
    ['GO SMART', '03-28'],
    ['gosmart', '03-28'],
    ['OpenGroup', '02-22'],
    ['Bengaluru', '02-22'],
    ['pay taipei', '07-24 11-15'],
    ['台北卡', '07-31'],
    ['臺北卡', '07-31'],
    ['ｔａｉｐｅｉＩＤ', '07-31'],
    ['花蓮', '08-27'],
    ['what about the summit of the mayors', '03-27'],
    ['柯P', '12-21'],
  ])
})

describe('the city’s and the department’s own names narrow nothing', () => {
  sets([
    ['what awards did DOIT win', '02-22 07-10 08-14 10-29'],
    ['what awards were won', '02-22 07-10 08-14 10-29'],
    ['臺北市政府得過哪些獎', '02-22 07-10 08-14 10-29'],
    ['資訊局八月做了什麼', '08-14 08-27 08-30'],
  ])

  test('by itself such a name asks for everything', () => {
    expect(idsOf(ask('DOIT'))).toHaveLength(14)
    expect(idsOf(ask('資訊局'))).toHaveLength(14)
  })

  test.each(['What has DOIT done?', 'What did DOIT do?'])('%s asks for everything', (question) => {
    expect(idsOf(ask(question))).toHaveLength(14)
  })
})

describe('a category asks for all of its sort', () => {
  sets([
    ['agreements', '03-27 03-28'],
    ['What was signed?', '03-27 03-28'],
    ['簽署過哪些文件', '03-27 03-28'],
    ['which partnerships', '03-06 08-27 11-15'],
    ['rankings', '07-08'],
    ['評比', '07-08'],
    ['awards in the second half of the year', '07-10 08-14 10-29'],
  ])
})

describe('a word for a part of the sort finds what is called so', () => {
  sets([
    ['Which meetings were held?', '03-27 03-28 08-30 11-15'],
    ['forums', '03-27'],
    ['有哪些論壇', '03-27'],
    ['press conference', '11-15'],
    ['記者會', '11-15'],
    ['ceremony', '03-28'],
    ['which drills were held', '08-27'],
  ])

  test.each(['Was there a workshop?', '有工作坊嗎'])(
    '%s is not held: no meeting is called so',
    (question) => {
      expect(ask(question).outcome).toBe('not-found')
    },
  )
})

describe('a kind of body asks for the events that have one', () => {
  sets([
    ['which universities took part?', '03-06 12-21'],
    ['哪些大學', '03-06 12-21'],
    ['which companies', '03-06 07-10 08-27'],
    ['which counties', '08-27 11-15'],
    ['哪些縣市', '08-27 11-15'],
    ['Which ministries were there?', '10-29'],
  ])

  test('a kind of body that begins another word asks for none', () => {
    expect(daysOf(ask('智慧城市'))).toBe('03-27 03-28 07-08 07-10')
  })

  test.todo('有哪些國家 does not find the body whose name begins so (2018-10-29)')
})

describe('a part that was had narrows where the question asks for a fact', () => {
  const concert = anEvent({
    date: '2019-03-01',
    text: inBoth('A concert in the park.', '公園音樂會。'),
    parties: [aParty(inBoth('Tree Society', '樹木學會'), { roles: ['host'] })],
  })
  const guided = anEvent({
    date: '2019-04-01',
    text: inBoth('A walk in the park.', '公園健行。'),
    parties: [aParty(inBoth('Tree Society', '樹木學會'), { roles: ['attendee'] })],
  })
  const askParks = askOver(concert, guided)

  test.each([
    ['When did the Tree Society attend?', ['2019-04-01']],
    ['公園是誰主辦的', ['2019-03-01']],
    ['Tell me about the park', ['2019-03-01', '2019-04-01']],
  ])('%s', (question, ids) => expect(idsOf(askParks(question))).toEqual(ids))

  test.todo('“Which events did the department attend?” finds 2018-08-30 only, not all')
  test.todo('跟誰合作 asks for the partnerships, not for all events')
})

describe('parts of the world', () => {
  sets([
    ['events in Japan', '08-30'],
    ['日本', '08-30'],
    ['Polish', '03-27'],
    ['events abroad', '02-22 08-30'],
    ['海外的大事', '02-22 08-30'],
    ['events in Europe', '03-27'],
    ['歐洲', '03-27'],
    ['foreign students', '12-21'],
  ])

  test('what took place at home is not abroad, though guests came from there', () => {
    const guests = anEvent({
      date: '2019-03-01',
      text: { en: 'Guests from Peru came to the park.' },
      places: [aPlace(inBoth('Elm Park', '榆樹公園'))],
    })
    const visit = anEvent({
      date: '2019-04-01',
      text: { en: 'A visit to a garden.' },
      places: [aPlace(inBoth('Lima', '利馬'), { country: 'PE' })],
    })
    const askParks = askOver(guests, visit)
    expect(idsOf(askParks('events abroad'))).toEqual(['2019-04-01'])
    expect(idsOf(askParks('events in Taiwan'))).toEqual(['2019-03-01'])
    expect(idsOf(askParks('Peru'))).toEqual(['2019-03-01', '2019-04-01'])
    expect(idsOf(askParks('南美洲'))).toEqual(['2019-03-01', '2019-04-01'])
  })

  test('the name of a country is not put together from two words', () => {
    // Åland
    expect(ask('What about a land office?').receipt.unheld).not.toContain('a land')
  })

  test('a part of the world that no event names is not held', () => {
    const answer = ask('events in Africa')
    expect(answer.outcome).toBe('not-found')
    expect(answer.receipt.unheld).toEqual(['Africa'])
  })
})

describe('words that mean the same find the same', () => {
  test.each([
    ['subway', 'metro'],
    ['paying water fees', 'water bills'],
    ['冠軍', '第一名'],
    ['罰單', '罰鍰'],
    ['借書證', '圖書借閱證'],
    ['pilot', 'trial'],
  ])('%s and %s', (one, other) => {
    expect(daysOf(ask(one))).not.toBe('')
    expect(daysOf(ask(one))).toBe(daysOf(ask(other)))
  })
})

describe('Chinese words are found wherever they stand in a run', () => {
  sets([
    ['開放資料', '08-14 10-29'],
    ['地政', '07-24 07-31 08-27'],
    ['水費', '07-24 11-15'],
    ['研究生', '12-21'],
  ])

  test('characters that stand apart in a text make no word', () => {
    const askParks = askOver(
      anEvent({ date: '2019-03-01', text: inBoth('Water in the sea.', '海邊有水。') }),
      anEvent({ date: '2019-04-01', text: inBoth('Seawater.', '海水。') }),
    )
    expect(idsOf(askParks('海水'))).toEqual(['2019-04-01'])
  })

  test.each(['水肥', '獨角獸'])('%s is not held, whatever its parts', (word) => {
    const answer = ask(word)
    expect(answer.outcome).toBe('not-found')
    expect(answer.sentence).toContain(word)
  })

  test.each(['公園', '停車場'])(
    '%s is at most a guess: parts of a word are thin evidence',
    (word) => {
      expect(['not-found', 'unsure']).toContain(ask(word).outcome)
    },
  )
})

describe('a word that narrows', () => {
  sets([
    ['smart city', '03-27 03-28 07-08 07-10'],
    ['announced partnership', '03-06'],
  ])

  test.each([
    'glorious awards',
    '得過哪些偉大的獎',
    'Which awards were rejected?',
    '哪些活動很無聊',
  ])('is not passed over where no event holds it: %s', (question) =>
    expect(ask(question).outcome).not.toBe('answered'),
  )

  test('one that alone could be a half of a word is missed beside a leftover', () => {
    // 保 and 險 are light or unknown each, 保險 is a thing.
    expect(ask('保險').outcome).not.toBe('answered')
    expect(ask('保險').receipt.unheld).toEqual(['保險'])
  })
})

describe('a lone character', () => {
  sets([
    ['水', '07-24 11-15'],
    ['車', '07-24'],
  ])

  test('that no event holds finds nothing', () => {
    expect(ask('險').outcome).not.toBe('answered')
  })

  test.todo('車得過哪些獎: is not missed beside what is held')
  test.todo('得過哪些獎餒: one that no event holds is not missed either')
})

describe('all that is asked must hold', () => {
  sets([
    ['awards in Asia', '02-22 07-10'],
    ['partnerships with Kinmen in November', '11-15'],
    ['water in Kinmen', '11-15'],
    ['八月的會議', '08-30'],
  ])

  test.todo('“data governance” does not find “government”, whose stem is the same')
})
