// The lexicon: every phrase that means something, out of dialogs/ and the records' names.
import type { Dialogs, DialogsIn } from '../content/dialogs-schema.js'
import type { GeneralKnowledge } from '../content/general-knowledge.js'
import type { WorldPlace } from '../content/world.js'
import {
  type Category,
  type CityEvent,
  type EventId,
  namedIn,
  type Role,
} from '../model/city-event.js'
import { LANGUAGES } from '../model/language.js'
import { INTENTS, type Intent, type Way } from '../model/meaning.js'
import { continentId, isHome } from '../model/world.js'
import { fold, normalise } from '../text/normalise.js'
import { type PhraseEntry, type Phrases, phrases } from '../text/phrases.js'
import { properNamesIn } from '../text/proper-names.js'
import { type Token, tokenize } from '../text/tokenize.js'
import { isEverydayWord, isLightWord, LONGEST_EVERYDAY_WORD } from './everyday-words.js'
import { waysToSay } from './way.js'

/** What a phrase may mean; one phrase may have several senses. */
export type Sense =
  /** `version` is its number, where it is a product that has one. */
  | {
      readonly as: 'name'
      readonly event: EventId
      readonly name: string
      readonly version?: string | undefined
    }
  | { readonly as: 'body'; readonly body: keyof DialogsIn['bodies']; readonly name: string }
  | { readonly as: 'category'; readonly category: Category; readonly specific: boolean }
  | { readonly as: 'kind'; readonly kind: string; readonly includes: readonly string[] }
  | { readonly as: 'asks'; readonly asks: AskWord }
  | { readonly as: 'place'; readonly ids: readonly string[] }
  /** Any of the `ways` in a text tells the same. */
  | {
      readonly as: 'region'
      readonly region: 'abroad' | 'home' | 'foreign'
      readonly ways: readonly Way[]
    }
  | { readonly as: 'role'; readonly role: Role }
  | { readonly as: 'intent'; readonly intent: Intent }
  | { readonly as: 'plain'; readonly role: PlainWord }
  /** A general word, with all that mean the same. */
  | { readonly as: 'word'; readonly ways: readonly Way[] }
  /** A verb, an adjective or the like of everyday language: it names nothing that a record must hold. */
  | { readonly as: 'light' }
  /** A Chinese word of everyday language that may name a thing: the record must hold it, or it is not held. */
  | { readonly as: 'noun' }
  /** No phrase of the lexicon, but a pair of Han characters that some event holds. */
  | { readonly as: 'held' }

/** The keys of dialogs/LANGUAGE/questions.yaml: what a word shows that the person wants to know. */
export type AskWord = keyof DialogsIn['questions']

/** The keys of dialogs/LANGUAGE/words.yaml: words that name nothing in the record. */
export type PlainWord = keyof DialogsIn['words']

export interface Lexicon extends Phrases<Sense> {
  /** Whether these words, in this order, stand within a name that the records know: their keys. */
  readonly isWithinName: (keys: readonly string[]) => boolean
}

/** Who asks for what is foreign finds what came from abroad too; what is international may be either. */
const WIDER = {
  abroad: ['abroad'],
  home: ['home'],
  foreign: ['foreign', 'abroad'],
  international: ['international', 'foreign', 'abroad'],
} as const

/** In both languages, for a text may have only one. */
const waysOf = (region: keyof typeof WIDER, dialogs: Dialogs): readonly Way[] =>
  waysToSay(
    LANGUAGES.flatMap((language) => WIDER[region].flatMap((one) => dialogs[language].places[one])),
  )

const BODIES = ['city', 'department'] as const

const REGIONS = ['abroad', 'home', 'foreign'] as const

