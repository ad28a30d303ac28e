// Which sets of events could be the answer to a question, and what speaks for each of them.
import type { Matches } from '../model/match.js'
import type { Query } from '../model/meaning.js'
import { GENERAL_SORTS } from '../search/evidence.js'
import { PICKS } from './asks.js'
import type { Attribute } from './attributes.js'
import { FEATURES } from './features.js'
import { phrasesOf } from './phrasing.js'
import type { Weighed, Weighing } from './weigh.js'

/**
 * Where a set comes from: all that fits by conjunction; by the words that some event holds; by time and sort alone; the
 * likeliest event; all that are likely; all that hold as much of the topic as the best.
 */
export type HypothesisRule =
  | 'conjunction'
  | 'conjunction-likely'
  | 'held-words'
  | 'filters'
  | 'likeliest'
  | 'likely'
  | 'alike'

/** Rules find complete sets; the ranking finds events that are likely one by one. */
export const isFoundByRule = (rule: HypothesisRule): boolean =>
  rule !== 'likeliest' && rule !== 'likely' && rule !== 'alike'

/** Sets found by rule, as event positions. */
export interface FoundSets {
  readonly conjunction: readonly number[]
  readonly heldWords: readonly number[]
  readonly filters: readonly number[]
}

export interface Hypothesis {
  readonly rule: HypothesisRule
  /** Event positions, ascending. */
  readonly places: readonly number[]
  /** Entries are those of SET_FEATURES. */
  readonly features: Float64Array
  /** How the question is put, as seen from the first event of the set. */
  readonly phrases: readonly string[]
}

/** From this probability on, an event counts as likely by itself; below the second it is doubted though it fits. */
const LIKELY = 0.5
const DOUBTED = 0.15
/** Who holds this part of what the best holds, holds as much. */
const ALIKE = 0.92

export const SET_FEATURES = [
  'bias',
  'isConjunction',
  'isConjunctionLikely',
  'isLikeliest',
  'isLikely',
  'isHeldWords',
  'isFilters',
  'isAlike',
  'isPart',
  'isButFor',
  'isOne',
  'isMany',
  'isAll',
  'least',
  'most',
  'mean',
  'outside',
  'gap',
  'leastCoverage',
  'meanCoverage',
  'outsideCoverage',
  'contentHeld',
  'contentMissed',
  'generalMissed',
  'namesHeld',
  'namesMissed',
  'sortsMissed',
  'properMissed',
  'numberMissed',
  'lastHeld',
  'lastMissed',
  'unheldContent',
  'unheldGeneral',
  'unheldWords',
  'rareHeld',
  'heldMass',
  'asked',
  'askedMargin',
  'outOfTime',
  'hasTopic',
  'hasContent',
  'hasNames',
  'hasTime',
  'isConjunctionEmpty',
  'disagrees',
  'asksFact',
  'asksNumber',
  'asksYesNo',
  'asksList',
  'asksExtreme',
  'asksWhat',
  'asksDefinition',
  'asksHow',
  'isOfSelf',
  'isSelfOfOne',
  'beyond',
  'isChinese',
  'isLong',
  'aside',
  'asideHeld',
  'asideMissed',
  'asksWhy',
  'topicWords',
  'focusHeld',
  'focusMissed',
  'focusNumber',
  'timeOnly',
  'slotMissed',
  'numberAsked',
  'numberClaimed',
  'attributeMissed',
  'attributeOpinion',
  'attributeTrouble',
  'attributeNow',
  'attributeFact',
] as const

type SetFeature = (typeof SET_FEATURES)[number]

/** In `found`, "the first", "the busiest" and the like have chosen already. */
export const hypothesesOf = (
  query: Query,
  matches: Matches,
  found: FoundSets,
  weighing: Weighing,
): readonly Hypothesis[] => {
  const { weighed } = weighing
  const byPlace = new Map(weighed.map((one) => [one.place, one]))
  const probable = (place: number) => byPlace.get(place)?.probability ?? 0
  const sets = new Map<string, { rule: HypothesisRule; places: readonly number[] }>()
  const offer = (rule: HypothesisRule, places: readonly number[]) => {
    const key = places.join()
    if (places.length > 0 && !sets.has(key)) sets.set(key, { rule, places })
  }
  const chosen = found.conjunction
  offer('conjunction', chosen)
  offer(
    'conjunction-likely',
    chosen.filter((place) => probable(place) >= DOUBTED),
  )
  offer('held-words', found.heldWords)
  offer('filters', found.filters)
  const [top] = weighed
  if (top) {
    offer('likeliest', [top.place])
    offer(
      'likely',
      weighed
        .filter(({ probability }) => probability >= LIKELY)
        .map(({ place }) => place)
        .sort((one, other) => one - other),
    )
    const most = Math.max(...weighed.map(coverageOf))
    offer(
      'alike',
      weighed
        .filter((one) => coverageOf(one) >= ALIKE * most && most > 0)
        .map(({ place }) => place)
        .sort((one, other) => one - other),
    )
  }
  return [...sets.values()].map(({ rule, places }) => ({
    rule,
    places,
    features: describe(rule, places, { query, matches, chosen, weighing }),
    phrases: phrasesOf(weighing.pieces, weighing.topic, byPlace.get(places[0] ?? -1)?.candidate),
  }))
}

interface Asked {
  readonly query: Query
  readonly matches: Matches
  readonly chosen: readonly number[]
  readonly weighing: Weighing
}

const coverageOf = ({ features }: Weighed): number => features[COVERAGE] ?? 0

const COVERAGE = FEATURES.indexOf('coverage')

const AT = new Map<string, number>(FEATURES.map((name, at) => [name, at]))

