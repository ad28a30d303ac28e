// Takes known phrases out of a text: the city's and the department's own names, before a record is indexed.
import { phrases } from '../text/phrases.js'
import { cutIntoSegments } from '../text/segments.js'
import type { Token } from '../text/tokenize.js'

/** What stood before and behind a phrase stays apart, for each token knows where it stands. */
export const withoutPhrases = (
  masked: readonly string[],
): ((tokens: readonly Token[]) => readonly Token[]) => {
  const known = phrases(masked.map((phrase) => ({ phrase, sense: true, anyForm: false })))
  return (text) =>
    cutIntoSegments(text, known).flatMap(({ tokens, senses }) => (senses.length > 0 ? [] : tokens))
}
