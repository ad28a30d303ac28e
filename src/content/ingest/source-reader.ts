// Reads a Source line after line: each line's meaning hangs on the title, the month and the item above it.
import { daysInMonth, type IsoDate, isoDate } from '../../model/period.js'
import { classifyLine, endsSentence, type LineKind, looksLikeHeading } from './classify-line.js'
import type { DecodedLine } from './decode-source.js'
import { MONTHS, type MonthHeading } from './month-heading.js'
import { readLooseTitle, type SourceTitle } from './source-title.js'

/** An item as it grows: a line further down may continue it. */
export interface ItemDraft {
  readonly date: IsoDate
  readonly lines: number[]
  text: string
}

export type DraftUse =
  | { readonly use: 'title' | 'reported' }
  | { readonly use: 'month'; readonly month: number; readonly year: number | undefined }
  | { readonly use: 'item' | 'continues'; readonly draft: ItemDraft }

export interface LineProblem {
  /** Empty where the problem is that a line is missing. */
  readonly lines: readonly number[]
  readonly says: string
}

const TITLE_EXAMPLE = '`2018 Department of … Major Events`'

export class SourceReader {
  readonly uses: { readonly line: DecodedLine; readonly use: DraftUse }[] = []
  readonly drafts: ItemDraft[] = []
  readonly problems: LineProblem[] = []
  readonly title: SourceTitle | undefined
  /** The title's, else that of the file name, else the first month heading's. */
  firstYear: number | undefined
  private year: number | undefined
  private month: number | undefined
  private lastDay = 0
  /** The item above, while nothing unread stands between. */
  private open: ItemDraft | undefined
  /** The line where a month heading may be lost. */
  private doubt: number | undefined

  /** `lines` are those that are not blank; `nameYear` is the year that the file name gives. */
  constructor(lines: readonly DecodedLine[], nameYear: number | undefined) {
    const kinds = classifyLines(lines)
    const titleAt = kinds.findIndex(({ kind }, index) => kind === 'title' && !lines[index]?.fault)
    this.title = titleOf(kinds[titleAt])
    const faultyTitle = titleOf(kinds.find(({ kind }) => kind === 'title'))
    this.firstYear = this.title?.year ?? faultyTitle?.year ?? nameYear
    this.year = this.firstYear
    this.checkTitle(lines[titleAt]?.number)
    lines.forEach((line, index) => {
      this.read(line, kinds[index] ?? { kind: 'prose' })
    })
  }

  private checkTitle(number: number | undefined): void {
    if (number === undefined) {
      const year = this.year ? `the year ${this.year} is assumed` : 'so that nothing can be dated'
      this.problems.push({
        lines: [],
        says: `is missing, ${year}: write it as the first line, such as ${TITLE_EXAMPLE}`,
      })
    } else if (!this.title?.body) {
      this.report(number, `names no body: write whose events these are, such as ${TITLE_EXAMPLE}`)
    }
  }

  private read(line: DecodedLine, kind: LineKind): void {
    if (line.fault !== undefined) this.readFaulty(line, kind, line.fault)
    else if (kind.kind === 'title') this.readTitle(line, kind)
    else if (kind.kind === 'month') this.readMonth(line, kind)
    else if (kind.kind === 'item') this.readItem(line, kind.day, kind.text)
    else if (kind.kind === 'prose') this.readProse(line)
    else this.readUnread(line, kind.says, kind.heading)
  }

  private readTitle(line: DecodedLine, title: SourceTitle): void {
    this.use(line, { use: 'title' })
    // The same title again is the head of another page.
    if (title.year === this.year && title.body === this.title?.body) return
    this.report(
      line.number,
      `is a second title ("${title.title}"): its items are dated ${title.year}, but give each title a file of its own`,
    )
    this.year = title.year
    this.leaveMonth(undefined)
  }

  private readMonth(line: DecodedLine, heading: MonthHeading): void {
    const name = MONTHS[heading.month - 1] ?? ''
    if (heading.misspelt) this.report(line.number, `is read as ${name}: correct its spelling`)
    if (heading.year !== undefined && this.year !== undefined && heading.year !== this.year) {
      this.report(
        line.number,
        `is of ${heading.year}, the title of ${this.year}: its items are dated ${heading.year}, but give each year a file of its own`,
      )
    }
    this.year = heading.year ?? this.year
    this.firstYear ??= this.year
    this.leaveMonth(undefined)
    this.month = heading.month
    this.use(line, { use: 'month', month: heading.month, year: this.year })
  }

