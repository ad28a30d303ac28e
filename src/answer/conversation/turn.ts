// One turn of a talk: the message, what went before it, and ways to look events up.
import type { CityEvent, EventId } from '../../model/city-event.js'
import type { Context, Page, Plainly } from '../../model/context.js'
import type { Language } from '../../model/language.js'
import type { Matches } from '../../model/match.js'
import type { Query, Way } from '../../model/meaning.js'
import { heldTerms } from '../../text/tokenize.js'
import { EVERYTHING } from './merge.js'
import type { Message } from './message.js'

export interface Turn {
  readonly message: Message
  readonly context: Context | undefined
  /** True where there was a Context that could not be read. */
  readonly isLost: boolean
  /** The whole list last shown, in order. */
  readonly list: readonly EventId[]
  readonly focus: readonly EventId[]
  readonly find: (query: Query) => Matches
  /** All words for a sort of body, as they are looked up. */
  readonly wordsOfKind: (kind: string) => readonly Way[]
  readonly eventOf: (id: EventId) => CityEvent | undefined
  /** Whether these words are what the bot itself offers to ask. */
  readonly isOffered: boolean
}

/** How the talk goes on after a turn. */
export type GoesOn =
  /** With another topic. */
  | 'anew'
  /** With the topic changed. */
  | 'changed'
  /** With a part of what was shown; it can be widened again. */
  | 'narrowed'
  /** With one event of the list, or a fact of it: the list stays. */
  | 'picked'
  /** As before: small talk, a question back. */
  | 'as-before'

/** What a message is after, in its talk. */
export type Continued =
  | { readonly is: 'by-itself' }
  | { readonly is: 'plainly'; readonly plainly: Plainly }
  | {
      readonly is: 'query'
      readonly query: Query
      readonly matches: Matches
      readonly goesOn: GoesOn
      /** What to go on from, where it is not the query itself. */
      readonly topic?: Query | undefined
      readonly page?: Page | undefined
      /** The language to answer in, where it is not that of the message. */
      readonly language?: Language | undefined
    }
  /** Which of two came first; on which side of the other the one was; or whether it came sooner, or later. */
  | {
      readonly is: 'comparison'
      readonly one: EventId
      readonly other: EventId
      readonly asks: 'which' | 'side' | 'sooner' | 'later'
    }
  /** The answer before, in the other language too. */
  | { readonly is: 'translation'; readonly language: Language | undefined }

export const plainly = (said: Plainly): Continued => ({ is: 'plainly', plainly: said })

export const BY_ITSELF: Continued = { is: 'by-itself' }

export const isFound = ({ fitting, fit }: Matches): boolean =>
  fitting.length > 0 && fit !== 'but-for'

/** What fits whole, and else what fits but for verbs and the like that the event may say otherwise. */
export const lookAmong = (
  turn: Turn,
  query: Query,
  among: readonly EventId[],
): { readonly query: Query; readonly matches: Matches } => {
  const certain = query.certain && query.anchors.length === 0
  const whole: Query = { ...query, certain, anchors: [], sideBySide: undefined, among }
  const matches = turn.find(whole)
  if (isFound(matches)) return { query: whole, matches }
  const counted = countedIn(turn, whole)
  const withCounts = counted && turn.find(counted)
  if (counted && withCounts && isFound(withCounts)) return { query: counted, matches: withCounts }
  const { conditions } = whole
  const strong = conditions.terms.filter(({ light }) => !light)
  if (strong.length === conditions.terms.length) return { query: whole, matches }
  const bare = { ...whole, certain: false, conditions: { ...conditions, terms: strong } }
  const second = turn.find(bare)
  return isFound(second) ? { query: bare, matches: second } : { query: whole, matches }
}

/** "How many countries came?": no country has a part in it, but a number of them is told. */
const countedIn = (turn: Turn, query: Query): Query | undefined => {
  const [kind, ...others] = query.conditions.kinds
  if (query.asks !== 'how-many' || !kind || others.length > 0) return undefined
  const words = turn.wordsOfKind(kind.kind)
  const counting = (query.among ?? []).filter((id) =>
    turn.eventOf(id)?.counts.some(({ unit }) => {
      const told = heldTerms(`${unit.en} ${unit['zh-Hant']}`)
      return words.some(({ keys }) => keys.every((key) => told.includes(key)))
    }),
  )
  const term = { ...kind.term, ways: [...kind.term.ways, ...words] }
  return counting.length > 0
    ? {
        ...query,
        among: counting,
        conditions: {
          ...query.conditions,
          kinds: [],
          roles: [],
          terms: [...query.conditions.terms, term],
        },
      }
    : undefined
}

/** These events, with nothing asked but what is asked of them. */
export const showing = (
  turn: Turn,
  ids: readonly EventId[],
  asks: Query['asks'] = 'list',
): { readonly query: Query; readonly matches: Matches } => {
  const query: Query = { ...EVERYTHING, asks, among: ids }
  return { query, matches: turn.find(query) }
}
