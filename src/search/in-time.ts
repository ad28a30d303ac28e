// Tells which events lie in any of many Periods: "on a Tuesday" asks for hundreds of days in ten years.
import type { IsoDate, Period } from '../model/period.js'
import type { EventSet } from './event-set.js'

export const inAnyOf = (periods: readonly Period[]): ((date: IsoDate) => boolean) => {
  const apart = joined(periods)
  return (date) => {
    const last = apart[firstWhere(apart, ({ from }) => from > date) - 1]
    return date <= (last?.to ?? '')
  }
}

/** `dates` are those of all events, in order: the events of a Period are a stretch of them, found by halving. */
export const placesInTime = (
  dates: readonly IsoDate[],
): ((periods: readonly Period[]) => EventSet) => {
  return (periods) => {
    const places: number[] = []
    for (const { from, to } of joined(periods)) {
      for (let at = firstWhere(dates, (date) => date >= from); at < dates.length; at++) {
        if ((dates[at] ?? '') > to) break
        places.push(at)
      }
    }
    return places
  }
}

/** The place of the first one that passes a test which all behind it pass too; the length where none does. */
const firstWhere = <One>(ordered: readonly One[], passes: (one: One) => boolean): number => {
  let [low, high] = [0, ordered.length]
  while (low < high) {
    const middle = Math.floor((low + high) / 2)
    const one = ordered[middle]
    if (one !== undefined && passes(one)) high = middle
    else low = middle + 1
  }
  return low
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
