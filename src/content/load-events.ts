// Loads data/events/ into CityEvents, or tells every problem at once.
import { createHash } from 'node:crypto'
import { existsSync, readdirSync, statSync } from 'node:fs'
import { join } from 'node:path'
import type { CityEvent } from '../model/city-event.js'
import { LANGUAGES } from '../model/language.js'
import { cutAtWord } from '../text/cut.js'
import { checkAgainstSource } from './check-against-source.js'
import { checkSpans } from './check-spans.js'
import type { Dialogs } from './dialogs-schema.js'
import { fileAsSeen } from './file-as-seen.js'
import { categoryGuesser, type GuessCategories } from './guess-categories.js'
import { ContentError, type Problem } from './problem.js'
import { readYaml } from './read-yaml.js'
import { type EventRecord, type EventsFile, eventsFile } from './record-schema.js'

export interface EventRecords {
  /** By date, then by id. */
  readonly events: readonly CityEvent[]
  /** Content hash of the events: the same records have the same version, whatever files they stand in. */
  readonly dataVersion: string
}

/**
 * A folder without records is an empty record.
 *
 * @throws ContentError when the folder is not there, a file is broken, a record names a category or kind that dialogs/
 * does not have, a fact quotes words that its text does not hold, or the text is not that of its Source where the Source
 * is kept
 */
export const loadEvents = (dataDir: string, dialogs: Dialogs): EventRecords => {
  if (!statSync(dataDir, { throwIfNoEntry: false })?.isDirectory()) {
    throw new ContentError([
      {
        file: `DATA_DIR ${dataDir}`,
        place: 'the folder',
        says: 'is not there: make it, or set DATA_DIR to the folder that holds events/',
      },
    ])
  }
  const folder = join(dataDir, 'events')
  const names = existsSync(folder)
    ? readdirSync(folder)
        .filter((name) => name.endsWith('.yaml'))
        .sort()
    : []
  const files = names.map((fileName) => {
    const path = join(folder, fileName)
    const name = fileAsSeen(path)
    return { name, read: readYaml<EventsFile>(path, name, eventsFile) }
  })
  const problems = [
    ...files.flatMap(({ read }) => read.problems),
    ...files.flatMap(({ name, read }) =>
      read.value
        ? [
            ...checkAgainstSource(dataDir, name, read.value),
            ...checkReferences(name, read.value, dialogs),
            ...checkSpans(name, read.value),
          ]
        : [],
    ),
    ...doubledIds(
      files.flatMap(({ name, read }) => read.value?.events.map(({ id }) => ({ name, id })) ?? []),
    ),
  ]
  if (problems.length > 0) throw new ContentError(problems)

  const guess = categoryGuesser(dialogs)
  const events = files
    .flatMap(
      ({ read }) => read.value?.events.map((record) => toEvent(record, read.value, guess)) ?? [],
    )
    .sort(byDate)
  return {
    events,
    dataVersion: createHash('sha256').update(JSON.stringify(events)).digest('hex').slice(0, 16),
  }
}

/** By date, those of one day by their ids. */
export const byDate = (one: CityEvent, other: CityEvent): number =>
  compareText(one.date, other.date) || compareText(one.id, other.id)

const toEvent = (record: EventRecord, file: EventsFile, guess: GuessCategories): CityEvent => {
  const { lines, text, translation, title, categories, askedAs, ...facts } = record
  return {
    ...facts,
    source: { file: file.source, lines },
    text: { en: text, 'zh-Hant': translation },
    title: {
      en: title.en ?? titleFrom(text),
      'zh-Hant': title['zh-Hant'] ?? (translation && titleFrom(translation)),
    },
    categories: categories ?? guess(translation ? [text, translation] : [text]),
    guessed: categories === undefined,
    askedAs: LANGUAGES.flatMap((language) => askedAs[language]),
  }
}

/** How long a title made from the text may be, in columns of a terminal: a line on a phone. */
const TITLE_COLUMNS = 72

/** The first clause of a text that nobody has given a title, cut at a word. */
const titleFrom = (text: string): string =>
  cutAtWord(text.split(/[,;:.](?=\s)|[，；：。]/u)[0] ?? text, TITLE_COLUMNS)

const compareText = (one: string, other: string): number => (one < other ? -1 : one > other ? 1 : 0)

const checkReferences = (
  file: string,
  { events }: EventsFile,
  dialogs: Dialogs,
): readonly Problem[] =>
  events.flatMap((record, index) => {
    const place = `events[${index}] (${record.id})`
    const parties = new Set(record.parties.map(({ name }) => name.en))
    const named = [
      ...record.prizes.map(({ by }) => by),
      ...record.agreements.flatMap((agreement) => agreement.with),
      record.ranking?.by,
    ]
    return [
      ...named
        .filter((name) => name !== undefined && !parties.has(name))
        .map((name) => ({
          file,
          place,
          says: `names “${name}”, which is no party of this record: add it to parties, or spell it as it stands there (English)`,
        })),
      ...unknownKeys(record.categories ?? [], dialogs.en.categories).map((key) => ({
        file,
        place,
        says: `has the category “${key}”, which dialogs/en/categories.yaml does not have: correct it, or add it there in both languages`,
      })),
      ...unknownKeys(
        record.parties.map(({ kind }) => kind),
        dialogs.en.kinds,
      ).map((key) => ({
        file,
        place,
        says: `has a party of kind “${key}”, which dialogs/en/kinds.yaml does not have: correct it, or add it there in both languages`,
      })),
      ...(record.id.startsWith(record.date)
        ? []
        : [
            {
              file,
              place,
              says: `has the date ${record.date}, but its id is ${record.id}: ingest the Source again`,
            },
          ]),
    ]
  })

const unknownKeys = (keys: readonly string[], known: object): readonly string[] =>
  [...new Set(keys)].filter((key) => !Object.hasOwn(known, key))

const doubledIds = (ids: readonly { name: string; id: string }[]): readonly Problem[] =>
  ids.flatMap(({ name, id }, index) => {
    const first = ids.findIndex((other) => other.id === id)
    const earlier = ids[first]
    return first < index && earlier
      ? [
          {
            file: name,
            place: id,
            says: `has the id of a record in ${earlier.name}: ids must differ; number the second one ${id}-2`,
          },
        ]
      : []
  })
