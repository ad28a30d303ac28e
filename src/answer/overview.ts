// The record → its Overview: what there is to ask for at a glance, in the reader's language.
import type { LabelledChoice } from '../model/choice.js'
import type { CityEvent } from '../model/city-event.js'
import { localised } from '../model/language.js'
import type {
  CategoryOverview,
  EventOverview,
  MonthOverview,
  Overview,
  YearOverview,
} from '../model/overview.js'
import { isoDate, monthOf, type Period, yearOf } from '../model/period.js'
import { categoryShown } from './card.js'
import { monthPeriod, offerMonth } from './offer.js'
import type { Phrasebook } from './phrasebook.js'

/** `events` are by date. */
export const overviewOf = (events: readonly CityEvent[], book: Phrasebook): Overview => {
  const years = [...new Set(events.map(({ date }) => yearOf(date)))].sort((a, b) => b - a)
  const isAlone = years.length === 1
  return {
    language: book.language,
    department: book.words.bodies.department.name,
    years: years.map((year) =>
      yearOverview(
        year,
        events.filter(({ date }) => yearOf(date) === year),
        { book, isAlone },
      ),
    ),
  }
}

interface Viewing {
  readonly book: Phrasebook
  /** No other year is on record, so that a question need not name this one. */
  readonly isAlone: boolean
}

const yearOverview = (
  year: number,
  events: readonly CityEvent[],
  viewing: Viewing,
): YearOverview => ({
  year,
  label: viewing.book.periods([wholeYear(year)]),
  months: viewing.book.words.labels.months.map((name, index) =>
    monthOverview({ year, month: index + 1, name }, events, viewing.book),
  ),
  categories: categoriesOf(year, events, viewing),
  events: events.map((event) => eventOverview(event, viewing.book)),
})

const monthOverview = (
  { year, month, name }: { year: number; month: number; name: string },
  events: readonly CityEvent[],
  book: Phrasebook,
): MonthOverview => ({
  name,
  short: book.words.labels['short-months'][month - 1] ?? name,
  ask: events.some(({ date }) => monthOf(date) === month)
    ? offerMonth(monthPeriod(year, month).from, book)
    : undefined,
})

const categoriesOf = (
  year: number,
  events: readonly CityEvent[],
  { book, isAlone }: Viewing,
): readonly CategoryOverview[] => {
  const known = Object.keys(book.words.categories).filter((key) =>
    events.some(({ categories }) => categories.includes(key)),
  )
  const sorted = known.map((key): CategoryOverview => {
    const { question = key } = book.words.categories[key] ?? {}
    const askIn = (period: Period): LabelledChoice => ({
      label: book.say('ask-category', {
        category: labelOf(key, book),
        when: book.periods([period]),
      }),
      choice: { do: 'list', category: key, period },
    })
    return {
      ...categoryShown(key, book),
      key,
      ask: isAlone
        ? { label: question, choice: { do: 'list', category: key } }
        : askIn(wholeYear(year)),
      inMonth: MONTHS.map((month) =>
        events.some(({ date, categories }) => monthOf(date) === month && categories.includes(key))
          ? askIn(monthPeriod(year, month))
          : undefined,
      ),
    }
  })
  const isUnsorted = ({ categories }: CityEvent) => categories.length === 0
  return events.some(isUnsorted)
    ? [...sorted, unsorted(year, events.filter(isUnsorted), book)]
    : sorted
}

/** Events of no category stand last; only their month can be asked for. */
const unsorted = (
  year: number,
  events: readonly CityEvent[],
  book: Phrasebook,
): CategoryOverview => ({
  label: book.say('unsorted'),
  place: 0,
  inMonth: MONTHS.map((month) =>
    events.some(({ date }) => monthOf(date) === month)
      ? offerMonth(monthPeriod(year, month).from, book)
      : undefined,
  ),
})

const eventOverview = (event: CityEvent, book: Phrasebook): EventOverview => {
  const { language } = book
  const title = localised(event.title, language)
  return {
    id: event.id,
    date: event.date,
    dateLine: book.dates([event.date]),
    title,
    titleLanguage: event.title[language] === undefined ? 'en' : language,
    categories: event.categories,
    ask: { label: title, choice: { do: 'show', event: event.id } },
  }
}

const labelOf = (category: string, { words }: Phrasebook): string =>
  words.categories[category]?.label ?? category

const MONTHS: readonly number[] = Array.from({ length: 12 }, (_, index) => index + 1)

const wholeYear = (year: number): Period => ({
  from: isoDate(year, 1, 1) ?? '',
  to: isoDate(year, 12, 31) ?? '',
})
