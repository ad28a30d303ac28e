// Picks events out of the list last shown by their place: "the second one", 最後一個, "all but the first".
import type { EventId } from '../../model/city-event.js'
import type { Query } from '../../model/meaning.js'
import { isEmpty } from '../conditions.js'
import { isComplete } from './facts.js'
import { EVERYTHING } from './merge.js'
import { pickPlaces } from './ordinals.js'
import { type Continued, isFound, lookAmong, plainly, showing, type Turn } from './turn.js'

export const picked = (turn: Turn): Continued | undefined => {
  const { message, list, focus } = turn
  const { places } = message.places
  if (places.length === 0) return undefined
  if (list.length === 0) return isAskedAnew(turn) ? undefined : nothingListed(turn)
  const among = countedList(turn)
  if (among === undefined) return countedInAll(turn)
  const wide = places.some(({ is }) => is === 'other') && among.length < 2 ? widerList(turn) : among
  // "And the other project?" of the only event is told by the same event.
  const isOfOne = places.every(({ is }) => is === 'other') && wide.length === 1
  const ids = isOfOne
    ? wide
    : (pickPlaces(places, onPage(turn, wide), focus) ?? pickPlaces(places, wide, focus))
  if (!ids) return isComplete(turn) ? undefined : plainly({ says: 'past-end', total: among.length })
  if (message.has('minus')) return allBut(turn, ids)
  return asked(turn, ids)
}

/** What was shown last is the page, where there is one. */
const onPage = ({ context, list }: Turn, all: readonly EventId[]): readonly EventId[] => {
  const page = context?.page
  return page && all === list ? list.slice(page.from - 1, page.from - 1 + page.size) : all
}

/** The list before it was narrowed to one. */
const widerList = ({ context, list, find }: Turn): readonly EventId[] =>
  context?.wider ? find(context.wider).fitting.map(({ event }) => event.id) : list

/** "The fourth award", where the list is not of awards: that of the whole record. */
const countedInAll = (turn: Turn): Continued | undefined => {
  const { message, find } = turn
  const { categories, names, terms, regions } = message.said.conditions
  if (message.namesBody) return undefined
  if (categories.length === 0 || names.length + terms.length + regions.length > 0) return undefined
  const { time, conditions } = message.said
  const topic: Query = { ...EVERYTHING, time, conditions: { ...conditions, kinds: [], roles: [] } }
  const all = find(topic).fitting.map(({ event }) => event.id)
  const ids = pickPlaces(message.places.places, all, [])
  if (!ids) return all.length > 0 ? plainly({ says: 'past-end', total: all.length }) : undefined
  return { is: 'query', ...showing(turn, ids, message.said.asks), goesOn: 'picked', topic }
}

/** "The first event" may be that of the record; "the first one" is not. */
const isAskedAnew = ({ message }: Turn): boolean =>
  message.own.meaning.is === 'query' &&
  (message.namesBody || message.isGeneral || !message.isBare || message.places.stretches.length < 2)

const nothingListed = ({ isLost }: Turn): Continued =>
  plainly({ says: isLost ? 'lost' : 'nothing-before' })

/** Where a sort is counted ("the second award"), or a time, those of the list that are of it; none asks anew. */
const countedList = (turn: Turn): readonly EventId[] | undefined => {
  const { message, list } = turn
  const { conditions, time } = message.said
  if (message.namesBody && conditions.categories.length > 0) return undefined
  if (conditions.categories.length === 0 && !time) return list
  const only: Query = {
    ...message.said,
    nth: undefined,
    asks: 'list',
    conditions: { ...conditions, names: [], terms: [], kinds: [], roles: [], regions: [] },
  }
  const { matches } = lookAmong(turn, only, list)
  const ids = isFound(matches) ? matches.fitting.map(({ event }) => event.id) : []
  return ids.length > 1 || (ids.length > 0 && ids.length === list.length) ? ids : undefined
}

const asked = (turn: Turn, ids: readonly EventId[]): Continued => {
  const { said } = turn.message
  const { categories: _, ...conditions } = said.conditions
  const rest: Query = {
    ...said,
    nth: undefined,
    time: undefined,
    conditions: { ...conditions, categories: [] },
  }
  const isPlain = isEmpty(rest.conditions)
  const found = isPlain ? showing(turn, ids, said.asks) : lookAmong(turn, rest, ids)
  return { is: 'query', ...found, goesOn: 'picked' }
}

const allBut = (turn: Turn, ids: readonly EventId[]): Continued => {
  const others = turn.list.filter((id) => !ids.includes(id))
  return { is: 'query', ...showing(turn, others), goesOn: 'narrowed', topic: turn.context?.topic }
}
