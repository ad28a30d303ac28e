// Reads all records behind a key, however many they are.
import { below } from './keys.js'
import type { Records, Row } from './store.js'

/** So many are read at once. */
const AT_ONCE = 1_000

/** All that go on behind these parts, in order. */
export const readAll = async (
  records: Records,
  ...parts: readonly string[]
): Promise<readonly Row[]> => {
  const all: Row[] = []
  const { from, below: end } = below(...parts)
  for (let next = from; ; ) {
    const rows = await records.range({ from: next, below: end, limit: AT_ONCE })
    all.push(...rows)
    const last = rows.at(-1)
    if (!last || rows.length < AT_ONCE) return all
    next = `${last.key}\0`
  }
}
