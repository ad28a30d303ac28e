import fc from 'fast-check'
import { expect, test } from 'vitest'
import { splitText } from '../../../src/doors/line/split-text.js'

test('a text that fits is one message', () => {
  expect(splitText('您好。')).toEqual(['您好。'])
  expect(splitText('')).toEqual([])
})

test('a longer one is cut at the ends of sentences', () => {
  expect(splitText('One two. Three four. Five.', 14)).toEqual(['One two.', 'Three four.', 'Five.'])
  expect(splitText('第一句。第二句。第三句。', 8)).toEqual(['第一句。第二句。', '第三句。'])
})

test('nothing is lost, no message is too long, and no character is cut', () => {
  const sign = fc.constantFrom('a', '獎', '🇹🇼', '👩‍👩‍👧', '. ', '。', '𠮷', '\n')
  fc.assert(
    fc.property(
      fc.array(sign, { maxLength: 200 }),
      fc.integer({ min: 20, max: 60 }),
      (signs, max) => {
        const text = signs.join('')
        const parts = splitText(text, max)
        for (const part of parts) {
          expect(part.length).toBeLessThanOrEqual(max)
          expect(part).not.toMatch(/\p{Surrogate}/u)
        }
        const bare = (words: string) => words.replaceAll(/\s/gu, '')
        expect(bare(parts.join(''))).toBe(bare(text))
      },
    ),
    { seed: 1 },
  )
})
