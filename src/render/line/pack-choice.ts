// Packs a Choice into few characters: what all of them have in common is left out.
import { deflateSync, inflateSync } from 'node:zlib'
import type { Choice } from '../../model/choice.js'
import { type Conditions, NO_CONDITIONS, type Query, type Term } from '../../model/meaning.js'

/** In bytes of JSON: what unpacks to more was not packed by us. */
const UNPACKED_MAX = 16_000

export const packChoice = (choice: Choice): string =>
  deflateSync(JSON.stringify(choice), { level: 9, dictionary: DICTIONARY }).toString('base64url')

/** @throws an Error for what was not packed so, or with another dictionary */
export const unpackChoice = (packed: string): unknown =>
  JSON.parse(
    inflateSync(Buffer.from(packed, 'base64url'), {
      dictionary: DICTIONARY,
      maxOutputLength: UNPACKED_MAX,
    }).toString(),
  )

const TERM: Term = {
  said: '',
  ways: [
    { script: 'latin', keys: [''], untranslated: true },
    { script: 'han', keys: [''] },
  ],
  light: true,
  proper: true,
  adjunct: false,
}

const CONDITIONS: Conditions = {
  names: [{ named: [{ event: '', name: '' }], places: [], adjunct: false, term: TERM }],
  categories: [{ categories: [''], specific: false, term: TERM }],
  kinds: [{ kind: '', includes: [], term: TERM }],
  roles: [{ roles: ['host'], term: TERM }],
  regions: [
    { region: { is: 'places', ids: [''] }, term: TERM, ofBody: false, adjunct: false },
    { region: { is: 'abroad' }, term: TERM, ofBody: false, adjunct: false },
  ],
  terms: [{ ...TERM, light: false, proper: false }],
}

/** All that a Query may hold, then what most hold: deflate refers to what is near in fewer bits. */
const QUERIES: readonly Query[] = [
  {
    asks: 'list',
    conditions: CONDITIONS,
    without: CONDITIONS,
    withoutTime: { said: '', periods: [{ from: '20', to: '20' }] },
    nth: 1,
    sideBySide: { any: true, each: [], rest: NO_CONDITIONS },
    anchors: [{ conditions: NO_CONDITIONS, unit: 'day', shift: 1, toward: 'after' }],
    among: [''],
    beside: [''],
    credit: 'department',
    counted: TERM,
    span: 'month',
    certain: true,
    claims: true,
    can: true,
  },
  {
    asks: 'list',
    conditions: { names: [], categories: [], kinds: [], roles: [], regions: [], terms: [] },
    without: { names: [], categories: [], kinds: [], roles: [], regions: [], terms: [] },
    time: { said: '20', periods: [{ from: '20', to: '20' }] },
    span: 'month',
    certain: true,
    anchors: [],
    claims: true,
    can: false,
  },
]

const CHOICES: readonly Choice[] = [
  { do: 'why', event: '20', words: ['', ''] },
  ...QUERIES.map((query) => ({ do: 'page', query, from: 11, size: 10 }) as const),
]

/** Whoever changes it must count up the version of postbacks: what was packed with another cannot be unpacked. */
const DICTIONARY = Buffer.from(CHOICES.map((choice) => JSON.stringify(choice)).join(''))
