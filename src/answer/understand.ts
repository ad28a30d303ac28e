// Question → Meaning: what is asked, told by the question's own words.
import type { Language } from '../model/language.js'
import type { Anchor, Meaning, Query } from '../model/meaning.js'
import type { Question } from '../model/question.js'
import type { Matched } from '../model/receipt.js'
import type { EventIndex } from '../search/build-index.js'
import { languageOf } from '../text/language.js'
import type { Mend } from '../text/mend-words.js'
import { type Normalised, normalise, originalSlice } from '../text/normalise.js'
import type { PeriodMention, PeriodReader } from '../text/periods.js'
import { type Token, tokenize } from '../text/tokenize.js'
import { account, asMatched } from './account.js'
import { anchorsOf } from './anchor.js'
import { asksForEvents, asksOf, asksWord, nthOf, spanAsked } from './asks.js'
import { conditionsOf, isEmpty, isHeld, isLight, isUnknownCharacter, toTerm } from './conditions.js'
import type { Lexicon, Sense } from './lexicon.js'
import type { MendQuestion } from './mend-question.js'
import { dropPreamble } from './preamble.js'
import { clausesOf, hasRole, type Piece, readWords } from './read-words.js'
import { sideBySideOf } from './side-by-side.js'
import { intentOf, isPleasantry, onlyIntent } from './small-talk.js'
import { betweenMentions, leftOutBy, timeOf } from './times.js'

/** What understanding knows: words, names, and what the record holds. */
export interface Knowledge {
  readonly lexicon: Lexicon
  readonly mend: MendQuestion
  readonly readPeriods: PeriodReader
  readonly index: EventIndex
  /** The years that the record holds, ascending. */
  readonly years: readonly number[]
}

export interface Understood {
  readonly language: Language
  readonly meaning: Meaning
  readonly matched: readonly Matched[]
  readonly ignored: readonly string[]
  /** The phrases that were understood, and the times. */
  readonly pieces: readonly Piece[]
  readonly mentions: readonly PeriodMention[]
}

/** Longer than any question; a page of text pasted in is none. In characters. */
const QUESTION_MAX = 500

export const understand = (question: Question, knowledge: Knowledge): Understood =>
  understandScanned(scan(question, knowledge), knowledge)

/** Mends the text and finds its words and times; `year` is the one that the talk is about. */
export const scan = (question: Question, knowledge: Knowledge, year?: number): Scanned => {
  const isTooLong = question.text.length > QUESTION_MAX
  const said = isTooLong ? question.text.slice(0, GLANCE) : question.text
  const { text, mends } = knowledge.mend(normalise(withoutInvisible(said)))
  const { years } = knowledge
  return {
    fallback: question.fallback,
    isTooLong,
    text,
    mends,
    tokens: tokenize(text),
    mentions: knowledge.readPeriods(text, { today: question.today, years, year }),
  }
}

/** What the words mean; those of the stretches `apart` have been understood already, and are passed over. */
export const understandScanned = (
  { fallback, isTooLong, text, mends, tokens: all, mentions: times }: Scanned,
  knowledge: Knowledge,
  apart: readonly Stretch[] = [],
): Understood => {
  const tokens = all.filter((token) => !liesIn(token, apart))
  const mentions = times.filter((mention) => !liesIn(mention, apart))
  const words = readWords(
    text,
    betweenMentions(all, [...mentions, ...apart]),
    knowledge.lexicon,
    knowledge.index,
  )
  const language = languageOf(wordsOfTheirOwn(tokens, words)) ?? fallback
  if (isTooLong) {
    return { language, meaning: { is: 'too-long' }, matched: [], ignored: [], pieces: [], mentions }
  }
  const { kept, dropped } = dropPreamble(words, timedClauses(text, mentions), knowledge.index)
  const reading = { text, tokens, mentions, pieces: kept }
  const { matched, ignored } = account(kept, dropped, timeOf(text, mentions))
  return {
    language,
    meaning: meaningOf(reading, knowledge),
    matched: [...mends.map(asMatched), ...matched],
    ignored,
    pieces: kept,
    mentions,
  }
}

/** The clauses that name a time, by whether it counts from what is told in them. */
const timedClauses = (
  { folded }: Normalised,
  mentions: readonly PeriodMention[],
): ReadonlyMap<number, PeriodMention['kind']> => {
  const clauseAt = clausesOf(folded)
  return new Map(mentions.map(({ start, kind }) => [clauseAt(start), kind]))
}

