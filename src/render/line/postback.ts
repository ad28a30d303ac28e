// A Choice as the data of a LINE postback: typed, versioned, and never longer than LINE takes.
import type { Choice } from '../../model/choice.js'
import { queryMark } from '../../model/query-mark.js'
import { POSTBACK_MAX } from './limits.js'
import { packChoice, unpackChoice } from './pack-choice.js'

/** As JSON, and packed; what was sent under another version is no Choice of ours any more. */
const PLAIN = 'c1:'
const PACKED = 'p1:'

/** The Choice, or the longest of its shorter forms that fits. */
export const writePostback = (choice: Choice): string => {
  for (const form of shorter(choice)) {
    const data = [write, pack].map((as) => as(form)).find(({ length }) => length <= POSTBACK_MAX)
    if (data !== undefined) return data
  }
  return write({ do: 'begin' })
}

/** What the core is to read as the Choice: for foreign data, that data itself, so that it is told to be none. */
export const readPostback = (data: string): unknown => {
  try {
    if (data.startsWith(PLAIN)) return JSON.parse(data.slice(PLAIN.length))
    if (data.startsWith(PACKED)) return unpackChoice(data.slice(PACKED.length))
  } catch {
    // What cannot be read is foreign.
  }
  return data
}

const write = (choice: Choice): string => PLAIN + JSON.stringify(choice)

const pack = (choice: Choice): string => PACKED + packChoice(choice)

/** The Choice, then what does the same with less: the list of the conversation, fewer words of the reason. */
function* shorter(choice: Choice): Iterable<Choice> {
  yield choice
  if (choice.do === 'page' && choice.query) {
    const { query, ...place } = choice
    yield { ...place, of: queryMark(query) }
  }
  if (choice.do === 'why') {
    for (let count = choice.words.length - 1; count >= 0; count -= 1) {
      yield { ...choice, words: choice.words.slice(0, count) }
    }
  }
}
