// Changes one thing in a value or in bytes.
import type { SeededRandom } from '../bench/seeded-random.js'

const ODD: readonly unknown[] = [
  null,
  true,
  -1,
  1e308,
  0.5,
  '',
  '\u0000',
  '\ud800',
  '../..',
  'x'.repeat(6_000),
  '獎'.repeat(3_000),
  [],
  {},
  [[[[[[]]]]]],
  { __proto__: null, constructor: { prototype: 1 } },
]

/** The same with one thing in it that is otherwise: gone, odd, doubled, or one more. */
export const mutated = (value: unknown, random: SeededRandom): unknown => {
  if (random.below(4) === 0 || typeof value !== 'object' || value === null) return random.oneOf(ODD)
  if (Array.isArray(value)) {
    const at = random.below(value.length + 1)
    if (random.below(3) === 0) return [...value, ...value]
    return value.map((one, index) => (index === at ? mutated(one, random) : one))
  }
  const entries = Object.entries(value)
  const key = random.oneOf([...entries.map(([name]) => name), 'more', '__proto__'])
  if (random.below(4) === 0) return Object.fromEntries(entries.filter(([name]) => name !== key))
  const one = entries.find(([name]) => name === key)?.[1]
  return Object.fromEntries([...entries, [key, mutated(one, random)]])
}

export const damaged = (bytes: Buffer, random: SeededRandom): Buffer => {
  const copy = Buffer.from(bytes)
  const at = random.below(copy.length)
  if (random.below(2) === 0) return copy.subarray(0, at)
  copy[at] = random.below(256)
  return copy
}
