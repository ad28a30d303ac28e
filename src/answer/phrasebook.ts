// The phrasebook of one language: every sentence, date and list that an answer is made of, out of dialogs/.
import { IntlMessageFormat } from 'intl-messageformat'
import type { DialogsIn } from '../content/dialogs-schema.js'
import { LABEL_KEYS, REPLY_KEYS, type SayingKey } from '../content/saying-keys.js'
import type { Language } from '../model/language.js'
import {
  dayNumber,
  dayOf,
  daysInMonth,
  type IsoDate,
  isoDate,
  monthOf,
  type Period,
  yearOf,
} from '../model/period.js'
import { cutAtWord } from '../text/cut.js'

export interface Phrasebook {
  readonly language: Language
  readonly words: DialogsIn
  readonly say: (key: SayingKey, fill?: Readonly<Record<string, string | number>>) => string
  /** Items joined as this language lists them: "a, b and c", 「a、b及c」. */
  readonly list: (items: readonly string[], last?: 'and' | 'or' | 'comma') => string
  /** Sentences one after the other, with this language's space between them. */
  readonly sentences: (parts: readonly string[]) => string
  /** Published text in quotation marks, verbatim. */
  readonly quote: (text: string) => string
  /** Words of the question in quotation marks: each once, few of them, cut short. What people type is no text of ours. */
  readonly said: (words: readonly string[], last?: 'and' | 'or') => string
  /** A name in quotation marks, with the other marks within it. */
  readonly named: (text: string) => string
  /** Days in words, their year said once; zh-Hant says it in both calendars. */
  readonly dates: (dates: readonly IsoDate[]) => string
  /** From one day to another. */
  readonly range: (from: IsoDate, to: IsoDate) => string
  /** Days without their year, where it has been said. */
  readonly days: (dates: readonly IsoDate[]) => string
  /** One day with its day of the week. */
  readonly weekday: (date: IsoDate) => string
  /** The day of the week alone. */
  readonly dayOfWeek: (date: IsoDate) => string
  readonly month: (date: IsoDate) => string
  readonly period: (period: Period) => string
}

/** 1970-01-01, day 0, was a Thursday: the fourth day from Monday on, counted from 0. */
const THURSDAY = 3

/** Enough to tell what was meant; more would hand a wall of text back to who sent it. */
const WORDS_SAID = 6
const SAID_COLUMNS = 60

/** Taiwan counts its years from 1912. */
const ROC_YEAR_ZERO = 1911

export const phrasebook = (words: DialogsIn, language: Language): Phrasebook => {
  const messages = { ...words.replies, ...words.labels }
  const compiled = new Map(
    [...REPLY_KEYS, ...LABEL_KEYS].map((key) => [
      key,
      new IntlMessageFormat(messages[key], language),
    ]),
  )
  const say: Phrasebook['say'] = (key, fill) => String(compiled.get(key)?.format(fill) ?? '')

  const list: Phrasebook['list'] = (items, last = 'and') =>
    items.length < 2
      ? (items[0] ?? '')
      : items.slice(0, -1).join(say('comma')) + say(last) + items.at(-1)

  const monthName = (date: IsoDate) => words.labels.months[monthOf(date) - 1] ?? ''
  const yearFill = (date: IsoDate) => ({
    year: String(yearOf(date)),
    roc: String(yearOf(date) - ROC_YEAR_ZERO),
  })
  const day = (date: IsoDate) => say('day-of-month', { day: dayOf(date), month: monthName(date) })
  const month = (date: IsoDate) =>
    say('month-of-year', { month: monthName(date), ...yearFill(date) })
  const dayOfWeek = (date: IsoDate) => words.labels.weekdays[(dayNumber(date) + THURSDAY) % 7] ?? ''
  const dates: Phrasebook['dates'] = (days) =>
    list(
      byYear(days).map((ofYear) =>
        say('days-of-year', { days: list(ofYear.map(day)), ...yearFill(ofYear[0] ?? '') }),
      ),
    )

  /** The year said once, where both days are of it. */
  const range: Phrasebook['range'] = (from, to) =>
    yearOf(from) === yearOf(to)
      ? say('days-of-year', {
          days: say('range', { from: day(from), to: day(to) }),
          ...yearFill(from),
        })
      : say('range', { from: dates([from]), to: dates([to]) })

  return {
    language,
    words,
    say,
    list,
    dates,
    range,
    days: (days) => list(days.map(day)),
    weekday: (date) =>
      say('with-weekday', {
        date: dates([date]),
        weekday: dayOfWeek(date),
      }),
    dayOfWeek,
    month,
    sentences: (parts) => parts.filter(Boolean).join(say('sentence-gap')),
    quote: (text) => say('quote', { text }),
    said: (words, last) => {
      const each = [...new Set(words)]
      const quoted = each
        .slice(0, WORDS_SAID)
        .map((word) => say('quote', { text: cutAtWord(word, SAID_COLUMNS) }))
      return list(each.length > WORDS_SAID ? [...quoted, '…'] : quoted, last)
    },
    named: (text) => say('quote', { text: nested(text, say) }),
    period: ({ from, to }) => {
      if (from <= BEGINNING_OF_TIME) return say('up-to', { to: dates([to]) })
      if (to >= END_OF_TIME) return say('from-on', { from: dates([from]) })
      if (from === to) return dates([from])
      if (isWholeYear(from, to)) return say('year', yearFill(from))
      if (isWholeMonth(from, to)) return month(from)
      return range(from, to)
    },
  }
}

/** Quotation marks within others are the inner ones, whichever they were: 「…『…』…」. */
const nested = (text: string, say: Phrasebook['say']): string => {
  const [opening = '', closing = ''] = say('inner-quote', { text: '' })
  const [opens = '', closes = ''] = say('quote', { text: '' })
  return text.replaceAll(opens, opening).replaceAll(closes, closing)
}

/** What an open end of a Period reaches. */
const BEGINNING_OF_TIME = '0001-12-31'
const END_OF_TIME = '9999-01-01'

const byYear = (dates: readonly IsoDate[]): readonly (readonly IsoDate[])[] => {
  const years = [...new Set(dates.map(yearOf))]
  return years.map((year) => dates.filter((date) => yearOf(date) === year))
}

const isWholeYear = (from: IsoDate, to: IsoDate): boolean =>
  from === isoDate(yearOf(from), 1, 1) && to === isoDate(yearOf(from), 12, 31)

const isWholeMonth = (from: IsoDate, to: IsoDate): boolean => {
  const [year, month] = [yearOf(from), monthOf(from)]
  return from === isoDate(year, month, 1) && to === isoDate(year, month, daysInMonth(year, month))
}
