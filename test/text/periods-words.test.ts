import { describe, expect, it } from 'vitest'
import { periodWordsSchema } from '../../src/content/period-words-schema.js'
import { normalise } from '../../src/text/normalise.js'
import { periodReader, periodVocabulary } from '../../src/text/periods.js'
import { CHINESE, ENGLISH, IN_2018 } from './periods-in.js'

const withoutWords = (value: unknown): unknown => {
  if (Array.isArray(value)) return 'words'
  if (typeof value !== 'object' || value === null) return value
  return Object.fromEntries(Object.entries(value).map(([key, inner]) => [key, withoutWords(inner)]))
}

describe('the words of time', () => {
  it('have the same keys, dates and rules in both languages', () => {
    expect(withoutWords(CHINESE)).toEqual(withoutWords(ENGLISH))
  })

  it('take a new well-known day by an edit of the content', () => {
    const words = {
      ...ENGLISH,
      days: { ...ENGLISH.days, piDay: { words: ['pi day'], day: '03-14' } },
    }
    const mentions = periodReader([words])(normalise('what happened on Pi Day'), IN_2018)
    expect(mentions).toMatchObject([{ periods: [{ from: '2018-03-14', to: '2018-03-14' }] }])
  })

  it.each([
    [{ words: ['x'], day: '02-30' }],
    [{ words: ['x'], day: '2-14' }],
    [{ words: ['x'], lunar: '13-01' }],
    [{ words: ['x'] }],
    [{ words: [''], day: '02-14' }],
    [{ words: ['x'], month: 5, weekday: 8, nth: 2 }],
  ])('refuse the day %j', (day) => {
    const file = { ...ENGLISH, days: { wrong: day } }
    expect(periodWordsSchema.safeParse(file).success).toBe(false)
  })

  it('give their single Latin words to the mending of slips, without those that are no time', () => {
    const vocabulary = periodVocabulary([ENGLISH, CHINESE])
    expect(vocabulary).toEqual(
      expect.arrayContaining(['september', 'quarter', 'christmas', 'valentine']),
    )
    expect(vocabulary).not.toContain('hotline')
    expect(vocabulary.every((word) => /^[a-z]/.test(word))).toBe(true)
  })
})
