// The language of a message: that of its words, else of its channel's own settings.
import type { Activity } from 'botbuilder'
import { z } from 'zod'
import { type Language, MOST_READ } from '../model/language.js'
import { languageOf, languageOfLocale } from '../text/language.js'
import { normalise } from '../text/normalise.js'
import { tokenize } from '../text/tokenize.js'
import { readEach } from './read-each.js'

/** For messages whose words do not tell. */
export const fallbackOf = (activity: Partial<Activity>): Language => setTo(activity) ?? MOST_READ

/** What the channel is set to. Some activities of Teams tell the locale only beside the client's name. */
export const setTo = (activity: Partial<Activity>): Language | undefined => {
  const [client] = readEach(activity.entities, clientInfo)
  const told: unknown = activity.locale ?? client?.locale
  return languageOfLocale(typeof told === 'string' ? told : undefined)
}

const clientInfo = z.object({ type: z.literal('clientInfo'), locale: z.string() })

/** For what is said when the core could not answer; more than a glance at the words is not needed. */
export const languageIn = (activity: Partial<Activity>): Language =>
  languageOf(tokenize(normalise((activity.text ?? '').slice(0, GLANCE)))) ?? fallbackOf(activity)

/** In UTF-16 units. */
const GLANCE = 200
