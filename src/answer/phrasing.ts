// How a question is put: its words in their order, with one mark for whatever an event holds of it. "How long was X" and
// "how long is the list of X" ask for different things, whatever X may be.
import { type Candidate, HELD_WELL, strengthAt, type TopicWord } from '../search/evidence.js'
import { fold } from '../text/normalise.js'
import type { Piece } from './piece.js'

/** Stands for words that the event holds, one or several beside one another. */
const HELD = '+'
/** Stands for a name that it does not hold: which one it is tells nothing of the way to ask. */
const NAME = '#'
const MARKS: ReadonlySet<string> = new Set([HELD, NAME])
const BEGIN = '^'
const END = '$'

/** Nobody asks with more phrases than this; a wall of them must not cost more. */
const PIECES_MAX = 64

/** The words and the pairs of neighbouring words, each once; what is told beside the question is left out. */
export const phrasesOf = (
  pieces: readonly Piece[],
  topic: readonly TopicWord[],
  candidate: Candidate | undefined,
): readonly string[] => {
  const words: string[] = []
  for (const piece of pieces.slice(0, PIECES_MAX)) {
    const start = piece.tokens[0]?.start ?? 0
    const at = topic.findIndex(
      (word) => word.start <= start && start < word.start + word.said.length,
    )
    if (piece.aside || topic[at]?.aside) continue
    const isHeld = candidate !== undefined && at >= 0 && strengthAt(candidate, at) >= HELD_WELL
    const word = isHeld ? HELD : isNamed(piece, topic[at]) ? NAME : wordOf(piece)
    if (!MARKS.has(word) || words.at(-1) !== word) words.push(word)
  }
  const phrases = new Set(words.filter((word) => word !== HELD))
  const framed = [BEGIN, ...words, END]
  framed.slice(1).forEach((word, at) => {
    phrases.add(`${framed[at]} ${word}`)
  })
  return [...phrases]
}

const isNamed = ({ proper, senses }: Piece, word: TopicWord | undefined): boolean =>
  proper || word?.proper === true || senses.some(({ as }) => as === 'name')

/** A Latin word by its stem, a Chinese one as it is written. */
const wordOf = ({ said, tokens }: Piece): string =>
  tokens.every(({ kind }) => kind === 'word') ? tokens.map(({ key }) => key).join('_') : fold(said)

/** Log-odds that the phrases add, by weights of their own; those without one add nothing. */
export const phrasesTell = (
  phrases: readonly string[],
  weights: Readonly<Record<string, number>>,
): number => phrases.reduce((sum, phrase) => sum + (weights[phrase] ?? 0), 0)
