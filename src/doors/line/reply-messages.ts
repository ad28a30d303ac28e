// All that the bot has said in a turn → the messages of one reply.
import type { messagingApi } from '@line/bot-sdk'
import type { Said } from './inbox.js'
import { splitText } from './split-text.js'

type Message = messagingApi.Message

/** Of one reply. */
export const MESSAGES_MAX = 5

/** As they were drawn; where they are more than LINE takes, their text, which is complete by itself. */
export const drawn = (said: readonly Said[]): readonly Message[] => {
  const messages = said.flatMap((one) =>
    one.messages.length > 0 ? one.messages : textMessages(one.text),
  )
  return messages.length > MESSAGES_MAX ? inWords(said) : withButtonsLast(messages)
}

/** All texts in as few messages as they fit; what is beyond the last of them is cut off. */
export const inWords = (said: readonly Said[]): readonly Message[] =>
  textMessages(said.map(({ text }) => text).join('\n\n')).slice(0, MESSAGES_MAX)

const textMessages = (text: string): readonly Message[] =>
  splitText(text).map((part) => ({ type: 'text', text: part }))

/** Only the buttons of the last message are shown, and a notice may come behind the message that has some. */
const withButtonsLast = (messages: readonly Message[]): readonly Message[] => {
  const quickReply = messages.findLast((one) => one.quickReply)?.quickReply
  if (!quickReply) return messages
  return messages.map(({ quickReply: _, ...message }, index) =>
    index === messages.length - 1 ? { ...message, quickReply } : message,
  )
}
