import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { splitText } from '../../src/text/split.js'

describe('a text is split at the ends of sentences', () => {
  test('not at all where it fits', () => {
    expect(splitText('One. Two.\n\nThree.', 5, 100)).toEqual(['One. Two.\n\nThree.'])
  })

  test.each([
    ['One. Two. Three.', 10, ['One. Two.', 'Three.']],
    ['一二三。四五六。七八九。', 9, ['一二三。四五六。', '七八九。']],
    ['First line\nSecond line', 12, ['First line', 'Second line']],
  ])('%s', (text, max, messages) => {
    expect(splitText(text, 5, max)).toEqual(messages)
  })

  test('and between characters where a sentence fits no message', () => {
    expect(splitText('👩‍👩‍👧‍👦'.repeat(3), 5, 25)).toEqual(['👩‍👩‍👧‍👦'.repeat(2), '👩‍👩‍👧‍👦'])
  })

  test('what fits in no more messages is cut with an ellipsis', () => {
    expect(splitText('One. Two. Three. Four.', 2, 10)).toEqual(['One. Two.', 'Three. Fo…'])
  })
})

describe('whatever the text is', () => {
  const anyText = fc
    .array(
      fc.oneof(
        fc.string({ unit: 'grapheme' }),
        fc.constantFrom('. ', '。', '\n', '!', '𠮷', '👩‍👩‍👧‍👦'),
      ),
    )
    .map((parts) => parts.join(''))
  const max = fc.integer({ min: 30, max: 80 })
  const withoutSpace = (text: string) => text.replace(/\s+/gu, '')

  test('no message is longer than LINE takes, none is empty, and nothing is lost', () => {
    fc.assert(
      fc.property(anyText, max, (text, units) => {
        const messages = splitText(text, Number.POSITIVE_INFINITY, units)
        for (const message of messages) {
          expect(message.length).toBeLessThanOrEqual(units)
          expect(message.trim()).not.toBe('')
        }
        expect(withoutSpace(messages.join(''))).toBe(withoutSpace(text))
      }),
    )
  })

  test('no message begins or ends inside a character', () => {
    const characters = new Intl.Segmenter('und', { granularity: 'grapheme' })
    const count = (text: string) => Array.from(characters.segment(text)).length
    fc.assert(
      fc.property(anyText, max, (text, units) => {
        const messages = splitText(text, Number.POSITIVE_INFINITY, units)
        const spaceless = messages.map(withoutSpace)
        const inParts = spaceless.reduce((sum, message) => sum + count(message), 0)
        // Split between characters, the parts have as many as the whole; inside one, more.
        expect(inParts).toBe(count(spaceless.join('\u200b')) - Math.max(0, messages.length - 1))
      }),
    )
  })

  test('there are never more messages than may be', () => {
    fc.assert(
      fc.property(anyText, max, fc.integer({ min: 1, max: 5 }), (text, units, messages) => {
        const split = splitText(text, messages, units)
        expect(split.length).toBeLessThanOrEqual(messages)
        for (const message of split) expect(message.length).toBeLessThanOrEqual(units)
      }),
    )
  })
})
