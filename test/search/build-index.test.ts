import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { fold, normalise } from '../../src/text/normalise.js'
import { heldTerms, type Token, tokenize } from '../../src/text/tokenize.js'
import { anEvent, aParty, aVenue, indexOf } from './a-record.js'

const pond = anEvent('2019-05-01', 'The pond was dug.', {
  zh: '開挖水池。',
  title: { en: 'A pond' },
  categories: ['launch'],
  parties: [
    aParty('Golden Foundation', { aliases: ['GF3'], kind: 'institute', roles: ['host'] }),
    aParty('Golden Foundation', { kind: 'institute' }),
  ],
})
const trees = anEvent('2019-05-02', 'Trees were planted.', {
  categories: ['launch', 'award'],
  places: [aVenue('Riverside', 'FR')],
})

const idsOf = (set: readonly number[], index = indexOf([pond, trees])) =>
  set.map((place) => index.events[place]?.id)

describe('a key leads to the events that hold it', () => {
  const index = indexOf([pond, trees])

  test.each([
    ['in a text, whatever its form', 'plant', ['2019-05-02']],
    ['in a title', 'a', ['2019-05-01']],
    ['in a Chinese text, as a pair of neighbours', '水池', ['2019-05-01']],
    ['in an alias', 'gf3', ['2019-05-01']],
    ['once, however often an event says it', 'golden', ['2019-05-01']],
    ['in no event', 'hill', []],
  ])('%s', (_, key, ids) => {
    expect(idsOf(index.record.search([key]).holders(key))).toEqual(ids)
    expect(index.record.holds(key)).toBe(ids.length > 0)
  })

  test('words that may be mended to are told in full', () => {
    expect([...index.words]).toEqual(expect.arrayContaining(['planted', 'foundation', 'gf3']))
  })
})

test('what the reader of names takes out of a text is not held, and its neighbours make no pair', () => {
  const isTaken = ({ text }: Token) => text === 'parks' || text === '局'
  const event = anEvent('2019-05-01', 'Parks dug a pond.', { zh: '公園局開挖' })
  const index = indexOf([event], { mask: (tokens) => tokens.filter((token) => !isTaken(token)) })
  const kept = ['pond', '公園', '開挖'].map(fold)
  expect(kept.filter(index.record.holds)).toEqual(kept)
  expect(['park', 'parks', '局', '園開'].map(fold).filter(index.record.holds)).toEqual([])
})

describe('events are sorted', () => {
  const index = indexOf([pond, trees])

  test.each([
    ['by category', index.ofCategory('launch'), ['2019-05-01', '2019-05-02']],
    ['by the kind of a party', index.ofKind('institute'), ['2019-05-01']],
    ['by the part that a party had', index.ofRole('host'), ['2019-05-01']],
    ['by the country of a place', index.inPlace('FR'), ['2019-05-02']],
    ['by id', index.withId('2019-05-02'), ['2019-05-02']],
    ['under nothing that is not there', index.ofCategory('drill'), []],
  ])('%s', (_, set, ids) => {
    expect(idsOf(set)).toEqual(ids)
  })
})

describe('abroad', () => {
  const says = (places: readonly string[]) => ({ placesIn: () => places })
  const somewhere = anEvent('2019-05-03', 'Somewhere.')

  test('is what took place there, or names another country and no place', () => {
    const index = indexOf([trees, somewhere], says(['FR']))
    expect(idsOf(index.abroad, index)).toEqual(['2019-05-02', '2019-05-03'])
  })

  test('is not what took place at home, whatever country it names: that is foreign', () => {
    const visit = anEvent('2019-05-04', 'A visit.', { places: [aVenue('Hill', 'TW')] })
    const index = indexOf([visit], says(['FR']))
    expect(index.abroad).toEqual([])
    expect(idsOf(index.foreign, index)).toEqual(['2019-05-04'])
  })

  test('is not what names a county or a continent alone', () => {
    const index = indexOf([somewhere], says(['TW-1', 'continent-EU']))
    expect([...index.abroad, ...index.foreign]).toEqual([])
  })
})

test('scores are higher where a title says the word, and where few events do', () => {
  const index = indexOf([
    anEvent('2019-01-01', 'bridge', { title: { en: 'pond' } }),
    anEvent('2019-01-02', 'pond', { title: { en: 'bridge' } }),
    anEvent('2019-01-03', 'pond tree'),
  ])
  const scoresOf = (word: string) => index.record.search(heldTerms(word)).scoreOf
  const bridge = scoresOf('bridge')
  expect(bridge(1)).toBeGreaterThan(bridge(0))
  expect(bridge(0)).toBeGreaterThan(0)
  expect(bridge(2)).toBe(0)
  expect(scoresOf('tree')(2)).toBeGreaterThan(scoresOf('pond')(2))
})

describe('example questions', () => {
  const index = indexOf([
    anEvent('2019-05-01', 'The pond was dug.', { askedAs: ['Who shovelled it?', '誰鏟的'] }),
    trees,
  ])
  const hits = (word: string) => {
    const keys = heldTerms(word)
    const found = index.record.search(keys)
    return keys.map((key) => ({ held: found.holders(key), asked: found.askedWith(key) }))
  }

  test('lead to their event, but are no words that it holds', () => {
    expect(hits('shovelled')).toEqual([{ held: [], asked: [0] }])
    expect(heldTerms('shovelled').filter(index.record.holds)).toEqual([])
    expect(hits('pond')).toEqual([{ held: [0], asked: [] }])
  })

  test('are no words to mend a slip to', () => {
    expect(index.words.has('shovelled')).toBe(false)
  })
})

const words = fc.constantFrom(...'a pond pool pools 公園 公 園 水池 3.0 16th'.split(' '))
const texts = fc.array(words, { maxLength: 6 }).map((some) => some.join(' '))

describe('for any record', () => {
  test('a key leads to just the events whose texts hold it, in order', () => {
    fc.assert(
      fc.property(fc.array(texts, { maxLength: 8 }), (record) => {
        const events = record.map((text, at) => anEvent(`2019-01-0${at + 1}`, text))
        const index = indexOf(events)
        const keys = new Set(record.flatMap(heldTerms))
        const found = index.record.search(keys)
        for (const key of keys) {
          const holders = record.flatMap((text, at) => (heldTerms(text).includes(key) ? [at] : []))
          expect(found.holders(key)).toEqual(holders)
          expect(found.askedWith(key)).toEqual([])
        }
        const latin = record.flatMap((text) =>
          tokenize(normalise(text)).flatMap(({ kind, text: word }) =>
            kind === 'word' ? [word] : [],
          ),
        )
        expect(index.words).toEqual(new Set(latin))
      }),
    )
  })
})
