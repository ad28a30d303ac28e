// Ingests a published document: keeps it in sources/ and brings its items into events/NAME.yaml.
import { readFile } from 'node:fs/promises'
import { basename, join, parse } from 'node:path'
import { LineCounter, parseDocument, visit } from 'yaml'
import type { Problem } from '../problem.js'
import { readYaml } from '../read-yaml.js'
import { eventsFile } from '../record-schema.js'
import { type Change, mergeRecords, type SourceHead } from './merge-records.js'
import { type ReadSource, readSource } from './read-source.js'
import { readIfThere, writeWhole } from './write-whole.js'

export interface IngestReport {
  readonly read: ReadSource
  /** The path of the YAML file that was, or would have been, written. */
  readonly eventsPath: string
  /** `refused`: nothing was written at all; the problems say why. */
  readonly outcome: 'written' | 'unchanged' | 'refused'
  readonly changes: readonly Change[]
  /** Those of the Source first, then those of the YAML file. */
  readonly problems: readonly Problem[]
}

/**
 * Reads the Source at `sourcePath` into `dataFolder`: what cannot be read is reported, the rest is written.
 *
 * @throws the system's error where the Source cannot be read or `dataFolder` cannot be written.
 */
export const ingest = async (sourcePath: string, dataFolder: string): Promise<IngestReport> => {
  const bytes = await readFile(sourcePath)
  const read = readSource(bytes, sourcePath)
  const eventsPath = join(dataFolder, 'events', `${parse(sourcePath).name}.yaml`)
  const report = (
    outcome: IngestReport['outcome'],
    changes: readonly Change[],
    found: readonly Problem[] = [],
  ): IngestReport => ({
    read,
    eventsPath,
    outcome,
    changes,
    problems: [...read.problems, ...found],
  })

  const { year } = read
  if (read.items.length === 0 || year === undefined) {
    const says =
      'holds no event that can be read, so nothing was written: correct it and ingest again'
    return report('refused', [], [{ file: sourcePath, place: 'the whole file', says }])
  }
  const existing = await readExisting(eventsPath, basename(sourcePath))
  if (existing.problems.length > 0) return report('refused', [], existing.problems)

  const merged = mergeRecords(
    existing.text,
    headOf(read, year, sourcePath, existing.head),
    read.items,
  )
  const flaws = await writeWhole(
    eventsPath,
    Buffer.from(merged.text),
    (path) => readYaml(path, eventsPath, eventsFile).problems,
  )
  if (flaws.length > 0) return report('refused', [], flaws)
  await writeWhole(join(dataFolder, 'sources', basename(sourcePath)), bytes)
  return report(merged.text === existing.text ? 'unchanged' : 'written', merged.changes)
}

interface ExistingFile {
  readonly text?: string | undefined
  readonly head?: SourceHead | undefined
  readonly problems: readonly Problem[]
}

const readExisting = async (path: string, source: string): Promise<ExistingFile> => {
  const bytes = await readIfThere(path)
  if (bytes === undefined) return { problems: [] }
  const text = bytes.toString('utf8')
  const aliases = aliasProblems(text, path)
  const { value, problems } =
    aliases.length > 0 ? { problems: aliases } : readYaml(path, path, eventsFile)
  const left = (place: string, says: string): Problem => ({ file: path, place, says })
  if (value === undefined) {
    const says =
      'was left as it is: correct what is reported above, or take the file away, and ingest again'
    return { problems: [...problems, left('the whole file', says)] }
  }
  if (value.source !== source) {
    const says = `is "${value.source}", so that this file belongs to another Source: give "${source}" another name`
    return { problems: [left('source', says)] }
  }
  return { text, head: value, problems: [] }
}

/** An alias (`*name`) is lost when its record moves above the one that it repeats. */
const aliasProblems = (text: string, file: string): readonly Problem[] => {
  const lineCounter = new LineCounter()
  const problems: Problem[] = []
  visit(parseDocument(text, { lineCounter }), {
    Alias: (_, { source, range }) => {
      const place = `line ${lineCounter.linePos(range?.[0] ?? 0).line}`
      const says = `repeats a value by its alias *${source}: write the value out`
      problems.push({ file, place, says })
    },
  })
  return problems
}

/** Where the Source has no title, what the file says already stays; a new file takes its own name until there is one. */
const headOf = (
  { title, body }: ReadSource,
  year: number,
  sourcePath: string,
  before: SourceHead | undefined,
): SourceHead => {
  const { name, base } = parse(sourcePath)
  return {
    source: base,
    title: title ?? before?.title ?? name,
    year,
    body: body ?? before?.body ?? name,
  }
}
