// Sources for tests, written as text.
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { type ReadSource, readSource } from '../../../src/content/ingest/read-source.js'
import { packageRoot } from '../../../src/package-root.js'

export const realSourcePath = join(packageRoot, 'data/sources/2018-doit-major-events.txt')
export const otherSourcePath = join(packageRoot, 'test/fixtures/2021-doit-major-events.txt')
export const realSource = readFileSync(realSourcePath, 'utf8')

export const TITLE = '2019 Department of Parks Major Events'

/** Reads lines as a Source named doc.txt. */
export const readLines = (...lines: readonly string[]): ReadSource =>
  readText(lines.join('\n'), 'doc.txt')

export const readText = (text: string, file: string): ReadSource =>
  readSource(Buffer.from(text), file)

/** The problem at a place such as `line 3`, in words; undefined where there is none. */
export const problemAt = (read: ReadSource, place: string): string | undefined =>
  read.problems.find((problem) => problem.place === place)?.says

/** `2019-05-01 A text.` for each item. */
export const datedTexts = (read: ReadSource): readonly string[] =>
  read.items.map(({ date, text }) => `${date} ${text}`)
