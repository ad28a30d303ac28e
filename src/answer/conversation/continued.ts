// A message and what went before it → what it is after: the readings that a follow-up may have, in their order.
import { isEmpty } from '../conditions.js'
import { smallTalk, toldAgain } from './asides.js'
import { compared } from './compare.js'
import { elliptic } from './ellipsis.js'
import { isComplete, pointed, unsaid } from './facts.js'
import { EVERYTHING, replaced } from './merge.js'
import { credited, narrowed, subtracted, widened } from './narrowing.js'
import { turnedPage } from './paging.js'
import { picked } from './picks.js'
import { stepped } from './steps.js'
import { BY_ITSELF, type Continued, isFound, type Turn } from './turn.js'

/** The first reading that a message has decides; one that lacks nothing is understood by itself. */
export const continued = (turn: Turn): Continued => {
  for (const read of READINGS) {
    const found = read(turn)
    if (found) return paged(turn, found)
  }
  return paged(turn, BY_ITSELF)
}

const offered = ({ isOffered }: Turn): Continued | undefined => (isOffered ? BY_ITSELF : undefined)

const complete = (turn: Turn): Continued | undefined => (isComplete(turn) ? BY_ITSELF : undefined)

/** "So what is there?", where nothing of the asked sort was: all of that time. */
const ofThatTimeAtLeast = ({ message, context, find }: Turn): Continued | undefined => {
  const time = context?.missed ? context.topic?.time : undefined
  const asksWhat = message.said.asks === 'what' || message.said.asks === 'list'
  if (!time || !message.isBare || !message.isClause || !asksWhat || message.namesBody)
    return undefined
  const query = { ...EVERYTHING, time }
  return { is: 'query', query, matches: find(query), goesOn: 'anew' }
}

/** "Were there any awards?" after "what happened in August?": of that time, where it holds some. */
const ofThatTime = (turn: Turn): Continued | undefined => {
  const { message, context } = turn
  const topic = context?.topic
  const { conditions } = message.said
  const { categories, names, regions, terms } = conditions
  const isOfSort = categories.length > 0 && names.length + regions.length + terms.length === 0
  if (!topic?.time || !isOfSort || message.namesBody || !isEmpty(message.said.without))
    return undefined
  const query = { ...replaced(topic, message.said), asks: message.said.asks }
  const matches = turn.find(query)
  return isFound(matches) ? { is: 'query', query, matches, goesOn: 'changed' } : undefined
}

const READINGS: readonly ((turn: Turn) => Continued | undefined)[] = [
  smallTalk,
  offered,
  picked,
  toldAgain,
  turnedPage,
  compared,
  stepped,
  credited,
  widened,
  subtracted,
  narrowed,
  elliptic,
  ofThatTimeAtLeast,
  pointed,
  unsaid,
  complete,
  ofThatTime,
]

/** "Show the awards, two at a time": whatever is found begins with such a page. */
const paged = ({ message: { pageSize } }: Turn, found: Continued): Continued =>
  pageSize === undefined || found.is !== 'query' || found.page
    ? found
    : { ...found, page: { from: 1, size: pageSize } }
