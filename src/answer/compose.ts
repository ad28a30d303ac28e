// Meaning and Matches → Answer: the sentence, the cards, what to ask next, the Receipt.
import type { Answer, EventsFound } from '../model/answer.js'
import type { Choice, LabelledChoice } from '../model/choice.js'
import type { CityEvent } from '../model/city-event.js'
import type { Page } from '../model/context.js'
import { localised } from '../model/language.js'
import type { Matches } from '../model/match.js'
import type { Query } from '../model/meaning.js'
import type { IsoDate } from '../model/period.js'
import { queryMark } from '../model/query-mark.js'
import type { Receipt } from '../model/receipt.js'
import type { Nearness } from '../text/nearness.js'
import { mayAffirm } from './affirm.js'
import { cardOf } from './card.js'
import { chooseEvents } from './choose-events.js'
import { nothingFound, withoutEvents } from './compose-words.js'
import { factInWords } from './facts.js'
import { type Offers, offered } from './offer.js'
import type { Phrasebook } from './phrasebook.js'
import { isQuotedWhole, sayEvents } from './say-events.js'
import { topicOf } from './topic.js'
import type { Understood } from './understand.js'
import { untoldNumber } from './untold.js'

/** More than anyone reads at once: further events are named, counted and dated, but have no card yet. */
export const CARDS_MAX = 50

/** A carousel of Web Chat or Teams takes ten: of a longer list the rest is one press away. */
const AT_ONCE = 10

/** In characters of JSON: of a longer Query only the mark is put on a button, which then goes on from the conversation. */
const QUERY_ON_A_BUTTON_MAX = 4_000

/** What composing knows: all events, their version, and how the reader's language says things. */
export interface Composing {
  readonly events: readonly CityEvent[]
  readonly dataVersion: string
  readonly offers: Offers
  readonly book: Phrasebook
  /** The day on which it is asked, in Taipei. */
  readonly today: IsoDate
  readonly nearness: Nearness
  /** The part of what fits that is shown, where people asked for a few at a time. */
  readonly page?: Page | undefined
  /** What the talk has to say instead of the list: how two events compare. */
  readonly sentence?: string | undefined
}

export const compose = (
  understood: Understood,
  matches: Matches | undefined,
  composing: Composing,
): Answer => {
  const { meaning } = understood
  const receipt = receiptOf(understood, matches, composing)
  if (meaning.is !== 'query' || !matches) return withoutEvents(meaning, receipt, composing)
  const { query } = meaning
  const shown = chooseEvents(query, matches)
  const untold = untoldNumber(query, shown, composing.book)
  if (untold) {
    const near = { ...matches, unheld: [untold], near: shown }
    return nothingFound(query, near, { ...receipt, unheld: [untold] }, composing)
  }
  const affirms =
    query.asks === 'yes-no' &&
    mayAffirm(
      {
        pieces: understood.pieces,
        dropped: understood.dropped,
        topic: topicOf(understood.pieces, [], composing.nearness),
        words: matches.decided?.words ?? [],
      },
      shown,
      composing.book,
    )
  return shown.length > 0
    ? eventsFound(query, matches, shown, affirms, receipt, composing)
    : nothingFound(query, matches, receipt, composing)
}

const eventsFound = (
  query: Query,
  { fit, unheld }: Matches,
  shown: readonly CityEvent[],
  affirms: boolean,
  receipt: Receipt,
  { events, offers, book, page: asked, sentence }: Composing,
): EventsFound => {
  const from = asked ? asked.from - 1 : 0
  const atOnce = asked?.size ?? AT_ONCE
  const part = asked ? shown.slice(from, from + asked.size) : shown
  const page = part.slice(0, CARDS_MAX)
  const related = offers.beside(page, book)
  const words = wordsThatDecided(receipt)
  const said = asked
    ? sayPage(from, part, shown.length, book)
    : sayEvents(query, fit, shown, events, book, affirms)
  return {
    outcome: 'answered',
    language: book.language,
    sentence:
      sentence ??
      toldByCount(query, unheld, shown, said, book) ??
      sayFit(query, fit, unheld, said, book),
    found: part.map((event) => ({
      id: event.id,
      date: event.date,
      title: localised(event.title, book.language),
    })),
    cards: page.map((event) =>
      cardOf(event, book, {
        isQuoted: !asked && !sentence && isQuotedWhole(query, shown, book),
        choices: offers.ofCard(event, { shown: page, words }, book),
      }),
    ),
    page:
      !asked && page.length < shown.length
        ? book.say('page', { from: 1, to: page.length, total: shown.length })
        : '',
    total: shown.length,
    atOnce,
    next: nextPage(query, { from, size: atOnce, total: shown.length }, book),
    previous: asked && previousPage(query, asked, book),
    ...offered(related, book),
    receipt: { ...receipt, events: page.map(proofOf) },
  }
}

