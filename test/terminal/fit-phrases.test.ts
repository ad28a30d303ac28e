// Weights of phrases: what is said beside an answer and beside none tells which is which, and what is rare tells nothing.
import { expect, test } from 'vitest'
import { fitPhrases, type PhraseExample } from '../../src/terminal/fit-phrases.js'

const told = (label: boolean, ...phrases: readonly string[]): PhraseExample => ({
  phrases,
  label,
  weight: 1,
  offset: 0,
})

const examples = [
  ...Array.from({ length: 60 }, () => told(true, 'when', 'was')),
  ...Array.from({ length: 60 }, () => told(false, 'why', 'was')),
  told(false, 'whence'),
]

test('what stands beside answers speaks for one, what stands beside none against it', () => {
  const weights = fitPhrases(examples, 4)
  expect(weights.when).toBeGreaterThan(1)
  expect(weights.why).toBeLessThan(-1)
})

test('what stands beside both alike, and what is rare, has no weight', () => {
  const weights = fitPhrases(examples, 4)
  expect(weights).not.toHaveProperty('was')
  expect(weights).not.toHaveProperty('whence')
})

test('what is known already is not told again', () => {
  const known = examples.map((one) => ({ ...one, offset: one.label ? 6 : -6 }))
  expect(Math.abs(fitPhrases(known, 4).when ?? 0)).toBeLessThan(0.3)
})

test('the same examples give the same weights', () => {
  expect(fitPhrases(examples, 4)).toEqual(fitPhrases(examples, 4))
})
