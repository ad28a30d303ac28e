// What to ask next: made from the data, so that each has an answer.
import type { LabelledChoice } from '../model/choice.js'
import type { CityEvent } from '../model/city-event.js'
import { localised } from '../model/language.js'
import { daysInMonth, isoDate, monthOf, type Period, yearOf } from '../model/period.js'
import type { Phrasebook } from './phrasebook.js'

/** Three fit a phone, and Teams shows no more. */
const OFFERS_MAX = 3

/** Beside `shown`: a month and the categories that hold something else; with nothing shown, the fullest ones. */
export const offer = (
  shown: readonly CityEvent[],
  events: readonly CityEvent[],
  book: Phrasebook,
): readonly LabelledChoice[] => {
  const others = events.filter((event) => !shown.includes(event))
  const alone = shown.length === 1 ? shown[0] : undefined
  return [
    ...(alone && others.some(sameMonth(alone)) ? [offerMonth(alone, book)] : []),
    ...fullestCategories(others).map((category) => offerCategory(category, book)),
  ].slice(0, OFFERS_MAX)
}

export const offerEvents = (
  events: readonly CityEvent[],
  book: Phrasebook,
): readonly LabelledChoice[] =>
  events.slice(0, OFFERS_MAX).map((event) => ({
    label: localised(event.title, book.language),
    choice: { do: 'show', event: event.id },
  }))

/** Three questions that are sure to be answered: the fullest category, the last month, everything. */
export const examples = (events: readonly CityEvent[], book: Phrasebook): readonly string[] => {
  const last = events.at(-1)
  const [category] = fullestCategories(events)
  return [
    ...(category ? [offerCategory(category, book).label] : []),
    ...(last ? [offerMonth(last, book).label] : []),
    book.say('ask-all'),
  ]
}

const offerMonth = ({ date }: CityEvent, book: Phrasebook): LabelledChoice => ({
  label: book.say('ask-month', { month: book.month(date) }),
  choice: { do: 'list', period: monthPeriod(yearOf(date), monthOf(date)) },
})

const offerCategory = (category: string, book: Phrasebook): LabelledChoice => ({
  label: book.words.categories[category]?.question ?? category,
  choice: { do: 'list', category },
})

const monthPeriod = (year: number, month: number): Period => ({
  from: isoDate(year, month, 1) ?? '',
  to: isoDate(year, month, daysInMonth(year, month)) ?? '',
})

const sameMonth =
  (one: CityEvent) =>
  (other: CityEvent): boolean =>
    yearOf(one.date) === yearOf(other.date) && monthOf(one.date) === monthOf(other.date)

const fullestCategories = (events: readonly CityEvent[]): readonly string[] => {
  const sizes = new Map<string, number>()
  for (const category of events.flatMap(({ categories }) => categories)) {
    sizes.set(category, (sizes.get(category) ?? 0) + 1)
  }
  return [...sizes].sort(([, some], [, more]) => more - some).map(([category]) => category)
}
