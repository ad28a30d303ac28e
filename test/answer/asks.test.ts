import { describe, expect, test } from 'vitest'
import { anEvent, aParty, aPlace, inBoth } from '../an-event.js'
import { ask, askOver, daysOf, idsOf, saysYes } from './asking.js'

const ALL_AWARDS = '02-22 07-10 08-14 10-29'

/** Its text tells none of its facts, so that a sentence can have them from the facts only. */
const fair = anEvent({
  date: '2019-05-10',
  text: inBoth('The spring fair opened for gardeners.', '春季園遊會迎接園丁。'),
  title: inBoth('Spring fair opens', '春季園遊會開幕'),
  places: [aPlace(inBoth('Elm Hall', '榆樹廳'))],
  parties: [aParty(inBoth('Tree Society', '樹木學會'), { roles: ['host'], kind: 'organisation' })],
  counts: [{ number: 40, unit: inBoth('gardeners', '位園丁') }],
})
const pond = anEvent({ date: '2019-06-20', text: inBoth('A pond was dug.', '挖了池塘。') })

const askParks = askOver(fair, pond)
const FACTS = ['Elm Hall', '榆樹廳', 'Tree Society', '樹木學會', '40']
const factsIn = (text: string) =>
  FACTS.filter((fact) => askParks(text).sentence.includes(fact)).join()

describe('what is asked decides which fact is told', () => {
  test.each([
    ['When was the spring fair?', ''],
    ['On which day did the spring fair open?', ''],
    ['春季園遊會是什麼時候', ''],
    ['春季園遊會是幾號', ''],
    ['Where was the spring fair?', 'Elm Hall'],
    ['At which venue was the spring fair?', 'Elm Hall'],
    ['春季園遊會在哪裡', '榆樹廳'],
    ['春季園遊會的地點', '榆樹廳'],
    ['Who organised the spring fair?', 'Tree Society'],
    ['春季園遊會是誰主辦的', '樹木學會'],
    ['How many gardeners came to the spring fair?', '40'],
    ['春季園遊會有幾位園丁', '40'],
    ['Tell me about the spring fair', ''],
  ])('%s', (question, fact) => {
    expect(idsOf(askParks(question))).toEqual(['2019-05-10'])
    expect(factsIn(question)).toBe(fact)
  })

  test('the day is told, whatever is asked', () => {
    expect(askParks('When was the spring fair?').sentence).toContain('10 May 2019')
    expect(askParks('春季園遊會是什麼時候').sentence).toContain('5月10日')
  })
})

describe('how many events there are is counted, even where there is one', () => {
  test.each([
    ['How many awards did DOIT win?', ALL_AWARDS, '4 '],
    ['how many prizes were there in October', '10-29', '1 '],
    ['How many events happened in August?', '08-14 08-27 08-30', '3 '],
    ['得過幾個獎', ALL_AWARDS, '共有4'],
    ['十月得過幾個獎', '10-29', '共有1'],
    ['八月有幾件大事', '08-14 08-27 08-30', '共有3件'],
  ])('%s', (question, days, count) => {
    const answer = ask(question)
    expect(daysOf(answer)).toBe(days)
    expect(answer.sentence).toContain(count)
  })

  test('how many of a thing within an event is a fact of that event, and no count of events', () => {
    expect(ask('How many countries came to the Mayors’ Summit?').sentence).toMatch(/^33 /u)
    expect(ask('首長高峰會有幾國參加').sentence).toMatch(/^33國/u)
  })

  test.todo('“How many mayors were invited?” tells 120, of 27 March')
})

describe('yes is said to who asks whether, and to nobody else', () => {
  test.each([
    'Did Taipei win an award in October?',
    'Was there an event in Japan?',
    'Is there anything about Kinmen?',
    'Were there any awards?',
    'Can I pay parking fees with Pay.Taipei?',
    '有沒有金門的事',
    '七月有得獎嗎',
    '可以用智慧支付繳停車費嗎',
    '有智慧支付嗎',
  ])('yes: %s', (question) => expect(saysYes(ask(question))).toBe(true))

  test.each([
    'Did Grenoble sign a memorandum?',
    'Which awards were won in October?',
    'Can you show me the awards?',
    'Can I get a list of the awards?',
    'What did the department launch in July?',
    'What is TaipeiID?',
    '七月得過什麼獎',
    '金門有哪些合作',
  ])('not yes: %s', (question) => {
    expect(ask(question).outcome).toBe('answered')
    expect(saysYes(ask(question))).toBe(false)
  })

  test('who asks whether they can is told that they can', () => {
    expect(ask('可以用智慧支付繳停車費嗎').sentence).toMatch(/^可以/u)
    expect(ask('有沒有智慧支付').sentence).toMatch(/^有的/u)
    expect(ask('金門有用智慧支付嗎').sentence).toMatch(/^是的/u)
  })

  test('no yes is said where a word was not understood', () => {
    expect(daysOf(ask('Did the department destroy TaipeiID?'))).toBe('07-31')
    expect(saysYes(ask('Did the department destroy TaipeiID?'))).toBe(false)
    expect(saysYes(ask('Is there anything about TaipeiID?'))).toBe(true)
  })

  test.each(['Is TaipeiID good?', 'TaipeiID can fly, right?'])(
    '%s: nothing says so',
    (question) => {
      expect(ask(question).sentence).not.toMatch(/^Yes/u)
    },
  )
})

describe('the first, the second, the last of what fits is shown alone', () => {
  test.each([
    ['what was the first award?', '02-22'],
    ['the second award', '07-10'],
    ['What was the third award?', '08-14'],
    ['the last award', '10-29'],
    ['what was the latest event', '12-21'],
    ['the first event in August', '08-14'],
    ['第一個獎是什麼', '02-22'],
    ['第二個獎', '07-10'],
    ['第三個獎項是什麼', '08-14'],
    ['最後一個獎', '10-29'],
    ['最後一件大事是什麼', '12-21'],
    ['八月最早的大事', '08-14'],
  ])('%s', (question, day) => expect(daysOf(ask(question))).toBe(day))

  test('a second version is no second event', () => {
    expect(daysOf(ask('the second version of Pay Taipei'))).toBe('07-24')
  })

  test('a fifth of four is not made up', () => {
    expect(ask('the third ranking')).toMatchObject({ outcome: 'not-found' })
  })
})

describe('extremes are told of the whole record, or of what is asked', () => {
  test.each([
    ['which month had the most events', '07-08 07-10 07-24 07-31', 'July'],
    ['哪個月最忙', '07-08 07-10 07-24 07-31', '7月'],
    ['What is the longest gap between events?', '03-28 07-08', '102'],
    ['longest gap', '03-28 07-08', '102'],
    ['哪兩件大事間隔最久', '03-28 07-08', '102'],
    ['Which events were closest together?', '03-27 03-28', '1 '],
    ['哪兩件大事間隔最短', '03-27 03-28', '1天'],
    ['What is the longest gap between awards?', '02-22 07-10', '138'],
  ])('%s', (question, days, told) => {
    const answer = ask(question)
    expect(daysOf(answer)).toBe(days)
    expect(answer.sentence).toContain(told)
  })
})

describe('what a thing is, is told by the event that made it', () => {
  test.each([
    ['What is Pay.Taipei?', '07-24'],
    ['什麼是pay.taipei', '07-24'],
    ['What is GO SMART?', '03-28'],
  ])('%s', (question, day) => expect(daysOf(ask(question))).toBe(day))

  test('who asks for all about it gets all', () => {
    expect(daysOf(ask('List everything on Pay.Taipei'))).toBe('07-24 11-15')
  })
})
