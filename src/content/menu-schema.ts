// What dialogs/LANGUAGE/menu.yaml may hold: the words on the rich menu of LINE, and what a press of them says.
import { z } from 'zod'
import { message, messageWith } from './message-schema.js'

/** What LINE takes for the bar beneath the chat, and for what is read aloud of a field, in characters (API reference, "Rich menu"). */
const BAR_MAX = 14
const LABEL_MAX = 20

const atMost = (max: number) =>
  message.refine((text) => text.length <= max, {
    error: `is longer than the ${max} characters that LINE takes: say it in fewer`,
  })

export const menuSchema = z.strictObject({
  bar: atMost(BAR_MAX),
  language: atMost(LABEL_MAX),
  awards: atMost(LABEL_MAX),
  'awards-asked': message,
  all: atMost(LABEL_MAX),
  help: atMost(LABEL_MAX),
  months: messageWith('year'),
})

export type MenuWords = z.infer<typeof menuSchema>
