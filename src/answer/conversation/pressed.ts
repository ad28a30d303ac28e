// What a pressed button is after: read from its Choice alone, so that one of days ago still answers.
import type { Choice } from '../../model/choice.js'
import type { CityEvent } from '../../model/city-event.js'
import type { Context, Page, Plainly } from '../../model/context.js'
import { type CategoryAsked, NO_CONDITIONS, type Query, type Time } from '../../model/meaning.js'
import { queryMark } from '../../model/query-mark.js'
import { sourceInWords } from '../card.js'
import type { Phrasebook } from '../phrasebook.js'
import { EVERYTHING } from './merge.js'
import type { GoesOn } from './turn.js'

export type Pressed =
  | { readonly is: 'plainly'; readonly plainly: Plainly }
  | {
      readonly is: 'query'
      readonly query: Query
      readonly goesOn: GoesOn
      readonly page?: Page | undefined
      /** What is said instead of what the event says. */
      readonly sentence?: string | undefined
    }

interface Pressing {
  readonly context: Context | undefined
  readonly eventOf: (id: string) => CityEvent | undefined
  readonly book: Phrasebook
}

/** `choice` is undefined where the button could not be read. */
export const pressed = (choice: Choice | undefined, pressing: Pressing): Pressed => {
  switch (choice?.do) {
    case undefined:
      return plainly({ says: 'unknown-button' })
    case 'begin':
      return plainly(choice.group ? { says: 'welcome-group', by: choice.by } : { says: 'welcome' })
    case 'show':
      return one(choice.event, pressing, () => undefined)
    case 'original':
      return one(choice.event, pressing, (event) => sayOriginal(event, pressing.book))
    case 'why':
      return one(choice.event, pressing, (event) => sayWhy(event, choice.words, pressing))
    case 'list':
      return { is: 'query', query: listed(choice, pressing.book), goesOn: 'anew' }
    case 'page': {
      const query = choice.query ?? talkedAbout(choice, pressing.context)
      if (!query) return plainly({ says: 'nothing-before' })
      const { from, size } = choice
      return { is: 'query', query, goesOn: 'anew', page: { from, size } }
    }
  }
}

/** The list of the conversation, where it is the one that the button stood under: any other would be a wrong answer. */
const talkedAbout = (
  { of }: Extract<Choice, { do: 'page' }>,
  context: Context | undefined,
): Query | undefined =>
  context?.topic && queryMark(context.topic) === of ? context.topic : undefined

const one = (
  id: string,
  { eventOf }: Pressing,
  say: (event: CityEvent) => string | undefined,
): Pressed => {
  const event = eventOf(id)
  if (!event) return plainly({ says: 'withdrawn' })
  return {
    is: 'query',
    query: { ...EVERYTHING, among: [event.id] },
    goesOn: 'picked',
    sentence: say(event),
  }
}

const sayOriginal = ({ date, text }: CityEvent, { say, dates }: Phrasebook): string =>
  say('original-text', { date: dates([date]), text: text.en })

const sayWhy = (event: CityEvent, words: readonly string[], { book }: Pressing): string => {
  const { say, said } = book
  return say('why', {
    sentence: words.length > 0 ? say('why-words', { words: said(words) }) : '',
    source: sourceInWords(event, book),
    text: event.text.en,
  })
}

const listed = ({ category, period }: Extract<Choice, { do: 'list' }>, book: Phrasebook): Query => {
  const asked: Time | undefined = period && { said: book.periods([period]), periods: [period] }
  return {
    ...EVERYTHING,
    conditions: {
      ...NO_CONDITIONS,
      categories: category ? [wholeCategory(category, book)] : [],
    },
    time: asked,
  }
}

/** The sort of event itself, with no word that might mean a part of it. */
const wholeCategory = (category: string, { words }: Phrasebook): CategoryAsked => ({
  categories: [category],
  specific: false,
  term: {
    said: words.categories[category]?.label ?? category,
    ways: [],
    light: false,
    proper: false,
    adjunct: false,
  },
})

const plainly = (said: Plainly): Pressed => ({ is: 'plainly', plainly: said })
