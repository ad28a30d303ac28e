// Answer → text for a terminal: wrapped to its width, Han characters counted as two columns, colour where it shows.
import { styleText } from 'node:util'
import LineBreaker from 'linebreak'
import stringWidth from 'string-width'
import type { Answer } from '../model/answer.js'
import { type AnswerLine, answerLines } from './answer-lines.js'

export interface Terminal {
  /** In columns. */
  readonly width: number
  readonly colour: boolean
}

/** Longer lines tire the eye. */
const WIDTH_MAX = 96

type Style = Parameters<typeof styleText>[0]

const STYLES: Readonly<Partial<Record<AnswerLine['is'], Style>>> = {
  sentence: 'bold',
  date: 'cyan',
  title: 'bold',
  note: 'dim',
  offer: 'dim',
}

export const terminalText = (answer: Answer, { width, colour }: Terminal): string =>
  answerLines(answer)
    .flatMap(({ is, indent, text }) =>
      wrap(text, Math.min(width, WIDTH_MAX) - indent).map((line) => {
        const style = STYLES[is]
        const styled = colour && style && line ? styleText(style, line) : line
        return line ? ' '.repeat(indent) + styled : ''
      }),
    )
    .join('\n')

/** Breaks lines where Unicode allows it (UAX 14), so that no line begins with 。 and no word is cut. */
export const wrap = (text: string, width: number): readonly string[] => {
  const lines: string[] = []
  let line = ''
  for (const piece of pieces(text)) {
    if (line && stringWidth((line + piece).trimEnd()) > width) {
      lines.push(line.trimEnd())
      line = ''
    }
    line += piece
  }
  return [...lines, line.trimEnd()]
}

function* pieces(text: string): Iterable<string> {
  const breaker = new LineBreaker(text)
  let from = 0
  for (let next = breaker.nextBreak(); next; next = breaker.nextBreak()) {
    yield text.slice(from, next.position)
    from = next.position
  }
}
