// Answer → what is read aloud: the answer and what the cards say of the events, without sources and notes.
import type { Answer, EventCard } from '../model/answer.js'
import { type AnswerLine, answerLines, cardLines } from './answer-lines.js'

const TOLD: ReadonlySet<AnswerLine['is']> = new Set(['sentence', 'date', 'title', 'text', 'fact'])

export const spoken = (answer: Answer): string => told(answerLines(answer))

export const spokenCard = (card: EventCard): string =>
  told(cardLines({ ...card, isQuoted: card.text === '' }, ''))

const told = (lines: readonly AnswerLine[]): string =>
  lines
    .filter(({ is }) => TOLD.has(is))
    .map(({ text }) => text)
    .join('\n')
