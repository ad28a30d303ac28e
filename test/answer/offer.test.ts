import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { phrasebook } from '../../src/answer/phrasebook.js'
import type { LabelledChoice } from '../../src/model/choice.js'
import type { CityEvent } from '../../src/model/city-event.js'
import { LANGUAGES } from '../../src/model/language.js'
import { holds } from '../../src/model/period.js'
import { anEvent } from '../an-event.js'
import { type Ask, ask, askOver, dialogs, idsOf, records } from './asking.js'

const CATEGORIES = Object.keys(dialogs.en.categories)
const books = LANGUAGES.map((language) => phrasebook(dialogs[language], language))

const idsWhere = (events: readonly CityEvent[], fits: (event: CityEvent) => boolean) =>
  events.filter(fits).map(({ id }) => id)

describe('each question that may be offered is answered with all that it offers', () => {
  const held = CATEGORIES.filter((key) =>
    records.events.some(({ categories }) => categories.includes(key)),
  )
  const months = [...new Set(records.events.map(({ date }) => date.slice(0, 7)))]

  describe.each(books)('in $language', ({ language, words, say, month }) => {
    test.each(held)('of the category %s', (category) => {
      const answer = ask(words.categories[category]?.question ?? '', { fallback: language })
      expect(answer.language).toBe(language)
      expect(idsOf(answer)).toEqual(
        idsWhere(records.events, ({ categories }) => categories.includes(category)),
      )
    })

    test.each(months)('of the month %s', (of) => {
      const answer = ask(say('ask-month', { month: month(`${of}-01`) }), { fallback: language })
      expect(answer.language).toBe(language)
      expect(idsOf(answer)).toEqual(idsWhere(records.events, ({ date }) => date.startsWith(of)))
    })

    test('of everything', () => {
      expect(idsOf(ask(say('ask-all'), { fallback: language }))).toHaveLength(14)
    })

    test.each(records.events.map(({ id }) => id))('of the event of %s, by its title', (id) => {
      const event = records.events.find((one) => one.id === id)
      expect(idsOf(ask(event?.title[language] ?? '', { fallback: language }))).toEqual([id])
    })
  })
})

// A bot is put together for each record.
describe('over any record', { timeout: 30_000 }, () => {
  const aRecord = fc
    .uniqueArray(
      fc.record({
        date: fc
          .date({ min: new Date('2015-01-01'), max: new Date('2024-12-31'), noInvalidDate: true })
          .map((date) => date.toISOString().slice(0, 10)),
        categories: fc.subarray(CATEGORIES, { maxLength: 3 }),
      }),
      { minLength: 1, maxLength: 12, selector: ({ date }) => date },
    )
    .map((events) => events.map(anEvent).sort((one, other) => (one.date < other.date ? -1 : 1)))

  const isKept = (
    askRecord: Ask,
    events: readonly CityEvent[],
    { label, choice }: LabelledChoice,
  ) =>
    choice.do !== 'list' ||
    idsOf(askRecord(label)).join() ===
      idsWhere(
        events,
        ({ date, categories }) =>
          (!choice.period || holds(choice.period, date)) &&
          (!choice.category || categories.includes(choice.category)),
      ).join()

  test('what is offered beside an answer is answered as it says', () => {
    fc.assert(
      fc.property(aRecord, fc.nat(), (events, at) => {
        const askRecord = askOver(...events)
        const { date = '' } = events[at % events.length] ?? {}
        const asked = [
          `What happened on ${date}?`,
          `${date}有哪些大事`,
          'hello',
          '你好',
          'unicorns',
        ]
        const offered = asked.flatMap((question) => askRecord(question).related)
        expect(offered.filter((offer) => !isKept(askRecord, events, offer))).toEqual([])
      }),
      { numRuns: 15 },
    )
  })
})

describe('what is offered', () => {
  test('beside one event of several in its month: that month first', () => {
    expect(ask('What happened on 14 August?').related[0]?.choice).toEqual({
      do: 'list',
      period: { from: '2018-08-01', to: '2018-08-31' },
    })
  })

  test('beside one that is alone in its month: no month', () => {
    expect(
      ask('What happened on 29 October?').related.map(({ choice }) => choice),
    ).not.toContainEqual(expect.objectContaining({ period: expect.anything() }))
  })

  test('at most three, none twice', () => {
    for (const question of ['hello', '得過哪些獎', 'unicorns', '7月有哪些大事', 'Kinmen', '5月']) {
      const labels = ask(question).related.map(({ label }) => label)
      expect(new Set(labels).size).toBe(labels.length)
      expect(labels.length).toBeGreaterThan(0)
      expect(labels.length).toBeLessThanOrEqual(3)
    }
  })

  test('never what is shown already', () => {
    const categories = ask('What awards were won?').related.map(({ choice }) => choice)
    expect(categories).not.toContainEqual({ do: 'list', category: 'award' })
    expect(ask('Show me all events').related).toEqual([])
  })
})
