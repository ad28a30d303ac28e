// Figures → what a person reads: ratios first, milliseconds beside them.
import { cutAtWord } from '../src/text/cut.js'
import type { Served } from './measure-served.js'
import type { Figures, ServedBeside } from './run-bench.js'
import type { Timed, Timing } from './stopwatch.js'

const SLOWEST_SHOWN = 3
const QUESTION_COLUMNS = 40

export const figuresInWords = (figures: Figures): string => {
  const { questions, served, few, walls, many, plainSearch } = figures
  const [alone] = served
  const toEcho = few.turns.median / (alone?.echoBot.median ?? Number.NaN)
  const toPlain = many.turns.median / plainSearch.turns.median
  return [
    heading(`${few.events} events, ${questions} questions`),
    ...served.flatMap(servedRows),
    row('a turn of the core, in process', toEcho, few.turns),
    `Slowest walls of 500 characters: ${slowest(walls)}`,
    '',
    heading(`${many.events} events, the same questions`),
    row('plain MiniSearch, the search alone', 1, plainSearch.turns),
    row('a turn of the core, in process', toPlain, many.turns),
    `The core is ready in ${many.readySeconds.toFixed(2)} s, plain MiniSearch in ${plainSearch.readySeconds.toFixed(2)} s.`,
    `Slowest at ${few.events}: ${slowest(few.turns)}`,
    `Slowest at ${many.events}: ${slowest(many.turns)}`,
  ].join('\n')
}

const servedRows = ({
  connections,
  echoBot,
  citizenBot,
  inMemory,
}: ServedBeside): readonly string[] => {
  const over = `over HTTP, ${connections} at once`
  return [
    row(`a plain echo bot, ${over}`, 1, echoBot),
    row(`the whole house, ${over}`, citizenBot.median / echoBot.median, citizenBot),
    row(`the same with memory:, ${over}`, inMemory.median / echoBot.median, inMemory),
    `    its turn takes ${(citizenBot.median / inMemory.median).toFixed(2)} times as long with the store on disk`,
    `    ${perSecond(citizenBot)} turns a second beside ${perSecond(echoBot)} of the echo bot`,
  ]
}

const perSecond = ({ turnsPerSecond }: Served): string => turnsPerSecond.toFixed(0)

const slowest = (turns: Timed<string>): string =>
  turns.slowest
    .slice(0, SLOWEST_SHOWN)
    .map(({ item, median }) => `“${onALine(item)}” ${median.toFixed(1)} ms`)
    .join('; ')

/** Control characters, which hostile questions have, must not reach a terminal. */
const onALine = (question: string): string =>
  cutAtWord(question.replace(/\p{C}/gu, ' '), QUESTION_COLUMNS)

const heading = (subject: string): string =>
  columns(subject, ['ratio', 'median ms', '99th pct ms', 'turns'])

const row = (what: string, ratio: number, { median, p99, samples }: Timing): string =>
  columns(`  ${what}`, [ratio.toFixed(2), median.toFixed(3), p99.toFixed(3), String(samples)])

const columns = (first: string, others: readonly string[]): string =>
  first.padEnd(44) + others.map((text) => text.padStart(13)).join('')
