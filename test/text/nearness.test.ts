import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { openNearness } from '../../src/content/general-knowledge.js'
import { type NearWord, nearnessOf } from '../../src/text/nearness.js'
import { fold } from '../../src/text/normalise.js'

const nearness = openNearness()
const wordsOf = (list: readonly NearWord[]) => list.map(({ word }) => word)
const relationOf = (list: readonly NearWord[], word: string) =>
  list.find((one) => one.word === word)?.by

describe('English words near in meaning', () => {
  test.each([
    ['trophy', 'award', 'broader'],
    ['trophy', 'prize', 'synonym'],
    ['club', 'association', 'broader'],
    ['deal', 'agreement', 'broader'],
    ['honour', 'award', 'synonym'],
    ['medal', 'award', 'broader'],
    ['award', 'trophy', 'narrower'],
    ['postgraduate', 'graduate', 'synonym'],
    ['contest', 'competition', 'synonym'],
    ['pay', 'payment', 'derivation'],
    ['sign', 'signature', 'derivation'],
    ['sign', 'signing', 'derivation'],
    ['cooperate', 'cooperation', 'derivation'],
    ['mayoral', 'mayor', 'derivation'],
    ['foreign', 'international', 'similar'],
    ['hacker', 'programmer', 'broader'],
    ['expo', 'exhibition', 'synonym'],
  ])('%s: %s, a %s', (word, other, by) => {
    expect(relationOf(nearness.near(word), other)).toBe(by)
  })

  test.each([
    ['many', 'trophies', 'trophy'],
    ['irregular', 'bought', 'buy'],
    ['with a doubled consonant', 'stopped', 'stop'],
    ['irregular in the plural', 'children', 'child'],
  ])('of a form that is %s, as of the word itself', (_, form, word) => {
    expect(wordsOf(nearness.near(form))).toEqual(
      expect.arrayContaining(wordsOf(nearness.near(word)).slice(0, 3)),
    )
    expect(nearness.near(form)).not.toEqual([])
  })

  test.each([
    ['organisation', 'organization'],
    ['organisations', 'organizations'],
    ['centre', 'center'],
    ['honour', 'honor'],
    ['travelled', 'traveled'],
  ])('%s is %s', (british, american) => {
    expect(nearness.near(american)).not.toEqual([])
    expect(nearness.near(british)).toEqual(nearness.near(american))
    expect(nearness.commonness(british)).toBe(nearness.commonness(american))
    expect(nearness.kindsOf(british)).toEqual(nearness.kindsOf(american))
  })

  test('a word that no dictionary has is near to what it is without its affix', () => {
    expect(nearness.near('cashless')).toEqual([{ word: 'cash', by: 'derivation', weight: 0.6 }])
  })

  test('what nearly everything is, is near to nothing', () => {
    const general = [
      'entity',
      'thing',
      'object',
      'abstraction',
      'artifact',
      'person',
      'group',
      'act',
    ]
    const found = ['trophy', 'club', 'deal', 'contest', 'hacker', 'bus', 'mayor'].flatMap((word) =>
      wordsOf(nearness.near(word)),
    )
    expect(found.filter((word) => general.includes(word))).toEqual([])
  })

  test('a word that has a meaning is no name: Mobile is a city, and cash a singer', () => {
    expect(wordsOf(nearness.near('mobile'))).not.toContain('city')
    expect(wordsOf(nearness.near('cash'))).not.toContain('singer')
    expect(wordsOf(nearness.near('warsaw'))).toContain('city')
  })

  test('no Chinese word is near to an English one, and no English one to a Chinese one', () => {
    expect(nearness.near('合作')).toEqual([])
    expect(nearness.nearHan('trophy')).toEqual([])
    expect(nearness.glosses('trophy')).toEqual([])
  })
})

