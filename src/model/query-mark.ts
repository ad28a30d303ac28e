// A short mark of a Query: two that ask for the same have the same one, wherever they have been stored in between.
import type { Query } from './meaning.js'

/** FNV-1a, 32 bits wide, of its JSON with sorted keys; base 36. */
export const queryMark = (query: Query): string => {
  let hash = 0x811c9dc5
  for (const unit of JSON.stringify(query, sorted)) {
    hash = Math.imul(hash ^ (unit.codePointAt(0) ?? 0), 0x01000193)
  }
  return (hash >>> 0).toString(36)
}

const sorted = (_: string, value: unknown): unknown =>
  typeof value === 'object' && value !== null && !Array.isArray(value)
    ? Object.fromEntries(Object.entries(value).sort(([one], [other]) => (one < other ? -1 : 1)))
    : value
