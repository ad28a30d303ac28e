// Lays out the report of an ingest for the terminal: a sentence, what became of each line, then what is to be mended.

import type { IngestReport } from '../content/ingest/ingest.js'
import type { Change } from '../content/ingest/merge-records.js'
import { MONTHS } from '../content/ingest/month-heading.js'
import type { AccountedLine } from '../content/ingest/read-source.js'
import type { Problem } from '../content/problem.js'

const EXCERPT_LENGTH = 56

/** `show` gives a path as the person who started the command would write it. */
export const reportLines = (
  report: IngestReport,
  sourcePath: string,
  show: (path: string) => string,
): readonly string[] => [
  summary(report, show(sourcePath)),
  written(report, show),
  '',
  ...account(report.read.lines),
  ...section('What changed in the records', changeLines(report)),
  ...section('To be mended', problemLines(report.problems, show)),
]

const summary = ({ read, problems }: IngestReport, source: string): string => {
  const uses = (use: AccountedLine['use']) => read.lines.filter((line) => line.use === use).length
  const parts = [
    counted(uses('title'), 'title'),
    counted(uses('month'), 'month'),
    counted(uses('item'), 'item'),
    counted(uses('continues'), 'continued line'),
    counted(uses('reported'), 'line not read', 'lines not read'),
  ].filter((part) => !part.startsWith('0 '))
  const verdict =
    problems.length === 0 ? 'nothing to mend' : `${problems.length} to mend, see below`
  const lines = counted(read.lines.length, 'line')
  return `${counted(read.items.length, 'event')} from ${lines} of ${source}: ${[...parts, verdict].join(', ')}.`
}

const written = (report: IngestReport, show: (path: string) => string): string => {
  const path = show(report.eventsPath)
  if (report.outcome === 'written') return `Written: ${path}`
  return report.outcome === 'unchanged' ? `Already so: ${path}` : `Not written: ${path}`
}

const counted = (count: number, one: string, many = `${one}s`): string =>
  `${count} ${count === 1 ? one : many}`

const account = (lines: readonly AccountedLine[]): readonly string[] => {
  const rows = lines.map((line) => ({ line, number: String(line.number), use: useInWords(line) }))
  const numbers = Math.max(...rows.map(({ number }) => number.length))
  const uses = Math.max(...rows.map(({ use }) => use.length))
  return rows.map(({ line, number, use }) =>
    `  ${number.padStart(numbers)}  ${use.padEnd(uses)}  ${excerpt(line.text)}`.trimEnd(),
  )
}

const useInWords = (line: AccountedLine): string => {
  if ('id' in line) return `${line.use === 'item' ? 'item      ' : 'continues '} → ${line.id}`
  return 'month' in line
    ? `month       ${MONTHS[line.month - 1]} ${line.year ?? ''}`.trimEnd()
    : line.use
}

/** Without control characters, for a Source must not steer the terminal. */
const excerpt = (text: string): string => {
  const letters = [...text.replace(/[\p{Cc}\p{Cf}\s]+/gu, ' ')]
  return letters.length <= EXCERPT_LENGTH
    ? letters.join('')
    : `${letters
        .slice(0, EXCERPT_LENGTH - 1)
        .join('')
        .trimEnd()}…`
}

/** Of a first ingest the account says it all. */
const changeLines = ({ changes, read }: IngestReport): readonly string[] =>
  changes.filter(isNew).length === read.items.length && changes.every(isNew)
    ? []
    : changes.map(changeInWords)

const isNew = ({ change }: Change): boolean => change === 'added'

const changeInWords = ({ change, id, was }: Change): string => {
  const says: Record<Change['change'], string> = {
    added: 'new',
    date: `dated ${was} before; what people added stays`,
    text: 'the text was corrected: look whether what people added is still right',
    restored: 'is in the Source again, and back from `withdrawn` with what people added',
    withdrawn: 'is not in the Source any more: moved under `withdrawn`, not served, nothing lost',
  }
  return `${id.padEnd(12)}  ${says[change]}`
}

const problemLines = (
  problems: readonly Problem[],
  show: (path: string) => string,
): readonly string[] => problems.map(({ file, place, says }) => `${show(file)}: ${place}: ${says}`)

const section = (heading: string, lines: readonly string[]): readonly string[] =>
  lines.length === 0 ? [] : ['', `${heading}:`, ...lines.map((line) => `  ${line}`)]
