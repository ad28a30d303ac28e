import { describe, expect, test } from 'vitest'
import { readLooseTitle, readTitle } from '../../../src/content/ingest/source-title.js'

const body = 'Department of Parks'

describe('a title', () => {
  test.each([
    '2019 Department of Parks Major Events',
    '# 2019 Department of Parks Major Events',
    '2019 Major Events of the Department of Parks',
    'Major Events of the Department of Parks, 2019',
    'Major Events of the Department of Parks in 2019',
    'Department of Parks Major Events (2019)',
    'Department of Parks: Major Events 2019',
  ])('%s names year and body', (line) => {
    expect(readTitle(line)).toMatchObject({ year: 2019, body })
  })

  test('keeps its line without the marks of its layout', () => {
    expect(readTitle('**2019 Department of Parks Major Events**')?.title).toBe(
      '2019 Department of Parks Major Events',
    )
  })

  test('may name nobody', () => {
    expect(readTitle('2019 Major Events')).toMatchObject({ year: 2019, body: undefined })
  })

  test('in other words counts only where a title is due', () => {
    expect(readTitle('Department of Parks Highlights 2019')).toBeUndefined()
    expect(readLooseTitle('Department of Parks Highlights 2019')).toMatchObject({
      year: 2019,
      body,
    })
  })

  test.each(['Department of Parks Major Events', 'The major events of 2019 were held in parks.'])(
    'is not %s',
    (line) => {
      expect(readTitle(line)).toBeUndefined()
    },
  )
})
