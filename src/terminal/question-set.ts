// A question set: conversations with what each turn must bring, as JSON lines; and the judge of a reply.
import { readFileSync } from 'node:fs'
import { z } from 'zod'
import type { JsonReply } from '../render/json-reply.js'

const strings = z.array(z.string()).default([])

const turn = z.object({
  user: z.string(),
  /** The dates of the reply's events, exactly. */
  events: strings,
  /** Dates that are tolerated beside them. */
  also: strings,
  /** One of these is found in the words, and each of those. */
  any: strings,
  all: strings,
  outcome: z.string(),
})

const conversation = z.object({
  id: z.string(),
  lang: z.string(),
  kind: z.string(),
  turns: z.array(turn).min(1),
})

export type Turn = z.infer<typeof turn>
export type Conversation = z.infer<typeof conversation>

/** Names the file and the line that is no conversation. */
export class QuestionSetError extends Error {
  override readonly name = 'QuestionSetError'
}

/** @throws QuestionSetError that names the file and the line that is no conversation */
export const readQuestionSet = (file: string): readonly Conversation[] =>
  readFileSync(file, 'utf8')
    .split('\n')
    .flatMap((line, index) => {
      if (line.trim() === '') return []
      try {
        return [conversation.parse(JSON.parse(line))]
      } catch (error) {
        const why = error instanceof Error ? error.message : String(error)
        throw new QuestionSetError(`${file}: line ${index + 1}: ${why}`)
      }
    })

/**
 * `offered`: the right event is among the guesses of an unsure answer. `silent`: no right answer, but no event was shown
 * that is none either. `wrong`: one was.
 */
export type Verdict = 'right' | 'offered' | 'silent' | 'wrong'

export interface Judgement {
  readonly verdict: Verdict
  /** What was amiss; empty when right. */
  readonly amiss: readonly string[]
}

/** Kinds that ask for one fact: the sentence itself must tell it. */
const KINDS_OF_ONE_FACT: ReadonlySet<string> = new Set([
  'howmany',
  'count',
  'when',
  'where',
  'who',
  'yesno',
  'superlative',
])

/** Outcomes that count alike where nothing is to be shown. */
const NOTHING_TO_SHOW: ReadonlySet<string> = new Set([
  'not-found',
  'out-of-range',
  'clarify',
  'refused',
  'unsure',
  'crisis',
  'help',
  'human',
  'feedback',
])

export const judge = (turn: Turn, kind: string, reply: JsonReply): Judgement => {
  const shown = new Set(reply.events.map(({ date }) => date))
  const missing = turn.events.filter((date) => !shown.has(date))
  const extra = [...shown].filter(
    (date) => !turn.events.includes(date) && !turn.also.includes(date),
  )
  const words = comparable(KINDS_OF_ONE_FACT.has(kind) ? reply.sentence : reply.text)
  const says = (needle: string) => stands(needle, words)
  const amiss = [
    ...missing.map((date) => `lacks ${date}`),
    ...extra.map((date) => `shows ${date}`),
    ...(turn.any.length === 0 || turn.any.some(says)
      ? []
      : [`says none of ${turn.any.join(' | ')}`]),
    ...turn.all.filter((needle) => !says(needle)).map((needle) => `does not say ${needle}`),
    ...(isRightOutcome(turn, reply.outcome) ? [] : [`is ${reply.outcome}, not ${turn.outcome}`]),
  ]
  if (amiss.length === 0) return { verdict: 'right', amiss }
  const isOffered =
    reply.outcome === 'unsure' &&
    reply.related.some(({ date }) => date && turn.events.includes(date))
  return { verdict: extra.length > 0 ? 'wrong' : isOffered ? 'offered' : 'silent', amiss }
}

const isRightOutcome = ({ outcome, events }: Turn, given: string): boolean =>
  outcome === given ||
  (events.length === 0 && NOTHING_TO_SHOW.has(outcome) && NOTHING_TO_SHOW.has(given))

/** NFKC, lower case, spaces collapsed, Markdown marks removed, a space at both ends. */
const comparable = (text: string): string => ` ${plain(text)} `.replace(/\s+/gu, ' ')

const plain = (text: string): string =>
  text
    .normalize('NFKC')
    .toLowerCase()
    .replace(/[*_`#]/gu, '')

/** A number must stand alone: 6 is not found in 16. */
const stands = (needle: string, words: string): boolean => {
  const sought = plain(needle).replace(/\s+/gu, ' ')
  for (let at = words.indexOf(sought); at >= 0; at = words.indexOf(sought, at + 1)) {
    const before = words[at - 1] ?? ''
    const after = words[at + sought.length] ?? ''
    const cutsNumber =
      (/^\d/u.test(sought) && /\d/u.test(before)) || (/\d$/u.test(sought) && /\d/u.test(after))
    if (!cutsNumber) return true
  }
  return false
}
