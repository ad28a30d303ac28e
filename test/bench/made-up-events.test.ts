import { join } from 'node:path'
import { expect, test } from 'vitest'
import { madeUpEvents } from '../../bench/made-up-events.js'
import { loadDialogs } from '../../src/content/load-dialogs.js'
import { packageRoot } from '../../src/package-root.js'

const dialogs = loadDialogs(join(packageRoot, 'dialogs'))
const events = madeUpEvents(2000, dialogs)

test('made-up events are the same in every run, and others with another seed', () => {
  expect(madeUpEvents(2000, dialogs)).toEqual(events)
  expect(madeUpEvents(2000, dialogs, 1)).not.toEqual(events)
})

test('they stand in order over ten years, each with an id of its own', () => {
  const dates = events.map(({ date }) => date)
  expect(dates).toEqual([...dates].sort())
  expect(new Set(dates.map((date) => date.slice(0, 4))).size).toBe(10)
  expect(new Set(events.map(({ id }) => id)).size).toBe(2000)
})

test('every category is guessed for some, and some belong to none', () => {
  const guessed = new Set(events.flatMap(({ categories }) => categories))
  expect([...guessed].sort()).toEqual(Object.keys(dialogs.en.categories).sort())
  expect(events.some(({ categories }) => categories.length === 0)).toBe(true)
})

test('they are varied: hundreds of names, hardly a text twice', () => {
  const names = events.flatMap(({ parties }) => parties.map(({ name }) => name.en))
  expect(new Set(names).size).toBeGreaterThan(500)
  expect(new Set(events.map(({ text }) => text.en)).size).toBeGreaterThan(1990)
})

test('every second one is reviewed, with a Chinese text and names', () => {
  const reviewed = events.filter(({ text }) => text['zh-Hant'] !== undefined)
  expect(reviewed).toHaveLength(1000)
  expect(reviewed.every(({ parties }) => parties.length === 2)).toBe(true)
})
