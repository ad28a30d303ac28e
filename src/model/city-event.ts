// A CityEvent: one dated event of a Source, verbatim, with what people added to it.
import type { Localised, PartlyLocalised } from './language.js'
import type { IsoDate } from './period.js'

/** The date; a second event of that day ends in `-2`, in the Source's order. */
export type EventId = string

/** What sort of event: a key of dialogs/categories.yaml. */
export type Category = string

export interface CityEvent {
  readonly id: EventId
  readonly date: IsoDate
  readonly source: SourceLines
  /** As published; the Chinese is an unofficial translation, absent until people write it. */
  readonly text: PartlyLocalised<string>
  readonly title: PartlyLocalised<string>
  /** The part of the text that has no day of its own: the Source lists it under the event's. With … for what is between. */
  readonly undated?: PartlyLocalised<string> | undefined
  readonly categories: readonly Category[]
  /** True where nobody has named the categories, so that they come from general words. */
  readonly guessed: boolean
  readonly prizes: readonly Prize[]
  readonly ranking?: Ranking | undefined
  readonly agreements: readonly Agreement[]
  readonly parties: readonly Party[]
  readonly places: readonly Place[]
  readonly products: readonly Product[]
  readonly counts: readonly Count[]
  /** Example questions, as people would ask for this event, in either language: a field of its own in the index. */
  readonly askedAs: readonly string[]
}

/** All typed facts of an event. */
export const factsOf = (event: CityEvent): readonly Grounds[] => [
  ...event.prizes,
  ...(event.ranking ? [event.ranking] : []),
  ...event.agreements,
  ...event.parties,
  ...event.places,
  ...event.products,
  ...event.counts,
]

export interface SourceLines {
  readonly file: string
  /** Line numbers in the Source, from 1, in order; a continued item may skip blank lines. */
  readonly lines: readonly number[]
}

/** What says a typed fact. */
export interface Grounds {
  /** Words of the published text that say it, verbatim; … stands for what is left out between them. */
  readonly span?: string | undefined
  /** Why it holds, where the words alone do not say it. */
  readonly derived?: string | undefined
}

/** Something with a proper name, and what else people call it, in either language. */
export interface Named {
  readonly name: Localised<string>
  readonly aliases: readonly string[]
}

/** To whom the Source credits something: the department, the city government, or another body. */
export type Credit = 'department' | 'city' | 'other'

export interface Prize extends Grounds {
  /** The prize itself: "first place". */
  readonly name: Localised<string>
  /** The contest that gives it, by its full name. */
  readonly award: Localised<string>
  /** The contest's edition where the text numbers it: 2 for "the second". */
  readonly edition?: number | undefined
  /** The English name of the Party that gives it, where the text tells. */
  readonly by?: string | undefined
  readonly to: Credit
  /** The winning project, where the text names one. */
  readonly project?: Localised<string> | undefined
  /** How many prizes these are. */
  readonly count: number
}

export interface Ranking extends Grounds {
  readonly name: Localised<string>
  /** The English name of the Party that ranks. */
  readonly by: string
  readonly ranks: readonly Rank[]
  /** How many were ranked, and of what: "cities", 「個城市」. */
  readonly of?: number | undefined
  readonly unit?: Localised<string> | undefined
}

export interface Rank {
  readonly place: number
  /** Where this place counts: "in the world", 「全球」. */
  readonly scope: Localised<string>
}

export type AgreementKind = 'memorandum' | 'letter-of-intent' | 'declaration' | 'partnership'

export interface Agreement extends Grounds {
  readonly kind: AgreementKind
  readonly about?: Localised<string> | undefined
  /** The English names of the Parties it was made with. */
  readonly with: readonly string[]
}

/** What a body or a person does in an event. */
export const ROLES = [
  'host',
  'proposer',
  'promoter',
  'launcher',
  'founder',
  'founded',
  'partner',
  'invited',
  'attendee',
  'signatory',
  'giver',
  'recipient',
  'ranker',
  'auditor',
  'audited',
] as const

export type Role = (typeof ROLES)[number]

export interface Party extends Named, Grounds {
  readonly roles: readonly Role[]
  /** What sort of body or person: a key of dialogs/kinds.yaml. */
  readonly kind: string
  /** ISO 3166-1 alpha-2, where the text tells where it belongs. */
  readonly country?: string | undefined
}

export interface Place extends Named, Grounds {
  /** ISO 3166-1 alpha-2, upper case. */
  readonly country: string
  /** `venue`: it happened there. `origin`: people or things came from there. */
  readonly role: 'venue' | 'origin'
}

export interface Product extends Named, Grounds {
  /** As the text has it: "3.0". */
  readonly version?: string | undefined
}

export interface Count extends Grounds {
  readonly number: number
  /** As the text has it: "mayors and representatives", 「位市長及代表」. */
  readonly unit: Localised<string>
}

/** Everything that has a name in an event's facts: bodies, places, products, prizes with their contests, rankings. */
export const namedIn = (event: CityEvent): readonly Named[] => [
  ...event.parties,
  ...event.places,
  ...event.products,
  ...event.prizes.flatMap(({ name, award, project }) =>
    [name, award, ...(project ? [project] : [])].map(withoutAliases),
  ),
  ...(event.ranking ? [withoutAliases(event.ranking.name)] : []),
  ...event.agreements.flatMap(({ about }) => (about ? [withoutAliases(about)] : [])),
]

const withoutAliases = (name: Localised<string>): Named => ({ name, aliases: [] })
