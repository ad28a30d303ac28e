// One event as an Adaptive Card: a leaf of the calendar, what sort, title, text, facts, notes, source, what to ask of it.
import type { IAdaptiveCard, IColumn, IColumnSet, IContainer } from '@microsoft/teams.cards'
import type { CategoryShown, EventCard } from '../../model/answer.js'
import { spokenCard } from '../spoken.js'
import { cardWith, heading, line, rows } from './elements.js'

const QUIET = { size: 'Small', isSubtle: true } as const

/** The ids of parts say what they are, for whoever has a style sheet; others pass over them. */
export const eventCard = (card: EventCard): IAdaptiveCard =>
  cardWith({
    language: card.textLanguage,
    spoken: spokenCard(card),
    body: [
      head(card),
      ...(card.text ? [line(card.text, {}, { spacing: 'Medium' })] : []),
      ...(card.facts.length > 0 ? [rows(card.facts)] : []),
      ...card.notes.map((note) => line(note, QUIET, { spacing: 'Small' })),
      line(card.source, QUIET, { id: 'source', separator: true, spacing: 'Medium' }),
    ],
    actions: card.choices,
  })

const head = ({ leaf, categories, title }: EventCard): IColumnSet => ({
  type: 'ColumnSet',
  columns: [
    leafOf(leaf),
    {
      type: 'Column',
      width: 'stretch',
      verticalContentAlignment: 'Center',
      items: [...(categories.length > 0 ? [sorts(categories)] : []), heading(title)],
    },
  ],
})

const leafOf = ({ day, month, year }: EventCard['leaf']): IColumn => ({
  type: 'Column',
  id: 'leaf',
  width: 'auto',
  style: 'emphasis',
  items: [
    line(month, { size: 'Small', weight: 'Bolder', color: 'Accent' }, CENTRED),
    line(day, { size: 'ExtraLarge', weight: 'Bolder' }, CENTRED),
    line(year, QUIET, CENTRED),
  ],
})

const CENTRED = { horizontalAlignment: 'Center', spacing: 'None' } as const

/** Each by itself, under the place that chooses its colour. */
const sorts = (categories: readonly CategoryShown[]): IContainer => ({
  type: 'Container',
  id: 'categories',
  items: categories.map(({ label, place }) =>
    line(
      label,
      { size: 'Small', weight: 'Bolder', color: 'Accent' },
      { id: `category-${place}`, spacing: 'None' },
    ),
  ),
})
