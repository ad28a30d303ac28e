// What the decision weighs of a candidate: numbers that say how well an event holds the topic of a question.
import type { Matches } from '../model/match.js'
import type { Query } from '../model/meaning.js'
import {
  type Candidate,
  GENERAL_SORTS,
  HELD_AT_ALL,
  HELD_WELL,
  isUnheld,
  strengthAt,
  type TopicSort,
  type TopicWord,
} from '../search/evidence.js'

/** Everything that is known of a question when its candidates are weighed. */
export interface ToWeigh {
  readonly topic: readonly TopicWord[]
  readonly candidates: readonly Candidate[]
  /** What fits by conjunction. */
  readonly matches: Matches
  readonly query: Query
  /** Event positions within the asked time; undefined where no time was asked. */
  readonly inTime: ReadonlySet<number> | undefined
  readonly fitting: ReadonlySet<number>
  /** Similarity of the question to each event's example questions, 0..1. */
  readonly asked: (place: number) => number
  /** "My …", "do I …": the speaker's own affairs. */
  readonly isOfSelf: boolean
  readonly asksHow: boolean
  readonly isChinese: boolean
  /** Positions in the topic of the words that the question is for: "how many X", "which X", 「X是誰」. */
  readonly focus: readonly number[]
  /** How many of the things asked of it the event at a position does not tell. */
  readonly attributesMissed: (place: number) => number
  /** Whether an event lacks what the question word asks for: a place, a number, somebody. */
  readonly lacksAsked: (place: number) => boolean
  /** Whether it tells a number of what is to be counted. */
  readonly tellsNumber: (place: number) => boolean
}

const NAMES: ReadonlySet<TopicSort> = new Set(['name'])
const SORTS: ReadonlySet<TopicSort> = new Set(['category', 'kind', 'role', 'place'])
const CONTENT: ReadonlySet<TopicSort> = new Set(['content', 'number'])

/** How much each sort of word weighs in the coverage of the whole topic. */
const WEIGHT: Readonly<Record<TopicSort, number>> = {
  name: 1,
  category: 0.8,
  kind: 0.6,
  role: 0.5,
  place: 0.8,
  number: 0.8,
  content: 1,
  noun: 0.5,
  light: 0.4,
  deed: 0.15,
}

const CAP = 3

interface Mass {
  readonly held: number
  readonly total: number
}

export const FEATURES = [
  'bias',
  'hasNames',
  'namesHeld',
  'namesMissed',
  'hasSorts',
  'sortsHeld',
  'sortsMissed',
  'hasContent',
  'contentHeld',
  'contentMissed',
  'generalHeld',
  'generalMissed',
  'coverage',
  'heldMass',
  'margin',
  'isBest',
  'score',
  'scoreMargin',
  'asked',
  'askedMargin',
  'fitsWhole',
  'fitsPart',
  'fitsButFor',
  'noneFits',
  'oneFits',
  'properMissed',
  'numberMissed',
  'lastHeld',
  'lastMissed',
  'unheldContent',
  'unheldGeneral',
  'asideHeld',
  'asideMissed',
  'outOfTime',
  'isYesNo',
  'asksHow',
  'isOfSelf',
  'isSelfHow',
  'isChinese',
  'isLong',
  'rareHeld',
  'focusHeld',
  'focusMissed',
  'numberTold',
  'attributeMissed',
  'slotMissed',
  'numberAsked',
  'numberClaimed',
] as const

