// Reads the times of a question with the real word lists, written down so that a table can hold what is expected.
import { readFileSync } from 'node:fs'
import { parse } from 'yaml'
import { periodWordsSchema } from '../../src/content/period-words-schema.js'
import type { Period } from '../../src/model/period.js'
import { normalise } from '../../src/text/normalise.js'
import { type PeriodContext, type PeriodMention, periodReader } from '../../src/text/periods.js'

const wordsOf = (language: string) =>
  periodWordsSchema.parse(
    parse(readFileSync(new URL(`../../dialogs/${language}/periods.yaml`, import.meta.url), 'utf8')),
  )

export const ENGLISH = wordsOf('en')
export const CHINESE = wordsOf('zh-Hant')

export const read = periodReader([ENGLISH, CHINESE])

/** 5 September 2018, a Wednesday, with the record of that year. */
export const IN_2018: PeriodContext = { today: '2018-09-05', years: [2018] }

const written = ({ from, to }: Period): string => (from === to ? from : `${from}..${to}`)

const writtenMention = (mention: PeriodMention): string => {
  if (mention.kind === 'impossible') return 'impossible'
  if (mention.kind === 'anchored')
    return `${mention.unit} ${mention.toward ?? `${mention.shift > 0 ? '+' : ''}${mention.shift}`}`
  return mention.periods.map(written).join(' ')
}

export const mentionsIn = (question: string, context = IN_2018): readonly PeriodMention[] =>
  read(normalise(question), context)

/** The days of each mention, as `from..to` or one day; mentions are parted by a semicolon. */
export const timesIn = (question: string, context = IN_2018): string =>
  mentionsIn(question, context).map(writtenMention).join('; ')

/** What is left of the question when its times are taken out. */
export const topicOf = (question: string, context = IN_2018): string => {
  const { folded } = normalise(question)
  let topic = ''
  let at = 0
  for (const { start, end } of mentionsIn(question, context)) {
    topic += `${folded.slice(at, start)} `
    at = end
  }
  return (topic + folded.slice(at)).replaceAll(/\s+/g, ' ').trim()
}

/** Rows of `expression => expected`, one a line. */
export const table = (rows: string): readonly (readonly [string, string])[] =>
  rows
    .trim()
    .split('\n')
    .map((row) => {
      const [expression = '', expected = ''] = row.split('=>')
      return [expression.trim(), expected.trim()]
    })
