// What is said where nothing is to be shown, and what the receipt proves.
import { describe, expect, test } from 'vitest'
import { anEvent } from '../an-event.js'
import { ask, askOver, idsOf, meansOf, records } from './asking.js'

describe('a time that holds no event is out of range, and told', () => {
  test.each([
    ['What happened in 2019?', '2019'],
    ['awards in 2017', '2017'],
    ['What happened in May?', 'May 2018'],
    ['What happened on 15 August 2018?', '15 August 2018'],
    ['2017年的大事', '2017年'],
    ['五月得過哪些獎', '5月'],
    ['民國106年有哪些大事', '106年'],
  ])('%s', (question, period) => {
    const answer = ask(question)
    expect(answer.outcome).toBe('out-of-range')
    expect(answer.sentence).toContain(period)
  })

  test('last year counts from the day of the question', () => {
    expect(idsOf(ask('what happened last year', { today: '2019-07-01' }))).toHaveLength(14)
    expect(ask('what happened last year', { today: '2021-07-01' }).outcome).toBe('out-of-range')
    expect(ask('去年有哪些大事', { today: '2018-07-01' }).outcome).toBe('out-of-range')
  })
})

describe('what the time does not hold, but another does, is told so', () => {
  test.each([
    ['awards in March', 'March'],
    ['三月得過哪些獎', '3月'],
  ])('%s', (question, period) => {
    const answer = ask(question)
    expect(answer.outcome).toBe('not-found')
    expect(answer.sentence).toContain(period)
    expect(answer.related).toContainEqual(
      expect.objectContaining({ choice: { do: 'show', event: '2018-02-22' } }),
    )
  })
})

describe('a day that no calendar has is told', () => {
  test.each([
    ['What happened on 30 February?', '30 February'],
    ['31 June', '31 June'],
    ['2月30日有什麼事', '2月30日'],
    ['What happened on February 29, 2018?', 'February 29, 2018'],
  ])('%s', (question, day) => {
    const answer = ask(question)
    expect(answer.outcome).toBe('out-of-range')
    expect(answer.sentence).toContain(day)
  })
})

describe('what is not held is named, each of it', () => {
  test.each([
    ['unicorns and dragons', ['unicorns', 'dragons']],
    ['Tell me about the zeppelin', ['zeppelin']],
    ['獨角獸與恐龍', ['獨角獸', '恐龍']],
  ])('%s', (question, words) => {
    const answer = ask(question)
    expect(answer.outcome).toBe('not-found')
    for (const word of words) expect(answer.sentence).toContain(word)
    expect(answer.receipt.unheld).toEqual(words)
  })

  test.todo(
    'one word that stands twice in the question is named once (“<script>alert(1)</script>”)',
  )
})

test('what each is held, but not in one event, is told', () => {
  const answer = ask('awards in Japan')
  expect(answer.outcome).toBe('not-found')
  expect(answer.sentence).toContain('Japan')
  expect(answer.receipt.unheld).toEqual([])
})

test.todo('“On which day after the summit was GO SMART founded?” names no empty list of words')

describe('where nothing is shown, what is held is told', () => {
  test.each(['unicorns', 'What happened in 2019?', 'awards in March', '31 June'])(
    '%s',
    (question) => {
      const { sentence } = ask(question)
      expect(sentence).toMatch(/\b14 events\b/u)
      expect(sentence).toMatch(/22 February.*21 December 2018/u)
    },
  )

  test('in Chinese too', () => {
    expect(ask('獨角獸').sentence).toMatch(/14件.*2月22日.*12月21日/u)
  })
})

describe('an empty record', () => {
  const askNobody = askOver()

  test.each(['what awards', '八月有哪些事', 'unicorns', 'list all', '最後一件大事', 'hello', ''])(
    'answers nothing, and offers nothing: “%s”',
    (question) => {
      const answer = askNobody(question)
      expect(answer.outcome).not.toBe('answered')
      expect(answer.sentence).not.toBe('')
      expect(answer.related).toEqual([])
    },
  )

  test('says that it is empty', () => {
    expect(askNobody('what awards').sentence).toMatch(/empty/u)
    expect(askNobody('得過哪些獎').sentence).toMatch(/沒有任何紀錄/u)
  })
})

describe('the receipt', () => {
  const answer = ask('What awards did DOIT win in August?')

  test('proves each event by file, lines and the published text', () => {
    const [event] = records.events.filter(({ id }) => id === '2018-08-14')
    expect(answer.receipt.events).toEqual([
      {
        id: '2018-08-14',
        file: '2018-doit-major-events.txt',
        lines: [25],
        quote: event?.text.en,
      },
    ])
  })

  test('quotes the published English for a Chinese question too', () => {
    expect(ask('八月得過哪些獎').receipt.events).toEqual(answer.receipt.events)
  })

  test('tells the version of the data, and the filters', () => {
    expect(answer.receipt.dataVersion).toBe(records.dataVersion)
    expect(answer.receipt.filters).toEqual({
      periods: [{ from: '2018-08-01', to: '2018-08-31' }],
      categories: ['award'],
      without: [],
    })
  })

  test('tells as what each word was taken, and which were passed over', () => {
    const { matched, ignored } = answer.receipt
    expect(meansOf(matched, 'time')).toEqual(['2018-08-01/2018-08-31'])
    expect(meansOf(matched, 'body')).toEqual(['Department of Information Technology'])
    expect(meansOf(matched, 'category')).toEqual(['award', 'award'])
    expect(ignored).toEqual(['What', 'did'])
  })

  test('tells a name by its official form', () => {
    expect(ask('Bengaluru').receipt.matched).toEqual([
      { said: 'Bengaluru', as: 'name', means: 'Bangalore' },
    ])
  })

  test('proves no event where none is shown', () => {
    for (const question of ['unicorns', 'hello', 'awards in March', '']) {
      expect(ask(question).receipt.events).toEqual([])
    }
  })
})

test('what a question asks for twice is found once', () => {
  const askParks = askOver(anEvent({ categories: ['award'] }))
  expect(idsOf(askParks('what awards and prizes were won'))).toEqual(['2019-05-01'])
})
