// No regular expression of src/ can be kept busy: whatever it is asked of, its time grows no faster than the text.
import { describe, expect, test } from 'vitest'
import { filesUnder } from './files.js'
import { patternsOf, slowness } from './regular-expressions.js'

const inCode = (text: string) => patternsOf({ path: 'src/a.ts', text })

describe('every regular expression of src/', () => {
  const found = filesUnder('src')
    .filter(({ path }) => path.endsWith('.ts'))
    .map(patternsOf)
  const patterns = found.flatMap((one) => one.patterns)
  const distinct = [...new Map(patterns.map((one) => [`/${one.source}/${one.flags}`, one]))]

  test('is written out, so that it can be checked', () => {
    expect(patterns.length).toBeGreaterThan(80)
    expect(found.flatMap(({ unread }) => unread)).toEqual([])
  })

  test.each(distinct)(
    '%s takes no longer than its text is long',
    (_, pattern) => {
      expect(slowness(pattern), pattern.place).toBeUndefined()
    },
    60_000,
  )
})

describe('one that is slow would be told', () => {
  test.each([
    [/(a+)+$/u, 'exponential'],
    [/^(?:\p{L}|[a-z])+$/u, 'exponential'],
    [/(?<=\p{Script=Han})(?:\s*x?\s*)*y/u, 'exponential'],
    [/\s+$/u, '2nd degree polynomial'],
    [/^x*|\s+$/gu, '2nd degree polynomial'],
    [/^(.*),(.*),(.*)$/u, 'polynomial'],
  ])(
    '%s is %s',
    (pattern, complexity) => {
      expect(slowness(pattern)).toContain(complexity)
    },
    60_000,
  )
})

describe('wherever it stands', () => {
  test.each([
    ['a literal', 'text.replace(/(a+)+$/gu, "")', '(a+)+$', 'gu'],
    ['made of a text', "new RegExp('(a+)+$', 'u')", '(a+)+$', 'u'],
    ['made without new and flags', 'RegExp("(a+)+$")', '(a+)+$', ''],
    ['made of constants', `const A = '(a+)'; new RegExp(\`\${A}+$\`)`, '(a+)+$', ''],
    ['made of a raw text', 'new RegExp(String.raw`(\\w+)+$`, "u")', '(\\w+)+$', 'u'],
  ])('%s is read', (_, code, source, flags) => {
    expect(inCode(code)).toEqual({
      patterns: [{ place: 'src/a.ts:1', source, flags }],
      unread: [],
    })
  })

  test.each([
    "const pattern = (words: string[]) => new RegExp(words.join('|'), 'u')",
    `const pattern = (word: string) => RegExp(\`^\${word}$\`, 'u')`,
    "const pattern = (flags: string) => new RegExp('a', flags)",
  ])('one that is put together at run time is told: %s', (code) => {
    expect(inCode(code)).toEqual({ patterns: [], unread: ['src/a.ts:1'] })
  })

  test('a comment and a text hold none', () => {
    expect(inCode('// /(a+)+$/u\nconst text = "/(a+)+$/u"')).toEqual({ patterns: [], unread: [] })
  })
})
