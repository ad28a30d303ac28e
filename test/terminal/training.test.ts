// What `npm run train` fits: the same data give the same weights, and the committed ones are those of the project's sets.
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { FEATURES } from '../../src/answer/features.js'
import { SET_FEATURES } from '../../src/answer/hypotheses.js'
import { loadDialogs } from '../../src/content/load-dialogs.js'
import { loadEvents } from '../../src/content/load-events.js'
import { packageRoot } from '../../src/package-root.js'
import { yearsToFit } from '../../src/terminal/bare-years.js'
import type { Conversation } from '../../src/terminal/question-set.js'
import { questionSets } from '../../src/terminal/question-sets.js'
import { type QuestionSet, trainer } from '../../src/terminal/training.js'
import { weightsModule, withBands } from '../../src/terminal/weights-module.js'
import { anEvent, aParty } from '../search/a-record.js'

const dialogs = loadDialogs(join(packageRoot, 'dialogs'))

const records = {
  dataVersion: 'made up',
  events: [
    anEvent('2019-05-01', 'The department dug a pond in the old garden.', {
      title: { en: 'A pond is dug' },
      categories: ['launch'],
    }),
    anEvent('2019-05-02', 'Trees were planted with the Golden Foundation.', {
      title: { en: 'Trees are planted' },
      categories: ['conference'],
      parties: [aParty('Golden Foundation')],
    }),
    anEvent('2019-06-03', 'The city won a prize for its lanterns.', {
      title: { en: 'A prize for lanterns' },
      categories: ['award'],
    }),
  ],
}

const asked = (user: string, ...events: readonly string[]): Conversation => ({
  id: user,
  lang: 'en',
  kind: 'what',
  turns: [
    {
      user,
      events: [...events],
      also: [],
      any: [],
      all: [],
      outcome: events[0] ? 'answered' : 'not-found',
    },
  ],
})

const aSet = (name: string, ...conversations: readonly Conversation[]): QuestionSet => ({
  name,
  isBlind: true,
  conversations,
})

const sets = [
  aSet(
    'first',
    asked('when was the pond dug?', '2019-05-01'),
    asked('tell me about the lanterns', '2019-06-03'),
    asked('what did the volcano do?'),
  ),
  aSet(
    'second',
    asked('trees planted with whom?', '2019-05-02'),
    asked('who won the lantern prize?', '2019-06-03'),
    asked('is there a submarine?'),
  ),
]

describe('the fit', () => {
  const weights = trainer(dialogs, records, sets).fit(() => true)

  test('gives a weight to each feature, by its name', () => {
    expect(Object.keys(weights.event)).toEqual([...FEATURES])
    expect(Object.keys(weights.found)).toEqual([...SET_FEATURES])
    expect(Object.keys(weights.ranked)).toEqual([...SET_FEATURES])
    const all = Object.values(weights).flatMap((group) => Object.values(group))
    expect(all.every(Number.isFinite)).toBe(true)
    expect(all.some((weight) => weight !== 0)).toBe(true)
  })

  test('is the same for the same sets', () => {
    const again = trainer(dialogs, records, sets)
    expect(again.fit(() => true)).toEqual(weights)
    expect(again.fit(() => true)).toEqual(weights)
  })

  test('takes the sets alone that are used: one left out changes nothing, as if it were not there', () => {
    const withoutSecond = trainer(dialogs, records, sets).fit((name) => name !== 'second')
    expect(withoutSecond).toEqual(trainer(dialogs, records, sets.slice(0, 1)).fit(() => true))
    expect(withoutSecond).not.toEqual(weights)
  })

  test('hears nothing of conversations with more turns, and of small talk', () => {
    const [pond] = sets[0]?.conversations ?? []
    if (!pond) throw new Error('the first set has a question')
    const talk = aSet(
      'talk',
      { ...pond, turns: [...pond.turns, ...pond.turns] },
      { ...pond, turns: pond.turns.map((turn) => ({ ...turn, user: 'hi', outcome: 'greeting' })) },
    )
    expect(trainer(dialogs, records, [...sets, talk]).fit(() => true)).toEqual(weights)
  })
})

test('a module of weights holds them by group and name, and the bands', () => {
  const text = weightsModule(
    withBands({
      event: { bias: -1.5 },
      found: { bias: 0.25 },
      ranked: { all: 2 },
      phrases: { 'how +': 1 },
    }),
  )
  expect(text).toMatch(/^\/\/ Made by `npm run train`.*\n/u)
  expect(text).toContain('  event: {\n    bias: -1.5,\n  },\n  found: {\n    bias: 0.25,\n  },\n')
  expect(text).toMatch(/ {2}answered: 0\.\d+,\n {2}offered: 0\.\d+,\n/u)
})

test('the committed weights are those that the project’s question sets give', async () => {
  const own = loadEvents(join(packageRoot, 'data'), dialogs)
  const fitted = trainer(dialogs, own, questionSets(), await yearsToFit(dialogs)).fit(() => true)
  const committed = join(packageRoot, 'src/answer/decision-weights.generated.ts')
  expect(weightsModule(withBands(fitted))).toBe(readFileSync(committed, 'utf8'))
}, 900_000)
