// The picture's layout, for any year: all can be pressed, nothing lies over anything else, and no event is left out.
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { overviewOf } from '../../../src/answer/overview.js'
import { phrasebook } from '../../../src/answer/phrasebook.js'
import type { CityEvent } from '../../../src/model/city-event.js'
import { monthOf } from '../../../src/model/period.js'
import { type Box, type Layout, layOut, TARGET } from '../../../src/web/picture/lay-out.js'
import { anEvent } from '../../an-event.js'
import { dialogs } from '../a-chat-page.js'

const book = phrasebook(dialogs.en, 'en')
const CATEGORIES = Object.keys(dialogs.en.categories)

const someEvents = (most: number) =>
  fc
    .array(
      fc.record({
        day: fc.date({
          min: new Date('2021-01-01'),
          max: new Date('2021-12-31'),
          noInvalidDate: true,
        }),
        categories: fc.subarray(CATEGORIES, { maxLength: 3 }),
      }),
      { minLength: 1, maxLength: most },
    )
    .map((those) =>
      those
        .map(({ day, categories }, index) => {
          const date = day.toISOString().slice(0, 10)
          return anEvent({ id: `${date}-${index}`, date, categories })
        })
        .sort((one, other) => (one.date < other.date ? -1 : 1)),
    )

const laidOut = (events: readonly CityEvent[]): Layout => {
  const [year] = overviewOf(events, book).years
  if (!year) throw new Error('no year')
  return layOut(year)
}

const targetsOf = ({ months, rows }: Layout): readonly Box[] => [
  ...months.map(({ box }) => box),
  ...rows.flatMap(({ label, marks }) => [label, ...marks.map(({ box }) => box)]),
]

const overlap = (one: Box, other: Box): boolean =>
  one.x < other.x + other.width &&
  other.x < one.x + one.width &&
  one.y < other.y + other.height &&
  other.y < one.y + one.height

describe('whatever happens in a year', () => {
  test('no target lies over another, leaves the picture, or is too small', () => {
    fc.assert(
      fc.property(someEvents(60), (events) => {
        const layout = laidOut(events)
        const targets = targetsOf(layout)
        for (const [index, one] of targets.entries()) {
          expect(Math.min(one.width, one.height)).toBeGreaterThanOrEqual(TARGET)
          expect(one.x).toBeGreaterThanOrEqual(0)
          expect(one.y).toBeGreaterThanOrEqual(0)
          expect(one.x + one.width).toBeLessThanOrEqual(layout.width)
          expect(one.y + one.height).toBeLessThanOrEqual(layout.height)
          expect(targets.slice(index + 1).filter((other) => overlap(one, other))).toEqual([])
        }
      }),
      { numRuns: 60 },
    )
  })

  test('each event stands in the row of each of its categories, in the column of its month', () => {
    fc.assert(
      fc.property(someEvents(60), (events) => {
        for (const { category, marks } of laidOut(events).rows) {
          const own = events.filter(({ categories }) =>
            category.key ? categories.includes(category.key) : categories.length === 0,
          )
          for (let month = 1; month <= 12; month++) {
            const here = marks.filter(({ box }) => box.x === (month - 1) * TARGET)
            const shown = here.reduce(
              (sum, mark) => sum + (mark.is === 'several' ? mark.count : 1),
              0,
            )
            expect(shown).toBe(own.filter(({ date }) => monthOf(date) === month).length)
          }
        }
      }),
      { numRuns: 60 },
    )
  })
})

test('two hundred events are no taller than a few screens: a crowd is one mark that asks for all of it', () => {
  const events = Array.from({ length: 200 }, (_, index) =>
    anEvent({
      id: `2021-${index}`,
      date: `2021-${String((index % 12) + 1).padStart(2, '0')}-15`,
      categories: [CATEGORIES[index % CATEGORIES.length] ?? ''],
    }),
  ).sort((one, other) => (one.date < other.date ? -1 : 1))
  const layout = laidOut(events)
  const crowds = layout.rows.flatMap(({ marks }) => marks.filter(({ is }) => is === 'several'))
  expect(crowds.length).toBeGreaterThan(0)
  expect(crowds[0]).toMatchObject({
    ask: { choice: { do: 'list', period: { from: expect.stringMatching(/^2021-\d\d-01$/u) } } },
  })
  expect(layout.height).toBeLessThan(1_200)
})

test('a month without events is there, and asks nothing', () => {
  const { months } = laidOut([anEvent({ date: '2021-03-04', categories: ['award'] })])
  expect(months).toHaveLength(12)
  expect(months.flatMap(({ month }, index) => (month.ask ? [index + 1] : []))).toEqual([3])
})
