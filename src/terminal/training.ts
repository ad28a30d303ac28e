// Fits the weights of decide from the question sets: which event answers, and which set of events is the answer.
import { attributeFinder } from '../answer/attributes.js'
import { FEATURES } from '../answer/features.js'
import { foundSets } from '../answer/found-sets.js'
import { hypothesesOf, isFoundByRule, SET_FEATURES } from '../answer/hypotheses.js'
import { ownNames } from '../answer/lexicon.js'
import { logOddsOf } from '../answer/logistic.js'
import { phrasesTell } from '../answer/phrasing.js'
import { knowledgeOf } from '../answer/respond.js'
import { type Understood, understand } from '../answer/understand.js'
import { type DecisionWeights, type Weigh, weigher } from '../answer/weigh.js'
import type { Dialogs } from '../content/dialogs-schema.js'
import { type GeneralKnowledge, loadGeneralKnowledge } from '../content/general-knowledge.js'
import type { EventRecords } from '../content/load-events.js'
import type { CityEvent } from '../model/city-event.js'
import { MOST_READ } from '../model/language.js'
import type { Matches } from '../model/match.js'
import type { Query } from '../model/meaning.js'
import type { EventIndex } from '../search/build-index.js'
import { find } from '../search/find.js'
import { fold } from '../text/normalise.js'
import { withoutFacts } from './evaluation.js'
import { type Example, fitLogistic } from './fit-logistic.js'
import { fitPhrases } from './fit-phrases.js'
import type { Conversation, Turn } from './question-set.js'

export interface QuestionSet {
  readonly name: string
  /** Written by people who had seen neither the code nor other sets. */
  readonly isBlind: boolean
  readonly conversations: readonly Conversation[]
}

/** A set whose questions are about another record. */
export interface AskedOfItsOwn {
  readonly events: readonly CityEvent[]
  readonly set: QuestionSet
}

export interface FittedWeights {
  readonly event: DecisionWeights
  /** Weights for sets that a rule found, and for sets that the ranking found. */
  readonly found: DecisionWeights
  readonly ranked: DecisionWeights
  readonly phrases: DecisionWeights
}

/** A question that asks for events, with all that is weighed of it. */
interface Asked {
  readonly set: string
  readonly turn: Turn
  readonly query: Query
  readonly understood: Understood
  readonly matches: Matches
  readonly record: Record
  /** How much the question counts. */
  readonly weight: number
}

interface Record {
  readonly index: EventIndex
  readonly weighWith: (weights: DecisionWeights) => Weigh
}

/** Held back so much, weights of rare features stay near 0; chosen by cross-validation among 1, 3 and 10. */
const RIDGE = 3
/** The same for phrases, of which there are thousands. */
const PHRASE_RIDGE = 4
/** Three turns come within a tenth of a point of where more would lead. */
const TURNS = 3

/** Sets that were worked on count less than blind ones: their words match too well. */
const WORKED_ON = 0.5
/** An event shown for what nobody can know costs more than one not shown. */
const UNANSWERABLE = 1.5
/** The record as it is, and as it is before people have added aliases, translations and example questions to it. */
const STATES = [1, 0.3, 0.3] as const

/** Later than every event, so that no relative time means one. */
const TODAY = '2026-06-15'

export interface Trainer {
  readonly fit: (isUsed: (set: string) => boolean) => FittedWeights
}

export const trainer = (
  dialogs: Dialogs,
  records: EventRecords,
  sets: readonly QuestionSet[],
  others: readonly AskedOfItsOwn[] = [],
): Trainer => {
  const own = new Set(ownNames(dialogs).map(fold))
  const general = loadGeneralKnowledge((name) => own.has(fold(name)))
  const states = [records.events, records.events.map(stripped), bare(records)]
  const asked = [
    ...states.flatMap((events, at) => askedOf(dialogs, events, sets, STATES[at] ?? 0, general)),
    ...others.flatMap(({ events, set }) => askedOf(dialogs, events, [set], 1, general)),
  ]
  return {
    fit: (isUsed) => {
      const used = asked.filter(({ set }) => isUsed(set))
      const event = named(FEATURES, fitLogistic(used.flatMap(eventExamples), RIDGE))
      const weighOf = new Map<Record, Weigh>()
      const examples = used.flatMap((one) => {
        const weigh = weighOf.get(one.record) ?? one.record.weighWith(event)
        weighOf.set(one.record, weigh)
        return setExamples(one, weigh)
      })
      return { event, ...fitSets(examples) }
    },
  }
}