/** Earlier senses are preferred: a name before a body, a body before what any word could mean. */
export const buildLexicon = (
  dialogs: Dialogs,
  events: readonly CityEvent[],
  { world, englishWords }: GeneralKnowledge,
): Lexicon => {
  const names = [
    ...namesOf(events, ownNames(dialogs)),
    ...writtenNamesOf(events, ownNames(dialogs), englishWords),
  ]
  const known = phrases<Sense>([
    ...names,
    ...world.flatMap(({ id, names }) => entries(names, { as: 'place', ids: [id] }, false)),
    ...LANGUAGES.flatMap((language) => wordsOf(dialogs[language], dialogs)),
    ...LANGUAGES.flatMap((language) => continentsOf(dialogs[language], world)),
    ...LANGUAGES.flatMap((language) => regionsOf(dialogs[language])),
  ])
  return {
    isWithinName: nameFinder(names.map(({ phrase }) => phrase)),
    longest: known.longest,
    reach: (tokens, start) => Math.max(LONGEST_EVERYDAY_WORD, known.reach(tokens, start)),
    at: (tokens, start, end) => {
      const senses = known.at(tokens, start, end)
      // A verb with synonyms is a verb still.
      return senses.every(({ as }) => as === 'word')
        ? [
            ...senses,
            ...everydaySenses(tokens.slice(start, end)).filter(
              ({ as }) => as === 'light' || senses.length === 0,
            ),
          ]
        : senses
    },
  }
}

/** Few questions ask for it, and a large record has thousands of names: they are gathered when one does. */
const nameFinder = (names: readonly string[]): Lexicon['isWithinName'] => {
  let byKey: ReadonlyMap<string, readonly (readonly string[])[]> | undefined
  return (keys) => {
    byKey ??= namesByKey(names)
    return (byKey.get(keys[0] ?? '') ?? []).some((name) => {
      let at = 0
      for (const key of name) if (key === keys[at]) at++
      return at === keys.length
    })
  }
}

/** The keys of each name, by each of them. */
const namesByKey = (
  names: readonly string[],
): ReadonlyMap<string, readonly (readonly string[])[]> => {
  const byKey = new Map<string, (readonly string[])[]>()
  for (const name of new Set(names)) {
    const keys = tokenize(normalise(name)).map(({ key }) => key)
    for (const key of new Set(keys)) {
      const others = byKey.get(key)
      if (others) others.push(keys)
      else byKey.set(key, [keys])
    }
  }
  return byKey
}

/** What the everyday lists know of words for which dialogs/ and records have no phrase. */
const everydaySenses = (tokens: readonly Token[]): readonly Sense[] => {
  const [first] = tokens
  if (!first || (first.kind !== 'han' && tokens.length > 1)) return []
  const word = tokens.map(({ text }) => text).join('')
  return isLightWord(word) ? LIGHT : isEverydayWord(word) ? WORD : []
}

const LIGHT: readonly Sense[] = [{ as: 'light' }]
const WORD: readonly Sense[] = [{ as: 'noun' }]

/** "In Asia" asks for what lies abroad: a county at home is no answer. */
const continentsOf = (
  { places }: DialogsIn,
  world: readonly WorldPlace[],
): readonly PhraseEntry<Sense>[] =>
  Object.entries(places.continents).flatMap(([continent, words]) =>
    entries(
      words,
      {
        as: 'place',
        ids: [
          continentId(continent),
          ...world
            .filter((place) => place.continent === continent && !isHome(place.id))
            .map(({ id }) => id),
        ],
      },
      false,
    ),
  )

/** Other names of countries, and parts of the world that are no continents. */
const regionsOf = ({ places }: DialogsIn): readonly PhraseEntry<Sense>[] => [
  ...Object.entries(places.countries).flatMap(([code, words]) =>
    entries(words, { as: 'place', ids: [code] }, false),
  ),
  ...places.groups.flatMap(({ words, places: members }) =>
    entries(words, { as: 'place', ids: members }, false),
  ),
]

/** What the city and its department are called in either language, for search to leave out. */
export const ownNames = (dialogs: Dialogs): readonly string[] =>
  LANGUAGES.flatMap((language) =>
    Object.values(dialogs[language].bodies).flatMap(({ name, aliases }) => [name, ...aliases]),
  )

