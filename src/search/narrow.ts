// Narrows events that fit a subject to the sort that was asked for, as far as the question means it.
import type { Role } from '../model/city-event.js'
import type { Asks, Conditions } from '../model/meaning.js'
import { type EventSet, inAll, inAny, inBoth, NO_EVENTS } from './event-set.js'
import { ofCategory, ofKind, ofRole, type Seeker } from './fit.js'

/** By the categories and kinds asked, and by the parts that were had, where the question asks for a fact. */
export const narrow = (events: EventSet, conditions: Conditions, seeker: Seeker): EventSet => {
  const { categories, kinds, roles } = conditions
  const byCategory = categories.length > 0 ? ofCategories(events, conditions, seeker) : events
  const byKind = inAll([byCategory, ...kinds.map((kind) => ofKind(kind, seeker))], events)
  const isBound = !isSpecific(conditions) && categories.length === 0
  const sort = byKind.length > 0 || isBound ? byKind : byCategory
  const isDecisive = roles.some((asked) => asked.roles.some((role) => DECISIVE.has(role)))
  if (!ASKS_FOR_A_FACT.has(seeker.query.asks) && !(isBound && isDecisive)) return sort
  const byRole = inAll([sort, ...roles.map((role) => ofRole(role, seeker))], events)
  return byRole.length > 0 ? byRole : sort
}

/** Parts that are told of few events: who lists the audited means none else; who lists the attendees may. */
export const DECISIVE: ReadonlySet<Role> = new Set([
  'auditor',
  'audited',
  'signatory',
  'giver',
  'ranker',
  'proposer',
  'founder',
  'founded',
])

/** Who asks when or where means one event, whatever sort of event they take it for. */
const ASKS_FOR_A_FACT: ReadonlySet<Asks> = new Set(['when', 'where', 'who', 'how-many'])

/** "Who won" asks of all that was won, though one of the prizes was received. */
const asksForOne = (asks: Asks): boolean =>
  asks !== 'who' && (ASKS_FOR_A_FACT.has(asks) || asks === 'definition')

/**
 * Where a name or a word was asked too, a category's word may only describe ("the summit of …"), so the text counts
 * for it, and then it gives way.
 */
const ofCategories = (events: EventSet, conditions: Conditions, seeker: Seeker): EventSet => {
  const sorted = conditions.categories.map((asked) => ofCategory(asked, seeker))
  const described = conditions.categories.map((asked) =>
    inAny([ofCategory(asked, seeker), seeker.found.holders(asked.term)]),
  )
  const called = conditions.categories.map(({ term }) => seeker.found.holders(term))
  const tries = [
    // Who asks for a fact of "the summit" means what is called so, before all other meetings.
    ...(asksForOne(seeker.query.asks) ? [() => inAll([...sorted, ...called], NO_EVENTS)] : []),
    () => inAll(sorted, NO_EVENTS),
    ...(isSpecific(conditions) ? [() => inAll(described, NO_EVENTS)] : []),
    () => inAny(sorted),
    ...(isSpecific(conditions) ? [() => inAny(described)] : []),
  ]
  for (const fitting of tries) {
    const found = inBoth(events, fitting())
    if (found.length > 0) return found
  }
  const { names, terms, regions } = conditions
  // "The water bill deal": two things that are named outweigh the sort that one takes it for.
  const isNamed = names.length + terms.length + regions.length > 1
  return isNamed || (isSpecific(conditions) && ASKS_FOR_A_FACT.has(seeker.query.asks))
    ? events
    : NO_EVENTS
}

const isSpecific = ({ names, terms, regions }: Conditions): boolean =>
  names.length + terms.length + regions.length > 0
