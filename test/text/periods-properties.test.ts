import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { daysInMonth, isoDate } from '../../src/model/period.js'
import { normalise } from '../../src/text/normalise.js'
import { CHINESE, ENGLISH, IN_2018, mentionsIn, read, timesIn } from './periods-in.js'

interface Day {
  readonly year: number
  readonly month: number
  readonly day: number
}

const anyDay: fc.Arbitrary<Day> = fc
  .record({
    year: fc.integer({ min: 1990, max: 2100 }),
    month: fc.integer({ min: 1, max: 12 }),
    day: fc.integer({ min: 1, max: 31 }),
  })
  .filter(({ year, month, day }) => day <= daysInMonth(year, month))

const monthName = (month: number, nth: number): string => ENGLISH.months[month]?.[nth] ?? ''
const twoDigits = (value: number): string => String(value).padStart(2, '0')

const DIGITS = '〇一二三四五六七八九'
const digitByDigit = (value: number): string =>
  [...String(value)].map((d) => DIGITS[Number(d)]).join('')
const numeral = (value: number): string => {
  const [tens, ones] = [Math.floor(value / 10), value % 10]
  const ten = tens === 0 ? '' : `${tens === 1 ? '' : DIGITS[tens]}十`
  return ten + (ones === 0 ? '' : DIGITS[ones])
}

const ordinal = (day: number): string => {
  const ending = day > 3 && day < 21 ? 'th' : (['th', 'st', 'nd', 'rd'][day % 10] ?? 'th')
  return `${day}${ending}`
}

const FORMATS: Readonly<Record<string, (day: Day) => string>> = {
  'March 7, 2018': ({ year, month, day }) => `${monthName(month, 0)} ${day}, ${year}`,
  'mar 7 2018': ({ year, month, day }) =>
    `${monthName(month, -1) || monthName(month, 0)} ${day} ${year}`,
  '7 March 2018': ({ year, month, day }) => `${day} ${monthName(month, 0)} ${year}`,
  'the 7th of March 2018': ({ year, month, day }) =>
    `the ${ordinal(day)} of ${monthName(month, 0)} ${year}`,
  'March 7th, 2018': ({ year, month, day }) => `${monthName(month, 0)} ${ordinal(day)}, ${year}`,
  '2018-03-07': ({ year, month, day }) => `${year}-${twoDigits(month)}-${twoDigits(day)}`,
  '2018/3/7': ({ year, month, day }) => `${year}/${month}/${day}`,
  '2018.3.7': ({ year, month, day }) => `${year}.${month}.${day}`,
  '3/7/2018': ({ year, month, day }) => `${month}/${day}/${year}`,
  '20180307': ({ year, month, day }) => `${year}${twoDigits(month)}${twoDigits(day)}`,
  '2018年3月7日': ({ year, month, day }) => `${year}年${month}月${day}日`,
  '2018年3月7號': ({ year, month, day }) => `${year}年${month}月${day}號`,
  二〇一八年三月七日: ({ year, month, day }) =>
    `${digitByDigit(year)}年${numeral(month)}月${numeral(day)}日`,
  民國107年3月7日: ({ year, month, day }) => `民國${year - 1911}年${month}月${day}日`,
  民國一〇七年三月七號: ({ year, month, day }) =>
    `民國${digitByDigit(year - 1911)}年${numeral(month)}月${numeral(day)}號`,
}
const ROC_FORMATS: typeof FORMATS = {
  '107年3月7日': ({ year, month, day }) => `${year - 1911}年${month}月${day}日`,
  '107/3/7': ({ year, month, day }) => `${year - 1911}/${month}/${day}`,
  '107.03.07': ({ year, month, day }) => `${year - 1911}.${twoDigits(month)}.${twoDigits(day)}`,
}

const iso = ({ year, month, day }: Day): string => isoDate(year, month, day) ?? 'no day'

