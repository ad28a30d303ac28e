// Answer → lines of text with what each of them is, for every place that shows no cards.
import type { Answer, EventCard, EventsFound } from '../model/answer.js'

export interface AnswerLine {
  readonly is: 'sentence' | 'date' | 'title' | 'text' | 'fact' | 'note' | 'offer' | 'gap'
  readonly indent: number
  readonly text: string
}

const GAP: AnswerLine = { is: 'gap', indent: 0, text: '' }

export const answerLines = (answer: Answer): readonly AnswerLine[] => [
  { is: 'sentence', indent: 0, text: answer.sentence },
  ...(answer.outcome === 'answered' ? pageLines(answer) : []),
  ...(answer.relatedLine
    ? [GAP, { is: 'offer' as const, indent: 0, text: answer.relatedLine }]
    : []),
]

const pageLines = ({ cards, page }: EventsFound): readonly AnswerLine[] => [
  ...cards.flatMap((card, index) => [
    GAP,
    ...cardLines(card, cards.length > 1 ? `${index + 1}. ` : ''),
  ]),
  ...(page ? [GAP, { is: 'note' as const, indent: 0, text: page }] : []),
]

/** A text that the sentence has quoted whole is not said again. */
export const cardLines = (card: EventCard, number: string): readonly AnswerLine[] => {
  const indent = number.length
  const line = (is: AnswerLine['is'], text: string): AnswerLine => ({ is, indent, text })
  return [
    { is: 'date', indent: 0, text: number + dateWithCategories(card) },
    line('title', card.title),
    ...(card.isQuoted ? [] : [line('text', card.text)]),
    ...card.facts.map((fact) => line('fact', fact.line)),
    // Under a list each translation with its original would be too long; one event has room.
    ...(card.original && number === '' ? [line('note', card.original)] : []),
    line('note', card.source),
    ...card.notes.map((note) => line('note', note)),
  ]
}

export const dateWithCategories = ({ dateLine, categories }: EventCard): string =>
  [dateLine, ...categories.map(({ label }) => label)].join(' · ')
