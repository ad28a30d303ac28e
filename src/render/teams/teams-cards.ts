// Answer → the cards of a Teams message: an event, a few side by side, or a list; with what to ask next on them.
import type { IAdaptiveCard } from '@microsoft/teams.cards'
import type { Answer, EventCard, EventsFound } from '../../model/answer.js'
import type { LabelledChoice } from '../../model/choice.js'
import { cardWith, heading, submit } from '../adaptive-cards/elements.js'
import { eventCard } from '../adaptive-cards/event-card.js'
import { listCard } from '../adaptive-cards/list-card.js'
import { ACTIONS_MAX, inPlace } from './actions.js'

/** Teams draws ten side by side; the last of them tells what to ask next. */
const SIDE_BY_SIDE_MAX = 9

export const teamsCards = (answer: Answer): readonly IAdaptiveCard[] => {
  if (answer.outcome !== 'answered') return []
  const [card, ...more] = answer.cards
  if (card && more.length === 0) return [cardAlone(answer, card)]
  if (answer.cards.length > SIDE_BY_SIDE_MAX) return [cardOfList(answer)]
  return [
    ...answer.cards.map((one) => eventCard({ ...one, choices: one.choices.slice(0, ACTIONS_MAX) })),
    ...cardOfNext(answer),
  ]
}

/** Those of an answer's events that a message shows. */
export const shownIn = ({ cards, atOnce }: EventsFound): readonly EventCard[] =>
  cards.length > SIDE_BY_SIDE_MAX ? cards.slice(0, atOnce) : cards

/** What the sentence has quoted whole stands above the card, and not on it a second time. */
export const cardAlone = (answer: EventsFound, card: EventCard): IAdaptiveCard => {
  const { speak, fallbackText, ...whole } = eventCard(card)
  const isTold = card.isQuoted || answer.sentence.includes(card.text)
  const { body } = isTold ? eventCard({ ...card, text: '' }) : whole
  const own = card.choices.map((one) =>
    one.choice.do === 'original' ? inPlace(one, 'original') : submit(one),
  )
  return {
    ...whole,
    ...(speak && { speak }),
    ...(fallbackText && { fallbackText }),
    body,
    actions: [...own, ...nextQuestions(answer).map(submit)].slice(0, ACTIONS_MAX),
  }
}

/** The rest of a list takes the place of what was shown; pages of it can be gone through there and back. */
export const cardOfList = (answer: EventsFound): IAdaptiveCard => {
  const { previous, next, related, language } = answer
  const pages = [previous, next].flatMap((one) => (one ? [inPlace(one, 'page')] : []))
  return {
    ...listCard(answer.cards.slice(0, answer.atOnce), undefined, language),
    actions: [...pages, ...related.map(submit)].slice(0, ACTIONS_MAX),
  }
}

const cardOfNext = (answer: EventsFound): readonly IAdaptiveCard[] => {
  const questions = nextQuestions(answer)
  if (questions.length === 0) return []
  const { relatedTitle, language } = answer
  return [
    cardWith({
      language,
      spoken: [relatedTitle, ...questions.map(({ label }) => label)].join('\n'),
      body: [heading(relatedTitle)],
      actions: questions,
    }),
  ]
}

const nextQuestions = ({ next, related }: EventsFound): readonly LabelledChoice[] =>
  [...(next ? [next] : []), ...related].slice(0, ACTIONS_MAX)
