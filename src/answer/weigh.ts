// Weighs the events of the record as answers to a question: the topic's words, the evidence for each, a probability.
import type { CityEvent } from '../model/city-event.js'
import type { Matches } from '../model/match.js'
import type { Query } from '../model/meaning.js'
import type { EventIndex } from '../search/build-index.js'
import { inAll, NO_EVENTS } from '../search/event-set.js'
import {
  type Candidate,
  candidatesFor,
  formsOf,
  isUnheld,
  type TopicWord,
} from '../search/evidence.js'
import { type Example, exampleQuestions, type WeightedKey } from '../search/example-questions.js'
import { lookUpFor } from '../search/find.js'
import type { LookedUp } from '../search/look-up.js'
import type { Nearness } from '../text/nearness.js'
import { normalise } from '../text/normalise.js'
import { askedTerms, heldTerms, type Token, tokenize } from '../text/tokenize.js'
import { asksWord } from './asks.js'
import type { AttributeAsked, FindAttributes } from './attributes.js'
import { FEATURES, featuresOf } from './features.js'
import { probabilityOf } from './logistic.js'
import { hasRole, type Piece } from './piece.js'
import { focusOf, tellsOfKey, topicOf } from './topic.js'
import type { Understood } from './understand.js'

export interface Weighed {
  readonly event: CityEvent
  readonly place: number
  /** That the event answers the question, 0..1. */
  readonly probability: number
  readonly candidate: Candidate
  /** Entries are those of FEATURES. */
  readonly features: Float64Array
}

/** All but the topic is worked out when somebody asks for it: most questions for a list need no weighing. */
export interface Weighing {
  readonly topic: readonly TopicWord[]
  readonly pieces: readonly Piece[]
  /** Something is asked to have been done to somebody: "was X …ed", 被. */
  readonly isPassive: boolean
  /** What is asked of a thing, and seldom told. */
  readonly attributes: readonly AttributeAsked[]
  /** The likeliest first. */
  readonly weighed: readonly Weighed[]
  readonly traits: Traits
  /** Which events hold the terms of the query. */
  readonly found: LookedUp
}

/** What is worked out once somebody asks for a part of it. */
type WorkedOut = Pick<Weighing, 'weighed' | 'traits' | 'found'>

/** What is to be known of the question as a whole. */
export interface Traits {
  /** "My …", "do I …": the speaker's own affairs. */
  readonly isOfSelf: boolean
  /** How a thing is done. */
  readonly asksHow: boolean
  readonly asksWhy: boolean
  /** A thing is told, and a word of assent asked for: "…, right?", 「…，沒錯吧」. */
  readonly isClaim: boolean
  readonly isChinese: boolean
  /** Comparisons and orders that no record holds. */
  readonly beyond: number
  /** Words of the topic, but for asides, that no event holds. */
  readonly unheldWords: number
}

/** Weights by the names of FEATURES; what is not named weighs nothing. */
export type DecisionWeights = Readonly<Record<string, number>>

export type Weigh = (query: Query, understood: Understood, matches: Matches) => Weighing

