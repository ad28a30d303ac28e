// Tells whether a day lies in any of many Periods: "on a Tuesday" asks for hundreds of days in ten years.
import type { IsoDate, Period } from '../model/period.js'

export const inAnyOf = (periods: readonly Period[]): ((date: IsoDate) => boolean) => {
  const apart = joined(periods)
  return (date) => {
    // The last one that begins by that day is found by halving.
    let [low, high] = [0, apart.length]
    while (low < high) {
      const middle = Math.floor((low + high) / 2)
      if ((apart[middle]?.from ?? '') <= date) low = middle + 1
      else high = middle
    }
    return date <= (apart[low - 1]?.to ?? '')
  }
}

/** By time, those that overlap as one. */
const joined = (periods: readonly Period[]): readonly Period[] => {
  const apart: Period[] = []
  for (const period of [...periods].sort(byBeginning)) {
    const last = apart.at(-1)
    if (!last || last.to < period.from) apart.push(period)
    else if (last.to < period.to) apart[apart.length - 1] = { from: last.from, to: period.to }
  }
  return apart
}

const byBeginning = (one: Period, other: Period): number =>
  one.from < other.from ? -1 : one.from > other.from ? 1 : 0
