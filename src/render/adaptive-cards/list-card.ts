// Many events as one Adaptive Card: a line each, which shows the event when it is pressed, and the rest of the list.
import type { IAdaptiveCard, IContainer } from '@microsoft/teams.cards'
import type { EventCard } from '../../model/answer.js'
import type { LabelledChoice } from '../../model/choice.js'
import type { Language } from '../../model/language.js'
import { cardWith, line, submit } from './elements.js'

export const listCard = (
  cards: readonly EventCard[],
  next: LabelledChoice | undefined,
  language: Language,
): IAdaptiveCard =>
  cardWith({
    language,
    spoken: cards.map(({ dateLine, title }) => `${dateLine}: ${title}`).join('\n'),
    body: cards.map(entry),
    actions: next ? [next] : [],
  })

const entry = ({ id, dateLine, title }: EventCard, at: number): IContainer => ({
  type: 'Container',
  items: [
    line(dateLine, { size: 'Small', color: 'Accent' }),
    line(title, { weight: 'Bolder' }, { spacing: 'None' }),
  ],
  selectAction: submit({ label: title, choice: { do: 'show', event: id } }),
  ...(at > 0 ? { separator: true, spacing: 'Small' } : {}),
})
