// What is measured: a turn of the core, of a plain echo bot, and of plain MiniSearch, over the same questions.
import type { Respond } from '../src/answer/respond.js'
import type { CityEvent } from '../src/model/city-event.js'
import { jsonReply } from '../src/render/json-reply.js'
import { startEchoBot } from './echo-bot.js'
import { plainSearch } from './plain-search.js'
import { postTo } from './post-message.js'
import {
  type Pace,
  type Timed,
  type Timing,
  timeEach,
  timeOnce,
  timeTurns,
  timingOf,
} from './stopwatch.js'

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

/** One turn after the other on one connection. @throws Error when the bot left a message without its reply */
export const measureEchoBot = async (
  questions: readonly string[],
  { warmUpTurns, turns }: { readonly warmUpTurns: number; readonly turns: number },
): Promise<Timing> => {
  const bot = await startEchoBot()
  const poster = postTo(bot)
  const turn = (index: number) => poster.post(questions[index % questions.length] ?? '')
  try {
    await timeTurns(warmUpTurns, turn)
    const times = await timeTurns(turns, turn)
    const posted = warmUpTurns + turns
    if (bot.replies() !== posted) {
      throw new Error(`the echo bot replied to ${bot.replies()} of ${posted} messages`)
    }
    return timingOf(times)
  } finally {
    poster.close()
    await bot.close()
  }
}
