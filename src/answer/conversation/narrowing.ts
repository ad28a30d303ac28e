// Takes a part of what was shown, or leaves a part out, or shows all again: "only the launches", 不算八月, "show all".
import { NO_CONDITIONS, type Query } from '../../model/meaning.js'
import { isEmpty } from '../conditions.js'
import { added, replaced } from './merge.js'
import { BY_ITSELF, type Continued, isFound, lookAmong, showing, type Turn } from './turn.js'

/** "Only the international ones", "which of those were launches": of the list, else of the topic. */
export const narrowed = (turn: Turn): Continued | undefined => {
  const { message, context, list } = turn
  const { said } = message
  const ofThese = message.has('which-of') || message.points === 'many'
  if (message.isBare || !isEmpty(said.without) || (!message.has('only') && !ofThese))
    return undefined
  if (list.length === 0 && !context?.topic) return undefined
  const found = lookAmong(turn, said, list)
  if (isFound(found.matches)) return narrow(turn, found)
  if (!message.has('only') || message.isGeneral || !context?.topic) return undefined
  const query = replaced(context.topic, said)
  return { is: 'query', query, matches: turn.find(query), goesOn: 'changed' }
}

const narrow = (turn: Turn, found: ReturnType<typeof lookAmong>): Continued => {
  const { topic } = turn.context ?? {}
  const isOne = found.matches.fitting.length === 1
  return {
    is: 'query',
    ...found,
    // "Which one was in July?" picks one of the list, which stays.
    goesOn: isOne && !turn.message.has('only') ? 'picked' : 'narrowed',
    topic: topic ? added(topic, turn.message.said) : turn.message.said,
  }
}

/** "Without the ranking": what was shown, but for that. */
export const subtracted = (turn: Turn): Continued | undefined => {
  const { message, context, list } = turn
  const left = leftOut(turn) ?? creditOfOthers(turn)
  if (!left || list.length < 2 || (message.namesBody && !('credit' in left))) return undefined
  const query: Query = { ...showing(turn, list).query, ...left }
  const matches = turn.find(query)
  const { length } = matches.fitting
  if (!isFound(matches) || length === list.length) return undefined
  const said: Query = { ...query, among: undefined, conditions: NO_CONDITIONS }
  return {
    is: 'query',
    query,
    matches,
    goesOn: 'narrowed',
    topic: context?.topic ? added(context.topic, said) : said,
  }
}

/** "Without those of the city": of prizes, those of the department are left. */
const creditOfOthers = ({ message }: Turn): Pick<Query, 'credit'> | undefined => {
  const [body, ...others] = message.bodies
  if (!message.has('minus') || !message.isBare || !body || others.length > 0) return undefined
  return { credit: body === 'city' ? 'department' : 'city' }
}

/** 哪幾個是市府拿的, "and the department itself?" after a list of prizes: those of that body. */
export const credited = (turn: Turn): Continued | undefined => {
  const { message, context, list } = turn
  const { said } = message
  const [body, ...others] = message.bodies
  const isPlain = isEmpty(said.conditions) && isEmpty(said.without) && !said.time
  const isNaming = !message.has('minus') && !message.has('details')
  if (!body || others.length > 0 || !isPlain || message.isGeneral || !isNaming) {
    return undefined
  }
  const areAllPrizes = list.every((id) => (turn.eventOf(id)?.prizes.length ?? 0) > 0)
  if (list.length < 2 || !areAllPrizes || !context?.topic) return undefined
  const query: Query = { ...context.topic, anchors: [], credit: body, asks: 'list' }
  const matches = turn.find(query)
  return isFound(matches) ? { is: 'query', query, matches, goesOn: 'narrowed' } : undefined
}

/** What a message wants left out, where it wants nothing else. */
const leftOut = ({ message }: Turn): Pick<Query, 'without' | 'withoutTime'> | undefined => {
  const { said, own } = message
  if (message.isGeneral && !message.points) return undefined
  const query = own.meaning.is === 'query' ? own.meaning.query : undefined
  const isOnly = query !== undefined && isEmpty(query.conditions) && !query.time
  if (isOnly && (!isEmpty(query.without) || query.withoutTime)) {
    return { without: query.without, withoutTime: query.withoutTime }
  }
  const isMissed = query !== undefined && isEmpty(query.without) && !query.withoutTime
  return message.has('minus') && isMissed && !message.isBare
    ? { without: said.conditions, withoutTime: said.time }
    : undefined
}

/** "Show all": the topic as it was before it was narrowed, else everything. */
export const widened = (turn: Turn): Continued | undefined => {
  const { message, context, list, focus } = turn
  if (!message.has('all') || !message.isBare || message.isGeneral || message.namesBody) {
    return undefined
  }
  const { topic, wider, page } = context ?? {}
  if (wider) return { is: 'query', query: wider, matches: turn.find(wider), goesOn: 'anew' }
  const isInPart = page !== undefined || focus.length < list.length || message.points === 'many'
  if (topic && isInPart && list.length > 0) {
    return { is: 'query', ...showing(turn, list), goesOn: 'changed', topic }
  }
  return BY_ITSELF
}