/** What the reader would name as the reason: their own words, each once. */
const wordsThatDecided = ({ matched }: Receipt): readonly string[] => [
  ...new Set(matched.filter(({ as }) => as !== 'slip' && as !== 'intent').map(({ said }) => said)),
]

/** `from` counts from 0. */
const nextPage = (
  query: Query,
  { from, size, total }: { readonly from: number; readonly size: number; readonly total: number },
  { say }: Phrasebook,
): LabelledChoice | undefined => {
  const left = total - from - size
  if (left <= 0) return undefined
  return {
    label: say('next-page', { count: Math.min(size, left) }),
    choice: pageChoice(query, { from: from + size + 1, size }),
  }
}

const previousPage = (
  query: Query,
  { from, size }: Page,
  { say }: Phrasebook,
): LabelledChoice | undefined =>
  from > 1
    ? {
        label: say('previous-page', { count: Math.min(size, from - 1) }),
        choice: pageChoice(query, { from: Math.max(1, from - size), size }),
      }
    : undefined

const pageChoice = (query: Query, { from, size }: Page): Choice => {
  const isSmall = JSON.stringify(query).length <= QUERY_ON_A_BUTTON_MAX
  return { do: 'page', ...(isSmall ? { query } : { of: queryMark(query) }), from, size }
}

/** "3 to 4 of 14", and their days. */
const sayPage = (
  from: number,
  part: readonly CityEvent[],
  total: number,
  book: Phrasebook,
): string =>
  book.say('page-of', {
    from: from + 1,
    to: from + part.length,
    size: part.length,
    total,
    dates: book.dates(part.map(({ date }) => date)),
  })

/** "Were 10 agencies audited?": no text has that number, but the event names ten of them. */
const toldByCount = (
  query: Query,
  unheld: readonly string[],
  [event, ...others]: readonly CityEvent[],
  sentence: string,
  book: Phrasebook,
): string | undefined => {
  const [number, ...more] = unheld
  if (!event || others.length > 0 || !number || more.length > 0) return undefined
  const count = factInWords({ ...query, asks: 'how-many' }, event, book)
  return /\d+/u.exec(count)?.[0] === number ? book.sentences([count, sentence]) : undefined
}

/** A false premise is put right first; of things named side by side, the one that is not held is told last. */
const sayFit = (
  { time }: Query,
  fit: Matches['fit'],
  unheld: readonly string[],
  sentence: string,
  book: Phrasebook,
): string => {
  if (unheld.length === 0) return sentence
  if (fit !== 'but-for') {
    return book.sentences([sentence, book.say('unheld-part', { words: book.said(unheld, 'or') })])
  }
  // Its text may well name the wrong time, as that of something else.
  const [times, others] = [
    unheld.filter((word) => word === time?.said),
    unheld.filter((word) => word !== time?.said),
  ]
  return book.sentences([
    others.length > 0 ? book.say('no', { words: book.said(others, 'or') }) : '',
    times.length > 0 ? book.say('no-time', { words: book.said(times) }) : '',
    sentence,
  ])
}

const receiptOf = (
  { meaning, matched, ignored }: Understood,
  matches: Matches | undefined,
  { dataVersion }: Composing,
): Receipt => {
  const query = meaning.is === 'query' ? meaning.query : undefined
  const without = query?.without
  return {
    events: [],
    matched,
    ignored,
    unheld: matches?.unheld ?? [],
    filters: {
      periods: query?.time?.periods ?? [],
      categories: query?.conditions.categories.flatMap(({ categories }) => categories) ?? [],
      without: without
        ? [
            ...without.categories.flatMap(({ categories }) => categories),
            ...without.names.map(({ term }) => term.said),
            ...without.terms.map(({ said }) => said),
          ]
        : [],
    },
    dataVersion,
  }
}

const proofOf = ({ id, source, text }: CityEvent): Receipt['events'][number] => ({
  id,
  file: source.file,
  lines: source.lines,
  quote: text.en,
})
