import { describe, expect, test } from 'vitest'
import { loadDialogs } from '../../src/content/load-dialogs.js'
import { loadEvents } from '../../src/content/load-events.js'
import { recordOf2018 } from '../record-of-2018.js'
import {
  bareRecord,
  dataWith,
  eventsFile,
  problemsOf,
  realDialogs,
  temporaryFolder,
} from './folders.js'

const dialogs = loadDialogs(realDialogs)
const eventsOf = (...records: readonly (readonly string[])[]) =>
  loadEvents(dataWith({ 'a.yaml': eventsFile(...records) }), dialogs).events
const problemsIn = (files: Readonly<Record<string, string>>) =>
  problemsOf(() => loadEvents(dataWith(files), dialogs))

const tree = bareRecord('2019-05-01', 'The parks won a tree prize, again.')
const pond = bareRecord('2019-05-02', 'A pond.')
const meadow = bareRecord('2019-06-03', 'A meadow.')

test('the reviewed records of 2018 load: 14 events by date, each in both languages', () => {
  const { events } = loadEvents(recordOf2018, dialogs)
  expect(events).toHaveLength(14)
  expect(events.map(({ date }) => date)).toEqual(events.map(({ date }) => date).sort())
  expect(events.filter(({ text, title }) => !text['zh-Hant'] || !title['zh-Hant'])).toEqual([])
  expect(events.filter(({ guessed }) => guessed)).toEqual([])
})

describe('no records are no events', () => {
  test.each([
    ['an empty folder', temporaryFolder],
    ['a folder without YAML', () => dataWith({ 'notes.txt': 'Nothing.' })],
    ['a file without events', () => dataWith({ 'a.yaml': eventsFile() })],
  ])('%s', (_, folder) => {
    expect(loadEvents(folder(), dialogs)).toMatchObject({ events: [] })
  })
})

test('a folder that is not there is told, with the setting that names it', () => {
  const folder = `${temporaryFolder()}/none`
  expect(problemsOf(() => loadEvents(folder, dialogs))).toEqual([
    'DATA_DIR none: the folder: is not there: make it, or set DATA_DIR to the folder that holds events/',
  ])
})

describe('a record with nothing added works', () => {
  test('its title is the first clause of its text', () => {
    expect(eventsOf(tree)).toMatchObject([
      {
        title: { en: 'The parks won a tree prize' },
        text: { en: 'The parks won a tree prize, again.' },
      },
    ])
  })

  test('a long clause is cut at a word', () => {
    const text =
      'The department of parks opened a very long new path along the western river bank today'
    const [event] = eventsOf(bareRecord('2019-05-01', `${text}, and closed it.`))
    expect(event?.title.en).toMatch(/^The department of parks .*\w…$/u)
    expect(text.startsWith(`${event?.title.en.slice(0, -1)} `)).toBe(true)
    expect(event?.title.en.length).toBeLessThanOrEqual(72)
  })

  test.each([
    [
      'a number',
      'Version 3.0 of the map was launched. It is new.',
      'Version 3.0 of the map was launched',
    ],
    ['a thousands separator', 'It counted 12,000 trees; all live.', 'It counted 12,000 trees'],
    ['a time', 'It opens at 9:30 daily: come.', 'It opens at 9:30 daily'],
  ])('no clause ends inside %s', (_, text, title) => {
    expect(eventsOf(bareRecord('2019-05-01', text))[0]?.title.en).toBe(title)
  })

  test('its categories are guessed, and it says so', () => {
    expect(eventsOf(tree)).toMatchObject([{ categories: ['award'], guessed: true }])
  })

  test('it has no Chinese, and no facts', () => {
    const [event] = eventsOf(tree)
    expect(event?.text['zh-Hant']).toBeUndefined()
    expect(event?.title['zh-Hant']).toBeUndefined()
    expect(event).toMatchObject({ prizes: [], agreements: [], parties: [], places: [] })
    expect(event).toMatchObject({
      products: [],
      counts: [],
      askedAs: [],
      source: { file: 'parks.txt', lines: [3] },
    })
  })

  test('a translation brings a Chinese title with it', () => {
    const [event] = eventsOf([...tree, 'translation: 公園處獲獎，再次獲獎。'])
    expect(event?.title['zh-Hant']).toBe('公園處獲獎')
  })
})

test('categories that people wrote stand, none among them', () => {
  const [one, other] = eventsOf([...tree, 'categories: [ launch ]'], [...pond, 'categories: []'])
  expect(one).toMatchObject({ categories: ['launch'], guessed: false })
  expect(other).toMatchObject({ categories: [], guessed: false })
})

