// Holds what says the typed facts of a file against the texts of its records: a fact cannot quote what is not there.
import { LANGUAGES } from '../model/language.js'
import { spanIn } from '../text/quoted-span.js'
import type { Problem } from './problem.js'
import type { EventRecord, EventsFile } from './record-schema.js'

/** `file` is the name that problems are told with. */
export const checkSpans = (file: string, { events }: EventsFile): readonly Problem[] =>
  events.flatMap((record, index) => {
    const place = `events[${index}] (${record.id})`
    const misquoted = spansOf(record).filter(({ span, text }) => !spanIn(span, text))
    return misquoted.map(({ of, span, language }) => ({
      file,
      place,
      says: `${of} quotes “${span}”, which ${WHERE[language]} does not hold: quote it verbatim, with … for what is left out`,
    }))
  })

const WHERE = { en: 'its text', 'zh-Hant': 'its translation' } as const

const spansOf = (record: EventRecord) => {
  const { text, translation = '', undated } = record
  const texts = { en: text, 'zh-Hant': translation }
  const facts = [
    ...record.prizes.map(({ name, span }) => ({ of: name.en, span })),
    ...(record.ranking ? [{ of: record.ranking.name.en, span: record.ranking.span }] : []),
    ...record.agreements.map(({ kind, span }) => ({ of: kind, span })),
    ...[...record.parties, ...record.places, ...record.products].map(({ name, span }) => ({
      of: name.en,
      span,
    })),
    ...record.counts.map(({ number, unit, span }) => ({ of: `${number} ${unit.en}`, span })),
  ]
  return [
    ...facts.flatMap(({ of, span }) =>
      span === undefined ? [] : [{ of: `“${of}”`, span, text, language: 'en' as const }],
    ),
    ...LANGUAGES.flatMap((language) => {
      const span = undated?.[language]
      return span === undefined ? [] : [{ of: 'undated', span, text: texts[language], language }]
    }),
  ]
}
