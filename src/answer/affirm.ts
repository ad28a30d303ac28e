// Whether a question may be answered with yes: only where the record leaves no doubt of what was asserted.
import type { CityEvent } from '../model/city-event.js'
import type { Query, Term } from '../model/meaning.js'
import { heldTerms } from '../text/tokenize.js'
import type { Phrasebook } from './phrasebook.js'
import { sentencesOf } from './quote.js'

/**
 * Yes, where all that is asked is whether there is something: of a sort, on a subject, with somebody; or whether a
 * thing can be used for what stands in the same sentence. Who did what to whom, where, how many and which place in a
 * ranking may all stand in the text and still not be so: then the record speaks for itself.
 */
export const mayAffirm = (
  { certain, can, conditions }: Query,
  events: readonly CityEvent[],
  book: Phrasebook,
): boolean => {
  const { categories, kinds, names, regions, roles, terms } = conditions
  const assertions = roles.length + regions.length + kinds.length + terms.filter(isFigure).length
  if (!certain || assertions > 0) return false
  const subjects = [names.length, categories.length, terms.length].filter((count) => count > 0)
  if (subjects.length === 1 && names.length <= 1) return true
  return (
    can && categories.length === 0 && names.length === 1 && events.some(inOneSentence(terms, book))
  )
}

const isFigure = ({ said }: Term): boolean => /\d/u.test(said)

const inOneSentence =
  (terms: readonly Term[], { language }: Phrasebook) =>
  (event: CityEvent): boolean =>
    sentencesOf(event, language).some((sentence) => {
      const held = new Set(heldTerms(sentence))
      return terms.every(({ ways }) => ways.some(({ keys }) => keys.every((key) => held.has(key))))
    })
