// Finds every mention of a time in a question, from left to right.
import type { Period } from '../../model/period.js'
import type { Normalised } from '../normalise.js'
import type { PeriodContext, PeriodMention, PeriodUnit } from '../periods.js'
import type { LexiconNode } from './lexicon.js'
import { readBareDay } from './months.js'
import { numbersIn, readJoint } from './number-lists.js'
import { needsYear, type Reading, type Scan } from './reading.js'
import { readDuration } from './relative.js'
import { resolve, shareYears } from './resolve.js'
import {
  canAnchor,
  joinRange,
  readDayLike,
  readDayRange,
  readSpan,
  shiftedFrom,
  skipOpeners,
  withAnchorAfter,
  withClosers,
} from './spans.js'
import { canStart, has, type Term, toTerms } from './terms.js'
import { readTime } from './times.js'
import type { AnchorUnit, UnitName } from './words.js'

interface Anchor {
  readonly next: number
  readonly unit: AnchorUnit | 'time'
  readonly shift: number
  readonly toward?: 'before' | 'after'
}

type Found = { readonly readings: readonly Reading[] } | { readonly anchor: Anchor }

const LIST_MAX = 24

const isAdjoining = (term: Term | undefined, last: Reading): boolean =>
  last.unit === 'month' && term?.kind === 'han' && term.joined

const isOpenToward = (bound: Reading['bound']): boolean => bound === 'after' || bound === 'since'

const readNextInList = (scan: Scan, last: Reading): Reading | undefined => {
  const joint = readJoint(scan.terms, last.next)
  if (joint === undefined) {
    const adjoining = isAdjoining(scan.terms[last.next], last)
      ? readSpan(scan, last.next)
      : undefined
    return adjoining?.unit === 'month' ? adjoining : undefined
  }
  if (joint.kind === 'range') return undefined
  const at = skipOpeners(scan.terms, joint.next)
  // "After March and before July" narrow each other: they are two mentions, not a list.
  const bound = scan.terms[joint.next]?.meanings?.leading
  if (isOpenToward(last.bound) && (bound === 'before' || bound === 'until')) return undefined
  const next = readSpan(scan, joint.next) ?? readSpan(scan, at) ?? readDayLike(scan, at, last)
  return joint.kind === 'comma' && next?.unit !== last.unit ? undefined : next
}

/** A list of two becomes a range where the word behind it says "between them", as Chinese puts it. */
const closedAsRange = ({ terms }: Scan, readings: readonly Reading[]): readonly Reading[] => {
  const [first, last] = readings
  if (readings.length === 1 && first && has(terms[first.next - 1], 'betweenEnd'))
    return [readDayRange(first)]
  if (readings.length !== 2 || first === undefined || last === undefined) return readings
  if (!has(terms[last.next], 'betweenEnd') && !has(terms[last.next - 1], 'betweenEnd'))
    return readings
  const next = has(terms[last.next], 'betweenEnd') ? last.next + 1 : last.next
  const range = joinRange(first, { ...last, next })
  return range ? [range] : readings
}

const readList = (scan: Scan, at: number): readonly Reading[] => {
  const readings: Reading[] = []
  let found = readSpan(scan, at)
  while (found !== undefined && readings.length < LIST_MAX) {
    readings.push(found)
    found = readNextInList(scan, found)
  }
  return closedAsRange(scan, readings)
}

const anchorUnit = (unit: UnitName): AnchorUnit | undefined =>
  unit === 'weekend' || unit === 'half' ? undefined : unit

const countedAnchor = (scan: Scan, at: number): Anchor | undefined => {
  const { terms } = scan
  const duration = readDuration(scan, at)
  const unit = duration && anchorUnit(duration.unit)
  if (duration === undefined || unit === undefined || duration.count > 1000) return undefined
  const word = terms[duration.next]
  const isBack = has(word, 'earlier') || (has(word, 'ago') && has(terms[at - 1], 'link'))
  if (!isBack && !has(word, 'later')) return undefined
  return { next: duration.next + 1, unit, shift: isBack ? -duration.count : duration.count }
}

