// Beside cards the page shows the answer's sentence alone: the text repeats the cards for clients without them.
import type { Activity, Middleware } from './web-chat.js'

const CARD = /^application\/vnd\.microsoft\.card\./u

/** The activity as Web Chat shows it; what is read aloud stays, for it is in `speak`. */
export const withSentenceOnly = (activity: Activity): Activity => {
  const { attachments = [], channelData } = activity
  const sentence = isRecord(channelData) ? channelData['sentence'] : undefined
  const hasCards = attachments.length > 0 && attachments.every((one) => CARD.test(one.contentType))
  return hasCards && typeof sentence === 'string' ? { ...activity, text: sentence } : activity
}

export const showSentence: Middleware = () => (next) => (action) => {
  const activity = action.payload?.activity
  return action.type === 'DIRECT_LINE/INCOMING_ACTIVITY' && activity
    ? next({ ...action, payload: { ...action.payload, activity: withSentenceOnly(activity) } })
    : next(action)
}

const isRecord = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === 'object' && value !== null