/** A vector for each candidate, in the candidates' order; entries are those of FEATURES. */
export const featuresOf = (toWeigh: ToWeigh): readonly Float64Array[] => {
  const { topic, candidates, matches, query, inTime, fitting, asked } = toWeigh
  const { isOfSelf, asksHow, isChinese, focus, tellsNumber, attributesMissed, lacksAsked } = toWeigh
  const own = topic.map((word, at) => ({ word, at })).filter(({ word }) => !word.aside)
  const asides = topic.map((word, at) => ({ word, at })).filter(({ word }) => word.aside)
  type Part = typeof own
  const mass = (part: Part, candidate: Candidate): Mass => {
    let [held, total] = [0, 0]
    for (const { word, at } of part) {
      total += word.tells
      held += word.tells * strengthAt(candidate, at)
    }
    return { held, total }
  }
  const of = (sorts: ReadonlySet<TopicSort>) => own.filter(({ word }) => sorts.has(word.sort))
  const [names, sorts, content, general] = [of(NAMES), of(SORTS), of(CONTENT), of(GENERAL_SORTS)]
  const last = own.filter(({ word }) => !GENERAL_SORTS.has(word.sort)).at(-1)
  const sum = (part: Part) => part.reduce((total, { word }) => total + word.tells, 0)
  const unheld = (part: Part) => sum(part.filter(({ at }) => isUnheld(candidates, at)))
  const [unheldContent, unheldGeneral] = [unheld(content), unheld(general)]

  const coverage = candidates.map((candidate) => {
    let [held, total] = [0, 0]
    for (const { word, at } of own) {
      const weight = word.tells * WEIGHT[word.sort]
      total += weight
      held += weight * strengthAt(candidate, at)
    }
    return total === 0 ? 0 : held / total
  })
  const holders = topic.map((_, at) =>
    candidates.reduce(
      (count, candidate) => count + (strengthAt(candidate, at) > HELD_WELL ? 1 : 0),
      0,
    ),
  )
  const likeness = candidates.map(({ place }) => asked(place))
  const best = (values: readonly number[], but: number) =>
    values.reduce((most, value, at) => (at !== but && value > most ? value : most), 0)
  const scores = candidates.map(({ score }) => score)
  const top = Math.max(1e-9, ...scores)

  // "The first", "the second" choose among what fits, and claim no number.
  const numbersMissed = (candidate: Candidate) =>
    (query.nth === undefined ? own : []).filter(
      (one) => one.word.sort === 'number' && strengthAt(candidate, one.at) < HELD_WELL,
    ).length

  return candidates.map((candidate, at) => {
    const massOf = (part: Part) => mass(part, candidate)
    const ofAsides = massOf(asides)
    const ofNames = massOf(names)
    const ofSorts = massOf(sorts)
    const ofContent = massOf(content)
    const ofGeneral = massOf(general)
    const share = ({ held, total }: Mass) => (total === 0 ? 0 : held / total)
    const missed = ({ held, total }: Mass) => Math.min(CAP, total - held)
    const strength = (one: Part[number] | undefined) => (one ? strengthAt(candidate, one.at) : 0)
    const margin = (coverage[at] ?? 0) - best(coverage, at)
    const ownScore = (scores[at] ?? 0) / top
    const fits = fitting.has(candidate.place)
    const values: Readonly<Record<(typeof FEATURES)[number], number>> = {
      bias: 1,
      hasNames: names.length > 0 ? 1 : 0,
      namesHeld: share(ofNames),
      namesMissed: missed(ofNames),
      hasSorts: sorts.length > 0 ? 1 : 0,
      sortsHeld: share(ofSorts),
      sortsMissed: missed(ofSorts),
      hasContent: content.length > 0 ? 1 : 0,
      contentHeld: share(ofContent),
      contentMissed: missed(ofContent),
      generalHeld: share(ofGeneral),
      generalMissed: missed(ofGeneral),
      coverage: coverage[at] ?? 0,
      heldMass: Math.min(
        4,
        own.reduce(
          (total, one) => total + one.word.tells * WEIGHT[one.word.sort] * strength(one),
          0,
        ),
      ),
      margin,
      isBest: margin > 0 ? 1 : 0,
      score: ownScore,
      scoreMargin: ownScore - best(scores, at) / top,
      asked: likeness[at] ?? 0,
      askedMargin: (likeness[at] ?? 0) - best(likeness, at),
      fitsWhole: fits && matches.fit === 'whole' ? 1 : 0,
      fitsPart: fits && matches.fit === 'part' ? 1 : 0,
      fitsButFor: fits && matches.fit === 'but-for' ? 1 : 0,
      noneFits: fitting.size === 0 ? 1 : 0,
      oneFits: fits && fitting.size === 1 ? 1 : 0,
      properMissed: Math.min(
        CAP,
        own.filter((one) => one.word.proper && strength(one) < HELD_WELL).length,
      ),
      numberMissed: numbersMissed(candidate),
      lastHeld: strength(last),
      lastMissed: last && strength(last) < HELD_AT_ALL ? 1 : 0,
      unheldContent: Math.min(CAP, unheldContent),
      unheldGeneral: Math.min(CAP, unheldGeneral),
      asideHeld: share(ofAsides),
      asideMissed: missed(ofAsides),
      outOfTime: inTime && !inTime.has(candidate.place) ? 1 : 0,
      isYesNo: query.asks === 'yes-no' ? 1 : 0,
      asksHow: asksHow ? 1 : 0,
      isOfSelf: isOfSelf ? 1 : 0,
      isSelfHow: isOfSelf && asksHow ? 1 : 0,
      isChinese: isChinese ? 1 : 0,
      focusHeld:
        focus.length === 0 ? 0 : Math.max(...focus.map((one) => strengthAt(candidate, one))),
      focusMissed:
        focus.length > 0 && focus.every((one) => strengthAt(candidate, one) < HELD_AT_ALL) ? 1 : 0,
      slotMissed: lacksAsked(candidate.place) ? 1 : 0,
      numberAsked: query.asks === 'yes-no' ? 0 : numbersMissed(candidate),
      numberClaimed: query.asks === 'yes-no' ? numbersMissed(candidate) : 0,
      attributeMissed: Math.min(2, attributesMissed(candidate.place)),
      numberTold: query.asks !== 'how-many' ? 0 : tellsNumber(candidate.place) ? 1 : -1,
      isLong: Math.min(1, own.length / 10),
      rareHeld: Math.min(
        2,
        own.reduce(
          (total, one) =>
            strength(one) > HELD_WELL && (holders[one.at] ?? 0) === 1
              ? total + one.word.tells
              : total,
          0,
        ),
      ),
    }
    return Float64Array.from(FEATURES, (name) => values[name])
  })
}
