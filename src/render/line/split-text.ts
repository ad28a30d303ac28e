// Splits a long text into messages that LINE takes, at the ends of sentences.
import { characterStarts, cutToUnits } from './cut.js'
import { TEXT_MAX } from './limits.js'

const SENTENCES = new Intl.Segmenter('und', { granularity: 'sentence' })

/**
 * At most so many messages; what does not fit in the last is cut with an ellipsis. A sentence that fits no message is
 * split between characters.
 */
export const splitText = (text: string, messages: number, max = TEXT_MAX): readonly string[] => {
  const split = packed(text, max)
  return split.length <= messages
    ? split
    : [...split.slice(0, messages - 1), cutToUnits(split.slice(messages - 1).join('\n'), max)]
}

const packed = (text: string, max: number): readonly string[] => {
  const messages: string[] = []
  const close = (message: string) => {
    if (message.trim()) messages.push(message.trim())
  }
  let from = 0
  let to = 0
  for (const end of ends(text, max)) {
    if (end - from > max) {
      close(text.slice(from, to))
      from = to
    }
    to = end
  }
  close(text.slice(from))
  return messages
}

/** Where a message may end: after each sentence, and within one that is too long as late as it goes. */
function* ends(text: string, max: number): Iterable<number> {
  const startsCharacter = characterStarts(text)
  let from = 0
  for (const { segment, index } of SENTENCES.segment(text)) {
    const end = index + segment.length
    if (end < text.length && !startsCharacter(end)) continue
    while (end - from > max) {
      from = lastStart(startsCharacter, from, from + max)
      yield from
    }
    yield end
    from = end
  }
}

/** The last place up to `to` where a character starts; `to` itself where one character takes all of it. */
const lastStart = (startsCharacter: (at: number) => boolean, from: number, to: number): number => {
  for (let at = to; at > from; at -= 1) if (startsCharacter(at)) return at
  return to
}
