// Logistic regression by Newton's method: small, exact and the same to the last bit on every run.
import { probabilityOf } from '../answer/logistic.js'

export interface Example {
  readonly features: Float64Array
  /** Whether it is so. */
  readonly label: boolean
  /** How much it counts. */
  readonly weight: number
  /** Log-odds that are known of it besides. */
  readonly offset?: number
}

/** Steps until nothing changes any more; 12 suffice for a few thousand examples. */
const STEPS_MAX = 30
const STEP_ENOUGH = 1e-7

/**
 * Weights of the features; the first is the bias and is not held back.
 *
 * @param ridge - how strongly weights are held near 0
 */
export const fitLogistic = (examples: readonly Example[], ridge: number): Float64Array => {
  const size = examples[0]?.features.length ?? 0
  const weights = new Float64Array(size)
  for (let step = 0; step < STEPS_MAX; step++) {
    const { gradient, hessian } = derivatives(examples, weights, ridge)
    const change = solve(hessian, gradient)
    let largest = 0
    for (let at = 0; at < size; at++) {
      weights[at] = (weights[at] ?? 0) + (change[at] ?? 0)
      largest = Math.max(largest, Math.abs(change[at] ?? 0))
    }
    if (largest < STEP_ENOUGH) break
  }
  return weights
}

const derivatives = (
  examples: readonly Example[],
  weights: Float64Array,
  ridge: number,
): { readonly gradient: Float64Array; readonly hessian: readonly Float64Array[] } => {
  const size = weights.length
  const gradient = new Float64Array(size)
  const hessian = Array.from({ length: size }, () => new Float64Array(size))
  for (const { features, label, weight, offset } of examples) {
    const probability = probabilityOf(features, weights, offset)
    const error = weight * ((label ? 1 : 0) - probability)
    const curve = weight * probability * (1 - probability)
    for (let row = 0; row < size; row++) {
      const value = features[row] ?? 0
      if (value === 0) continue
      gradient[row] = (gradient[row] ?? 0) + error * value
      const line = hessian[row]
      if (!line) continue
      for (let column = 0; column < size; column++) {
        line[column] = (line[column] ?? 0) + curve * value * (features[column] ?? 0)
      }
    }
  }
  for (let at = 0; at < size; at++) {
    const line = hessian[at]
    if (!line) continue
    // The bias is held back hardly at all, so that the matrix can be solved whatever the examples.
    const held = at === 0 ? 1e-6 : ridge
    line[at] = (line[at] ?? 0) + held
    if (at > 0) gradient[at] = (gradient[at] ?? 0) - ridge * (weights[at] ?? 0)
  }
  return { gradient, hessian }
}

/** Solves a positive definite system by Gauss, with the largest pivot. */
const solve = (matrix: readonly Float64Array[], right: Float64Array): Float64Array => {
  const size = right.length
  const rows = matrix.map((line, at) => Float64Array.from([...line, right[at] ?? 0]))
  for (let at = 0; at < size; at++) {
    let pivot = at
    for (let row = at + 1; row < size; row++) {
      if (Math.abs(rows[row]?.[at] ?? 0) > Math.abs(rows[pivot]?.[at] ?? 0)) pivot = row
    }
    const chosen = rows[pivot]
    const current = rows[at]
    if (!chosen || !current) continue
    rows[pivot] = current
    rows[at] = chosen
    for (let row = at + 1; row < size; row++) {
      const line = rows[row]
      if (!line) continue
      const factor = (line[at] ?? 0) / (chosen[at] ?? 1)
      if (factor === 0) continue
      for (let column = at; column <= size; column++) {
        line[column] = (line[column] ?? 0) - factor * (chosen[column] ?? 0)
      }
    }
  }
  const solution = new Float64Array(size)
  for (let at = size - 1; at >= 0; at--) {
    const line = rows[at]
    if (!line) continue
    let rest = line[size] ?? 0
    for (let column = at + 1; column < size; column++) {
      rest -= (line[column] ?? 0) * (solution[column] ?? 0)
    }
    solution[at] = rest / (line[at] ?? 1)
  }
  return solution
}
