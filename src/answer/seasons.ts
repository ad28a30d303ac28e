// What is offered in a part of the year: the same part of the newest year on record.
import { IntlMessageFormat } from 'intl-messageformat'
import type { DialogsIn } from '../content/dialogs-schema.js'
import type { Language } from '../model/language.js'
import { daysInMonth, type IsoDate, isoDate, type Period } from '../model/period.js'
import type { Phrasebook } from './phrasebook.js'

export type Season = DialogsIn['seasons'][string]

/** Taiwan counts its years from 1912. */
const ROC_YEAR_ZERO = 1911

/** The one whose days `today` is among; undefined where there is none. */
export const seasonOf = (today: IsoDate, { words }: Phrasebook): Season | undefined => {
  const day = today.slice('YYYY-'.length)
  return Object.values(words.seasons).find(({ from, to }) =>
    from <= to ? from <= day && day <= to : from <= day || day <= to,
  )
}

const messages = new Map<string, IntlMessageFormat>()

/** Once each: starters are offered beside whatever is not answered. */
const compiled = (question: string, language: Language): IntlMessageFormat => {
  const key = `${language} ${question}`
  const known = messages.get(key) ?? new IntlMessageFormat(question, language)
  messages.set(key, known)
  return known
}

/** The question for it in this year, in words and as the period that it asks for. */
export const askInSeason = (
  { months: [first, last], question }: Season,
  year: number,
  { language }: Phrasebook,
): { readonly label: string; readonly period: Period } => ({
  label: String(
    compiled(question, language).format({
      year: String(year),
      roc: String(year - ROC_YEAR_ZERO),
    }),
  ),
  period: {
    from: isoDate(year, first, 1) ?? '',
    to: isoDate(year, last, daysInMonth(year, last)) ?? '',
  },
})
