import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { loadEnglishWords } from '../../src/content/english-words.js'
import { anEvent, aParty, inBoth } from '../an-event.js'
import { ask, askOver, daysOf, idsOf, meansOf, mendsOf } from './asking.js'

describe('a slip in a word is mended', () => {
  test.each([
    ['what awrads did DOIT win', 'awards', '02-22 07-10 08-14 10-29'],
    ['which metings were held', 'meetings', '03-27 03-28 08-30 11-15'],
    ['events in agust', 'august', '08-14 08-27 08-30'],
    ['what hapened in October', 'happened', '10-29'],
    ['Bangalroe', 'bangalore', '02-22'],
    ['Kinmn', 'kinmen', '08-27 11-15'],
    ['TaipieID', 'taipeiid', '07-31'],
    ['Grenobel 簽了什麼', 'grenoble', '03-27'],
  ])('%s', (question, means, days) => {
    const answer = ask(question)
    expect(mendsOf(answer)).toEqual([means])
    expect(daysOf(answer)).toBe(days)
  })

  test('what asks comes before what tells', () => {
    expect(mendsOf(ask('waht happened in August'))).toEqual(['what'])
  })

  test('a drawn-out word is taken as it is meant', () => {
    expect(daysOf(ask('sooo what awards'))).toBe('02-22 07-10 08-14 10-29')
    expect(daysOf(ask('awaaards'))).toBe('02-22 07-10 08-14 10-29')
    expect(ask('heyyy').outcome).toBe('greeting')
  })

  test('a word of the records is preferred where two letters are wrong', () => {
    expect(idsOf(ask('Signapore'))).toEqual(['2018-07-08'])
  })

  test.todo('“Lienching” is Lienchiang, not “launching”')
  test.todo(
    '“confereence”, “metting” and “Septembeer” are mended, though a stemmer makes known stems of them',
  )
})

describe('characters typed by their sound are mended', () => {
  test.each([
    ['資迅局得過哪些獎', '02-22 07-10 08-14 10-29'],
    ['停車廢', '07-24'],
    ['區域連防', '08-27'],
    ['智慧成市', '03-27 03-28 07-08 07-10'],
    ['公文系桶', '08-30'],
  ])('%s', (question, days) => {
    const answer = ask(question)
    expect(mendsOf(answer)).toHaveLength(1)
    expect(daysOf(answer)).toBe(days)
  })

  test('words for a part of a sort are mended too', () => {
    expect(idsOf(ask('高風會在哪裡舉行'))).toEqual(idsOf(ask('高峰會在哪裡舉行')))
  })

  test.todo('停車廢 is mended to 停車費 in our own characters, not to the Simplified 费')
})

describe('what is right stays as it is', () => {
  const englishWords = [...loadEnglishWords()].filter((word) => /^[a-z]+$/u.test(word))

  test('no English word is bent into another', () => {
    fc.assert(
      fc.property(fc.constantFrom(...englishWords), (word) => {
        expect(mendsOf(ask(word))).toEqual([])
      }),
    )
  })

  test.each(['水肥', '花連', '今門', '公園', '會議', '停車場', '交友'])('nor %s', (word) => {
    expect(mendsOf(ask(word))).toEqual([])
  })

  test.each(['xkcdqwz', 'Kyiv', 'Bngalr', 'Anchorage', 'octopuses'])(
    'nor what is far from all words: %s',
    (word) => {
      const answer = ask(word)
      expect(mendsOf(answer)).toEqual([])
      expect(answer.outcome).toBe('not-found')
      expect(answer.sentence).toContain(word)
    },
  )

  test('nor a county or a country that no event names', () => {
    for (const place of ['Yilan', 'Keelung', 'Chiayi', 'Finland', 'Peru', 'Chad']) {
      expect([place, mendsOf(ask(place))]).toEqual([place, []])
    }
  })

  test('nor a family name', () => {
    for (const question of ['Did Mayor Wang attend the welcome party?', 'Lin']) {
      expect([question, mendsOf(ask(question))]).toEqual([question, []])
      expect(ask(question).outcome).toBe('not-found')
    }
  })

  test.todo('nor “Chiang” (“ching”), “Wang” alone (“want”) and other family names')
  test.todo('nor “passé” and other words with an accent (it becomes “pause”)')
})

describe('the receipt tells what was mended', () => {
  test('as what it was written, and to what', () => {
    expect(ask('what awrads did DOIT win').receipt.matched).toContainEqual({
      said: 'awrads',
      as: 'slip',
      means: 'awards',
    })
  })

  test('and what the mended word was taken for', () => {
    expect(meansOf(ask('what awrads did DOIT win').receipt.matched, 'category')).toContain('award')
  })
})

test('a name of any record is known at once', () => {
  const askParks = askOver(
    anEvent({
      text: inBoth('The Wisteria Society came.', '紫藤學會來訪。'),
      parties: [aParty(inBoth('Wisteria Society', '紫藤學會'))],
    }),
  )
  for (const slip of ['Wistreia', '紫騰學會']) {
    expect(mendsOf(askParks(slip))).toHaveLength(1)
    expect(idsOf(askParks(slip))).toEqual(['2019-05-01'])
  }
  expect(mendsOf(ask('Wistreia'))).toEqual([])
})
