import { describe, expect, test } from 'vitest'
import { probabilityOf } from '../../src/answer/logistic.js'
import { type Example, fitLogistic } from '../../src/terminal/fit-logistic.js'

/** Numbers from 0 to 1 that are the same in every run. */
const chances = (seed: number) => {
  let state = seed
  return () => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0
    return state / 2 ** 32
  }
}

/** Examples whose labels fall as these weights say; the first feature is the bias. */
const madeWith = (weights: readonly number[], size: number): readonly Example[] => {
  const chance = chances(7)
  return Array.from({ length: size }, () => {
    const features = Float64Array.from(weights, (_, at) => (at === 0 ? 1 : 2 * chance() - 1))
    const label = chance() < probabilityOf(features, Float64Array.from(weights))
    return { features, label, weight: 1 }
  })
}

const TRUE_WEIGHTS = [-0.5, 2, -1, 0]
const examples = madeWith(TRUE_WEIGHTS, 20_000)
const sizeOf = (weights: Float64Array) => Math.hypot(...weights.slice(1))

describe('fitted weights', () => {
  test('are those that the labels were made with', () => {
    const fitted = fitLogistic(examples, 1e-6)
    expect(fitted).toHaveLength(4)
    // The standard error of each is below 0.04 with so many examples.
    TRUE_WEIGHTS.forEach((weight, at) => {
      expect(Math.abs((fitted[at] ?? 99) - weight)).toBeLessThan(0.12)
    })
  })

  test('are the same to the last bit for the same data', () => {
    const again = madeWith(TRUE_WEIGHTS, 20_000)
    expect([...fitLogistic(again, 3)]).toEqual([...fitLogistic(examples, 3)])
  })

  test('are where the gradient is 0: the features of what is so weigh as much as expected', () => {
    const ridge = 2
    const few = examples.slice(0, 500)
    const fitted = fitLogistic(few, ridge)
    TRUE_WEIGHTS.forEach((_, at) => {
      const gradient = few.reduce(
        (sum, { features, label }) =>
          sum + (Number(label) - probabilityOf(features, fitted)) * (features[at] ?? 0),
        0,
      )
      expect(gradient - (at === 0 ? 0 : ridge * (fitted[at] ?? 0))).toBeCloseTo(0, 4)
    })
  })

  test('are the nearer to 0 the more ridge there is, but for the bias', () => {
    const [none, some, much, all] = [1e-6, 30, 3_000, 1e9].map((ridge) =>
      fitLogistic(examples, ridge),
    )
    if (!none || !some || !much || !all) throw new Error('four fits were asked for')
    expect(sizeOf(some)).toBeLessThan(sizeOf(none))
    expect(sizeOf(much)).toBeLessThan(sizeOf(some))
    expect(sizeOf(all)).toBeCloseTo(0, 4)
    const share = examples.filter(({ label }) => label).length / examples.length
    expect(probabilityOf(Float64Array.of(1, 0, 0, 0), all)).toBeCloseTo(share, 3)
  })

  test('count an example of weight 2 like two of them', () => {
    const few = examples.slice(0, 200)
    const doubled = fitLogistic([...few, ...few], 1)
    const heavy = fitLogistic(
      few.map((one) => ({ ...one, weight: 2 })),
      1,
    )
    heavy.forEach((weight, at) => {
      expect(weight).toBeCloseTo(doubled[at] ?? 99, 8)
    })
  })

  test('stay finite where the labels are told by one feature alone', () => {
    const parted = [-2, -1, 1, 2].map((value) => ({
      features: Float64Array.of(1, value),
      label: value > 0,
      weight: 1,
    }))
    const fitted = fitLogistic(parted, 1)
    expect([...fitted].every(Number.isFinite)).toBe(true)
    expect(fitted[1]).toBeGreaterThan(0)
  })

  test('of no examples are none', () => {
    expect(fitLogistic([], 1)).toHaveLength(0)
  })
})
