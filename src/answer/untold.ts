// Tells where a number is asked that the record does not hold, though it holds the thing itself.
import type { CityEvent } from '../model/city-event.js'
import { localised } from '../model/language.js'
import type { Query } from '../model/meaning.js'
import { factInWords } from './facts.js'
import type { Phrasebook } from './phrasebook.js'

/** A number that counts something: no year, no version, no part of a name. */
const COUNTING_NUMBER = /(?<![\p{L}\p{N}.])\d{1,3}(?![\p{L}\p{N}]|\.\d)/u

/**
 * "How many people have the card?": what was counted, where a reviewed event has neither such a fact nor any number;
 * undefined where it has one, for then its text is quoted.
 */
export const untoldNumber = (
  query: Query,
  shown: readonly CityEvent[],
  book: Phrasebook,
): string | undefined => {
  const [event, ...others] = shown
  if (query.asks !== 'how-many' || !query.counted || !event || others.length > 0) return undefined
  const isReviewed = event.parties.length + event.products.length > 0
  const hasNumber = COUNTING_NUMBER.test(localised(event.text, book.language))
  return isReviewed && !hasNumber && factInWords(query, event, book) === ''
    ? query.counted.said
    : undefined
}
