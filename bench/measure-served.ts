// Times turns of a bot over HTTP: one after the other on one connection, or on several at once.
import type { ServedBot } from './echo-bot.js'
import { postTo } from './post-message.js'
import { type Timing, timeTurns, timingOf } from './stopwatch.js'

export interface Load {
  readonly warmUpTurns: number
  readonly turns: number
  readonly connections: number
}

export interface Served extends Timing {
  readonly turnsPerSecond: number
}

/** Each message is the first of a conversation of its own. @throws Error when a message was left without its reply */
export const measureServed = async (
  start: () => Promise<ServedBot>,
  questions: readonly string[],
  { warmUpTurns, turns, connections }: Load,
): Promise<Served> => {
  const bot = await start()
  const poster = postTo(bot, connections)
  let posted = 0
  const turn = () => poster.post(questions[posted++ % questions.length] ?? '')
  const timeAll = async (count: number) =>
    (
      await Promise.all(
        Array.from({ length: connections }, () => timeTurns(Math.ceil(count / connections), turn)),
      )
    ).flat()
  try {
    await timeAll(warmUpTurns)
    const begun = performance.now()
    const times = await timeAll(turns)
    const seconds = (performance.now() - begun) / 1000
    if (bot.replies() !== posted) {
      throw new Error(`the bot replied to ${bot.replies()} of ${posted} messages`)
    }
    return { ...timingOf(times), turnsPerSecond: times.length / seconds }
  } finally {
    poster.close()
    await bot.close()
  }
}
