// Steps in time from what was shown: "the month before that", 隔天, "the next one", 下一個獎.
import type { EventId } from '../../model/city-event.js'
import type { Query } from '../../model/meaning.js'
import { holds, type IsoDate, type Period } from '../../model/period.js'
import { periodFrom } from '../../text/period-from.js'
import type { PeriodMention } from '../../text/periods.js'
import { isEmpty } from '../conditions.js'
import { EVERYTHING, replaced } from './merge.js'
import { BY_ITSELF, type Continued, isFound, plainly, showing, type Turn } from './turn.js'

type Anchored = Extract<PeriodMention, { kind: 'anchored' }>

/** A message with such a step, and no event of its own that it counts from. */
export const stepped = (turn: Turn): Continued | undefined => {
  const { message, focus } = turn
  const { said } = message
  const step = message.own.mentions.find((one): one is Anchored => one.kind === 'anchored')
  const whole = message.own.meaning.is === 'query' ? message.own.meaning.query : said
  const isAnchored = said.anchors.length + whole.anchors.length > 0
  if (isAnchored || said.time) return undefined
  if (step && step.unit !== 'time') return spanFrom(turn, step)
  const direction = directionOf(turn, step)
  if (!direction) return undefined
  if (focus.length === 0) return nothingToCountFrom(turn)
  const wantsAll = message.has('all') || said.asks === 'count' || message.has('else')
  return step && wantsAll ? allFrom(turn, step) : neighbour(turn, direction)
}

const directionOf = (
  { message, list, focus }: Turn,
  step: Anchored | undefined,
): 'next' | 'previous' | undefined => {
  if (message.has('next') && (step?.unit !== 'time' || step.toward !== 'before')) {
    return isOnlyLinking(message) ? undefined : 'next'
  }
  if (message.has('previous')) return 'previous'
  if (step?.unit !== 'time' || !message.isBare) return undefined
  const points = message.points !== undefined || message.isGeneral || list.length + focus.length > 0
  return points ? (step.toward === 'before' ? 'previous' : 'next') : undefined
}

/** "Next, the launches" is no step. */
const isOnlyLinking = ({ said, has }: Turn['message']): boolean =>
  said.conditions.names.length + said.conditions.terms.length > 0 && !has('it')

/** The span of time that a step leads to, with the topic or what the message asks of it. */
const spanFrom = (turn: Turn, step: Anchored): Continued | undefined => {
  const { message, context, focus } = turn
  if (step.unit === 'time') return undefined
  const day = dayFrom(turn, step)
  if (day === 'which') return plainly({ says: 'which', among: focus })
  if (day === undefined) return nothingToCountFrom(turn)
  const period = periodFrom(day, step)
  const time = {
    said: message.own.matched.find(({ as }) => as === 'time')?.said ?? '',
    periods: [period],
  }
  const { topic } = context ?? {}
  const isOwn = message.isClause || message.has('else') || !isEmpty(message.said.conditions)
  const ofTopic: Query = isOwn || !topic ? message.said : replaced(topic, message.said)
  // Of one event by name there is nothing on the next day: then all of that time is meant.
  const { names, terms } = ofTopic.conditions
  const isOfOne = !isOwn && names.length + terms.length > 0
  const base =
    isOfOne && !isFound(turn.find({ ...ofTopic, time, anchors: [] })) ? message.said : ofTopic
  const query: Query = {
    ...base,
    time,
    anchors: [],
    nth: undefined,
    beside: message.has('else') ? focus : undefined,
  }
  const { beside: _, ...kept } = query
  return { is: 'query', query, matches: turn.find(query), goesOn: 'changed', topic: kept }
}

/** The day that a step counts from: of the one event in focus, else an end of the time that was asked for. */
const dayFrom = (
  { context, focus, eventOf }: Turn,
  step: Anchored,
): IsoDate | 'which' | undefined => {
  const asked = context?.topic?.time?.periods
  const [period] = asked?.length === 1 ? asked : []
  const dates = focus.flatMap((id) => eventOf(id)?.date ?? [])
  const [date, ...others] = dates
  const isWithin = date !== undefined && others.length === 0 && (!period || holds(period, date))
  if (date !== undefined && isWithin) return date
  const spans = new Set(dates.map((one) => spanOf(one, step).from))
  if (period && isOneSpan(period, step)) return step.shift > 0 ? period.to : period.from
  if (spans.size === 1) return date
  if (period) return step.shift > 0 ? period.to : period.from
  return dates.length > 0 ? 'which' : undefined
}

