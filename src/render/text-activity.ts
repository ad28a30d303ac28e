// Answer → an Activity of text alone, complete, for a channel of which we do not know whether it draws cards.
import type { Activity } from 'botframework-schema'
import type { Answer } from '../model/answer.js'
import { type Language, LOCALES } from '../model/language.js'
import { plainText } from './plain.js'
import { spoken } from './spoken.js'

export const textActivity = (answer: Answer): Partial<Activity> => ({
  ...plainMessage(plainText(answer), answer.language),
  speak: spoken(answer),
  inputHint: 'acceptingInput',
})

/** Words that are shown as they are written, whichever marks stand in them. */
export const plainMessage = (text: string, language: Language): Partial<Activity> => ({
  type: 'message',
  text,
  textFormat: 'plain',
  locale: LOCALES[language],
})
