// A fragment takes its place in the topic: "and in October?", 那七月呢, "what about that county?", "I meant the launches".
import type { Query } from '../../model/meaning.js'
import { isEmpty } from '../conditions.js'
import { ofAnotherSubject, replaced, sharesSort } from './merge.js'
import { BY_ITSELF, type Continued, isFound, lookAmong, plainly, type Turn } from './turn.js'

export const elliptic = (turn: Turn): Continued | undefined => {
  const { message, context, focus, isLost } = turn
  const { said } = message
  const { conditions, time } = said
  const subjects = conditions.names.length + conditions.regions.length + conditions.terms.length
  const isMarked = message.has('and', 'too', 'meant', 'only')
  const points = message.points !== undefined && !message.has('meant')
  const isFragment = !points && !message.isClause && !message.namesBody && !message.isBare
  if (!isFragment || !isEmpty(said.without) || message.has('all')) return undefined
  if (isLost && isMarked) return plainly({ says: 'lost' })
  const topic = context?.topic
  if (!topic) return undefined
  // "Was the hospital audited?" asks by itself; "any in October?" does not.
  if (said.asks === 'yes-no' && subjects > 0 && !message.has('meant', 'and')) return undefined
  if (subjects > 0 && !isMarked) return undefined
  const isComplete = time !== undefined && !isEmpty(conditions)
  if (isComplete) {
    const query = { ...said, asks: asksOf(topic, said) }
    return { is: 'query', query, matches: turn.find(query), goesOn: 'anew' }
  }
  // "And in Asia?" of one event that tells of it is a fact of that event.
  const isOfPlace =
    conditions.regions.length > 0 && conditions.names.length + conditions.terms.length === 0
  if (isOfPlace && !time && focus.length === 1 && conditions.categories.length === 0) {
    const found = lookAmong(turn, { ...said, asks: asksOf(topic, said) }, focus)
    if (isFound(found.matches)) return { is: 'query', ...found, goesOn: 'picked' }
  }
  return firstThatFits(turn, [replaced(topic, said), ofAnotherSubject(topic, said)], topic)
}

/** The topic changed as little as possible, so that something fits; else what is so plainly told. */
const firstThatFits = (turn: Turn, tries: readonly Query[], topic: Query): Continued => {
  const { message, find, focus } = turn
  const { said } = message
  const asked = tries.map((query) => ({ ...query, asks: asksOf(topic, said) }))
  for (const query of asked) {
    const matches = find(query)
    if (!isFound(matches)) continue
    // Of the one event in focus it is a fact, and no other topic.
    const [only, ...others] = matches.fitting.map(({ event }) => event.id)
    const isFact = others.length === 0 && focus.length === 1 && only === focus[0]
    const names = said.conditions.names.length + said.conditions.categories.length
    return {
      is: 'query',
      query,
      matches,
      goesOn: isFact && names === 0 && !said.time ? 'picked' : 'changed',
    }
  }
  const [query] = asked
  const isOfSort =
    topic.conditions.categories.length + topic.conditions.regions.length > 0 ||
    isEmpty(topic.conditions)
  const isStrict = isEmpty(said.conditions)
    ? isOfSort
    : sharesSort(topic, said) || message.has('only')
  return query && isStrict
    ? { is: 'query', query, matches: find(query), goesOn: 'changed' }
    : BY_ITSELF
}

/** "When was the summit?", "and the launch?": the same is asked of it. */
const asksOf = (topic: Query, said: Query): Query['asks'] =>
  said.asks === 'list' || said.asks === 'what' ? topic.asks : said.asks
