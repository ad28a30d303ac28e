// Compares what is talked about with another event: "was that before or after the summit?".
import type { EventId } from '../../model/city-event.js'
import { type Conditions, NO_CONDITIONS } from '../../model/meaning.js'
import { isEmpty } from '../conditions.js'
import { EVERYTHING } from './merge.js'
import { type Continued, isFound, type Turn } from './turn.js'

/** Of what the message names itself, else of the one event in focus. */
export const compared = (turn: Turn): Continued | undefined => {
  const { message, focus } = turn
  const { own, said } = message
  if (own.meaning.is !== 'query') return undefined
  const { anchors, conditions } = own.meaning.query
  const anchor = anchors.find(({ unit }) => unit === 'time')
  const compares = message.has('sooner', 'later') || anchor !== undefined
  const asksWhether = said.asks === 'yes-no' || message.points === 'one'
  if (!compares || !asksWhether || said.time) return undefined
  const named = anchor ? conditions : NO_CONDITIONS
  const one =
    isEmpty(named) || message.points === 'one' ? alone(focus) : theOne(turn, named, 'only one')
  const other = theOne(turn, anchor ? anchor.conditions : conditions)
  const isTwo = one !== undefined && other !== undefined && other !== one
  return isTwo ? { is: 'comparison', one, other } : undefined
}

const alone = ([one, ...others]: readonly EventId[]): EventId | undefined =>
  others.length === 0 ? one : undefined

/** The event that is called so: of several the one that has the words in its title. */
const theOne = ({ find }: Turn, conditions: Conditions, only?: 'only one'): EventId | undefined => {
  if (isEmpty(conditions)) return undefined
  const strong = { ...conditions, terms: conditions.terms.filter(({ light }) => !light) }
  const matches = [strong, { ...strong, terms: [] }]
    .filter((one) => !isEmpty(one))
    .map((one) => find({ ...EVERYTHING, asks: 'when', conditions: one }))
    .find(isFound)
  if (!matches || (only && matches.fitting.length > 1)) return undefined
  // "The launch" may be any of them; "the summit" is the one that is called so.
  const { names, terms, categories } = strong
  const isCalled = names.length + terms.length > 0 || categories.some(({ specific }) => specific)
  if (!isCalled && matches.fitting.length > 1) return undefined
  const [best] = [...matches.fitting].sort((a, b) => b.hits.length - a.hits.length)
  return best?.event.id
}
