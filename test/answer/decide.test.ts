import MiniSearch from 'minisearch'
import { describe, expect, test, vi } from 'vitest'
import { ask } from './asking.js'

describe('a question in everyday words that no event says whole', () => {
  test.each([
    [
      'Tell me about the Global Organization of Smart Cities thing, how did it begin?',
      '2018-03-28',
    ],
    ['I am from Kinmen, how will my family pay their water through Taipei?', '2018-11-15'],
    ['哪個市長去台大跟外籍研究生見面', '2018-12-21'],
  ])('is answered, or the right event is the likeliest guess: %s', (question, id) => {
    const answer = ask(question)
    const shown = answer.outcome === 'answered' ? answer.found.map((one) => one.id) : []
    const offered = answer.related.map(({ choice }) => (choice.do === 'show' ? choice.event : ''))
    expect([...shown, ...offered]).toContain(id)
  })
})

describe('a guess', () => {
  const answer = ask('international club')

  test('shows no event, offers at most three and says that it is one', () => {
    expect(answer.outcome).toBe('unsure')
    expect(answer.related.length).toBeGreaterThan(0)
    expect(answer.related.length).toBeLessThanOrEqual(3)
    expect(answer.related.every(({ choice, date }) => choice.do === 'show' && date)).toBe(true)
    expect(answer.sentence).toMatch(/猜|guess/u)
  })
})

describe('an unmatched specific is not answered by what is like it', () => {
  test.each([
    'Did Tokyo sign an MOU with Taipei at the summit?',
    'did berlin sign a memorandum with taipei',
    '臺北市有跟柏林簽合作備忘錄嗎',
    'When was TaipeiID 4.0 launched?',
  ])('%s', (question) => expect(ask(question).outcome).not.toBe('answered'))
})

describe('yes needs proof', () => {
  test.each([
    'Was DOIT fined?',
    '資訊局被罰款了嗎',
    '資訊局有沒有違規',
    'Did Kinmen audit Taipei?',
    'Can I pay my rent with Pay Taipei?',
    '資訊局有在徵才嗎',
    'Did Grenoble sign a memorandum?',
    'Did the mayor win an award?',
  ])('no yes: %s', (question) => {
    expect(ask(question).sentence).not.toMatch(/^(?:Yes|是的|有的|可以)/u)
  })

  test.each([
    'Can I pay traffic fines in installments with Pay Taipei?',
    'Was the Taipei metro audited?',
    'Was Feng Chia University in the Amazon partnership?',
  ])('yes: %s', (question) => expect(ask(question).sentence).toMatch(/^Yes/u))
})

describe('whatever is not answered names the hotline', () => {
  test.each(['How do I register for tax?', '水管漏水要打哪支電話', 'What happened in May 2018?'])(
    '%s',
    (question) => expect(ask(question).sentence).toMatch(/1999/u),
  )
})

test('MiniSearch is searched for every question that has a topic', () => {
  const search = vi.spyOn(MiniSearch.prototype, 'search')
  for (const question of [
    'what awards did DOIT win',
    '金門',
    'cashless payment',
    '跟波蘭簽了什麼',
  ]) {
    search.mockClear()
    ask(question)
    expect(search, question).toHaveBeenCalled()
  }
  search.mockRestore()
})

test('what MiniSearch does not find is not shown', () => {
  const search = vi.spyOn(MiniSearch.prototype, 'search').mockReturnValue([])
  expect(ask('cashless payment of parking fees').outcome).not.toBe('answered')
  search.mockRestore()
})