/** The records' own names, but for those of the city and its department: they narrow nothing. */
const namesOf = (
  events: readonly CityEvent[],
  own: readonly string[],
): readonly PhraseEntry<Sense>[] => {
  const ours = new Set(own.map(fold))
  return events.flatMap((event) => {
    const versions = new Map(event.products.map(({ name, version }) => [name.en, version]))
    return namedIn(event)
      .filter(({ name }) => !ours.has(fold(name.en)))
      .flatMap(({ name, aliases }) =>
        entries(
          [name.en, name['zh-Hant'], ...aliases]
            .flatMap((phrase) => [phrase, phrase.replace(LEADING_YEAR, '')])
            .filter((phrase) => !ours.has(fold(phrase))),
          { as: 'name', event: event.id, name: name.en, version: versions.get(name.en) },
          true,
        ),
      )
  })
}

/** A record for which nobody has named bodies and products: what its text writes as a name is one. */
const writtenNamesOf = (
  events: readonly CityEvent[],
  own: readonly string[],
  englishWords: ReadonlySet<string>,
): readonly PhraseEntry<Sense>[] => {
  const ours = new Set(own.map(fold))
  return events
    .filter(({ parties, products }) => parties.length + products.length === 0)
    .flatMap((event) =>
      properNamesIn(event.text.en, (word) => englishWords.has(word))
        .filter((name) => !ours.has(fold(name)))
        .map((name) => ({
          phrase: name,
          sense: { as: 'name' as const, event: event.id, name },
          anyForm: true,
        })),
    )
}

/** "2018 Smart … Summit": people leave the year out. */
const LEADING_YEAR = /^\d{3,4}\p{Script=Han}?\s*/u

const wordsOf = (words: DialogsIn, dialogs: Dialogs): readonly PhraseEntry<Sense>[] => [
  ...BODIES.flatMap((body) => {
    const { name, short, aliases } = words.bodies[body]
    // "Taipeis place": who types in a hurry leaves the apostrophe out.
    const known = [name, short, ...aliases]
    return entries([...known, ...known.map((one) => `${one}s`)], { as: 'body', body, name }, false)
  }),
  ...Object.entries(words.categories).flatMap(([category, { asked, specific }]) => [
    ...entries(asked, { as: 'category', category, specific: false }, false),
    ...entries(specific, { as: 'category', category, specific: true }, false),
  ]),
  ...Object.entries(words.kinds).flatMap(([kind, { words: asked, includes }]) =>
    entries(asked, { as: 'kind', kind, includes }, false),
  ),
  ...entriesByKey(words.questions, (asks) => ({ as: 'asks', asks })),
  // "International" asks for what is foreign too, or for what calls itself so.
  ...entries(
    words.places.international,
    {
      as: 'region',
      region: 'foreign',
      ways: waysOf('international', dialogs),
    },
    false,
  ),
  ...entriesByKey(words.roles, (role) => ({ as: 'role', role })),
  ...REGIONS.flatMap((region) =>
    entries(words.places[region], { as: 'region', region, ways: waysOf(region, dialogs) }, false),
  ),
  ...INTENTS.flatMap((intent) => entries(words.intents[intent], { as: 'intent', intent }, false)),
  ...entriesByKey(words.words, (role) => ({ as: 'plain', role })),
  ...words.synonyms.groups.flatMap((group) =>
    entries(group, { as: 'word', ways: waysToSay(group) }, true),
  ),
  ...words.synonyms.translations.flatMap(({ words: group, english }) =>
    entries(
      group,
      {
        as: 'word',
        // English words count for records that have no Chinese yet.
        ways: waysToSay(english).map((way) => ({ ...way, untranslated: true })),
      },
      false,
    ),
  ),
]

const entries = (
  phrases: readonly string[],
  sense: Sense,
  anyForm: boolean,
): readonly PhraseEntry<Sense>[] => phrases.map((phrase) => ({ phrase, sense, anyForm }))

const entriesByKey = <Key extends string>(
  lists: Readonly<Record<Key, readonly string[]>>,
  senseOf: (key: Key) => Sense,
): readonly PhraseEntry<Sense>[] =>
  Object.entries<readonly string[]>(lists).flatMap(([key, words]) =>
    // Object.entries forgets that the keys are these.
    entries(words, senseOf(key as Key), false),
  )
