// An event of LINE → the Activity that the bot is given.
import { type Activity, ActivityTypes } from 'botbuilder'
import type { HeardEvent } from './line-event.js'

export const CHANNEL_ID = 'line'

/** A sticker, a picture, a voice: what it is makes no difference to who reads words only. */
const SOMETHING = 'application/octet-stream'

/** Of whom LINE does not tell: nobody else has this id. */
const SOMEBODY = 'somebody'

export const activityOf = (event: HeardEvent, botId: string): Partial<Activity> => {
  const base = {
    channelId: CHANNEL_ID,
    serviceUrl: 'https://api.line.me',
    from: { id: event.userId ?? SOMEBODY, name: '', role: 'user' },
    recipient: { id: botId, name: '', role: 'bot' },
    conversation: {
      id: event.chat.id,
      name: '',
      isGroup: event.chat.kind !== 'user',
      conversationType: event.chat.kind === 'user' ? 'personal' : 'groupChat',
    },
    timestamp: new Date(event.at),
  }
  switch (event.kind) {
    // By the id of the message it is known when it is taken back.
    case 'words':
      return { ...base, type: ActivityTypes.Message, id: event.messageId, text: event.text }
    case 'wordless':
      return {
        ...base,
        type: ActivityTypes.Message,
        id: event.messageId,
        text: '',
        attachments: [{ contentType: SOMETHING }],
        ...(event.keywords ? { channelData: { keywords: event.keywords } } : {}),
      }
    case 'press':
      return {
        ...base,
        type: ActivityTypes.Message,
        id: event.id,
        text: '',
        value: { postback: event.data },
      }
    case 'arrival':
      return {
        ...base,
        type: ActivityTypes.ConversationUpdate,
        id: event.id,
        membersAdded: [event.chat.kind === 'user' ? base.from : base.recipient],
      }
    case 'departure':
      return {
        ...base,
        type: ActivityTypes.ConversationUpdate,
        id: event.id,
        membersRemoved: [base.recipient],
      }
    case 'unsend':
      return { ...base, type: ActivityTypes.MessageDelete, id: event.messageId }
  }
}
