// Reads the headings under which a Source puts its items: a month by its English name, or by number with a year.

export const MONTHS = [
  'January',
  'February',
  'March',
  'April',
  'May',
  'June',
  'July',
  'August',
  'September',
  'October',
  'November',
  'December',
] as const

export interface MonthHeading {
  /** 1 to 12. */
  readonly month: number
  /** Where the heading itself gives one. */
  readonly year?: number | undefined
  /** True where one slip of the pen stands between the heading and the only month it can be. */
  readonly misspelt: boolean
}

const DECORATION =
  /^[\s#*_=~[\](){}<>•·–—-]+|(?<![\s#*_=~[\](){}<>•·:–—-])[\s#*_=~[\](){}<>•·:–—-]+$/gu
const NAMED =
  /^(?:(\d{4})\s+)?(\p{L}{3,10})(\.?)(?:,?\s+(\d{4}))?(?:\s*\(?cont(?:inued|['’]?d|\.)?\)?)?$/iu
const NUMBERED = /^(?:(\d{4})[-/.](\d{1,2})|(\d{1,2})[-/.](\d{4}))$/u

/** `February`, `FEB.`, `## February 2018:`, `2018-02`, `July (continued)`; undefined where it is none of these. */
export const readMonthHeading = (line: string): MonthHeading | undefined => {
  const heading = line.replace(DECORATION, '')
  const [, yearBefore, name, dot, yearAfter] = NAMED.exec(heading) ?? []
  // `March.` is the end of a sentence, `Mar.` is not.
  if (name)
    return dot && isMonth(name) ? undefined : namedMonth(name, toNumber(yearBefore ?? yearAfter))
  const [, year1, month1, month2, year2] = NUMBERED.exec(heading) ?? []
  const month = toNumber(month1 ?? month2)
  return month && month >= 1 && month <= 12
    ? { month, year: toNumber(year1 ?? year2), misspelt: false }
    : undefined
}

/** True for a line that is perhaps a month, but not surely which one: `July and August`, `Jule`. */
export const mayNameMonth = (line: string): boolean => {
  const words = line.toLowerCase().match(/\p{L}+/gu) ?? []
  if (words.length === 0 || words.length > 5) return false
  const foreign = words.every((word) => !/\p{Script=Latin}/u.test(word))
  return (
    foreign || (words.some(nearMonth) && words.every((word) => nearMonth(word) || isLink(word)))
  )
}

const isMonth = (word: string): boolean =>
  MONTHS.some((month) => month.toLowerCase() === word.toLowerCase())

const isLink = (word: string): boolean => /^(?:and|or|to|of|the|early|mid|late|month)$/u.test(word)

const nearMonth = (word: string): boolean =>
  MONTHS.some((month) => slips(word, month.toLowerCase()) <= (month.length > 5 ? 2 : 1))

const toNumber = (digits: string | undefined): number | undefined =>
  digits === undefined ? undefined : Number(digits)

const namedMonth = (name: string, year: number | undefined): MonthHeading | undefined => {
  const asked = name.toLowerCase()
  const begun = MONTHS.findIndex((month) => month.toLowerCase().startsWith(asked))
  if (begun >= 0) return { month: begun + 1, year, misspelt: false }
  const near = MONTHS.flatMap((month, index) => (oneSlipFrom(month, asked) ? [index + 1] : []))
  const [only] = near
  return only !== undefined && near.length === 1 ? { month: only, year, misspelt: true } : undefined
}

// Too many words are one letter away from May, June and July: Day, Pay, Tune.
const oneSlipFrom = (month: string, asked: string): boolean =>
  month.length > 4 && slips(asked, month.toLowerCase()) === 1

/** How many letters must be added, dropped, changed or swapped with a neighbour (optimal string alignment). */
const slips = (from: string, to: string): number => {
  const rows: number[][] = [Array.from({ length: to.length + 1 }, (_, column) => column)]
  const at = (row: number, column: number): number => rows[row]?.[column] ?? Infinity
  for (let row = 1; row <= from.length; row++) {
    const current = [row]
    rows.push(current)
    for (let column = 1; column <= to.length; column++) {
      const same = from[row - 1] === to[column - 1] ? 0 : 1
      const swapped = from[row - 1] === to[column - 2] && from[row - 2] === to[column - 1]
      current[column] = Math.min(
        at(row - 1, column) + 1,
        at(row, column - 1) + 1,
        at(row - 1, column - 1) + same,
        swapped ? at(row - 2, column - 2) + 1 : Infinity,
      )
    }
  }
  return at(from.length, to.length)
}
