import { describe, expect, test } from 'vitest'
import { percentile, timeEach, timingOf } from '../../bench/stopwatch.js'

const upTo100 = Array.from({ length: 100 }, (_, index) => 100 - index)

describe('percentiles', () => {
  test('are the smallest time that so many per cent do not exceed', () => {
    expect(timingOf(upTo100)).toEqual({ median: 50, p99: 99, samples: 100 })
    expect(percentile(upTo100, 100)).toBe(100)
  })

  test('one slow turn in fifty is seen in the 99th percentile, not in the median', () => {
    const times = [...Array.from({ length: 49 }, () => 1), 80]
    expect(timingOf(times)).toEqual({ median: 1, p99: 80, samples: 50 })
  })

  test('of nothing are an error', () => {
    expect(() => percentile([], 50)).toThrow('nothing was timed')
  })
})

describe('timeEach', () => {
  test('works through all items in each round, the first rounds untimed', () => {
    const worked: string[] = []
    const pace = { warmUpRounds: 1, rounds: 2, atMostMs: 60_000 }
    const { samples } = timeEach(['a', 'b'], (item) => worked.push(item), pace)
    expect(worked).toEqual(['a', 'b', 'a', 'b', 'a', 'b'])
    expect(samples).toBe(4)
  })

  test('names the slowest items first', () => {
    const work = (loops: number) => Array.from({ length: loops }, (_, index) => Math.sqrt(index))
    const pace = { warmUpRounds: 2, rounds: 5, atMostMs: 60_000 }
    const { slowest } = timeEach([10, 1_000_000, 100], work, pace)
    expect(slowest[0]?.item).toBe(1_000_000)
  })
})