/** Weights of the features and of the phrases in turns, each with what the others tell as its offset. */
const fitSets = (examples: readonly SetExample[]): Omit<FittedWeights, 'event'> => {
  let phrases: DecisionWeights = {}
  const fitFeatures = (isFound: boolean) =>
    fitLogistic(
      examples
        .filter((one) => one.isFound === isFound)
        .map(({ example, phrases: said }) => ({ ...example, offset: phrasesTell(said, phrases) })),
      RIDGE,
    )
  let [found, ranked] = [fitFeatures(true), fitFeatures(false)]
  for (let turn = 0; turn < TURNS; turn++) {
    phrases = fitPhrases(
      examples.map(({ isFound, example, phrases: said }) => ({
        phrases: said,
        label: example.label,
        weight: example.weight,
        offset: logOddsOf(example.features, isFound ? found : ranked),
      })),
      PHRASE_RIDGE,
    )
    ;[found, ranked] = [fitFeatures(true), fitFeatures(false)]
  }
  return { found: named(SET_FEATURES, found), ranked: named(SET_FEATURES, ranked), phrases }
}

const askedOf = (
  dialogs: Dialogs,
  events: readonly CityEvent[],
  sets: readonly QuestionSet[],
  stateWeight: number,
  general: GeneralKnowledge,
): readonly Asked[] => {
  const knowledge = knowledgeOf(dialogs, events, general)
  const findAttributes = attributeFinder(dialogs)
  const record: Record = {
    index: knowledge.index,
    weighWith: (weights) => weigher(knowledge.index, knowledge.nearness, findAttributes, weights),
  }
  return sets.flatMap(({ name, isBlind, conversations }) =>
    conversations.flatMap(({ turns }): readonly Asked[] => {
      const [turn, ...more] = turns
      if (!turn || more.length > 0 || !ASKS_FOR_EVENTS.has(turn.outcome)) return []
      const understood = understand(
        { text: turn.user, today: TODAY, fallback: MOST_READ },
        knowledge,
      )
      const { meaning } = understood
      if (meaning.is !== 'query') return []
      const { query } = meaning
      const weight =
        (isBlind ? 1 : WORKED_ON) * stateWeight * (turn.events.length > 0 ? 1 : UNANSWERABLE)
      return [
        {
          set: name,
          turn,
          query,
          understood,
          matches: find(query, knowledge.index),
          record,
          weight,
        },
      ]
    }),
  )
}

const ASKS_FOR_EVENTS: ReadonlySet<string> = new Set(['answered', 'not-found', 'out-of-range'])

const datesOf = ({ turn }: Asked) => ({
  right: new Set(turn.events),
  also: new Set(turn.also),
})

/** One for each event but those that are tolerated; those of a question count as much together as one. */
const eventExamples = (asked: Asked): readonly Example[] => {
  const { right, also } = datesOf(asked)
  const { weighed } = asked.record.weighWith({})(asked.query, asked.understood, asked.matches)
  const told = weighed.filter(({ event }) => right.has(event.date) || !also.has(event.date))
  const positives = told.filter(({ event }) => right.has(event.date)).length
  const negatives = told.length - positives
  return told.map(({ event, features }) => {
    const label = right.has(event.date)
    return { features, label, weight: asked.weight * (label ? 1 / positives : 2 / negatives) }
  })
}

interface SetExample {
  readonly isFound: boolean
  readonly example: Example
  readonly phrases: readonly string[]
}

/** Right is a set with all events of the answer and no other than tolerated ones. */
const setExamples = (asked: Asked, weigh: Weigh): readonly SetExample[] => {
  const { right, also } = datesOf(asked)
  const { query, understood, matches, record, weight } = asked
  const weighing = weigh(query, understood, matches)
  return hypothesesOf(
    query,
    matches,
    foundSets(query, matches, record.index, weighing),
    weighing,
  ).flatMap(({ rule, places, features, phrases }): readonly SetExample[] => {
    const dates = new Set(places.map((place) => record.index.events[place]?.date ?? ''))
    const isTolerated = [...dates].every((date) => right.has(date) || also.has(date))
    // Beside a question that is not borne out, what it is about may be shown or not.
    if (right.size === 0 && isTolerated) return []
    const label = right.size > 0 && isTolerated && [...right].every((date) => dates.has(date))
    return [{ isFound: isFoundByRule(rule), example: { features, label, weight }, phrases }]
  })
}

/** As ingest leaves it, but for names, numbers and categories that people have typed. */
const stripped = (event: CityEvent): CityEvent => {
  const nameless = <One extends { readonly aliases: readonly string[] }>(one: One): One => ({
    ...one,
    aliases: [],
  })
  return {
    ...event,
    askedAs: [],
    text: { en: event.text.en },
    title: { en: event.title.en },
    parties: event.parties.map(nameless),
    places: event.places.map(nameless),
    products: event.products.map(nameless),
  }
}

const bare = (records: EventRecords): readonly CityEvent[] =>
  withoutFacts(records).events.map(stripped)

/** Rounded, so that the same data give the same bytes wherever logarithms differ in their last digit. */
const named = (names: readonly string[], weights: Float64Array): DecisionWeights =>
  Object.fromEntries(names.map((name, at) => [name, Number((weights[at] ?? 0).toFixed(3))]))
