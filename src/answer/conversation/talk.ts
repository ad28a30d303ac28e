// Reads a message in its talk: by itself, or as going on from the Context; and tells what the next turn goes on from.
import type { Dialogs } from '../../content/dialogs-schema.js'
import type { CityEvent, EventId } from '../../model/city-event.js'
import type { Context } from '../../model/context.js'
import { LANGUAGES, type Language, type Localised, localised } from '../../model/language.js'
import type { Query, Way } from '../../model/meaning.js'
import { dayNumber } from '../../model/period.js'
import type { Question } from '../../model/question.js'
import { find } from '../../search/find.js'
import { fold, normalise } from '../../text/normalise.js'
import { askedTerms, tokenize } from '../../text/tokenize.js'
import type { Decide } from '../decide.js'
import type { Offers } from '../offer.js'
import type { Phrasebook } from '../phrasebook.js'
import { sayEvents, twoEvents } from '../say-events.js'
import type { Knowledge, Understood } from '../understand.js'
import { continued } from './continued.js'
import { cueWords } from './cues.js'
import { gestureReader } from './gestures.js'
import { EVERYTHING } from './merge.js'
import { readMessage } from './message.js'
import { pressed } from './pressed.js'
import { readChoice } from './read-choice.js'
import { type ContextRead, readContext } from './read-context.js'
import type { Continued, Turn } from './turn.js'
import { type TurnRead, withEvents, withPlainWords, withWords } from './turn-read.js'

interface Talking {
  readonly knowledge: Knowledge
  readonly events: readonly CityEvent[]
  readonly offers: Offers
  readonly books: Localised<Phrasebook>
  readonly decide: Decide
}

export const talker = (dialogs: Dialogs, talking: Talking) => {
  const { knowledge, events, books } = talking
  const words = cueWords(dialogs)
  const byId = new Map(events.map((event) => [event.id, event]))
  const offered = offeredIn(talking)
  const titles = titlesIn(talking)
  const gestureIn = gestureReader(dialogs)
  const look = (query: Query) => find(query, knowledge.index)

  const press = (choice: unknown, language: Language, context: Context | undefined): TurnRead => {
    const read = { own: { ...NOTHING_UNDERSTOOD, language }, context }
    const asked = pressed(readChoice(choice), {
      context,
      eventOf: (id) => byId.get(id),
      book: books[language],
    })
    return asked.is === 'plainly'
      ? withPlainWords(read, asked.plainly)
      : withEvents(read, { ...asked, matches: look(asked.query) })
  }

  const readTurn = (question: Question, { context, isLost }: ContextRead): TurnRead => {
    // What has no words is answered in the conversation's language, until the channel is set to another.
    const fallback =
      (isSetAnew(question, context) ? undefined : context?.language) ?? question.fallback
    if (question.choice !== undefined) return press(question.choice, fallback, context)
    if (question.isAttached && question.text.trim() === '') {
      const own = { ...NOTHING_UNDERSTOOD, language: fallback }
      const intent = gestureIn(question.pictured ?? [])
      return intent
        ? withWords({ own: { ...own, meaning: { is: 'intent', intent } }, context })
        : withPlainWords({ own, context }, { says: 'only-words' })
    }
    // A title that we offered comes back as words where a channel has no buttons, whatever else they might mean.
    const titled = titles.get(wordsOnly(question.text))
    if (titled) return press({ do: 'show', event: titled.id }, titled.language, context)
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
    return resultOf(turn, continued(turn), talking)
  }

  return (question: Question, before: unknown): TurnRead => {
    const left = readContext(before)
    const read = readTurn(question, left)
    const setTo = question.setTo ?? left.context?.setTo
    return { ...read, contextAfter: (answer) => ({ ...read.contextAfter(answer), setTo }) }
  }
}

const isSetAnew = ({ setTo }: Question, context: Context | undefined): boolean =>
  setTo !== undefined && context?.setTo !== undefined && setTo !== context.setTo

/** What there is of a message without words. */
const NOTHING_UNDERSTOOD: Omit<Understood, 'language'> = {
  meaning: { is: 'unclear', why: 'empty' },
  matched: [],
  ignored: [],
  pieces: [],
  dropped: [],
  mentions: [],
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
      ...offers.anyStarters(books[language]).map(({ label }) => label),
      ...events.map(({ title }) => localised(title, language)),
      ...events.map(({ date }) =>
        books[language].say('ask-month', { month: books[language].month(date) }),
      ),
    ]).map(wordsOnly),
  )

interface Titled {
  readonly id: EventId
  readonly language: Language
}

/** The titles that only one event has. */
const titlesIn = ({ events }: Talking): ReadonlyMap<string, Titled> => {
  const titled = new Map<string, Titled>()
  const shared = new Set<string>()
  for (const { id, title } of events) {
    for (const language of LANGUAGES) {
      const words = wordsOnly(title[language] ?? '')
      if (titled.has(words)) shared.add(words)
      titled.set(words, { id, language })
    }
  }
  return new Map([...titled].filter(([words]) => words !== '' && !shared.has(words)))
}

const wordsOnly = (text: string): string => fold(text).replace(/[^\p{L}\p{N}]+/gu, '')

const resultOf = (turn: Turn, continuation: Continued, talking: Talking): TurnRead => {
  const { books } = talking
  const read = { own: turn.message.own, context: turn.context }
  const { language } = read.own
  switch (continuation.is) {
    case 'plainly':
      return withPlainWords(read, continuation.plainly)
    case 'translation': {
      const to = continuation.language ?? language
      return withWords(read, { language: to, sentence: saidAgain(turn, books[to], talking) })
    }
    case 'comparison': {
      const query: Query = { ...EVERYTHING, among: [continuation.one, continuation.other] }
      const sentence = sayComparison(turn, continuation, books[language])
      return withEvents(read, { query, matches: turn.find(query), goesOn: 'picked', sentence })
    }
    case 'query':
      return withEvents(read, continuation)
    case 'by-itself': {
      const { meaning } = read.own
      if (meaning.is !== 'query') return withWords(read)
      const { query } = meaning
      const { pageSize } = turn.message
      const page = pageSize === undefined ? undefined : { from: 1, size: pageSize }
      return withEvents(read, {
        ...talking.decide(query, read.own, turn.find(query)),
        goesOn: 'anew',
        page,
      })
    }
  }
}

/** What the answer before said, in this language. */
const saidAgain = ({ focus, eventOf }: Turn, book: Phrasebook, { events }: Talking): string => {
  const shown = focus.flatMap((id) => eventOf(id) ?? [])
  return book.sentences([book.say('language'), sayEvents(EVERYTHING, 'whole', shown, events, book)])
}

const sayComparison = (
  { eventOf }: Turn,
  { one, other, asks }: Extract<Continued, { is: 'comparison' }>,
  book: Phrasebook,
): string => {
  const [first, second] = [eventOf(one), eventOf(other)]
  if (!first || !second) return ''
  const days = dayNumber(second.date) - dayNumber(first.date)
  const [sooner, later] = days < 0 ? [second, first] : [first, second]
  const sentence = book.say(days === 0 ? 'compare-same' : 'compare', {
    ...twoEvents(sooner, later, book),
    days: Math.abs(days),
  })
  if (days === 0 && (asks === 'which' || asks === 'side')) return sentence
  if (asks === 'which') return book.say('compare-which', { sentence })
  if (asks === 'side') return book.say(days > 0 ? 'compare-before' : 'compare-after', { sentence })
  const isSo = asks === 'sooner' ? days > 0 : days < 0
  return book.say(isSo ? 'yes' : 'compare-no', { sentence })
}
