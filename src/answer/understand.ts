// Question → Meaning: what is asked, told by the question's own words.
import type { Language } from '../model/language.js'
import type { Conditions, Intent, Meaning, Time } from '../model/meaning.js'
import type { Period } from '../model/period.js'
import type { Question } from '../model/question.js'
import type { Matched } from '../model/receipt.js'
import type { EventIndex } from '../search/build-index.js'
import { languageOf } from '../text/language.js'
import type { Mend } from '../text/mend-words.js'
import { type Normalised, normalise, originalSlice } from '../text/normalise.js'
import type { PeriodMention, PeriodReader } from '../text/periods.js'
import { type Token, tokenize } from '../text/tokenize.js'
import { anchorOf } from './anchor.js'
import { asksOf, asksWord } from './asks.js'
import { conditionsOf, isLight, isTerm, sideBySideOf } from './conditions.js'
import type { AskWord, Lexicon } from './lexicon.js'
import type { MendQuestion } from './mend-question.js'
import { hasRole, type Piece, readWords } from './read-words.js'

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
}

/** Longer than any question; a page of text pasted in is none. In characters. */
const QUESTION_MAX = 500

export const understand = (question: Question, knowledge: Knowledge): Understood => {
  if (question.text.length > QUESTION_MAX) return tooLong(question)
  const { text, mends } = knowledge.mend(normalise(question.text))
  const tokens = tokenize(text)
  const mentions = knowledge.readPeriods(text, { today: question.today, years: knowledge.years })
  const words = readWords(
    text,
    betweenMentions(tokens, mentions),
    knowledge.lexicon,
    knowledge.index,
  )
  const { kept, dropped } = dropPreamble(words, knowledge)
  const reading = { text, tokens, mentions, pieces: kept }
  const { matched, ignored } = account(kept, dropped, timeOf(text, mentions))
  return {
    language: languageOf(wordsOfTheirOwn(tokens, words)) ?? question.fallback,
    meaning: meaningOf(reading, knowledge),
    matched: [...mends.map(asMatched), ...matched],
    ignored,
  }
}

/** As much of an over-long text as shows its language. In characters. */
const GLANCE = 100

const tooLong = ({ text, fallback }: Question): Understood => ({
  language: languageOf(tokenize(normalise(text.slice(0, GLANCE)))) ?? fallback,
  meaning: { is: 'too-long' },
  matched: [],
  ignored: [],
})

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
  const left = mentions.filter((mention) => isLeftOut(mention, pieces))
  const time = timeOf(
    text,
    mentions.filter((mention) => !left.includes(mention)),
  )
  const withoutTime = timeOf(text, left)
  const { anchor, others } = anchorOf(text, mentions, pieces)
  const asksHow = pieces.some((piece) => asksWord(piece, 'how'))
  const asked = others.filter(
    (piece) =>
      !piece.without &&
      !isPleasantry(piece, index) &&
      (asksHow || !isLight(piece) || isHeld(piece, index)),
  )
  const wanted = conditionsOf(others.filter((piece) => !piece.without))
  const without = conditionsOf(pieces.filter((piece) => piece.without))
  const intent = intentOf(pieces, wanted, time, index)
  if (intent) return { is: 'intent', intent }
  const named = conditionsOf(asked)
  const conditions = isEmpty(named) && !time ? conditionsOf(asked, 'with nouns') : named
  if (!time && !withoutTime && !anchor && isEmpty(conditions) && isEmpty(without)) {
    if (pieces.some((piece) => hasRole(piece, 'reference') && !hasRole(piece, 'function'))) {
      return { is: 'unclear', why: 'reference' }
    }
    if (!pieces.some(asksForEvents)) return { is: 'unclear', why: 'no-topic' }
  }
  return {
    is: 'query',
    query: {
      asks: asksOf(pieces, conditions),
      conditions,
      without,
      time,
      withoutTime,
      nth: nthOf(pieces),
      anchor,
      sideBySide: sideBySideOf(asked),
      can: pieces.some((piece) => asksWord(piece, 'can')),
    },
  }
}

/** Nothing at all, one Latin letter, or a bare number. */
const saysNothing = (tokens: readonly Token[]): boolean =>
  tokens.length === 0 ||
  (tokens.length === 1 &&
    (tokens[0]?.kind === 'number' || (tokens[0]?.kind === 'word' && tokens[0].text.length === 1)))

