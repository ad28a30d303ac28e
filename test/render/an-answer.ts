// Answers for tests: each says only what matters to it.
import type { EventCard, EventsFound, WordsOnly } from '../../src/model/answer.js'

const said = {
  language: 'en',
  sentence: 'One event fits.',
  related: [],
  relatedLine: '',
  relatedTitle: 'What to ask next',
  receipt: {
    events: [],
    matched: [],
    ignored: [],
    unheld: [],
    filters: { periods: [], categories: [], without: [] },
    dataVersion: '0',
  },
} as const

export const aCard = (card: Partial<EventCard> = {}): EventCard => ({
  id: '2019-05-01',
  date: '2019-05-01',
  dateLine: '1 May 2019',
  leaf: { day: '1', month: 'May', year: '2019' },
  title: 'A tree is planted',
  text: 'The Department of Parks planted a tree.',
  isQuoted: false,
  textLanguage: 'en',
  categories: [{ label: 'launch', place: 1 }],
  facts: [],
  source: 'Source: parks.txt, line 3',
  notes: [],
  choices: [],
  copy: {
    label: 'Copy the source',
    text: 'The Department of Parks planted a tree.\nparks.txt, line 3',
  },
  ...card,
})

/** With as many events found as there are cards. */
export const anAnswer = ({
  cards = [aCard()],
  ...answer
}: Partial<EventsFound> = {}): EventsFound => ({
  ...said,
  outcome: 'answered',
  found: cards.map(({ id, date, title }) => ({ id, date, title })),
  cards,
  page: '',
  total: cards.length,
  atOnce: 10,
  ...answer,
})

export const words = (answer: Partial<WordsOnly> = {}): WordsOnly => ({
  ...said,
  outcome: 'not-found',
  sentence: 'The record says nothing about that.',
  ...answer,
})
