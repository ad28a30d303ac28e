// Tells what a question wants to know of the events: a list, a number, a date, a place, yes or no.
import type { Asks, Conditions, Span } from '../model/meaning.js'
import type { AskWord } from './lexicon.js'
import { hasRole, type Piece } from './piece.js'

export const asksWord = (piece: Piece, word: AskWord): boolean =>
  piece.senses.some((sense) => sense.as === 'asks' && sense.asks === word)

/** What picks among all events by itself. */
export const PICKS: ReadonlySet<Asks> = new Set([
  'busiest',
  'most',
  'longest-gap',
  'shortest-gap',
  'apart',
])

/** The first rule that holds decides; a question may have several of these words ("which … when"). */
export const asksOf = (pieces: readonly Piece[], conditions: Conditions): Asks => {
  const has = (word: AskWord) => pieces.some((piece) => asksWord(piece, word))
  for (const extreme of ['busiest', 'longest-gap', 'shortest-gap'] as const) {
    if (has(extreme)) return extreme
  }
  if (has('apart')) return 'apart'
  if (has('most') && (conditions.kinds.length > 0 || conditions.terms.length > 0)) return 'most'
  if (has('how-many')) return countsEvents(pieces) ? 'count' : 'how-many'
  if (has('when')) return 'when'
  // Where people are from is not where it took place: the quote tells it.
  if (has('whence') || (has('where') && endsWithWhence(pieces))) return 'what'
  if (has('where')) return 'where'
  if (has('who')) return 'who'
  // "Can you show me …" is a request, politely put.
  if (isYesNo(pieces) && !(has('can') && has('list'))) return 'yes-no'
  const { names, terms, regions } = conditions
  const isTopic = names.length + terms.length + regions.length > 0
  if (has('definition') && isTopic) return 'definition'
  if (has('list') || (!isTopic && !has('why') && !has('how'))) return 'list'
  return has('what') || has('why') || has('how') ? 'what' : 'list'
}

/** "Which quarter was the busiest?" */
export const spanAsked = (pieces: readonly Piece[]): Span =>
  (['quarter', 'half', 'weekday'] as const).find((span) =>
    pieces.some((piece) => asksWord(piece, `by-${span}`)),
  ) ?? 'month'

/** "Where were they from?", but not "Where did the students from abroad go?". */
const endsWithWhence = (pieces: readonly Piece[]): boolean =>
  pieces.some(
    (piece, at) => hasRole(piece, 'whence-end') && pieces[at + 1]?.clause !== piece.clause,
  )

/** "How many awards", 「有幾件大事」: what is counted is a sort of event, or just events. */
const countsEvents = (pieces: readonly Piece[]): boolean => {
  const at = pieces.findIndex((piece) => asksWord(piece, 'how-many'))
  const counted = pieces
    .slice(at + 1)
    .find((piece) => !hasRole(piece, 'function') || hasRole(piece, 'general'))
  return (
    counted !== undefined &&
    (hasRole(counted, 'general') || counted.senses.some(({ as }) => as === 'category'))
  )
}

/** English opens a clause with its verb ("did …", "is …"); Chinese may ask so anywhere (嗎, 有沒有). */
const isYesNo = (pieces: readonly Piece[]): boolean =>
  pieces.some(
    (piece, at) =>
      asksWord(piece, 'opening') &&
      (piece.tokens[0]?.kind === 'han' || pieces[at - 1]?.clause !== piece.clause),
  )

/** "The first award", 最後一件; "second" must be followed by what is counted, for there is a second version too. */
export const nthOf = (pieces: readonly Piece[]): number | undefined => {
  const at = pieces.findIndex((piece) => NTH.some(([word]) => asksWord(piece, word)))
  const [piece, next] = [pieces[at], pieces[at + 1]]
  const [, nth] = NTH.find(([word]) => piece && asksWord(piece, word)) ?? []
  const isCounted =
    next && (hasRole(next, 'general') || next.senses.some(({ as }) => as === 'category'))
  return nth === undefined || nth === 1 || nth < 0 || isCounted ? nth : undefined
}

const NTH = [
  ['first', 1],
  ['second', 2],
  ['third', 3],
  ['second-last', -2],
  ['last', -1],
] as const satisfies readonly (readonly [AskWord, number])[]

/** "What has the department done", "everything": asks for events without naming any. */
export const asksForEvents = (piece: Piece): boolean =>
  hasRole(piece, 'general') ||
  asksWord(piece, 'list') ||
  asksWord(piece, 'busiest') ||
  asksWord(piece, 'longest-gap') ||
  asksWord(piece, 'shortest-gap') ||
  asksWord(piece, 'first') ||
  asksWord(piece, 'last') ||
  piece.senses.some(({ as }) => as === 'body')
