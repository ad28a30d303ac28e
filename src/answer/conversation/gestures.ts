// What a sticker says without words: thanks or a greeting, and nothing else is read into a picture.
import type { Dialogs } from '../../content/dialogs-schema.js'
import { LANGUAGES } from '../../model/language.js'
import type { Intent } from '../../model/meaning.js'
import { fold } from '../../text/normalise.js'

/** Who bows and waves gives thanks. */
const GESTURES = ['thanks', 'greeting'] as const satisfies readonly Intent[]

/** `pictured` are words that a channel has for a picture: a gesture is seen where one of them is a phrase for it. */
export const gestureReader = (dialogs: Dialogs) => {
  const phrases = GESTURES.map((gesture) => ({
    gesture,
    said: new Set(LANGUAGES.flatMap((one) => dialogs[one].intents[gesture]).map(fold)),
  }))
  return (pictured: readonly string[]): (typeof GESTURES)[number] | undefined =>
    phrases.find(({ said }) => pictured.some((word) => said.has(fold(word))))?.gesture
}
