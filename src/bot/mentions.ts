// What a person said, without the name by which the bot was called: in groups it stands among the words.
import type { Activity } from 'botbuilder'
import { z } from 'zod'
import { readEach } from './read-each.js'

/** Teams writes these in the text of a message, though it calls the text plain. */
const ESCAPES: Readonly<Record<string, string>> = {
  '&nbsp;': ' ',
  '&#160;': ' ',
  '&lt;': '<',
  '&gt;': '>',
  '&quot;': '"',
  '&#39;': "'",
  '&apos;': "'",
  '&amp;': '&',
}

/** A name that holds no other one. */
const MENTION = /<at(?:\s[^<>]*)?>([^<>]*)<\/at>/giu
const TAG = /<\/?at(?:\s[^<>]*)?>/giu

/** Where a reply of Teams quotes another message, a mark for that stands among the words (Teams SDK, March 2026). */
const QUOTED = /<\/?quoted(?:\s[^<>]*)?>/giu

/** Names of other people stay, for something may be asked of them; only the marks around them go. */
export const withoutMentions = (activity: Partial<Activity>): string => {
  const { recipient } = activity
  const read = activity.channelId === 'msteams' ? unescaped : asIs
  const own = ownMentions(activity)
  const names = new Set([recipient?.name, ...own.map(({ name }) => name)].flatMap(plainName))
  const withoutEntities = own.reduce(
    (text, { written }) => (written ? text.replaceAll(read(written), ' ') : text),
    read(activity.text ?? ''),
  )
  return unwrapped(withoutEntities.replace(QUOTED, ' '), names).replace(TAG, ' ')
}

const asIs = (text: string): string => text

const unescaped = (text: string): string =>
  text.replace(
    /&(?:nbsp|#160|lt|gt|quot|#39|apos|amp);/giu,
    (one) => ESCAPES[one.toLowerCase()] ?? one,
  )

interface OwnMention {
  readonly name: string | undefined
  /** As it stands in the text; some clients leave it out. */
  readonly written: string | undefined
}

const mention = z.object({
  type: z.string().regex(/^mention$/iu),
  text: z.unknown().optional(),
  mentioned: z.object({ id: z.string(), name: z.unknown().optional() }),
})

const ownMentions = (activity: Partial<Activity>): readonly OwnMention[] =>
  readEach(activity.entities, mention)
    .filter(({ mentioned }) => mentioned.id === activity.recipient?.id)
    .map(({ mentioned, text }) => ({ name: wordsIn(mentioned.name), written: wordsIn(text) }))

const wordsIn = (value: unknown): string | undefined =>
  typeof value === 'string' && value.trim() !== '' ? value : undefined

const plainName = (name: string | undefined): readonly string[] =>
  name ? [name.trim().replace(/^@/u, '').toLowerCase()] : []

/** Deeper than any client nests them; without a bound, a text of nothing but marks would keep us busy for seconds. */
const NESTED_MAX = 4

/** From the inside out: a name may stand within a name. */
const unwrapped = (text: string, names: ReadonlySet<string>, left = NESTED_MAX): string => {
  const once = text.replace(MENTION, (_, name: string) =>
    plainName(name).some((one) => names.has(one)) ? ' ' : name,
  )
  return once === text || left === 0 ? once : unwrapped(once, names, left - 1)
}
