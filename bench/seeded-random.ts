// Random numbers that are the same in every run, for made-up records and orders.

export interface SeededRandom {
  /** A whole number from 0, `limit` excluded. */
  readonly below: (limit: number) => number
  /** @throws RangeError when there is nothing to choose from */
  readonly oneOf: <T>(choices: readonly T[]) => T
  /** All items in another order. */
  readonly shuffled: <T>(items: readonly T[]) => readonly T[]
}

/** Mulberry32 (Tommy Ettinger, public domain); `seed` is a whole number. */
export const seededRandom = (seed: number): SeededRandom => {
  let state = seed
  const next = (): number => {
    state = (state + 0x6d2b79f5) | 0
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state)
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32
  }
  const below = (limit: number): number => Math.floor(next() * limit)
  return {
    below,
    oneOf: (choices) => {
      const index = below(choices.length)
      if (!(index in choices)) throw new RangeError('nothing to choose from')
      // The index is one of the array's own, whatever its items are.
      return choices[index] as (typeof choices)[number]
    },
    shuffled: (items) =>
      items
        .map((item) => ({ item, place: next() }))
        .sort((one, other) => one.place - other.place)
        .map(({ item }) => item),
  }
}
