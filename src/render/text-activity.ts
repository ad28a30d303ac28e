// Answer → an Activity of text alone, complete, for a channel of which we do not know whether it draws cards.
import type { Activity } from 'botframework-schema'
import type { Answer } from '../model/answer.js'
import { LOCALES } from '../model/language.js'
import { plainText } from './plain.js'
import { spoken } from './spoken.js'

export const textActivity = (answer: Answer): Partial<Activity> => ({
  type: 'message',
  text: plainText(answer),
  textFormat: 'plain',
  speak: spoken(answer),
  locale: LOCALES[answer.language],
  inputHint: 'acceptingInput',
})
