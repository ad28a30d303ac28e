// Tells what one line of a Source is by itself, before anything is known of the lines around it.
import { type MonthHeading, mayNameMonth, readMonthHeading } from './month-heading.js'
import { readTitle, type SourceTitle } from './source-title.js'

export type LineKind =
  | ({ readonly kind: 'title' } & SourceTitle)
  | ({ readonly kind: 'month' } & MonthHeading)
  | { readonly kind: 'item'; readonly day: number; readonly text: string }
  | { readonly kind: 'prose' }
  | {
      readonly kind: 'unread'
      /** What is wrong, and the remedy. */
      readonly says: string
      /** Whether a heading may be lost here: then the month of what follows is in doubt, or not known at all. */
      readonly heading: 'no' | 'perhaps' | 'month'
    }

const BULLET = /^[-–—‐‑−•‣◦●▪·*+]/u
const MARKS = String.raw`(?:[*_†‡§#^]|\[\w\]|\(\w\))*`
const ITEM = new RegExp(
  String.raw`^[-–—‐‑−•‣◦●▪·*+]\s*${MARKS}(\d{1,2})(?:st|nd|rd|th)?${MARKS}(?:[.,:)]|\s+[-–—:])?\s+(\S.*)$`,
  'su',
)
const SEVERAL_DAYS =
  /^[^\d\s]\s*[*_]*\d{1,2}[*_]*\s*(?:[-–—~/&,]|and\b|to\b)\s*\d{1,2}(?![\d.,]*[\d\p{L}])/u
const TWO_ITEMS = /[.!?]["'”’)\]]*\s+[-–—•*]\s*\d{1,2}[*†]*\s+\p{Lu}/u
const NO_BULLET = /^[*_]*\d{1,2}(?:st|nd|rd|th)?[*†.:)]*\s+["'“‘(]*\p{Lu}/u
const PAGE_NUMBER = /^(?:(?:page|p\.)\s*)?\d+(?:\s*(?:\/|of)\s*\d+)?$|^[-–—]\s*\d+\s*[-–—]$/iu
const TABLE_ROW = /^\||\|.*\||\t|^<\/?[a-z][^>]*>/iu
const CLOSED = /[.!?…][*†‡"'”’»)\]]*$/u
const LONGEST_HEADING = 60

/** True where a sentence ends: closing punctuation, also before a quote or a bracket. */
export const endsSentence = (text: string): boolean => CLOSED.test(text)

/** True for a short line without closing punctuation, as headings are. */
export const looksLikeHeading = (text: string): boolean =>
  text.length <= LONGEST_HEADING && !endsSentence(text) && !BULLET.test(text)

/** `line` is not blank and has no spaces around it. */
export const classifyLine = (line: string): LineKind => {
  const title = readTitle(line)
  if (title) return { kind: 'title', ...title }
  const month = readMonthHeading(line)
  if (month) return { kind: 'month', ...month }
  const says = wrongLayout(line)
  if (says) return { kind: 'unread', says, heading: 'no' }
  if (BULLET.test(line)) return classifyItem(line)
  if (looksLikeHeading(line) && mayNameMonth(line)) {
    return {
      kind: 'unread',
      says: 'may be a month, but not surely which: write its English name alone, such as `February`',
      heading: 'month',
    }
  }
  if (line.startsWith('#')) {
    return {
      kind: 'unread',
      says: 'is a heading that is not a month: take it out, or write the month',
      heading: 'perhaps',
    }
  }
  return { kind: 'prose' }
}

const wrongLayout = (line: string): string | undefined => {
  if (!/[\p{L}\p{N}]/u.test(line)) return 'has no words: take it out'
  if (PAGE_NUMBER.test(line)) return 'is a page number or a number alone: take it out'
  if (BULLET.test(line)) return undefined
  if (TABLE_ROW.test(line)) return 'is a row of a table or markup: write it as `- DD text`'
  if (NO_BULLET.test(line)) return 'has a day but no bullet: write it as `- DD text`'
  return undefined
}

const classifyItem = (line: string): LineKind => {
  const unread = (says: string): LineKind => ({ kind: 'unread', says, heading: 'no' })
  if (SEVERAL_DAYS.test(line)) {
    return unread(
      'gives several days: write it as `- DD text` with the day that it is to stand under',
    )
  }
  const [, day, text] = ITEM.exec(line) ?? []
  if (day === undefined || text === undefined || !/[\p{L}\p{N}]/u.test(text)) {
    return unread(
      'is an item without a day or without text: write it as `- DD text`, such as `- 05 …`',
    )
  }
  if (TWO_ITEMS.test(text)) return unread('holds two items: write each on a line of its own')
  return { kind: 'item', day: Number(day), text }
}
