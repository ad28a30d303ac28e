// Reads numbers that are joined before the one word that tells what they count: "27 and 28 March", 4-6.
import { type NumberReading, readNumber } from './numbers.js'
import { has, type Term } from './terms.js'

/** From and to, the same for a single number. */
export type NumberSpan = readonly [number, number]

export interface NumberList {
  readonly spans: readonly NumberSpan[]
  readonly next: number
  readonly ordinal: boolean
  /** True where every number is in digits, or says that it is an ordinal. */
  readonly precise: boolean
  readonly digits: boolean
  readonly count: number
}

// Hyphens and dashes of all lengths, the minus, and the tildes that East Asian keyboards have.
const RANGE_MARKS = new Set('-~\u2010\u2011\u2012\u2013\u2014\u2015\u2212\u223c\u301c')
// Nobody lists more, and a bound keeps a hostile text from being read over and over.
const LIST_MAX = 8

export const isRangeMark = (term: Term | undefined): boolean =>
  (term?.kind === 'mark' && RANGE_MARKS.has(term.text)) || has(term, 'to')

/** The kind of joint at a term, and where it ends: "to", "and", a comma with or without "and". */
export const readJoint = (
  terms: readonly Term[],
  at: number,
): { readonly kind: 'range' | 'list' | 'comma'; readonly next: number } | undefined => {
  const term = terms[at]
  if (term === undefined) return undefined
  if (isRangeMark(term)) return { kind: 'range', next: at + 1 }
  if (has(term, 'join')) return { kind: 'list', next: at + 1 }
  if (term.text !== ',') return undefined
  if (has(terms[at + 1], 'join')) return { kind: 'list', next: at + 2 }
  return { kind: 'comma', next: at + 1 }
}

const spansOf = ({ value, pair }: NumberReading): readonly NumberSpan[] =>
  pair ? pair.map((one) => [one, one]) : [[value, value]]

/**
 * Numbers joined by "and", commas or "to", as they stand before the one word that tells what they count. `isOne`
 * says whether a number belongs to the list, given where it ends.
 */
export const readNumberList = (
  terms: readonly Term[],
  numberAt: Numbers['at'],
  at: number,
  isOne: (number: NumberReading, index: number) => number | undefined = ({ next }) => next,
): NumberList | undefined => {
  const first = numberAt(at)
  const firstEnd = first && isOne(first, 0)
  if (first === undefined || firstEnd === undefined) return undefined
  const spans = [...spansOf(first)]
  let { precise, count, next } = { precise: isPrecise(first), count: 1, next: firstEnd }
  while (count < LIST_MAX) {
    const joint = readJoint(terms, next)
    if (joint === undefined) break
    const number = numberAt(skipArticle(terms, joint.next))
    const end = number && isOne(number, count)
    if (number === undefined || end === undefined) break
    if (joint.kind === 'comma' && !endsCommaList(terms, end, number)) break
    if (joint.kind === 'range') spans.push([spans.pop()?.[0] ?? number.value, number.value])
    else spans.push(...spansOf(number))
    precise &&= isPrecise(number)
    count += 1
    next = end
  }
  return { spans, next, ordinal: first.ordinal, precise, digits: first.digits, count }
}

const isPrecise = ({ digits, ordinal }: NumberReading): boolean => digits || ordinal

const skipArticle = (terms: readonly Term[], at: number): number =>
  has(terms[at], 'article') ? at + 1 : at

// "March 27, 28 and 29" lists days; "in March, 5 cities" does not.
const endsCommaList = (terms: readonly Term[], end: number, number: NumberReading): boolean => {
  const after = terms[end]
  return number.ordinal || after === undefined || after.kind === 'mark' || has(after, 'join')
}

/** The numbers of one text; each is read once, though many ways of reading a time ask for it. */
export interface Numbers {
  readonly at: (at: number) => NumberReading | undefined
  readonly listAt: (at: number) => NumberList | undefined
}

const remembered = <Value>(read: (at: number) => Value): ((at: number) => Value) => {
  const known = new Map<number, Value>()
  return (at) => {
    const value = known.get(at)
    if (value !== undefined || known.has(at)) return value as Value
    const fresh = read(at)
    known.set(at, fresh)
    return fresh
  }
}

/** For each number, the term behind the whole chain of numbers and joints that it stands in. */
const chainEnds = (terms: readonly Term[], numberAt: Numbers['at']): ((at: number) => number) => {
  const ends = new Map<number, number>()
  return (at) => {
    const passed: number[] = []
    let next = at
    while (!ends.has(next)) {
      const number = numberAt(next)
      if (number === undefined) break
      passed.push(next)
      const joint = readJoint(terms, number.next)
      const following = joint && skipArticle(terms, joint.next)
      if (following === undefined || numberAt(following) === undefined) {
        ends.set(next, number.next)
        break
      }
      next = following
    }
    const end = ends.get(next) ?? at
    for (const index of passed) ends.set(index, end)
    return end
  }
}

export const numbersIn = (terms: readonly Term[]): Numbers => {
  const at = remembered((index: number) => readNumber(terms, index))
  const endOfChain = chainEnds(terms, at)
  // Only a word behind the chain tells what its numbers count: without one, a long list need not be read at all.
  const isCounted = (index: number): boolean => {
    const end = terms[endOfChain(index)]
    return end?.meanings !== undefined || end?.text === '-'
  }
  return {
    at,
    listAt: remembered((index: number) =>
      at(index) && isCounted(index) ? readNumberList(terms, at, index) : undefined,
    ),
  }
}
