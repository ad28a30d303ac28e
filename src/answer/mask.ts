// Takes known phrases out of a text: the city's and the department's own names, before a record is indexed.
import { normalise, originalSlice } from '../text/normalise.js'
import { phrases } from '../text/phrases.js'
import { cutIntoSegments } from '../text/segments.js'
import { tokenize } from '../text/tokenize.js'

export const withoutPhrases = (masked: readonly string[]): ((text: string) => string) => {
  const known = phrases(masked.map((phrase) => ({ phrase, sense: true, anyForm: false })))
  return (text) => {
    const normalised = normalise(text)
    let rest = ''
    let from = 0
    for (const { tokens, senses } of cutIntoSegments(tokenize(normalised), known)) {
      const [first, last] = [tokens[0], tokens.at(-1)]
      if (senses.length === 0 || !first || !last) continue
      // A stop stands where a name stood, so that its neighbours make no new pair.
      rest += `${originalSlice(normalised, from, first.start)} . `
      from = last.end
    }
    return rest + originalSlice(normalised, from, normalised.folded.length)
  }
}
