// The language of a message: that of its words, else of its channel's own settings.
import type { Activity } from 'botbuilder'
import { type Language, MOST_READ } from '../model/language.js'
import { languageOf, languageOfLocale } from '../text/language.js'
import { normalise } from '../text/normalise.js'
import { tokenize } from '../text/tokenize.js'

/** For messages whose words do not tell. Some activities of Teams tell the locale only beside the client's name. */
export const fallbackOf = ({ locale, entities }: Partial<Activity>): Language => {
  const told: unknown = locale ?? entities?.find(({ type }) => type === 'clientInfo')?.['locale']
  return languageOfLocale(typeof told === 'string' ? told : undefined) ?? MOST_READ
}

/** For what is said when the core could not answer; more than a glance at the words is not needed. */
export const languageIn = (activity: Partial<Activity>): Language =>
  languageOf(tokenize(normalise((activity.text ?? '').slice(0, GLANCE)))) ?? fallbackOf(activity)

/** In UTF-16 units. */
const GLANCE = 200