const betweenMentions = (
  tokens: readonly Token[],
  mentions: readonly PeriodMention[],
): readonly (readonly Token[])[] => {
  const runs: Token[][] = [[]]
  for (const token of tokens) {
    const mention = mentions.find(({ start, end }) => start <= token.start && token.start < end)
    if (mention) runs.push([])
    else runs.at(-1)?.push(token)
  }
  return runs.filter((run) => run.length > 0)
}

/** "Leave out March", 八月不算: the words beside a time tell whether it is wanted. */
const isLeftOut = (mention: PeriodMention, pieces: readonly Piece[]): boolean => {
  const before = pieces.filter(({ tokens }) => (tokens[0]?.start ?? 0) < mention.start).at(-1)
  const after = pieces.find(({ tokens }) => (tokens[0]?.start ?? 0) >= mention.end)
  return (
    (before !== undefined && (before.without || hasRole(before, 'without'))) ||
    (after !== undefined && hasRole(after, 'without-before'))
  )
}

/** Two times in one question narrow each other: "in 2018 … in March". */
const timeOf = (text: Normalised, mentions: readonly PeriodMention[]): Time | undefined => {
  const times = mentions.flatMap((mention) => (mention.kind === 'period' ? [mention] : []))
  if (times.length === 0) return undefined
  return {
    said: times.map(({ start, end }) => originalSlice(text, start, end).trim()).join(' '),
    periods: times.map(({ periods }) => periods).reduce(overlaps),
  }
}

const overlaps = (some: readonly Period[], others: readonly Period[]): readonly Period[] =>
  some.flatMap((one) =>
    others
      .map((other) => ({
        from: one.from > other.from ? one.from : other.from,
        to: one.to < other.to ? one.to : other.to,
      }))
      .filter(({ from, to }) => from <= to),
  )

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

/**
 * People tell before they ask: "I'm writing an article, what is …". Words of a clause that does not ask, beside one
 * that does and is all known, are dropped where the record does not hold them, and not missed where it does.
 */
const dropPreamble = (
  pieces: readonly Piece[],
  { index }: Knowledge,
): { kept: readonly Piece[]; dropped: readonly Piece[] } => {
  const isUnheld = (piece: Piece) => isTerm(piece) && !isLight(piece) && !isHeld(piece, index)
  const doubtful = new Set(pieces.filter(isUnheld).map(({ clause }) => clause))
  const asking = new Set(pieces.filter(asksSomething).map(({ clause }) => clause))
  const known = pieces.filter(({ clause }) => !doubtful.has(clause))
  const asks = known.filter(({ clause }) => asking.has(clause))
  // "Water bills! My husband wants to see …": what is known may stand for the question.
  const question = [asks, known.filter(opensQuestion), known.filter(saysSomething)].find(
    (some) => some.length > 0,
  )
  if (!question) return { kept: pieces, dropped: [] }
  const isAside = ({ clause }: Piece) =>
    !asking.has(clause) && !question.some((piece) => piece.clause === clause)
  return {
    kept: pieces
      .filter((piece) => !isAside(piece) || !isUnheld(piece))
      .map((piece) => (isAside(piece) ? { ...piece, aside: true } : piece)),
    dropped: pieces.filter((piece) => isAside(piece) && isUnheld(piece)),
  }
}

/** "Is" and "did" begin what people tell as well as what they ask. */
const asksSomething = (piece: Piece): boolean =>
  piece.senses.some(
    (sense) => sense.as === 'asks' && sense.asks !== 'opening' && sense.asks !== 'can',
  )

const opensQuestion = (piece: Piece): boolean => asksWord(piece, 'opening')

const saysSomething = (piece: Piece): boolean =>
  isTerm(piece) || piece.senses.some(({ as }) => as === 'name' || as === 'category')

const isHeld = (piece: Piece, index: EventIndex): boolean =>
  conditionsOf([piece]).terms.every(({ ways }) => ways.some(({ keys }) => keys.every(index.holds)))

/** A message that is one phrase of small talk, though "3Q" might be a quarter elsewhere. */
const onlyIntent = (tokens: readonly Token[], lexicon: Lexicon): Intent | undefined =>
  lexicon
    .at(tokens, 0, tokens.length)
    .flatMap((sense) => (sense.as === 'intent' ? [sense.intent] : []))[0]

