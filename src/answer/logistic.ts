// The probability that weighted features give: the logistic function of their sum.

/** Entries of both are in the same order; a feature without a weight weighs nothing. */
export const probabilityOf = (features: Float64Array, weights: ArrayLike<number>): number => {
  let sum = 0
  for (let at = 0; at < features.length; at++) sum += (features[at] ?? 0) * (weights[at] ?? 0)
  return 1 / (1 + Math.exp(-sum))
}
