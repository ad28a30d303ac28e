// The bot as tests ask it: over the city's real record, or over one made up for the test.

import type { Respond } from '../../src/answer/respond.js'
import { loadDialogs } from '../../src/content/load-dialogs.js'
import { loadEvents } from '../../src/content/load-events.js'
import { coreOf } from '../../src/core.js'
import type { Answer } from '../../src/model/answer.js'
import type { CityEvent } from '../../src/model/city-event.js'
import { LANGUAGES } from '../../src/model/language.js'
import type { Question } from '../../src/model/question.js'
import type { Matched } from '../../src/model/receipt.js'
import { realDialogs } from '../content/folders.js'
import { recordOf2018 } from '../record-of-2018.js'

export const dialogs = loadDialogs(realDialogs)
export const records = loadEvents(recordOf2018, dialogs)

/** In the middle of January 2019, from a channel in Chinese, where nothing else is said. */
export type Ask = (text: string, otherwise?: Partial<Question>) => Answer

const asking =
  (respond: Respond): Ask =>
  (text, otherwise) =>
    respond({ text, today: '2019-01-15', fallback: 'zh-Hant', ...otherwise })

/** Asks the real record of 2018. */
export const ask: Ask = asking(coreOf(dialogs, records))

/** Asks a record of these events, which stand by date. */
export const askOver = (...events: readonly CityEvent[]): Ask =>
  asking(coreOf(dialogs, { events, dataVersion: 'made up' }))

/** How an answer begins that affirms, in either language, whether it is so or may be done. */
const YES = LANGUAGES.flatMap((language) => {
  const { yes, 'yes-there-is': thereIs, 'yes-can': yesCan } = dialogs[language].replies
  return [yes, thereIs, yesCan].map((message) => message.split('{')[0] ?? '')
})

export const saysYes = ({ sentence }: Answer): boolean =>
  YES.some((yes) => sentence.startsWith(yes))

export const idsOf = (answer: Answer): readonly string[] =>
  answer.outcome === 'answered' ? answer.found.map(({ id }) => id) : []

/** Month and day of each event that is found, with spaces between: the real record is of one year. */
export const daysOf = (answer: Answer): string =>
  idsOf(answer)
    .map((id) => id.slice('2018-'.length))
    .join(' ')

/** What slips were mended to. */
export const mendsOf = ({ receipt }: Answer): readonly string[] => meansOf(receipt.matched, 'slip')

/** What the words of the question that were taken as this were taken for. */
export const meansOf = (matched: readonly Matched[], as: Matched['as']): readonly string[] =>
  matched.filter((one) => one.as === as).map(({ means }) => means)
