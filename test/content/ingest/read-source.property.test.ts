import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { readSource } from '../../../src/content/ingest/read-source.js'

const word = fc.constantFrom(
  'A',
  'tree',
  'in',
  'May',
  'the',
  '33',
  'parks',
  '“won”',
  'DOIT',
  'caf\u00e9',
)
const sentence = fc
  .tuple(fc.array(word, { minLength: 1, maxLength: 8 }), fc.constantFrom('.', '', '.”', ':'))
  .map(([words, end]) => `${words.join(' ')}${end}`)
const day = fc.integer({ min: 0, max: 33 }).map((number) => String(number).padStart(2, '0'))
const item = fc
  .tuple(fc.constantFrom('- ', '• ', '-', '  - '), day, fc.constantFrom('', '**', ':'), sentence)
  .map(([bullet, number, mark, text]) => `${bullet}${number}${mark} ${text}`)
const line = fc.oneof(
  { weight: 6, arbitrary: item },
  { weight: 2, arbitrary: sentence },
  {
    weight: 3,
    arbitrary: fc.constantFrom(
      'May',
      'Feb.',
      'OCTOBER',
      'Agust',
      'Jule',
      'June 2020',
      'Awards',
      '# Notes',
    ),
  },
  { weight: 2, arbitrary: fc.constantFrom('', '  ', '\t', '\u200b') },
  {
    weight: 1,
    arbitrary: fc.constantFrom(
      '2019 Department of Parks Major Events',
      '2020 Department of Parks Major Events',
      '| a | b |',
      'Page 2 of 3',
      '- no day',
      '-----',
      '- 03-04 Two days.',
    ),
  },
  { weight: 1, arbitrary: fc.string() },
)
const document = fc
  .tuple(fc.array(line, { maxLength: 40 }), fc.constantFrom('\n', '\r\n'), fc.boolean())
  .map(([lines, ending, titled]) =>
    (titled ? ['2018 Department of Parks Major Events', ...lines] : lines).join(ending),
  )

// Blank is what shows nothing: spaces, and characters that only steer others.
const writtenLines = (text: string): readonly number[] =>
  text
    .split(/\r\n|\n|\r/u)
    .flatMap((content, index) => (/^[\s\p{Cf}]*$/u.test(content) ? [] : [index + 1]))

const numbersIn = (place: string): readonly number[] => (place.match(/\d+/gu) ?? []).map(Number)

describe('for any document', () => {
  test('every line that is not blank is accounted for exactly once, in order', () => {
    fc.assert(
      fc.property(document, (text) => {
        const read = readSource(Buffer.from(text), 'doc.txt')
        expect(read.lines.map(({ number }) => number)).toEqual(writtenLines(text))
      }),
    )
  })

  test('the lines of the records are those used as items and continuations, each in one record', () => {
    fc.assert(
      fc.property(document, (text) => {
        const read = readSource(Buffer.from(text), 'doc.txt')
        const used = read.lines.flatMap((entry) =>
          'id' in entry ? [`${entry.id} ${entry.number}`] : [],
        )
        const held = read.items.flatMap(({ id, lines }) => lines.map((number) => `${id} ${number}`))
        expect(held.toSorted()).toEqual(used.toSorted())
      }),
    )
  })

  test('every line that is reported is named by number in a problem that carries words', () => {
    fc.assert(
      fc.property(document, (text) => {
        const read = readSource(Buffer.from(text), 'doc.txt')
        const named = new Set(read.problems.flatMap(({ place }) => numbersIn(place)))
        const reported = read.lines.filter(({ use }) => use === 'reported')
        expect(reported.filter(({ number }) => !named.has(number))).toEqual([])
        expect(read.problems.every(({ says }) => says.length > 10)).toBe(true)
      }),
    )
  })

  test('each text is made of the words of its lines and nothing else', () => {
    fc.assert(
      fc.property(document, (text) => {
        const lines = text.split(/\r\n|\n|\r/u)
        for (const { text: held, lines: numbers } of readSource(Buffer.from(text), 'doc.txt')
          .items) {
          const joined = numbers.map((number) => lines[number - 1]?.trim()).join(' ')
          expect(joined.endsWith(held)).toBe(true)
        }
      }),
    )
  })

  test('bytes of any kind are read without an exception', () => {
    fc.assert(
      fc.property(fc.uint8Array({ maxLength: 200 }), (bytes) => {
        expect(() => readSource(bytes, 'doc.txt')).not.toThrow()
      }),
    )
  })
})
