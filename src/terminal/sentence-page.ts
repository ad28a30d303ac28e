// Composed sentences by pattern, in both languages, for an editor to read.
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { parse } from 'yaml'
import { z } from 'zod'
import type { Converse } from '../answer/respond.js'
import type { Answer } from '../model/answer.js'
import type { Context } from '../model/context.js'
import { LANGUAGES, type Language } from '../model/language.js'
import { QUESTIONS } from './question-sets.js'

const turn = z.union([z.string(), z.strictObject({ press: z.looseObject({ do: z.string() }) })])

const patterns = z.array(
  z.union([
    z.strictObject({ pattern: z.string(), en: z.array(turn), 'zh-Hant': z.array(turn) }),
    z.strictObject({ pattern: z.string(), card: z.string() }),
  ]),
)

type Turn = z.infer<typeof turn>
type Pattern = z.infer<typeof patterns>[number]

/** The day on which they are asked: "this year" is long after the record. */
const ASKED_ON = '2026-06-15'

export interface ComposedSentence {
  readonly pattern: string
  readonly language: Language
  /** What was asked, turn after turn. */
  readonly asked: string
  readonly sentence: string
}

/** test/questions/sentences.yaml. */
export const readPatterns = (): readonly Pattern[] =>
  patterns.parse(parse(readFileSync(join(QUESTIONS, 'sentences.yaml'), 'utf8')))

/** One for each pattern and language. */
export const composeSentences = (
  some: readonly Pattern[],
  converse: Converse,
): readonly ComposedSentence[] =>
  some.flatMap((one) =>
    LANGUAGES.map((language) => ({
      pattern: one.pattern,
      language,
      ...composed(one, language, converse),
    })),
  )

const composed = (one: Pattern, language: Language, converse: Converse) => {
  if ('card' in one) {
    const press = { press: { do: 'show', event: one.card } }
    return { asked: one.card, sentence: cardWords(lastAnswer([press], language, converse)) }
  }
  const turns = one[language]
  return {
    asked: turns
      .map((said) => (typeof said === 'string' ? said : JSON.stringify(said.press)))
      .join(' | '),
    sentence: lastAnswer(turns, language, converse).sentence,
  }
}

const lastAnswer = (turns: readonly Turn[], fallback: Language, converse: Converse): Answer => {
  let context: Context | undefined
  let last: Answer | undefined
  for (const said of turns) {
    const asked = typeof said === 'string' ? { text: said } : { text: '', choice: said.press }
    const reply = converse({ ...asked, today: ASKED_ON, fallback }, context)
    context = reply.context
    last = reply.answer
  }
  if (!last)
    throw new Error('a pattern of test/questions/sentences.yaml asks nothing: give it a turn')
  return last
}

/** What a card says of its event besides the text. */
const cardWords = (answer: Answer): string =>
  answer.outcome === 'answered'
    ? answer.cards
        .flatMap(({ facts, notes }) => [...facts.map(({ line }) => line), ...notes])
        .join(' / ')
    : ''

/** The page, in Markdown. */
export const sentencePage = (sentences: readonly ComposedSentence[]): string => {
  const names = [...new Set(sentences.map(({ pattern }) => pattern))]
  return [
    `# ${sentences.length} composed sentences`,
    ...names.flatMap((name) => [
      '',
      `## ${name}`,
      ...sentences
        .filter(({ pattern }) => pattern === name)
        .flatMap(({ asked, sentence }) => ['', `*${asked}*`, '', `> ${sentence}`]),
    ]),
    '',
  ].join('\n')
}
