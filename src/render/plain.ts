// Answer → plain text: complete by itself, for channels without cards and for the JSON reply.
import type { Answer } from '../model/answer.js'
import { answerLines } from './answer-lines.js'

export const plainText = (answer: Answer): string =>
  answerLines(answer)
    .map(({ indent, text }) => (text ? ' '.repeat(indent) + text : ''))
    .join('\n')
