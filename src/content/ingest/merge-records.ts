// Brings a Source's items into its YAML file, and keeps all that people wrote there.
import { Document, isMap, isNode, isSeq, parseDocument, Scalar, YAMLMap, YAMLSeq } from 'yaml'
import type { EventId } from '../../model/city-event.js'
import { giveCommentsToRecords } from './comment-owners.js'
import { type KnownRecord, matchRecords } from './match-records.js'
import type { ReadSource, SourceItem } from './read-source.js'

/** What became of a record; one that is as it was is not named. */
export interface Change {
  readonly change: 'added' | 'text' | 'date' | 'restored' | 'withdrawn'
  /** The id in the file as written. */
  readonly id: EventId
  /** For a corrected date: the date before. */
  readonly was?: string | undefined
}

export interface Merged {
  /** The new text of the file; that of the existing one, byte for byte, where nothing changed. */
  readonly text: string
  readonly changes: readonly Change[]
}

/** What a file says of its Source as a whole. */
export interface SourceHead {
  readonly source: string
  readonly title: string
  readonly year: number
  readonly body: string
}

const HEAD_COMMENT = ` Ingest writes id, date, lines and text of each event from the Source, and sets them anew: do not edit them.
 People add title, translation, categories, prizes, ranking, agreements, parties, places, products and counts;
 ingest keeps all that, comments too. What the Source no longer holds moves under \`withdrawn\` and is not served.
 How to edit: README.md.`

/** `existing` is the text of the file, already found valid; undefined where there is none. */
export const mergeRecords = (
  existing: string | undefined,
  head: SourceHead,
  items: ReadSource['items'],
): Merged => {
  const document = existing === undefined ? newDocument() : parseDocument(existing)
  const before = JSON.stringify(document.toJS())
  for (const [key, value] of Object.entries(head)) document.set(key, value)
  const changes = arrange(document, items, existing ?? '')
  if (existing !== undefined && JSON.stringify(document.toJS()) === before) {
    return { text: existing, changes: [] }
  }
  return { text: document.toString(styleOf(existing)), changes }
}

const newDocument = (): Document => {
  const document = new Document({})
  document.commentBefore = HEAD_COMMENT
  return document
}

/** As the file is written already: `{ en: … }` or `{en: …}`, dashes indented or not. */
const styleOf = (existing: string | undefined) => ({
  lineWidth: 0,
  flowCollectionPadding: existing !== undefined && /[:-] [[{] \S/u.test(existing),
  indentSeq: existing === undefined || !/^- /mu.test(existing),
})

const arrange = (document: Document, items: readonly SourceItem[], text: string): Change[] => {
  const served = recordsUnder(document, 'events', text)
  const withdrawn = recordsUnder(document, 'withdrawn', text)
  const records = [...served, ...withdrawn]
  const known = records.map((record, index) => knownRecord(record, index >= served.length))
  const matches = matchRecords(items, known)
  const matched = new Set([...matches.values()].map((index) => records[index]))
  const leaving = served.filter((record) => !matched.has(record))
  const staying = withdrawn.filter((record) => !matched.has(record))
  const events = items.map((item, index) => {
    const record = records[matches.get(index) ?? -1]
    return writeItem(document, isMap(record) ? record : new YAMLMap(document.schema), item)
  })
  setRecords(document, 'events', events)
  setRecords(document, 'withdrawn', [...staying, ...leaving])
  return [
    ...items.flatMap((item, index) => changesOf(item, known[matches.get(index) ?? -1])),
    ...leaving.map((record): Change => ({ change: 'withdrawn', id: textOf(record, 'id') })),
  ]
}

const recordsUnder = (document: Document, key: string, text: string): readonly unknown[] => {
  const list = document.get(key, true)
  if (!isSeq(list)) return []
  giveCommentsToRecords(list, text)
  return [...list.items]
}

const knownRecord = (record: unknown, withdrawn: boolean): KnownRecord => ({
  date: textOf(record, 'date'),
  text: textOf(record, 'text'),
  withdrawn,
})

const textOf = (record: unknown, key: string): string =>
  isMap(record) ? String(record.get(key) ?? '') : ''

/** Sets what comes from the Source; a value that is right already keeps its node, quotes and comments. */
const writeItem = (document: Document, record: YAMLMap, item: SourceItem): YAMLMap => {
  for (const key of ['id', 'date'] as const) {
    if (record.get(key) !== item[key]) record.set(key, item[key])
  }
  const lines = record.get('lines', true)
  const list = isSeq(lines) ? lines : new YAMLSeq(document.schema)
  if (!isSeq(lines)) {
    list.flow = true
    record.set('lines', list)
  }
  if (JSON.stringify(list) !== JSON.stringify(item.lines)) {
    list.items = item.lines.map((line) => document.createNode(line))
  }
  if (record.get('text') !== item.text) record.set('text', item.text)
  return record
}

const setRecords = (document: Document, key: string, records: readonly unknown[]): void => {
  const present = document.get(key, true)
  const list = isSeq(present) ? present : new YAMLSeq(document.schema)
  list.items = [...records]
  list.flow = false
  records.forEach((record, index) => {
    if (isNode(record)) record.spaceBefore = index > 0
  })
  if (isSeq(present)) {
    // An emptied list goes, unless somebody has written beside it.
    if (records.length === 0 && key === 'withdrawn' && !list.comment) document.delete(key)
  } else if (records.length > 0 || key === 'events') {
    const name = new Scalar(key)
    name.spaceBefore = key === 'withdrawn'
    document.set(name, list)
  }
}

const changesOf = (item: SourceItem, known: KnownRecord | undefined): readonly Change[] => {
  const { id } = item
  if (known === undefined) return [{ change: 'added', id }]
  const changes: Change[] = known.withdrawn ? [{ change: 'restored', id }] : []
  if (known.date !== item.date) changes.push({ change: 'date', id, was: known.date })
  if (known.text !== item.text) changes.push({ change: 'text', id })
  return changes
}
