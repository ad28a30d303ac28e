// One line in, one JSON reply out: many conversations side by side, for programs and for the evaluation.
import { z } from 'zod'
import type { Converse } from '../answer/respond.js'
import type { Context } from '../model/context.js'
import { MOST_READ } from '../model/language.js'
import { taipeiDay } from '../model/period.js'
import { type JsonReply, jsonReply } from '../render/json-reply.js'
import { languageOfLocale } from '../text/language.js'

/** A time without a zone is Taipei's, on whatever machine. */
const taipeiMoment = (time: string): Date =>
  new Date(/(?:Z|[+-]\d\d:?\d\d)$/u.test(time) ? time : `${time}+08:00`)

const message = z.object({
  conversation: z.string().default('default'),
  text: z.string(),
  locale: z.string().optional(),
  time: z.iso.datetime({ offset: true, local: true }).transform(taipeiMoment).optional(),
})

type Message = z.infer<typeof message>

export type Reply = JsonReply & { readonly error?: string }

/** Replies to lines; remembers what each conversation has come to. */
export const jsonConversations = (
  converse: Converse,
  now: () => Date,
): ((line: string) => Reply) => {
  const contexts = new Map<string, Context>()
  return (line) => {
    const { message, error } = readLine(line)
    const { conversation, text, locale, time } = message
    const question = {
      text,
      today: taipeiDay(time ?? now()),
      fallback: languageOfLocale(locale) ?? MOST_READ,
    }
    const { answer, context } = converse(question, contexts.get(conversation))
    contexts.set(conversation, context)
    return { ...jsonReply(conversation, answer), ...(error ? { error } : {}) }
  }
}

/** A JSON object is a message; anything else is text; a broken object is an empty message with its error. */
const readLine = (line: string): { readonly message: Message; readonly error?: string } => {
  const plain: Message = { conversation: 'default', text: line }
  if (line.trim() === '') return { message: plain, error: 'the line is blank' }
  if (!line.trimStart().startsWith('{')) return { message: plain }
  try {
    return readObject(JSON.parse(line))
  } catch (error) {
    const why = error instanceof Error ? error.message : String(error)
    return { message: { ...plain, text: '' }, error: why }
  }
}

/** What is wrong in a message is told in its own conversation, where that can be read. */
const readObject = (value: unknown): { readonly message: Message; readonly error?: string } => {
  const parsed = message.safeParse(value)
  if (parsed.success) return { message: parsed.data }
  const { conversation } = message
    .pick({ conversation: true })
    .catch({ conversation: 'default' })
    .parse(value)
  const complaints = parsed.error.issues.map(({ path, message }) => `${path.join('.')}: ${message}`)
  return { message: { conversation, text: '' }, error: complaints.join('; ') }
}
