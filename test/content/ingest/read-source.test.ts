import { describe, expect, test } from 'vitest'
import { readSource } from '../../../src/content/ingest/read-source.js'
import { datedTexts, problemAt, readLines, readText, TITLE } from './source-text.js'

describe('the layout of a Source', () => {
  test('a title, months and items become dated texts with their lines', () => {
    const read = readLines(TITLE, '', 'May', '', '- 01 A tree was planted.', '- 12 A pond was dug.')
    expect(read).toMatchObject({ title: TITLE, year: 2019, body: 'Department of Parks' })
    expect(read.items).toEqual([
      { id: '2019-05-01', date: '2019-05-01', text: 'A tree was planted.', lines: [5] },
      { id: '2019-05-12', date: '2019-05-12', text: 'A pond was dug.', lines: [6] },
    ])
    expect(read.problems).toEqual([])
  })

  test.each([
    '- 01 A tree.',
    '-01 A tree.',
    '– 1 A tree.',
    '• 01 A tree.',
    '* 01 A tree.',
    '- 01** A tree.',
    '- **01** A tree.',
    '- 01† A tree.',
    '- 01[1] A tree.',
    '- 1st A tree.',
    '- 01: A tree.',
    '- 01 – A tree.',
    '  -\t01\u00a0A tree.  ',
  ])('%j is an item', (line) => {
    expect(datedTexts(readLines(TITLE, 'May', line))).toEqual(['2019-05-01 A tree.'])
  })

  test('the text of an item stays as published', () => {
    const text = 'Mayor’s  “A–B” plan: 3.0** won \u00a0(100%) [*].'
    expect(readLines(TITLE, 'May', `- 01 ${text}`).items[0]?.text).toBe(text)
  })

  test('events of one day are numbered in the order of the Source', () => {
    const read = readLines(TITLE, 'May', '- 01 A tree.', '- 01 A pond.', '- 01 A path.')
    expect(read.items.map(({ id }) => id)).toEqual(['2019-05-01', '2019-05-01-2', '2019-05-01-3'])
  })

  test('months may come twice and in any order', () => {
    const read = readLines(
      TITLE,
      'May',
      '- 05 A tree.',
      'March',
      '- 02 A pond.',
      'May',
      '- 01 A path.',
    )
    expect(datedTexts(read)).toEqual([
      '2019-05-05 A tree.',
      '2019-03-02 A pond.',
      '2019-05-01 A path.',
    ])
    expect(read.problems).toEqual([])
  })

  test('the title again at the head of a page changes nothing', () => {
    const read = readLines(TITLE, 'May', '- 01 A tree in', TITLE, 'the park.', '- 02 A pond.')
    expect(datedTexts(read)).toEqual(['2019-05-01 A tree in the park.', '2019-05-02 A pond.'])
    expect(read.problems).toEqual([])
  })

  test('line endings, a byte order mark and page breaks do not matter', () => {
    const read = readText(`\ufeff${TITLE}\r\n\fMay\r\n\r\n- 01 A tree.\r- 02 A pond.`, 'doc.txt')
    expect(read.items.map(({ lines }) => lines)).toEqual([[4], [5]])
    expect(read.problems).toEqual([])
  })
})

describe('an unbulleted line', () => {
  test('continues the item above that lacks closing punctuation, across blank lines', () => {
    const read = readLines(TITLE, 'May', '- 01 The old', '', 'park was', 'opened.', '- 02 A pond.')
    expect(read.items[0]).toMatchObject({ text: 'The old park was opened.', lines: [3, 5, 6] })
    expect(read.lines.slice(2, 5).map(({ use }) => use)).toEqual(['item', 'continues', 'continues'])
    expect(read.problems).toEqual([])
  })

  test.each(['opened.', 'opened!', '“opened.”', 'opened (at last.)', 'opened.**', 'opened…'])(
    'is reported after %s',
    (end) => {
      const read = readLines(TITLE, 'May', `- 01 It ${end}`, 'Another sentence.', '- 02 A pond.')
      expect(problemAt(read, 'line 4')).toContain('(line 3) is complete')
      expect(read.items).toHaveLength(2)
    },
  )

  test('never continues an item across a line that was not read', () => {
    const read = readLines(TITLE, 'May', '- 01 The old', '| a | row |', 'park was opened.')
    expect(datedTexts(read)).toEqual(['2019-05-01 The old'])
    expect(problemAt(read, 'line 4')).toContain('the item of line 3 has no end')
    expect(problemAt(read, 'line 5')).toContain('join it to its item')
  })
})

