import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { z } from 'zod'
import { readYaml } from '../../src/content/read-yaml.js'
import { temporaryFolder } from './folders.js'

const schema = z.strictObject({
  title: z.string(),
  translation: z.string().optional(),
  tags: z.array(z.string()).min(1),
  rank: z.int().min(1).max(9).optional(),
  parties: z.array(z.strictObject({ name: z.string(), role: z.enum(['host', 'guest']) })),
})

/** `place: what to do` for each problem of a file with this text. */
const problemsIn = (text: string): readonly string[] => {
  const path = join(temporaryFolder(), 'a.yaml')
  writeFileSync(path, text)
  return readYaml(path, 'a.yaml', schema).problems.map(({ place, says }) => `${place}: ${says}`)
}

const GOOD = `# caption
title: A tree
tags: [ green ]
parties:
  - name: Parks
    role: host
`

const edited = (from: string, to: string) => GOOD.replace(from, to)

test('a file that fits is read without a problem', () => {
  expect(problemsIn(GOOD)).toEqual([])
})

describe('a mistake of YAML is told once, with its line and the remedy', () => {
  test.each([
    ['a colon in a value', edited('A tree', 'A tree: tall'), 2, /put the value in quotes/u],
    [
      'a colon above a value in quotes',
      edited('A tree', 'A: tree').replace('Parks', '"Parks"'),
      2,
      /put the value in quotes/u,
    ],
    ['words beside quotes', edited('A tree', '"A" tree'), 2, /close each quote.*in quotes/u],
    ['a placeholder at the start', edited('A tree', '{tree} there'), 2, /in quotes/u],
    ['a sign that YAML keeps for itself', edited('A tree', '@tree'), 2, /put the value in quotes/u],
    ['a colon in a list', edited('green', 'a: b: c'), 3, /put the value in quotes/u],
    [
      'tabs',
      edited('  - name', '\t- name').replace('    role', '\t\trole'),
      5,
      /spaces, not tabs/u,
    ],
    ['a tab behind spaces', edited('    role', '  \trole'), 6, /spaces, not tabs/u],
    ['a line that is too far right', edited('    role', '     role'), 5, /the same column/u],
    ['a line that is too far left', edited('    role', '   role'), 6, /the same column/u],
    ['a quote that is open', edited('A tree', '"A tree'), 2, /close each quote/u],
    ['a bracket that is open', edited(' ]', ''), 4, /close each bracket/u],
    ['a full-width colon', edited('tags: ', 'tags：'), 3, /half-width colon and a space/u],
    ['a key that stands twice', `${GOOD}title: B\n`, 7, /take one of the two away/u],
  ])('%s', (_, text, line, remedy) => {
    const problems = problemsIn(text)
    expect(problems).toEqual([expect.stringMatching(remedy)])
    expect(problems[0]).toMatch(new RegExp(`^line ${line}: is not YAML: `, 'u'))
  })

  test('a value that begins with an asterisk', () => {
    expect(problemsIn(edited('A tree', '*tree'))).toEqual([
      expect.stringMatching(/is not YAML: .*tree.*in quotes$/u),
    ])
  })
})

describe('what does not fit is told with its line and path, what is written and what must be', () => {
  test.each([
    [
      'a choice that is none',
      edited('host', 'hostt'),
      'line 6, parties[0].role: is “hostt”, must be one of host, guest',
    ],
    [
      'a text for a list',
      edited('[ green ]', 'green'),
      'line 3, tags: is a text, must be a list: [ … ]',
    ],
    [
      'a number for a text',
      edited('A tree', '2019'),
      'line 2, title: is 2019, must be a text: put it in quotes',
    ],
    ['a value left out', edited('A tree', ''), 'line 2, title: is empty: write a text'],
    ['a key left out', edited('title: A tree\n', ''), 'title: is missing: write a text'],
    [
      'a key left out further in',
      edited('    role: host\n', ''),
      'line 5, parties[0].role: is missing: write one of host, guest',
    ],
    ['an empty list', edited(' green ', ''), 'line 3, tags: must be a list of 1 or more'],
    ['a number too large', `${GOOD}rank: 10\n`, 'line 7, rank: must be 9 or less'],
    ['half a number', `${GOOD}rank: 1.5\n`, 'line 7, rank: is 1.5, must be a whole number'],
    [
      'a misspelt key',
      `${GOOD}transaltion: 樹\n`,
      'line 7, transaltion: is no key here; did you mean “translation”? write one that is known (title, translation, tags, rank, parties), or take it away',
    ],
    [
      'a misspelt key that has to be there, told once',
      edited('name:', 'nmae:'),
      'line 5, parties[0].nmae: is no key here; did you mean “name”? write one that is known (name, role), or take it away',
    ],
    [
      'a key like no other',
      edited('    role', '    colour: green\n    role'),
      'line 6, parties[0].colour: is no key here: write one that is known (name, role), or take it away',
    ],
    [
      'a file that is one text',
      'A tree\n',
      'the whole file: is a text, must be keys with values: { key: value }',
    ],
  ])('%s', (_, text, says) => {
    expect(problemsIn(text)).toEqual([says])
  })

  test('all of it at once', () => {
    expect(problemsIn(edited('host', 'hostt').replace('[ green ]', 'green'))).toHaveLength(2)
  })
})

test.each([
  ['nothing', ''],
  ['a remark', '# caption\n'],
])('a file that holds %s is empty', (_, text) => {
  expect(problemsIn(text)).toEqual(['the whole file: is empty: bring back what stood in it'])
})
