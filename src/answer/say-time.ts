// The time that was asked for, in words.
import type { Time } from '../model/meaning.js'
import type { Phrasebook } from './phrasebook.js'

/** "On a Tuesday" is hundreds of days: more Periods than this are said in the words of the question. */
const PERIODS_IN_A_SENTENCE = 3

export const sayTime = ({ said, periods }: Time, book: Phrasebook): string =>
  periods.length > PERIODS_IN_A_SENTENCE
    ? book.said([said])
    : book.list(periods.map(book.period), 'or')
