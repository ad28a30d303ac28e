import { describe, expect, test } from 'vitest'
import { matchRecords } from '../../../src/content/ingest/match-records.js'

const item = (date: string, text: string) => ({ date, text })
const served = (date: string, text: string) => ({ date, text, withdrawn: false })
const withdrawn = (date: string, text: string) => ({ date, text, withdrawn: true })
const pairs = (...given: Parameters<typeof matchRecords>) => [...matchRecords(...given)].toSorted()

describe('an item finds its record', () => {
  test('by date and text, wherever it stands', () => {
    const items = [item('05-01', 'A pond.'), item('05-01', 'A tree.')]
    expect(pairs(items, [served('05-01', 'A tree.'), served('05-01', 'A pond.')])).toEqual([
      [0, 1],
      [1, 0],
    ])
  })

  test('by text where the date was corrected', () => {
    expect(pairs([item('05-02', 'A  tree.')], [served('05-01', 'A tree.')])).toEqual([[0, 0]])
  })

  test('by date where the text was corrected', () => {
    const before = 'The city planted twelve trees in the old park.'
    const after = 'The city planted thirteen trees in the old park.'
    expect(pairs([item('05-01', after)], [served('05-01', before)])).toEqual([[0, 0]])
  })

  test('by date where a lost half of the text came back', () => {
    const whole = 'A tree was planted. The mayor and all of her guests watered it with great care.'
    expect(pairs([item('05-01', whole)], [served('05-01', 'A tree was')])).toEqual([[0, 0]])
  })

  test('that is the likest of the day', () => {
    const items = [item('05-01', 'Ten trees were planted in the eastern park.')]
    const records = [
      served('05-01', 'Ten ponds were dug in the eastern park.'),
      served('05-01', 'Ten trees were planted in the western park.'),
    ]
    expect(pairs(items, records)).toEqual([[0, 1]])
  })

  test('under the same date first where one text happened on two', () => {
    const items = [item('05-01', 'A drill.'), item('06-01', 'A drill.')]
    const records = [served('06-01', 'A drill.'), served('05-01', 'A drill.')]
    expect(pairs(items, records)).toEqual([
      [0, 1],
      [1, 0],
    ])
  })

  test('among the withdrawn ones only when no served one is as close', () => {
    const items = [item('05-01', 'A tree.')]
    expect(pairs(items, [withdrawn('05-01', 'A tree.'), served('05-01', 'A tree.')])).toEqual([
      [0, 1],
    ])
    expect(pairs(items, [withdrawn('05-01', 'A tree.')])).toEqual([[0, 0]])
  })
})

describe('an item is new', () => {
  test('where date and text are both others', () => {
    expect(pairs([item('05-02', 'A pond.')], [served('05-01', 'A tree.')])).toEqual([])
  })

  test('where another event of that day only sounds official in the same way', () => {
    const before =
      'Taipei City Government Department of Parks won the Green Prize in the city of Ghent.'
    const after =
      'Taipei City Government Department of Parks opened a new pond for all of the ducks.'
    expect(pairs([item('05-01', after)], [served('05-01', before)])).toEqual([])
  })

  test('where its record is taken already', () => {
    const items = [item('05-01', 'A tree.'), item('05-02', 'A tree.')]
    expect(pairs(items, [served('05-01', 'A tree.')])).toEqual([[0, 0]])
  })
})
