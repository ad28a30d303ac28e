// Tells whether words of an event have its day, or are of the part that is only listed under it.
import type { CityEvent } from '../model/city-event.js'
import { type Language, localised } from '../model/language.js'
import { spanIn } from '../text/quoted-span.js'
import { OMISSION, sentencesOf } from './quote.js'

/**
 * Of what is quoted: `dated` where the event's day is that of all of it, `undated` of none, `partly` of a part.
 * `quote` holds sentences of the event's text in this language, verbatim.
 */
export const datingOf = (
  event: CityEvent,
  quote: string,
  language: Language,
): 'dated' | 'partly' | 'undated' => {
  const { undated } = event
  const text = localised(event.text, language)
  const part = undated && spanIn(localised(undated, language), text)
  if (!part) return 'dated'
  const told = text.slice(part.start, part.end)
  const quoted = quote.split(OMISSION)
  const sentences = sentencesOf(event, language).filter((sentence) =>
    quoted.some((one) => one.includes(sentence)),
  )
  const without = sentences.filter((sentence) => told.includes(sentence))
  if (without.length === 0) return 'dated'
  return without.length === sentences.length ? 'undated' : 'partly'
}
