import { stripVTControlCharacters } from 'node:util'
import fc from 'fast-check'
import stringWidth from 'string-width'
import { describe, expect, onTestFinished, test, vi } from 'vitest'
import { openCore } from '../../src/core.js'
import { plainText } from '../../src/render/plain.js'
import { terminalText, wrap } from '../../src/render/terminal.js'
import { realData, realDialogs } from '../content/folders.js'
import { aCard, anAnswer } from './an-answer.js'

const ESCAPE = '\u001b'
/** Node itself colours nothing where it sees no terminal, as in a test. */
const forceColour = (): void => {
  vi.stubEnv('FORCE_COLOR', '1')
  onTestFinished(() => void vi.unstubAllEnvs())
}

const CLOSING = /^\s*[，。、；：？！）」』》〉】!),.:;?\]}’”]/u

describe('lines are wrapped', () => {
  test('at words', () => {
    expect(wrap('one two three four', 9)).toEqual(['one two', 'three', 'four'])
  })

  test('counting a Han character as two columns', () => {
    expect(wrap('臺北市政府', 6)).toEqual(['臺北市', '政府'])
    expect(wrap('臺北市政府', 7)).toEqual(['臺北市', '政府'])
  })

  test('so that closing punctuation stays with what it closes', () => {
    expect(wrap('得獎。再得獎', 4)).toEqual(['得', '獎。', '再得', '獎'])
  })

  test('so that a bracket stays with what it encloses', () => {
    expect(wrap('得獎「大」了', 6)).toEqual(['得獎', '「大」', '了'])
  })

  test('not inside a word that is wider than the line', () => {
    expect(wrap('see memorandums now', 5)).toEqual(['see', 'memorandums', 'now'])
  })

  test('into one empty line where there is nothing', () => {
    expect(wrap('', 10)).toEqual([''])
  })

  test('for any text, without losing a letter', () => {
    const texts = fc.string({ unit: fc.constantFrom(...'ab  ,.臺北。，「」（）é3-/', 'word ') })
    fc.assert(
      fc.property(texts, fc.integer({ min: 1, max: 40 }), (text, width) => {
        const lines = wrap(text, width)
        expect(lines.join('').replace(/\s/gu, '')).toBe(text.replace(/\s/gu, ''))
        expect(lines.filter((line) => line !== line.trimEnd())).toEqual([])
      }),
    )
  })
})

const respond = openCore({ dialogsDir: realDialogs, dataDir: realData })
const everything = (['en', 'zh-Hant'] as const).map((fallback) =>
  respond({
    text: fallback === 'en' ? 'show me all events' : '列出所有大事',
    today: '2018-12-31',
    fallback,
  }),
)

describe.each(everything.map((answer) => [answer.language, answer] as const))(
  'the whole record in %s',
  (_, answer) => {
    test.each([40, 60, 80])('keeps to %i columns', (width) => {
      const lines = terminalText(answer, { width, colour: false }).split('\n')
      expect(lines.length).toBeGreaterThan(14)
      // What cannot be broken, such as a file's name, may stand out of a narrow line, by itself.
      const wide = lines.filter((line) => stringWidth(line) > width)
      expect(wide.filter((line) => /\s/u.test(line.trim()))).toEqual([])
    })

    test.each([40, 60, 80])('begins no line of %i columns with closing punctuation', (width) => {
      const lines = terminalText(answer, { width, colour: false }).split('\n')
      expect(lines.filter((line) => CLOSING.test(line))).toEqual([])
    })

    test('says all that the plain text says', () => {
      const lines = terminalText(answer, { width: 60, colour: false })
      expect(lines.replace(/\s/gu, '')).toBe(plainText(answer).replace(/\s/gu, ''))
    })
  },
)

describe('a terminal', () => {
  const answer = anAnswer({ cards: [aCard(), aCard({ dateLine: '2 May 2019' })] })

  test('without colour gets no colour codes', () => {
    forceColour()
    expect(terminalText(answer, { width: 80, colour: false })).not.toContain(ESCAPE)
  })

  test('wider than the eye likes is not filled', () => {
    const text = 'word '.repeat(100)
    const lines = terminalText(anAnswer({ cards: [aCard({ text })] }), {
      width: 300,
      colour: false,
    })
    expect(Math.max(...lines.split('\n').map((line) => stringWidth(line)))).toBeLessThanOrEqual(96)
  })

  test('indents the further lines of a numbered card', () => {
    const text = 'word '.repeat(40).trim()
    const cards = [aCard({ text }), aCard()]
    const lines = terminalText(anAnswer({ cards }), { width: 40, colour: false }).split('\n')
    const wrapped = lines.filter((line) => line.includes('word'))
    expect(wrapped.length).toBeGreaterThan(4)
    expect(wrapped.filter((line) => !/^ {3}word/u.test(line))).toEqual([])
  })
})

test('where colour shows, the same words are coloured', () => {
  const answer = anAnswer()
  const plain = terminalText(answer, { width: 80, colour: false })
  forceColour()
  const coloured = terminalText(answer, { width: 80, colour: true })
  expect(coloured).toContain(ESCAPE)
  expect(stripVTControlCharacters(coloured)).toBe(plain)
})
