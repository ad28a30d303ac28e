import { describe, expect, test } from 'vitest'
import type { CityEvent } from '../../src/model/city-event.js'
import { NO_CONDITIONS } from '../../src/model/meaning.js'
import { candidatesFor, type Neighbour, type TopicWord } from '../../src/search/evidence.js'
import { lookUpFor } from '../../src/search/find.js'
import { heldTerms } from '../../src/text/tokenize.js'
import { anEvent, aParty, aQuery, aTerm, indexOf } from './a-record.js'

const pond = anEvent('2019-05-01', 'A pond was dug.', {
  categories: ['launch'],
  parties: [aParty('Golden Foundation', { kind: 'institute', roles: ['host'] })],
  askedAs: ['Who shovelled the hole?'],
})
const trees = anEvent('2019-05-02', 'Trees were planted by the lake.', { zh: '公園種樹' })

const aWord = (said: string, word: Partial<TopicWord> = {}): TopicWord => ({
  said,
  start: 0,
  clause: 0,
  sort: 'content',
  aside: false,
  proper: false,
  tells: 1,
  asks: NO_CONDITIONS,
  keys: heldTerms(said),
  isHan: false,
  neighbours: [],
  ...word,
})

const aNeighbour = (word: string, held: Neighbour['held'], weight: number): Neighbour => ({
  word,
  keys: heldTerms(word),
  held,
  weight,
})

const candidates = (topic: readonly TopicWord[], events: readonly CityEvent[] = [pond, trees]) => {
  const index = indexOf(events)
  return candidatesFor(topic, index, lookUpFor(aQuery(NO_CONDITIONS), index), [])
}

/** How each event holds the one word. */
const heldBy = (word: TopicWord, events?: readonly CityEvent[]) =>
  candidates([word], events).map(({ evidence }) => evidence[0])

const NONE = { held: 'none', strength: 0 }

describe('a word is held', () => {
  test('exactly, in any form', () => {
    expect(heldBy(aWord('ponds'))).toEqual([{ held: 'exact', strength: 1 }, NONE])
  })

  test('by a sort of event that it asks for, whatever the words', () => {
    const institute = { kind: 'institute', includes: [], term: aTerm('institute') }
    const asks = { ...NO_CONDITIONS, kinds: [institute] }
    expect(heldBy(aWord('institute', { sort: 'kind', asks }))).toEqual([
      { held: 'sort', strength: 1 },
      NONE,
    ])
  })

  test('by the name that it is', () => {
    const named = {
      named: [{ event: '2019-05-02', name: 'Lakeside' }],
      places: [],
      adjunct: false,
      term: aTerm('Lakeside'),
    }
    const asks = { ...NO_CONDITIONS, names: [named] }
    expect(heldBy(aWord('Lakeside', { sort: 'name', asks }))).toEqual([
      NONE,
      { held: 'name', strength: 1 },
    ])
  })

  test('by its synonym, nearly as well, and it is told which', () => {
    const word = aWord('pool', { neighbours: [aNeighbour('pond', 'synonym', 1)] })
    const [held, other] = heldBy(word)
    expect(held).toMatchObject({ held: 'synonym', by: 'pond' })
    expect(held?.strength).toBeGreaterThan(0.8)
    expect(held?.strength).toBeLessThan(1)
    expect(other).toEqual(NONE)
  })

  test.each(['near', 'bridged'] as const)('by a word that is %s, as far as that goes', (held) => {
    const word = aWord('pool', { neighbours: [aNeighbour('pond', held, 0.4)] })
    expect(heldBy(word)[0]).toEqual({ held, strength: 0.4, by: 'pond' })
  })

  test('by the best of its neighbours, and rather by itself', () => {
    const neighbours = [aNeighbour('dug', 'near', 0.3), aNeighbour('pond', 'near', 0.6)]
    expect(heldBy(aWord('pool', { neighbours }))[0]).toMatchObject({ by: 'pond', strength: 0.6 })
    expect(heldBy(aWord('pond', { neighbours }))[0]).toEqual({ held: 'exact', strength: 1 })
  })

  test('in part, where only some of its pairs of characters are held', () => {
    const [, held] = heldBy(aWord('公園路', { isHan: true }))
    expect(held?.held).toBe('part')
    expect(held?.strength).toBeGreaterThan(0)
    expect(held?.strength).toBeLessThan(0.6)
  })

  test('by an example question, less surely than by the text', () => {
    const [held, other] = heldBy(aWord('shovelled'))
    expect(held?.held).toBe('asked')
    expect(held?.strength).toBeLessThan(1)
    expect(other).toEqual(NONE)
  })

  test('by a neighbour of two words only where both are', () => {
    const word = aWord('arboretum', { neighbours: [aNeighbour('planted pond', 'near', 0.5)] })
    expect(heldBy(word)).toEqual([NONE, NONE])
  })

  test('not at all', () => {
    expect(heldBy(aWord('bridge'))).toEqual([NONE, NONE])
  })
})

describe('candidates', () => {
  test('are all events by position, each with the evidence of every word in its order', () => {
    const found = candidates([aWord('lake'), aWord('pond')])
    expect(found.map(({ place }) => place)).toEqual([0, 1])
    expect(found.map(({ evidence }) => evidence.map(({ held }) => held))).toEqual([
      ['none', 'exact'],
      ['exact', 'none'],
    ])
  })

  test('score higher by a word that tells more, and 0 where nothing is held', () => {
    const scoreOf = (tells: number) =>
      candidates([aWord('pond', { tells })]).map(({ score }) => score)
    const [little = 0, none] = scoreOf(0.2)
    const [much = 0] = scoreOf(1)
    expect(much).toBeGreaterThan(little)
    expect(little).toBeGreaterThan(0)
    expect(none).toBe(0)
  })

  test('of no topic have no evidence and no score', () => {
    expect(candidates([])).toEqual([
      { place: 0, score: 0, evidence: [] },
      { place: 1, score: 0, evidence: [] },
    ])
  })

  test('of an empty record are none', () => {
    expect(candidates([aWord('pond')], [])).toEqual([])
  })
})
