// A message as a part of a talk: its cues, and what it says besides.
import type { DialogsIn } from '../../content/dialogs-schema.js'
import type { Cue } from '../../content/follow-up-cues.js'
import { NO_CONDITIONS, type Query } from '../../model/meaning.js'
import type { Question } from '../../model/question.js'
import { originalSlice } from '../../text/normalise.js'
import { asksForEvents, asksWord as asksForWord, asksOf } from '../asks.js'
import { isEmpty } from '../conditions.js'
import { hasRole, type Piece } from '../piece.js'
import { betweenMentions } from '../times.js'
import {
  type Knowledge,
  liesIn,
  type Scanned,
  type Stretch,
  scan,
  type Understood,
  understandScanned,
} from '../understand.js'
import { type CueFound, type CueWords, cuesIn, isCue } from './cues.js'
import { denied } from './denial.js'
import { EVERYTHING } from './merge.js'
import { type PlacesFound, placesIn } from './ordinals.js'
import { fewNext, pageSizeOf } from './page-words.js'

export interface Message {
  /** As a question by itself. */
  readonly whole: Understood
  /** The same without what corrects, and without the size of a page. */
  readonly own: Understood
  /** What it says besides its cues, with what it asks. */
  readonly said: Query
  readonly has: (...cues: readonly Cue[]) => boolean
  readonly places: PlacesFound
  /** "Two at a time". */
  readonly pageSize: number | undefined
  /** "The next two". */
  readonly nextFew: number | undefined
  /** It points at one event, at several, or at a place, that were shown before. */
  readonly points: 'one' | 'many' | undefined
  /** It says nothing besides its cues. */
  readonly isBare: boolean
  /** It has a word that asks, or one that stands for events. */
  readonly asksWord: boolean
  readonly isClause: boolean
  /** "Which prize": one of a sort, and no list of them. */
  readonly asksWhichOne: boolean
  /** It has a word that may be said of any event: "happened", 舉行. */
  readonly isGeneral: boolean
  /** "Events", 大事: it asks for events of any sort. */
  readonly asksEvents: boolean
  readonly namesBody: boolean
  /** Which of our own bodies it names. */
  readonly bodies: readonly (keyof DialogsIn['bodies'])[]
}

/** What was denied is cut out before anything is read: "not July, August" names one month. */
export const readMessage = (question: Question, { knowledge, words, year }: Reading): Message => {
  const scanned = scan(question, knowledge, year)
  const denial = denied(cuesIn([scanned.tokens], [], words), scanned)
  if (!denial) return messageOf(scanned, { knowledge, words, year }, false)
  const { text } = scanned
  const kept =
    originalSlice(text, 0, denial.start) + originalSlice(text, denial.end, text.folded.length)
  return messageOf(
    scan({ ...question, text: kept }, knowledge, year),
    { knowledge, words, year },
    true,
  )
}

interface Reading {
  readonly knowledge: Knowledge
  readonly words: CueWords
  readonly year: number | undefined
}

const messageOf = (
  scanned: Scanned,
  { knowledge, words }: Reading,
  isPutRight: boolean,
): Message => {
  const whole = understandScanned(scanned, knowledge)
  const runs = betweenMentions(scanned.tokens, scanned.mentions)
  const cues = leading(cuesIn(runs, whole.pieces, words), scanned)
  const places = placesIn(cues, whole.pieces)
  const has = (...names: readonly Cue[]) =>
    cues.some((cue) => isCue(cue, ...names)) || (isPutRight && names.includes('meant'))
  const points = pointsAt(cues, whole.pieces)
  const few = fewNext(cues)
  const size = pageSizeOf(cues, places.stretches)
  const tied: readonly Stretch[] = [
    ...cues.filter((cue) => isTie(cue) || (isCue(cue, 'this') && points !== undefined)),
    ...places.stretches,
    ...few.stretches,
    ...size.stretches,
  ]
  const rest = tied.length > 0 ? understandScanned(scanned, knowledge, tied) : whole
  const aside = [
    ...cues.filter((cue) => isCue(cue, 'meant', 'at-a-time', 'one-by-one')),
    ...size.stretches,
  ]
  const links = linking(cues, places.stretches)
  const asking = whole.pieces.filter(({ tokens }) => !tokens.every((token) => liesIn(token, links)))
  const said = saidIn(rest, asking)
  const bodies = rest.pieces.flatMap(({ senses }) =>
    senses.flatMap((sense) => (sense.as === 'body' ? [sense.body] : [])),
  )
  const asksWord = asking.some(isAsking)
  const isGeneral = rest.pieces.some((piece) => hasRole(piece, 'general') && !isAsking(piece))
  return {
    whole,
    own:
      aside.length > 0 && whole.meaning.is !== 'intent'
        ? understandScanned(scanned, knowledge, aside)
        : whole,
    said,
    has,
    places,
    pageSize: size.value,
    nextFew: few.value,
    points,
    isBare:
      isEmpty(said.conditions) &&
      isEmpty(said.without) &&
      !said.time &&
      !said.withoutTime &&
      !said.credit,
    asksWord: asksWord || asking.some(opens),
    asksWhichOne: asking.some((piece) => asksForWord(piece, 'what')) && !asksForSeveral(asking),
    isClause: asksWord || asking.some(asksForEvents),
    isGeneral,
    asksEvents: isGeneral && has('event-noun'),
    namesBody: bodies.length > 0,
    bodies,
  }
}

