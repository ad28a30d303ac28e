// What is asked of the events talked about: "who attended it?", "how many countries were invited?", 誰主辦的.
import type { EventId, Role } from '../../model/city-event.js'
import type { Matches } from '../../model/match.js'
import type { Asks, Query } from '../../model/meaning.js'
import { DECISIVE } from '../../search/narrow.js'
import { isEmpty } from '../conditions.js'
import { EVERYTHING } from './merge.js'
import { type Continued, isFound, lookAmong, plainly, showing, type Turn } from './turn.js'

/** With a word that points: "it", "there", 那場. */
export const pointed = (turn: Turn): Continued | undefined => {
  const { message, focus } = turn
  if (message.points === undefined) return undefined
  if (focus.length === 0) {
    return asksSomething(turn) && !asksWhetherItIs(turn)
      ? undefined
      : plainly({ says: turn.isLost ? 'lost' : 'nothing-before' })
  }
  const ofFocus = askedOf(turn, focus)
  if (ofFocus) return ofFocus
  return ofItsSubject(turn) ?? falselySaid(turn) ?? (isComplete(turn) ? undefined : notInIt(turn))
}

/** Without one: a fact that has no subject of its own. */
export const unsaid = (turn: Turn): Continued | undefined => {
  const { message, focus } = turn
  if (focus.length === 0) {
    const all = ofAPart(turn)
    if (all) return all
    const { said, namesBody, asksEvents } = message
    const isOfRecord = namesBody || asksEvents || message.has('all')
    const isOfNothing = namesNothing(turn) && ASKS_OF_ONE.has(said.asks) && !isOfRecord
    return isOfNothing && message.said.anchors.length === 0
      ? plainly({ says: turn.isLost ? 'lost' : 'nothing-before' })
      : undefined
  }
  if (message.isBare)
    return message.asksWord && !message.namesBody && isOfFocus(turn)
      ? askedOf(turn, focus)
      : undefined
  if (!asksForAFact(turn)) {
    const found = ofAPlace(turn) ? ofItsSubject(turn) : undefined
    return found ?? (asksWhatItCan(turn) ? (askedOf(turn, focus) ?? notInIt(turn)) : undefined)
  }
  const found = askedOf(turn, focus) ?? (ofAPlace(turn) ? ofItsSubject(turn) : undefined)
  return found ?? (asksWhatItCan(turn) ? notInIt(turn) : undefined)
}

/**
 * "Who was audited?", 「誰頒的」: a part that few events give to anybody tells which events are meant, and so does the
 * sort of event beside it.
 */
const ofAPart = ({ message, find }: Turn): Continued | undefined => {
  const { meaning } = message.own
  const asked = 'query' in meaning ? meaning.query : undefined
  if (asked?.asks !== 'who') return undefined
  const { roles, names, terms, kinds, regions } = asked.conditions
  const isAlone = names.length + terms.length + kinds.length + regions.length === 0
  const isTold =
    roles.length > 0 && roles.every((one) => one.roles.some((role) => DECISIVE.has(role)))
  if (!isAlone || !isTold || asked.anchors.length > 0) return undefined
  const query: Query = { ...asked, certain: false }
  const matches = find(query)
  return isFound(matches) ? { is: 'query', query, matches, goesOn: 'anew' } : undefined
}

/** "Can people in that county use it?", whether it is said or not: a place, and a fact of what was named before. */
const ofAPlace = ({ message }: Turn): boolean => {
  const { names, regions, categories } = message.said.conditions
  return (
    names.length + regions.length > 0 &&
    names.every(({ places }) => places.length > 0) &&
    categories.length === 0 &&
    !message.asksEvents &&
    !message.said.time &&
    (ASKS_OF_ONE.has(message.said.asks) || message.said.asks === 'yes-no')
  )
}

/** "Can I take the metro?", of a thing that was named before: what it cannot is no question about the metro. */
const asksWhatItCan = ({ message, context, focus }: Turn): boolean =>
  message.said.can &&
  message.said.asks === 'yes-no' &&
  !message.said.time &&
  focus.length === 1 &&
  (context?.topic?.conditions.names.length ?? 0) > 0

/** The part of these that holds what is asked; where one is meant and several may be, a question back. */
const askedOf = (turn: Turn, ids: readonly EventId[]): Continued | undefined => {
  const { message } = turn
  const { said } = message
  const isPlain = message.isBare
  // "How many are left?"
  const asks = said.asks === 'how-many' && isPlain && ids.length > 1 ? 'count' : said.asks
  const found = isPlain ? showing(turn, ids, asks) : lookAmong(turn, said, ids)
  if (!isFound(found.matches)) return undefined
  const shown = found.matches.fitting.map(({ event }) => event.id)
  const isOfAll =
    ids.length === 1 ||
    shown.length === 1 ||
    message.points === 'many' ||
    (isPlain && message.has('which-of')) ||
    asks === 'count' ||
    asks === 'apart'
  if (isOfAll || (!isPlain && shown.length < ids.length && !ASKS_OF_ONE.has(said.asks))) {
    return { is: 'query', ...found, goesOn: 'picked' }
  }
  if (said.asks === 'when' && message.points === undefined)
    return { is: 'query', ...found, goesOn: 'picked' }
  return plainly({ says: 'which', among: shown })
}

