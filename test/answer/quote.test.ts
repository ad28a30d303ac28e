import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { quoteFrom } from '../../src/answer/quote.js'
import { LANGUAGES } from '../../src/model/language.js'
import { type Conditions, NO_CONDITIONS } from '../../src/model/meaning.js'
import { heldTerms } from '../../src/text/tokenize.js'
import { anEvent, inBoth } from '../an-event.js'
import { ask, records } from './asking.js'

const asking = (...words: readonly string[]): Conditions => ({
  ...NO_CONDITIONS,
  terms: words.map((said) => ({
    said,
    ways: [{ script: 'latin', keys: heldTerms(said) }],
    light: false,
    proper: false,
    adjunct: false,
  })),
})

const SENTENCES = [
  'The willow fair opened at noon near the old bridge, with music, lanterns and many stalls.',
  'A heron was seen, TreeWatch 3.0 was shown, and children planted oaks all afternoon.',
  'The St. Olaf choir sang until the evening, which nobody in the park had expected at all.',
  'Rain fell at night, and the pond rose by a hand, as it had done in the year before that.',
]
const long = anEvent({ text: { en: SENTENCES.join(' ') } })
const quoteOf = (...words: readonly string[]) => quoteFrom(long, asking(...words), 'en')

describe('of a long text the sentences that hold what was asked are quoted', () => {
  test('one that holds it', () => {
    expect(quoteOf('heron')).toBe(SENTENCES[1])
    expect(quoteOf('pond')).toBe(SENTENCES[3])
  })

  test('several in the order of the text, none that adds nothing', () => {
    const quote = quoteOf('pond', 'heron')
    expect(SENTENCES.filter((sentence) => quote.includes(sentence))).toEqual([
      SENTENCES[1],
      SENTENCES[3],
    ])
    expect(quote.indexOf('heron')).toBeLessThan(quote.indexOf('pond'))
    expect(quoteOf('oaks', 'lanterns')).toBe(`${SENTENCES[0]} ${SENTENCES[1]}`)
    expect(quoteOf('heron', 'oaks')).toBe(SENTENCES[1])
  })

  test('the first one where none holds it', () => {
    expect(quoteOf('dragon')).toBe(SENTENCES[0])
    expect(quoteOf()).toBe(SENTENCES[0])
  })

  test('a point within a number ends no sentence', () => {
    expect(quoteOf('3.0')).toBe(SENTENCES[1])
  })

  test.todo('“St. Olaf” is quoted with the whole of its sentence')
})

test('a short text is quoted whole', () => {
  const text = inBoth('A pond. A swan came.', '有池塘。天鵝來了。')
  expect(quoteFrom(anEvent({ text }), asking('swan'), 'en')).toBe(text.en)
  expect(quoteFrom(anEvent({ text }), asking('天鵝'), 'zh-Hant')).toBe(text['zh-Hant'])
})

test('Chinese sentences are quoted without a space between them', () => {
  const sentences = [
    `柳樹園遊會在${'很'.repeat(40)}老的橋邊開幕。`,
    `孩子們整個下午都在${'很'.repeat(40)}大的草地上種橡樹。`,
    `蒼鷺來了，池塘的水在夜裡漲了${'很'.repeat(40)}多。`,
  ]
  const event = anEvent({ text: inBoth('A pond.', sentences.join('')) })
  expect(quoteFrom(event, asking('橡樹'), 'zh-Hant')).toBe(sentences[1])
  expect(quoteFrom(event, asking('橡樹', '開幕'), 'zh-Hant')).toBe(`${sentences[0]}${sentences[1]}`)
})

test('the English is quoted where the record has no Chinese yet', () => {
  expect(quoteFrom(long, asking('heron'), 'zh-Hant')).toBe(SENTENCES[1])
})

test('whatever is asked, each quoted sentence stands in the text, and the longest ones too', () => {
  const aWord = fc.constantFrom(
    ...records.events.flatMap(({ text }) => heldTerms(`${text.en} ${text['zh-Hant']}`)),
  )
  fc.assert(
    fc.property(
      fc.constantFrom(...records.events),
      fc.array(aWord, { maxLength: 4 }),
      fc.constantFrom(...LANGUAGES),
      (event, words, language) => {
        const quote = quoteFrom(event, asking(...words), language)
        const text = event.text[language] ?? ''
        expect(quote).not.toBe('')
        expect(quote.split(/(?<=[。.])|…/u).filter((part) => !text.includes(part.trim()))).toEqual(
          [],
        )
      },
    ),
  )
})

const withoutMarks = (text: string): string => text.replaceAll(/[“”‘’"「」『』]/gu, '')

describe('an answer about one event quotes its record', () => {
  test.each(records.events.map(({ id }) => id))('%s', (id) => {
    const event = records.events.find((one) => one.id === id)
    const english = ask(`What happened on ${id}?`)
    const chinese = ask(`${id}有什麼大事`)
    // Quotation marks within a quotation are the inner ones.
    const firstWords = (text = '') => withoutMarks(text).slice(0, 40)
    expect(withoutMarks(english.sentence)).toContain(firstWords(event?.text.en))
    expect(withoutMarks(chinese.sentence)).toContain(
      firstWords(event?.text['zh-Hant']).split('。')[0],
    )
  })
})
