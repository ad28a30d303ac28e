// Tells the question from what a person tells beside it.
import { isCountryAbroad } from '../model/world.js'
import type { EventIndex } from '../search/build-index.js'
import type { PeriodMention } from '../text/periods.js'
import { asksWord } from './asks.js'
import { isHeld, isLight, isTerm, isUnknownCharacter } from './conditions.js'
import { hasRole, type Piece } from './piece.js'

/**
 * People tell before they ask: "I'm writing an article, what is …". Words of a clause that does not ask, beside one
 * that does and is all known, are dropped where the record does not hold them, and not missed where it does.
 */
export const dropPreamble = (
  words: readonly Piece[],
  timed: ReadonlyMap<number, PeriodMention['kind']>,
  index: EventIndex,
): { kept: readonly Piece[]; dropped: readonly Piece[] } => {
  const isNamed = words.some(({ senses }) => senses.some(({ as }) => as === 'name'))
  // "My bin is full, who do I call?" asks for help with what was told before.
  if (!isNamed && words.some(asksForSelf)) return { kept: words, dropped: [] }
  const isUnheld = (piece: Piece) =>
    isTerm(piece) && !isLight(piece) && !isSmallTalk(piece) && !isHeld(piece, index)
  const theirs = new Set(ofTheSpeaker(words, isUnheld))
  const others = words.filter((piece) => !theirs.has(piece))
  // "Where is my parcel?" asks for nothing else, nor does 「我的健保卡怎麼補辦」.
  const isUnknown = (piece: Piece, at: number) =>
    isUnheld(piece) || isUnknownCharacter(piece) || endsUnknownWord(piece, others[at - 1])
  const asksMore =
    !words.some((piece) => asksWord(piece, 'how')) &&
    (timed.size > 0 || others.some((piece, at) => isContent(piece) && !isUnknown(piece, at)))
  const [own, pieces] = asksMore ? [[...theirs], others] : [[], words]
  const doubtful = new Set(pieces.filter(isUnheld).map(({ clause }) => clause))
  const asking = new Set([
    ...pieces.filter(asksSomething).map(({ clause }) => clause),
    // "After the drill, what …": what is counted from is asked too.
    ...[...timed].flatMap(([clause, kind]) => (kind === 'anchored' ? [clause] : [])),
  ])
  const known = pieces.filter(({ clause }) => !doubtful.has(clause))
  const asks = known.filter(({ clause }) => asking.has(clause))
  // "Water bills! My husband wants to see …": what is known may stand for the question.
  // A tag (", right?") asks nothing by itself.
  const told = new Set([...timed.keys(), ...known.filter(isContent).map(({ clause }) => clause)])
  const isAbout = ({ clause }: Piece) => told.has(clause)
  // "The first half of 2018, what was there?": the time may be a clause of its own.
  const times = known.filter(({ clause }) => timed.has(clause))
  const question = [
    asks,
    known.filter(opensQuestion),
    ...(asks.length > 0 ? [[...asks, ...times]] : []),
    known.filter(saysSomething),
  ].find((some) => some.some(isAbout))
  if (!question) return { kept: pieces, dropped: own }
  const isPassedOver = (piece: Piece) => isUnheld(piece) || isMerePlace(piece, index)
  const asked = new Set([...asking, ...question.map(({ clause }) => clause)])
  const isAside = ({ clause }: Piece) => !asked.has(clause)
  return {
    kept: pieces
      .filter((piece) => !isAside(piece) || !isPassedOver(piece))
      .map((piece) => (isAside(piece) ? { ...piece, aside: true } : piece)),
    dropped: [...own, ...pieces.filter((piece) => isAside(piece) && isPassedOver(piece))],
  }
}

/** "My boss wants …", "our teacher", 我們科長: whom and what the speaker has is not in the record, and not asked for. */
const ofTheSpeaker = (
  pieces: readonly Piece[],
  isUnheld: (piece: Piece) => boolean,
): readonly Piece[] =>
  pieces.flatMap((piece, at) => {
    if (hasRole(piece, 'wants')) {
      return pieces.slice(0, at).filter((one) => one.clause === piece.clause && isUnheld(one))
    }
    const isOwner = hasRole(piece, 'my')
    const isFirst = pieces[at - 1]?.clause !== piece.clause
    if (!isOwner && !isFirst) return []
    const theirs: Piece[] = []
    for (const next of pieces.slice(isOwner ? at + 1 : at)) {
      if (next.clause !== piece.clause || next.without) break
      if (isUnheld(next)) theirs.push(next)
      else if (isOwner ? !isGrammar(next) : !hasRole(next, 'function')) {
        // "The teacher wants us to …": somebody else asks.
        return isOwner || hasRole(next, 'tells') ? theirs : []
      } else if (theirs.length > 0) return isOwner || hasRole(next, 'tells') ? theirs : []
    }
    return isOwner ? theirs : []
  })

const isGrammar = (piece: Piece): boolean => hasRole(piece, 'function') || isLight(piece)

/** "Is" and "did" begin what people tell as well as what they ask; 嗎 only what they ask. */
const asksSomething = (piece: Piece): boolean =>
  piece.senses.some(
    (sense) =>
      sense.as === 'asks' &&
      sense.asks !== 'can' &&
      (sense.asks !== 'opening' || piece.tokens[0]?.kind === 'han'),
  )

/** Where a person lives is not where it took place; but a place or a country that the records name may be. */
const isMerePlace = ({ senses }: Piece, index: EventIndex): boolean => {
  const ids = senses.flatMap((sense) => (sense.as === 'place' ? sense.ids : []))
  const isOnRecord = ids.some((id) => isCountryAbroad(id) && index.inPlace(id).length > 0)
  return ids.length > 0 && !isOnRecord && !senses.some(({ as }) => as === 'name')
}

const isSmallTalk = ({ senses }: Piece): boolean => senses.some(({ as }) => as === 'intent')

/** "Who do I call?" is a question about nothing: then what it is about was told before. */
const isContent = (piece: Piece): boolean =>
  (saysSomething(piece) && !isLight(piece)) || hasRole(piece, 'general') || asksForAll(piece)

/** 辦 in 補辦: one character behind another that nothing explains. */
const endsUnknownWord = ({ tokens: [first, ...rest] }: Piece, before?: Piece): boolean =>
  before !== undefined &&
  isUnknownCharacter(before) &&
  rest.length === 0 &&
  first?.start === before.tokens.at(-1)?.end

/** "Which came last", "the whole list": about the record by themselves. */
const asksForAll = (piece: Piece): boolean =>
  (['list', 'first', 'last', 'busiest', 'longest-gap', 'shortest-gap'] as const).some((word) =>
    asksWord(piece, word),
  ) || piece.senses.some(({ as }) => as === 'kind' || as === 'role' || as === 'body')

const asksForSelf = (piece: Piece, at: number, pieces: readonly Piece[]): boolean =>
  hasRole(piece, 'self') && pieces[at - 1]?.clause === piece.clause && isAuxiliary(pieces[at - 1])

const isAuxiliary = (piece: Piece | undefined): boolean =>
  piece !== undefined && (asksWord(piece, 'opening') || asksWord(piece, 'can'))

const opensQuestion = (piece: Piece): boolean => asksWord(piece, 'opening')

const saysSomething = (piece: Piece): boolean =>
  isTerm(piece) || piece.senses.some(({ as }) => as === 'name' || as === 'category')
