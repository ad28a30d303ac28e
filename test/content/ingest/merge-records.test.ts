import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { parse } from 'yaml'
import { mergeRecords } from '../../../src/content/ingest/merge-records.js'
import { readLines, TITLE } from './source-text.js'

const HEAD = { source: 'doc.txt', title: TITLE, year: 2019, body: 'Department of Parks' }
const merge = (existing: string | undefined, ...lines: readonly string[]) =>
  mergeRecords(existing, HEAD, readLines(TITLE, ...lines).items)

const TREE = '- 01 A tree was planted in the old park.'
const POND = '- 01 Two ponds for ducks have been dug.'
const PATH = '- 12 A path of gravel leads around it.'

// As people leave a file: comments everywhere, quotes, flow and block, facts of both records.
const EDITED = `# Reviewed by the parks.

source: doc.txt
title: ${TITLE}
year: 2019
body: Department of Parks
events:
  # about the tree
  - id: 2019-05-01
    date: 2019-05-01
    lines: [ 3 ]
    text: A tree was planted in the old park. # checked
    title: { en: 'A tree', zh-Hant: "\u6a39" }
    # end of the tree

  # about the ponds
  - id: 2019-05-01-2
    date: 2019-05-01
    lines: [ 4 ]
    text: Two ponds for ducks have been dug.
    counts:
      - number: 2 # not three
        unit: { en: ponds, zh-Hant: "\u53e3\u6c60\u5858" }

  - id: 2019-05-12
    date: 2019-05-12
    lines: [ 5 ]
    text: A path of gravel leads around it.
    categories: [ path ]
  # the end
`

const idsAndTexts = (text: string, key = 'events') =>
  (parse(text)[key] ?? []).map(
    ({ id, text: said }: { id: string; text: string }) => `${id} ${said}`,
  )

/** The lines of a record, from the comment above it to the next record. */
const recordOf = (text: string, id: string): string => {
  const lines = text.split('\n')
  const dash = lines.indexOf(`  - id: ${id}`)
  const end = lines.findIndex((line, index) => index > dash && /^ {0,2}\S/u.test(line))
  return lines.slice(lines[dash - 1]?.startsWith('  #') ? dash - 1 : dash, end).join('\n')
}

describe('a new file', () => {
  const { text, changes } = merge(undefined, 'May', TREE, POND)

  test('tells an editor what to leave alone, and where to read on', () => {
    const comments = text.split('\n').filter((line) => line.startsWith('#'))
    expect(comments).toHaveLength(4)
    expect(comments.join(' ')).toMatch(
      /id, date, lines and text.*do not edit.*translation.*README/su,
    )
  })

  test('has the head of the Source and a record for each item', () => {
    expect(parse(text)).toEqual({
      ...HEAD,
      events: [
        { id: '2019-05-01', date: '2019-05-01', lines: [3], text: TREE.slice(5) },
        { id: '2019-05-01-2', date: '2019-05-01', lines: [4], text: POND.slice(5) },
      ],
    })
    expect(changes.map(({ change, id }) => `${change} ${id}`)).toEqual([
      'added 2019-05-01',
      'added 2019-05-01-2',
    ])
  })

  test('has line numbers in brackets and long texts on one line', () => {
    const long = merge(undefined, 'May', `- 01 ${'word '.repeat(60)}`, 'end.').text
    expect(long).toContain('lines: [3, 4]\n')
    expect(long).toContain(`text: ${'word '.repeat(60)}end.\n`)
  })
})

describe('the same Source again', () => {
  test.each([
    ['a new file', merge(undefined, 'May', TREE, POND, PATH).text],
    ['an edited file', EDITED],
    ['an edited file with Windows line endings', EDITED.replaceAll('\n', '\r\n')],
    ['an oddly written file', EDITED.replace('[ 3 ]', '[3,]').replaceAll(': ', ':  ')],
  ])('changes no byte of %s', (_, existing) => {
    expect(merge(existing, 'May', TREE, POND, PATH)).toEqual({ text: existing, changes: [] })
  })

  test('changes no byte, for any texts', () => {
    const text = fc
      .string({ minLength: 1, unit: 'binary' })
      .map((said) => `- 01 A${said.replace(/[\s\p{C}\ufffd]/gu, ' ')}`)
    fc.assert(
      fc.property(fc.array(text, { minLength: 1, maxLength: 5 }), (items) => {
        const first = merge(undefined, 'May', ...items).text
        expect(parse(first).events.map((event: { text: string }) => event.text)).toEqual(
          readLines(TITLE, 'May', ...items).items.map(({ text: said }) => said),
        )
        expect(merge(first, 'May', ...items).text).toBe(first)
      }),
    )
  })
})

