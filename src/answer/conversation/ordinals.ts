// Reads which places of the list last shown are meant: "the second one", 第二個, "the last two", 倒數第二個.
import type { EventId } from '../../model/city-event.js'
import { hasRole, type Piece } from '../piece.js'
import type { Stretch } from '../understand.js'
import { type CueFound, isCue, numberOf, ordinalOf } from './cues.js'

/** A place from 1, from the end where negative; the first or last few; the other one of two. */
export type Place =
  | { readonly is: 'at'; readonly at: number }
  | { readonly is: 'few'; readonly count: number }
  | { readonly is: 'other' }
  | { readonly is: 'middle' }

export interface PlacesFound {
  readonly places: readonly Place[]
  /** The words that told them. */
  readonly stretches: readonly Stretch[]
}

interface Step {
  readonly place: Place
  /** How many cues told it. */
  readonly length: number
}

/** `cues` in order, and what other words the message has: "the second version" is no place in the list. */
export const placesIn = (cues: readonly CueFound[], pieces: readonly Piece[]): PlacesFound => {
  const places: Place[] = []
  const stretches: Stretch[] = []
  for (let at = 0; at < cues.length; ) {
    const step = readPlace(cues.slice(at), pieces)
    if (step) {
      places.push(step.place)
      stretches.push(...cues.slice(at, at + step.length))
    }
    at += step?.length ?? 1
  }
  return { places, stretches }
}

const readPlace = (cues: readonly CueFound[], pieces: readonly Piece[]): Step | undefined => {
  const [first, second, third, fourth] = cues
  if (!first) return undefined
  const next = second && isBeside(first, second) ? second : undefined
  const afterNext = next && third && isBeside(next, third) ? third : undefined
  const last = afterNext && fourth && isBeside(afterNext, fourth) ? fourth : undefined
  if (isCue(first, 'other-one')) return { place: { is: 'other' }, length: 1 }
  if (isCue(first, 'middle')) {
    const length = next && isCue(next, 'counted') ? 2 : 1
    return isEnd(cues[length - 1] ?? first, pieces)
      ? { place: { is: 'middle' }, length }
      : undefined
  }
  if (isCue(first, 'former')) return { place: { is: 'at', at: 1 }, length: 1 }
  if (isCue(first, 'latter')) return { place: { is: 'at', at: -1 }, length: 1 }
  // 倒數第二個
  if (isCue(first, 'from-end') && next && isCue(next, 'mark') && afterNext) {
    const number = numberOf(afterNext)
    return number ? { place: { is: 'at', at: -number }, length: last ? 4 : 3 } : undefined
  }
  // "Second to last"
  const ordinal = ordinalOf(first)
  if (ordinal && next && isCue(next, 'from-end')) {
    return { place: { is: 'at', at: -ordinal }, length: 2 }
  }
  // "The first two", 前兩個, "the last three"
  const few = next && numberOf(next)
  const isCounted = afterNext && isCue(afterNext, 'counted')
  if (few && isEnd(afterNext && isCounted ? afterNext : next, pieces)) {
    const length = isCounted ? 3 : 2
    if (isCue(first, 'last', 'last-few')) {
      return few === 1
        ? { place: { is: 'at', at: -1 }, length }
        : { place: { is: 'few', count: -few }, length }
    }
    if (isCue(first, 'first-few')) {
      return few === 1
        ? { place: { is: 'at', at: 1 }, length }
        : { place: { is: 'few', count: few }, length }
    }
  }
  // 第二個, "number 2"
  if (isCue(first, 'mark') && few) {
    const isHan = first.tokens[0]?.kind === 'han'
    const isPlace = isHan ? isCounted || isEnd(next, pieces) : isEnd(next, pieces)
    return isPlace ? { place: { is: 'at', at: few }, length: isCounted ? 3 : 2 } : undefined
  }
  const place = ordinal ?? (isCue(first, 'last') ? -1 : undefined)
  if (place === undefined) return undefined
  if (next && isCue(next, 'counted')) return { place: { is: 'at', at: place }, length: 2 }
  return isEnd(first, pieces) ? { place: { is: 'at', at: place }, length: 1 } : undefined
}

const isBeside = (one: CueFound, next: CueFound): boolean => next.start - one.end <= 1

/** Nothing follows that would be counted or called so instead, but a sort of event may ("the second award"). */
const isEnd = ({ end }: Stretch, pieces: readonly Piece[]): boolean => {
  const before = pieces.findLast(({ tokens }) => (tokens[0]?.start ?? 0) < end)
  const next = pieces.find(({ tokens }) => (tokens[0]?.start ?? 0) >= end)
  if (!next || next.clause !== before?.clause) return true
  return (
    hasRole(next, 'function') ||
    hasRole(next, 'general') ||
    next.senses.some(({ as }) => as === 'asks' || as === 'category' || as === 'intent')
  )
}

/** The ids at these places; undefined where the list has no such place. */
export const pickPlaces = (
  places: readonly Place[],
  list: readonly EventId[],
  focus: readonly EventId[],
): readonly EventId[] | undefined => {
  const picked = places.map((place): readonly EventId[] => {
    if (place.is === 'other') {
      const others = list.filter((id) => !focus.includes(id))
      return others.length === 1 ? others : []
    }
    if (place.is === 'middle') {
      return list.length % 2 === 1 ? list.slice((list.length - 1) / 2, (list.length + 1) / 2) : []
    }
    if (place.is === 'few') {
      const { count } = place
      if (Math.abs(count) > list.length) return []
      return count > 0 ? list.slice(0, count) : list.slice(count)
    }
    const id = list.at(place.at > 0 ? place.at - 1 : place.at)
    return id === undefined ? [] : [id]
  })
  if (picked.some(({ length }) => length === 0)) return undefined
  const ids = new Set(picked.flat())
  return list.filter((id) => ids.has(id))
}
