// Answer → a message of Teams: the sentence with the marks of its proof, the cards, and what to ask next.
import type { Activity, SuggestedActions } from 'botframework-schema'
import type { Answer } from '../../model/answer.js'
import { cutToLength } from '../../text/cut.js'
import { adaptiveCards } from '../card-activity.js'
import { plainMessage } from '../text-activity.js'
import { citationEntity, citationMarks } from './citations.js'
import { withinSize } from './message-size.js'
import { teamsCards } from './teams-cards.js'

/** Teams shows no more, and none beside a card. */
const SUGGESTIONS_MAX = 3

/** A line of the activity feed, in UTF-16 units. */
const SUMMARY_MAX = 200

/** Answers that a person may find right or wrong; small talk is none. */
const JUDGED: ReadonlySet<Answer['outcome']> = new Set(['answered', 'not-found', 'out-of-range'])

/**
 * The text is told in words alone what was asked; what Teams may split from it, the cards, tells nothing of that
 * twice. It is plain: what people and records write is never markup.
 */
export const teamsActivity = (answer: Answer, publicUrl?: string): Partial<Activity> =>
  withinSize(answer, (whole) => {
    const cards = teamsCards(whole)
    return {
      ...plainMessage(textOf(whole), whole.language),
      summary: cutToLength(whole.sentence, SUMMARY_MAX),
      inputHint: 'acceptingInput',
      ...(cards.length > 0
        ? {
            attachments: adaptiveCards(cards),
            attachmentLayout: cards.length > 1 ? 'carousel' : 'list',
          }
        : suggested(whole)),
      ...citationEntity(whole, publicUrl),
      ...feedbackFor(whole),
    }
  })

const textOf = (answer: Answer): string => {
  const marks = citationMarks(answer)
  const sentence = marks ? `${answer.sentence} ${marks}` : answer.sentence
  return answer.outcome === 'answered' && answer.page ? `${sentence}\n\n${answer.page}` : sentence
}

/** Has Teams draw two thumbs under the message ("Collect feedback in Teams bot", 2026; `feedbackLoopEnabled` is its older form). */
export const feedbackFor = ({ outcome }: Answer): Pick<Partial<Activity>, 'channelData'> =>
  JUDGED.has(outcome) ? { channelData: { feedbackLoop: { type: 'default' } } } : {}

/** Teams sends no more of these than their words, so that each label must be a question that is understood. */
const suggested = ({ related }: Answer): { readonly suggestedActions?: SuggestedActions } =>
  related.length > 0
    ? {
        suggestedActions: {
          to: [],
          actions: related
            .slice(0, SUGGESTIONS_MAX)
            .map(({ label }) => ({ type: 'imBack', title: label, value: label })),
        },
      }
    : {}
