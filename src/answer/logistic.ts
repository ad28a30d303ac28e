// The probability that weighted features give: the logistic function of their sum.

/** Entries of both are in the same order; a feature without a weight weighs nothing. `offset`: log-odds known besides. */
export const probabilityOf = (
  features: Float64Array,
  weights: ArrayLike<number>,
  offset = 0,
): number => 1 / (1 + Math.exp(-logOddsOf(features, weights, offset)))

export const logOddsOf = (
  features: Float64Array,
  weights: ArrayLike<number>,
  offset = 0,
): number => {
  let sum = offset
  for (let at = 0; at < features.length; at++) sum += (features[at] ?? 0) * (weights[at] ?? 0)
  return sum
}
