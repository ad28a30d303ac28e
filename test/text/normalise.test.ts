import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { fold, normalise, originalSlice } from '../../src/text/normalise.js'

describe('ways to write the same word fold into one', () => {
  test.each([
    ['case', 'TaiPei', 'TAIPEI'],
    ['full width', 'ＤＯＩＴ３．０', 'doit3.0'],
    ['half-width Katakana', 'ｶﾅ', 'カナ'],
    ['accents, composed or not', 'Poznań', 'Poznan\u0301'],
    ['an accent left out', 'Café', 'cafe'],
    ['Taiwan’s two ways', '臺北市', '台北市'],
    ['Simplified', '资讯局获奖', '資訊局獲獎'],
    ['計畫 and 計劃', '計畫', '計劃'],
    ['a Han character out of the compatibility block', '\u{F90A}', '金'],
    ['a zero-width space inside a word', 'a\u200bward', 'award'],
    ['a right-to-left mark', '\u200f獎項\u202c', '獎項'],
  ])('%s', (_, one, other) => {
    expect(fold(one)).toBe(fold(other))
  })

  test('different words stay apart', () => {
    expect(new Set(['臺北', '臺南', 'award', 'awards', '3.0', '30'].map(fold)).size).toBe(6)
  })

  test('tabs and line breaks become spaces, so that words stay apart', () => {
    expect(fold('one\ttwo\nthree')).toBe('one two three')
  })

  test('the marks of other scripts stay, for they are letters there', () => {
    expect(fold('हिन्दी')).toBe('हिन्दी')
  })
})

describe('what is folded knows where it came from', () => {
  test('a character that unfolds into several points at the one it was', () => {
    const { folded, origins } = normalise('㏂x')
    expect(folded).toBe('a.m.x')
    expect(origins).toEqual([0, 0, 0, 0, 1, 2])
  })

  test('a slice of the folded text gives the words as they were typed', () => {
    const text = normalise('問\u200bＤＯＩＴ得獎')
    const start = text.folded.indexOf('doit')
    expect(originalSlice(text, start, start + 4)).toBe('ＤＯＩＴ')
  })

  test('a part of a character that unfolds stands for the whole of it', () => {
    expect(originalSlice(normalise('第⑴名'), 2, 3)).toBe('⑴')
  })

  test('a whole emoji, or nothing of it', () => {
    const text = normalise('a👨‍👩‍👧b')
    expect(originalSlice(text, 0, text.folded.length)).toBe('a👨‍👩‍👧b')
  })
})

const texts = fc.oneof(fc.string({ unit: 'grapheme' }), fc.string({ unit: 'binary' }), mixedText())

/** What people type here: both scripts, digits, widths, and characters that cannot be seen. */
function mixedText() {
  const unit = fc.constantFrom(..."aZ9.,'é Ａ９臺台资訊㏂ﬁß\u200b\u202e\n\t👨‍👩‍👧ı")
  return fc.string({ unit, maxLength: 40 })
}

describe('for any text', () => {
  test('there is an origin for each index of the folded text and for its end, in order', () => {
    fc.assert(
      fc.property(texts, (text) => {
        const { folded, origins } = normalise(text)
        expect(origins).toHaveLength(folded.length + 1)
        expect(origins.at(-1)).toBe(text.length)
        expect(origins.toSorted((one, other) => one - other)).toEqual(origins)
      }),
    )
  })

  test('what stands behind a slice folds into a text that holds the slice', () => {
    fc.assert(
      fc.property(texts, fc.nat(), fc.nat(), (text, one, other) => {
        const normalised = normalise(text)
        const { folded, origins } = normalised
        const [from = 0, to = 0] = [one, other]
          .map((at) => at % (folded.length + 1))
          .sort((a, b) => a - b)
        // A slice that ends inside one character's unfolding ends before that character.
        fc.pre(origins[to] !== origins[to - 1] && origins[from] !== origins[from - 1])
        expect(fold(originalSlice(normalised, from, to))).toBe(folded.slice(from, to))
      }),
    )
  })

  test('folding twice changes nothing more', () => {
    fc.assert(
      fc.property(texts, (text) => {
        expect(fold(fold(text))).toBe(fold(text))
      }),
    )
  })
})