const describe = (
  rule: HypothesisRule,
  places: readonly number[],
  { query, matches, chosen, weighing: { topic, weighed, traits, attributes } }: Asked,
): Float64Array => {
  const isIn = new Set(places)
  const inside = weighed.filter(({ place }) => isIn.has(place))
  const outside = weighed.filter(({ place }) => !isIn.has(place))
  const feature = (name: (typeof FEATURES)[number]) => {
    const at = AT.get(name) ?? 0
    return (one: Weighed) => one.features[at] ?? 0
  }
  const probability = (one: Weighed) => one.probability
  const least = (of: (one: Weighed) => number) =>
    inside.length === 0 ? 0 : Math.min(...inside.map(of))
  const most = (of: (one: Weighed) => number) => Math.max(0, ...inside.map(of))
  const mean = (of: (one: Weighed) => number) =>
    inside.reduce((sum, one) => sum + of(one), 0) / Math.max(1, inside.length)
  const out = (of: (one: Weighed) => number) => Math.max(0, ...outside.map(of))
  const own = topic.filter(({ aside }) => !aside)
  const flag = (is: boolean) => (is ? 1 : 0)
  const { asks: asked, nth } = query
  const isMissed = mean(feature('attributeMissed')) > 0
  const asks = (...some: readonly Attribute[]) =>
    flag(isMissed && attributes.some(({ attribute }) => some.includes(attribute)))
  const values: Readonly<Record<SetFeature, number>> = {
    bias: 1,
    isConjunction: flag(rule === 'conjunction'),
    isConjunctionLikely: flag(rule === 'conjunction-likely'),
    isLikeliest: flag(rule === 'likeliest'),
    isLikely: flag(rule === 'likely'),
    isHeldWords: flag(rule === 'held-words'),
    isFilters: flag(rule === 'filters'),
    isAlike: flag(rule === 'alike'),
    isPart: flag(rule === 'conjunction' && matches.fit === 'part'),
    isButFor: flag(rule === 'conjunction' && matches.fit === 'but-for'),
    isOne: flag(places.length === 1),
    isMany: flag(places.length > 3),
    isAll: flag(outside.length === 0),
    least: least(probability),
    most: most(probability),
    mean: mean(probability),
    outside: out(probability),
    gap: least(probability) - out(probability),
    leastCoverage: least(feature('coverage')),
    meanCoverage: mean(feature('coverage')),
    outsideCoverage: out(feature('coverage')),
    contentHeld: mean(feature('contentHeld')),
    contentMissed: mean(feature('contentMissed')),
    generalMissed: mean(feature('generalMissed')),
    namesHeld: mean(feature('namesHeld')),
    namesMissed: mean(feature('namesMissed')),
    sortsMissed: mean(feature('sortsMissed')),
    properMissed: mean(feature('properMissed')),
    numberMissed: mean(feature('numberMissed')),
    lastHeld: mean(feature('lastHeld')),
    lastMissed: mean(feature('lastMissed')),
    unheldContent: mean(feature('unheldContent')),
    unheldGeneral: mean(feature('unheldGeneral')),
    unheldWords: Math.min(4, traits.unheldWords),
    rareHeld: mean(feature('rareHeld')),
    heldMass: mean(feature('heldMass')),
    asked: mean(feature('asked')),
    askedMargin: mean(feature('askedMargin')),
    outOfTime: mean(feature('outOfTime')),
    hasTopic: flag(own.length > 0),
    hasContent: flag(own.some(({ sort }) => sort === 'content' || sort === 'name')),
    hasNames: flag(own.some(({ sort }) => sort === 'name')),
    hasTime: flag(query.time !== undefined),
    isConjunctionEmpty: flag(chosen.length === 0),
    disagrees: flag(chosen.length > 0 && !places.some((place) => chosen.includes(place))),
    asksFact: flag(asked === 'when' || asked === 'where' || asked === 'who'),
    asksNumber: flag(asked === 'how-many'),
    asksYesNo: flag(asked === 'yes-no'),
    asksList: flag(asked === 'list' || asked === 'count'),
    asksExtreme: flag(PICKS.has(asked) || nth !== undefined),
    asksWhat: flag(asked === 'what'),
    asksDefinition: flag(asked === 'definition'),
    asksHow: flag(traits.asksHow),
    isOfSelf: flag(traits.isOfSelf),
    isSelfOfOne: flag(traits.isOfSelf && places.length === 1),
    beyond: Math.min(2, traits.beyond),
    isChinese: flag(traits.isChinese),
    isLong: Math.min(1, own.length / 10),
    asideHeld: mean(feature('asideHeld')),
    asideMissed: mean(feature('asideMissed')),
    asksWhy: flag(traits.asksWhy),
    aside: flag(topic.length > own.length),
    focusHeld: mean(feature('focusHeld')),
    focusMissed: mean(feature('focusMissed')),
    focusNumber: mean(feature('numberTold')),
    attributeMissed: mean(feature('attributeMissed')),
    attributeOpinion: asks('opinion', 'comparison'),
    attributeTrouble: asks('trouble'),
    attributeNow: asks('now', 'requirements', 'other-time'),
    attributeFact: asks(
      'price',
      'contact',
      'hours',
      'duration',
      'reason',
      'person',
      'supplier',
      'score',
      'users',
      'names',
      'content',
    ),
    slotMissed: mean(feature('slotMissed')),
    numberAsked: mean(feature('numberAsked')),
    numberClaimed: mean(feature('numberClaimed')),
    timeOnly: flag(query.time !== undefined && own.every(({ sort }) => GENERAL_SORTS.has(sort))),
    topicWords: Math.min(6, own.filter(({ sort }) => !GENERAL_SORTS.has(sort)).length),
  }
  return Float64Array.from(SET_FEATURES, (name) => values[name])
}
