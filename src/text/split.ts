// Splits a long text into messages of a bounded length, at the ends of sentences.
import { CHARACTERS, cutToLength } from './cut.js'

const SENTENCES = new Intl.Segmenter('und', { granularity: 'sentence' })

/**
 * At most so many messages, each of at most `max` UTF-16 units; what does not fit in the last is cut with an ellipsis. A sentence that fits no message is
 * split between characters.
 */
export const splitText = (text: string, messages: number, max: number): readonly string[] => {
  // Of what comes behind all that fits, nothing need be known.
  const begins = starts(text.slice(0, (messages + 1) * max), max)
  return begins
    .slice(0, messages)
    .map((start, at) =>
      at === messages - 1
        ? cutToLength(text.slice(start).trim(), max)
        : text.slice(start, begins[at + 1]).trim(),
    )
    .filter((message) => message !== '')
}

/** Where the messages begin, each as long as it may be. */
const starts = (text: string, max: number): readonly number[] => {
  const begins = [0]
  let from = 0
  let to = 0
  for (const end of ends(text, max)) {
    if (end - from > max) {
      from = to
      begins.push(from)
    }
    to = end
  }
  return begins
}

/** Where a message may end: after each sentence, and between the characters of one that is too long. */
function* ends(text: string, max: number): Iterable<number> {
  for (const { segment, index } of SENTENCES.segment(text)) {
    const end = index + segment.length
    if (segment.length > max) yield* endsOfCharacters(segment, index, max)
    else if (isBetweenCharacters(text, end)) yield end
  }
}

function* endsOfCharacters(sentence: string, from: number, max: number): Iterable<number> {
  for (const { segment, index } of CHARACTERS.segment(sentence)) {
    // A character that fits no message is split as well.
    for (let part = max; part < segment.length; part += max) yield from + index + part
    yield from + index + segment.length
  }
}

/** Far enough to see whole what people see as one character. */
const AROUND = 20

/** Sentences may end before a mark that belongs to the sign before it. */
const isBetweenCharacters = (text: string, at: number): boolean => {
  const from = Math.max(0, at - AROUND)
  const around = CHARACTERS.segment(text.slice(from, at + AROUND))
  return at === text.length || around.containing(at - from)?.index === at - from
}
