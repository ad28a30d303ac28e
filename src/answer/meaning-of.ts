// The words and times of a question → its Meaning: small talk, a Query, or what cannot be answered.
import type { Role } from '../model/city-event.js'
import type { Anchor, Conditions, Meaning, Query } from '../model/meaning.js'
import type { EventIndex } from '../search/build-index.js'
import { type Normalised, originalSlice } from '../text/normalise.js'
import type { PeriodMention } from '../text/periods.js'
import { cutIntoSegments } from '../text/segments.js'
import type { Token } from '../text/tokenize.js'
import { anchorsOf } from './anchor.js'
import { asksOf, asksWord, nthOf, spanAsked } from './asks.js'
import { conditionsOf, isEmpty, isHeld, isLight, isUnknownCharacter, toTerm } from './conditions.js'
import type { Lexicon } from './lexicon.js'
import { besideMerePlace } from './mere-place.js'
import { hasRole, type Piece } from './piece.js'
import { sideBySideOf } from './side-by-side.js'
import { intentOf, isPleasantry, onlyIntent } from './small-talk.js'
import { leftOutBy, timeOf } from './times.js'
import { whyUnclear } from './unclear.js'
import { withVersions } from './versions.js'

/** A question as it was read: its words, the times among them, and the phrases that the other words make. */
export interface Reading {
  readonly text: Normalised
  readonly tokens: readonly Token[]
  readonly mentions: readonly PeriodMention[]
  readonly pieces: readonly Piece[]
  /** True where other words of the message have been understood already. */
  readonly isPart: boolean
}

/** What the words are read against. */
interface Known {
  readonly lexicon: Lexicon
  readonly index: EventIndex
}

export const meaningOf = (
  { text, tokens, mentions, pieces, isPart }: Reading,
  { index, lexicon }: Known,
): Meaning => {
  // A bare number may be anything; behind "what about", a year is one.
  const namesTime =
    mentions.some(({ kind }) => kind === 'period') && (isPart || !isBareNumber(tokens))
  if (saysNothing(tokens) && !namesTime) return { is: 'unclear', why: 'empty' }
  const greeting = onlyIntent(tokens, lexicon)
  if (greeting) return { is: 'intent', intent: greeting }
  const impossible = mentions.find(({ kind }) => kind === 'impossible')
  if (impossible) {
    return {
      is: 'impossible-date',
      said: originalSlice(text, beyondPreposition(impossible, tokens, lexicon), impossible.end),
    }
  }
  const left = mentions.filter(leftOutBy(text, pieces))
  const time = timeOf(
    text,
    mentions.filter((mention) => !left.includes(mention)),
  )
  const withoutTime = timeOf(text, left)
  const { anchors, others } = anchorsOf(text, mentions, withVersions(pieces))
  // How to do a thing, and bare keywords, are about each of their words.
  const asksHow = pieces.some((piece) => asksWord(piece, 'how'))
  const isStrict = asksHow || pieces.every(isKeyword)
  const asked = others
    .map(unlessOfTop)
    .filter(
      (piece) =>
        !piece.without &&
        !isPleasantry(piece, index) &&
        (isStrict || !(isLight(piece) || piece.aside) || isHeld(piece, index)),
    )
  const wanted = conditionsOf(others.filter((piece) => !piece.without))
  const without = conditionsOf(pieces.filter((piece) => piece.without))
  const intent = intentOf(pieces, wanted, time, index)
  if (intent) return { is: 'intent', intent }
  const named = conditionsOf(besideMerePlace(asked, others, index))
  // How to do a thing that one character names, and nothing explains: no event tells that.
  if (asksHow && named.terms.length === 0 && others.some(isUnknownCharacter)) {
    return { is: 'unclear', why: 'no-topic' }
  }
  const conditions = isEmpty(named) && !time ? conditionsOf(asked, 'with nouns') : named
  const asks = asksOf(pieces, conditions)
  const query: Query = {
    asks,
    conditions: asks === 'who' && !isPassive(pieces) ? withDoers(conditions) : conditions,
    without,
    time,
    withoutTime,
    span: spanAsked(pieces),
    counted: countedBy(pieces),
    nth: nthOf(pieces) ?? nearestTo(anchors, pieces),
    credit: creditOf(pieces, conditions),
    certain: isCertain(pieces, index),
    anchors,
    sideBySide: sideBySideOf(asked),
    claims: !pieces.some((piece) => hasRole(piece, 'existence')),
    can: pieces.some((piece) => asksWord(piece, 'can')),
  }
  const why = whyUnclear(query, pieces, others)
  return why ? { is: 'unclear', why, query } : { is: 'query', query }
}

