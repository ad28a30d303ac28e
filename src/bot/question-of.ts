// Activity → Question: the words that were typed, or what the pressed button carried.
import type { Activity, Attachment } from 'botbuilder'
import { taipeiDay } from '../model/period.js'
import type { Question } from '../model/question.js'
import { readPostback } from '../render/line/postback.js'
import { languageOfLocale } from '../text/language.js'
import { fallbackOf } from './language-of.js'
import { withoutMentions } from './mentions.js'

export const questionOf = (activity: Activity, now: Date): Question => ({
  text: withoutMentions(activity),
  choice: choiceOn(activity.value),
  isAttached: (activity.attachments ?? []).some(isMoreThanWords),
  today: taipeiDay(now),
  setTo: languageOfLocale(activity.locale),
  fallback: fallbackOf(activity),
})

/** Teams sends the words of each message a second time, as HTML. */
const isMoreThanWords = ({ contentType, content }: Attachment): boolean =>
  contentType !== 'text/html' || /<(?:img|attachment)\b/iu.test(String(content))

/** Whatever a button sent besides words: what is no Choice of ours is told so, and not passed over. */
const choiceOn = (value: unknown): unknown => {
  if (value === undefined || value === null) return undefined
  if (typeof value !== 'object') return value
  if ('choice' in value) return value.choice
  return 'postback' in value && typeof value.postback === 'string'
    ? readPostback(value.postback)
    : value
}
