// What a decision tells of the events it names: the evidence for each word, the words that no event holds, what is near.
import type { CityEvent } from '../model/city-event.js'
import type { WordEvidence } from '../model/evidence.js'
import type { Matches } from '../model/match.js'
import { isUnheld } from '../search/evidence.js'
import type { Hypothesis } from './hypotheses.js'
import type { Weighed, Weighing } from './weigh.js'

/** As many guesses as are offered. */
export const GUESSES_MAX = 3

/** What each event that is shown or offered holds of each word that was asked. */
export const wordsHeld = (
  { topic, weighed }: Weighing,
  { fitting, near }: Matches,
): readonly WordEvidence[] => {
  const told = new Set(
    (fitting.length > 0 ? fitting.map(({ event }) => event) : near).map(({ id }) => id),
  )
  const events = weighed.filter(({ event }) => told.has(event.id))
  return topic.flatMap(({ said, start, aside }, at) =>
    aside
      ? []
      : [
          {
            said,
            start,
            in: events.flatMap(({ event, candidate }) => {
              const evidence = candidate.evidence[at]
              return evidence ? [{ event: event.id, ...evidence }] : []
            }),
          },
        ],
  )
}

/** The events of the set, the likeliest first. */
export const weighedIn = ({ places }: Hypothesis, { weighed }: Weighing): readonly Weighed[] => {
  const isIn = new Set(places)
  return weighed.filter(({ place }) => isIn.has(place))
}

/** Every event of the set, by date, with its score. */
export const fittingOf = (hypothesis: Hypothesis, weighing: Weighing): Matches['fitting'] =>
  [...weighedIn(hypothesis, weighing)]
    .sort((one, other) => one.place - other.place)
    .map(({ event, candidate }) => ({ event, score: candidate.score, hits: [] }))

/** The words of the topic that no event holds, the most telling first; at most two are named. */
export const unheldWords = ({ topic, weighed }: Weighing): readonly string[] =>
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

export const nearOf = ({ weighed }: Weighing): readonly CityEvent[] =>
  weighed
    .filter(({ probability }) => probability >= 0.05)
    .slice(0, GUESSES_MAX)
    .map(({ event }) => event)
