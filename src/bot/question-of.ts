// Activity → Question: the words that were typed, or what the pressed button carried.
import type { Activity } from 'botbuilder'
import { z } from 'zod'
import { taipeiDay } from '../model/period.js'
import type { Question } from '../model/question.js'
import { readPostback } from '../render/line/postback.js'
import { fallbackOf, setTo } from './language-of.js'
import { withoutMentions } from './mentions.js'
import { readEach } from './read-each.js'

export const questionOf = (activity: Activity, now: Date): Question => ({
  text: withoutMentions(activity),
  choice: choiceOn(activity.value),
  isAttached: isMoreThanWords(activity.attachments),
  pictured: sticker.safeParse(activity.channelData).data?.keywords,
  today: taipeiDay(now),
  setTo: setTo(activity),
  fallback: fallbackOf(activity),
})

/** As LINE's door tells of a sticker. */
const sticker = z.object({ keywords: z.array(z.string()) })

const attachment = z.object({ contentType: z.string(), content: z.unknown().optional() })

/** Teams sends the words of each message a second time, as HTML. */
const isMoreThanWords = (attached: unknown): boolean =>
  readEach(attached, attachment).some(
    ({ contentType, content }) =>
      contentType !== 'text/html' || /<(?:img|attachment)\b/iu.test(String(content)),
  )

/** Whatever a button sent besides words: what is no Choice of ours is told so, and not passed over. */
const choiceOn = (value: unknown): unknown => {
  if (value === undefined || value === null) return undefined
  if (typeof value !== 'object') return value
  if ('choice' in value) return value.choice
  return 'postback' in value && typeof value.postback === 'string'
    ? readPostback(value.postback)
    : value
}
