// What is to be said of a question that asks for events: the ordered rules of the decision, each by its name.
import type { Decided, Matches } from '../model/match.js'
import type { Query } from '../model/meaning.js'
import type { EventIndex } from '../search/build-index.js'
import { strengthAt, type TopicSort, type TopicWord } from '../search/evidence.js'
import { find } from '../search/find.js'
import type { Nearness } from '../text/nearness.js'
import { PICKS } from './asks.js'
import type { FindAttributes } from './attributes.js'
import { DECISION_WEIGHTS } from './decision-weights.generated.js'
import { foundSets } from './found-sets.js'
import { type Hypothesis, hypothesesOf, isFoundByRule, SET_FEATURES } from './hypotheses.js'
import { probabilityOf } from './logistic.js'
import { phrasesTell } from './phrasing.js'
import { narrowsUnheld, unmatchedSpecifics } from './specifics.js'
import { isToldBeside, namesYear } from './time-beside.js'
import { fittingOf, GUESSES_MAX, nearOf, unheldWords, wordsHeld } from './told-of.js'
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
  /** Of how a question is put. */
  readonly phrases: DecisionWeights
}

export interface Decision {
  /** What the Answer goes by: the query may have lost a choice that the rule has made already. */
  readonly query: Query
  readonly matches: Matches
}

export type Decide = (query: Query, understood: Understood, matches: Matches) => Decision

/** Of a larger record what fits by rule is the answer, and only what nothing fits is weighed. */
const WEIGHED_UP_TO = 1_000

interface Case {
  readonly understood: Understood
  readonly query: Query
  readonly matches: Matches
  readonly weighing: Weighing
}

/** What a rule makes of it; `rule` where it is another than the one that was asked. */
interface Ruled {
  readonly query?: Query
  readonly matches: Matches
  readonly rule?: Decided['rule']
  readonly probability?: number
}

interface Rule {
  readonly name: Decided['rule']
  /** Undefined where the rule has nothing to say. */
  readonly decide: (one: Case) => Ruled | undefined
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

  // The wrong name itself speaks against the event.
  const claimed = (weights.answered + weights.offered) / 2

  const likeliestSet = ({ query, matches, weighing }: Case) =>
    hypothesesOf(query, matches, foundSets(query, matches, index, weighing), weighing)
      .map((hypothesis) => {
        const own = isFoundByRule(hypothesis.rule) ? found : ranked
        const told = phrasesTell(hypothesis.phrases, weights.phrases)
        return { hypothesis, probability: probabilityOf(hypothesis.features, own, told) }
      })
      .reduce<{ hypothesis: Hypothesis; probability: number } | undefined>(
        (best, one) => (best && best.probability >= one.probability ? best : one),
        undefined,
      )

