import { describe, expect, test } from 'vitest'
import { languageOf, languageOfLocale } from '../../src/text/language.js'
import { normalise } from '../../src/text/normalise.js'
import { tokenize } from '../../src/text/tokenize.js'

const languageOfText = (text: string) => languageOf(tokenize(normalise(text)))

describe('a question is in the language of its own words', () => {
  test.each([
    ['what awards were won', 'en'],
    ['資訊局得過哪些獎', 'zh-Hant'],
    ['资讯局得过哪些奖', 'zh-Hant'],
    ['DOIT 得過 awards 嗎', 'zh-Hant'],
    ['ㄏㄏ', 'zh-Hant'],
    ['5G', 'en'],
  ])('%s: %s', (text, language) => {
    expect(languageOfText(text)).toBe(language)
  })

  test.each(['', '2018', '?!', '👍', '３．０'])('%j has none', (text) => {
    expect(languageOfText(text)).toBeUndefined()
  })
})

describe('a locale is one of our languages', () => {
  test.each([
    ['zh-TW', 'zh-Hant'],
    ['zh-Hans-CN', 'zh-Hant'],
    ['ZH_tw.UTF-8', 'zh-Hant'],
    ['zh', 'zh-Hant'],
    ['en-GB', 'en'],
    ['en_US.UTF-8', 'en'],
  ])('%s: %s', (locale, language) => {
    expect(languageOfLocale(locale)).toBe(language)
  })

  test.each([undefined, '', 'C.UTF-8', 'ja-JP', 'zha'])('or neither: %s', (locale) => {
    expect(languageOfLocale(locale)).toBeUndefined()
  })
})
