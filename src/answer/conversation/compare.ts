// Compares when two events were: what is talked about with another, or two that a message names.
import type { EventId } from '../../model/city-event.js'
import { type Conditions, NO_CONDITIONS } from '../../model/meaning.js'
import { chooseEvents } from '../choose-events.js'
import { isEmpty } from '../conditions.js'
import { hasRole } from '../piece.js'
import { EVERYTHING } from './merge.js'
import { type Continued, isFound, type Turn } from './turn.js'

/** "Was that before or after the summit?", "which came first, this or that?", 「甲比乙早嗎」. */
export const compared = (turn: Turn): Continued | undefined => {
  const { message } = turn
  const { own, said } = message
  if (own.meaning.is !== 'query' || said.time) return undefined
  const { anchors } = own.meaning.query
  const anchor = anchors.find(({ unit }) => unit === 'time')
  const compares = message.has('sooner', 'later') || anchor !== undefined
  if (!compares) return undefined
  const isOfFocus = anchor !== undefined || namesOne(turn)
  const two = isOfFocus ? withFocus(turn) : namedIn(turn)
  if (!two || two.other === two.one) return undefined
  const [sooner, later] = [
    message.has('sooner') || anchors.some(({ toward }) => toward === 'before'),
    message.has('later') || anchors.some(({ toward }) => toward === 'after'),
  ]
  // "Before or after it?"
  const isEither = own.pieces.some((piece) => hasRole(piece, 'either') || hasRole(piece, 'or'))
  const asksWhether = said.asks === 'yes-no' && sooner !== later && !(isEither && isOfFocus)
  const asks = asksWhether ? (sooner ? 'sooner' : 'later') : isOfFocus ? 'side' : 'which'
  return { is: 'comparison', ...two, asks }
}

interface Two {
  readonly one: EventId
  readonly other: EventId
}

const namesOne = ({ message: { own } }: Turn): boolean =>
  own.meaning.is !== 'query' || own.meaning.query.conditions.names.length < 2

/** Of what the message names itself, else of the one event in focus. */
const withFocus = (turn: Turn): Two | undefined => {
  const { message, focus } = turn
  if (message.own.meaning.is !== 'query') return undefined
  const { anchors, conditions } = message.own.meaning.query
  const anchor = anchors.find(({ unit }) => unit === 'time')
  if (message.said.asks !== 'yes-no' && message.points !== 'one') return undefined
  const named = anchor ? conditions : NO_CONDITIONS
  const one =
    isEmpty(named) || message.points === 'one' ? alone(focus) : theOne(turn, named, 'only one')
  const other = theOne(turn, anchor ? anchor.conditions : conditions)
  return one !== undefined && other !== undefined ? { one, other } : undefined
}

/** Both by name, and with nothing else asked. */
const namedIn = (turn: Turn): Two | undefined => {
  const { own, said, points } = turn.message
  if (own.meaning.is !== 'query' || points !== undefined) return undefined
  const { names, categories, kinds, regions, roles } = own.meaning.query.conditions
  const asksMore = categories.length + kinds.length + regions.length + roles.length > 0
  const [one, other] = names.map((name) =>
    theOne(turn, { ...NO_CONDITIONS, names: [name] }, undefined, 'definition'),
  )
  return names.length === 2 && !asksMore && COMPARING.has(said.asks) && one && other
    ? { one, other }
    : undefined
}

/** "Which came first", "was it earlier"; a list of what came later is none. */
const COMPARING: ReadonlySet<string> = new Set(['yes-no', 'what'])

const alone = ([one, ...others]: readonly EventId[]): EventId | undefined =>
  others.length === 0 ? one : undefined

/** The event that is called so: of several the one that has the words in its title, or that made the thing. */
const theOne = (
  { find }: Turn,
  conditions: Conditions,
  only?: 'only one',
  asks: 'when' | 'definition' = 'when',
): EventId | undefined => {
  if (isEmpty(conditions)) return undefined
  const strong = { ...conditions, terms: conditions.terms.filter(({ light }) => !light) }
  const queries = [strong, { ...strong, terms: [] }]
    .filter((one) => !isEmpty(one))
    .map((one) => ({ ...EVERYTHING, asks, conditions: one }))
  const query = queries.find((one) => isFound(find(one)))
  if (!query) return undefined
  const matches = find(query)
  if (only && matches.fitting.length > 1) return undefined
  if (asks === 'definition') return chooseEvents(query, matches)[0]?.id
  // "The launch" may be any of them; "the summit" is the one that is called so.
  const { names, terms, categories } = strong
  const isCalled = names.length + terms.length > 0 || categories.some(({ specific }) => specific)
  if (!isCalled && matches.fitting.length > 1) return undefined
  const [best] = [...matches.fitting].sort((a, b) => b.hits.length - a.hits.length)
  return best?.event.id
}