  private readItem(line: DecodedLine, day: number, text: string): void {
    const fault = this.undatable(day)
    if (fault) {
      this.readUnread(line, fault, 'no')
      return
    }
    const date = isoDate(this.year ?? 0, this.month ?? 0, day) ?? ''
    if (day < this.lastDay) {
      this.report(
        line.number,
        `comes after day ${this.lastDay}: check that no month heading is missing above it, and sort the items by day`,
      )
    }
    this.lastDay = day
    this.open = { date, text, lines: [line.number] }
    this.drafts.push(this.open)
    this.use(line, { use: 'item', draft: this.open })
  }

  /** Why an item of this day cannot be dated, and the remedy. */
  private undatable(day: number): string | undefined {
    // Where days go back below a line that may have been a heading, the month has surely changed.
    if (this.doubt !== undefined && day < this.lastDay) this.leaveMonth(this.doubt)
    if (this.month === undefined) {
      return this.doubt === undefined
        ? 'is an item before any month: write its month above it, such as `February`'
        : `cannot be dated, for line ${this.doubt} may be its month: correct that line first`
    }
    if (this.year === undefined) {
      return `cannot be dated, for no year is known: write the title, such as ${TITLE_EXAMPLE}`
    }
    if (isoDate(this.year, this.month, day)) return undefined
    const days = daysInMonth(this.year, this.month)
    return `is of day ${day}, but ${MONTHS[this.month - 1]} ${this.year} has ${days} days: correct the day or the month`
  }

  private readProse(line: DecodedLine): void {
    const open = this.open
    if (open && !endsSentence(open.text)) {
      open.text = `${open.text} ${line.text}`
      open.lines.push(line.number)
      this.use(line, { use: 'continues', draft: open })
      return
    }
    const above = open
      ? `the item above it (line ${open.lines[0]}) is complete`
      : 'no item that it could continue stands right above it'
    this.readUnread(
      line,
      `is neither title, month nor item, and ${above}: write it as \`- DD text\`, or join it to its item's line`,
      looksLikeHeading(line.text) ? 'perhaps' : 'no',
    )
  }

  private readFaulty(line: DecodedLine, kind: LineKind, fault: string): void {
    if (kind.kind === 'month') {
      this.report(line.number, fault)
      this.readMonth(line, { ...kind, misspelt: false })
      return
    }
    const heading = kind.kind === 'unread' ? kind.heading : 'no'
    const perhaps = kind.kind === 'prose' && looksLikeHeading(line.text)
    this.readUnread(line, fault, perhaps ? 'perhaps' : heading)
  }

  private readUnread(line: DecodedLine, says: string, heading: 'no' | 'perhaps' | 'month'): void {
    this.use(line, { use: 'reported' })
    const cut = this.open && !endsSentence(this.open.text) ? this.open.lines[0] : undefined
    const hint =
      cut === undefined ? '' : ` (the item of line ${cut} has no end: perhaps this is it)`
    this.report(line.number, `${says}${hint}`)
    this.open = undefined
    if (heading === 'month') this.leaveMonth(line.number)
    else if (heading === 'perhaps') this.doubt ??= line.number
  }

  private leaveMonth(doubt: number | undefined): void {
    this.month = undefined
    this.lastDay = 0
    this.open = undefined
    this.doubt = doubt
  }

  private use(line: DecodedLine, use: DraftUse): void {
    this.uses.push({ line, use })
  }

  private report(line: number, says: string): void {
    this.problems.push({ lines: [line], says })
  }
}

const titleOf = (kind: LineKind | undefined): SourceTitle | undefined =>
  kind?.kind === 'title' ? kind : undefined

/** A first line that only might be a title is one where no other line is. */
const classifyLines = (lines: readonly DecodedLine[]): readonly LineKind[] => {
  const kinds = lines.map(({ text }) => classifyLine(text))
  const loose = kinds[0]?.kind === 'prose' ? readLooseTitle(lines[0]?.text ?? '') : undefined
  if (loose === undefined || kinds.some(({ kind }) => kind === 'title')) return kinds
  return [{ kind: 'title', ...loose }, ...kinds.slice(1)]
}
