// A year that nobody has translated or sorted: ingested as it was published, it answers in both languages.
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { loadDialogs } from '../../src/content/load-dialogs.js'
import { packageRoot } from '../../src/package-root.js'
import { askBareYear, bareYears, openBareYear, repliesOf } from '../../src/terminal/bare-years.js'
import { type Asked, shareOf, tongueOf } from '../../src/terminal/evaluation.js'
import type { Reply } from '../../src/terminal/json-conversations.js'

/** Percent of the questions to each year that are right, as reached; raise them, never lower them. */
const RIGHT_AT_LEAST: Readonly<Record<string, Readonly<Record<'en' | 'zh', number>>>> = {
  2019: { en: 83, zh: 90 },
  2020: { en: 84, zh: 82 },
  2021: { en: 96, zh: 96 },
}

const dialogs = loadDialogs(join(packageRoot, 'dialogs'))
const years = await Promise.all(bareYears().map((year) => openBareYear(year, dialogs)))
const asked = new Map(years.map((bare) => [bare.year, askBareYear(bare)]))

const reportOf = (year: string) => years.find((bare) => bare.year === year)?.report

// A conversation of its own for each question: none hears what another was asked.
const ask = (text: string): Reply => {
  const bare = years.find(({ year }) => year === '2021')
  if (!bare) throw new Error('the year 2021 has no questions')
  return repliesOf(bare)(JSON.stringify({ text }))
}

const datesOf = ({ events }: Reply): readonly string[] => events.map(({ date }) => date)

test.each(Object.keys(RIGHT_AT_LEAST))('every line of %s is read', (year) => {
  expect(reportOf(year)?.problems).toEqual([])
})

test('no event is lost', () => {
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

test('every year that has questions has its floor', () => {
  expect(bareYears()).toEqual(Object.keys(RIGHT_AT_LEAST))
})

describe.each(Object.entries(RIGHT_AT_LEAST))('the questions to %s', (year, atLeast) => {
  const inTongue = (tongue: 'en' | 'zh') =>
    (asked.get(year) ?? []).filter((one) => tongueOf(one) === tongue)

  test.each(['en', 'zh'] as const)('%s: no fewer are right than were', (tongue) => {
    const group = inTongue(tongue)
    const misses = group.filter(({ verdict }) => verdict !== 'right').map(inWords)
    const right = 100 * shareOf(group, 'right')
    expect(right, misses.join('\n')).toBeGreaterThanOrEqual(atLeast[tongue])
  })

  test.each(['en', 'zh'] as const)('%s: no event is shown where none is the answer', (tongue) => {
    const unanswerable = inTongue(tongue).filter(
      ({ conversation, turn }) => conversation.turns[turn - 1]?.outcome !== 'answered',
    )
    expect(unanswerable).not.toEqual([])
    const shown = unanswerable.filter(({ verdict }) => verdict === 'wrong')
    expect(shown.map(({ user }) => user)).toEqual([])
  })
})

const inWords = ({ conversation, user, amiss }: Asked): string =>
  `${conversation.id} ${user}: ${amiss.join('; ')}`
