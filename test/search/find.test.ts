import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import type { CityEvent } from '../../src/model/city-event.js'
import type { Query, Term, Time } from '../../src/model/meaning.js'
import { find } from '../../src/search/find.js'
import { heldTerms } from '../../src/text/tokenize.js'
import { anEvent, aParty, aQuery, asking, aTerm, aVenue, indexOf } from './a-record.js'

const RECORD = [
  anEvent('2019-03-01', 'The bridge was opened in spring.', { categories: ['launch'] }),
  anEvent('2019-04-01', 'The bridge won the first prize.', {
    categories: ['award'],
    places: [aVenue('Lyon', 'FR')],
    prizes: [
      { name: { en: '', 'zh-Hant': '' }, award: { en: '', 'zh-Hant': '' }, to: 'city', count: 1 },
    ],
  }),
  anEvent('2019-05-01', 'A pond summit was held.', {
    categories: ['conference'],
    zh: '舉辦水池與公園論壇。',
    parties: [aParty('Golden Foundation', { kind: 'institute', roles: ['host'] })],
  }),
  anEvent('2019-05-01-2', 'Two ponds were dug.', { categories: ['launch'], zh: '開挖公園水池。' }),
]

const ask = (query: Query, record: readonly CityEvent[] = RECORD) => find(query, indexOf(record))
const fitting = (query: Query, record?: readonly CityEvent[]) =>
  ask(query, record).fitting.map(({ event }) => event.id)

const inMay: Time = { said: 'in May', periods: [{ from: '2019-05-01', to: '2019-05-31' }] }
const inJune: Time = { said: 'in June', periods: [{ from: '2019-06-01', to: '2019-06-30' }] }
const sort = (category: string, word = category) => ({
  categories: [category],
  specific: false,
  term: aTerm(word),
})
const awards = asking([], { categories: [sort('award')] })

describe('an event fits when it holds every condition', () => {
  test.each([
    ['all of the words', asking(['bridge', 'prize']), ['2019-04-01']],
    [
      'any way to say a word',
      asking([], { terms: [aTerm('span', 'bridge')] }),
      ['2019-03-01', '2019-04-01'],
    ],
    ['a word in any form', asking(['ponds']), ['2019-05-01', '2019-05-01-2']],
    ['a run of Han, together or in pieces', asking(['公園水池']), ['2019-05-01', '2019-05-01-2']],
    ['each character of it', asking(['公園論壇']), ['2019-05-01']],
    ['the category', awards, ['2019-04-01']],
    [
      'a word and the category',
      asking(['bridge'], { categories: [sort('launch')] }),
      ['2019-03-01'],
    ],
    ['nothing, where nothing is asked', asking([]), RECORD.map(({ id }) => id)],
  ])('%s', (_, conditions, ids) => {
    expect(fitting(aQuery(conditions))).toEqual(ids)
  })

  test('the time too, where one is named', () => {
    expect(fitting(aQuery(asking(['pond']), { time: inMay }))).toHaveLength(2)
    expect(fitting(aQuery(asking(['pond']), { time: inJune }))).toEqual([])
  })

  test('a name that its facts bear, though its text does not say it', () => {
    const name = {
      named: [{ event: '2019-05-01', name: 'Golden Foundation' }],
      places: [],
      adjunct: false,
    }
    const names = [{ ...name, term: aTerm('Golden Foundation') }]
    expect(fitting(aQuery(asking([], { names })))).toEqual(['2019-05-01'])
  })

  test.each([
    ['abroad', ['2019-04-01']],
    ['home', ['2019-03-01', '2019-05-01', '2019-05-01-2']],
  ] as const)('the part of the world: %s', (is, ids) => {
    const regions = [{ region: { is }, term: aTerm(is), ofBody: false, adjunct: true }]
    expect(fitting(aQuery(asking([], { regions })))).toEqual(ids)
  })

  test('the sort of body, which a word may only describe', () => {
    const kinds = [{ kind: 'institute', includes: [], term: aTerm('institute') }]
    expect(fitting(aQuery(asking([], { kinds })))).toEqual(['2019-05-01'])
    expect(fitting(aQuery(asking(['bridge'], { kinds })))).toEqual(['2019-03-01', '2019-04-01'])
  })

  test('a light word only where that leaves something', () => {
    const light: Term = { ...aTerm('opened'), light: true }
    const terms = (word: string) => ({ terms: [aTerm(word), light] })
    expect(fitting(aQuery(asking([], terms('bridge'))))).toEqual(['2019-03-01'])
    expect(fitting(aQuery(asking([], terms('prize'))))).toEqual(['2019-04-01'])
  })
})

