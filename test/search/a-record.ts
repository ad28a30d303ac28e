// Made-up events and questions about them, for tests of the search: each says only what matters to it.
import type { CityEvent, Party, Place } from '../../src/model/city-event.js'
import { type Conditions, NO_CONDITIONS, type Query, type Term } from '../../src/model/meaning.js'
import { buildIndex, type EventIndex, type Readers } from '../../src/search/build-index.js'
import { normalise } from '../../src/text/normalise.js'
import { askedTerms, tokenize } from '../../src/text/tokenize.js'
import { anEvent as anyEvent } from '../an-event.js'

export const anEvent = (
  id: string,
  text: string,
  event: Partial<CityEvent> & { readonly zh?: string } = {},
): CityEvent =>
  anyEvent({
    id,
    date: id.slice(0, 10),
    text: { en: text, 'zh-Hant': event.zh },
    title: { en: '' },
    ...event,
  })

export const aParty = (name: string, party: Partial<Party> = {}): Party => ({
  name: { en: name, 'zh-Hant': '' },
  aliases: [],
  roles: ['partner'],
  kind: 'company',
  ...party,
})

export const aVenue = (name: string, country: string): Place => ({
  name: { en: name, 'zh-Hant': '' },
  aliases: [],
  country,
  role: 'venue',
})

const READ_NOTHING: Readers = { mask: (tokens) => tokens, placesIn: () => [] }

export const indexOf = (events: readonly CityEvent[], readers: Partial<Readers> = {}): EventIndex =>
  buildIndex(events, { ...READ_NOTHING, ...readers })

/** What asks for these words; further ways mean the same. */
export const aTerm = (said: string, ...ways: readonly string[]): Term => ({
  said,
  light: false,
  proper: false,
  adjunct: false,
  ways: [said, ...ways].map((way) => {
    const tokens = tokenize(normalise(way))
    const isHan = tokens.some(({ kind }) => kind === 'han')
    return { script: isHan ? 'han' : 'latin', keys: askedTerms(tokens) }
  }),
})

/** Conditions of words alone, and of what else is given. */
export const asking = (
  words: readonly string[],
  conditions: Partial<Conditions> = {},
): Conditions => ({
  ...NO_CONDITIONS,
  terms: words.map((word) => aTerm(word)),
  ...conditions,
})

export const aQuery = (conditions: Conditions, query: Partial<Query> = {}): Query => ({
  asks: 'list',
  conditions,
  without: NO_CONDITIONS,
  anchors: [],
  span: 'month',
  claims: true,
  can: false,
  certain: true,
  ...query,
})
