// Temporary folders of content for tests: the project's own dialogs/ with edits, and records written as YAML.
import { cpSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { onTestFinished } from 'vitest'
import { ContentError } from '../../src/content/problem.js'
import { packageRoot } from '../../src/package-root.js'

export const realDialogs = join(packageRoot, 'dialogs')
export const realData = join(packageRoot, 'data')

/** An empty folder that is gone after the test. */
export const temporaryFolder = (): string => {
  const folder = mkdtempSync(join(tmpdir(), 'chatbot-'))
  onTestFinished(() => rmSync(folder, { recursive: true, force: true }))
  return folder
}

export type Edits = Readonly<Record<string, (text: string) => string>>

/** A copy of dialogs/ in which each named file went through its edit. */
export const dialogsWith = (edits: Edits): string => {
  const folder = join(temporaryFolder(), 'dialogs')
  cpSync(realDialogs, folder, { recursive: true })
  for (const [file, edit] of Object.entries(edits)) {
    const text = readFileSync(join(folder, file), 'utf8')
    const edited = edit(text)
    if (edited === text) throw new Error(`the edit changes nothing in ${file}`)
    writeFileSync(join(folder, file), edited)
  }
  return folder
}

/** A data folder with these files under events/, and these under sources/. */
export const dataWith = (
  files: Readonly<Record<string, string>>,
  sources: Readonly<Record<string, string>> = {},
): string => {
  const folder = join(temporaryFolder(), 'data')
  for (const [below, texts] of Object.entries({ events: files, sources })) {
    for (const [name, text] of Object.entries(texts)) {
      const path = join(folder, below, name)
      mkdirSync(dirname(path), { recursive: true })
      writeFileSync(path, text)
    }
  }
  return folder
}

/** A file of events of which each is given as the lines of one record. */
export const eventsFile = (...records: readonly (readonly string[])[]): string =>
  [
    'source: parks.txt',
    'title: 2019 Department of Parks Major Events',
    'year: 2019',
    'body: Department of Parks',
    records.length === 0 ? 'events: []' : 'events:',
    ...records.flatMap((lines) =>
      lines.map((line, index) => `${index === 0 ? '  - ' : '    '}${line}`),
    ),
    '',
  ].join('\n')

/** The lines of a record as ingest writes it, then those that people added. */
export const bareRecord = (date: string, text: string, ...added: readonly string[]) => [
  `id: ${date}`,
  `date: ${date}`,
  'lines: [ 3 ]',
  `text: ${JSON.stringify(text)}`,
  ...added,
]

const TEMPORARY_FOLDER = new RegExp(`${join(tmpdir(), 'chatbot-')}\\w+/`, 'gu')

/** `data/events/a.yaml: place: what to do` for each problem that the call tells; none where it goes well. */
export const problemsOf = (load: () => unknown): readonly string[] => {
  try {
    load()
    return []
  } catch (error) {
    if (!(error instanceof ContentError)) throw error
    return error.message.replaceAll(TEMPORARY_FOLDER, '').split('\n')
  }
}
