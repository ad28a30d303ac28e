// What the record holds, in a sentence: how many events, of whom, of which time.
import type { CityEvent } from '../model/city-event.js'
import type { Phrasebook } from './phrasebook.js'

/** `events` are all that the record holds, by date. */
export const sayHeld = (events: readonly CityEvent[], book: Phrasebook): string => {
  const [first, last] = [events[0], events.at(-1)]
  if (!first || !last) return book.say('empty-record')
  return book.say('held', {
    count: events.length,
    body: book.words.bodies.department.name,
    range: book.range(first.date, last.date),
  })
}
