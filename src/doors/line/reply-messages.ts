// All that the bot has said in a turn → the messages of one reply.
import type { messagingApi } from '@line/bot-sdk'
import { splitText } from '../../text/split.js'
import type { Said } from './inbox.js'

type Message = messagingApi.Message

/** Of one reply. */
export const MESSAGES_MAX = 5

/** Of a text message, in UTF-16 units. */
const TEXT_MAX = 5_000

/**
 * The forms of a reply, the best first; none where the bot has said nothing. `quoteToken` shows which message of a group
 * it answers: LINE takes that for the chat of the message alone, and tells nothing of one that was taken back since.
 */
export const formsOf = (
  said: readonly Said[],
  quoteToken?: string,
): readonly (readonly Message[])[] => {
  const whole = drawn(said)
  if (whole.length === 0) return []
  const quoting = quoteToken === undefined ? [] : [quotingFirst(whole, quoteToken)]
  return [...quoting, whole, inWords(said)]
}

/** As they were drawn; where they are more than LINE takes, their text, which is complete by itself. */
const drawn = (said: readonly Said[]): readonly Message[] => {
  const messages = said.flatMap((one) =>
    one.messages.length > 0 ? one.messages : textMessages(one.text),
  )
  return messages.length > MESSAGES_MAX ? inWords(said) : withButtonsLast(messages)
}

/** Of what we send only a text can quote. */
const quotingFirst = (messages: readonly Message[], quoteToken: string): readonly Message[] => {
  const first = messages.findIndex(({ type }) => type === 'text')
  return messages.map((one, at) => (at === first ? { ...one, quoteToken } : one))
}

/** All texts in as few messages as they fit; what is beyond the last of them is cut off. */
const inWords = (said: readonly Said[]): readonly Message[] =>
  textMessages(said.map(({ text }) => text).join('\n\n'))

const textMessages = (text: string): readonly Message[] =>
  splitText(text, MESSAGES_MAX, TEXT_MAX).map((part) => ({ type: 'text', text: part }))

/** Only the buttons of the last message are shown, and a notice may come behind the message that has some. */
const withButtonsLast = (messages: readonly Message[]): readonly Message[] => {
  const quickReply = messages.findLast((one) => one.quickReply)?.quickReply
  if (!quickReply) return messages
  return messages.map(({ quickReply: _, ...message }, index) =>
    index === messages.length - 1 ? { ...message, quickReply } : message,
  )
}
