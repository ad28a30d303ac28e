import fc from 'fast-check'
import stringWidth from 'string-width'
import { describe, expect, test } from 'vitest'
import { cutAtWord } from '../../src/text/cut.js'

describe('a text is cut to fit', () => {
  test('not at all where it fits', () => {
    expect(cutAtWord('City wins an award', 18)).toBe('City wins an award')
    expect(cutAtWord('  得獎  ', 4)).toBe('得獎')
  })

  test('after a whole word, with an ellipsis', () => {
    expect(cutAtWord('City wins an important award', 20)).toBe('City wins an…')
  })

  test('within the first word where that alone is too wide', () => {
    expect(cutAtWord('Unquestionably', 6)).toBe('Unque…')
  })

  test('without the comma that the cut would leave', () => {
    expect(cutAtWord('First, second', 8)).toBe('First…')
    expect(cutAtWord('臺北市，新北市', 9)).toBe('臺北市…')
  })

  test('counting a Han character as two columns', () => {
    expect(stringWidth(cutAtWord('推動智慧城市國際合作計畫', 13))).toBeLessThanOrEqual(13)
    expect(cutAtWord('得獎', 4)).toBe('得獎')
  })

  test('never inside what people see as one character', () => {
    expect(cutAtWord('👨‍👩‍👧👨‍👩‍👧👨‍👩‍👧', 5)).toBe('👨‍👩‍👧👨‍👩‍👧…')
  })
})

describe('for any text and width', () => {
  const texts = fc.string({
    unit: fc.constantFrom(...'ab ,.獎項，。é', '👨‍👩‍👧', 'word ', 'e\u0301'),
    maxLength: 60,
  })

  test('what is left fits', () => {
    fc.assert(
      fc.property(texts, fc.integer({ min: 1, max: 60 }), (text, columns) => {
        expect(stringWidth(cutAtWord(text, columns))).toBeLessThanOrEqual(columns)
      }),
    )
  })

  test('what is left is how the text begins', () => {
    fc.assert(
      fc.property(texts, fc.integer({ min: 1, max: 60 }), (text, columns) => {
        const left = cutAtWord(text, columns)
        expect(text.trim().startsWith(left.replace(/…$/u, ''))).toBe(true)
        expect(left.endsWith('…')).toBe(stringWidth(text.trim()) > columns)
      }),
    )
  })
})
