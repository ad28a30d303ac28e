// Answer → the JSON reply that programs read: one object a message.
import type { Answer } from '../model/answer.js'
import { plainText } from './plain.js'

export const jsonReply = (conversation: string, answer: Answer) => ({
  conversation,
  sentence: answer.sentence,
  text: plainText(answer),
  language: answer.language,
  outcome: answer.outcome,
  events: answer.outcome === 'answered' ? answer.found : [],
  total: answer.outcome === 'answered' ? answer.total : 0,
  related: answer.related.map(({ label, choice }) => ({ label, choice })),
  receipt: answer.receipt,
})

export type JsonReply = ReturnType<typeof jsonReply>
