import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { documents } from '../../../fuzz/documents.js'
import { readSource } from '../../../src/content/ingest/read-source.js'

// Blank is what shows nothing: spaces, and characters that only steer others.
const writtenLines = (text: string): readonly number[] =>
  text
    .split(/\r\n|\n|\r/u)
    .flatMap((content, index) => (/^[\s\p{Cf}]*$/u.test(content) ? [] : [index + 1]))

const numbersIn = (place: string): readonly number[] => (place.match(/\d+/gu) ?? []).map(Number)

describe('for any document', () => {
  test('every line that is not blank is accounted for exactly once, in order', () => {
    fc.assert(
      fc.property(documents, (text) => {
        const read = readSource(Buffer.from(text), 'doc.txt')
        expect(read.lines.map(({ number }) => number)).toEqual(writtenLines(text))
      }),
    )
  })

  test('the lines of the records are those used as items and continuations, each in one record', () => {
    fc.assert(
      fc.property(documents, (text) => {
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
      fc.property(documents, (text) => {
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
      fc.property(documents, (text) => {
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
