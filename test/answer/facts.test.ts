import { describe, expect, test } from 'vitest'
import { anEvent, aParty, aPlace, inBoth } from '../an-event.js'
import { ask, askOver } from './asking.js'

/** The sentence over a record of this one event, whose text tells none of its facts. */
const sentenceOf = (facts: Parameters<typeof anEvent>[0], question: string): string =>
  askOver(anEvent({ text: inBoth('The willow fair.', '柳樹園遊會。'), ...facts }))(question)
    .sentence

const society = aParty(inBoth('Tree Society', '樹木學會'), {
  roles: ['host', 'giver'],
  kind: 'organisation',
})
const museum = aParty(inBoth('Oak County Museum', '橡縣博物館'), {
  roles: ['audited'],
  kind: 'local-agency',
})
const library = aParty(inBoth('Elm County Library', '榆縣圖書館'), {
  roles: ['audited', 'partner'],
  kind: 'local-agency',
})

describe('where: the venue', () => {
  const hall = aPlace(inBoth('Elm Hall', '榆樹廳'))
  const fromPeru = aPlace(inBoth('Peru', '秘魯'), { country: 'PE', role: 'origin' })

  test('is told in the language of the question', () => {
    expect(sentenceOf({ places: [hall] }, 'Where was the willow fair?')).toContain('Elm Hall')
    expect(sentenceOf({ places: [hall] }, '柳樹園遊會在哪裡')).toContain('榆樹廳')
  })

  test('is not where guests came from', () => {
    const sentence = sentenceOf({ places: [fromPeru, hall] }, 'Where was the willow fair?')
    expect(sentence).toContain('Elm Hall')
    expect(sentence).not.toContain('Peru')
    expect(sentenceOf({ places: [fromPeru] }, 'Where was the willow fair?')).not.toContain('Peru')
  })

  test('is no answer to where somebody was from: the text tells that', () => {
    const text = inBoth('Gardeners from Peru saw swans.', '秘魯園丁看天鵝。')
    const told = (question: string) => sentenceOf({ text, places: [fromPeru, hall] }, question)
    expect(told('Where were the gardeners from?')).toContain('Gardeners from Peru saw swans.')
    expect(told('Where were the gardeners from?')).not.toContain('Elm Hall')
    expect(told('Where did the gardeners from Peru see swans?')).toContain('Elm Hall')
  })
})

describe('how many: the count whose unit was asked for', () => {
  const counts = [
    { number: 31, unit: inBoth('visitors', '位訪客') },
    { number: 57, unit: inBoth('garden plots', '處園圃') },
  ]
  const text = inBoth('Visitors saw garden plots.', '訪客參觀園圃。')

  test.each([
    ['How many visitors were there?', '31', '57'],
    ['How many garden plots were there?', '57', '31'],
    ['有多少訪客', '31', '57'],
    ['有多少園圃', '57', '31'],
  ])('%s', (question, told, other) => {
    const sentence = sentenceOf({ text, counts }, question)
    expect(sentence).toContain(told)
    expect(sentence).not.toContain(other)
  })

  test('no other number is told in its place', () => {
    const saw = inBoth('Visitors saw swans.', '訪客看天鵝。')
    expect(sentenceOf({ text: saw, counts: counts.slice(0, 1) }, 'How many swans?')).not.toContain(
      '31',
    )
  })
})

describe('who: those who had the part that was asked for', () => {
  const parties = [society, museum, library]

  test.each([
    ['Who organised the willow fair?', ['Tree Society']],
    ['Who gave the willow fair?', ['Tree Society']],
    ['Who was audited at the willow fair?', ['Oak County Museum', 'Elm County Library']],
    ['柳樹園遊會是誰主辦的', ['樹木學會']],
    ['柳樹園遊會的合作對象是誰', ['榆縣圖書館']],
  ])('%s', (question, names) => {
    const sentence = sentenceOf({ parties, categories: ['security'] }, question)
    const told = parties
      .flatMap(({ name }) => Object.values(name))
      .filter((name) => sentence.includes(name))
    expect(told.sort()).toEqual([...names].sort())
  })

  test('the city and its department are not told as others with whom it was', () => {
    const ours = aParty(inBoth('Taipei City Government', '臺北市政府'), { roles: ['partner'] })
    const sentence = sentenceOf({ parties: [ours, library] }, '柳樹園遊會的合作夥伴是誰')
    expect(sentence).toContain('榆縣圖書館')
    expect(sentence).not.toContain('臺北市政府')
  })
})

describe('which: those of the kind that was asked for', () => {
  const parties = [society, museum, library]

  test('are counted and named', () => {
    const sentence = sentenceOf({ parties }, 'How many local agencies were at the willow fair?')
    expect(sentence).toMatch(/^2 /u)
    expect(sentence).toContain('Oak County Museum')
    expect(sentence).toContain('Elm County Library')
    expect(sentence).not.toContain('Tree Society')
    expect(sentenceOf({ parties }, '柳樹園遊會有幾個地方機關')).toContain('共2')
  })

  test('with the part that was asked for, where some had it', () => {
    const sentence = sentenceOf({ parties }, 'How many agencies were audited at the willow fair?')
    expect(sentence).toMatch(/^2 /u)
  })

  test('of the place that was asked for, where a name tells it', () => {
    const sentence = ask('which offices in Hualien were audited?').sentence
    expect(sentence).toContain('Hualien County Police Department')
    expect(sentence).toMatch(/^4 /u)
    expect(ask('花蓮有哪些機關被稽核').sentence).toContain('花蓮縣警察局')
  })
})

/** What is said before the quoted sentence. */
const factIn = (question: string) => ask(question).sentence.split(/[:：] ?[“「]/u)[0]

describe('the real record tells its facts', () => {
  test.each([
    ['where was the founding ceremony held?', 'TWTC Nangang Exhibition Hall'],
    ['歡迎會在哪裡舉行', '國立臺灣大學'],
    ['who organised the Government Open Data Award?', 'National Development Council'],
    ['誰主辦政府資料開放獎', '國家發展委員會'],
    ['Who compiled the ranking?', 'Eden Strategy Institute'],
    ['how many agencies were audited?', '10'],
    ['How many bilateral forums were held?', '8'],
    ['有幾所大學', '共7所'],
    ['有幾名外籍研究生', '21'],
    ['印尼跟馬來西亞來了幾個研究生', '21'],
    // Two numbers of cities are on record; which was meant, the sentence behind them tells.
    ['Out of how many cities was Taipei ranked 16th?', '140'],
  ])('%s', (question, fact) => {
    expect(factIn(question)).toContain(fact)
  })

  test('a number of people from two places is not told of one of them', () => {
    expect(factIn('How many students from Malaysia took part?')).not.toContain('21 foreign')
  })

  test('who ranks cities is not counted as one', () => {
    expect(factIn('Out of how many cities was Taipei ranked 16th?')).not.toContain('Eden')
  })
})

test('who won is asked of every prize, whether the text says won or received', () => {
  for (const question of ['who won prizes', 'who won the awards?']) {
    expect(ask(question, { fallback: 'en' }).sentence).toMatch(/^6 awards on 4 dates/u)
  }
})
