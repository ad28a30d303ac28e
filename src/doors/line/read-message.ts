// Reads a message of a webhook: the words in it that are for the bot, and what tells to whom they are said.
import { z } from 'zod'
import type { Addressed, Chat } from './line-event.js'

/** Of a message; `words` is undefined where there is nothing that the bot can read. */
export interface Message extends Addressed {
  readonly id: string
  readonly words?: string | undefined
  /** What a sticker shows, in LINE's own English words. */
  readonly keywords?: readonly string[] | undefined
}

export const id = z.string().min(1).max(200)
/** In UTF-16 units; the bot itself says where a message is too long for it. */
const TEXT_MAX = 20_000
/** LINE tells fifteen at most. */
const KEYWORDS_MAX = 15
const KEYWORD_MAX = 100

const text = z.string().transform((words) => words.slice(0, TEXT_MAX))

/** Each that has this shape; the others are passed over, for LINE adds kinds as it likes. */
const each = <T>(shape: z.ZodType<T>) =>
  z
    .array(z.unknown())
    .transform((list) => list.flatMap((one) => shape.safeParse(one).data ?? []))
    .optional()
    .catch(undefined)

/** In UTF-16 units of the text. */
const place = z.object({ index: z.int().nonnegative(), length: z.int().nonnegative() })
type Place = z.infer<typeof place>

const quoting = {
  quoteToken: z.string().max(1_000).optional().catch(undefined),
  quotedMessageId: id.optional().catch(undefined),
}
const ofAnySort = z.object({ type: z.string(), id, ...quoting })
const textMessage = z.object({
  type: z.literal('text'),
  text,
  emojis: each(place),
  mention: z
    .object({ mentionees: each(place.extend({ isSelf: z.literal(true) })) })
    .optional()
    .catch(undefined),
})
const sticker = z.object({
  type: z.literal('sticker'),
  text: text.optional().catch(undefined),
  keywords: each(z.string().max(KEYWORD_MAX)),
})

/** `undefined` where it is none, or is said to others: in a group only what names or quotes the bot is for it. */
export const readMessage = ({ kind }: Chat, value: unknown): Message | undefined => {
  const { data: message } = ofAnySort.safeParse(value)
  if (!message) return undefined
  const { isNamed, ...content } = contentOf(value)
  const { id, quoteToken, quotedMessageId } = message
  // Between two people it is plain which question a reply is to.
  if (kind === 'user') return { id, ...content }
  if (isNamed) return { id, ...content, quoteToken }
  return quotedMessageId === undefined
    ? undefined
    : { id, ...content, quoteToken, onlyIfOurs: quotedMessageId }
}

type Content = Pick<Message, 'words' | 'keywords'> & { readonly isNamed?: boolean }

const contentOf = (value: unknown): Content => {
  const said = textMessage.safeParse(value).data
  if (said) {
    const named = said.mention?.mentionees ?? []
    const words = without(said.text, [...named, ...(said.emojis ?? [])])
    return { words, isNamed: named.length > 0 }
  }
  const { text = '', keywords } = sticker.safeParse(value).data ?? {}
  // Only a message sticker has a text: what the person has written on it.
  return text.trim() === ''
    ? { keywords: keywords?.slice(0, KEYWORDS_MAX) }
    : { words: text.trim() }
}

/**
 * Without the bot's own name, and without LINE's emoji: those stand in the text as their names, `(moon smile)`. From
 * the end, so that what comes before stays in its place.
 */
const without = (text: string, places: readonly Place[]): string =>
  [...places]
    .sort((a, b) => b.index - a.index)
    .reduce(
      (rest, { index, length }) => `${rest.slice(0, index)} ${rest.slice(index + length)}`,
      text,
    )
    .trim()
