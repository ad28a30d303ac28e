// Whom to call where the bot does not answer.
import type { Call } from '../model/answer.js'
import type { Intent, Meaning } from '../model/meaning.js'
import type { Phrasebook } from './phrasebook.js'

export const callHotline = ({ say, words }: Phrasebook): Call => {
  const number = words.page['hotline-number']
  return { label: say('call', { number }), number }
}

/** Small talk whose answer names the hotline. */
const HANDS_OVER: ReadonlySet<Intent> = new Set(['human', 'feedback', 'identity'])

/** Of what is answered without looking for events: refusals, and whatever is answered with the hotline. */
export const handsOver = (meaning: Meaning): boolean => {
  switch (meaning.is) {
    case 'intent':
      return HANDS_OVER.has(meaning.intent)
    case 'impossible-date':
    case 'too-long':
      return true
    case 'unclear':
      return meaning.why === 'no-topic'
    default:
      return false
  }
}
