// What to ask next: made from the data, so that each has an answer.
import type { Answer } from '../model/answer.js'
import type { LabelledChoice } from '../model/choice.js'
import type { Category, CityEvent } from '../model/city-event.js'
import { localised } from '../model/language.js'
import {
  daysInMonth,
  holds,
  type IsoDate,
  isoDate,
  monthOf,
  type Period,
  yearOf,
} from '../model/period.js'
import type { Phrasebook } from './phrasebook.js'
import { askInSeason, type Season, seasonOf } from './seasons.js'

/** Three fit a phone, and Teams shows no more. */
const OFFERS_MAX = 3

export interface Offers {
  /** Beside `shown`: a month and the categories that hold something else; with nothing shown, the fullest ones. */
  readonly beside: (shown: readonly CityEvent[], book: Phrasebook) => readonly LabelledChoice[]
  /** Three questions that are sure to be answered: the fullest category, the season or the last month, everything. */
  readonly starters: (book: Phrasebook, today: IsoDate) => readonly LabelledChoice[]
  /** All that may be among the starters, whichever day it is. */
  readonly anyStarters: (book: Phrasebook) => readonly LabelledChoice[]
  /** What can be asked of an event on its card, and would not show the same again. */
  readonly ofCard: (
    event: CityEvent,
    beside: CardBeside,
    book: Phrasebook,
  ) => readonly LabelledChoice[]
}

export interface CardBeside {
  /** All that the answer shows. */
  readonly shown: readonly CityEvent[]
  /** Those of the question that the event fits. */
  readonly words: readonly string[]
}

/** Sorts a record by category and month once, for all that is offered of it later. */
export const offersOf = (events: readonly CityEvent[]): Offers => {
  const categoriesOf = ({ categories }: CityEvent) => categories
  const inCategory = counted(events, categoriesOf)
  const inMonth = counted(events, (event) => [monthKey(event)])

  /** The categories that most events are in, but for some events of the record. */
  const fullest = (but: readonly CityEvent[]): readonly Category[] => {
    const left = counted(but, categoriesOf)
    return [...inCategory]
      .map(([category, count]) => ({ category, others: count - (left.get(category) ?? 0) }))
      .filter(({ others }) => others > 0)
      .sort((one, other) => other.others - one.others)
      .map(({ category }) => category)
  }

  const mostAsked = (book: Phrasebook): readonly LabelledChoice[] =>
    fullest([])
      .slice(0, 1)
      .map((category) => offerCategory(category, book))

  /** Those whose months hold events in the newest year. */
  const inSeason = (
    seasons: readonly (Season | undefined)[],
    book: Phrasebook,
  ): readonly LabelledChoice[] => {
    const last = events.at(-1)
    return seasons.flatMap((season) => {
      if (!season || !last) return []
      const { label, period } = askInSeason(season, yearOf(last.date), book)
      return events.some(({ date }) => holds(period, date))
        ? [{ label, choice: { do: 'list', period } }]
        : []
    })
  }

  return {
    beside: (shown, book) => {
      const [first, ...more] = shown
      const alone = more.length === 0 ? first : undefined
      const months = alone && (inMonth.get(monthKey(alone)) ?? 0) > 1 ? [alone] : []
      return [
        ...months.map(({ date }) => offerMonth(date, book)),
        ...fullest(shown).map((category) => offerCategory(category, book)),
      ].slice(0, OFFERS_MAX)
    },
    starters: (book, today) => {
      const last = events.at(-1)
      if (!last) return []
      const [season = offerMonth(last.date, book)] = inSeason([seasonOf(today, book)], book)
      return [...mostAsked(book), season, offerAll(book)]
    },
    anyStarters: (book) => {
      const last = events.at(-1)
      if (!last) return []
      const seasons = inSeason(Object.values(book.words.seasons), book)
      return [...mostAsked(book), offerMonth(last.date, book), ...seasons, offerAll(book)]
    },
    ofCard: (event, { shown, words }, book) => {
      const { say, language } = book
      const { id, text } = event
      const isTranslated = language !== 'en' && text[language] !== undefined
      const month = monthKey(event)
      const shownOf = (is: (other: CityEvent) => boolean) => shown.filter(is).length
      const isMonthLeft = (inMonth.get(month) ?? 0) > shownOf((other) => monthKey(other) === month)
      const shared = event.categories.find(
        (category) =>
          (inCategory.get(category) ?? 0) >
          shownOf(({ categories }) => categories.includes(category)),
      )
      return [
        ...(isTranslated
          ? [{ label: say('original'), choice: { do: 'original', event: id } } as const]
          : []),
        ...(isMonthLeft
          ? [{ label: say('same-month'), choice: offerMonth(event.date, book).choice }]
          : []),
        ...(shared
          ? [{ label: say('same-category'), choice: { do: 'list', category: shared } } as const]
          : []),
        { label: say('why-shown'), choice: { do: 'why', event: id, words } },
      ]
    },
  }
}

export const offerEvents = (
  events: readonly CityEvent[],
  book: Phrasebook,
): readonly LabelledChoice[] =>
  events.slice(0, OFFERS_MAX).map((event) => ({
    label: localised(event.title, book.language),
    choice: { do: 'show', event: event.id },
    date: event.date,
  }))

/** What is offered: as buttons with a title over them, and in one line. */
export const offered = (
  related: readonly LabelledChoice[],
  { say }: Phrasebook,
): Pick<Answer, 'related' | 'relatedLine' | 'relatedTitle'> => ({
  related,
  relatedLine:
    related.length > 0
      ? say('also', { questions: related.map(({ label }) => label).join(' · ') })
      : '',
  relatedTitle: say('next-questions'),
})

/** `date` is any day of the month. */
export const offerMonth = (date: IsoDate, book: Phrasebook): LabelledChoice => ({
  label: book.say('ask-month', { month: book.month(date) }),
  short: book.month(date),
  choice: { do: 'list', period: monthPeriod(yearOf(date), monthOf(date)) },
})

const offerAll = ({ say }: Phrasebook): LabelledChoice => ({
  label: say('ask-all'),
  choice: { do: 'list' },
})

const offerCategory = (category: string, book: Phrasebook): LabelledChoice => ({
  label: book.words.categories[category]?.question ?? category,
  short: book.words.categories[category]?.label,
  choice: { do: 'list', category },
})

export const monthPeriod = (year: number, month: number): Period => ({
  from: isoDate(year, month, 1) ?? '',
  to: isoDate(year, month, daysInMonth(year, month)) ?? '',
})

const monthKey = ({ date }: CityEvent): string => date.slice(0, 'YYYY-MM'.length)

/** How many events there are of each key. */
const counted = (
  events: readonly CityEvent[],
  keysOf: (event: CityEvent) => readonly string[],
): ReadonlyMap<string, number> => {
  const counts = new Map<string, number>()
  for (const event of events) {
    for (const key of keysOf(event)) counts.set(key, (counts.get(key) ?? 0) + 1)
  }
  return counts
}
