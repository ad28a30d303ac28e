// Times a piece of work over many items, and sums the times up.
import { performance } from 'node:perf_hooks'

/** All times in milliseconds. */
export interface Timing {
  readonly median: number
  readonly p99: number
  readonly samples: number
}

export interface Timed<Item> extends Timing {
  /** The ten items with the longest medians of their own, the slowest first. */
  readonly slowest: readonly { readonly item: Item; readonly median: number }[]
}

/** How often everything is done: rounds over all items, cut short by a bound on the whole. */
export interface Pace {
  readonly warmUpRounds: number
  readonly rounds: number
  readonly atMostMs: number
}

const SLOWEST_KEPT = 10

/** Works through the items round by round, never twice the same in a row; warming up may take a quarter of the time. */
export const timeEach = <Item>(
  items: readonly Item[],
  work: (item: Item) => unknown,
  { warmUpRounds, rounds, atMostMs }: Pace,
): Timed<Item> => {
  const start = performance.now()
  timeRounds(items, work, warmUpRounds, start + atMostMs / 4)
  const times = timeRounds(items, work, rounds, start + atMostMs)
  const slowest = [...times]
    .filter(([, ofItem]) => ofItem.length > 0)
    .map(([item, ofItem]) => ({ item, median: percentile(ofItem, 50) }))
    .sort((one, other) => other.median - one.median)
    .slice(0, SLOWEST_KEPT)
  return { ...timingOf([...times.values()].flat()), slowest }
}

/** One turn after the other, each awaited. */
export const timeTurns = async (
  turns: number,
  turn: (index: number) => Promise<void>,
): Promise<readonly number[]> => {
  const times: number[] = []
  for (let index = 0; index < turns; index++) {
    const start = performance.now()
    await turn(index)
    times.push(performance.now() - start)
  }
  return times
}

const timeRounds = <Item>(
  items: readonly Item[],
  work: (item: Item) => unknown,
  rounds: number,
  deadline: number,
): ReadonlyMap<Item, readonly number[]> => {
  const times = new Map<Item, number[]>(items.map((item) => [item, []]))
  for (let round = 0; round < rounds; round++) {
    for (const [item, ofItem] of times) {
      const start = performance.now()
      if (start > deadline) return times
      work(item)
      ofItem.push(performance.now() - start)
    }
  }
  return times
}

/** @throws RangeError when nothing was timed */
export const timingOf = (times: readonly number[]): Timing => ({
  median: percentile(times, 50),
  p99: percentile(times, 99),
  samples: times.length,
})

/** By nearest rank: the smallest time that `percent` of all times do not exceed. */
export const percentile = (times: readonly number[], percent: number): number => {
  const sorted = [...times].sort((one, other) => one - other)
  const value = sorted[Math.max(0, Math.ceil((percent / 100) * sorted.length) - 1)]
  if (value === undefined) throw new RangeError('nothing was timed')
  return value
}

/** The seconds that `work` takes once, and what it gives. */
export const timeOnce = <T>(work: () => T): { readonly result: T; readonly seconds: number } => {
  const start = performance.now()
  const result = work()
  return { result, seconds: (performance.now() - start) / 1000 }
}
