import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { parse, stringify } from 'yaml'
import { z } from 'zod'
import { loadEvents } from '../../src/content/load-events.js'
import { coreOf, openCore } from '../../src/core.js'
import { dataWith, realDialogs } from '../content/folders.js'
import { recordOf2018 } from '../record-of-2018.js'
import { ask, dialogs, records } from './asking.js'

const QUESTIONS = [
  'What awards did DOIT win?',
  '八月發生什麼事',
  'Kinmen or Ehime',
  'unicorns',
  'what awrads in septmber',
  '除了得獎以外還有哪些大事',
  'Was TaipeiID launched in June?',
  'hello',
  '',
]
const answersOf = (respond: ReturnType<typeof coreOf>) =>
  QUESTIONS.map((text) =>
    JSON.stringify(respond({ text, today: '2019-01-15', fallback: 'zh-Hant' })),
  )

describe('the same question, record and day: the same words', () => {
  const expected = answersOf(coreOf(dialogs, records))

  test('asked again, and after other questions', () => {
    const respond = coreOf(dialogs, records)
    answersOf(respond).reverse()
    for (const text of [...QUESTIONS].reverse()) {
      respond({ text, today: '2021-06-01', fallback: 'en' })
    }
    expect(answersOf(respond)).toEqual(expected)
  })

  test('from the folders that it lies in', () => {
    expect(answersOf(openCore({ dialogsDir: realDialogs, dataDir: recordOf2018 }))).toEqual(
      expected,
    )
  })

  test('whatever files the events stand in, and in whatever order', () => {
    const name = '2018-doit-major-events.yaml'
    const file = z
      .looseObject({ events: z.array(z.unknown()) })
      .parse(parse(readFileSync(join(recordOf2018, 'events', name), 'utf8')))
    const files = file.events.map((event, at) => [
      `${String.fromCodePoint('z'.codePointAt(0) ?? 0).repeat(20 - at)}.yaml`,
      stringify({ ...file, events: [event] }),
    ])
    const folder = dataWith(Object.fromEntries(files))
    expect(answersOf(coreOf(dialogs, loadEvents(folder, dialogs)))).toEqual(expected)
  })

  test('another day may change them', () => {
    expect(ask('last year', { today: '2019-01-15' })).not.toEqual(
      ask('last year', { today: '2025-01-15' }),
    )
  })
})
