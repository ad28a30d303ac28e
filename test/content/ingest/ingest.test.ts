import {
  cpSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  writeFileSync,
} from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { ingest } from '../../../src/content/ingest/ingest.js'
import { readYaml } from '../../../src/content/read-yaml.js'
import { eventsFile } from '../../../src/content/record-schema.js'
import { realSource, realSourcePath, TITLE } from './source-text.js'

let folder: string
let data: string
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'ingest-'))
  data = join(folder, 'data')
})
afterEach(() => rmSync(folder, { recursive: true }))

const source = (text: string | Buffer, name = 'doc.txt'): string => {
  writeFileSync(join(folder, name), text)
  return join(folder, name)
}
const eventsPath = (name = 'doc'): string => join(data, 'events', `${name}.yaml`)
const writeEvents = (text: string): void => {
  mkdirSync(join(data, 'events'), { recursive: true })
  writeFileSync(eventsPath(), text)
}
const DOC = `${TITLE}\n\nMay\n\n- 01 A tree was planted.\n`

describe('a first ingest', () => {
  test('writes events that are valid, and keeps the Source byte for byte', async () => {
    const report = await ingest(realSourcePath, data)
    expect(report).toMatchObject({ outcome: 'written', problems: [] })
    const { value } = readYaml(report.eventsPath, 'events', eventsFile)
    expect(value?.events).toHaveLength(14)
    expect(value).toMatchObject({ source: '2018-doit-major-events.txt', year: 2018 })
    expect(readFileSync(join(data, 'sources/2018-doit-major-events.txt'), 'utf8')).toBe(realSource)
  })

  test('keeps bytes that are not UTF-8, too', async () => {
    const bytes = Buffer.from(`\r\n${DOC}- 02 A p@nd.`)
    bytes[bytes.indexOf('@')] = 0xf6
    const report = await ingest(source(bytes), data)
    expect(report).toMatchObject({ outcome: 'written', problems: [{ place: 'line 7' }] })
    expect(readFileSync(join(data, 'sources/doc.txt')).equals(bytes)).toBe(true)
  })

  test('leaves nothing else behind', async () => {
    await ingest(source(DOC), data)
    expect(readdirSync(data, { recursive: true }).toSorted()).toEqual([
      'events',
      'events/doc.yaml',
      'sources',
      'sources/doc.txt',
    ])
  })

  test('takes the file’s name for a title and a body that the Source lacks', async () => {
    await ingest(source('May\n- 01 A tree.', '2017-parks.txt'), data)
    const { value } = readYaml(eventsPath('2017-parks'), 'events', eventsFile)
    expect(value).toMatchObject({ title: '2017-parks', body: '2017-parks', year: 2017 })
  })
})

describe('an ingest of the same Source', () => {
  test('also from its place in sources/, touches no file', async () => {
    await ingest(source(DOC), data)
    const before = readFileSync(eventsPath())
    const report = await ingest(join(data, 'sources/doc.txt'), data)
    expect(report).toMatchObject({ outcome: 'unchanged', changes: [] })
    expect(readFileSync(eventsPath()).equals(before)).toBe(true)
  })

  test('keeps title and body where a later copy lacks them', async () => {
    await ingest(source(DOC, '2019.txt'), data)
    const report = await ingest(source(DOC.replace(TITLE, ''), '2019.txt'), data)
    expect(report.outcome).toBe('unchanged')
    expect(readFileSync(eventsPath('2019'), 'utf8')).toContain('body: Department of Parks')
  })

  test('brings in what was corrected beside what people added', async () => {
    await ingest(source(DOC), data)
    writeEvents(`${readFileSync(eventsPath(), 'utf8')}    categories: [tree] # reviewed\n`)
    const report = await ingest(source(DOC.replace('- 01', '- 02')), data)
    expect(report.changes).toEqual([{ change: 'date', id: '2019-05-02', was: '2019-05-01' }])
    expect(readFileSync(eventsPath(), 'utf8')).toContain('categories: [tree] # reviewed')
    expect(readFileSync(join(data, 'sources/doc.txt'), 'utf8')).toContain('- 02')
  })

  test('reads a file that holds withdrawn records', async () => {
    await ingest(source(`${DOC}- 02 A pond was dug.\n`), data)
    await ingest(source(DOC), data)
    const report = await ingest(source(`${DOC}- 02 A pond was dug.\n`), data)
    expect(report.changes).toEqual([{ change: 'restored', id: '2019-05-02' }])
  })
})

describe('nothing is written', () => {
  const untouched = async (events: string, text = DOC) => {
    writeEvents(events)
    const report = await ingest(source(text), data)
    expect(report).toMatchObject({ outcome: 'refused', changes: [] })
    expect(readFileSync(eventsPath(), 'utf8')).toBe(events)
    expect(existsSync(join(data, 'sources'))).toBe(false)
    return report.problems.map(({ place, says }) => `${place}: ${says}`)
  }
  const VALID = `source: doc.txt\ntitle: T\nyear: 2019\nbody: B\nevents: []\n`

  test('over a file that is not YAML', async () => {
    const problems = await untouched(`${VALID}title: [\n`)
    expect(problems[0]).toMatch(/^line \d+: is not YAML/u)
    expect(problems.at(-1)).toContain('was left as it is')
  })

  test('over a file that breaks the schema, every problem told with its place', async () => {
    const record = '{ id: x, date: 2019-05-01, lines: [3], text: A, prizes: [{ to: nobody }] }'
    const problems = await untouched(VALID.replace('[]', `[${record}]`))
    expect(problems.join('\n')).toMatch(/events\[0\]\.id: .*events\[0\]\.prizes\[0\]\.to: /su)
  })

  test('over a file with aliases, which would not survive a new order', async () => {
    const problems = await untouched(VALID.replace('events: []', 'events: [ *tree ]'))
    expect(problems[0]).toBe('line 5: repeats a value by its alias *tree: write the value out')
  })

  test('over the file of another Source of that name', async () => {
    const problems = await untouched(VALID.replace('doc.txt', 'doc.md'))
    expect(problems).toEqual([expect.stringContaining('give "doc.txt" another name')])
  })

  test('where no event can be read, so that nothing is withdrawn by mistake', async () => {
    const problems = await untouched(VALID, 'May\n- A tree was planted.\n')
    expect(problems.at(-1)).toContain('holds no event that can be read')
  })
})

test('a Source that is not there is the caller’s error', async () => {
  await expect(ingest(join(folder, 'none.txt'), data)).rejects.toThrow('none.txt')
})

test('a folder that holds edited events of the real Source is left as it is', async () => {
  cpSync(join(realSourcePath, '../..'), data, { recursive: true })
  const report = await ingest(realSourcePath, data)
  expect(report.outcome).toBe('unchanged')
})
