// A year that nobody has translated or sorted: ingested as it was published, it answers in both languages.
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { type IngestReport, ingest } from '../../src/content/ingest/ingest.js'
import { openConversation } from '../../src/core.js'
import { packageRoot } from '../../src/package-root.js'
import { jsonConversations, type Reply } from '../../src/terminal/json-conversations.js'
import { judge, readQuestionSet } from '../../src/terminal/question-set.js'

/** Percent of the bare questions that are right, as reached; raise them, never lower them. */
const ENGLISH_RIGHT_AT_LEAST = 95
const CHINESE_RIGHT_AT_LEAST = 90

const source = join(packageRoot, 'test/fixtures/2021-doit-major-events.txt')
const questions = readQuestionSet(join(packageRoot, 'test/questions/bare/2021.jsonl'))
const askedOn = () => new Date('2021-12-31T12:00:00+08:00')

let dataDir: string
let report: IngestReport
let ask: (text: string) => Reply

beforeAll(async () => {
  dataDir = mkdtempSync(join(tmpdir(), 'bare-record-'))
  report = await ingest(source, dataDir)
  const core = openConversation({ dialogsDir: join(packageRoot, 'dialogs'), dataDir })
  // A conversation of its own for each question: none hears what another was asked.
  ask = (text) => jsonConversations(core, askedOn)(JSON.stringify({ text }))
})
afterAll(() => rmSync(dataDir, { recursive: true, force: true }))

const datesOf = ({ events }: Reply): readonly string[] => events.map(({ date }) => date)

test('every line of the year is read, and no event is lost', () => {
  expect(report.problems).toEqual([])
  expect(datesOf(ask('Show me the whole list for 2021.'))).toEqual([
    '2021-01-14',
    '2021-04-09',
    '2021-04-22',
    '2021-06-17',
    '2021-09-03',
    '2021-11-25',
  ])
})

describe('the events of a category, a month or a name are found', () => {
  test.each([
    ['category', 'which awards were won', ['2021-04-09']],
    ['category', 'what was signed?', ['2021-01-14']],
    ['category', '得過哪些獎', ['2021-04-09']],
    ['category', '資安演練有哪些', ['2021-09-03']],
    ['month', 'what happened in April?', ['2021-04-09', '2021-04-22']],
    ['month', '四月有哪些事', ['2021-04-09', '2021-04-22']],
    ['month', '民國110年11月的大事', ['2021-11-25']],
    ['name', 'What is BridgeWatch?', ['2021-04-22']],
    ['name', 'Tell me about the Zoo Conservation Fund', ['2021-09-03']],
    ['name', '跟 Busan 簽了什麼', ['2021-01-14']],
    ['name', '在葡萄牙的是哪一件', ['2021-04-09']],
  ])('by %s: %s', (_, question, dates) => {
    const reply = ask(question)
    expect(reply.outcome).toBe('answered')
    expect(datesOf(reply)).toEqual(dates)
  })

  test('in the language of the question, quoting the English that is published', () => {
    const english = ask('Who gave the opening speech at the forum?')
    expect(english.language).toBe('en')
    expect(english.sentence).toContain('Deputy Mayor Tsai')
    const chinese = ask('BridgeWatch 2.0 何時上線')
    expect(chinese.language).toBe('zh-Hant')
    expect(chinese.sentence).toMatch(/4月22日/u)
    expect(chinese.text).toContain('87 bridges')
  })
})

describe('what the year does not hold is said so, and named', () => {
  test.each([
    ['a body', 'MOU with Tokyo?', 'not-found', 'Tokyo'],
    ['a body', '有跟 Tokyo 簽備忘錄嗎', 'not-found', 'Tokyo'],
    ['a version', 'When was BridgeWatch 4.0 launched?', 'not-found', '4.0'],
    ['a month', 'What happened in July?', 'out-of-range', 'July'],
    ['a month', '七月有什麼事', 'out-of-range', '7月'],
    ['another year', 'awards of 2018', 'out-of-range', '2018'],
    ['another year', '107年得過哪些獎', 'out-of-range', '2018'],
  ])('%s: %s', (_, question, outcome, named) => {
    const reply = ask(question)
    expect(reply.outcome).toBe(outcome)
    expect(reply.events).toEqual([])
    expect(reply.sentence).toContain(named)
  })
})

describe('the bare question set', () => {
  test.each([
    ['en', ENGLISH_RIGHT_AT_LEAST],
    ['zh-Hant', CHINESE_RIGHT_AT_LEAST],
  ])('%s: at least %d percent are right', (lang, atLeast) => {
    const asked = questionsOf(lang)
    const misses = asked.flatMap(missOf)
    const percentRight = (100 * (asked.length - misses.length)) / asked.length
    expect(percentRight, misses.join('\n')).toBeGreaterThanOrEqual(atLeast)
  })

  test.each(['en', 'zh-Hant'])('%s: no event is shown where none is the answer', (lang) => {
    const unanswerable = questionsOf(lang).filter(({ turn }) => turn.outcome !== 'answered')
    expect(unanswerable).not.toEqual([])
    const shown = unanswerable.filter(({ turn }) => ask(turn.user).events.length > 0)
    expect(shown.map(({ turn }) => turn.user)).toEqual([])
  })
})

const questionsOf = (lang: string) =>
  questions
    .filter((question) => question.lang === lang)
    .flatMap(({ id, kind, turns }) => turns.map((turn) => ({ id, kind, turn })))

const missOf = ({ id, kind, turn }: ReturnType<typeof questionsOf>[number]): readonly string[] => {
  const { amiss } = judge(turn, kind, ask(turn.user))
  return amiss.length === 0 ? [] : [`${id} ${turn.user}: ${amiss.join('; ')}`]
}
