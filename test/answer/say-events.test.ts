import { describe, expect, test } from 'vitest'
import { CARDS_MAX } from '../../src/answer/compose.js'
import { addDays } from '../../src/model/period.js'
import { anEvent, aPrize, inBoth } from '../an-event.js'
import { ask, askOver, idsOf } from './asking.js'

const AWARDS = ['What awards were won?', '得過哪些獎'] as const

describe('a list tells how many there are, and their days', () => {
  test('in English', () => {
    const { sentence } = ask('What happened in August?')
    expect(sentence).toMatch(/\b3 events\b/u)
    for (const day of ['14', '27', '30']) expect(sentence).toContain(day)
  })

  test('in Chinese', () => {
    const { sentence } = ask('八月發生什麼事')
    expect(sentence).toContain('共有3件')
    for (const day of ['14日', '27日', '30日']) expect(sentence).toContain(day)
  })

  test('of many days only the first and the last', () => {
    const { sentence } = ask('Show me all events')
    expect(sentence).toMatch(/14 events/u)
    expect(sentence).toContain('22 February')
    expect(sentence).toContain('21 December 2018')
    expect(sentence).not.toContain('July')
  })

  test('days of several years are told apart', () => {
    const askParks = askOver(
      anEvent({ date: '2018-05-01', categories: ['launch'] }),
      anEvent({ date: '2019-05-02', categories: ['launch'] }),
    )
    expect(askParks('launches in May').sentence).toMatch(/1 May 2018.*2 May 2019/u)
    expect(askParks('五月有哪些系統上線').sentence).toMatch(/2018年.*5月1日.*2019年.*5月2日/u)
  })

  test('the years of the Republic stand beside ours in Chinese only', () => {
    expect(ask('八月發生什麼事').sentence).toContain('民國107年')
    expect(ask('What happened in August?').sentence).not.toContain('107')
  })
})

describe('prizes are counted, and split by whom they are credited to', () => {
  test('in the real record', () => {
    const [english, chinese] = AWARDS.map((question) => ask(question).sentence)
    expect(english).toMatch(/^6 awards on 4 dates.*3 to DOIT.*3 to the City Government/u)
    expect(chinese).toMatch(/共有4件.*6個獎項.*資訊局3個.*市府3個/u)
  })

  test('a prize that stands for several counts so often', () => {
    const askParks = askOver(
      anEvent({ date: '2019-05-01', categories: ['award'], prizes: [aPrize({ count: 5 })] }),
      anEvent({ date: '2019-05-02', categories: ['award'], prizes: [aPrize()] }),
    )
    for (const question of AWARDS) expect(askParks(question).sentence).toContain('6')
  })

  test('prizes of others are counted, but credited to neither of ours', () => {
    const askParks = askOver(
      anEvent({ date: '2019-05-01', categories: ['award'], prizes: [aPrize({ to: 'other' })] }),
      anEvent({ date: '2019-05-02', categories: ['award'], prizes: [aPrize({ count: 8 })] }),
    )
    expect(askParks('What awards were won?').sentence).toMatch(
      /^9 awards.*8 to the City Gov.*1 to others/u,
    )
    expect(askParks('What awards were won?').sentence).not.toContain('DOIT')
  })

  test('no number is told where an event’s prizes are not on record', () => {
    const askParks = askOver(
      anEvent({ date: '2019-05-01', categories: ['award'], prizes: [aPrize({ count: 5 })] }),
      anEvent({ date: '2019-05-02', categories: ['award'] }),
    )
    expect(idsOf(askParks('What awards were won?'))).toHaveLength(2)
    expect(askParks('What awards were won?').sentence).not.toContain('5')
  })

  test('who asks for one body’s own gets only these', () => {
    expect(idsOf(ask('what prizes did the City Government itself win?'))).toEqual([
      '2018-07-10',
      '2018-10-29',
    ])
    expect(idsOf(ask('資訊局自己得過哪些獎'))).toEqual(['2018-02-22', '2018-08-14'])
  })
})

describe('a ranking is no award', () => {
  test('it is not among the awards, but told apart', () => {
    for (const question of AWARDS) {
      const answer = ask(question)
      expect(idsOf(answer)).not.toContain('2018-07-08')
      expect(answer.sentence).toMatch(/8 July|7月8日/u)
    }
  })

  test('one of another time is not told', () => {
    expect(ask('Which awards were won from August to December?').sentence).not.toContain('July')
    expect(ask('Which awards were won in July and August?').sentence).toContain('8 July')
  })

  test('nor where the awards are asked for by name', () => {
    expect(ask('awards of Bangalore or IDC').sentence).not.toContain('8 July')
  })
})

describe('a list tells only what holds of its events', () => {
  test('its topic, in the words of the question', () => {
    expect(ask('anything on Kinmen?').sentence).toContain('“Kinmen”')
    expect(ask('金門有哪些大事').sentence).toContain('「金門」')
  })

  test('its time', () => {
    expect(ask('late August').sentence).toMatch(/\b21\b.*31 August 2018/u)
    expect(ask('events on a Tuesday').sentence).toContain('Tuesday')
  })
})

describe('a very long list', () => {
  const events = Array.from({ length: CARDS_MAX + 10 }, (_, at) =>
    anEvent({ date: addDays('2019-01-01', at), text: inBoth(`Tree ${at}.`, `第${at}棵樹。`) }),
  )
  const answer = askOver(...events)('Show me all events')

  test('is complete, though only the first ones have cards', () => {
    if (answer.outcome !== 'answered') throw new Error('the question is not answered')
    expect(idsOf(answer)).toEqual(events.map(({ id }) => id))
    expect(answer.total).toBe(CARDS_MAX + 10)
    expect(answer.cards.map(({ id }) => id)).toEqual(events.slice(0, CARDS_MAX).map(({ id }) => id))
    expect(answer.receipt.events).toHaveLength(CARDS_MAX)
  })

  test('tells which of them have', () => {
    expect(answer).toMatchObject({ page: expect.stringMatching(/1\b.*50\b.*60\b/u) })
    expect(ask('Show me all events')).toMatchObject({ page: '' })
  })
})
