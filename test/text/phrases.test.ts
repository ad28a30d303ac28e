import { describe, expect, test } from 'vitest'
import { normalise } from '../../src/text/normalise.js'
import { phrases } from '../../src/text/phrases.js'
import { tokenize } from '../../src/text/tokenize.js'

const inAnyForm = (phrase: string, sense: string) => ({ phrase, sense, anyForm: true })

const known = phrases([
  inAnyForm('letter of intent', 'agreement'),
  inAnyForm('awards', 'award'),
  inAnyForm('Blue Harbor', 'product'),
  inAnyForm('BlueHarbor', 'brand'),
  inAnyForm('meet', 'conference'),
  inAnyForm('meet', 'visit'),
  inAnyForm('數據', 'data'),
  inAnyForm('MetroPay', 'payment'),
  inAnyForm('…', 'nothing'),
  { phrase: 'except', sense: 'without', anyForm: false },
])

const whole = (text: string) => {
  const tokens = tokenize(normalise(text))
  return known.at(tokens, 0, tokens.length)
}

describe('a phrase is found', () => {
  test.each([
    ['in another form of its words', 'Letters of Intent', ['agreement']],
    ['in the singular', 'award', ['award']],
    ['with a hyphen in place of a space', 'letter-of-intent', ['agreement']],
    ['written in one', 'blueharbor', ['product', 'brand']],
    ['written apart', 'metro pay', ['payment']],
    ['in Simplified characters', '数据', ['data']],
    ['just as it is written, where no other form will do', 'Except', ['without']],
    ['in all its senses, in the order given', 'meet', ['conference', 'visit']],
  ])('%s', (_, text, senses) => {
    expect(whole(text)).toEqual(senses)
  })
})

describe('no phrase is found', () => {
  test.each([
    ['in a part of one', 'letter of'],
    ['in one with a word more', 'blue harbor bridge'],
    ['in another word', 'meter'],
    ['in another form, where none will do', 'exceptional'],
    ['in nothing', ''],
  ])('%s', (_, text) => {
    expect(whole(text)).toEqual([])
  })
})

test('a phrase stands where its tokens stand', () => {
  const tokens = tokenize(normalise('two awards more'))
  expect(known.at(tokens, 1, 2)).toEqual(['award'])
  expect(known.at(tokens, 0, 2)).toEqual([])
})

test('the longest counts tokens, and a name in one word may be written in three', () => {
  expect(phrases([inAnyForm('a letter of intent', 'agreement')]).longest).toBe(4)
  expect(phrases([inAnyForm('TaxFreeZone', 'zone')]).longest).toBe(3)
  expect(phrases([]).longest).toBe(0)
})
