// Reads a message in its talk: by itself, or as going on from the Context; and tells what the next turn goes on from.
import type { Dialogs } from '../../content/dialogs-schema.js'
import type { Answer } from '../../model/answer.js'
import type { CityEvent, EventId } from '../../model/city-event.js'
import type { Context, Page } from '../../model/context.js'
import { LANGUAGES, type Language, type Localised, localised } from '../../model/language.js'
import type { Matches } from '../../model/match.js'
import type { Query, Way } from '../../model/meaning.js'
import { dayNumber, yearOf } from '../../model/period.js'
import type { Question } from '../../model/question.js'
import { find } from '../../search/find.js'
import { fold, normalise } from '../../text/normalise.js'
import { askedTerms, tokenize } from '../../text/tokenize.js'
import { chooseEvents } from '../choose-events.js'
import type { Offers } from '../offer.js'
import type { Phrasebook } from '../phrasebook.js'
import { sayEvents } from '../say-events.js'
import type { Knowledge, Understood } from '../understand.js'
import { continued } from './continued.js'
import { cueWords } from './cues.js'
import { EVERYTHING } from './merge.js'
import { readMessage } from './message.js'
import { nextContext, nothingSaid } from './next-context.js'
import { readContext } from './read-context.js'
import type { Continued, GoesOn, Turn } from './turn.js'

interface Talking {
  readonly knowledge: Knowledge
  readonly events: readonly CityEvent[]
  readonly offers: Offers
  readonly books: Localised<Phrasebook>
}

export interface TurnRead {
  readonly understood: Understood
  readonly matches: Matches | undefined
  readonly page: Page | undefined
  /** What is said instead of a list of events, where it is something else. */
  readonly sentence: string | undefined
  readonly contextAfter: (answer: Answer) => Context
}

export const talker = (dialogs: Dialogs, talking: Talking) => {
  const { knowledge, events, books } = talking
  const words = cueWords(dialogs)
  const byId = new Map(events.map((event) => [event.id, event]))
  const offered = offeredIn(talking)
  const look = (query: Query) => find(query, knowledge.index)

  return (question: Question, before: unknown): TurnRead => {
    const { context, isLost } = readContext(before)
    const fallback = context?.language ?? question.fallback
    const year = context?.year
    const message = readMessage({ ...question, fallback }, { knowledge, words, year })
    const isKnown = (id: EventId) => byId.has(id)
    const turn: Turn = {
      message,
      context,
      isLost,
      list: context ? listOf(context, look).filter(isKnown) : [],
      focus: context?.focus.filter(isKnown) ?? [],
      find: look,
      eventOf: (id) => byId.get(id),
      wordsOfKind: (kind) =>
        LANGUAGES.flatMap((one) => dialogs[one].kinds[kind]?.words ?? []).map(asWay),
      isOffered: offered.has(wordsOnly(question.text)),
    }
    const read = continued(turn)
    return resultOf(turn, read, talking, books)
  }
}

const asWay = (word: string): Way => {
  const tokens = tokenize(normalise(word))
  const isHan = tokens.some(({ kind }) => kind === 'han')
  return { script: isHan ? 'han' : 'latin', keys: askedTerms(tokens) }
}

/** Of a list that is longer than a Context keeps, the topic finds all again. */
const listOf = ({ list, total, topic }: Context, look: Turn['find']): readonly EventId[] =>
  total > list.length && topic ? look(topic).fitting.map(({ event }) => event.id) : list

/** All that the bot offers to ask, as words. */
const offeredIn = ({ events, offers, books }: Talking): ReadonlySet<string> =>
  new Set(
    LANGUAGES.flatMap((language) => [
      ...Object.values(books[language].words.categories).map(({ question }) => question),
      ...offers.examples(books[language]),
      ...events.map(({ title }) => localised(title, language)),
      ...events.map(({ date }) =>
        books[language].say('ask-month', { month: books[language].month(date) }),
      ),
    ]).map(wordsOnly),
  )

const wordsOnly = (text: string): string => fold(text).replace(/[^\p{L}\p{N}]+/gu, '')

