// Every typed fact of the reviewed records is read back from the words of the published text that say it.
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { loadDialogs } from '../../src/content/load-dialogs.js'
import { loadEvents } from '../../src/content/load-events.js'
import { loadWorld } from '../../src/content/world.js'
import { type CityEvent, factsOf, type Grounds, type Role } from '../../src/model/city-event.js'
import { packageRoot } from '../../src/package-root.js'
import { realDialogs } from './folders.js'

const dialogs = loadDialogs(realDialogs)
const { events } = loadEvents(join(packageRoot, 'data'), dialogs)

const world = loadWorld(() => false)

/** What a span must hold, for one fact. */
interface Claim {
  readonly of: string
  readonly fact: Grounds
  readonly words: readonly (string | RegExp)[]
}

/** A verb or a noun that says the part; that one is done to, or does, is in it. */
const SAYS: Readonly<Record<Role, RegExp>> = {
  host: /organi[sz]e|held/u,
  launcher: /launched|completed the installation/u,
  proposer: /proposed/u,
  promoter: /promoted/u,
  founder: /established/u,
  founded: /founding/u,
  partner: /joined hands|partner|collaborated/u,
  invited: /invit(?:ed|ing)/u,
  attendee: /attended|met with|delegation|on stage/u,
  signatory: /sign|inked/u,
  giver: /gave|presented/u,
  recipient: /received|won|claimed/u,
  ranker: /announced its list/u,
  auditor: /to conduct on-site auditing/u,
  audited: /to conduct on-site auditing/u,
}

const AGREED: Readonly<Record<CityEvent['agreements'][number]['kind'], RegExp>> = {
  memorandum: /memorandum/u,
  'letter-of-intent': /letter of intent/u,
  declaration: /declaration/u,
  partnership: /partner|collaborated/u,
}

const NUMBERS = ['', 'one', 'two', 'three', 'four', 'five', 'six', 'seven', 'eight', 'nine', 'ten']
const ORDINALS = ['', 'first', 'second', 'third', 'fourth', 'fifth']

const numberIn = (number: number): RegExp =>
  new RegExp(`\\b(?:${number}|${NUMBERS[number] ?? number})\\b`, 'iu')

const ordinalIn = (number: number): RegExp =>
  new RegExp(`\\b(?:${number}(?:st|nd|rd|th)|${ORDINALS[number] ?? `${number}th`})\\b`, 'iu')

/** The country by its name, or as its people are called; nobody need say that Taipei is in Taiwan. */
const countryIn = (country: string | undefined): readonly RegExp[] => {
  if (country === undefined || country === 'TW') return []
  return [anyOf(world.find(({ id }) => id === country)?.names ?? [country])]
}

const anyOf = (names: readonly string[]): RegExp =>
  new RegExp(names.map((name) => name.replace(/[.*+?^${}()|[\]\\]/gu, '\\$&')).join('|'), 'iu')