/** What puts right begins a clause: 不是 within a sentence denies something else. */
const leading = (cues: readonly CueFound[], { text }: Scanned): readonly CueFound[] => {
  let begun = 0
  return cues.filter((cue) => {
    const before = text.folded.slice(begun, cue.start).trimEnd()
    const begins = before === '' || CLAUSE_ENDS.has(before.slice(-1))
    const isKept = begins || !isCue(cue, 'meant', 'not')
    if (begins && isCue(cue, 'meant', 'and')) begun = cue.end
    return isKept
  })
}

const CLAUSE_ENDS: ReadonlySet<string> = new Set([...',.:;!?。、'])

/** Cues that say nothing by themselves of what is asked. */
const isTie = (cue: CueFound): boolean =>
  isCue(
    cue,
    'it',
    'those',
    'there',
    'which-of',
    'only',
    'minus',
    'and',
    'meant',
    'all',
    'more',
    'details',
    'again',
    'previous-page',
    'at-a-time',
    'one-by-one',
    'next',
    'previous',
    'else',
    'too',
    'other-one',
    'former',
    'latter',
  )

/** Words that only tie a message to the one before: "what about" asks nothing by its "what". */
const linking = (cues: readonly CueFound[], places: readonly Stretch[]): readonly Stretch[] => [
  ...cues.filter((cue) => isCue(cue, 'and', 'meant', 'only', 'minus', 'more', 'at-a-time')),
  ...places,
]

const isAsking = ({ senses }: Piece): boolean =>
  senses.some((sense) => sense.as === 'asks' && sense.asks !== 'opening' && sense.asks !== 'can')

/** A list, or an English plural. */
const asksForSeveral = (pieces: readonly Piece[]): boolean =>
  pieces.some(
    (piece) =>
      asksForWord(piece, 'list') ||
      (piece.senses.some(({ as }) => as === 'category') &&
        /s$/u.test(piece.tokens.at(-1)?.text ?? '')),
  )

const opens = ({ senses }: Piece): boolean =>
  senses.some((sense) => sense.as === 'asks' && sense.asks === 'opening')

const saidIn = ({ meaning }: Understood, asking: readonly Piece[]): Query => {
  const query = ('query' in meaning && meaning.query) || EVERYTHING
  return { ...query, asks: asksOf(asking, query.conditions ?? NO_CONDITIONS) }
}

/** "That" behind a noun begins a clause of its own ("events that …"), and points at nothing. */
const pointsAt = (cues: readonly CueFound[], pieces: readonly Piece[]): Message['points'] => {
  if (cues.some((cue) => isCue(cue, 'those'))) return 'many'
  const points = cues.some(
    (cue) =>
      isCue(cue, 'it', 'there') ||
      (isCue(cue, 'this') && !isRelative(cue, pieces)) ||
      (isCue(cue, 'is-there') && !pieces.some(({ tokens }) => (tokens[0]?.start ?? 0) >= cue.end)),
  )
  return points ? 'one' : undefined
}

const isRelative = ({ start, tokens }: CueFound, pieces: readonly Piece[]): boolean => {
  if (tokens[0]?.kind === 'han') return false
  const at = pieces.findIndex((piece) => (piece.tokens[0]?.start ?? 0) === start)
  const [before, piece] = [pieces[at - 1], pieces[at]]
  return (
    before !== undefined &&
    before.clause === piece?.clause &&
    !hasRole(before, 'function') &&
    !before.senses.some(({ as }) => as === 'asks')
  )
}