describe('what people wrote stays', () => {
  test('where lines move, only their numbers change', () => {
    const { text, changes } = merge(EDITED, 'May', '', TREE, POND, PATH)
    expect(text).toBe(
      EDITED.replace('[ 5 ]', '[ 6 ]').replace('[ 4 ]', '[ 5 ]').replace('[ 3 ]', '[ 4 ]'),
    )
    expect(changes).toEqual([])
  })

  test('where two records of a day swap, each takes its own facts and comments along', () => {
    const { text, changes } = merge(EDITED, 'May', POND, TREE, PATH)
    expect(idsAndTexts(text)).toEqual([
      `2019-05-01 ${POND.slice(5)}`,
      `2019-05-01-2 ${TREE.slice(5)}`,
      `2019-05-12 ${PATH.slice(5)}`,
    ])
    expect(recordOf(text, '2019-05-01')).toMatch(/# about the ponds.*# not three/su)
    expect(recordOf(text, '2019-05-01-2')).toMatch(
      /# about the tree.*# checked.*# end of the tree/su,
    )
    expect(changes).toEqual([])
  })

  test('where a text was corrected', () => {
    const { text, changes } = merge(EDITED, 'May', TREE.replace('old', 'new'), POND, PATH)
    expect(text).toContain('text: A tree was planted in the new park. # checked\n')
    expect(text.replace('new park', 'old park')).toBe(EDITED)
    expect(changes).toEqual([{ change: 'text', id: '2019-05-01' }])
  })

  test('where a date was corrected, under a new id', () => {
    const { text, changes } = merge(
      EDITED,
      'May',
      TREE,
      PATH,
      '- 13 Two ponds for ducks have been dug.',
    )
    expect(recordOf(text, '2019-05-13')).toMatch(/date: 2019-05-13\n.*number: 2 # not three/su)
    expect(changes).toEqual([{ change: 'date', id: '2019-05-13', was: '2019-05-01' }])
  })

  test('where a new record comes first', () => {
    const { text, changes } = merge(
      EDITED,
      'April',
      '- 02 A bench was painted.',
      'May',
      TREE,
      POND,
      PATH,
    )
    expect(idsAndTexts(text)[0]).toBe('2019-04-02 A bench was painted.')
    expect(recordOf(text, '2019-05-01')).toContain('# about the tree')
    expect(changes).toEqual([{ change: 'added', id: '2019-04-02' }])
  })

  test('where the head of the Source changed', () => {
    const { text } = mergeRecords(
      EDITED,
      { ...HEAD, body: 'Department of Gardens' },
      readLines(TITLE, 'May', TREE, POND, PATH).items,
    )
    expect(text).toBe(EDITED.replace('body: Department of Parks', 'body: Department of Gardens'))
  })
})

describe('a record that the Source no longer holds', () => {
  const gone = merge(EDITED, 'May', TREE, PATH)

  test('moves under `withdrawn` with all that people wrote', () => {
    expect(idsAndTexts(gone.text)).toEqual([
      `2019-05-01 ${TREE.slice(5)}`,
      `2019-05-12 ${PATH.slice(5)}`,
    ])
    expect(idsAndTexts(gone.text, 'withdrawn')).toEqual([`2019-05-01-2 ${POND.slice(5)}`])
    expect(recordOf(gone.text, '2019-05-01-2')).toMatch(
      /# about the ponds.*number: 2 # not three/su,
    )
    expect(gone.changes).toEqual([{ change: 'withdrawn', id: '2019-05-01-2' }])
  })

  test('stays there', () => {
    expect(merge(gone.text, 'May', TREE, PATH)).toEqual({ text: gone.text, changes: [] })
  })

  test('comes back with all of it when the Source holds it again', () => {
    const { text, changes } = merge(gone.text, 'May', TREE, POND, PATH)
    expect(parse(text)).toEqual(parse(EDITED))
    expect(recordOf(text, '2019-05-01-2')).toMatch(/# about the ponds.*number: 2 # not three/su)
    expect(changes).toEqual([{ change: 'restored', id: '2019-05-01-2' }])
  })

  test('takes nothing from others there, whatever shape they have', () => {
    const { text } = merge(
      `${EDITED}withdrawn:\n  - an old note\n  - { id: x }\n`,
      'May',
      TREE,
      PATH,
    )
    expect(parse(text).withdrawn).toMatchObject([
      'an old note',
      { id: 'x' },
      { id: '2019-05-01-2' },
    ])
  })
})
