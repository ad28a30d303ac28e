// The whole run: today's record beside a plain echo bot, then a large one beside plain MiniSearch.
import { loadDialogs } from '../src/content/load-dialogs.js'
import { loadEvents } from '../src/content/load-events.js'
import { coreOf } from '../src/core.js'
import type { CityEvent } from '../src/model/city-event.js'
import { startCitizenBot } from './citizen-bot.js'
import { startEchoBot } from './echo-bot.js'
import { madeUpEvents } from './made-up-events.js'
import { type Measured, measureCore, measurePlainSearch, measureTurns } from './measure.js'
import { type Load, measureServed, type Served } from './measure-served.js'
import { questionMix } from './question-mix.js'
import { type Pace, type Timed, timeOnce } from './stopwatch.js'
import { WALLS } from './walls.js'

/** How much is measured; the bounds on time together are the longest that a run can take, but for loading. */
export interface Extent {
  /** Each on one connection, then on many at once. */
  readonly served: Omit<Load, 'connections'>
  readonly few: Pace
  readonly walls: Pace
  readonly manyEvents: number
  readonly many: Pace
  readonly plainSearch: Pace
}

export const FULL: Extent = {
  served: { warmUpTurns: 500, turns: 1500 },
  few: { warmUpRounds: 10, rounds: 30, atMostMs: 15_000 },
  walls: { warmUpRounds: 3, rounds: 20, atMostMs: 15_000 },
  manyEvents: 10_000,
  many: { warmUpRounds: 1, rounds: 10, atMostMs: 25_000 },
  plainSearch: { warmUpRounds: 1, rounds: 5, atMostMs: 15_000 },
}

export interface Figures {
  readonly questions: number
  readonly served: readonly ServedBeside[]
  readonly few: Measured & { readonly events: number }
  /** The messages that are slowest to read, asked of the few events. */
  readonly walls: Timed<string>
  readonly many: Measured & { readonly events: number; readonly madeUpSeconds: number }
  readonly plainSearch: Measured
}

/** Turns over HTTP: those of the whole house beside those of a plain echo bot, in the same run. */
export interface ServedBeside {
  readonly connections: number
  readonly echoBot: Served
  readonly citizenBot: Served
  /** The same with nothing kept beyond the process. */
  readonly inMemory: Served
}

const CONNECTIONS = [1, 20]

/** Distinct ones, so that no cache of answers could help. */
const QUESTIONS_SERVED = 500

/** @throws ContentError when dialogs/ or data/ are broken */
export const runBench = async (
  folders: { readonly dialogsDir: string; readonly dataDir: string },
  extent: Extent,
): Promise<Figures> => {
  const dialogs = loadDialogs(folders.dialogsDir)
  const { events } = loadEvents(folders.dataDir, dialogs)
  const coreOver = (record: readonly CityEvent[]) => () =>
    coreOf(dialogs, { events: record, dataVersion: 'bench' })
  const questions = questionMix()

  const served: ServedBeside[] = []
  for (const connections of CONNECTIONS) {
    const load = { ...extent.served, connections }
    const asked = questions.slice(0, QUESTIONS_SERVED)
    served.push({
      connections,
      echoBot: await measureServed(startEchoBot, asked, load),
      citizenBot: await measureServed(() => startCitizenBot(folders), asked, load),
      inMemory: await measureServed(() => startCitizenBot(folders, 'memory:'), asked, load),
    })
  }
  const few = measureCore(coreOver(events), questions, extent.few)
  const walls = measureTurns(coreOver(events)(), WALLS, extent.walls)

  const { result: large, seconds: madeUpSeconds } = timeOnce(() =>
    withMadeUp(events, madeUpEvents(extent.manyEvents - events.length, dialogs)),
  )
  const many = measureCore(coreOver(large), questions, extent.many)
  const plainSearch = measurePlainSearch(large, questions, extent.plainSearch)
  return {
    questions: questions.length,
    served,
    few: { ...few, events: events.length },
    walls,
    many: { ...many, events: large.length, madeUpSeconds },
    plainSearch,
  }
}

/** The published events stand among the made-up ones, so that the questions still find what they ask for. */
const withMadeUp = (
  events: readonly CityEvent[],
  madeUp: readonly CityEvent[],
): readonly CityEvent[] =>
  [...events, ...madeUp].sort(
    (one, other) => compareText(one.date, other.date) || compareText(one.id, other.id),
  )

const compareText = (one: string, other: string): number => (one < other ? -1 : one > other ? 1 : 0)
