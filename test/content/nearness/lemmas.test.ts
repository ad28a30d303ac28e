import { describe, expect, test } from 'vitest'
import { lemmasOf, withoutAffix } from '../../../src/content/nearness/lemmas.js'

const DICTIONARY = new Set(
  'award.n award.v pay.v payment.n stop.v study.v study.n big.a happy.a find.v found.v boss.n boss.v child.n box.n fly.v news.n'.split(
    ' ',
  ),
)
const lemmasIn = (form: string) =>
  lemmasOf(form, (word, kind) => DICTIONARY.has(`${word}.${kind}`)).map(
    ({ word, kind }) => `${word}.${kind}`,
  )

describe('the words that a form may be of', () => {
  test.each([
    ['award', ['award.n', 'award.v']],
    ['awards', ['award.n', 'award.v']],
    ["award's", ['award.n', 'award.v']],
    ['awarding', ['award.v']],
    ['paid', ['pay.v']],
    ['stopped', ['stop.v']],
    ['stopping', ['stop.v']],
    ['studied', ['study.v']],
    ['studies', ['study.n', 'study.v']],
    ['bigger', ['big.a']],
    ['happiest', ['happy.a']],
    ['found', ['found.v', 'find.v']],
    ['boss', ['boss.n', 'boss.v']],
    ['children', ['child.n']],
    ['boxes', ['box.n']],
    ['flew', ['fly.v']],
    ['news', ['news.n']],
    ['s', []],
    ['', []],
    ['unheard-of', []],
  ])('%s: %s', (form, lemmas) => {
    expect(lemmasIn(form)).toEqual(lemmas)
  })
})

test.each([
  ['cashless', 'cash'],
  ['nonstop', 'stop'],
  ['re-elect', 'elect'],
  ['cloud-based', 'cloud'],
  ['recur', undefined],
  ['awards', undefined],
])('%s without its affix: %s', (word, base) => {
  expect(withoutAffix(word)).toBe(base)
})
