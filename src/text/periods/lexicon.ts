// Compiles the word lists into one tree of pieces, whose leaves tell everything that a phrase can mean.
import { fold } from '../normalise.js'
import { cutPieces } from './pieces.js'
import type {
  AnchorUnit,
  BoundName,
  NamedDay,
  NamedSpan,
  PartName,
  PeriodWords,
  SeasonName,
  UnitName,
} from './words.js'

export type Role =
  | 'ordinalMark'
  | 'counter'
  | 'single'
  | 'workday'
  | 'besideDate'
  | 'yearMark'
  | 'monthMark'
  | 'dayMark'
  | 'quarterMark'
  | 'roc'
  | 'common'
  | 'first'
  | 'last'
  | 'lasting'
  | 'ago'
  | 'later'
  | 'earlier'
  | 'from'
  | 'between'
  | 'to'
  | 'betweenEnd'
  | 'join'
  | 'link'
  | 'opener'
  | 'article'
  | 'closer'
  | 'within'
  | 'doubtful'
  | 'nounAfterDoubtful'
  | 'beforeYear'
  | 'notYear'
  | 'notYearAfter'
  | 'measure'
  | 'beforeBareDay'
  | 'afterBareDay'

/** All that one phrase can mean; the place in the question decides. */
export interface Meanings {
  number?: number
  ordinal?: number
  month?: number
  weekday?: number
  unit?: UnitName
  part?: PartName
  half?: 1 | 2
  quarter?: number
  season?: SeasonName
  which?: -1 | 0 | 1
  relative?: { readonly unit: UnitName; readonly shift: number }
  leading?: BoundName
  trailing?: BoundName
  anchored?: {
    readonly unit: AnchorUnit | 'time'
    readonly shift: number
    readonly toward?: 'before' | 'after'
  }
  namedDay?: NamedDay
  span?: NamedSpan
  readonly roles: Set<Role>
  /** True where a time may begin with this phrase, not only go on. */
  starts: boolean
}

export interface LexiconNode {
  readonly next: Map<string, LexiconNode>
  meanings?: Meanings
}

const SHIFTS = { beforeLast: -2, last: -1, this: 0, next: 1, afterNext: 2 } as const
const ANCHOR_SHIFTS = { before: -1, same: 0, after: 1 } as const

type Add = (
  phrases: readonly string[],
  meaning: Partial<Omit<Meanings, 'roles' | 'starts'>> | Role,
) => void

const entries = <Key extends string, Value>(
  record: Readonly<Record<Key, Value>>,
): readonly (readonly [Key, Value])[] =>
  // The schema of the files has checked that there are no other keys.
  Object.entries(record) as [Key, Value][]

const addNumbers = (words: PeriodWords, add: Add): void => {
  for (const [value, phrases] of entries(words.numbers)) add(phrases, { number: Number(value) })
  for (const [value, phrases] of entries(words.ordinals)) add(phrases, { ordinal: Number(value) })
  add(words.ordinalMarks, 'ordinalMark')
  add(words.counters, 'counter')
  add(words.single, 'single')
  add(words.measures, 'measure')
}

const addCalendar = (words: PeriodWords, add: Add): void => {
  for (const [month, phrases] of entries(words.months)) add(phrases, { month: Number(month) })
  for (const [day, phrases] of entries(words.weekdays)) add(phrases, { weekday: Number(day) })
  for (const [unit, phrases] of entries(words.units)) add(phrases, { unit })
  for (const [part, phrases] of entries(words.parts)) add(phrases, { part })
  for (const [season, phrases] of entries(words.seasons)) add(phrases, { season })
  for (const [quarter, phrases] of entries(words.quarters))
    add(phrases, { quarter: Number(quarter) })
  add(words.halves.first, { half: 1 })
  add(words.halves.second, { half: 2 })
  add(words.marks.year, 'yearMark')
  add(words.marks.month, 'monthMark')
  add(words.marks.day, 'dayMark')
  add(words.marks.quarter, 'quarterMark')
  add(words.eras.roc, 'roc')
  add(words.eras.common, 'common')
  add(words.weekdaysBesideDates, 'besideDate')
  add(words.workdays, 'workday')
  for (const namedDay of Object.values(words.days)) add(namedDay.words, { namedDay })
  for (const span of Object.values(words.spans)) add(span.words, { span })
}

