import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { linesOf } from '../../src/terminal/lines.js'

async function* stream(chunks: readonly (Uint8Array | string)[]) {
  yield* chunks
}

const linesFrom = async (
  ...chunks: readonly (Uint8Array | string)[]
): Promise<readonly string[]> => {
  const lines: string[] = []
  for await (const line of linesOf(stream(chunks))) lines.push(line)
  return lines
}

describe('a stream is cut into lines', () => {
  test.each([
    ['nothing into none', [''], []],
    ['at each line feed', ['one\ntwo\n'], ['one', 'two']],
    ['the last one without its line feed too', ['one\ntwo'], ['one', 'two']],
    ['blank ones kept', ['\n\none\n\n'], ['', '', 'one', '']],
    [
      'without the carriage returns of Windows',
      ['one\r\ntwo\r\n', 'three\r'],
      ['one', 'two', 'three'],
    ],
    ['put together over chunks', ['o', 'ne\nt', 'wo'], ['one', 'two']],
    [
      'not at a line separator or paragraph separator',
      ['a\u2028b\u2029c\u0085d\n'],
      ['a\u2028b\u2029c\u0085d'],
    ],
    ['not at a carriage return inside', ['a\rb\n'], ['a\rb']],
    [
      'without the mark at the beginning of a file',
      [new Uint8Array([0xef, 0xbb, 0xbf, 0x61])],
      ['a'],
    ],
  ])('%s', async (_, chunks, lines) => {
    expect(await linesFrom(...chunks)).toEqual(lines)
  })

  test('each as soon as it is whole', async () => {
    const lines = linesOf(neverEnding())[Symbol.asyncIterator]()
    expect(await lines.next()).toEqual({ done: false, value: 'first' })
    expect(await lines.next()).toEqual({ done: false, value: 'second' })
  })

  test('the same ones wherever the bytes are cut, inside a character too', async () => {
    const texts = fc.string({ unit: fc.constantFrom(...'a獎é\n\r\u2028', '👍🏽') })
    await fc.assert(
      fc.asyncProperty(texts, fc.array(fc.nat({ max: 40 })), async (text, places) => {
        const bytes = new TextEncoder().encode(text)
        const cuts = [0, ...places.filter((at) => at < bytes.length).sort((a, b) => a - b)]
        const chunks = cuts.map((from, index) => bytes.slice(from, cuts[index + 1]))
        expect(await linesFrom(...chunks)).toEqual(await linesFrom(text))
      }),
    )
  })
})

async function* neverEnding(): AsyncIterable<string> {
  yield 'first\nsec'
  yield 'ond\n'
  await new Promise(() => {})
}
