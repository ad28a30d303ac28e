import { readFileSync } from 'node:fs'
import { describe, expect, test } from 'vitest'
import { readSource } from '../../../src/content/ingest/read-source.js'
import { otherSourcePath, problemAt, readText, realSource, realSourcePath } from './source-text.js'

describe('the Source of 2018', () => {
  const read = readSource(readFileSync(realSourcePath), realSourcePath)

  test('holds 14 events', () => {
    expect(read).toMatchObject({ year: 2018, body: 'Department of Information Technology' })
    expect(read.items.map(({ id }) => id)).toEqual([
      '2018-02-22',
      '2018-03-06',
      '2018-03-27',
      '2018-03-28',
      '2018-07-08',
      '2018-07-10',
      '2018-07-24',
      '2018-07-31',
      '2018-08-14',
      '2018-08-27',
      '2018-08-30',
      '2018-10-29',
      '2018-11-15',
      '2018-12-21',
    ])
  })

  test('is read to the last line, with nothing to mend', () => {
    const written = realSource
      .split('\n')
      .flatMap((line, index) => (line.trim() ? [index + 1] : []))
    expect(read.lines.map(({ number }) => number)).toEqual(written)
    expect(read.lines.filter(({ use }) => use === 'reported')).toEqual([])
    expect(read.problems).toEqual([])
  })

  test('goes on with 30 August below a blank line', () => {
    const august = read.items.find(({ id }) => id === '2018-08-30')
    expect(august?.lines).toEqual([27, 29])
    expect(august?.text).toContain('of the city government. DOIT was also invited to attend')
  })

  test('has marks beside its last three days, which are no part of the text', () => {
    expect(read.items.at(-1)?.text).toMatch(/^Taipei City Government promoted/)
  })
})

test('a Source of another year holds other events', () => {
  const read = readSource(readFileSync(otherSourcePath), otherSourcePath)
  expect(read.items.map(({ id }) => id)).toEqual([
    '2021-01-14',
    '2021-04-09',
    '2021-04-22',
    '2021-06-17',
    '2021-09-03',
    '2021-11-25',
  ])
  expect(read.problems).toEqual([])
})

// Each kind of damage, and the date of the event that it costs.
const DAMAGES = [
  {
    of: 'lost characters',
    from: 'Award of Distinction',
    to: 'Award of Distinct\ufffdon',
    cost: '2018-02-22',
  },
  { of: 'a lost bullet', from: '- 06 ', to: '06 ', cost: '2018-03-06' },
  { of: 'a lost day', from: '- 27 Taipei', to: '- Taipei', cost: '2018-03-27' },
  { of: 'two days', from: '- 28 ', to: '- 28-29 ', cost: '2018-03-28' },
  { of: 'a table row', from: '- 08 The Eden', to: '| 08 | The Eden', cost: '2018-07-08' },
  { of: 'a day that the month lacks', from: '- 24 ', to: '- 32 ', cost: '2018-07-24' },
  { of: 'a misspelt month', from: '\nAugust\n', to: '\nAgust\n', cost: undefined },
  {
    of: 'an unknown heading',
    from: '- 27 The',
    to: 'Audits and drills\n\n- 27 The',
    cost: undefined,
  },
  {
    of: 'a stray sentence',
    from: '\nNovember\n',
    to: '\nMore was done.\n\nNovember\n',
    cost: undefined,
  },
  {
    of: 'an item before any month',
    from: '\nFebruary\n',
    to: '\n- 01 A park was opened.\n\nFebruary\n',
    cost: undefined,
  },
] as const

describe('a copy with ten kinds of damage', () => {
  const text = DAMAGES.reduce((copy, { from, to }) => copy.replace(from, to), realSource)
  const read = readText(text, '2018-damaged.txt')
  const lineOf = (part: string): number =>
    text.slice(0, text.indexOf(part.trim())).split('\n').length

  test('still holds every event that was not damaged, as it was', () => {
    const costs = new Set<string | undefined>(DAMAGES.map(({ cost }) => cost))
    const whole = readText(realSource, '2018.txt').items.filter(({ date }) => !costs.has(date))
    expect(read.items.map(({ date, text }) => ({ date, text }))).toEqual(
      whole.map(({ date, text }) => ({ date, text })),
    )
  })

  test.each(DAMAGES)('names the line of $of', ({ to }) => {
    expect(problemAt(read, `line ${lineOf(to)}`)).toBeDefined()
  })

  test('names no other line', () => {
    expect(read.problems).toHaveLength(DAMAGES.length)
  })
})
