// Logistic regression over many rare features that are there or not: accelerated gradient steps, the same on every run.

export interface PhraseExample {
  readonly phrases: readonly string[]
  readonly label: boolean
  /** How much it counts. */
  readonly weight: number
  /** Log-odds that are known of it without its phrases. */
  readonly offset: number
}

/** Rarer phrases say more of one question than of a way to ask; a question makes about eight examples. */
const SEEN_MIN = 40
const STEPS = 60
/** A step is this part of what the curvature of a single feature would allow: features occur together. */
const CAUTION = 6
/** Smaller weights are left out. */
const TELLS_MIN = 0.05

/**
 * Weights by phrase, rounded.
 *
 * @param ridge - how strongly weights are held near 0
 */
export const fitPhrases = (
  examples: readonly PhraseExample[],
  ridge: number,
): Readonly<Record<string, number>> => {
  const names = seenOften(examples)
  const placeOf = new Map(names.map((name, at) => [name, at]))
  const rows = examples.map(({ phrases }) => phrases.flatMap((name) => placeOf.get(name) ?? []))
  const curvature = new Float64Array(names.length).fill(ridge)
  examples.forEach(({ weight }, row) => {
    for (const at of rows[row] ?? []) curvature[at] = (curvature[at] ?? 0) + weight / 4
  })
  let [weights, before] = [new Float64Array(names.length), new Float64Array(names.length)]
  let ahead = weights
  for (let step = 0; step < STEPS; step++) {
    const gradient = gradientAt(ahead, examples, rows, ridge)
    before = weights
    weights = ahead.map(
      (value, at) => value + (gradient[at] ?? 0) / (CAUTION * (curvature[at] ?? 1)),
    )
    const push = step / (step + 3)
    ahead = weights.map((value, at) => value + push * (value - (before[at] ?? 0)))
  }
  return Object.fromEntries(
    names.flatMap((name, at) => {
      const weight = Number((weights[at] ?? 0).toFixed(2))
      return Math.abs(weight) >= TELLS_MIN ? [[name, weight]] : []
    }),
  )
}

const gradientAt = (
  weights: Float64Array,
  examples: readonly PhraseExample[],
  rows: readonly (readonly number[])[],
  ridge: number,
): Float64Array => {
  const gradient = weights.map((value) => -ridge * value)
  examples.forEach(({ label, weight, offset }, row) => {
    const places = rows[row] ?? []
    const sum = places.reduce((total, at) => total + (weights[at] ?? 0), offset)
    const error = weight * ((label ? 1 : 0) - 1 / (1 + Math.exp(-sum)))
    for (const at of places) gradient[at] = (gradient[at] ?? 0) + error
  })
  return gradient
}

const seenOften = (examples: readonly PhraseExample[]): readonly string[] => {
  const seen = new Map<string, number>()
  for (const { phrases } of examples) {
    for (const name of phrases) seen.set(name, (seen.get(name) ?? 0) + 1)
  }
  return [...seen].flatMap(([name, count]) => (count >= SEEN_MIN ? [name] : [])).sort()
}
