// The page shows an answer's sentence alone: the text repeats cards and buttons, for clients without them.
import type { Activity, Middleware } from './web-chat.js'

/** The activity as Web Chat shows it; what is read aloud stays, for it is in `speak`. */
export const withSentenceOnly = (activity: Activity): Activity => {
  const { channelData } = activity
  const sentence = isRecord(channelData) ? channelData['sentence'] : undefined
  return typeof sentence === 'string' ? { ...activity, text: sentence } : activity
}

/** What was pressed on a card as a message of the person: they see what they asked, as with the buttons below. */
export const withPressedLabel = (activity: Activity): Activity => {
  const { text, value, channelData } = activity
  const label = isRecord(value) && isRecord(value['msteams']) ? value['msteams']['displayText'] : ''
  if (text || typeof label !== 'string' || label === '') return activity
  const { postBack: _, ...rest } = isRecord(channelData) ? channelData : {}
  return { ...activity, text: label, channelData: rest }
}

const CHANGED: Readonly<Record<string, (activity: Activity) => Activity>> = {
  'DIRECT_LINE/INCOMING_ACTIVITY': withSentenceOnly,
  'DIRECT_LINE/POST_ACTIVITY': withPressedLabel,
}

export const showSentence: Middleware = () => (next) => (action) => {
  const change = CHANGED[action.type]
  const activity = action.payload?.activity
  return change && activity
    ? next({ ...action, payload: { ...action.payload, activity: change(activity) } })
    : next(action)
}

const isRecord = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === 'object' && value !== null
