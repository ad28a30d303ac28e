// The time that was asked for, in words.
import type { Time } from '../model/meaning.js'
import type { Phrasebook } from './phrasebook.js'

/** "On a Tuesday" is hundreds of days: more Periods than this are said in the words of the question. */
export const PERIODS_IN_A_SENTENCE = 3

/** As an adverb: "in August 2018". */
export const sayTime = (
  { said, periods }: Time,
  book: Phrasebook,
  last: 'and' | 'or' = 'or',
): string =>
  periods.length > PERIODS_IN_A_SENTENCE
    ? book.say('when-said', { said: book.said([said]) })
    : book.when(periods, last)
