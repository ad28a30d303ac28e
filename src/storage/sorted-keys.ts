// A set of keys in order that stays quick when it is large: runs of some hundred keys, each in order.

const RUN_MAX = 512

export interface SortedKeys {
  readonly add: (key: string) => void
  readonly delete: (key: string) => void
  /** From a key on, in order; nothing may be added or deleted meanwhile. */
  readonly from: (key: string) => Iterable<string>
}

export const sortedKeys = (): SortedKeys => {
  const runs: string[][] = []
  /** The run that holds a key, or would. */
  const runOf = (key: string) => Math.max(0, firstWhere(runs, (run) => (run[0] ?? '') > key) - 1)
  const placeIn = (run: readonly string[], key: string) => firstWhere(run, (one) => one >= key)

  return {
    add: (key) => {
      const index = runOf(key)
      const run = runs[index]
      if (!run) {
        runs.push([key])
        return
      }
      const at = placeIn(run, key)
      if (run[at] === key) return
      run.splice(at, 0, key)
      if (run.length > RUN_MAX) runs.splice(index + 1, 0, run.splice(RUN_MAX / 2))
    },
    delete: (key) => {
      const index = runOf(key)
      const run = runs[index]
      const at = run ? placeIn(run, key) : 0
      if (run?.[at] !== key) return
      run.splice(at, 1)
      if (run.length === 0) runs.splice(index, 1)
    },
    *from(key) {
      const first = runOf(key)
      for (let index = first; index < runs.length; index += 1) {
        const run = runs[index] ?? []
        for (let at = index === first ? placeIn(run, key) : 0; at < run.length; at += 1) {
          yield run[at] ?? ''
        }
      }
    },
  }
}

/** Where the first one stands that is so, of a list in which all behind it are so too. */
const firstWhere = <T>(list: readonly T[], isSo: (one: T) => boolean): number => {
  let low = 0
  let high = list.length
  while (low < high) {
    const middle = (low + high) >> 1
    const one = list[middle]
    if (one !== undefined && isSo(one)) high = middle
    else low = middle + 1
  }
  return low
}
