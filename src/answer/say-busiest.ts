// When the most happened: the busiest months, quarters, halves or days of the week, or the busiest of the times named.
import type { CityEvent } from '../model/city-event.js'
import type { Query } from '../model/meaning.js'
import type { Period } from '../model/period.js'
import { holds } from '../model/period.js'
import { periodFrom } from '../text/period-from.js'
import { spanOf } from './choose-events.js'
import type { Phrasebook } from './phrasebook.js'
import { nounOf } from './say-list.js'

/** `events` are those of the busiest times, never none. */
export const sayBusiest = (
  { conditions, span, time }: Query,
  events: readonly CityEvent[],
  book: Phrasebook,
): string => {
  const { say, list, periods, dates } = book
  const named = time && time.periods.length > 1 ? busiestOf(time.periods, events) : undefined
  const days = events.map(({ date }) => date)
  const weekdays = [...new Set(days.map(book.dayOfWeek))]
  const spans = named ?? [
    ...new Map(
      events.map((event) => [
        spanOf(event, span),
        periodFrom(event.date, { unit: span === 'weekday' ? 'day' : span, shift: 0 }),
      ]),
    ).values(),
  ]
  const isWeekday = !named && span === 'weekday'
  const times = isWeekday ? weekdays.length : spans.length
  return say('busiest', {
    spans: isWeekday ? list(weekdays) : periods(spans, 'and'),
    times,
    // As many in each, or one of them would not be the busiest.
    ...nounOf(conditions, Math.round(events.length / times), book),
    dates: dates(days, isWeekday ? undefined : spans),
  })
}

const busiestOf = (some: readonly Period[], events: readonly CityEvent[]): readonly Period[] =>
  some.filter((period) => events.some(({ date }) => holds(period, date)))
