import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { jsonReply } from '../../src/render/json-reply.js'
import {
  type Asked,
  type AskedGroups,
  askAll,
  shareOf,
  shortfalls,
  sortOf,
  type Thresholds,
  thresholdsSchema,
  tongueOf,
} from '../../src/terminal/evaluation.js'
import type { Conversation, Verdict } from '../../src/terminal/question-set.js'
import { QUESTIONS, questionSets } from '../../src/terminal/question-sets.js'
import { anAnswer, words } from '../render/an-answer.js'

const aConversation = (lang: string, ...outcomes: readonly string[]): Conversation => ({
  id: 'a',
  lang,
  kind: 'what',
  turns: outcomes.map((outcome) => ({
    user: 'trees?',
    events: outcome === 'answered' ? ['2019-05-01'] : [],
    also: [],
    any: [],
    all: [],
    outcome,
  })),
})

const wasAsked = (verdict: Verdict, conversation = aConversation('en', 'answered')): Asked => ({
  conversation,
  turn: 1,
  user: 'trees?',
  verdict,
  amiss: [],
})

const unanswerable = aConversation('en', 'not-found')
const inChinese = aConversation('zh-Hant', 'answered')

const ofBoth = { en: { right: 0.5, wrong: 0.2 }, zh: { right: 0.5, wrong: 0.2 } }
const thresholds: Thresholds = {
  single: ofBoth,
  dialog: ofBoth,
  unanswerable: ofBoth,
  bare: ofBoth,
  blind: { single: ofBoth, unanswerable: ofBoth },
  factsMayCost: 0.1,
}

const shortOf = (groups: Partial<AskedGroups>) =>
  shortfalls({ own: [], withoutFacts: [], bare: [], blind: [], ...groups }, thresholds)

describe('what was asked', () => {
  test.each([
    ['single', aConversation('en', 'answered')],
    ['unanswerable', unanswerable],
    ['dialog', aConversation('en', 'answered', 'not-found')],
  ])('is %s', (sort, conversation) => {
    expect(sortOf(wasAsked('right', conversation))).toBe(sort)
  })

  test.each([
    ['en', 'en'],
    ['zh-Hant', 'zh'],
    ['zh-Hans', 'zh'],
    ['mixed', 'zh'],
  ])('in %s counts as %s', (lang, tongue) => {
    expect(tongueOf(wasAsked('right', aConversation(lang, 'answered')))).toBe(tongue)
  })

  test('is judged turn by turn, each in its conversation, on the day that is given', () => {
    const lines: unknown[] = []
    const asked = askAll(
      [aConversation('en', 'answered', 'not-found')],
      (line) => {
        lines.push(JSON.parse(line))
        return jsonReply('a', lines.length === 1 ? anAnswer() : words())
      },
      '2020-01-01T12:00:00+08:00',
    )
    expect(lines).toEqual(
      [1, 2].map(() => ({ conversation: 'a', text: 'trees?', time: '2020-01-01T12:00:00+08:00' })),
    )
    expect(asked.map(({ turn, verdict }) => [turn, verdict])).toEqual([
      [1, 'right'],
      [2, 'right'],
    ])
  })

  test('has its share of each verdict', () => {
    const asked = (['right', 'right', 'offered', 'silent'] as const).map((one) => wasAsked(one))
    const shares = (['right', 'offered', 'silent', 'wrong'] as const).map((verdict) =>
      shareOf(asked, verdict),
    )
    expect(shares).toEqual([0.5, 0.25, 0.25, 0])
    expect(shareOf([], 'right')).toBe(0)
  })
})

describe('what falls short', () => {
  const mostlyOffered = [wasAsked('right'), wasAsked('offered'), wasAsked('offered')]

  test('is nothing at the very threshold', () => {
    expect(shortOf({ own: [wasAsked('right'), wasAsked('silent')] })).toEqual([])
  })

  test('is told with what was reached: what is only offered is not right', () => {
    expect(shortOf({ own: mostlyOffered })).toEqual(['single en: 33.3% right, below 50.0%'])
  })

  test('is told of the sets that were worked on and of the blind ones apart', () => {
    expect(shortOf({ blind: mostlyOffered })).toEqual(['blind single en: 33.3% right, below 50.0%'])
    expect(
      shortOf({ own: [wasAsked('right')], blind: [wasAsked('silent', unanswerable)] }),
    ).toEqual(['blind unanswerable en: 0.0% right, below 50.0%'])
    expect(shortOf({ bare: [wasAsked('silent', inChinese)] })).toEqual([
      'bare zh: 0.0% right, below 50.0%',
    ])
  })

  test('is too much that is wrong as well', () => {
    const oneOfThree = [wasAsked('right'), wasAsked('right'), wasAsked('wrong')]
    expect(shortOf({ blind: oneOfThree })).toEqual(['blind single en: 33.3% wrong, above 20.0%'])
  })

  test('one language does not make up for the other', () => {
    expect(
      shortOf({ own: [wasAsked('right'), wasAsked('right'), wasAsked('silent', inChinese)] }),
    ).toEqual(['single zh: 0.0% right, below 50.0%'])
  })

  test('is understanding that hangs on typed facts', () => {
    const own = [wasAsked('right'), wasAsked('right')]
    expect(shortOf({ own, withoutFacts: [wasAsked('right'), wasAsked('silent')] })).toEqual([
      'single en: 50.0% lost without facts and aliases, above 10.0%',
    ])
    expect(shortOf({ own, withoutFacts: own })).toEqual([])
  })
})

describe('the project’s own', () => {
  test('thresholds ask something of every group', () => {
    const own = thresholdsSchema.parse(
      JSON.parse(readFileSync(join(QUESTIONS, 'thresholds.json'), 'utf8')),
    )
    const { single, dialog, unanswerable: none, bare, blind } = own
    const groups = [single, dialog, none, bare, blind.single, blind.unanswerable]
    for (const { right, wrong } of groups.flatMap(({ en, zh }) => [en, zh])) {
      expect(right).toBeGreaterThan(0.5)
      expect(right).toBeLessThanOrEqual(1)
      expect(wrong).toBeLessThan(0.2)
    }
  })

  test('blind sets are told from those that were worked on, and hold single questions', () => {
    const sets = questionSets()
    const names = (isBlind: boolean) =>
      sets.flatMap((set) => (set.isBlind === isBlind ? [set.name] : []))
    expect(names(false)).toContain('own-en')
    expect(names(true)).toContain('first-en')
    expect(new Set(sets.map(({ name }) => name)).size).toBe(sets.length)
    const turns = sets
      .filter(({ isBlind }) => isBlind)
      .flatMap(({ conversations }) => conversations.map((one) => one.turns.length))
    expect(new Set(turns)).toEqual(new Set([1]))
  })
})
