import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { categoryGuesser } from '../../src/content/guess-categories.js'
import { readSource } from '../../src/content/ingest/read-source.js'
import { loadDialogs } from '../../src/content/load-dialogs.js'
import { loadEvents } from '../../src/content/load-events.js'
import { packageRoot } from '../../src/package-root.js'
import { recordOf2018 } from '../record-of-2018.js'
import { realDialogs } from './folders.js'

const dialogs = loadDialogs(realDialogs)
const guess = categoryGuesser(dialogs)

describe('a sort of event is recognised by general words of either language', () => {
  test.each([
    ['The team won a medal.', ['award']],
    ['The library was ranked 7th.', ['ranking']],
    ['Both sides signed a letter of intent.', ['agreement']],
    ['A new platform went live.', ['launch']],
    ['本館榮獲金質獎項。', ['award']],
    ['雙方簽署备忘录。', ['agreement']],
    ['A tree was planted.', []],
    ['', []],
  ])('%s: %j', (text, categories) => {
    expect(guess([text])).toEqual(categories)
  })

  test('each once, in the order of dialogs/, whatever the order of the words', () => {
    expect(guess(['They signed, then won an award.', '簽署；獲獎'])).toEqual(['award', 'agreement'])
  })

  test('a sort that another one shuts out is not guessed beside it', () => {
    expect(guess(['Ranked first at the forum.'])).toEqual(['ranking'])
    expect(guess(['Spoke at the forum.'])).toEqual(['conference'])
  })
})

describe('over the reviewed records of 2018, had nobody sorted them', () => {
  const { events } = loadEvents(recordOf2018, dialogs)
  const guesses = events.map(({ id, text, categories }) => ({
    id,
    categories,
    guessed: guess([text.en]),
  }))
  const idsOf = (what: 'categories' | 'guessed', category: string) =>
    guesses.filter((one) => one[what].includes(category)).map(({ id }) => id)

  test.each(['award', 'ranking', 'agreement', 'launch'])(
    '%s is guessed where people wrote it, and only there',
    (category) => {
      expect(idsOf('categories', category)).not.toEqual([])
      expect(idsOf('guessed', category)).toEqual(idsOf('categories', category))
    },
  )

  test('every event gets all the sorts that people gave it', () => {
    const lacking = guesses.filter(
      ({ categories, guessed }) => !categories.every((one) => guessed.includes(one)),
    )
    expect(lacking).toEqual([])
  })

  test('at least three in four guesses are right', () => {
    const all = guesses.flatMap(({ categories, guessed }) =>
      guessed.map((one) => categories.includes(one)),
    )
    expect(all.filter(Boolean).length / all.length).toBeGreaterThanOrEqual(0.75)
  })

  test('from the Chinese too, no event goes without one', () => {
    expect(events.filter(({ text }) => guess([text['zh-Hant'] ?? '']).length === 0)).toEqual([])
  })
})

test('another year’s events are sorted by the same words', () => {
  const path = join(packageRoot, 'test/fixtures/2021-doit-major-events.txt')
  const { items } = readSource(readFileSync(path), path)
  const sorts = ['agreement', 'award', 'launch', 'ranking', 'security', 'conference']
  expect(items.map(({ text }, at) => guess([text]).includes(sorts[at] ?? ''))).toEqual(
    sorts.map(() => true),
  )
})
