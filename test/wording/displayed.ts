// Every text that a person may see, with the place where it stands: what dialogs/ says, and what the records are called.
import type { Dialogs } from '../../src/content/dialogs-schema.js'
import type { CityEvent } from '../../src/model/city-event.js'
import type { Language, PartlyLocalised } from '../../src/model/language.js'

export interface Displayed {
  readonly place: string
  readonly text: string
}

/** The files of dialogs/ that are said as they stand; the others are words that are understood. */
const SAID = ['replies', 'labels', 'page', 'menu', 'documents', 'teams-app', 'bodies'] as const

export const displayedDialogs = (dialogs: Dialogs, language: Language): readonly Displayed[] => {
  const own = dialogs[language]
  const { bodies, ...files } = own
  const said = SAID.flatMap((name) =>
    name === 'bodies'
      ? Object.entries(bodies).flatMap(([key, { name, short }]) => textsIn({ name, short }, key))
      : textsIn(files[name], name),
  )
  return [
    ...said,
    ...Object.entries(own.categories).flatMap(([key, { label, question, one, many }]) =>
      textsIn({ label, question, one, many }, `categories.${key}`),
    ),
    ...Object.entries(own.kinds).flatMap(([key, { one, many }]) =>
      textsIn({ one, many }, `kinds.${key}`),
    ),
  ].map(({ place, text }) => ({ place: `dialogs/${language}: ${place}`, text }))
}

/** Titles, names and units; in Chinese the translations too, for the English text is the city's own. */
export const displayedRecord = (
  events: readonly CityEvent[],
  language: Language,
): readonly Displayed[] =>
  events.flatMap(
    ({ id, title, text, prizes, ranking, agreements, parties, places, products, counts }) => {
      const named: readonly (PartlyLocalised<string> | undefined)[] = [
        title,
        ...(language === 'en' ? [] : [text]),
        ...prizes.flatMap(({ name, award, project }) => [name, award, project]),
        ...(ranking
          ? [ranking.name, ranking.unit, ...ranking.ranks.map(({ scope }) => scope)]
          : []),
        ...agreements.map(({ about }) => about),
        ...[...parties, ...places, ...products].map(({ name }) => name),
        ...counts.map(({ unit }) => unit),
      ]
      return named.flatMap((one) => {
        const said = one?.[language]
        return said === undefined ? [] : [{ place: `${id}: ${said.slice(0, 20)}`, text: said }]
      })
    },
  )

const textsIn = (value: unknown, place: string): readonly Displayed[] => {
  // The names of what is filled in are not read.
  if (typeof value === 'string') return [{ place, text: value.replace(/\{[\w-]+/gu, '{') }]
  return typeof value === 'object' && value !== null
    ? Object.entries(value).flatMap(([key, inner]) => textsIn(inner, `${place}.${key}`))
    : []
}
