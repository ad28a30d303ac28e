// Queries for property tests: of any sort of condition, with few words or very many.
import fc from 'fast-check'
import { NO_CONDITIONS, type Query, type Term } from '../src/model/meaning.js'

const aTerm: fc.Arbitrary<Term> = fc.record({
  said: fc.string({ unit: 'binary', maxLength: 30 }),
  ways: fc.array(
    fc.record({
      script: fc.constantFrom('latin' as const, 'han' as const),
      keys: fc.array(fc.string({ unit: 'grapheme', maxLength: 20 }), { maxLength: 4 }),
    }),
    { maxLength: 8 },
  ),
  light: fc.boolean(),
  proper: fc.boolean(),
  adjunct: fc.boolean(),
})

const conditions = fc.record({
  categories: fc.array(
    fc.record({ categories: fc.array(fc.string()), specific: fc.boolean(), term: aTerm }),
    { maxLength: 2 },
  ),
  kinds: fc.constant(NO_CONDITIONS.kinds),
  names: fc.constant(NO_CONDITIONS.names),
  regions: fc.constant(NO_CONDITIONS.regions),
  roles: fc.constant(NO_CONDITIONS.roles),
  terms: fc.array(aTerm, { maxLength: 6 }),
})

export const aQuery: fc.Arbitrary<Query> = fc.record(
  {
    asks: fc.constantFrom('list' as const, 'count' as const, 'who' as const),
    conditions,
    without: conditions,
    among: fc.array(fc.string()),
    nth: fc.integer(),
    anchors: fc.constant([]),
    span: fc.constantFrom('month' as const, 'weekday' as const),
    certain: fc.boolean(),
    claims: fc.boolean(),
    can: fc.boolean(),
  },
  {
    requiredKeys: ['asks', 'conditions', 'without', 'anchors', 'span', 'certain', 'claims', 'can'],
  },
)
