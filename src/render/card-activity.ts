// Answer → an Activity with Adaptive Cards. Its text is complete by itself; a client that draws cards and suggested
// actions may show `channelData.sentence` in its place, and say nothing twice.
import type { IAdaptiveCard } from '@microsoft/teams.cards'
import type { Activity, Attachment, SuggestedActions } from 'botframework-schema'
import type { Answer, EventsFound } from '../model/answer.js'
import { eventCard } from './adaptive-cards/event-card.js'
import { listCard } from './adaptive-cards/list-card.js'
import { plainText } from './plain.js'
import { plainMessage } from './text-activity.js'

/** What a carousel of Web Chat and Teams takes; of more events a list is shown. */
export const CAROUSEL_MAX = 10

export const cardActivity = (answer: Answer): Partial<Activity> => {
  const cards = answer.outcome === 'answered' ? cardsOf(answer) : []
  return {
    ...plainMessage(plainText(answer), answer.language),
    speak: [answer.sentence, ...cards.map(({ speak }) => speak)].join('\n'),
    inputHint: 'acceptingInput',
    ...(cards.length > 0
      ? {
          attachments: adaptiveCards(cards),
          attachmentLayout: cards.length > 1 ? 'carousel' : 'list',
        }
      : {}),
    channelData: {
      sentence: answer.sentence,
      ...(answer.outcome !== 'answered' && answer.startsOver ? { startsOver: true } : {}),
    },
    ...suggested(answer),
  }
}

/** What the sentence has quoted whole is not said again below it. */
const cardsOf = (answer: EventsFound): readonly IAdaptiveCard[] =>
  isList(answer)
    ? [listCard(answer.cards.slice(0, CAROUSEL_MAX), answer.next, answer.language)]
    : answer.cards.map((card) => eventCard(card.isQuoted ? { ...card, text: '' } : card))

/** Whoever asked for a few at a time gets these few as cards. */
export const isList = ({ total, atOnce }: EventsFound): boolean =>
  total > CAROUSEL_MAX && atOnce >= CAROUSEL_MAX

export const adaptiveCards = (cards: readonly IAdaptiveCard[]): Attachment[] =>
  cards.map((content) => ({ contentType: 'application/vnd.microsoft.card.adaptive', content }))

/** What to ask next: the Choice comes back, and the label is shown as what the person said. */
const suggested = (answer: Answer): { readonly suggestedActions?: SuggestedActions } => {
  const next = answer.outcome === 'answered' && !isList(answer) ? answer.next : undefined
  const choices = next ? [next, ...answer.related] : answer.related
  if (choices.length === 0) return {}
  return {
    suggestedActions: {
      to: [],
      actions: choices.map(({ label, choice }) => ({
        type: 'messageBack',
        title: label,
        text: label,
        displayText: label,
        value: { choice },
      })),
    },
  }
}
