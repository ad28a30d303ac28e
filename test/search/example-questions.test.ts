import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { exampleQuestions, type WeightedKey } from '../../src/search/example-questions.js'

/** Keys that tell all, or as much as is said: `pond` or `the:0.1`. */
const keysOf = (text: string): readonly WeightedKey[] =>
  text
    .split(' ')
    .filter(Boolean)
    .map((one) => {
      const [key = '', tells = '1'] = one.split(':')
      return { key, tells: Number(tells) }
    })

const likenessOf = (examples: readonly (readonly [number, string])[], asked: string) =>
  exampleQuestions(examples.map(([place, text]) => ({ place, keys: keysOf(text) }))).likeness(
    keysOf(asked),
  )

describe('the likeness of a question to the examples of an event', () => {
  test('is 1 for the same words, in any order', () => {
    expect(likenessOf([[4, 'who dug pond']], 'pond dug who').get(4)).toBeCloseTo(1)
  })

  test('is the cosine of what they share', () => {
    expect(likenessOf([[0, 'a b c d']], 'a b x y').get(0)).toBeCloseTo(0.5)
  })

  test('has no event that shares no word', () => {
    expect([
      ...likenessOf(
        [
          [0, 'pond'],
          [1, 'tree'],
        ],
        'tree',
      ).keys(),
    ]).toEqual([1])
    expect(likenessOf([[0, 'pond']], '').size).toBe(0)
    expect(likenessOf([], 'pond').size).toBe(0)
  })

  test('is that of the likest of its examples', () => {
    const likeness = likenessOf(
      [
        [0, 'pond tree'],
        [0, 'pond'],
        [0, 'pond hill lake'],
      ],
      'pond',
    )
    expect(likeness.get(0)).toBeCloseTo(1)
  })

  test('counts a word of every second sentence for little', () => {
    const likeness = likenessOf(
      [
        [0, 'the:0.1 pond'],
        [1, 'the:0.1 tree'],
      ],
      'the:0.1 tree',
    )
    expect(likeness.get(1)).toBeCloseTo(1)
    expect(likeness.get(0)).toBeLessThan(0.05)
  })

  test('is a number where no word tells anything', () => {
    expect(likenessOf([[0, 'the:0']], 'the:0').get(0)).toBe(0)
  })

  test('is from 0 to 1, and the same both ways, whatever is asked', () => {
    const keys = fc.uniqueArray(
      fc.record({
        key: fc.constantFrom('a', 'b', 'c', 'constructor', '水池'),
        tells: fc.double({ min: 0.01, max: 1, noNaN: true }),
      }),
      { selector: ({ key }) => key },
    )
    fc.assert(
      fc.property(keys, keys, (one, other) => {
        const to = (own: typeof one, asked: typeof one) =>
          exampleQuestions([{ place: 0, keys: own }])
            .likeness(asked)
            .get(0) ?? 0
        expect(to(one, other)).toBeGreaterThanOrEqual(0)
        expect(to(one, other)).toBeLessThanOrEqual(1 + 1e-9)
        expect(to(one, other)).toBeCloseTo(to(other, one))
      }),
    )
  })
})
