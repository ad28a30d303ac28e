// How alike a question is to the example questions of each event: cosine over their search keys.

export interface ExampleQuestions {
  /** For each event position that has a like example question, how alike the likest is: 0..1. */
  readonly likeness: (keys: readonly WeightedKey[]) => ReadonlyMap<number, number>
}

export interface WeightedKey {
  readonly key: string
  /** How much it tells, 0..1. */
  readonly tells: number
}

/** One example question of the event at `place`. */
export interface Example {
  readonly place: number
  readonly keys: readonly WeightedKey[]
}

export const exampleQuestions = (examples: readonly Example[]): ExampleQuestions => {
  const sizes = examples.map(({ keys }) => squared(keys))
  const byKey = new Map<string, { readonly at: number; readonly tells: number }[]>()
  examples.forEach(({ keys }, at) => {
    for (const { key, tells } of keys) {
      const known = byKey.get(key)
      if (known) known.push({ at, tells })
      else byKey.set(key, [{ at, tells }])
    }
  })
  return {
    likeness: (keys) => {
      const own = squared(keys)
      const products = new Map<number, number>()
      for (const { key, tells } of keys) {
        for (const held of byKey.get(key) ?? []) {
          products.set(held.at, (products.get(held.at) ?? 0) + tells * held.tells)
        }
      }
      const likest = new Map<number, number>()
      for (const [at, product] of products) {
        const place = examples[at]?.place ?? -1
        const alike = product / Math.sqrt(Math.max(own * (sizes[at] ?? 0), Number.EPSILON))
        likest.set(place, Math.max(likest.get(place) ?? 0, alike))
      }
      return likest
    },
  }
}

const squared = (keys: readonly WeightedKey[]): number =>
  keys.reduce((sum, { tells }) => sum + tells * tells, 0)
