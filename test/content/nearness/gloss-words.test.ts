import { describe, expect, test } from 'vitest'
import { explainingWords, glossReader } from '../../../src/content/nearness/gloss-words.js'

const COMMONNESS: Readonly<Record<string, number>> = {
  to: 7.4,
  a: 7.3,
  in: 7,
  not: 6.7,
  get: 6.7,
  go: 6.6,
  city: 5.2,
}
const read = glossReader({
  commonness: (word) => COMMONNESS[word] ?? 3,
  tags: (word) => ({ get: 700, go: 600, city: 117, in: 22, not: 1837 })[word] ?? 0,
  isMereAdverb: (word) => word === 'not',
  inAmerican: (word) => (word === 'organise' ? 'organize' : word),
})

describe('the content words of a gloss', () => {
  test.each([
    ['to sign a contract', ['sign', 'contract']],
    ['trophy cup', ['trophy', 'cup']],
    ['to get a prize', ['prize']],
    ['to go', ['go']],
    ['in a city', ['city']],
    ['to organise sth for sb', ['organize', 'for']],
    ["sb's prize", ['prize']],
    ['-ful', []],
    ['', []],
  ])('%s: %s', (gloss, words) => {
    expect(read(gloss).words).toEqual(words)
  })

  test.each([
    ['not to know', true],
    ['without obstacles', true],
    ["can't", true],
    ['a note', false],
  ])('%s says what a word does not mean: %s', (gloss, isNegated) => {
    expect(read(gloss).isNegated).toBe(isNegated)
  })
})

describe('the words that explain', () => {
  const gloss = (words: string, isNegated = false) => ({ words: words.split(' '), isNegated })

  test('a whole gloss more than a part of one, an earlier gloss more than a later one', () => {
    const weights = Object.fromEntries(
      explainingWords([gloss('trophy cup'), gloss('prize'), gloss('bowl')]).map((one) => [
        one.word,
        one.weight,
      ]),
    )
    expect(Object.keys(weights)).toEqual(['prize', 'bowl', 'cup', 'trophy'])
    expect(explainingWords([gloss('prize')])).toEqual([{ word: 'prize', by: 'synonym', weight: 1 }])
  })

  test('a negated gloss less', () => {
    expect(explainingWords([gloss('know', true)])).toEqual([
      { word: 'know', by: 'similar', weight: 0.5 },
    ])
  })

  test('none of a gloss that is an explanation', () => {
    expect(explainingWords([gloss('one two three four five six seven')])).toEqual([])
  })
})
