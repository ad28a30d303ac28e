// How the bot words what people read, in both languages: what must not come back.
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { loadDialogs } from '../../src/content/load-dialogs.js'
import { loadEvents } from '../../src/content/load-events.js'
import { conversationOf } from '../../src/core.js'
import { LANGUAGES } from '../../src/model/language.js'
import { packageRoot } from '../../src/package-root.js'
import { composeSentences, readPatterns, sentencePage } from '../../src/terminal/sentence-page.js'
import { realDialogs } from '../content/folders.js'
import { type Displayed, displayedDialogs, displayedRecord } from './displayed.js'
import {
  askedNames,
  MAINLAND,
  mainlandTerms,
  quotesInQuotes,
  STRUCK_OUT,
  yearsTwice,
} from './faults.js'

const dialogs = loadDialogs(realDialogs)
const records = loadEvents(join(packageRoot, 'data'), dialogs)
const converse = conversationOf(dialogs, records)
const sentences = composeSentences(readPatterns(), converse)

const faultsOf = (
  texts: readonly Displayed[],
  find: (text: string) => readonly string[],
): readonly string[] =>
  texts.flatMap(({ place, text }) => find(text).map((fault) => `${place}: ${fault}`))

/** What the card of every event says besides its text. */
const cards = composeSentences(
  records.events.map(({ id }) => ({ pattern: id, card: id })),
  converse,
)

const composed = (language: (typeof LANGUAGES)[number]): readonly Displayed[] =>
  [...sentences, ...cards]
    .filter((one) => one.language === language)
    .map(({ pattern, sentence }) => ({ place: pattern, text: sentence }))

describe.each(LANGUAGES)('in %s', (language) => {
  const said = displayedDialogs(dialogs, language)
  const record = displayedRecord(records.events, language)
  const all = [...said, ...record, ...composed(language)]

  test('no wording comes back that was struck out', () => {
    // What the city wrote itself is quoted as it is.
    const ours = [
      ...said,
      ...composed(language).map(({ place, text }) => ({ place, text: unquotedOf(text) })),
    ]
    expect(
      faultsOf(ours, (text) => STRUCK_OUT[language].filter((one) => one.test(text)).map(String)),
    ).toEqual([])
  })

  test('quotation marks within others are the inner ones', () => {
    expect(faultsOf(all, (text) => quotesInQuotes(text, language))).toEqual([])
  })

  test('no sentence tells a year twice', () => {
    expect(faultsOf(composed(language), yearsTwice)).toEqual([])
  })

  test('who is asked for by name is not told as the answer', () => {
    const names = records.events.flatMap(({ parties }) =>
      parties.map(({ name, aliases }) => [name.en, name['zh-Hant'], ...aliases]),
    )
    const who = sentences.filter(
      (one) => one.language === language && one.pattern.startsWith('who'),
    )
    expect(who.length).toBeGreaterThan(8)
    expect(who.flatMap(({ asked, sentence }) => askedNames(sentence, asked, names))).toEqual([])
  })
})

test('what Taiwan reads is said as Taiwan says it', () => {
  const all = [
    ...displayedDialogs(dialogs, 'zh-Hant'),
    ...displayedRecord(records.events, 'zh-Hant'),
    ...composed('zh-Hant'),
  ]
  expect(all.length).toBeGreaterThan(400)
  expect(faultsOf(all, mainlandTerms)).toEqual([])
})

const unquotedOf = (text: string): string => text.replace(/“[^”]*”|「[^」]*」/gu, '')

describe('each fault would be found', () => {
  test.each([
    ['quotes in quotes', quotesInQuotes('「臺北市「某」獎」', 'zh-Hant'), 1],
    ['the inner ones', quotesInQuotes('「臺北市『某』獎」、「獎」', 'zh-Hant'), 0],
    ['the outer ones within inner ones', quotesInQuotes('「一『二「三」二』一」', 'zh-Hant'), 0],
    ['English ones', quotesInQuotes('“the “Pay” platform”', 'en'), 1],
    ['an apostrophe', quotesInQuotes('“the mayors’ ‘Pay’ platform” and “it”', 'en'), 0],
    ['a year twice', yearsTwice('2 events in 2018: 1 May 2018 and 3 June.'), 1],
    ['a year twice in Chinese', yearsTwice('2018年3月最多：2018年3月6日。'), 1],
    ['a year in each sentence', yearsTwice('2018年3月最多。2018年共14件。'), 0],
    ['a year that is quoted', yearsTwice('1 May 2018: “Award of 2018.”'), 0],
    ['a term of the mainland', mainlandTerms('請點擊鼠標'), 2],
    ['one within ours', mainlandTerms('網際網路、行動支付、大數據'), 0],
    [
      'a name that was asked for',
      askedNames('Founded: Oak. 1 May: “Oak”', 'who founded oak?', [['Oak']]),
      1,
    ],
    [
      'one that is quoted',
      askedNames('By: Elm. 1 May: “Oak”', 'who founded oak?', [['Oak'], ['Elm']]),
      0,
    ],
  ])('%s', (_, found, count) => {
    expect(found).toHaveLength(count)
  })

  test('the table of phrases is there', () => {
    expect(MAINLAND.size).toBeGreaterThan(500)
    expect(MAINLAND.get('互聯網')).toBe('網際網路')
  })
})

describe('the page of sentences', () => {
  const page = sentencePage(sentences)

  test('has as many in each language, 120 in all', () => {
    expect(sentences).toHaveLength(120)
    expect(sentences.filter(({ language }) => language === 'en')).toHaveLength(60)
    expect(page).toMatch(/^# 120 composed sentences\n/u)
  })

  test('tells each pattern, what was asked, and what is answered', () => {
    for (const { pattern, asked, sentence } of sentences) {
      expect(page).toContain(`## ${pattern}\n`)
      expect(page).toContain(`*${asked}*\n\n> ${sentence}\n`)
    }
  })

  test('no pattern shows what another one shows', () => {
    const seen = sentences.map(({ language, sentence }) => `${language} ${sentence}`)
    expect(seen.filter((one, at) => seen.indexOf(one) < at)).toEqual([])
  })
})
