import { describe, expect, test } from 'vitest'
import { parse } from 'yaml'
import { eventsFile as schema } from '../../src/content/record-schema.js'
import { bareRecord, eventsFile } from './folders.js'

const record = (...added: readonly string[]) => bareRecord('2019-05-01', 'A tree.', ...added)

/** `path: what to do` for each problem of a file with one record. */
const problemsOf = (...lines: readonly string[]) => {
  const parsed = schema.safeParse(parse(eventsFile(lines)))
  return (parsed.error?.issues ?? []).map(({ path, message }) => `${path.join('.')}: ${message}`)
}

describe('a record is', () => {
  test.each([
    ['just what ingest wrote', []],
    ['one with a Chinese title only', ['title: { zh-Hant: 樹 }']],
    ['one with a place at home', ['places: [ { name: { en: Hill, zh-Hant: 丘 }, country: TW } ]']],
    ['one with example questions in one language', ['askedAs: { en: [ Who won? ] }']],
    ['one with an agreement with nobody named', ['agreements: [ { kind: declaration } ]']],
  ])('%s', (_, added) => {
    expect(problemsOf(...record(...added))).toEqual([])
  })
})

test('what is left out has its default', () => {
  const prize =
    'prizes: [ { name: { en: P, zh-Hant: 獎 }, award: { en: A, zh-Hant: 獎 }, to: city } ]'
  const place = 'places: [ { name: { en: Hill, zh-Hant: 丘 }, country: TW } ]'
  expect(schema.parse(parse(eventsFile(record(prize, place))))).toMatchObject({
    events: [{ title: {}, prizes: [{ count: 1 }], places: [{ role: 'venue', aliases: [] }] }],
  })
})

describe('what is wrong is told at its place', () => {
  test.each([
    ['a day that is none', ['id: 2019-02-30', 'date: 2019-02-30'], 'events.0.date: must be a day'],
    ['a date in another form', ['id: 2019-05-01', 'date: 1 May'], 'events.0.date: must be a day'],
    ['an id in another form', ['id: tree', 'date: 2019-05-01'], 'events.0.id: must be the date'],
  ])('%s', (_, head, says) => {
    const problems = problemsOf(...head, 'lines: [ 3 ]', 'text: A tree.')
    expect(problems).toEqual([expect.stringContaining(says)])
  })

  test.each([
    ['an unknown key', 'colour: green', 'events.0: '],
    [
      'a name in one language',
      'products: [ { name: { en: App } } ]',
      'events.0.products.0.name.zh-Hant: ',
    ],
    [
      'an empty title',
      'title: { en: " " }',
      'events.0.title.en: is empty: write it, or take the key away',
    ],
    [
      'a role that is none',
      'parties: [ { name: { en: A, zh-Hant: 甲 }, roles: [ friend ], kind: group } ]',
      'events.0.parties.0.roles.0: ',
    ],
    [
      'a party without a role',
      'parties: [ { name: { en: A, zh-Hant: 甲 }, roles: [], kind: group } ]',
      'events.0.parties.0.roles: needs at least one role',
    ],
    [
      'a country in words',
      'places: [ { name: { en: Hill, zh-Hant: 丘 }, country: Taiwan } ]',
      'events.0.places.0.country: must be a two-letter country code such as TW',
    ],
    [
      'half a thing',
      'counts: [ { number: 1.5, unit: { en: a, zh-Hant: 個 } } ]',
      'events.0.counts.0.number: must be a whole number',
    ],
    [
      'none of a thing',
      'counts: [ { number: 0, unit: { en: a, zh-Hant: 個 } } ]',
      'events.0.counts.0.number: must be 1 or more',
    ],
    [
      'an example question in a third language',
      'askedAs: { fr: [ Qui a gagné ? ] }',
      'events.0.askedAs: ',
    ],
    [
      'an empty example question',
      'askedAs: { en: [ "" ] }',
      'events.0.askedAs.en.0: is empty: write it, or take the key away',
    ],
    ['example questions without a language', 'askedAs: [ Who won? ]', 'events.0.askedAs: '],
    [
      'an agreement of no kind',
      'agreements: [ { kind: handshake } ]',
      'events.0.agreements.0.kind: ',
    ],
  ])('%s', (_, line, says) => {
    expect(problemsOf(...record(line))).toEqual([expect.stringContaining(says)])
  })

  test('all of it at once', () => {
    expect(problemsOf('id: tree', 'date: 2019-02-30', 'lines: []', 'text: ""')).toHaveLength(4)
  })
})