export const weigher = (
  index: EventIndex,
  nearness: Nearness,
  findAttributes: FindAttributes,
  weights: DecisionWeights,
): Weigh => {
  const examples = exampleQuestions(examplesOf(index.events, nearness))
  const places = new Map(index.events.map(({ id }, place) => [id, place]))
  const byFeature = FEATURES.map((name) => weights[name] ?? 0)

  const weigh = (
    topic: readonly TopicWord[],
    query: Query,
    understood: Understood,
    matches: Matches,
    attributes: readonly AttributeAsked[],
  ): WorkedOut => {
    const seeker = lookUpFor(query, index)
    const fitting = matches.fitting.map(({ event }) => places.get(event.id) ?? -1)
    const candidates = candidatesFor(topic, index, seeker, fitting)
    const likeness = examples.likeness(
      topic
        .filter(({ aside }) => !aside)
        .flatMap(({ keys, tells }) => keys.map((key) => ({ key, tells }))),
    )
    const { pieces, language } = understood
    const toldIn = index.record.search(attributes.flatMap(({ forms }) => forms.flat()))
    const missedBy = attributes.map(({ forms }) => {
      const told = new Set(forms.flatMap((keys) => [...inAll(keys.map(toldIn.holders), NO_EVENTS)]))
      return (place: number) => !told.has(place)
    })
    const traits: Traits = {
      isOfSelf: pieces.some((piece) => hasRole(piece, 'my') || hasRole(piece, 'self')),
      asksHow: pieces.some((piece) => asksWord(piece, 'how')),
      asksWhy: pieces.some((piece) => asksWord(piece, 'why')),
      isClaim: [...pieces, ...understood.dropped].some((piece) => hasRole(piece, 'tag')),
      isChinese: language === 'zh-Hant',
      beyond: pieces.filter((piece) => hasRole(piece, 'beyond')).length,
      unheldWords: topic.filter(({ aside }, at) => !aside && isUnheld(candidates, at)).length,
    }
    const focus = focusOf(pieces, topic)
    const vectors = featuresOf({
      topic,
      candidates,
      matches,
      query,
      inTime: query.time && new Set(index.inTime(query.time.periods)),
      fitting: new Set(fitting),
      asked: (place) => likeness.get(place) ?? 0,
      ...traits,
      attributesMissed: (place) => missedBy.filter((isMissed) => isMissed(place)).length,
      focus,
      lacksAsked: (place) => lacksAsked(index.events[place], query),
      tellsNumber: (place) => tellsNumber(index.events[place], focus, topic),
    })
    const weighed = candidates.flatMap((candidate, at): readonly Weighed[] => {
      const event = index.events[candidate.place]
      const features = vectors[at]
      if (!event || !features) return []
      const probability = probabilityOf(features, byFeature)
      return [{ event, place: candidate.place, probability, candidate, features }]
    })
    weighed.sort((one, other) => other.probability - one.probability || one.place - other.place)
    return { weighed, traits, found: seeker.found }
  }

  return (query, understood, matches) => {
    const topic = topicOf(understood.pieces, understood.dropped, nearness)
    const attributes = findAttributes(
      [...understood.pieces, ...understood.dropped]
        .flatMap(({ tokens }) => tokens)
        .sort((one, other) => one.start - other.start),
    )
    let known: WorkedOut | undefined
    const all = () => {
      known ??= weigh(topic, query, understood, matches, attributes)
      return known
    }
    return {
      topic,
      pieces: understood.pieces,
      isPassive: understood.pieces.some((piece) => hasRole(piece, 'passive')),
      attributes,
      get weighed() {
        return all().weighed
      },
      get traits() {
        return all().traits
      },
      get found() {
        return all().found
      },
    }
  }
}

/** Of a record that people have reviewed: no venue for "where", nobody but our own for "who". */
const lacksAsked = (event: CityEvent | undefined, { asks }: Query): boolean => {
  if (!event || event.parties.length + event.products.length === 0) return false
  if (asks === 'where') return event.places.length === 0
  return asks === 'who' && event.parties.length < 2
}

/** A count whose unit is what is asked, as many bodies of the asked sort, or a number in the text beside the word. */
const tellsNumber = (
  event: CityEvent | undefined,
  focus: readonly number[],
  topic: readonly TopicWord[],
): boolean => {
  if (!event) return false
  const words = focus.flatMap((at) => topic[at] ?? [])
  // 「幾國」 has its noun in the question word: any number that is told may be it.
  if (words.length === 0) return event.counts.length + event.prizes.length > 0
  const units = event.counts.map(({ unit }) => new Set(heldTerms(`${unit.en} ${unit['zh-Hant']}`)))
  return words.some((word) => {
    const { asks } = word
    const forms = formsOf(word)
    const isCounted = units.some((unit) => forms.some((form) => form.every((key) => unit.has(key))))
    const kinds = asks.kinds.flatMap((one) => [one.kind, ...one.includes])
    const isOfKind = event.parties.some(({ kind }) => kinds.includes(kind))
    const isPrize = asks.categories.length > 0 && event.prizes.length > 0
    return isCounted || isOfKind || isPrize
  })
}

const examplesOf = (events: readonly CityEvent[], nearness: Nearness): readonly Example[] =>
  events.flatMap(({ askedAs }, place) =>
    askedAs.map((text) => ({ place, keys: weightedKeys(tokenize(normalise(text)), nearness) })),
  )

const weightedKeys = (tokens: readonly Token[], nearness: Nearness): readonly WeightedKey[] =>
  askedTerms(tokens).map((key) => ({ key, tells: tellsOfKey(key, nearness) }))
