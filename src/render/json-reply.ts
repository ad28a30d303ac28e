// Answer → the JSON reply that programs read: one object a message.
import type { Answer } from '../model/answer.js'
import type { Choice, LabelledChoice } from '../model/choice.js'
import type { EventId } from '../model/city-event.js'
import type { IsoDate } from '../model/period.js'
import { plainText } from './plain.js'

export const jsonReply = (conversation: string, answer: Answer) => ({
  conversation,
  sentence: answer.sentence,
  text: plainText(answer),
  language: answer.language,
  outcome: answer.outcome,
  events: answer.outcome === 'answered' ? answer.found : [],
  faqs: [],
  total: answer.outcome === 'answered' ? answer.total : 0,
  related: answer.related.map(asRelated),
  receipt: answer.receipt,
})

/** An event that is offered, or a question to ask next. */
type Related =
  | { readonly id: EventId; readonly date: IsoDate; readonly title: string }
  | { readonly id: string; readonly question: string; readonly date?: undefined }

const asRelated = ({ label, choice, date }: LabelledChoice): Related =>
  choice.do === 'show' && date !== undefined
    ? { id: choice.event, date, title: label }
    : { id: questionId(choice), question: label }

/** The same for the same question in either language. */
const questionId = (choice: Choice): string =>
  choice.do === 'list'
    ? ['list', choice.category, choice.period && `${choice.period.from}/${choice.period.to}`]
        .filter(Boolean)
        .join(':')
    : choice.do

export type JsonReply = ReturnType<typeof jsonReply>
