// docs/platforms.md against the tests: each rule of a platform names its document, a date, and a test that is there.
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { packageRoot } from '../src/package-root.js'
import { filesUnder } from './house/files.js'

interface Rule {
  readonly rule: string
  readonly document: string
  readonly file: string
  readonly title: string
}

const ROW = /^\| (?<rule>.+?) \| (?<document>.+?) \| `(?<file>test\/[^`]+)` (?<title>.+?) \|$/u

const tests = new Map(filesUnder('test').map(({ path, text }) => [path, text]))

const faultsOf = ({ file, title }: Rule): readonly string[] => {
  const text = tests.get(file)
  if (text === undefined) return [`${file} is not there`]
  return text.includes(title) ? [] : [`${file} has no “${title}”`]
}

const lines = readFileSync(join(packageRoot, 'docs/platforms.md'), 'utf8').split('\n')
const rows = lines.filter((line) => line.startsWith('| ') && !line.startsWith('| rule '))
const rules = rows.flatMap((line): readonly Rule[] => {
  const { rule = '', document = '', file = '', title = '' } = ROW.exec(line)?.groups ?? {}
  return file ? [{ rule, document, file, title }] : []
})

test('every row names a test', () => {
  expect(rules).toHaveLength(rows.length)
  expect(rules.length).toBeGreaterThan(40)
})

test.each(rules)('$rule: is held', (rule) => expect(faultsOf(rule)).toEqual([]))

test('every document has its date, or is the one of the row above', () => {
  const undated = rules.filter(
    ({ document }) => !/\b2026\b|\d+\.\d+\.\d+|^the same$/u.test(document),
  )
  expect(undated).toEqual([])
})

describe('what is wrong would be found', () => {
  const rule = { rule: 'a', document: 'b, 2026', title: 'c' }

  test('a file that is gone', () => {
    expect(faultsOf({ ...rule, file: 'test/gone.test.ts' })).toEqual([
      'test/gone.test.ts is not there',
    ])
  })

  test('a test that is gone', () => {
    const [file = ''] = tests.keys()
    const title = ['no', 'such', 'test'].join('·')
    expect(faultsOf({ ...rule, file, title })).toEqual([`${file} has no “${title}”`])
  })
})
