// What is measured: a turn of the core, of a plain echo bot, and of plain MiniSearch, over the same questions.
import type { Respond } from '../src/answer/respond.js'
import type { CityEvent } from '../src/model/city-event.js'
import { jsonReply } from '../src/render/json-reply.js'
import { plainSearch } from './plain-search.js'
import { type Pace, type Timed, timeEach, timeOnce } from './stopwatch.js'

/** The day on which the sets were written for. */
const TODAY = '2018-12-31'

/** A record's timing: how long it takes to make ready, in seconds, and each question then. */
export interface Measured {
  readonly readySeconds: number
  readonly turns: Timed<string>
}

/** From the Question to the text of the JSON reply. */
export const measureTurns = (
  respond: Respond,
  questions: readonly string[],
  pace: Pace,
): Timed<string> =>
  timeEach(
    questions,
    (text) =>
      JSON.stringify(jsonReply('bench', respond({ text, today: TODAY, fallback: 'zh-Hant' }))),
    pace,
  )

/** Ready means: index, lexicon and phrasebooks are built from events that are loaded already. */
export const measureCore = (
  makeReady: () => Respond,
  questions: readonly string[],
  pace: Pace,
): Measured => {
  const { result: respond, seconds } = timeOnce(makeReady)
  return { readySeconds: seconds, turns: measureTurns(respond, questions, pace) }
}

export const measurePlainSearch = (
  events: readonly CityEvent[],
  questions: readonly string[],
  pace: Pace,
): Measured => {
  const { result: search, seconds } = timeOnce(() => plainSearch(events))
  return { readySeconds: seconds, turns: timeEach(questions, search, pace) }
}
