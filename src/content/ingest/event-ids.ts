// Gives events their ids, in the Source's order.
import type { EventId } from '../../model/city-event.js'
import type { IsoDate } from '../../model/period.js'

/** The date of each; a second one of that day ends in `-2`, a third in `-3`. */
export const eventIds = (dates: readonly IsoDate[]): readonly EventId[] => {
  const seen = new Map<IsoDate, number>()
  return dates.map((date) => {
    const count = (seen.get(date) ?? 0) + 1
    seen.set(date, count)
    return count === 1 ? date : `${date}-${count}`
  })
}
