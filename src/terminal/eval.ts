// `npm run eval`: asks the question sets and prints right, offered, silent and wrong by language and kind.
import { readFileSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { parseArgs } from 'node:util'
import { readConfig } from '../config.js'
import type { Dialogs } from '../content/dialogs-schema.js'
import { loadDialogs } from '../content/load-dialogs.js'
import { loadEvents } from '../content/load-events.js'
import { conversationOf } from '../core.js'
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
import { type Conversation, readQuestionSet } from './question-set.js'
import { QUESTIONS, questionSets } from './question-sets.js'

const main = async (): Promise<void> => {
  const { values, positionals } = parseArgs({
    options: { misses: { type: 'boolean', default: false } },
    allowPositionals: true,
  })
  const { dialogsDir, dataDir, callerDir, now } = readConfig(process.env)
  const given = positionals.map((file) => resolve(callerDir ?? process.cwd(), file))
  const sets = given.length > 0 ? [] : questionSets()
  const conversations =
    given.length > 0
      ? given.flatMap(readQuestionSet)
      : sets.filter(({ isBlind }) => !isBlind).flatMap((set) => set.conversations)
  const dialogs = loadDialogs(dialogsDir)
  const records = loadEvents(dataDir, dialogs)
  const converse = conversationOf(dialogs, records)
  const ask = (some: readonly Conversation[]) => askAll(some, jsonConversations(converse, now))
  const own = ask(conversations)
  const withoutTheirFacts = askAll(
    conversations.filter(({ lang, turns }) => lang === 'en' && turns.length === 1),
    jsonConversations(conversationOf(dialogs, withoutFacts(records)), now),
  ).filter(isEnglishSingle)
  const blindSets = sets
    .filter(({ isBlind }) => isBlind)
    .map((set): NamedSet => [set.name, ask(set.conversations)])
  const blind = blindSets.flatMap(([, asked]) => asked)

  const years = given.length > 0 ? [] : await askBareYears(dialogs)
  const bare = years.flatMap(([, ofYear]) => ofYear)

  if (values.misses) for (const one of [...own, ...bare, ...blind]) sayMiss(one)
  sayTable(own, withoutTheirFacts)
  saySets('bare', [...years, ['years', bare]])
  if (blind.length > 0) sayBlindSets(blindSets, blind)
  const groups = { own, withoutFacts: withoutTheirFacts, bare, blind }
  for (const shortfall of shortfalls(groups, readThresholds())) {
    say(`Short of its threshold: ${shortfall}`)
    process.exitCode = 1
  }
}

type NamedSet = readonly [name: string, asked: readonly Asked[]]

const askBareYears = (dialogs: Dialogs): Promise<readonly NamedSet[]> =>
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
  say(row('language', 'kind', 'turns', ...VERDICTS))
  sayGroups(asked, ({ conversation: { lang, kind } }) => [lang, kind])
  say('')
  sayGroups(asked, (one) => [one.conversation.lang, `all ${sortOf(one)}`])
  if (stripped.length > 0) sayRow('en', 'single, no facts', stripped)
  sayRow('all', 'all', asked)
}

/** Each set in its own languages; a year that nobody has reviewed is asked in both. */
const saySets = (what: string, sets: readonly NamedSet[]): void => {
  for (const [name, asked] of sets)
    for (const [tongue, group] of groupsOf(asked, tongueOf))
      sayRow(tongue, `${what} ${name}`, group)
}

/** The decision is fitted to them as well: what it makes of a set that was left out is told by `npm run train`. */
const sayBlindSets = (sets: readonly NamedSet[], all: readonly Asked[]): void => {
  say('')
  saySets('blind', sets)
  sayGroups(all, (one) => [tongueOf(one), `blind ${sortOf(one)}`])
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
  const shares = VERDICTS.map((verdict) => percent(shareOf(group, verdict)))
  say(row(lang, kind, String(group.length), ...shares))
}

const row = (lang: string, kind: string, ...figures: readonly string[]): string =>
  lang.padEnd(10) + kind.padEnd(20) + figures.map((figure) => figure.padStart(8)).join('')

const VERDICTS = ['right', 'offered', 'silent', 'wrong'] as const

const say = (line: string): void => {
  process.stdout.write(`${line}\n`)
}

await orComplain(main)
