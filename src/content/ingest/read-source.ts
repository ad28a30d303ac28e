// Reads a published document into its items, and accounts for every line of it.
import { basename } from 'node:path'
import type { EventId } from '../../model/city-event.js'
import type { IsoDate } from '../../model/period.js'
import type { Problem } from '../problem.js'
import { type DecodedLine, decodeSource } from './decode-source.js'
import { eventIds } from './event-ids.js'
import { type DraftUse, type ItemDraft, type LineProblem, SourceReader } from './source-reader.js'

export interface SourceItem {
  readonly id: EventId
  readonly date: IsoDate
  /** Verbatim; continued lines are joined by one space. */
  readonly text: string
  /** The numbers of all lines that it came from, in order. */
  readonly lines: readonly number[]
}

/** What became of one line that is not blank. */
export type LineUse =
  | { readonly use: 'title' | 'reported' }
  | { readonly use: 'month'; readonly month: number; readonly year: number | undefined }
  | { readonly use: 'item' | 'continues'; readonly id: EventId }

export type AccountedLine = LineUse & { readonly number: number; readonly text: string }

export interface ReadSource {
  /** The title line and the body that it names, where the Source has them. */
  readonly title?: string | undefined
  readonly body?: string | undefined
  readonly year?: number | undefined
  readonly items: readonly SourceItem[]
  /** Each line that is not blank, once, in order. */
  readonly lines: readonly AccountedLine[]
  /** By line; every line whose use is `reported` is named in one, or the whole file is. */
  readonly problems: readonly Problem[]
}

/**
 * Never throws for content. `file` is the path that problems name; a year at the start of its name serves where the
 * title is missing.
 */
export const readSource = (bytes: Uint8Array, file: string): ReadSource => {
  const { encoding, lines } = decodeSource(bytes)
  const written = lines.filter(({ text, fault }) => text !== '' || fault !== undefined)
  if (encoding !== 'utf-8') return unreadable(written, file, encoding)
  const reader = new SourceReader(written, leadingYear(basename(file)))
  const { items, idOf, doubled } = distinctItems(reader.drafts)
  // That a doubled item is also out of order is not worth a second word.
  const named = new Set(doubled.map(({ lines }) => lines[0]))
  return {
    title: reader.title?.title,
    body: reader.title?.body,
    year: reader.firstYear,
    items,
    lines: reader.uses.map(({ line, use }) => account(line, use, idOf)),
    problems: [...reader.problems.filter(({ lines }) => !named.has(lines[0])), ...doubled]
      .toSorted((one, other) => (one.lines[0] ?? 0) - (other.lines[0] ?? 0))
      .map((problem) => ({ file, place: placeOf(problem.lines), says: problem.says })),
  }
}

const unreadable = (
  lines: readonly DecodedLine[],
  file: string,
  encoding: 'utf-16le' | 'utf-16be',
): ReadSource => ({
  items: [],
  lines: lines.map(({ number, text }) => ({ number, text, use: 'reported' })),
  problems: [
    {
      file,
      place: 'the whole file',
      says: `is encoded as ${encoding.toUpperCase()}: save it as UTF-8 and ingest it again`,
    },
  ],
})

const leadingYear = (fileName: string): number | undefined => {
  const year = /^(?:19|20|21)\d\d(?!\d)/u.exec(fileName)?.[0]
  return year === undefined ? undefined : Number(year)
}

const placeOf = (lines: readonly number[]): string => {
  if (lines.length === 0) return 'the title'
  return lines.length === 1 ? `line ${lines[0]}` : `lines ${lines.join(', ')}`
}

interface DistinctItems {
  readonly items: readonly SourceItem[]
  readonly idOf: ReadonlyMap<ItemDraft, EventId>
  readonly doubled: readonly LineProblem[]
}

/** Each item once: one of the same date and text, but for spaces, is kept at its first place. */
const distinctItems = (drafts: readonly ItemDraft[]): DistinctItems => {
  const first = new Map<string, ItemDraft>()
  const doubled: LineProblem[] = []
  for (const draft of drafts) {
    const key = `${draft.date} ${draft.text.replace(/\s+/gu, ' ')}`
    const kept = first.get(key)
    if (kept === undefined) first.set(key, draft)
    else {
      const says = `repeats line ${kept.lines[0]}: the event is kept once; take this one out`
      doubled.push({ lines: draft.lines, says })
    }
  }
  const kept = [...first.values()]
  const ids = eventIds(kept.map(({ date }) => date))
  const items = kept.map((draft, index) => ({ id: ids[index] ?? draft.date, ...draft }))
  return { items, idOf: new Map(kept.map((draft, index) => [draft, ids[index] ?? ''])), doubled }
}

const account = (
  { number, text }: DecodedLine,
  use: DraftUse,
  idOf: ReadonlyMap<ItemDraft, EventId>,
): AccountedLine => {
  if (!('draft' in use)) return { number, text, ...use }
  const id = idOf.get(use.draft)
  return id === undefined ? { number, text, use: 'reported' } : { number, text, use: use.use, id }
}