const addRelative = (words: PeriodWords, add: Add): void => {
  for (const [unit, byShift] of entries(words.relative))
    for (const [shift, phrases] of entries(byShift))
      add(phrases, { relative: { unit, shift: SHIFTS[shift] } })
  add(words.which.last, { which: -1 })
  add(words.which.this, { which: 0 })
  add(words.which.next, { which: 1 })
  add(words.edges.first, 'first')
  add(words.edges.last, 'last')
  add(words.lasting, 'lasting')
  add(words.ago, 'ago')
  add(words.later, 'later')
  add(words.earlier, 'earlier')
  const { time, ...units } = words.anchored
  for (const [unit, byShift] of entries(units))
    for (const [shift, phrases] of entries(byShift))
      add(phrases, { anchored: { unit, shift: ANCHOR_SHIFTS[shift] } })
  add(time.before, { anchored: { unit: 'time', shift: 0, toward: 'before' } })
  add(time.after, { anchored: { unit: 'time', shift: 0, toward: 'after' } })
}

const addJoints = (words: PeriodWords, add: Add): void => {
  for (const [bound, { leading, trailing }] of entries(words.bounds)) {
    add(leading, { leading: bound })
    add(trailing, { trailing: bound })
  }
  add(words.ranges.from, 'from')
  add(words.ranges.between, 'between')
  add(words.ranges.to, 'to')
  add(words.ranges.betweenEnd, 'betweenEnd')
  add(words.joins, 'join')
  add(words.links, 'link')
  add(words.openers, 'opener')
  add(words.articles, 'article')
  add(words.closers, 'closer')
  add(words.within, 'within')
  add(words.doubtful, 'doubtful')
  add(words.nounsAfterDoubtful, 'nounAfterDoubtful')
  add(words.beforeYears, 'beforeYear')
  add(words.notYears, 'notYear')
  add(words.notYearAfter, 'notYearAfter')
  add(words.beforeBareDays, 'beforeBareDay')
  add(words.afterBareDays, 'afterBareDay')
}

const leafOf = (root: LexiconNode, phrase: string): LexiconNode => {
  let node = root
  for (const { text } of cutPieces(fold(phrase))) {
    if (text === '-') continue
    const next = node.next.get(text) ?? { next: new Map() }
    node.next.set(text, next)
    node = next
  }
  return node
}

const STARTING_ROLES: readonly Role[] = [
  'ordinalMark',
  'single',
  'workday',
  'besideDate',
  'roc',
  'common',
  'first',
  'last',
  'lasting',
  'from',
  'between',
  'within',
]

const canStart = ({ roles, starts: _, trailing: __, ...meanings }: Meanings): boolean =>
  Object.keys(meanings).length > 0 || STARTING_ROLES.some((role) => roles.has(role))

export const compileWords = (languages: readonly PeriodWords[]): LexiconNode => {
  const root: LexiconNode = { next: new Map() }
  const add: Add = (phrases, meaning) => {
    for (const phrase of phrases) {
      const leaf = leafOf(root, phrase)
      leaf.meanings ??= { roles: new Set(), starts: false }
      if (typeof meaning === 'string') leaf.meanings.roles.add(meaning)
      else Object.assign(leaf.meanings, meaning)
      leaf.meanings.starts ||= canStart(leaf.meanings)
    }
  }
  for (const words of languages) {
    addNumbers(words, add)
    addCalendar(words, add)
    addRelative(words, add)
    addJoints(words, add)
  }
  // Last, and without any meaning: the longest phrase wins, so these hide the shorter ones inside them.
  for (const { notTimes } of languages)
    for (const phrase of notTimes)
      leafOf(root, phrase).meanings = { roles: new Set(), starts: false }
  return root
}

const phrasesIn = (value: unknown): readonly string[] => {
  if (typeof value === 'string') return [value]
  return typeof value === 'object' && value !== null ? Object.values(value).flatMap(phrasesIn) : []
}

/** The single words in Latin letters of all lists but those that tell what is no time. */
export const latinWordsOf = (languages: readonly PeriodWords[]): readonly string[] => {
  const texts = languages.flatMap(
    ({ notTimes: _, measures: __, nounsAfterDoubtful: ___, notYearAfter: ____, ...words }) =>
      phrasesIn(words).flatMap((phrase) => cutPieces(fold(phrase))),
  )
  const words = texts.filter(({ kind, text }) => kind === 'word' && /^[a-z]{2,}$/.test(text))
  return [...new Set(words.map(({ text }) => text))].sort()
}
