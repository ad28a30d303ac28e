// A Meaning: what a Question is after.
import type { Category, Credit, EventId, Role } from './city-event.js'
import type { Plainly } from './context.js'
import type { Period } from './period.js'

/** What a message is that does not ask about the record. */
export const INTENTS = [
  'greeting',
  'thanks',
  'bye',
  'language',
  'human',
  'feedback',
  'help',
  'identity',
  'praise',
  'forget',
  'start-over',
] as const

export type Intent = (typeof INTENTS)[number]

/** What the person wants to know of the events that fit. */
export type Asks =
  | 'list'
  | 'count'
  | 'when'
  | 'where'
  | 'who'
  | 'how-many'
  | 'what'
  | 'definition'
  | 'yes-no'
  | 'busiest'
  | 'most'
  | 'apart'
  | 'longest-gap'
  | 'shortest-gap'

/** By what the busiest time is sought. */
export type Span = 'month' | 'quarter' | 'half' | 'weekday'

export type Meaning =
  | { readonly is: 'intent'; readonly intent: Intent }
  | { readonly is: 'query'; readonly query: Query }
  | { readonly is: 'impossible-date'; readonly said: string }
  /** `query` is what was asked all the same, for a talk to say of what. */
  | {
      readonly is: 'unclear'
      readonly why: 'empty' | 'no-topic' | 'reference'
      readonly query?: Query
    }
  | { readonly is: 'too-long' }
  | { readonly is: 'plainly'; readonly plainly: Plainly }

export interface Query {
  readonly asks: Asks
  readonly conditions: Conditions
  /** What must not hold of an event: "other than the awards", 除了得獎以外. */
  readonly without: Conditions
  /** Times that are left out: "leave out March". */
  readonly withoutTime?: Time | undefined
  /** Any of these Periods, where a time was named at all. */
  readonly time?: Time | undefined
  /** Only one of what fits, by date: 1 is the first, 2 the second, -1 the last. */
  readonly nth?: number | undefined
  /** Things named side by side: "this or that". */
  readonly sideBySide?: SideBySide | undefined
  /** Times that count from events: "the day after the summit"; what is asked lies in all of them. */
  readonly anchors: readonly Anchor[]
  /** Only of these: the events talked about. */
  readonly among?: readonly EventId[] | undefined
  /** None of these: "what else". */
  readonly beside?: readonly EventId[] | undefined
  /** Whose prizes: "credited to the department itself", 市府自己得的. */
  readonly credit?: Exclude<Credit, 'other'> | undefined
  /** What is counted, where a number is asked: "how many services". */
  readonly counted?: Term | undefined
  /** By what the busiest time is sought: month, unless another was named. */
  readonly span: Span
  /** True where every word was understood: only then may the answer say yes. */
  readonly certain: boolean
  /** True where it is asked whether a thing was so, not whether there was any: "was X …", but not "was there any …". */
  readonly claims: boolean
  /** True for "can I …", 可以…嗎. */
  readonly can: boolean
}

export interface Anchor {
  /** What the event must have that it counts from. */
  readonly conditions: Conditions
  readonly unit: 'day' | 'week' | 'month' | 'quarter' | 'year' | 'time'
  /** How many units later, negative for earlier; 0 for the same one. */
  readonly shift: number
  /** For the unit `time`: everything before it, or after. */
  readonly toward?: 'before' | 'after' | undefined
}

export interface SideBySide {
  /** What each of them asks for; together they are in `conditions` too. */
  readonly each: readonly Conditions[]
  /** What is asked of all of them. */
  readonly rest: Conditions
  /** True for "this or that": any of them will do, though an event may have all. */
  readonly any: boolean
}

export interface Conditions {
  readonly categories: readonly CategoryAsked[]
  readonly kinds: readonly KindAsked[]
  readonly roles: readonly RoleAsked[]
  readonly names: readonly NameAsked[]
  readonly regions: readonly RegionAsked[]
  readonly terms: readonly Term[]
}

export interface Time {
  /** The words that named it, as written. */
  readonly said: string
  readonly periods: readonly Period[]
}

/** A word that asks for one sort of event, or for more where it may mean either. */
export interface CategoryAsked {
  readonly categories: readonly Category[]
  /** True for a word that means only a part of the sort: "forum" is not every meeting. */
  readonly specific: boolean
  readonly term: Term
}

/** A word that asks for a sort of body: "which universities"; all are keys of dialogs/kinds.yaml. */
export interface KindAsked {
  readonly kind: string
  /** Other sorts that the word may mean as well. */
  readonly includes: readonly string[]
  readonly term: Term
}

/** A word that asks for those who had a part: "who organised", 主辦. */
export interface RoleAsked {
  readonly roles: readonly Role[]
  readonly term: Term
}

/** A part of the world: any of these places, or what lies outside the country, or inside. */
export interface RegionAsked {
  readonly region:
    | { readonly is: 'places'; readonly ids: readonly string[] }
    | { readonly is: 'abroad' | 'home' | 'foreign' }
  readonly term: Term
  /** True where it begins the name of a body ("… County Government"): then it is no mere place. */
  readonly ofBody: boolean
  /** True where a preposition ties it to what happened: "in Nowhere", 在某地. */
  readonly adjunct: boolean
}

/** A name that the records know: which events name it, under which name. */
export interface NameAsked {
  readonly named: readonly { readonly event: EventId; readonly name: string }[]
  /** Ids of countries or counties that bear this name as well. */
  readonly places: readonly string[]
  /** True where a preposition ties it to what happened: "in Nowhere", 在某地. */
  readonly adjunct: boolean
  readonly term: Term
}

/** A word, a number or a run of Han characters that the text of an event must hold. */
export interface Term {
  readonly said: string
  /** The words themselves, then those that mean the same: an event that holds one of these holds the Term. */
  readonly ways: readonly Way[]
  /** True for a verb, an adjective or the like: looked for, but not missed where no event has it. */
  readonly light: boolean
  /** True where it is written as a name, with a capital, or belongs to one: the number of a version. */
  readonly proper: boolean
  /** True where it is told as the place of what happened: "in Nowhere". */
  readonly adjunct: boolean
}

/** The search terms of one way to say a Term. */
export interface Way {
  readonly script: 'latin' | 'han'
  /** Keys of words and numbers, or pairs of neighbouring Han characters. */
  readonly keys: readonly string[]
  /** True for an English word that stands for a Chinese one: it is looked for where there is no Chinese yet. */
  readonly untranslated?: boolean
}

export const NO_CONDITIONS: Conditions = {
  categories: [],
  kinds: [],
  names: [],
  regions: [],
  roles: [],
  terms: [],
}