describe('a word for a sort of event', () => {
  const meetings = { categories: [sort('conference', 'summit')] }
  const record = [
    anEvent('2019-05-02', 'Mayors met.', { categories: ['conference'] }),
    anEvent('2019-05-03', 'A summit was held.', { categories: ['conference'] }),
    anEvent('2019-05-04', 'Leaders of the summit dug a pond.'),
  ]

  test('asks for all of that sort', () => {
    expect(fitting(aQuery(asking([], meetings)), record)).toEqual(['2019-05-02', '2019-05-03'])
  })

  test('means what is called so, where a fact of one is asked for', () => {
    expect(fitting(aQuery(asking([], meetings), { asks: 'when' }), record)).toEqual(['2019-05-03'])
  })

  test('may only describe what else was asked', () => {
    expect(fitting(aQuery(asking(['pond'], meetings)), record)).toEqual(['2019-05-04'])
    expect(fitting(aQuery(asking(['mayors'], meetings)), record)).toEqual(['2019-05-02'])
  })
})

describe('what is left out', () => {
  test.each([
    ['a category', { categories: [sort('launch')] }, ['2019-04-01', '2019-05-01']],
    [
      'words that belong together',
      { terms: [aTerm('pond'), aTerm('dug')] },
      ['2019-03-01', '2019-04-01', '2019-05-01'],
    ],
  ])('%s', (_, without, ids) => {
    expect(fitting(aQuery(asking([]), { without: asking([], without) }))).toEqual(ids)
  })

  test('a time', () => {
    const query = aQuery(asking([]), { withoutTime: inMay })
    expect(fitting(query)).toEqual(['2019-03-01', '2019-04-01'])
  })

  test('the prizes of others, where our own are asked for', () => {
    expect(fitting(aQuery(awards, { credit: 'city' }))).toEqual(['2019-04-01'])
    expect(fitting(aQuery(awards, { credit: 'department' }))).toEqual([])
  })
})

describe('things named side by side', () => {
  const query = (one: string, other: string) =>
    aQuery(asking([one, other]), {
      sideBySide: { each: [asking([one]), asking([other])], rest: asking([]), any: false },
    })

  test('fit one by one where no event has both', () => {
    expect(ask(query('summit', 'prize'))).toMatchObject({ fit: 'part', unheld: [] })
    expect(fitting(query('summit', 'prize'))).toEqual(['2019-04-01', '2019-05-01'])
  })

  test('are wanted together where an event has both', () => {
    expect(ask(query('summit', 'pond')).fit).toBe('whole')
    expect(fitting(query('summit', 'pond'))).toEqual(['2019-05-01'])
  })

  test('find nothing where one of them is held by no event', () => {
    expect(ask(query('summit', 'tunnel'))).toMatchObject({ fitting: [], unheld: ['tunnel'] })
  })
})

describe('a false premise', () => {
  const premise = (words: readonly string[], query: Partial<Query> = {}) =>
    aQuery(asking(words), { asks: 'when', ...query })

  test('is told, where all else singles out one event', () => {
    const matches = ask(premise(['bridge', 'prize'], { time: inMay }))
    expect(matches).toMatchObject({ fit: 'but-for', unheld: ['in May'] })
    expect(matches.fitting.map(({ event }) => event.id)).toEqual(['2019-04-01'])
  })

  test('may be a number', () => {
    const matches = ask(premise(['bridge', 'prize', '2']))
    expect(matches).toMatchObject({ fit: 'but-for', unheld: ['2'] })
  })

  test('is none where several events remain, or a list is asked for', () => {
    expect(fitting(premise(['bridge', 'the'], { time: inMay }))).toEqual([])
    expect(fitting(premise(['bridge', 'prize'], { time: inMay, asks: 'list' }))).toEqual([])
  })
})

