// Tells why a question that was read leaves open what it is after.
import type { Meaning, Query } from '../model/meaning.js'
import { asksForEvents, asksWord, PICKS } from './asks.js'
import { isEmpty, isUnknownCharacter } from './conditions.js'
import { hasRole, type Piece } from './piece.js'

type Why = Extract<Meaning, { is: 'unclear' }>['why']

/** `others` are the pieces that tell no event that is counted from; undefined where the question is clear. */
export const whyUnclear = (
  { asks, nth, conditions, without, time, withoutTime, anchors }: Query,
  pieces: readonly Piece[],
  others: readonly Piece[],
): Why | undefined => {
  if (time || withoutTime || anchors.length > 0 || !isEmpty(without)) return undefined
  // "Where was it held?" tells a part in it, but not in what.
  const isReference = pieces.some(
    (piece) => hasRole(piece, 'reference') && !hasRole(piece, 'function'),
  )
  const asksWho = conditions.roles.length > 0 && !pieces.some(asksForEvents)
  if ((isReference || asksWho) && isEmpty({ ...conditions, roles: [] })) return 'reference'
  if (!isEmpty(conditions)) return undefined
  // 「個資給我看」: one character that nothing explains was asked for, and cannot be looked for.
  const isOfEvents = pieces.some(
    (piece) => (hasRole(piece, 'general') && !asksWord(piece, 'list')) || isBody(piece),
  )
  if (others.some(isUnknownCharacter) && !isOfEvents) return 'no-topic'
  // "Which event impressed you most?" asks for one, and tells nothing of it that could find it.
  const picksOne = pieces.some((piece) => asksWord(piece, 'which-one'))
  const isList = pieces.some((piece) => asksWord(piece, 'list'))
  if (picksOne && nth === undefined && !isList && !PICKS.has(asks)) return 'no-topic'
  return !pieces.some(asksForEvents) || asksOfOurselves(pieces) ? 'no-topic' : undefined
}

const isBody = ({ senses }: Piece): boolean => senses.some(({ as }) => as === 'body')

/** "Where is the department", "how many people work there": about us, and not about what we did. */
const asksOfOurselves = (pieces: readonly Piece[]): boolean =>
  pieces.some(isBody) &&
  (['where', 'how-many', 'definition'] as const).some((word) =>
    pieces.some((piece) => asksWord(piece, word)),
  ) &&
  !pieces.some((piece) => asksWord(piece, 'list') || hasRole(piece, 'general'))
