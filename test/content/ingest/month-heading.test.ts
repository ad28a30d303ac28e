import { describe, expect, test } from 'vitest'
import { mayNameMonth, readMonthHeading } from '../../../src/content/ingest/month-heading.js'

describe('a month heading', () => {
  test.each([
    ['February', 2],
    ['FEBRUARY', 2],
    ['february', 2],
    ['Feb', 2],
    ['Feb.', 2],
    ['Sept.', 9],
    ['## February', 2],
    ['**February**', 2],
    ['[February]', 2],
    ['- February -', 2],
    ['February:', 2],
    ['July (continued)', 7],
    ["July cont'd", 7],
  ])('%s names its month', (line, month) => {
    expect(readMonthHeading(line)).toEqual({ month, year: undefined, misspelt: false })
  })

  test.each([
    'February 2018',
    'Feb. 2018',
    'February, 2018',
    '2018 February',
    '2018-02',
    '02/2018',
  ])('%s names its year too', (line) => {
    expect(readMonthHeading(line)).toMatchObject({ month: 2, year: 2018 })
  })

  test.each([
    ['Agust', 8],
    ['Febuary', 2],
    ['Setpember', 9],
    ['Octobre', 10],
  ])('%s is one slip from the only month it can be', (line, month) => {
    expect(readMonthHeading(line)).toMatchObject({ month, misspelt: true })
  })

  test.each(['Day', 'Jule', 'Awards', 'February.', 'Smart February', '13/2018', '02', 'In May'])(
    '%s is no month for sure',
    (line) => {
      expect(readMonthHeading(line)).toBeUndefined()
    },
  )

  test.each(['Jule', 'July and August', 'Sebtenber', 'early May', '\u516b\u6708'])(
    '%s may be one',
    (line) => {
      expect(mayNameMonth(line)).toBe(true)
    },
  )

  test.each(['Awards and honours', 'Notes', '12', 'citizens may pay their water fees at any'])(
    '%s is none',
    (line) => {
      expect(mayNameMonth(line)).toBe(false)
    },
  )
})
