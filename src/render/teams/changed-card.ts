// Answer → what takes the place of a card whose button was pressed.
import type { IAdaptiveCard } from '@microsoft/teams.cards'
import type { Activity } from 'botframework-schema'
import type { Answer, EventsFound } from '../../model/answer.js'
import { LOCALES } from '../../model/language.js'
import { line } from '../adaptive-cards/elements.js'
import { adaptiveCards } from '../card-activity.js'
import type { InPlace } from './actions.js'
import { withinSize } from './message-size.js'
import { feedbackFor } from './teams-activity.js'
import { cardAlone, cardOfList } from './teams-cards.js'

export type { InPlace } from './actions.js'

/**
 * Teams may have split the text of the message from its card, and changes the part with the card: so that the sentence
 * stands on the card now, and there is no text. Undefined for an Answer that this button cannot have been after.
 */
export const changedCard = (answer: Answer, pressed: InPlace): Partial<Activity> | undefined =>
  answer.outcome === 'answered'
    ? withinSize(answer, (whole) => ({
        type: 'message',
        locale: LOCALES[whole.language],
        attachments: adaptiveCards([withSentence(whole, cardFor(whole, pressed))]),
        ...feedbackFor(whole),
      }))
    : undefined

const cardFor = (answer: EventsFound, pressed: InPlace): IAdaptiveCard => {
  const [card, ...more] = answer.cards
  if (pressed === 'page' || !card || more.length > 0) return cardOfList(answer)
  // The original stands above the translation now, and its button would show the same again.
  const choices = card.choices.filter(({ choice }) => choice.do !== 'original')
  return cardAlone(answer, { ...card, choices })
}

const withSentence = (
  { sentence }: Answer,
  { body = [], ...card }: IAdaptiveCard,
): IAdaptiveCard => ({
  ...card,
  body: [line(sentence, { weight: 'Bolder' }, {}), ...body],
})
