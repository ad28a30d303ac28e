// One event as an Adaptive Card: when and what sort, title, text, facts, notes, source, what to ask of it.
import type { IAdaptiveCard } from '@microsoft/teams.cards'
import type { EventCard } from '../../model/answer.js'
import { dateWithCategories } from '../answer-lines.js'
import { spokenCard } from '../spoken.js'
import { cardWith, heading, line, rows } from './elements.js'

const QUIET = { size: 'Small', isSubtle: true } as const

export const eventCard = (card: EventCard): IAdaptiveCard =>
  cardWith({
    language: card.textLanguage,
    spoken: spokenCard(card),
    body: [
      line(dateWithCategories(card), { size: 'Small', weight: 'Bolder', color: 'Accent' }),
      heading(card.title),
      ...(card.text ? [line(card.text, {}, { spacing: 'Small' })] : []),
      ...(card.facts.length > 0 ? [rows(card.facts)] : []),
      line(card.source, QUIET, { separator: true, spacing: 'Medium' }),
      ...card.notes.map((note) => line(note, QUIET, { spacing: 'None' })),
    ],
    actions: card.choices,
  })
