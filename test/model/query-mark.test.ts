import fc from 'fast-check'
import { expect, test } from 'vitest'
import { queryMark } from '../../src/model/query-mark.js'
import { aQuery } from '../a-query.js'

test('a Query keeps its mark on the way through a store, in whatever order its parts come back', () => {
  fc.assert(
    fc.property(aQuery, (query) => {
      const { can, ...rest } = query
      const stored: typeof query = JSON.parse(JSON.stringify({ can, ...rest, time: undefined }))
      expect(queryMark(stored)).toBe(queryMark(query))
    }),
  )
})

test('Queries that differ have different marks, which are short', () => {
  fc.assert(
    fc.property(aQuery, fc.integer(), (query, nth) => {
      expect(queryMark(query).length).toBeLessThanOrEqual(7)
      fc.pre(query.nth !== nth)
      expect(queryMark({ ...query, nth })).not.toBe(queryMark(query))
    }),
  )
})
