import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { normalise, originalSlice } from '../../src/text/normalise.js'
import { askedTerms, heldTerms, tokenize } from '../../src/text/tokenize.js'

const tokensOf = (text: string) => tokenize(normalise(text))
const keysOf = (text: string) => tokensOf(text).map(({ key }) => key)
const asked = (text: string) => askedTerms(tokensOf(text))

describe('words', () => {
  test.each([
    ['awards', 'award'],
    ['Universities', 'university'],
    ['launched', 'launching'],
    ["city's", 'city'],
    ['city’s', 'city'],
    ["O'Brien", 'OBrien'],
  ])('%s is found by %s', (one, other) => {
    expect(keysOf(one)).toEqual(keysOf(other))
  })

  test('short words and names with digits stay as they are', () => {
    expect(keysOf('is 5G IoT 4K MOUs2')).toEqual(['is', '5g', 'iot', '4k', 'mous2'])
  })

  test('punctuation, spaces and emoji are no tokens', () => {
    expect(tokensOf(' ?! …「」、 🎉 \u200b')).toEqual([])
  })

  test('letters of any script make a word', () => {
    expect(tokensOf('Ελλάδα ㄅㄆ カナ').map(({ kind }) => kind)).toEqual(['word', 'word', 'word'])
  })
})

describe('numbers', () => {
  test.each([
    ['1,200', ['1200']],
    ['16th', ['16']],
    ['3.0', ['3.0']],
    ['2018-07-31', ['2018', '07', '31']],
    ['第16名', ['第', '16', '名']],
    ['5G', ['5g']],
    ['7,8', ['7,8']],
  ])('%s reads as %j', (text, keys) => {
    expect(keysOf(text)).toEqual(keys)
  })

  test('a full stop at the end of a sentence is no part of the number', () => {
    expect(tokensOf('in 2018.')).toMatchObject([{ kind: 'word' }, { kind: 'number', text: '2018' }])
  })
})

describe('Han characters', () => {
  test('are one token each, asked for in pairs', () => {
    expect(tokensOf('得獎').map(({ kind }) => kind)).toEqual(['han', 'han'])
    expect(asked('資訊局')).toEqual([...asked('資訊'), ...asked('訊局')])
  })

  test('a lone one is asked for by itself', () => {
    expect(asked('獎 award')).toEqual([...asked('獎'), 'award'])
    expect(asked('獎')).toHaveLength(1)
  })

  test('a pair does not reach over a space or a Latin word', () => {
    expect(asked('得 獎')).toEqual([...asked('得'), ...asked('獎')])
    expect(asked('用App查')).toEqual([...asked('用'), 'app', ...asked('查')])
  })

  test('a character beyond the basic plane is one token', () => {
    expect(tokensOf('𠮷野')).toMatchObject([
      { start: 0, end: 2 },
      { start: 2, end: 3 },
    ])
  })
})

const unit = fc.constantFrom(
  ..."abcZ019.,'’-é ⅷ⑴資訊局得獎臺台获𠮷かㄅ",
  'th',
  'ing',
  '\n',
  '👍',
  '\u200b',
)
const texts = fc.oneof(fc.string({ unit, maxLength: 60 }), fc.string({ unit: 'grapheme' }))

describe('for any text', () => {
  test('tokens stand in order, without overlap, where they say', () => {
    fc.assert(
      fc.property(texts, (text) => {
        const normalised = normalise(text)
        let end = 0
        for (const token of tokenize(normalised)) {
          expect(token.start).toBeGreaterThanOrEqual(end)
          expect(token.end).toBeGreaterThan(token.start)
          expect(token.key).not.toBe('')
          expect(originalSlice(normalised, token.start, token.end)).not.toBe('')
          end = token.end
        }
        expect(end).toBeLessThanOrEqual(normalised.folded.length)
      }),
    )
  })

  test('every document holds each of the terms that its own words ask for', () => {
    fc.assert(
      fc.property(texts, (text) => {
        const held = new Set(heldTerms(text))
        expect(asked(text).filter((term) => !held.has(term))).toEqual([])
      }),
    )
  })

  test('a document holds what any run of its tokens asks for', () => {
    fc.assert(
      fc.property(texts, fc.nat(), fc.nat(), (text, from, count) => {
        const tokens = tokensOf(text)
        const start = from % (tokens.length + 1)
        const held = new Set(heldTerms(text))
        const run = tokens.slice(start, start + 1 + (count % 5))
        expect(askedTerms(run).filter((term) => !held.has(term))).toEqual([])
      }),
    )
  })

  test('a word keeps its key whatever stands beside it', () => {
    fc.assert(
      fc.property(fc.stringMatching(/^[a-z]{1,12}$/), texts, (word, beside) => {
        expect(keysOf(`${beside} ${word} ${beside}`)).toEqual(
          expect.arrayContaining([...keysOf(word)]),
        )
      }),
    )
  })
})
