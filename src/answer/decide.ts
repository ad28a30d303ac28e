// What is to be said of a question that asks for events: the ordered rules of the decision, each by its name.
import type { CityEvent } from '../model/city-event.js'
import type { Decided, Matches } from '../model/match.js'
import type { Query } from '../model/meaning.js'
import type { EventIndex } from '../search/build-index.js'
import { isUnheld, strengthAt, type TopicSort, type TopicWord } from '../search/evidence.js'
import { find } from '../search/find.js'
import type { Nearness } from '../text/nearness.js'
import { PICKS } from './asks.js'
import type { FindAttributes } from './attributes.js'
import { chooseEvents } from './choose-events.js'
import { DECISION_WEIGHTS } from './decision-weights.generated.js'
import {
  type FoundSets,
  type Hypothesis,
  hypothesesOf,
  isFoundByRule,
  SET_FEATURES,
} from './hypotheses.js'
import { probabilityOf } from './logistic.js'
import type { Understood } from './understand.js'
import { type DecisionWeights, type Weighing, weigher } from './weigh.js'

/** What `npm run train` writes: the two probabilities that part the bands, and weights by the names of features. */
export interface DecisionWeightsFile {
  /** From this probability on a set is the answer. */
  readonly answered: number
  /** From this one on it is offered as a guess. */
  readonly offered: number
  readonly event: DecisionWeights
  readonly found: DecisionWeights
  readonly ranked: DecisionWeights
}

export interface Decision {
  /** What the Answer goes by: the query may have lost a choice that the rule has made already. */
  readonly query: Query
  readonly matches: Matches
}

export type Decide = (query: Query, understood: Understood, matches: Matches) => Decision

/** Of a larger record what fits by rule is the answer, and only what nothing fits is weighed. */
const WEIGHED_UP_TO = 1_000

/** As many guesses as are offered. */
const GUESSES_MAX = 3

interface Case {
  readonly query: Query
  readonly matches: Matches
  readonly weighing: Weighing
}

interface Rule {
  readonly name: Decided['rule']
  /** Undefined where the rule has nothing to say. */
  readonly decide: (one: Case) => Decision | undefined
}

export const decider = (
  index: EventIndex,
  nearness: Nearness,
  findAttributes: FindAttributes,
  weights: DecisionWeightsFile = DECISION_WEIGHTS,
): Decide => {
  const weigh = weigher(index, nearness, findAttributes, weights.event)
  const inOrder = (group: DecisionWeights) => SET_FEATURES.map((name) => group[name] ?? 0)
  const [found, ranked] = [inOrder(weights.found), inOrder(weights.ranked)]

  const likeliestSet = ({ query, matches, weighing }: Case) =>
    hypothesesOf(query, matches, foundSets(query, matches, index, weighing), weighing)
      .map((hypothesis) => {
        const own = isFoundByRule(hypothesis.rule) ? found : ranked
        return { hypothesis, probability: probabilityOf(hypothesis.features, own) }
      })
      .reduce<{ hypothesis: Hypothesis; probability: number } | undefined>(
        (best, one) => (best && best.probability >= one.probability ? best : one),
        undefined,
      )

  const isCompleteByRule = ({ query, matches, weighing }: Case): boolean => {
    const { topic } = weighing
    if (topic.every(tellsNothing)) return true
    if (matches.fitting.length === 0) return false
    // Weighing the thousands that hold a common word would take longer than people wait.
    if (index.everything.length > WEIGHED_UP_TO) return true
    // Times that count from events are read by rule.
    if (query.anchors.length > 0) return true
    const isOfSort = (word: TopicWord) => tellsNothing(word) || word.sort === 'category'
    if (matches.fit === 'whole' && topic.every(isOfSort)) return true
    if (!LISTS.has(query.asks)) return false
    if (matches.fit === 'part') return true
    return topic.every(
      (word, at) =>
        tellsNothing(word) ||
        EXPLAINED.has(word.sort) ||
        (word.sort === 'number' && query.nth !== undefined) ||
        isHeldByAll(matches, weighing, at),
    )
  }

  const rules: readonly Rule[] = [
    {
      name: 'out-of-range',
      decide: ({ query, matches }) =>
        matches.emptyTime && matches.fitting.length === 0 ? { query, matches } : undefined,
    },
    {
      name: 'symbolic',
      decide: (one) =>
        isCompleteByRule(one) ? { query: one.query, matches: one.matches } : undefined,
    },
    {
      name: 'learned',
      decide: (one) => {
        const best = likeliestSet(one)
        const { query, matches, weighing } = one
        if (!best || best.probability < weights.offered) return undefined
        const missing = unmatchedSpecifics(best.hypothesis, weighing)
        if (missing.length > 0) {
          const near = fittingOf(best.hypothesis, one).map(({ event }) => event)
          return {
            query,
            matches: {
              ...matches,
              fitting: [],
              fit: 'whole',
              unheld: missing,
              near: near.slice(0, GUESSES_MAX),
              decided: { rule: 'unmatched-specific', probability: best.probability },
            },
          }
        }
        const decided: Decided = { rule: 'learned', probability: best.probability }
        if (best.probability < weights.answered) {
          const guesses = weighing.weighed.slice(0, GUESSES_MAX).map(({ event }) => event)
          return {
            query,
            matches: {
              ...matches,
              fitting: [],
              near: guesses,
              decided: { ...decided, rule: 'guess' },
            },
          }
        }
        if (best.hypothesis.rule === 'conjunction') {
          return { query, matches: { ...matches, decided } }
        }
        return {
          query: { ...query, nth: undefined, certain: false },
          matches: {
            ...matches,
            fitting: fittingOf(best.hypothesis, one),
            fit: 'whole',
            unheld: [],
            decided,
          },
        }
      },
    },
    {
      name: 'not-held',
      decide: ({ query, matches, weighing }) => ({
        query,
        matches: {
          ...matches,
          fitting: [],
          fit: 'whole',
          // Of another time it is on record: that is said, and no word is missed.
          unheld:
            matches.unheld.length > 0 || (query.time && matches.near.length > 0)
              ? matches.unheld
              : unheldWords(weighing),
          near: matches.near.length > 0 ? matches.near : nearOf(weighing),
          decided: { rule: 'not-held' },
        },
      }),
    },
  ]

  return (query, understood, matches) => {
    const one: Case = { query, matches, weighing: weigh(query, understood, matches) }
    for (const rule of rules) {
      const decision = rule.decide(one)
      if (decision) return decision
    }
    return { query, matches }
  }
}

