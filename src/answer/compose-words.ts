// What is said where no event is shown: nothing found, small talk, a question back.
import type { Outcome, WordsOnly } from '../model/answer.js'
import type { Matches } from '../model/match.js'
import type { Intent, Meaning, Query } from '../model/meaning.js'
import type { Receipt } from '../model/receipt.js'
import { cutAtWord } from '../text/cut.js'
import type { Composing } from './compose.js'
import { sayPlainly } from './conversation/say-plainly.js'
import { callHotline, handsOver } from './hotline.js'
import { offerEvents, offered } from './offer.js'
import { sayHeld } from './say-held.js'
import { sayTime } from './say-time.js'

/** A day that no calendar has is said as it was written; a list of them is not. */
const DATE_COLUMNS = 60

export const nothingFound = (
  { conditions }: Query,
  { unheld, emptyTime, near, time, decided }: Matches,
  receipt: Receipt,
  composing: Composing,
): WordsOnly => {
  const { events, offers, book } = composing
  const { say, said } = book
  const held = sayHeld(events, book)
  const when = time ? sayTime(time, book) : ''
  const asked = [
    ...conditions.names.map(({ term }) => term.said),
    ...conditions.categories.map(({ term }) => term.said),
    ...conditions.kinds.map(({ term }) => term.said),
    ...conditions.regions.map(({ term }) => term.said),
    ...conditions.terms.map(({ said }) => said),
  ]
  const related = near.length > 0 ? offerEvents(near, book) : offers.beside([], book)
  const tell = (outcome: 'out-of-range' | 'not-found' | 'unsure', sentence: string): WordsOnly => ({
    outcome,
    language: book.language,
    sentence: book.sentences([sentence, say('hotline')]),
    ...offered(related, book),
    call: callHotline(book),
    receipt,
  })
  if (events.length === 0) return tell('not-found', say('empty-record'))
  if (decided?.rule === 'guess') return tell('unsure', say('unsure'))
  if (unheld.length > 0) {
    return tell('not-found', say('not-held', { words: said(unheld, 'or'), held }))
  }
  if (emptyTime) return tell('out-of-range', say('out-of-range', { when, held }))
  if (time && near.length > 0) return tell('not-found', say('not-in-time', { when, held }))
  const words = [...new Set([...asked, ...(time ? [time.said] : [])])]
  if (words.length === 0) return tell('not-found', say('not-told', { held }))
  return tell('not-found', say('not-together', { words: said(words), count: words.length, held }))
}

export const withoutEvents = (
  meaning: Meaning,
  receipt: Receipt,
  composing: Composing,
): WordsOnly => {
  const { events, offers, book, today } = composing
  const { say } = book
  const starters = offers.starters(book, today)
  const asked = starters.map(({ label }) => label)
  const related =
    meaning.is === 'intent' || meaning.is === 'unclear' ? starters : offers.beside([], book)
  const about = { body: book.words.bodies.department.name, held: sayHeld(events, book) }
  const tell = (outcome: Exclude<Outcome, 'answered'>, sentence: string): WordsOnly => ({
    outcome,
    language: book.language,
    sentence: composing.sentence ?? sentence,
    ...offered(related, book),
    ...(handsOver(meaning) ? { call: callHotline(book) } : {}),
    ...(meaning.is === 'intent' && meaning.intent === 'start-over' ? { startsOver: true } : {}),
    receipt,
  })
  switch (meaning.is) {
    case 'intent':
      return tell(
        outcomeOf(meaning.intent),
        say(meaning.intent, {
          ...about,
          example: asked[0] ?? '',
          examples: book.list(asked.map(book.quote), 'comma'),
          welcome: meaning.intent === 'start-over' ? say('welcome', about) : '',
        }),
      )
    case 'impossible-date':
      return tell(
        'out-of-range',
        say('impossible-date', {
          said: cutAtWord(meaning.said, DATE_COLUMNS),
          held: sayHeld(events, book),
        }),
      )
    case 'too-long':
      return tell('refused', say('too-long'))
    case 'plainly':
      return sayPlainly(meaning.plainly, receipt, composing)
    case 'unclear':
      return tell(
        'clarify',
        book.sentences([
          say(`clarify-${meaning.why}`, { example: asked[0] ?? '' }),
          ...(meaning.why === 'no-topic' ? [say('hotline')] : []),
        ]),
      )
    case 'query':
      throw new Error('a query was composed without matches')
  }
}

/** Who asks what they are talking to is told what it can do; praise is feedback too. */
const outcomeOf = (intent: Intent): Exclude<Outcome, 'answered'> => {
  if (intent === 'identity') return 'help'
  if (intent === 'praise') return 'feedback'
  // Who starts over leaves nothing behind, as who asks to be forgotten.
  return intent === 'forget' || intent === 'start-over' ? 'forgotten' : intent
}
