// Years that nobody has translated or reviewed: each is ingested as it was published and asked its own questions.
import { mkdtempSync, readdirSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join, parse } from 'node:path'
import type { Converse } from '../answer/respond.js'
import type { Dialogs } from '../content/dialogs-schema.js'
import { type IngestReport, ingest } from '../content/ingest/ingest.js'
import { loadEvents } from '../content/load-events.js'
import { conversationOf } from '../core.js'
import type { CityEvent } from '../model/city-event.js'
import { packageRoot } from '../package-root.js'
import { type Asked, askAll } from './evaluation.js'
import { jsonConversations, type Reply } from './json-conversations.js'
import { readQuestionSet } from './question-set.js'
import type { AskedOfItsOwn } from './training.js'

const QUESTIONS = join(packageRoot, 'test', 'questions', 'bare')
const SOURCES = join(packageRoot, 'test', 'fixtures')

export interface BareYear {
  readonly year: string
  readonly events: readonly CityEvent[]
  readonly report: IngestReport
  readonly converse: Converse
}

/** The years that have questions, the earliest first. */
export const bareYears = (): readonly string[] =>
  readdirSync(QUESTIONS)
    .map((file) => parse(file).name)
    .sort()

/** The record of that year alone; the folder it was ingested into is gone afterwards. */
export const openBareYear = async (year: string, dialogs: Dialogs): Promise<BareYear> => {
  const dataDir = mkdtempSync(join(tmpdir(), 'bare-year-'))
  try {
    const report = await ingest(join(SOURCES, `${year}-doit-major-events.txt`), dataDir)
    const records = loadEvents(dataDir, dialogs)
    return { year, report, events: records.events, converse: conversationOf(dialogs, records) }
  } finally {
    rmSync(dataDir, { recursive: true, force: true })
  }
}

/** What the year replies to lines on its last day. */
export const repliesOf = ({ year, converse }: BareYear): ((line: string) => Reply) =>
  jsonConversations(converse, () => new Date(lastDay(year)))

/** Each year with its own questions, to fit weights to: what nobody has reviewed is asked in other ways. */
export const yearsToFit = async (dialogs: Dialogs): Promise<readonly AskedOfItsOwn[]> =>
  Promise.all(
    bareYears().map(async (year) => {
      const { events } = await openBareYear(year, dialogs)
      const conversations = readQuestionSet(join(QUESTIONS, `${year}.jsonl`))
      return { events, set: { name: `bare-${year}`, isBlind: false, conversations } }
    }),
  )

export const askBareYear = (bare: BareYear): readonly Asked[] =>
  askAll(
    readQuestionSet(join(QUESTIONS, `${bare.year}.jsonl`)),
    repliesOf(bare),
    lastDay(bare.year),
  )

const lastDay = (year: string): string => `${year}-12-31T12:00:00+08:00`