describe('what cannot be read is reported with its line, and the rest is read', () => {
  test.each([
    ['a table row', '| 03 | A path |', 'a row of a table'],
    ['a row cut by tabs', '03\tA path\tDone', 'a row of a table'],
    ['an item without a day', '- A path was laid.', 'an item without a day'],
    ['an item without text', '- 03', 'without text'],
    ['three digits in place of a day', '- 120 mayors came.', 'an item without a day'],
    ['several days', '- 03-04 A path was laid.', 'several days'],
    ['several days in words', '- 03 and 04 A path was laid.', 'several days'],
    ['a lost bullet', '03 A path was laid.', 'no bullet'],
    ['a day that May lacks', '- 32 A path was laid.', 'May 2019 has 31 days'],
    ['two items on one line', '- 03 A path. - 04 A pond.', 'two items'],
    ['an unknown heading', 'Awards and honours', 'neither title, month nor item'],
    ['a marked heading', '## Awards', 'not a month'],
    ['a page number', 'Page 3 of 5', 'page number'],
    ['a page number between dashes', '- 3 -', 'page number'],
    ['a rule', '-----', 'no words'],
    ['characters lost before', '- 03 A p\ufffdth was laid.', 'wrong encoding'],
    [
      'quotes read in a wrong encoding',
      '- 03 A \u00e2\u20ac\u0153path was laid.',
      'wrong encoding',
    ],
    ['control characters', '- 03 A p\u0007th was laid.', 'control characters'],
  ])('%s', (_, line, says) => {
    const read = readLines(TITLE, 'May', '- 01 A tree.', line, '- 12 A pond.')
    expect(datedTexts(read)).toEqual(['2019-05-01 A tree.', '2019-05-12 A pond.'])
    expect(read.problems).toHaveLength(1)
    expect(problemAt(read, 'line 4')).toContain(says)
    expect(read.lines[3]).toMatchObject({ number: 4, use: 'reported' })
  })

  test('an item before any month', () => {
    const read = readLines(TITLE, '- 01 A tree.', 'May', '- 02 A pond.')
    expect(problemAt(read, 'line 2')).toContain('before any month')
    expect(datedTexts(read)).toEqual(['2019-05-02 A pond.'])
  })

  test('day 29 of a February that has 28, not of one that has 29', () => {
    expect(readLines('2019 Parks Major Events', 'February', '- 29 A tree.').items).toEqual([])
    expect(readLines('2020 Parks Major Events', 'February', '- 29 A tree.').items).toHaveLength(1)
  })

  test('a doubled item is kept once, spaces aside', () => {
    const read = readLines(
      TITLE,
      'May',
      '- 01 A tree.',
      '- 02 A',
      'pond.',
      '- 01 A  tree.',
      '- 02 A pond.',
    )
    expect(datedTexts(read)).toEqual(['2019-05-01 A tree.', '2019-05-02 A pond.'])
    expect(problemAt(read, 'line 6')).toContain('repeats line 3')
    expect(problemAt(read, 'line 7')).toContain('repeats line 4')
  })

  test('bytes that are not UTF-8 cost their own line only', () => {
    const bytes = Buffer.from([TITLE, 'May', '- 01 A tr@e.', '- 02 A pond.'].join('\n'))
    bytes[bytes.indexOf('@')] = 0xe9
    const read = readSource(bytes, 'doc.txt')
    expect(datedTexts(read)).toEqual(['2019-05-02 A pond.'])
    expect(problemAt(read, 'line 3')).toContain('not UTF-8')
  })

  test.each([
    ['with a mark', '\ufeff'],
    ['without one', ''],
  ])('a file in UTF-16 %s', (_, mark) => {
    const text = [TITLE, 'May', '', '- 01 A tree.'].join('\n')
    const read = readSource(Buffer.from(mark + text, 'utf16le'), 'doc.txt')
    expect(read.items).toEqual([])
    expect(read.problems).toMatchObject([{ place: 'the whole file' }])
    expect(read.problems[0]?.says).toContain('save it as UTF-8')
    expect(read.lines.map(({ number, use }) => [number, use])).toEqual([
      [1, 'reported'],
      [2, 'reported'],
      [4, 'reported'],
    ])
  })
})