test('example questions of both languages are one list, English first', () => {
  const asked = (askedAs: string) => eventsOf([...tree, `askedAs: ${askedAs}`])[0]?.askedAs
  expect(asked('{ zh-Hant: [ 誰得獎 ], en: [ Who won?, Which prize? ] }')).toEqual([
    'Who won?',
    'Which prize?',
    '誰得獎',
  ])
  expect(asked('{ zh-Hant: [ 誰得獎 ] }')).toEqual(['誰得獎'])
})

test('events of several files stand by date, those of a day by id', () => {
  const second = ['id: 2019-05-01-2', ...bareRecord('2019-05-01', 'A second one.').slice(1)]
  const folder = dataWith({
    'a.yaml': eventsFile(meadow, second),
    'b.yaml': eventsFile(pond, tree),
  })
  expect(loadEvents(folder, dialogs).events.map(({ id }) => id)).toEqual([
    '2019-05-01',
    '2019-05-01-2',
    '2019-05-02',
    '2019-06-03',
  ])
})

describe('dataVersion', () => {
  const version = (files: Readonly<Record<string, string>>) =>
    loadEvents(dataWith(files), dialogs).dataVersion

  const ofAll = () => version({ 'a.yaml': eventsFile(tree, pond, meadow) })

  test('is the same whatever the files are called and however the records stand in them', () => {
    expect(version({ 'z.yaml': eventsFile(meadow, tree, pond) })).toBe(ofAll())
    expect(version({ 'c.yaml': eventsFile(pond), 'b.yaml': eventsFile(meadow, tree) })).toBe(
      ofAll(),
    )
  })

  test('is the same however the YAML is written', () => {
    expect(version({ 'a.yaml': `# A remark.\n${eventsFile(tree, pond, meadow)}\n\n` })).toBe(
      ofAll(),
    )
  })

  test('is the same whichever key of a record comes first', () => {
    const facts = [
      'categories: [ launch ]',
      'counts: [ { number: 2, unit: { en: trees, zh-Hant: 棵樹 } } ]',
    ]
    const turned = [
      'counts: [ { unit: { zh-Hant: 棵樹, en: trees }, number: 2 } ]',
      'categories: [ launch ]',
    ]
    expect(version({ 'a.yaml': eventsFile([...tree, ...turned]) })).toBe(
      version({ 'a.yaml': eventsFile([...tree, ...facts]) }),
    )
  })

  test.each([
    ['a text', [...tree.slice(0, 3), 'text: Another.']],
    ['a category', [...tree, 'categories: [ launch ]']],
    ['an example question', [...tree, 'askedAs: { en: [ Who won? ] }']],
    ['a line of the Source', tree.map((line) => line.replace('[ 3 ]', '[ 4 ]'))],
  ])('changes with %s', (_, record) => {
    expect(version({ 'a.yaml': eventsFile(record, pond, meadow) })).not.toBe(ofAll())
  })
})

