import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { type RecordDocument, recordIndex } from '../../src/search/record-index.js'

const aDocument = (id: number, fields: Partial<RecordDocument> = {}): RecordDocument => ({
  id,
  title: [],
  names: [],
  text: [],
  asked: [],
  ...fields,
})

const index = recordIndex([
  aDocument(0, { title: ['pond'], text: ['dug', 'deep'] }),
  aDocument(1, { names: ['golden', 'gf3'], text: ['pond', 'tree'], asked: ['tree', 'shade'] }),
  aDocument(2, { text: ['水池', 'constructor', '3.0'], asked: ['pond'] }),
])

describe('one search', () => {
  test('tells of each key which events hold it, in the order of the record', () => {
    const found = index.search(['pond', 'golden', '水池', 'constructor', '3.0', 'hill'])
    const held = ['pond', 'golden', '水池', 'constructor', '3.0', 'hill'].map(found.holders)
    expect(held).toEqual([[0, 1], [1], [2], [2], [2], []])
  })

  test('tells apart what an event holds and what it is only asked with', () => {
    const found = index.search(['tree', 'shade', 'pond'])
    expect(['tree', 'shade', 'pond'].map(found.holders)).toEqual([[1], [], [0, 1]])
    expect(['tree', 'shade', 'pond'].map(found.askedWith)).toEqual([[1], [1], [2]])
  })

  test('compares whole keys: no beginning of one, no slip, no other case', () => {
    const keys = ['pon', 'ponds', 'pomd', 'POND', '池', '3']
    expect(keys.flatMap(index.search(keys).holders)).toEqual([])
  })

  test('knows only what it was asked', () => {
    expect(index.search(['pond']).holders('tree')).toEqual([])
  })

  test('for nothing finds nothing', () => {
    const found = index.search([])
    expect(found.holders('pond')).toEqual([])
    expect([0, 1, 2].map(found.scoreOf)).toEqual([0, 0, 0])
  })
})

describe('the score', () => {
  test('is higher in a title than in a name, and in a name than in the text', () => {
    const ofFields = recordIndex([
      aDocument(0, { text: ['pond'] }),
      aDocument(1, { names: ['pond'] }),
      aDocument(2, { title: ['pond'] }),
    ])
    const { scoreOf } = ofFields.search(['pond'])
    expect(scoreOf(2)).toBeGreaterThan(scoreOf(1))
    expect(scoreOf(1)).toBeGreaterThan(scoreOf(0))
    expect(scoreOf(0)).toBeGreaterThan(0)
  })

  test('of a key is scaled by its weight, and is that of the key alone where it has none', () => {
    const full = index.search(['dug']).scoreOf(0)
    expect(index.search(['dug'], new Map([['dug', 0.25]])).scoreOf(0)).toBeCloseTo(full / 4)
    expect(index.search(['dug'], new Map([['pond', 0.25]])).scoreOf(0)).toBeCloseTo(full)
  })

  test('does not count a key twice that is asked twice', () => {
    expect(index.search(['dug', 'dug']).scoreOf(0)).toBe(index.search(['dug']).scoreOf(0))
  })

  test('is 0 where no key is held', () => {
    expect(index.search(['dug']).scoreOf(1)).toBe(0)
    expect(index.search(['dug']).scoreOf(99)).toBe(0)
  })
})

test('a key of an example question alone is not held', () => {
  expect(['pond', 'gf3', 'deep', '水池'].every(index.holds)).toBe(true)
  expect(['shade', 'hill', ''].some(index.holds)).toBe(false)
})

test('an empty record finds nothing', () => {
  const none = recordIndex([])
  expect(none.holds('pond')).toBe(false)
  expect(none.search(['pond']).holders('pond')).toEqual([])
})

// The tokenizer makes no key with other characters than letters, digits and points.
const keys = fc.constantFrom<string>('a', 'pond', '水池', '3.0', '2018', 'constructor', 'tostring')
const lists = fc.array(keys, { maxLength: 4 })

test('any record: just the events that have the key, and a score where there is a hit', () => {
  const records = fc.array(fc.record({ title: lists, names: lists, text: lists, asked: lists }), {
    maxLength: 6,
  })
  fc.assert(
    fc.property(records, lists, (fields, asked) => {
      const documents = fields.map((one, id) => aDocument(id, one))
      const some = recordIndex(documents)
      const found = some.search(asked)
      const placesWith = (has: (one: RecordDocument) => boolean) =>
        documents.filter(has).map(({ id }) => id)
      for (const key of asked) {
        const holders = placesWith(({ title, names, text }) =>
          [title, names, text].some((field) => field.includes(key)),
        )
        expect(found.holders(key)).toEqual(holders)
        expect(found.askedWith(key)).toEqual(placesWith((one) => one.asked.includes(key)))
        expect(some.holds(key)).toBe(holders.length > 0)
      }
      for (const { id, title, names, text, asked: asking } of documents) {
        const isHit = [...title, ...names, ...text, ...asking].some((key) => asked.includes(key))
        expect(found.scoreOf(id) > 0).toBe(isHit)
      }
    }),
  )
})
