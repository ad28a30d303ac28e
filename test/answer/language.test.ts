// In which language an answer is: that of the question's own words.
import { describe, expect, test } from 'vitest'
import { LANGUAGES } from '../../src/model/language.js'
import { ask } from './asking.js'

const languageOf = (text: string, fallback: 'en' | 'zh-Hant') => ask(text, { fallback }).language

describe('the words of a question decide, not the channel', () => {
  test.each([
    ['en', 'what happened in August?'],
    ['en', 'unicorns'],
    ['en', 'hello'],
    ['zh-Hant', '八月發生什麼事'],
    ['zh-Hant', '獨角獸'],
    ['zh-Hant', '你好'],
    ['zh-Hant', 'ㄉㄉ'],
  ] as const)('%s: %s', (language, text) => {
    for (const fallback of LANGUAGES) expect(languageOf(text, fallback)).toBe(language)
  })
})

describe('a name in the other script does not turn a sentence', () => {
  test.each([
    ['zh-Hant', 'GO SMART何時成立'],
    ['zh-Hant', '我想知道TaipeiID'],
    ['zh-Hant', 'DOIT得過哪些獎'],
    ['zh-Hant', '跟 Poznan 簽了什麼'],
    ['en', 'When was 臺北卡 launched?'],
    ['en', 'what is 愛媛?'],
    ['en', 'Which awards did 資訊局 win?'],
  ] as const)('%s: %s', (language, text) => {
    for (const fallback of LANGUAGES) expect(languageOf(text, fallback)).toBe(language)
  })

  test('a name alone speaks its own language', () => {
    expect(languageOf('GO SMART', 'zh-Hant')).toBe('en')
    expect(languageOf('臺北卡', 'en')).toBe('zh-Hant')
  })
})

test('Simplified characters are understood, and answered in ours', () => {
  const answer = ask('2018年资讯局得过哪些奖项', { fallback: 'en' })
  expect(answer.language).toBe('zh-Hant')
  expect(answer.sentence).toBe(ask('2018年資訊局得過哪些獎項').sentence)
})

describe('a message without words keeps the language that the conversation had', () => {
  test.each(['', '?', '😀', '8/14', '2018-08', '12/25'])('“%s”', (text) => {
    for (const fallback of LANGUAGES) expect(languageOf(text, fallback)).toBe(fallback)
  })

  test('and is answered in it', () => {
    expect(ask('8/14', { fallback: 'en' }).sentence).toContain('14 August 2018')
    expect(ask('8/14', { fallback: 'zh-Hant' }).sentence).toContain('8月14日')
  })
})

test('all of an answer is in its language: sentence, cards and offers', () => {
  const answer = ask('What happened in July?')
  if (answer.outcome !== 'answered') throw new Error('the question is not answered')
  const said = [
    answer.sentence,
    answer.relatedLine,
    ...answer.related.map(({ label }) => label),
    ...answer.cards.flatMap(({ title, text, dateLine, leaf, categories }) => [
      title,
      text,
      dateLine,
      ...Object.values(leaf),
      ...categories.map(({ label }) => label),
    ]),
    ...answer.cards.flatMap(({ facts }) => facts.flatMap(({ label, value }) => [label, value])),
  ]
  expect(said.filter((text) => /\p{Script=Han}/u.test(text))).toEqual([])
  const chinese = ask('七月有哪些大事')
  expect(chinese.related.filter(({ label }) => !/\p{Script=Han}/u.test(label))).toEqual([])
})

test('an over-long message is refused in its own language', () => {
  expect(languageOf('what '.repeat(200), 'zh-Hant')).toBe('en')
  expect(languageOf('什麼'.repeat(300), 'en')).toBe('zh-Hant')
})
