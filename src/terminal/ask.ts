// `npm run ask`: one question from the command line, a conversation, or JSON lines for programs.
import { createInterface } from 'node:readline/promises'
import { parseArgs } from 'node:util'
import type { Converse } from '../answer/respond.js'
import { type Config, readConfig } from '../config.js'
import { openConversation } from '../core.js'
import type { Context } from '../model/context.js'
import { MOST_READ } from '../model/language.js'
import { taipeiDay } from '../model/period.js'
import { terminalText } from '../render/terminal.js'
import { languageOfLocale } from '../text/language.js'
import { orComplain } from './complain.js'
import { jsonConversations } from './json-conversations.js'
import { linesOf } from './lines.js'

const WIDTH_WITHOUT_TERMINAL = 80

const main = async (): Promise<void> => {
  const { values, positionals } = parseArgs({
    options: { json: { type: 'boolean', default: false } },
    allowPositionals: true,
  })
  const config = readConfig(process.env)
  const converse = openConversation(config)
  if (values.json) return answerLines(converse, config)
  const answer = answerer(converse, config)
  if (positionals.length > 0) return say(answer(positionals.join(' ')))
  return talk(answer)
}

const answerLines = async (converse: Converse, { now }: Config): Promise<void> => {
  const reply = jsonConversations(converse, now)
  for await (const line of linesOf(process.stdin)) say(JSON.stringify(reply(line)))
}

/** Answers as a person reads them here, each going on from those before. */
const answerer = (
  converse: Converse,
  { now, locale, colour }: Config,
): ((text: string) => string) => {
  const fallback = languageOfLocale(locale) ?? MOST_READ
  let context: Context | undefined
  const terminal = {
    width: process.stdout.columns || WIDTH_WITHOUT_TERMINAL,
    colour: process.stdout.isTTY && colour,
  }
  return (text) => {
    const reply = converse({ text, today: taipeiDay(now()), fallback }, context)
    context = reply.context
    return terminalText(reply.answer, terminal)
  }
}

const talk = async (answer: (text: string) => string): Promise<void> => {
  // Who says nothing is told what to ask.
  if (process.stdin.isTTY) say(`${answer('')}\n`)
  const readline = createInterface({
    input: process.stdin,
    output: process.stdout,
    prompt: process.stdin.isTTY ? '> ' : '',
  })
  readline.prompt()
  for await (const line of readline) {
    say(`${answer(line)}\n`)
    readline.prompt()
  }
}

// Whoever reads us may stop reading (`| head -1`): that is no error.
process.stdout.on('error', (error: NodeJS.ErrnoException) => {
  if (error.code !== 'EPIPE') throw error
  process.exit()
})

const say = (text: string): void => {
  process.stdout.write(`${text}\n`)
}

await orComplain(main)
