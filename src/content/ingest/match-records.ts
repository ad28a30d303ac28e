// Finds, for each item of a Source, the record that people have worked on: by date and text, never by position.
import type { IsoDate } from '../../model/period.js'

export interface DatedText {
  readonly date: IsoDate
  readonly text: string
}

export interface KnownRecord extends DatedText {
  /** True for one that an earlier Source no longer held: it comes back, but a served record goes first. */
  readonly withdrawn: boolean
}

interface Pair {
  readonly item: number
  readonly record: number
  /** 3: same date and text. 2: same text, the date was corrected. 1: same date, the text was corrected. */
  readonly rank: number
  readonly served: boolean
  readonly likeness: number
}

// Two events of one day in official style share about half their words; a corrected text shares far more.
const LIKE_ENOUGH = 0.6

/** The index of the record for the index of an item; an item without one is new. No record is given twice. */
export const matchRecords = (
  items: readonly DatedText[],
  records: readonly KnownRecord[],
): ReadonlyMap<number, number> => {
  const known = records.map((record) => ({ ...record, text: singleSpaced(record.text) }))
  const pairs = items
    .map((item) => ({ date: item.date, text: singleSpaced(item.text) }))
    .flatMap((item, itemIndex) =>
      known.flatMap((record, recordIndex) => pairOf(item, itemIndex, record, recordIndex) ?? []),
    )
    .toSorted(byCloseness)
  const matches = new Map<number, number>()
  const taken = new Set<number>()
  for (const { item, record } of pairs) {
    if (matches.has(item) || taken.has(record)) continue
    matches.set(item, record)
    taken.add(record)
  }
  return matches
}

const singleSpaced = (text: string): string => text.trim().replace(/\s+/gu, ' ')

const pairOf = (
  item: DatedText,
  itemIndex: number,
  record: KnownRecord,
  recordIndex: number,
): Pair | undefined => {
  const sameDate = item.date === record.date
  const sameText = item.text === record.text
  if (!sameDate && !sameText) return undefined
  const likeness = sameText ? 1 : likenessOf(item.text, record.text)
  if (likeness < LIKE_ENOUGH) return undefined
  const rank = sameDate && sameText ? 3 : sameText ? 2 : 1
  return { item: itemIndex, record: recordIndex, rank, served: !record.withdrawn, likeness }
}

const byCloseness = (one: Pair, other: Pair): number =>
  other.rank - one.rank ||
  Number(other.served) - Number(one.served) ||
  other.likeness - one.likeness ||
  one.item - other.item ||
  one.record - other.record

/** From 0 to 1: the share of words in common (Dice); 1 where one text is the beginning of the other. */
const likenessOf = (one: string, other: string): number => {
  if (one.startsWith(other) || other.startsWith(one)) return 1
  const words = wordsOf(one)
  const others = wordsOf(other)
  const left = new Map<string, number>()
  for (const word of words) left.set(word, (left.get(word) ?? 0) + 1)
  const shared = others.filter((word) => {
    const count = left.get(word) ?? 0
    left.set(word, count - 1)
    return count > 0
  })
  return (2 * shared.length) / Math.max(1, words.length + others.length)
}

const wordsOf = (text: string): readonly string[] =>
  text.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? []