describe('the month of an item is never guessed', () => {
  test('a misspelt month is read and reported', () => {
    const read = readLines(TITLE, 'May', '- 05 A tree.', 'Agust', '- 12 A pond.')
    expect(datedTexts(read)).toEqual(['2019-05-05 A tree.', '2019-08-12 A pond.'])
    expect(problemAt(read, 'line 4')).toContain('read as August')
  })

  test('a month with broken bytes is read and reported', () => {
    const bytes = Buffer.from([TITLE, 'Aug@st', '- 01 A tree.'].join('\n'))
    bytes[bytes.indexOf('@')] = 0xfc
    const read = readSource(bytes, 'doc.txt')
    expect(datedTexts(read)).toEqual(['2019-08-01 A tree.'])
    expect(problemAt(read, 'line 2')).toContain('not UTF-8')
  })

  test('below a heading that may be any of two months nothing is dated', () => {
    const read = readLines(
      TITLE,
      'May',
      '- 05 A tree.',
      'Jule',
      '- 12 A pond.',
      'June',
      '- 01 A path.',
    )
    expect(datedTexts(read)).toEqual(['2019-05-05 A tree.', '2019-06-01 A path.'])
    expect(problemAt(read, 'line 5')).toContain('line 4 may be its month')
  })

  test('where days go back below an unknown heading nothing is dated', () => {
    const read = readLines(TITLE, 'May', '- 05 A tree.', 'Summer', '- 02 A pond.', '- 09 A path.')
    expect(datedTexts(read)).toEqual(['2019-05-05 A tree.'])
    expect(read.problems.map(({ place }) => place)).toEqual(['line 4', 'line 5', 'line 6'])
  })

  test('days that go back below no such line are read and reported', () => {
    const read = readLines(TITLE, 'May', '- 05 A tree.', '- 02 A pond.')
    expect(read.items).toHaveLength(2)
    expect(problemAt(read, 'line 4')).toContain('no month heading is missing')
  })
})

describe('the year and the body', () => {
  test('a missing title is reported; the file name may tell the year', () => {
    const read = readText('May\n- 01 A tree.', '/folder/2017-parks.txt')
    expect(read).toMatchObject({ title: undefined, body: undefined, year: 2017 })
    expect(datedTexts(read)).toEqual(['2017-05-01 A tree.'])
    expect(problemAt(read, 'the title')).toContain('the year 2017 is assumed')
  })

  test('a month heading may tell the year', () => {
    expect(datedTexts(readLines('May 2016', '- 01 A tree.'))).toEqual(['2016-05-01 A tree.'])
  })

  test('without any year each item is reported', () => {
    const read = readLines('May', '- 01 A tree.')
    expect(read.items).toEqual([])
    expect(problemAt(read, 'line 2')).toContain('no year is known')
  })

  test('a title of another year dates what follows, and is reported', () => {
    const read = readLines(
      TITLE,
      'May',
      '- 01 A tree.',
      '2020 Department of Parks Major Events',
      'May',
      '- 01 A tree.',
    )
    expect(read).toMatchObject({ title: TITLE, year: 2019 })
    expect(datedTexts(read)).toEqual(['2019-05-01 A tree.', '2020-05-01 A tree.'])
    expect(problemAt(read, 'line 4')).toContain('a file of its own')
  })

  test('a month of another year dates what follows, and is reported', () => {
    const read = readLines(TITLE, 'December', '- 31 A tree.', 'January 2020', '- 01 A pond.')
    expect(datedTexts(read)).toEqual(['2019-12-31 A tree.', '2020-01-01 A pond.'])
    expect(problemAt(read, 'line 4')).toContain('dated 2020')
  })

  test('a title that names nobody is reported', () => {
    expect(problemAt(readLines('2019 Major Events', 'May', '- 01 A tree.'), 'line 1')).toContain(
      'names no body',
    )
  })
})

test.each(['', '\n \n', '\ufeff'])('an empty file (%j) has no lines, and lacks a title', (text) => {
  const read = readText(text, 'doc.txt')
  expect(read.lines).toEqual([])
  expect(problemAt(read, 'the title')).toContain('is missing')
})
