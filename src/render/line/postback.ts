// A Choice as the data of a LINE postback: typed, versioned, and never longer than LINE takes.
import type { Choice } from '../../model/choice.js'
import { POSTBACK_MAX } from './limits.js'

/** What was sent under another version is no Choice of ours any more. */
const VERSION = 'c1:'

/** The Choice, or the longest of its shorter forms that fits. */
export const writePostback = (choice: Choice): string =>
  [...shorter(choice)].map(write).find((data) => data.length <= POSTBACK_MAX) ??
  write({ do: 'begin' })

/** What the core is to read as the Choice: for foreign data, that data itself, so that it is told to be none. */
export const readPostback = (data: string): unknown => {
  if (!data.startsWith(VERSION)) return data
  try {
    return JSON.parse(data.slice(VERSION.length))
  } catch {
    return data
  }
}

const write = (choice: Choice): string => VERSION + JSON.stringify(choice)

/** The Choice, then what still does the same with less: fewer words of the reason, the list that was last shown. */
function* shorter(choice: Choice): Iterable<Choice> {
  yield choice
  if (choice.do === 'page') yield { do: 'page', from: choice.from, size: choice.size }
  if (choice.do === 'why') {
    for (let count = choice.words.length - 1; count >= 0; count -= 1) {
      yield { ...choice, words: choice.words.slice(0, count) }
    }
  }
  if (choice.do === 'list') yield { do: 'list', period: choice.period }
}
