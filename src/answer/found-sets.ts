// The sets of events that fit by rule: all that is asked, what some event holds of it, and time and sort alone.
import type { Matches } from '../model/match.js'
import type { Query } from '../model/meaning.js'
import type { EventIndex } from '../search/build-index.js'
import { find } from '../search/find.js'
import { chooseEvents } from './choose-events.js'
import type { FoundSets } from './hypotheses.js'
import type { Weighing } from './weigh.js'

export const foundSets = (
  query: Query,
  matches: Matches,
  index: EventIndex,
  { found: held }: Pick<Weighing, 'found'>,
): FoundSets => {
  const chosenOf = (asked: Query, found: Matches) =>
    chooseEvents(asked, found).map(({ id }) => index.withId(id)[0] ?? -1)
  const searched = (conditions: Query['conditions']) => {
    const asked = { ...query, conditions, certain: false }
    const found = find(asked, index)
    return found.fit === 'whole' ? chosenOf(asked, found) : []
  }
  const { conditions, time } = query
  const isNarrowed = conditions.terms.length + conditions.names.length > 0
  const terms = conditions.terms.filter((term) => held.holders(term).length > 0)
  const isSorted =
    time !== undefined || conditions.categories.length + conditions.regions.length > 0
  return {
    conjunction: chosenOf(query, matches),
    heldWords: terms.length < conditions.terms.length ? searched({ ...conditions, terms }) : [],
    filters: isSorted && isNarrowed ? searched({ ...conditions, terms: [], names: [] }) : [],
  }
}
