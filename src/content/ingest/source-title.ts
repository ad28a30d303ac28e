// Reads the title line of a Source: the year, and the body whose events these are.

export interface SourceTitle {
  /** The line as published, without marks of layout around it. */
  readonly title: string
  readonly year: number
  /** Absent where the title names nobody. */
  readonly body?: string | undefined
}

const MARKS = /^[\s#*_=]+|(?<![\s#*_=])[\s#*_=]+$/gu
const YEAR_FIRST = /^((?:19|20|21)\d\d)\s+(\S.*)$/u
const YEAR_LAST = /^(.+?)[,:]?(?<!\s)\s+(?:(?:in|of|for)\s+)?\(?((?:19|20|21)\d\d)\)?$/u
const MAJOR_EVENTS =
  /(?<!\s)\s*\b(?:major|main|key|important)?\s*\b(?:events|highlights|milestones)\b\s*/iu
const CONNECTION =
  /^[\s,:–-]*(?:(?:of|by|at)\b\s*)?(?:the\b\s*)?|(?:['’]s?|(?<![\s,:–-])[\s,:–-]+)$/giu

/** `2018 … Major Events`, `Major Events of the …, 2018`: a title wherever it stands. */
export const readTitle = (line: string): SourceTitle | undefined =>
  /\bmajor events\b/iu.test(line) ? readLooseTitle(line) : undefined

/** `Department of Parks Highlights 2019`: a title only where a title is due, on the first line. */
export const readLooseTitle = (line: string): SourceTitle | undefined => {
  const title = line.replace(MARKS, '')
  if (title.length > 200 || /[.!?]$/u.test(title)) return undefined
  const [, first, afterYear] = YEAR_FIRST.exec(title) ?? []
  const [, beforeYear, last] = YEAR_LAST.exec(title) ?? []
  const year = first ?? last
  const words = first ? afterYear : beforeYear
  if (year === undefined || words === undefined) return undefined
  const body = words.replace(MAJOR_EVENTS, ' ').trim().replace(CONNECTION, '').trim()
  return { title, year: Number(year), body: body === '' ? undefined : body }
}