/** Small talk is what is left when nothing asks for the record, and most of the other words belong to it. */
const intentOf = (
  pieces: readonly Piece[],
  conditions: Conditions,
  time: Time | undefined,
  index: EventIndex,
): Intent | undefined => {
  const intents = pieces.flatMap((piece) =>
    piece.senses.flatMap((sense) =>
      sense.as === 'intent' ? [{ piece, intent: sense.intent }] : [],
    ),
  )
  const { names, categories, kinds, regions } = conditions
  const known = names.length + categories.length + kinds.length + regions.length
  if (intents.length === 0 || known > 0 || time) return undefined
  const others = pieces.filter(
    (piece) => isTerm(piece) && !isLight(piece) && !piece.senses.some(({ as }) => as === 'intent'),
  )
  if (others.some((piece) => isHeld(piece, index))) return undefined
  const length = (some: readonly Piece[]) =>
    some.reduce((sum, { tokens }) => sum + tokens.length, 0)
  if (length(others) > length(intents.map(({ piece }) => piece))) return undefined
  // Who says hello and asks for a person wants the person.
  return INTENTS_BY_WEIGHT.find((intent) => intents.some((one) => one.intent === intent))
}

const INTENTS_BY_WEIGHT: readonly Intent[] = [
  'human',
  'feedback',
  'language',
  'help',
  'bye',
  'thanks',
  'greeting',
]

/** A greeting before a question is no word to search for, unless the record holds it. */
const isPleasantry = (piece: Piece, index: EventIndex): boolean =>
  piece.senses.some(({ as }) => as === 'intent') && isTerm(piece) && !isHeld(piece, index)

const isEmpty = ({ categories, kinds, names, regions, roles, terms }: Conditions): boolean =>
  categories.length + kinds.length + names.length + regions.length + roles.length + terms.length ===
  0

/** "What has the department done", "everything": asks for events without naming any. */
const asksForEvents = (piece: Piece): boolean =>
  hasRole(piece, 'general') ||
  asksWord(piece, 'list') ||
  asksWord(piece, 'busiest') ||
  asksWord(piece, 'first') ||
  asksWord(piece, 'last') ||
  piece.senses.some(({ as }) => as === 'body')

/** "The first award", 最後一件; "second" must be followed by what is counted, for there is a second version too. */
const nthOf = (pieces: readonly Piece[]): number | undefined => {
  const at = pieces.findIndex((piece) => NTH.some(([word]) => asksWord(piece, word)))
  const [piece, next] = [pieces[at], pieces[at + 1]]
  const [, nth] = NTH.find(([word]) => piece && asksWord(piece, word)) ?? []
  const isCounted =
    next && (hasRole(next, 'general') || next.senses.some(({ as }) => as === 'category'))
  return nth === undefined || nth === 1 || nth === -1 || isCounted ? nth : undefined
}

const NTH = [
  ['first', 1],
  ['second', 2],
  ['third', 3],
  ['last', -1],
] as const satisfies readonly (readonly [AskWord, number])[]

/** What the Receipt tells of the words: as what each was taken, and which were passed over. */
const account = (
  kept: readonly Piece[],
  dropped: readonly Piece[],
  time: Time | undefined,
): { matched: readonly Matched[]; ignored: readonly string[] } => {
  const taken = kept.map((piece) => ({ piece, matched: matchedAs(piece) }))
  return {
    matched: [
      ...(time
        ? [{ said: time.said, as: 'time' as const, means: periodsInDigits(time.periods) }]
        : []),
      ...taken.flatMap(({ matched }) => (matched ? [matched] : [])),
    ],
    ignored: [...taken.filter(({ matched }) => !matched).map(({ piece }) => piece), ...dropped].map(
      ({ said }) => said,
    ),
  }
}

const asMatched = ({ said, means }: Mend): Matched => ({ said, as: 'slip', means })

const periodsInDigits = (periods: readonly Period[]): string =>
  periods.map(({ from, to }) => (from === to ? from : `${from}/${to}`)).join(', ')

const matchedAs = (piece: Piece): Matched | undefined => {
  if (isTerm(piece) && !isLight(piece)) return { said: piece.said, as: 'term', means: piece.said }
  for (const sense of piece.senses) {
    switch (sense.as) {
      case 'name':
      case 'body':
        return { said: piece.said, as: sense.as, means: sense.name }
      case 'category':
        return { said: piece.said, as: 'category', means: sense.category }
      case 'place':
        return { said: piece.said, as: 'place', means: sense.ids.join(', ') }
      case 'region':
        return { said: piece.said, as: 'place', means: sense.region }
      case 'kind':
        return { said: piece.said, as: 'kind', means: sense.kind }
      case 'intent':
        return { said: piece.said, as: 'intent', means: sense.intent }
    }
  }
  return undefined
}
