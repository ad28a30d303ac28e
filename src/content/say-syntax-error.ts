// Says what to do about a YAML mistake, for people who write YAML now and then.
import type { ErrorCode, YAMLParseError } from 'yaml'

const QUOTE = 'put the value in quotes'
const CLOSE = `close each quote and bracket, or ${QUOTE} where it holds some itself`
const ALIGN = 'close each bracket, and begin lines that belong together in the same column'

const REMEDIES: Readonly<Partial<Record<ErrorCode, string>>> = {
  BAD_DQ_ESCAPE: 'write each \\ twice, or take it out',
  BAD_INDENT: ALIGN,
  BAD_SCALAR_START: QUOTE,
  BLOCK_AS_IMPLICIT_KEY: `${QUOTE}, for it holds a colon`,
  BLOCK_IN_FLOW: `${QUOTE}, for it holds a colon`,
  DUPLICATE_KEY: 'take one of the two away',
  MISSING_CHAR: 'close each quote, and begin lines that belong together in the same column',
  MULTILINE_IMPLICIT_KEY: 'write `key: value`, with a half-width colon and a space',
  MULTIPLE_DOCS: 'take the line of hyphens away',
  TAB_AS_INDENT: 'use spaces, not tabs',
}

/** `line` is the text of the line in which the error is. */
export const saySyntaxError = ({ code, message }: YAMLParseError, line: string): string =>
  `is not YAML: ${message}: ${remedyOf(code, line) ?? CLOSE}`

const remedyOf = (code: ErrorCode, line: string): string | undefined => {
  // Some tabs are told as a column that is off.
  if (/^ *\t/u.test(line)) return REMEDIES.TAB_AS_INDENT
  // With one colon in the line, the other one is in the next, which was taken for more of this value.
  if (code === 'BLOCK_AS_IMPLICIT_KEY' && !/:\s.*:(?:\s|$)/u.test(line)) return ALIGN
  return REMEDIES[code]
}