/**
 * A name of a place, a person or a body that no event of the set holds: "did Nowhere sign?" is not answered by who did
 * sign. What fits by rule has been checked by it already.
 */
const unmatchedSpecifics = (
  { rule, places }: Hypothesis,
  { topic, weighed }: Weighing,
): readonly string[] => {
  if (rule === 'conjunction' || rule === 'conjunction-likely') return []
  const isIn = new Set(places)
  const inside = weighed.filter(({ place }) => isIn.has(place))
  return topic.flatMap(({ said, aside, sort, proper }, at) =>
    !aside &&
    (sort === 'place' || (proper && sort === 'content') || VERSION.test(said)) &&
    inside.every(({ candidate }) => strengthAt(candidate, at) < SPECIFIC)
      ? [said]
      : [],
  )
}

const VERSION = /\d\.\d/u

/** A name is held as it is, or by its synonym: nearness in meaning makes no name another. */
const SPECIFIC = 0.7

/** Every event that fits holds the word as it is, or by a synonym. */
const isHeldByAll = ({ fitting }: Matches, { weighed }: Weighing, at: number): boolean => {
  const fits = new Set(fitting.map(({ event }) => event.id))
  return weighed
    .filter(({ event }) => fits.has(event.id))
    .every(({ candidate }) => strengthAt(candidate, at) >= HELD_SURELY)
}

const HELD_SURELY = 0.85

const tellsNothing = ({ aside, sort, tells }: TopicWord): boolean =>
  aside || sort === 'deed' || (sort === 'light' && tells < TELLS)

/** Below this a word of every second sentence leaves the decision to time and sort: "go on", "big". */
const TELLS = 0.25

/** What a complete set answers; a fact of one event must be told besides. */
const LISTS: ReadonlySet<Query['asks']> = new Set(['list', 'count', ...PICKS])

/** Sorts of words that conditions check, each by a fact. */
const EXPLAINED: ReadonlySet<TopicSort> = new Set(['name', 'category', 'kind', 'role', 'place'])

/** What fits by rule: all that is asked, what some event holds of it, and time and sort alone. */
export const foundSets = (
  query: Query,
  matches: Matches,
  index: EventIndex,
  { found: held }: Pick<Weighing, 'found'>,
): FoundSets => {
  const chosenOf = (asked: Query, found: Matches) =>
    chooseEvents(asked, found).map(({ id }) => index.withId(id)[0] ?? -1)
  const searched = (conditions: Query['conditions']) => {
    const asked = { ...query, conditions, certain: false }
    const found = find(asked, index)
    return found.fit === 'whole' ? chosenOf(asked, found) : []
  }
  const { conditions, time } = query
  const isNarrowed = conditions.terms.length + conditions.names.length > 0
  const terms = conditions.terms.filter((term) => held.holders(term).length > 0)
  const isSorted =
    time !== undefined || conditions.categories.length + conditions.regions.length > 0
  return {
    conjunction: chosenOf(query, matches),
    heldWords: terms.length < conditions.terms.length ? searched({ ...conditions, terms }) : [],
    filters: isSorted && isNarrowed ? searched({ ...conditions, terms: [], names: [] }) : [],
  }
}

/** Every event of the set, by date, with its score. */
const fittingOf = ({ places }: Hypothesis, { weighing }: Case): Matches['fitting'] => {
  const isIn = new Set(places)
  return weighing.weighed
    .filter(({ place }) => isIn.has(place))
    .sort((one, other) => one.place - other.place)
    .map(({ event, candidate }) => ({ event, score: candidate.score, hits: [] }))
}

/** The words of the topic that no event holds, the most telling first; at most two are named. */
const unheldWords = ({ topic, weighed }: Weighing): readonly string[] =>
  topic
    .map((word, at) => ({ word, at }))
    .filter(
      ({ word, at }) => !word.aside && word.sort !== 'deed' && isUnheld(candidatesIn(weighed), at),
    )
    .sort((one, other) => other.word.tells - one.word.tells)
    .slice(0, 2)
    .sort((one, other) => one.at - other.at)
    .map(({ word }) => word.said)

const candidatesIn = (weighed: Weighing['weighed']) => weighed.map(({ candidate }) => candidate)

const nearOf = ({ weighed }: Weighing): readonly CityEvent[] =>
  weighed
    .filter(({ probability }) => probability >= 0.05)
    .slice(0, GUESSES_MAX)
    .map(({ event }) => event)