const spanOf = (day: IsoDate, { unit }: Anchored): Period => periodFrom(day, { unit, shift: 0 })

const isOneSpan = ({ from, to }: Period, step: Anchored): boolean => holds(spanOf(from, step), to)

/** All that fits before, or after, what is in focus. */
const allFrom = (turn: Turn, step: Anchored): Continued => {
  const dates = turn.focus.flatMap((id) => turn.eventOf(id)?.date ?? []).sort()
  const date = (step.toward === 'before' ? dates[0] : dates.at(-1)) ?? ''
  const time = { said: date, periods: [periodFrom(date, step)] }
  const query = { ...turn.message.said, time, anchors: [], nth: undefined }
  return { is: 'query', query, matches: turn.find(query), goesOn: 'changed' }
}

/** The next event of the same topic, or of what the message asks for; of the list before all others. */
const neighbour = (turn: Turn, direction: 'next' | 'previous'): Continued => {
  const { message, list, focus, context } = turn
  const topic = topicOfSteps(turn)
  const all = idsOf(turn, topic)
  const isInList = focus.length < list.length && focus.every((id) => list.includes(id))
  const id =
    (isInList && isEmpty(message.said.conditions) ? beside(list, focus, direction) : undefined) ??
    beside(all, focus, direction, turn)
  if (id === undefined) {
    return plainly({ says: direction === 'next' ? 'nothing-later' : 'nothing-earlier' })
  }
  const { query, matches } = showing(turn, [id], message.said.asks)
  const keeps = list.includes(id) || isEmpty(topic.conditions)
  return keeps
    ? { is: 'query', query, matches, goesOn: 'picked' }
    : { is: 'query', query, matches: matches, goesOn: 'picked', topic: context ? topic : undefined }
}

const topicOfSteps = (turn: Turn): Query => {
  const { message, context } = turn
  const { conditions } = message.said
  if (!isEmpty(conditions)) return { ...EVERYTHING, conditions }
  const topic = context?.topic
  if (!topic || isEmpty(topic.conditions) || message.isGeneral) return EVERYTHING
  const untimed = { ...topic, time: undefined, nth: undefined, among: undefined, beside: undefined }
  return idsOf(turn, untimed).length > 1 ? { ...untimed, asks: 'list' } : EVERYTHING
}

const idsOf = ({ find }: Turn, query: Query): readonly EventId[] => {
  const matches = find(query)
  return isFound(matches) ? matches.fitting.map(({ event }) => event.id) : []
}

/** The one behind, or before, those in focus; of `all` those of the record by their dates. */
const beside = (
  all: readonly EventId[],
  focus: readonly EventId[],
  direction: 'next' | 'previous',
  turn?: Turn,
): EventId | undefined => {
  const places = focus.map((id) => all.indexOf(id)).filter((at) => at >= 0)
  if (direction === 'next') {
    const last = turn ? (turn.eventOf(focus.at(-1) ?? '')?.date ?? '') : ''
    return places.length === focus.length
      ? all[Math.max(...places) + 1]
      : turn && all.find((id) => (turn.eventOf(id)?.date ?? '') > last)
  }
  const first = turn ? (turn.eventOf(focus[0] ?? '')?.date ?? '') : ''
  return places.length === focus.length
    ? all[Math.min(...places) - 1]
    : turn && all.findLast((id) => (turn.eventOf(id)?.date ?? '') < first)
}

const nothingToCountFrom = ({ message, isLost }: Turn): Continued => {
  const { own, namesBody, isClause, isBare } = message
  // "The last event of that year" is one of the record, whatever year is meant.
  const isPlace = own.meaning.is === 'query' && own.meaning.query.nth !== undefined
  return namesBody || isPlace || (isClause && !isBare)
    ? BY_ITSELF
    : plainly({ says: isLost ? 'lost' : 'nothing-before' })
}