describe('where nothing fits', () => {
  test('what no event holds is told', () => {
    expect(ask(aQuery(asking(['bridge', 'tunnel']))).unheld).toEqual(['tunnel'])
  })

  test('what fits at another time is near; else what holds some of it, three at most', () => {
    const near = (query: Query) => ask(query).near.map(({ id }) => id)
    expect(near(aQuery(asking(['pond', 'summit']), { time: inJune }))).toEqual(['2019-05-01'])
    expect(near(aQuery(asking(['pond', 'bridge'])))).toEqual([
      '2019-03-01',
      '2019-04-01',
      '2019-05-01',
    ])
  })

  test('a time without any event is told', () => {
    expect(ask(aQuery(asking(['pond']), { time: inJune })).emptyTime).toBe(true)
    expect(ask(aQuery(asking(['prize']), { time: inMay })).emptyTime).toBe(false)
  })
})

test('a time may count from an event', () => {
  const anchor = { conditions: asking(['prize']), unit: 'month', shift: 1 } as const
  expect(fitting(aQuery(asking(['dug']), { anchors: [anchor] }))).toEqual(['2019-05-01-2'])
  expect(fitting(aQuery(asking(['opened']), { anchors: [{ ...anchor, shift: -1 }] }))).toEqual([
    '2019-03-01',
  ])
})

test('a Match tells how well its event fits, and which words of the question it holds', () => {
  const [first, second] = ask(aQuery(asking([], { terms: [aTerm('bridge', 'prize')] }))).fitting
  expect(first?.hits).toEqual(heldTerms('bridge'))
  expect(second?.hits).toEqual(heldTerms('bridge prize'))
  expect(second?.score).toBeGreaterThan(first?.score ?? 0)
  expect(ask(aQuery(awards)).fitting).toMatchObject([{ score: 0, hits: [] }])
})

const words = fc.constantFrom('bridge', 'pond', 'prize', 'road', '公園', '水池', '公園水池')
const dates = fc.integer({ min: 1, max: 9 }).map((day) => `2019-01-0${day}`)
const records = fc
  .array(fc.tuple(dates, fc.array(words, { maxLength: 4 })), { maxLength: 10 })
  .map((events) =>
    [...events]
      .sort(([one], [other]) => (one < other ? -1 : one > other ? 1 : 0))
      .map(([date, some], at) => anEvent(`${date}-${at + 2}`, some.join(' '))),
  )
const times = fc
  .array(fc.tuple(dates, dates), { minLength: 1, maxLength: 4 })
  .map((ends) => ends.map(([one, other]) => (one < other ? [one, other] : [other, one])))

/** Each event by itself; a run of Han where each of its pairs is held, or both pairs beside it. */
const holdsAll = (event: CityEvent, asked: readonly string[]): boolean => {
  const held = new Set(heldTerms(event.text.en))
  const isHeld = (key: string | undefined) => key !== undefined && held.has(key)
  return asked
    .flatMap((word) => aTerm(word).ways)
    .every(({ keys }) =>
      keys.every((key, at) => isHeld(key) || (isHeld(keys[at - 1]) && isHeld(keys[at + 1]))),
    )
}

describe('for any record', () => {
  const asked = fc.array(words, { maxLength: 3 })

  test('just the events fit that hold all words in one of the periods, by date', () => {
    fc.assert(
      fc.property(records, asked, times, (record, some, ends) => {
        const periods = ends.map(([from = '', to = '']) => ({ from, to }))
        const naive = record
          .filter(({ date }) => periods.some(({ from, to }) => from <= date && date <= to))
          .filter((event) => holdsAll(event, some))
        const query = aQuery(asking(some), { time: { said: 'then', periods } })
        expect(fitting(query, record)).toEqual(naive.map(({ id }) => id))
      }),
    )
  })

  test('what is left out never fits, and all else still does', () => {
    fc.assert(
      fc.property(records, asked, words, (record, some, left) => {
        const naive = record.filter((event) => holdsAll(event, some) && !holdsAll(event, [left]))
        const query = aQuery(asking(some), { without: asking([left]) })
        expect(fitting(query, record)).toEqual(naive.map(({ id }) => id))
      }),
    )
  })

  test('what is near is never more than three, and only there where nothing fits', () => {
    fc.assert(
      fc.property(records, asked, (record, some) => {
        const { fitting: fit, near } = ask(aQuery(asking(some)), record)
        expect(near.length).toBeLessThanOrEqual(fit.length > 0 ? 0 : 3)
      }),
    )
  })
})
