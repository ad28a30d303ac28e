// `npm run eval`: asks the question sets, prints right, silent and wrong by language and kind, and holds thresholds.
import { readdirSync, readFileSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { parseArgs } from 'node:util'
import { z } from 'zod'
import { readConfig } from '../config.js'
import { openCore } from '../core.js'
import { packageRoot } from '../package-root.js'
import { orComplain } from './complain.js'
import { jsonConversations } from './json-conversations.js'
import { type Conversation, judge, readQuestionSet, type Verdict } from './question-set.js'

const QUESTIONS = join(packageRoot, 'test', 'questions')

/** The day on which all questions are asked: "this year" is long after the record. */
const ASKED_ON = '2026-06-15T12:00:00+08:00'

interface Asked {
  readonly conversation: Conversation
  readonly turn: number
  readonly user: string
  readonly verdict: Verdict
  readonly amiss: readonly string[]
}

const main = (): void => {
  const { values, positionals } = parseArgs({
    options: { misses: { type: 'boolean', default: false } },
    allowPositionals: true,
  })
  const config = readConfig(process.env)
  const files =
    positionals.length > 0
      ? positionals.map((file) => resolve(config.callerDir ?? process.cwd(), file))
      : readdirSync(QUESTIONS)
          .filter((name) => name.endsWith('.jsonl'))
          .sort()
          .map((name) => join(QUESTIONS, name))
  const asked = askAll(
    files.flatMap(readQuestionSet),
    jsonConversations(openCore(config), config.now),
  )
  if (values.misses) for (const one of asked) sayMiss(one)
  sayTable(asked)
  for (const shortfall of shortfalls(asked)) {
    say(shortfall)
    process.exitCode = 1
  }
}

const askAll = (
  conversations: readonly Conversation[],
  reply: ReturnType<typeof jsonConversations>,
): readonly Asked[] =>
  conversations.flatMap((conversation) =>
    conversation.turns.map((turn, index) => {
      const line = { conversation: conversation.id, text: turn.user, time: ASKED_ON }
      const judgement = judge(turn, conversation.kind, reply(JSON.stringify(line)))
      return { conversation, turn: index + 1, user: turn.user, ...judgement }
    }),
  )

/** What a threshold is set for: questions with an answer, messages without, turns of a conversation. */
type Sort = 'single' | 'dialog' | 'unanswerable'

const sortOf = ({ turns }: Conversation): Sort =>
  turns.length > 1 ? 'dialog' : turns[0]?.outcome === 'answered' ? 'single' : 'unanswerable'

const share = (asked: readonly Asked[], verdict: Verdict): number =>
  asked.length === 0 ? 0 : asked.filter((one) => one.verdict === verdict).length / asked.length

const percent = (part: number): string => `${(100 * part).toFixed(1)}%`

const sayMiss = ({ conversation, turn, user, verdict, amiss }: Asked): void => {
  if (verdict !== 'right')
    say(`${verdict} ${conversation.id}.${turn} ${user}\n    ${amiss.join('; ')}`)
}

const sayTable = (asked: readonly Asked[]): void => {
  say(row('language', 'kind', 'turns', 'right', 'silent', 'wrong'))
  for (const [name, group] of groups(
    asked,
    ({ conversation: { lang, kind } }) => `${lang}\t${kind}`,
  )) {
    const [lang = '', kind = ''] = name.split('\t')
    sayRow(lang, kind, group)
  }
  say('')
  for (const [name, group] of groups(asked, sortAndLanguage)) {
    const [sort = '', lang = ''] = name.split('\t')
    sayRow(lang, `all ${sort}`, group)
  }
  sayRow('all', 'all', asked)
}

const sortAndLanguage = ({ conversation }: Asked): string =>
  `${sortOf(conversation)}\t${conversation.lang}`

const sayRow = (lang: string, kind: string, group: readonly Asked[]): void => {
  const shares = (['right', 'silent', 'wrong'] as const).map((verdict) =>
    percent(share(group, verdict)),
  )
  const [right = '', silent = '', wrong = ''] = shares
  say(row(lang, kind, String(group.length), right, silent, wrong))
}

const row = (lang: string, kind: string, ...figures: readonly string[]): string =>
  lang.padEnd(10) + kind.padEnd(18) + figures.map((figure) => figure.padStart(8)).join('')

const groups = (
  asked: readonly Asked[],
  nameOf: (one: Asked) => string,
): readonly (readonly [string, readonly Asked[]])[] => {
  const names = [...new Set(asked.map(nameOf))].sort()
  return names.map((name) => [name, asked.filter((one) => nameOf(one) === name)])
}

const bounds = z.object({ right: z.number(), wrong: z.number() })
const thresholds = z.object({ single: bounds, dialog: bounds, unanswerable: bounds })

/** For each sort and language: at least `right` of the turns, at most `wrong` (test/questions/thresholds.json). */
const shortfalls = (asked: readonly Asked[]): readonly string[] => {
  const set = thresholds.parse(JSON.parse(readFileSync(join(QUESTIONS, 'thresholds.json'), 'utf8')))
  return groups(asked, sortAndLanguage).flatMap(([name, group]) => {
    const [first] = group
    if (!first) return []
    const { right, wrong } = set[sortOf(first.conversation)]
    const label = name.replace('\t', ', ')
    return [
      ...(share(group, 'right') < right
        ? [
            `Below its threshold: ${label}: ${percent(share(group, 'right'))} right, ${percent(right)} wanted`,
          ]
        : []),
      ...(share(group, 'wrong') > wrong
        ? [
            `Above its threshold: ${label}: ${percent(share(group, 'wrong'))} wrong, ${percent(wrong)} allowed`,
          ]
        : []),
    ]
  })
}

const say = (line: string): void => {
  process.stdout.write(`${line}\n`)
}

await orComplain(main)