describe('any day from 1990 to 2100', () => {
  it.each(Object.entries(FORMATS))('is read back from the form %s', (_, write) => {
    fc.assert(
      fc.property(anyDay, (day) => {
        expect(timesIn(write(day))).toBe(iso(day))
      }),
    )
  })

  // Without the name of the era, only the years 80 to 150 can be meant.
  const rocDay = anyDay.filter(({ year }) => year >= 1991 && year <= 2061)
  it.each(Object.entries(ROC_FORMATS))('is read back from the form %s', (_, write) => {
    fc.assert(
      fc.property(rocDay, (day) => {
        expect(timesIn(write(day))).toBe(iso(day))
      }),
    )
  })

  it.each(Object.entries(FORMATS))('begins or ends a range in the form %s', (_, write) => {
    fc.assert(
      fc.property(anyDay, anyDay, (one, other) => {
        const [first, last] = iso(one) < iso(other) ? [one, other] : [other, one]
        fc.pre(iso(first) !== iso(last))
        const range = `${iso(first)}..${iso(last)}`
        expect(timesIn(`from ${write(first)} to ${write(last)}`)).toBe(range)
        expect(timesIn(`${write(first)} ~ ${write(last)}`)).toBe(range)
        expect(timesIn(`從${write(first)}到${write(last)}之間`)).toBe(range)
      }),
    )
  })

  it.each(Object.entries(FORMATS))(
    'is impossible as 31 of a short month in the form %s',
    (_, write) => {
      const notADay = fc.record({
        year: fc.integer({ min: 1990, max: 2100 }),
        month: fc.constantFrom(2, 4, 6, 9, 11),
        day: fc.constant(31),
      })
      // Eight digits in a row that are no date are some other number.
      fc.assert(
        fc.property(notADay, (day) => {
          const text = write(day)
          expect(timesIn(text)).toBe(/^\d{8}$/.test(text) ? '' : 'impossible')
        }),
      )
    },
  )
})

describe('mentions', () => {
  const phrases = [
    ...Object.values(ENGLISH.months).flat(),
    ...Object.values(ENGLISH.units).flat(),
    ...Object.values(ENGLISH.parts).flat(),
    ...Object.values(CHINESE.numbers).flat(),
    ...Object.values(CHINESE.marks).flat(),
    ...Object.values(CHINESE.parts).flat(),
    ...CHINESE.joins,
    ...ENGLISH.joins,
    ...ENGLISH.ranges.to,
    ...'first last the of in before after between 2018 107 8 14 31 / - . , ( ) 第 個 前 後 到 資訊局'.split(
      ' ',
    ),
  ]
  const anyQuestion = fc
    .array(fc.tuple(fc.constantFrom(...phrases), fc.constantFrom('', ' ')), { maxLength: 30 })
    .map((parts) => parts.flat().join(''))

  it('stand in order, inside the text, never overlap, and never hold a period that runs backwards', () => {
    fc.assert(
      fc.property(fc.oneof(anyQuestion, fc.string({ unit: 'grapheme' })), (question) => {
        let end = 0
        for (const mention of mentionsIn(question)) {
          expect(mention.start).toBeGreaterThanOrEqual(end)
          expect(mention.end).toBeGreaterThan(mention.start)
          end = mention.end
          if (mention.kind !== 'period') continue
          expect(mention.periods.length).toBeGreaterThan(0)
          for (const { from, to } of mention.periods) {
            expect(from <= to).toBe(true)
            expect(`${from} ${to}`).toMatch(/^\d{4}-\d\d-\d\d \d{4}-\d\d-\d\d$/)
          }
        }
        expect(end).toBeLessThanOrEqual(normalise(question).folded.length)
      }),
      { numRuns: 500 },
    )
  })
})

describe('reading takes time in proportion to the length', () => {
  /** Milliseconds that the processor worked for the least of some runs: other programs make it wait, not work. */
  const millisecondsOf = (question: string, times = 4): number => {
    const text = normalise(question)
    read(text, IN_2018)
    const runs = Array.from({ length: times }, () => {
      const start = process.cpuUsage()
      read(text, IN_2018)
      const { user, system } = process.cpuUsage(start)
      return (user + system) / 1000
    })
    return Math.min(...runs)
  }

  it('a question takes less than a millisecond', () => {
    const question = 'which awards did DOIT win between July 20 and August 20, 2018? 還有107年8月的'
    expect(millisecondsOf(question, 200)).toBeLessThan(1)
  })

  it.each([
    '資訊局得過哪些獎',
    'what awards did we win ',
    '1',
    '1-',
    '1、',
    '第一、',
    '一',
    '十',
    '三月',
    'may ',
    'march and ',
    'tuesday ',
    'the end of the first week of ',
    'between ',
    "a'a",
    '107.8.',
  ])('four times as much of %s takes four times as long, not sixteen times', (piece) => {
    const question = piece.repeat(Math.ceil(10_000 / piece.length))
    // What takes less than a few milliseconds cannot be measured so finely.
    expect(millisecondsOf(question.repeat(4))).toBeLessThan(8 * millisecondsOf(question) + 4)
  })
})