/** Of the whole record, whatever was shown. */
const SUPERLATIVE: ReadonlySet<Asks> = new Set(['busiest', 'most', 'longest-gap', 'shortest-gap'])

/** "What happened?" of one event asks for it; of several, for events. */
const isOfFocus = ({ message, focus }: Turn): boolean => {
  const { said, asksEvents, isGeneral } = message
  if (ASKS_OF_ONE.has(said.asks)) return true
  return !asksEvents && !SUPERLATIVE.has(said.asks) && (!isGeneral || focus.length === 1)
}

const ASKS_OF_ONE: ReadonlySet<Asks> = new Set(['when', 'where', 'who', 'how-many'])

/** "Can people there use it?": of what was named before, elsewhere in the record. */
const ofItsSubject = (turn: Turn): Continued | undefined => {
  const { said } = turn.message
  const before = turn.context?.topic?.conditions
  const { names, regions, terms } = said.conditions
  if (!before || before.names.length === 0 || names.length + regions.length + terms.length === 0) {
    return undefined
  }
  const query: Query = {
    ...said,
    anchors: [],
    conditions: { ...said.conditions, names: [...before.names, ...names] },
  }
  const matches = turn.find(query)
  return isFound(matches) ? { is: 'query', query, matches, goesOn: 'anew' } : undefined
}

/** "Was it in July?": of one event, a name, a place or a time that is not its own is put right. */
const falselySaid = (turn: Turn): Continued | undefined => {
  const { message, focus } = turn
  const { said } = message
  const { names, regions, categories } = said.conditions
  const falsehoods = [
    ...[...names, ...regions, ...categories].map(({ term }) => term.said),
    ...(said.time ? [said.time.said] : []),
  ]
  if (said.asks !== 'yes-no' || focus.length !== 1 || falsehoods.length === 0) return undefined
  const rest: Query = {
    ...said,
    time: undefined,
    conditions: { ...said.conditions, names: [], regions: [], categories: [] },
  }
  const { query, matches } = lookAmong(turn, rest, focus)
  if (!isFound(matches)) return undefined
  const told: Matches = { ...matches, fit: 'but-for', unheld: falsehoods }
  return { is: 'query', query, matches: told, goesOn: 'picked' }
}

const notInIt = (turn: Turn): Continued => {
  const found = lookAmong(turn, turn.message.said, turn.focus)
  return { is: 'query', ...found, goesOn: 'as-before' }
}

/** It names a topic of its own: whatever was said before, it can be answered. */
export const isComplete = ({ message }: Turn): boolean => {
  const { said } = message
  const { names, categories, regions, terms } = said.conditions
  return (
    names.length > 0 ||
    (said.time !== undefined && (message.isClause || categories.length > 0)) ||
    (categories.length > 0 && (message.namesBody || message.has('all'))) ||
    (regions.length > 0 && message.isClause) ||
    (message.asksEvents && terms.length > 0) ||
    SUPERLATIVE.has(said.asks)
  )
}

/** "Is that an award?", in a talk that has come to nothing that it could mean. */
const asksWhetherItIs = ({ message: { said, points }, context }: Turn): boolean => {
  const { names, regions } = said.conditions
  const isOwn = names.length + regions.length > 0 || said.time !== undefined
  return context !== undefined && points === 'one' && said.asks === 'yes-no' && !isOwn
}

/** Not only who had a part in "it": with nothing before, it is read by itself. */
const asksSomething = (turn: Turn): boolean => {
  const { has, isGeneral } = turn.message
  return (isGeneral && !has('it', 'those', 'there')) || !namesNothing(turn)
}

const namesNothing = ({ message: { said, own } }: Turn): boolean => {
  const counts = own.meaning.is === 'query' ? own.meaning.query.anchors.length : 0
  const isEmptyHanded = isEmpty({ ...said.conditions, roles: [] }) && isEmpty(said.without)
  return isEmptyHanded && counts + said.anchors.length === 0 && said.time === undefined
}

/** Who, when, where, how many, whether; which bodies: of an event that it does not name. */
const asksForAFact = (turn: Turn): boolean => {
  const { message } = turn
  const { said } = message
  const { names, kinds, roles, categories, terms } = said.conditions
  if (
    said.time ||
    !countsFromFocus(turn) ||
    message.asksEvents ||
    SUPERLATIVE.has(said.asks) ||
    message.namesBody
  )
    return false
  if (
    names.length > 0 &&
    !roles.some((one) => one.roles.some((role) => WITHIN_AN_EVENT.has(role)))
  ) {
    return false
  }
  const isOfPart = kinds.length + roles.length > 0
  if (message.asksWhichOne && categories.length > 0 && turn.focus.length === 1) return true
  if (said.asks === 'list' || said.asks === 'count' || said.asks === 'definition') {
    return isOfPart && names.length === 0
  }
  if (said.asks === 'what') return isOfPart || terms.length > 0 || categories.length === 0
  return true
}

/** "Was there a trial before it went live?": a time that counts from the very event. */
const countsFromFocus = (turn: Turn): boolean =>
  turn.message.said.anchors.every(({ conditions }) =>
    isFound(lookAmong(turn, { ...EVERYTHING, conditions }, turn.focus).matches),
  )

const WITHIN_AN_EVENT: ReadonlySet<Role> = new Set([
  'attendee',
  'invited',
  'host',
  'signatory',
  'auditor',
  'audited',
])