/** Where the day itself begins: "on 30 February" is told as "30 February". */
const beyondPreposition = (
  { start, end }: PeriodMention,
  tokens: readonly Token[],
  lexicon: Lexicon,
): number => {
  const within = tokens.filter((token) => token.start >= start && token.start < end)
  const isGrammar = ({ senses }: Pick<Piece, 'senses'>) =>
    senses.some((sense) => sense.as === 'plain' && sense.role === 'function')
  const day = cutIntoSegments(within, lexicon).find((piece) => !isGrammar(piece))
  return day?.tokens[0]?.start ?? start
}

/** What a question for a number counts: "how many services". */
const countedBy = (pieces: readonly Piece[]): Query['counted'] => {
  const at = pieces.findIndex((piece) => asksWord(piece, 'how-many'))
  const counted =
    at < 0 ? undefined : pieces.slice(at + 1).find((piece) => !hasRole(piece, 'function'))
  return counted && toTerm(counted)
}

/** "In the top 20" need not name a number that is on record. */
const unlessOfTop = (piece: Piece, at: number, pieces: readonly Piece[]): Piece => {
  const before = pieces[at - 1]
  const isOfTop = piece.tokens[0]?.kind === 'number' && before && hasRole(before, 'top')
  return isOfTop ? { ...piece, aside: true } : piece
}

/** "Right after the summit" asks for one event: the nearest. */
const nearestTo = (anchors: readonly Anchor[], pieces: readonly Piece[]): number | undefined => {
  const toward = anchors.find(({ unit }) => unit === 'time')?.toward
  if (toward === undefined || !pieces.some((piece) => asksWord(piece, 'nearest'))) return undefined
  return toward === 'after' ? 1 : -1
}

/** A Chinese word that is neither grammar nor a question word: 資料外洩 is two of them. */
const isKeyword = ({ tokens, senses }: Piece): boolean =>
  tokens[0]?.kind === 'han' && senses.every(({ as }) => as !== 'plain' && as !== 'asks')

/** Nothing at all, one Latin letter, or a bare number. */
const saysNothing = (tokens: readonly Token[]): boolean =>
  tokens.length === 0 ||
  (tokens.length === 1 &&
    (tokens[0]?.kind === 'number' || (tokens[0]?.kind === 'word' && tokens[0].text.length === 1)))

/** "2018", "12": may be anything; 107.08.14 and 20180814 are days. */
const isBareNumber = (tokens: readonly Token[]): boolean =>
  tokens.every(({ text }) => /^\d{1,4}$/u.test(text))

/** Nothing was passed over that could turn the question round: no unknown verb, no "not", no number, no order. */
const isCertain = (pieces: readonly Piece[], index: EventIndex): boolean =>
  !pieces.some(
    (piece) => (isLight(piece) && !isHeld(piece, index)) || isPleasantry(piece, index),
  ) &&
  !pieces.some((piece) => hasRole(piece, 'not') || hasRole(piece, 'number')) &&
  nthOf(pieces) === undefined

/** "Prizes of the department itself", "who gave the department a prize": the first of our bodies that is named and not left out. */
const creditOf = (pieces: readonly Piece[], { roles }: Conditions): Query['credit'] => {
  const asksGiver = roles.some((asked) => asked.roles.includes('giver'))
  if (!asksGiver && !pieces.some((piece) => hasRole(piece, 'itself'))) return undefined
  const bodies = pieces
    .filter(({ without }) => !without)
    .flatMap(({ senses }) => senses.flatMap((sense) => (sense.as === 'body' ? [sense.body] : [])))
  return bodies[0]
}

/** "Who was audited". A Chinese word for what was done to somebody says so itself. */
const isPassive = (pieces: readonly Piece[]): boolean =>
  pieces.some((piece) => hasRole(piece, 'passive'))

/** The same English word asks for who did a thing, and to whom it was done: "who audited", "who founded it". */
const DOERS: Readonly<Partial<Record<Role, Role>>> = { audited: 'auditor', founded: 'founder' }

const withDoers = (conditions: Conditions): Conditions => ({
  ...conditions,
  roles: conditions.roles.map((asked) =>
    asked.term.ways.some(({ script }) => script === 'latin')
      ? { ...asked, roles: asked.roles.map((role) => DOERS[role] ?? role) }
      : asked,
  ),
})