/** "The day before", "two weeks after", with the time it counts from where that follows. */
const readAnchored = (scan: Scan, at: number): Found | undefined => {
  const word = scan.terms[at]?.meanings?.anchored
  const anchor = word && word.unit !== 'time' ? { ...word, next: at + 1 } : countedAnchor(scan, at)
  if (anchor === undefined) return undefined
  const { unit } = anchor
  let start = skipOpeners(scan.terms, anchor.next)
  if (has(scan.terms[start], 'link')) start = skipOpeners(scan.terms, start + 1)
  const isEnglish = scan.terms[anchor.next - 1]?.kind === 'word'
  const time = isEnglish && unit !== 'time' ? readTime(scan, start) : undefined
  return time && unit !== 'time' && canAnchor(time, unit, anchor.shift)
    ? { readings: [shiftedFrom(time, time.next, unit, anchor.shift)] }
    : { anchor }
}

const readTimeAnchor = (scan: Scan, at: number): Found | undefined => {
  const word = scan.terms[at]?.meanings?.anchored
  return word?.unit === 'time' ? { anchor: { ...word, next: at + 1 } } : undefined
}

const readFound = (scan: Scan, at: number): Found | undefined => {
  const anchored = readAnchored(scan, at)
  if (anchored && 'readings' in anchored) return anchored
  const readings = readList(scan, at)
  if (readings.length > 0) return { readings }
  const day = readBareDay(scan, at)
  return day
    ? { readings: [withClosers(scan, withAnchorAfter(scan, day))] }
    : (anchored ?? readTimeAnchor(scan, at))
}

const byTime = (one: Period, other: Period): number =>
  one.from < other.from
    ? -1
    : one.from > other.from
      ? 1
      : one.to < other.to
        ? -1
        : one.to > other.to
          ? 1
          : 0

const sorted = (periods: readonly Period[]): readonly Period[] =>
  [...periods].sort(byTime).filter((period, index, all) => {
    const before = all[index - 1]
    return before?.from !== period.from || before.to !== period.to
  })

const unitOf = ({ unit, bound }: Reading): PeriodUnit => (bound === undefined ? unit : 'range')

const toMention = (
  found: Found,
  place: { readonly start: number; readonly end: number },
  context: PeriodContext,
): PeriodMention => {
  if ('anchor' in found) {
    const { next: _, ...anchor } = found.anchor
    return { kind: 'anchored', ...place, ...anchor }
  }
  const readings = shareYears(found.readings)
  const items = readings.flatMap((reading) => resolve(reading, context))
  if (items.some((periods) => periods.length === 0)) return { kind: 'impossible', ...place }
  const [first] = readings
  return {
    kind: 'period',
    ...place,
    periods: items.length === 1 ? (items[0] ?? []) : sorted(items.flat()),
    items,
    yearSaid: !readings.some(needsYear),
    unit: first ? unitOf(first) : 'range',
  }
}

const hasItsOwnOpener = (term: Term | undefined): boolean =>
  has(term, 'between') || has(term, 'from') || term?.meanings?.leading !== undefined

// "In the month of August": the unit in front says nothing more.
const skipUnitBack = (terms: readonly Term[], at: number): number =>
  has(terms[at - 1], 'link') && terms[at - 2]?.kind === 'word' && terms[at - 2]?.meanings?.unit
    ? at - 2
    : at

/** Back over "in the", which belong to the time behind them, but not into the mention before. */
const startOf = (terms: readonly Term[], at: number, earliest: number): number => {
  if (hasItsOwnOpener(terms[at])) return at
  const opened = (index: number): number => {
    const start = has(terms[index - 1], 'article') ? index - 1 : index
    return has(terms[start - 1], 'opener') ? start - 1 : start
  }
  const unit = skipUnitBack(terms, at)
  return Math.max(opened(unit), earliest)
}

export const findMentions = (
  root: LexiconNode,
  { folded, original, origins }: Normalised,
  context: PeriodContext,
): readonly PeriodMention[] => {
  const terms = toTerms(root, folded)
  const scan: Scan = { terms, numbers: numbersIn(terms), original, origins, today: context.today }
  const mentions: PeriodMention[] = []
  let earliest = 0
  for (let at = 0; at < terms.length; ) {
    const found = canStart(terms[at]) ? readFound(scan, at) : undefined
    if (found === undefined) {
      at += 1
      continue
    }
    const next = 'anchor' in found ? found.anchor.next : (found.readings.at(-1)?.next ?? at + 1)
    const start = terms[startOf(terms, at, earliest)]?.start ?? 0
    mentions.push(toMention(found, { start, end: terms[next - 1]?.end ?? start }, context))
    at = next
    earliest = next
  }
  return mentions
}
