// In a group only what names the bot is for the bot; its name is no part of what is asked.
import type { Chat } from './line-event.js'

interface Message {
  readonly text: string
  /** Where the bot itself is named, in UTF-16 units. */
  readonly mention?: readonly Place[] | undefined
}

interface Place {
  readonly index: number
  readonly length: number
}

/** `undefined` where nothing is said to the bot. */
export const wordsFor = ({ kind }: Chat, { text, mention = [] }: Message): string | undefined =>
  kind !== 'user' && mention.length === 0 ? undefined : without(text, mention)

/** From the end, so that what comes before stays in its place. */
const without = (text: string, places: readonly Place[]): string =>
  [...places]
    .sort((a, b) => b.index - a.index)
    .reduce(
      (rest, { index, length }) => `${rest.slice(0, index)} ${rest.slice(index + length)}`,
      text,
    )
    .trim()