const resultOf = (
  turn: Turn,
  read: Continued,
  talking: Talking,
  books: Talking['books'],
): TurnRead => {
  const { message, context } = turn
  const { language } = message.own
  const asBefore = () => ({ ...(context ?? nothingSaid(language)), language })
  const wordsOf = (understood: Understood, sentence?: string): TurnRead => ({
    understood,
    matches: undefined,
    page: undefined,
    sentence,
    contextAfter: asBefore,
  })
  switch (read.is) {
    case 'plainly': {
      const understood = { ...message.own, meaning: read } as const
      return {
        ...wordsOf(understood),
        contextAfter: () => (read.plainly.says === 'restart' ? nothingSaid(language) : asBefore()),
      }
    }
    case 'translation': {
      const to = read.language ?? language
      const understood = { ...message.own, language: to }
      return {
        ...wordsOf(understood, saidAgain(turn, books[to], talking)),
        contextAfter: () => ({ ...asBefore(), language: to }),
      }
    }
    case 'comparison': {
      const query: Query = { ...EVERYTHING, among: [read.one, read.other] }
      const sentence = sayComparison(turn, read, books[language])
      return withEvents(turn, { query, matches: turn.find(query), goesOn: 'picked', sentence })
    }
    case 'query':
      return withEvents(turn, read)
    case 'by-itself': {
      const { meaning } = message.own
      if (meaning.is !== 'query') return wordsOf(message.own)
      const { query } = meaning
      const { pageSize } = message
      const page = pageSize === undefined ? undefined : { from: 1, size: pageSize }
      return withEvents(turn, { query, matches: turn.find(query), goesOn: 'anew', page })
    }
  }
}

interface EventsRead {
  readonly query: Query
  readonly matches: Matches
  readonly goesOn: GoesOn
  readonly topic?: Query | undefined
  readonly page?: Page | undefined
  readonly sentence?: string
  readonly language?: Language | undefined
}

const withEvents = (turn: Turn, read: EventsRead): TurnRead => {
  const { message, context } = turn
  const { query, matches, goesOn, topic, page, sentence } = read
  const understood: Understood = {
    ...message.own,
    language: read.language ?? message.own.language,
    meaning: { is: 'query', query },
  }
  return {
    understood,
    matches,
    page,
    sentence,
    contextAfter: (answer) => {
      const chosen = chooseEvents(query, matches).map(({ id }) => id)
      const shown = answer.outcome === 'answered' ? answer.found.map(({ id }) => id) : []
      const fitting =
        query.nth === undefined ? chosen : matches.fitting.map(({ event }) => event.id)
      return nextContext(context, {
        language: answer.language,
        goesOn,
        query,
        topic,
        fitting,
        shown,
        page,
        year: yearTalkedAbout(query, answer),
      })
    },
  }
}

/** The year of all that is shown, where the question asked for a time: then a month is one of that year. */
const yearTalkedAbout = ({ time }: Query, answer: Answer): number | undefined => {
  if (answer.outcome !== 'answered' || !time) return undefined
  const years = new Set(answer.found.map(({ date }) => yearOf(date)))
  const [year] = years
  return years.size === 1 ? year : undefined
}

/** What the answer before said, in this language. */
const saidAgain = ({ focus, eventOf }: Turn, book: Phrasebook, { events }: Talking): string => {
  const shown = focus.flatMap((id) => eventOf(id) ?? [])
  return book.sentences([book.say('language'), sayEvents(EVERYTHING, 'whole', shown, events, book)])
}

const sayComparison = (
  { eventOf }: Turn,
  { one, other }: { readonly one: EventId; readonly other: EventId },
  book: Phrasebook,
): string => {
  const [first, second] = [eventOf(one), eventOf(other)]
  if (!first || !second) return ''
  const days = dayNumber(second.date) - dayNumber(first.date)
  const key = days > 0 ? 'compare-before' : days < 0 ? 'compare-after' : 'compare-same'
  return book.say(key, {
    one: localised(first.title, book.language),
    other: localised(second.title, book.language),
    date: book.dates([first.date]),
    otherDate: book.dates([second.date]),
    days: Math.abs(days),
  })
}
