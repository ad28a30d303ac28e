// Activity → Question: the words that were typed, or what the pressed button carried.
import type { Activity } from 'botbuilder'
import { taipeiDay } from '../model/period.js'
import type { Question } from '../model/question.js'
import { readPostback } from '../render/line/postback.js'
import { fallbackOf } from './language-of.js'

export const questionOf = (activity: Activity, now: Date): Question => ({
  text: withoutMention(activity),
  choice: choiceOn(activity.value),
  today: taipeiDay(now),
  fallback: fallbackOf(activity),
})

/** In a group the bot's own name comes before what is asked of it. */
const withoutMention = ({ text, entities, recipient }: Activity): string =>
  (entities ?? []).reduce(
    (rest, entity) =>
      entity?.type === 'mention' &&
      entity['mentioned']?.id === recipient?.id &&
      typeof entity['text'] === 'string'
        ? rest.replaceAll(entity['text'], ' ')
        : rest,
    text ?? '',
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