const claimsOf = (event: CityEvent): readonly Claim[] => {
  const named = (one: {
    readonly name: { readonly en: string }
    readonly aliases: readonly string[]
  }) => anyOf([one.name.en, ...one.aliases])
  const party = (name: string) => event.parties.find((one) => one.name.en === name)
  const partyIn = (name: string) => {
    const one = party(name)
    return one ? named(one) : name
  }
  return [
    ...event.prizes.map((prize) => ({
      of: prize.name.en,
      fact: prize,
      words: [
        prize.name.en,
        prize.award.en,
        ...(prize.project ? [prize.project.en] : []),
        ...(prize.edition ? [ordinalIn(prize.edition)] : []),
        {
          department: 'Department of Information Technology',
          city: 'Taipei City Government',
          other: '',
        }[prize.to],
        /received|won|claimed/u,
      ],
    })),
    ...(event.ranking
      ? [
          {
            of: event.ranking.name.en,
            fact: event.ranking,
            words: [
              event.ranking.name.en,
              partyIn(event.ranking.by),
              ...event.ranking.ranks.map(({ place }) => ordinalIn(place)),
              ...event.ranking.ranks.map(({ scope }) => scope.en),
              ...(event.ranking.of ? [numberIn(event.ranking.of)] : []),
              ...(event.ranking.unit ? [event.ranking.unit.en] : []),
            ],
          },
        ]
      : []),
    ...event.agreements.map((agreement) => ({
      of: agreement.kind,
      fact: agreement,
      words: [
        AGREED[agreement.kind],
        ...(agreement.about ? [agreement.about.en] : []),
        ...agreement.with.map(partyIn),
      ],
    })),
    ...event.parties.map((one) => ({
      of: one.name.en,
      fact: one,
      words: [
        named(one),
        ...countryIn(one.country),
        ...(one.derived ? [] : one.roles.map((role) => SAYS[role])),
      ],
    })),
    ...event.places.map((place) => ({
      of: place.name.en,
      fact: place,
      words: [place.derived ? '' : named(place), ...countryIn(place.country)],
    })),
    ...event.products.map((product) => ({
      of: product.name.en,
      fact: product,
      words: [
        named(product),
        ...(product.version
          ? [/\D/u.test(product.version) ? product.version : ordinalIn(Number(product.version))]
          : []),
      ],
    })),
    ...event.counts.map((count) => ({
      of: `${count.number} ${count.unit.en}`,
      fact: count,
      words: [numberIn(count.number), count.unit.en],
    })),
  ]
}

const holds = (span: string, words: string | RegExp): boolean =>
  typeof words === 'string' ? span.toLowerCase().includes(words.toLowerCase()) : words.test(span)

const lacking = ({ fact, words }: Claim): readonly string[] =>
  fact.span === undefined
    ? fact.derived === undefined
      ? ['a span']
      : []
    : words.filter((word) => !holds(fact.span ?? '', word)).map(String)

// That a span stands in the text verbatim is checked wherever records are loaded.
describe.each(events.map((event) => [event.id, event] as const))('%s', (_, event) => {
  test('each fact has words of the text that say it, or the reason why it follows', () => {
    const faults = claimsOf(event).map((claim) => [claim.of, lacking(claim)] as const)
    expect(faults.filter(([, lacks]) => lacks.length > 0)).toEqual([])
  })

  test('no sort of fact is left out of this test', () => {
    expect(new Set(claimsOf(event).map(({ fact }) => fact))).toEqual(new Set(factsOf(event)))
  })

  test('a prize is by a giver, and an agreement is with partners or signatories', () => {
    const withRole = (...roles: readonly Role[]) =>
      event.parties
        .filter((one) => one.roles.some((role) => roles.includes(role)))
        .map(({ name }) => name.en)
    for (const { by } of event.prizes) if (by) expect(withRole('giver')).toContain(by)
    for (const { with: others } of event.agreements)
      expect(withRole('partner', 'signatory')).toEqual(expect.arrayContaining([...others]))
  })
})

describe('a fact that the text does not say is found', () => {
  const event = events.find(({ id }) => id === '2018-07-08')
  if (!event?.ranking) throw new Error('the ranking is not on record')
  const { ranking } = event

  test.each([
    ['without a span', { ...event, ranking: { ...ranking, span: undefined } }],
    ['of another number', { ...event, ranking: { ...ranking, of: 141 } }],
    [
      'of another rank',
      {
        ...event,
        ranking: { ...ranking, ranks: [{ place: 6, scope: { en: 'in Asia', 'zh-Hant': '亞洲' } }] },
      },
    ],
    [
      'of another part',
      { ...event, parties: event.parties.map((one) => ({ ...one, roles: ['giver' as const] })) },
    ],
    [
      'of another country',
      { ...event, parties: event.parties.map((one) => ({ ...one, country: 'MY' })) },
    ],
  ])('%s', (_, changed) => {
    expect(claimsOf(changed).flatMap(lacking)).toHaveLength(1)
  })
})