describe('a problem is told with its file, its place and the remedy', () => {
  const party = (name: string, kind: string) =>
    `parties: [ { name: { en: ${name}, zh-Hant: 某 }, roles: [ partner ], kind: ${kind} } ]`

  test.each([
    [
      'a category that dialogs/ does not have',
      ['categories: [ award, picnic ]'],
      /^data\/events\/a\.yaml: events\[0\] \(2019-05-01\): .*“picnic”.*categories\.yaml.*correct it, or add it there/u,
    ],
    [
      'a kind that dialogs/ does not have',
      [party('Tree Club', 'club')],
      /^data\/events\/a\.yaml: events\[0\] \(2019-05-01\): .*“club”.*kinds\.yaml.*correct it, or add it there/u,
    ],
    [
      'a giver who is no party',
      [
        party('Tree Club', 'group'),
        'prizes: [ { name: { en: P, zh-Hant: 獎 }, award: { en: A, zh-Hant: 獎 }, by: Tree Cub, to: city } ]',
      ],
      /^data\/events\/a\.yaml: events\[0\] \(2019-05-01\): .*“Tree Cub”, which is no party.*add it to parties, or spell it/u,
    ],
    [
      'a signatory who is no party',
      ['agreements: [ { kind: memorandum, with: [ Nobody ] } ]'],
      /“Nobody”, which is no party/u,
    ],
    [
      'a ranker who is no party',
      [
        'ranking: { name: { en: R, zh-Hant: 榜 }, by: Nobody, ranks: [ { place: 1, scope: { en: here, zh-Hant: 此 } } ] }',
      ],
      /“Nobody”, which is no party/u,
    ],
    [
      'a fact that quotes what the text does not hold',
      ['counts: [ { number: 7, unit: { en: trees, zh-Hant: 棵樹 }, span: seven … trees } ]'],
      /^data\/events\/a\.yaml: events\[0\] \(2019-05-01\): “7 trees” quotes “seven … trees”, which its text does not hold: quote it verbatim/u,
    ],
    [
      'a part without a day that the translation does not hold',
      ['undated: { en: tree, zh-Hant: 樹 }'],
      /undated quotes “樹”, which its translation does not hold/u,
    ],
  ])('%s', (_, added, says) => {
    expect(problemsIn({ 'a.yaml': eventsFile([...tree, ...added]) })).toEqual([
      expect.stringMatching(says),
    ])
  })

  test('an id that is not of the date', () => {
    const moved = tree.map((line) => line.replace('date: 2019-05-01', 'date: 2019-05-02'))
    expect(problemsIn({ 'a.yaml': eventsFile(moved) })).toEqual([
      expect.stringMatching(
        /^data\/events\/a\.yaml: events\[0\] \(2019-05-01\): .*2019-05-02.*ingest the Source again/u,
      ),
    ])
  })

  test('an id that stands twice, in one file or in two', () => {
    const told = [
      expect.stringMatching(/2019-05-01: .*a record in data\/events\/a\.yaml: .*2019-05-01-2/u),
    ]
    expect(problemsIn({ 'a.yaml': eventsFile(tree, tree) })).toEqual(told)
    expect(problemsIn({ 'a.yaml': eventsFile(tree), 'b.yaml': eventsFile(pond, tree) })).toEqual(
      told,
    )
  })

  test('a YAML mistake, with its line', () => {
    const [first] = problemsIn({ 'a.yaml': `${eventsFile(tree)}    title: "open\n` })
    expect(first).toMatch(/^data\/events\/a\.yaml: line 10: is not YAML: .*close each quote/u)
  })
})

test('all problems of all files are told at once', () => {
  const problems = problemsIn({
    'a.yaml': eventsFile([...tree, 'categories: [ picnic ]'], tree),
    'b.yaml': eventsFile([...pond, 'colour: green']),
    'c.yaml': 'events: [',
    'd.yaml': eventsFile([...meadow, 'agreements: [ { kind: memorandum, with: [ Nobody ] } ]']),
  })
  for (const told of ['“picnic”', '2019-05-01: ', 'colour', 'c.yaml: line ', '“Nobody”']) {
    expect(problems.filter((problem) => problem.includes(told))).not.toEqual([])
  }
})

describe('a record says what its Source says, where the Source is kept', () => {
  const source = '2019 Parks Major Events\nMay\n- 01 A tree was\n  planted.\n- 02 A pond.\n'
  const planted = bareRecord('2019-05-01', 'A tree was planted.').with(2, 'lines: [ 3, 4 ]')
  const dug = bareRecord('2019-05-02', 'A pond.').with(2, 'lines: [ 5 ]')
  const problemsWith = (text: string, ...records: readonly (readonly string[])[]) =>
    problemsOf(() =>
      loadEvents(dataWith({ 'a.yaml': eventsFile(...records) }, { 'parks.txt': text }), dialogs),
    )

  test('the same text is no problem, in whatever lines', () => {
    expect(problemsWith(source, planted, dug)).toEqual([])
  })

  test.each([
    ['a text', planted.with(3, 'text: A tree was felled.'), 'text'],
    ['a text that is part of it', planted.with(3, 'text: A tree was'), 'text'],
    ['the lines', planted.with(2, 'lines: [ 3 ]'), 'text'],
    ['the day', planted.with(0, 'id: 2019-05-03').with(1, 'date: 2019-05-03'), 'date'],
  ])('%s was edited', (_, record, what) => {
    expect(problemsWith(source, record, dug)).toEqual([
      expect.stringMatching(
        new RegExp(
          `^data/events/a\\.yaml: events\\[0\\] \\(.+\\): has another ${what} than lines? 3.* of data/sources/parks\\.txt: ${what} was edited; ingest the Source again, or correct the Source first$`,
          'u',
        ),
      ),
    ])
  })

  test('a Source that cannot be read is told once', () => {
    expect(problemsWith('', planted, dug)).toEqual([
      expect.stringMatching(/^data\/sources\/parks\.txt: /u),
    ])
  })
})