  /** "The trial was in May, wasn't it?", "yesterday my teacher …": one event is meant, and its time is another. */
  const ofAnotherTime = (one: Case): Ruled | undefined => {
    const { understood, query, weighing } = one
    const { time } = query
    const isTold = isToldBeside(time, understood)
    const isDefinite = query.claims && query.conditions.names.length > 0
    const isClaimed = (query.asks === 'yes-no' && isDefinite) || weighing.traits.isClaim
    if (!time || !(isTold || isClaimed) || weighing.topic.every(tellsNothing)) return undefined
    const timeless: Query = { ...query, time: undefined }
    const matches = find(timeless, index)
    const at = weigh(timeless, understood, matches)
    const best = likeliestSet({ understood, query: timeless, matches, weighing: at })
    if (!best || best.probability < weights.answered) return undefined
    const fitting = fittingOf(best.hypothesis, at)
    const [only, ...more] = fitting
    if (!only || more.length > 0 || unmatchedSpecifics(best.hypothesis, at).length > 0) {
      return undefined
    }
    const { probability } = best
    const asked = { ...timeless, nth: undefined, certain: false }
    if (isTold || namesYear(only.event, time)) {
      return {
        query: asked,
        matches: { ...matches, fitting, fit: 'whole', unheld: [] },
        rule: 'learned',
        probability,
      }
    }
    const told: Matches = { ...matches, fitting, fit: 'but-for', unheld: [time.said] }
    return { query: asked, matches: told, rule: 'false-premise', probability }
  }

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
    // "When did Taipei rank 1st?": all but a number is as it was said, and the number is told as wrong.
    const isWrongNumber = ({ sort, said }: TopicWord) =>
      sort === 'number' && matches.unheld.includes(said)
    if (matches.fit === 'but-for') {
      return topic.every((word) => isOfSort(word) || isWrongNumber(word))
    }
    // What is asked of a thing, and seldom told, must be weighed: its price, its length.
    if (weighing.attributes.length > 0 && !PICKS.has(query.asks)) return false
    const isOne = matches.fitting.length === 1
    const asksOfIt = query.asks !== 'yes-no' && matches.fit === 'whole' && isOne
    if (asksOfIt && topic.every((word, at) => word.aside || isHeldByAll(matches, weighing, at))) {
      return true
    }
    const telling = topic.flatMap((word, at) => (tellsNothing(word) ? [] : [at]))
    const isKeyword = telling.length === 1 && isHeldByAll(matches, weighing, telling[0] ?? 0)
    // "Was it fined?" asks more than whether there were fines.
    const [word] = telling.map((at) => topic[at])
    const asksWhetherSo =
      query.asks === 'yes-no' && query.claims && (!word?.isHan || weighing.isPassive)
    if (isKeyword && !asksWhetherSo) return true
    const asksWhatThereIs = query.asks === 'yes-no' && !query.claims
    if (!LISTS.has(query.asks) && !asksWhatThereIs) return false
    if (matches.fit === 'part') return true
    return topic.every(
      (word, at) =>
        tellsNothing(word) ||
        EXPLAINED.has(word.sort) ||
        // Of one thing alone more may be asked than that it is there.
        (!isOne && (NOUNS.has(word.sort) || isHeldByAll(matches, weighing, at))) ||
        (word.sort === 'number' && query.nth !== undefined),
    )
  }

  const rules: readonly Rule[] = [
    {
      name: 'out-of-range',
      decide: (one) => {
        const { matches } = one
        if (!matches.emptyTime || matches.fitting.length > 0) return undefined
        return ofAnotherTime(one) ?? { matches }
      },
    },
    {
      name: 'symbolic',
      decide: (one) => (isCompleteByRule(one) ? { matches: one.matches } : undefined),
    },
    {
      name: 'learned',
      decide: (one) => {
        const best = likeliestSet(one)
        const { query, matches, weighing } = one
        if (!best || best.probability < weights.offered) return undefined
        const { hypothesis, probability } = best
        const isSure = probability >= weights.answered
        const missing = unmatchedSpecifics(hypothesis, weighing)
        const fitting = fittingOf(hypothesis, weighing)
        if (missing.length > 0) {
          // Whoever states a thing about one event, and errs in a name, is put right; who asks is told that it is not held.
          if (probability >= claimed && weighing.traits.isClaim && fitting.length === 1) {
            return {
              query: { ...query, certain: false },
              matches: { ...matches, fitting, fit: 'but-for', unheld: missing },
              rule: 'false-premise',
              probability,
            }
          }
          const near = fitting.map(({ event }) => event).slice(0, GUESSES_MAX)
          return {
            matches: { ...matches, fitting: [], fit: 'whole', unheld: missing, near },
            rule: 'unmatched-specific',
            probability,
          }
        }
        if (!isSure || narrowsUnheld(hypothesis, weighing)) {
          const near = weighing.weighed.slice(0, GUESSES_MAX).map(({ event }) => event)
          return { matches: { ...matches, fitting: [], near }, rule: 'guess', probability }
        }
        if (hypothesis.rule === 'conjunction') return { matches, probability }
        return {
          query: { ...query, nth: undefined, certain: false },
          matches: { ...matches, fitting, fit: 'whole', unheld: [] },
          probability,
        }
      },
    },
    {
      name: 'not-held',
      decide: ({ query, matches, weighing }) => ({
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
        },
      }),
    },
  ]

  return (query, understood, matches) => {
    const one: Case = { understood, query, matches, weighing: weigh(query, understood, matches) }
    for (const { name, decide } of rules) {
      const ruled = decide(one)
      if (!ruled) continue
      const { rule = name, probability } = ruled
      // A complete list needs no proof by word but what its conditions say; a yes does.
      const isWeighed = rule !== 'out-of-range' && (rule !== 'symbolic' || query.asks === 'yes-no')
      const words = isWeighed ? wordsHeld(one.weighing, ruled.matches) : []
      const decided: Decided = {
        rule,
        words,
        ...(probability === undefined ? {} : { probability }),
      }
      return { query: ruled.query ?? query, matches: { ...ruled.matches, decided } }
    }
    throw new Error('the last rule decides whatever is left')
  }
}

/** Every event that fits holds the word as it is, by a synonym, or in the other language. */
const isHeldByAll = ({ fitting }: Matches, { weighed }: Weighing, at: number): boolean => {
  const fits = new Set(fitting.map(({ event }) => event.id))
  return weighed
    .filter(({ event }) => fits.has(event.id))
    .every(({ candidate }) => strengthAt(candidate, at) >= HELD_SURELY)
}

const HELD_SURELY = 0.7

const tellsNothing = ({ aside, sort, tells }: TopicWord): boolean =>
  aside || sort === 'deed' || (sort === 'light' && tells < TELLS)

/** Below this a word of every second sentence leaves the decision to time and sort: "go on", "big". */
const TELLS = 0.25
/** What a complete set answers; a fact of one event must be told besides. */
const LISTS: ReadonlySet<Query['asks']> = new Set(['list', 'count', ...PICKS])
/** What a list is of: a thing by its name, "systems". */
const NOUNS: ReadonlySet<TopicSort> = new Set(['name', 'noun'])
/** Sorts of words that conditions check, each by a fact. */
const EXPLAINED: ReadonlySet<TopicSort> = new Set(['category', 'kind', 'role', 'place'])