/** A stretch of the folded text, the end excluded. */
export interface Stretch {
  readonly start: number
  readonly end: number
}

export const liesIn = ({ start }: Stretch, stretches: readonly Stretch[]): boolean =>
  stretches.some((stretch) => stretch.start <= start && start < stretch.end)

/** A question before its words are understood. */
export interface Scanned {
  readonly fallback: Language
  readonly isTooLong: boolean
  readonly text: Normalised
  readonly mends: readonly Mend[]
  readonly tokens: readonly Token[]
  readonly mentions: readonly PeriodMention[]
}

/** Control and bidi characters say nothing, and must not come back in an answer. */
const withoutInvisible = (text: string): string =>
  text.replace(/\p{Cf}+/gu, '').replace(/\p{Cc}+/gu, ' ')

/** As much of an over-long text as shows its language. In characters. */
const GLANCE = 100

/** A question as it was read: its words, the times among them, and the phrases that the other words make. */
interface Reading {
  readonly text: Normalised
  readonly tokens: readonly Token[]
  readonly mentions: readonly PeriodMention[]
  readonly pieces: readonly Piece[]
}

const meaningOf = (
  { text, tokens, mentions, pieces }: Reading,
  { index, lexicon }: Knowledge,
): Meaning => {
  if (saysNothing(tokens)) return { is: 'unclear', why: 'empty' }
  const greeting = onlyIntent(tokens, lexicon)
  if (greeting) return { is: 'intent', intent: greeting }
  const impossible = mentions.find(({ kind }) => kind === 'impossible')
  if (impossible) {
    return { is: 'impossible-date', said: originalSlice(text, impossible.start, impossible.end) }
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
  const named = conditionsOf(
    isOfPlaceAlone(asked) ? asked.concat(unheldLight(others, index)) : asked,
  )
  // How to do a thing that one character names, and nothing explains: no event tells that.
  if (asksHow && named.terms.length === 0 && others.some(isUnknownCharacter)) {
    return { is: 'unclear', why: 'no-topic' }
  }
  const conditions = isEmpty(named) && !time ? conditionsOf(asked, 'with nouns') : named
  const isOpen = !time && !withoutTime && anchors.length === 0 && isEmpty(without)
  // "Where was it held?" tells a part in it, but not in what.
  const isReference = pieces.some(
    (piece) => hasRole(piece, 'reference') && !hasRole(piece, 'function'),
  )
  const asksWho = conditions.roles.length > 0 && !pieces.some(asksForEvents)
  if (isOpen && (isReference || asksWho) && isEmpty({ ...conditions, roles: [] })) {
    return { is: 'unclear', why: 'reference' }
  }
  if (isOpen && isEmpty(conditions)) {
    // 「個資給我看」: one character that nothing explains was asked for, and cannot be looked for.
    const isOfEvents = pieces.some(
      (piece) => (hasRole(piece, 'general') && !asksWord(piece, 'list')) || isBody(piece),
    )
    if (others.some(isUnknownCharacter) && !isOfEvents) return { is: 'unclear', why: 'no-topic' }
    if (!pieces.some(asksForEvents) || asksOfOurselves(pieces)) {
      return { is: 'unclear', why: 'no-topic' }
    }
  }
  return {
    is: 'query',
    query: {
      asks: asksOf(pieces, conditions),
      conditions,
      without,
      time,
      withoutTime,
      span: spanAsked(pieces),
      counted: countedBy(pieces),
      nth: nthOf(pieces) ?? nearestTo(anchors, pieces),
      credit: creditOf(pieces),
      certain: isCertain(pieces, index),
      anchors,
      sideBySide: sideBySideOf(asked),
      claims: !pieces.some((piece) => hasRole(piece, 'existence')),
      can: pieces.some((piece) => asksWord(piece, 'can')),
    },
  }
}

/** A number behind a product that has such a version asks for the events of that version: "Version 3" is 3.0. */
const withVersions = (pieces: readonly Piece[]): readonly Piece[] =>
  pieces.flatMap((piece, at): readonly Piece[] => {
    const isWord = hasRole(piece, 'version')
    if (!isWord && piece.tokens[0]?.kind !== 'number') return [piece]
    const number = isWord
      ? pieces[at + (pieces[at + 1]?.tokens[0]?.kind === 'number' ? 1 : -1)]
      : piece
    const before = pieces
      .slice(0, number ? pieces.indexOf(number) : 0)
      .findLast((one) => !hasRole(one, 'version'))
    // "Version 2 of the platform" names it behind.
    const behind = number && pieces.slice(pieces.indexOf(number) + 1).find(isContent)
    const product = [
      before,
      isWord || hasRole(pieces[at - 1] ?? piece, 'version') ? behind : undefined,
    ]
    const senses = number ? product.flatMap((one) => (one ? versionOf(one, number) : [])) : []
    if (senses.length === 0) {
      const isVersion = !isWord && (hasName(before) || hasRole(pieces[at - 1] ?? piece, 'version'))
      return [isVersion ? { ...piece, proper: true } : piece]
    }
    // No text holds the number so: only the facts tell the version.
    const tokens = piece.tokens.map((token) => ({ ...token, key: `version ${token.key}` }))
    return isWord ? [] : [{ ...piece, tokens, senses }]
  })

const isContent = (piece: Piece): boolean => !hasRole(piece, 'function')

/** What a question for a number counts: "how many services". */
const countedBy = (pieces: readonly Piece[]): Query['counted'] => {
  const at = pieces.findIndex((piece) => asksWord(piece, 'how-many'))
  const counted = at < 0 ? undefined : pieces.slice(at + 1).find(isContent)
  return counted && toTerm(counted)
}

const hasName = (piece: Piece | undefined): boolean =>
  piece?.senses.some(({ as }) => as === 'name') ?? false

const versionOf = ({ senses, clause }: Piece, { tokens, clause: same }: Piece): readonly Sense[] =>
  senses.filter(
    (sense) =>
      clause === same &&
      sense.as === 'name' &&
      sense.version !== undefined &&
      Number(sense.version) === Number(tokens[0]?.text),
  )

/** 某地有什麼好吃的: beside a mere place even an adjective tells what is asked. */
const isOfPlaceAlone = (asked: readonly Piece[]): boolean => {
  const { names, regions, terms, categories, kinds, roles } = conditionsOf(asked)
  const others = terms.length + categories.length + kinds.length + roles.length
  return (
    others === 0 &&
    names.length + regions.length > 0 &&
    names.every(({ places }) => places.length > 0)
  )
}

/** As words that must be held, which they are not. */
const unheldLight = (pieces: readonly Piece[], index: EventIndex): readonly Piece[] =>
  pieces
    .filter(
      (piece) =>
        !piece.without &&
        !piece.aside &&
        piece.tokens[0]?.kind === 'han' &&
        piece.tokens.length > 1 &&
        isLight(piece) &&
        !isHeld(piece, index),
    )
    .map((piece) => ({ ...piece, senses: [] }))

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

/** The words that show a language: not the names, which stay as they are in any language. */
const wordsOfTheirOwn = (tokens: readonly Token[], pieces: readonly Piece[]): readonly Token[] => {
  const names = new Set(
    pieces
      .filter(({ senses }) => senses[0]?.as === 'name' || senses[0]?.as === 'body')
      .flatMap((piece) => piece.tokens),
  )
  const own = tokens.filter((token) => !names.has(token))
  return own.some(({ kind }) => kind !== 'number') ? own : tokens
}

const isBody = ({ senses }: Piece): boolean => senses.some(({ as }) => as === 'body')

/** "Where is the department", "how many people work there": about us, and not about what we did. */
const asksOfOurselves = (pieces: readonly Piece[]): boolean =>
  pieces.some(isBody) &&
  (['where', 'how-many', 'definition'] as const).some((word) =>
    pieces.some((piece) => asksWord(piece, word)),
  ) &&
  !pieces.some((piece) => asksWord(piece, 'list') || hasRole(piece, 'general'))

/** Nothing was passed over that could turn the question round: no unknown verb, no "not", no number, no order. */
const isCertain = (pieces: readonly Piece[], index: EventIndex): boolean =>
  !pieces.some(
    (piece) => (isLight(piece) && !isHeld(piece, index)) || isPleasantry(piece, index),
  ) &&
  !pieces.some((piece) => hasRole(piece, 'not') || hasRole(piece, 'number')) &&
  nthOf(pieces) === undefined

/** "Prizes of the department itself": the first of our bodies that is named and not left out. */
const creditOf = (pieces: readonly Piece[]): Query['credit'] => {
  if (!pieces.some((piece) => hasRole(piece, 'itself'))) return undefined
  const bodies = pieces
    .filter(({ without }) => !without)
    .flatMap(({ senses }) => senses.flatMap((sense) => (sense.as === 'body' ? [sense.body] : [])))
  return bodies[0]
}
