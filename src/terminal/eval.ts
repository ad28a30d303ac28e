// `npm run eval`: asks the question sets and prints right, silent and wrong by language and kind.
import { readdirSync, readFileSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { parseArgs } from 'node:util'
import { readConfig } from '../config.js'
import type { Dialogs } from '../content/dialogs-schema.js'
import { loadDialogs } from '../content/load-dialogs.js'
import { loadEvents } from '../content/load-events.js'
import { conversationOf } from '../core.js'
import { packageRoot } from '../package-root.js'
import { askBareYear, bareYears, openBareYear } from './bare-years.js'
import { orComplain } from './complain.js'
import {
  type Asked,
  askAll,
  groupsOf,
  isEnglishSingle,
  percent,
  shareOf,
  shortfalls,
  sortOf,
  thresholdsSchema,
  tongueOf,
  withoutFacts,
} from './evaluation.js'
import { jsonConversations } from './json-conversations.js'
import { readQuestionSet } from './question-set.js'

const QUESTIONS = join(packageRoot, 'test', 'questions')

const main = async (): Promise<void> => {
  const { values, positionals } = parseArgs({
    options: { misses: { type: 'boolean', default: false } },
    allowPositionals: true,
  })
  const { dialogsDir, dataDir, callerDir, now } = readConfig(process.env)
  const given = positionals.map((file) => resolve(callerDir ?? process.cwd(), file))
  const files = given.length > 0 ? given : ownSets()
  const conversations = files.flatMap(readQuestionSet)
  const dialogs = loadDialogs(dialogsDir)
  const records = loadEvents(dataDir, dialogs)
  const asked = askAll(conversations, jsonConversations(conversationOf(dialogs, records), now))
  const stripped = askAll(
    conversations.filter(({ lang, turns }) => lang === 'en' && turns.length === 1),
    jsonConversations(conversationOf(dialogs, withoutFacts(records)), now),
  ).filter(isEnglishSingle)

  const years = given.length > 0 ? [] : await askBareYears(dialogs)
  const bare = years.flatMap(([, ofYear]) => ofYear)

  if (values.misses) for (const one of [...asked, ...bare]) sayMiss(one)
  sayTable(asked, stripped)
  sayBareYears([...years, ['years', bare]])
  for (const shortfall of shortfalls(asked, stripped, bare, readThresholds())) {
    say(`Short of its threshold: ${shortfall}`)
    process.exitCode = 1
  }
}

const ownSets = (): readonly string[] =>
  readdirSync(QUESTIONS)
    .filter((name) => name.endsWith('.jsonl'))
    .sort()
    .map((name) => join(QUESTIONS, name))

type OfYear = readonly [year: string, asked: readonly Asked[]]

const askBareYears = (dialogs: Dialogs): Promise<readonly OfYear[]> =>
  Promise.all(
    bareYears().map(async (year) => [year, askBareYear(await openBareYear(year, dialogs))]),
  )

const readThresholds = () =>
  thresholdsSchema.parse(JSON.parse(readFileSync(join(QUESTIONS, 'thresholds.json'), 'utf8')))

const sayMiss = ({ conversation, turn, user, verdict, amiss }: Asked): void => {
  if (verdict === 'right') return
  say(`${verdict} ${conversation.id}.${turn} ${user}\n    ${amiss.join('; ')}`)
}

const sayTable = (asked: readonly Asked[], stripped: readonly Asked[]): void => {
  say(row('language', 'kind', 'turns', 'right', 'silent', 'wrong'))
  sayGroups(asked, ({ conversation: { lang, kind } }) => [lang, kind])
  say('')
  sayGroups(asked, (one) => [one.conversation.lang, `all ${sortOf(one)}`])
  if (stripped.length > 0) sayRow('en', 'single, no facts', stripped)
  sayRow('all', 'all', asked)
}

/** A year that nobody has reviewed, in its own language and in the other one. */
const sayBareYears = (years: readonly OfYear[]): void => {
  for (const [year, asked] of years)
    for (const [tongue, group] of groupsOf(asked, tongueOf)) sayRow(tongue, `bare ${year}`, group)
}

const sayGroups = (
  asked: readonly Asked[],
  nameOf: (one: Asked) => readonly [string, string],
): void => {
  for (const [name, group] of groupsOf(asked, (one) => nameOf(one).join('\t'))) {
    const [lang = '', kind = ''] = name.split('\t')
    sayRow(lang, kind, group)
  }
}

const sayRow = (lang: string, kind: string, group: readonly Asked[]): void => {
  const shares = (['right', 'silent', 'wrong'] as const).map((verdict) =>
    percent(shareOf(group, verdict)),
  )
  say(row(lang, kind, String(group.length), ...shares))
}

const row = (lang: string, kind: string, ...figures: readonly string[]): string =>
  lang.padEnd(10) + kind.padEnd(18) + figures.map((figure) => figure.padStart(8)).join('')

const say = (line: string): void => {
  process.stdout.write(`${line}\n`)
}

await orComplain(main)