describe('Chinese words', () => {
  test.each([
    ['獎盃', ['trophy', 'cup']],
    ['簽約', ['sign', 'agreement', 'contract']],
    ['手機', ['mobile', 'phone']],
    ['得獎', ['win', 'prize']],
    ['市長', ['mayor']],
    ['悠遊卡', ['easycard']],
    ['軟體', ['software']],
    ['資安', ['information', 'security']],
    // "Variant of 家具".
    ['家俱', ['furniture']],
  ])('%s is explained by %s', (han, words) => {
    expect(wordsOf(nearness.glosses(fold(han)))).toEqual(expect.arrayContaining(words))
  })

  test.each([
    ['合作', '協作'],
    ['手機', '行動電話'],
    ['比賽', '競賽'],
    ['獎項', '獎品'],
    ['舉辦', '舉行'],
    ['軟體', '軟件'],
    ['家俱', '家具'],
    ['駭客', '黑客'],
  ])('%s is near to %s', (han, other) => {
    expect(wordsOf(nearness.nearHan(fold(han)))).toContain(fold(other))
  })

  test('remarks and grammar of the dictionary explain nothing', () => {
    const remarks = [
      'to',
      'sb',
      'sth',
      'of',
      'the',
      'cl',
      'variant',
      'bound',
      'form',
      'surname',
      'fig',
      'lit',
    ]
    const found = ['合作', '家俱', '請', '把', '王', '本', '開放', '畫', '手機'].flatMap((han) =>
      wordsOf(nearness.glosses(fold(han))),
    )
    expect(found.filter((word) => remarks.includes(word))).toEqual([])
  })

  test('"not to know" is not near to "to know"', () => {
    expect(wordsOf(nearness.nearHan(fold('知道')))).toContain(fold('曉得'))
    expect(wordsOf(nearness.nearHan(fold('知道')))).not.toContain('不知')
  })

  test('the dictionary has them or not', () => {
    for (const han of ['合作', '獎', '捷運', '悠遊卡'])
      expect(nearness.isHanWord(fold(han))).toBe(true)
    // Common, but no entry: 第一名.
    for (const other of ['第一名', '合作了', '', 'trophy'])
      expect(nearness.isHanWord(fold(other))).toBe(false)
    expect(nearness.commonness(fold('第一名'))).toBeGreaterThan(3)
  })
})

describe('how common a word is', () => {
  test.each([
    ['the', 'award'],
    ['award', 'accolade'],
    ['的', '合作'],
    ['合作', '協作'],
  ])('%s more than %s', (one, other) => {
    expect(nearness.commonness(fold(one))).toBeGreaterThan(nearness.commonness(fold(other)) ?? 99)
  })

  test('on the Zipf scale', () => {
    expect(nearness.commonness('the')).toBeCloseTo(7.5, 1)
    expect(nearness.commonness('agreement')).toBeCloseTo(4.25, 1)
  })

  test("a word of Taiwan is about as common as the mainland's for the same", () => {
    expect(nearness.commonness(fold('軟體'))).toBeGreaterThan(4)
  })

  test('undefined where nobody counted', () => {
    for (const word of ['zzyzx', 'hackathon', '', ' ', '龘龘'])
      expect(nearness.commonness(word)).toBeUndefined()
  })
})

test.each([
  ['sign', ['v', 'n', 'a']],
  ['trophies', ['n']],
  ['bought', ['v']],
  ['quickly', ['r']],
  ['contest', ['n', 'v']],
  ['of', []],
  ['zzyzx', []],
])('parts of speech of %s, the most used first: %s', (word, kinds) => {
  expect(nearness.kindsOf(word)).toEqual(kinds)
})

describe('of any text at all', () => {
  const text = fc.oneof(
    fc.string(),
    fc.string({ unit: 'binary' }),
    fc.constantFrom(
      'trophy',
      'set',
      'run',
      'constructor',
      '__proto__',
      '合作',
      '打',
      '\ud800',
      '￿',
    ),
  )

  test('lookups never throw, lists keep their length and their order', () => {
    fc.assert(
      fc.property(text, (word) => {
        nearness.commonness(word)
        nearness.isHanWord(word)
        nearness.kindsOf(word)
        for (const [list, most] of [
          [nearness.near(word), 24],
          [nearness.glosses(word), 12],
          [nearness.nearHan(word), 12],
        ] as const) {
          expect(list.length).toBeLessThanOrEqual(most)
          expect(new Set(wordsOf(list)).size).toBe(list.length)
          expect(wordsOf(list)).not.toContain(word)
          const weights = list.map(({ weight }) => weight)
          expect(weights).toEqual([...weights].sort((one, other) => other - one))
          for (const weight of weights) expect(weight > 0 && weight <= 1).toBe(true)
        }
      }),
    )
  })
})

test('a buffer that holds no tables is refused', () => {
  expect(() => nearnessOf(new ArrayBuffer(0))).toThrow(RangeError)
  expect(() => nearnessOf(new ArrayBuffer(10_000))).toThrow(RangeError)
})
