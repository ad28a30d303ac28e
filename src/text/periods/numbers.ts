// Reads one number: 14, 31st, twenty-first, Chinese numerals in both ways of writing them.
import { has, type Term } from './terms.js'

export interface NumberReading {
  readonly value: number
  readonly next: number
  /** "third", "3rd", or behind a mark that counts (the Chinese "No. 3 of"). */
  readonly ordinal: boolean
  readonly digits: boolean
  /** True behind a mark that counts: such a number is never a day. */
  readonly marked?: boolean
  /** Where Chinese numerals may also be two numbers that follow each other: 7 and 8, 11 and 12. */
  readonly pair?: readonly [number, number]
}

/** A digit in the middle of something else: 3.0, 12:30, 50%, 5G, v2. */
export const isPartOfSomethingElse = (terms: readonly Term[], at: number): boolean => {
  const [before, term, after, next] = [terms[at - 1], terms[at], terms[at + 1], terms[at + 2]]
  if (term?.joined && before?.kind === 'word' && !isGluedLabel(before)) return true
  if (after?.joined && after.kind === 'word' && !isGluedTime(after)) return true
  if (term?.joined && before && '$#:./€£'.includes(before.text)) {
    const isDate = before.text === '.' && terms[at - 2]?.meanings?.month !== undefined
    if (!isDate) return true
  }
  if (!after?.joined || after.kind !== 'mark') return false
  return (
    after.text === '%' ||
    (':.,'.includes(after.text) && next?.joined === true && next.kind === 'digits')
  )
}

const isGluedLabel = (term: Term): boolean =>
  term.meanings?.month !== undefined || has(term, 'common') || has(term, 'roc')

const isGluedTime = ({ meanings }: Term): boolean =>
  meanings?.month !== undefined || meanings?.quarter !== undefined || meanings?.half !== undefined

const readDigits = (terms: readonly Term[], at: number): NumberReading | undefined => {
  const term = terms[at]
  if (term?.kind !== 'digits' || term.text.length > 4 || isPartOfSomethingElse(terms, at))
    return undefined
  return { value: Number(term.text), next: at + 1, ordinal: term.ordinal, digits: true }
}

const numeralsFrom = (terms: readonly Term[], at: number): readonly number[] => {
  const values: number[] = []
  for (let index = at; values.length < 6; index++) {
    const term = terms[index]
    const value = term?.meanings?.number
    if (term?.kind !== 'han' || value === undefined || (index > at && !term.joined)) break
    values.push(value)
  }
  return values
}

const ofNumerals = (values: readonly number[]): number => {
  if (values.every((value) => value < 10)) return Number(values.join(''))
  let total = 0
  let digit: number | undefined
  for (const value of values) {
    if (value < 10) digit = value
    else {
      total += value === 10 || value === 100 ? value * (digit ?? 1) : value
      digit = undefined
    }
  }
  return total + (digit ?? 0)
}

/** The last two numerals where they follow each other, so that two neighbours are meant: 3 or 4, 11 or 12. */
const pairOf = (values: readonly number[]): readonly [number, number] | undefined => {
  const [first, second] = values.slice(-2)
  const tens = values.slice(0, -2)
  if (first === undefined || second !== first + 1 || first < 1 || second > 9) return undefined
  if (tens.length > 0 && (tens.at(-1) ?? 0) < 10) return undefined
  return [ofNumerals([...tens, first]), ofNumerals([...tens, second])]
}

const readNumerals = (terms: readonly Term[], at: number): NumberReading | undefined => {
  const isInside =
    terms[at]?.joined &&
    terms[at - 1]?.kind === 'han' &&
    terms[at - 1]?.meanings?.number !== undefined
  const values = isInside ? [] : numeralsFrom(terms, at)
  if (values.length === 0) return undefined
  const pair = pairOf(values)
  return {
    value: ofNumerals(values),
    next: at + values.length,
    ordinal: false,
    digits: false,
    ...(pair && { pair }),
  }
}

const readNumberWord = (terms: readonly Term[], at: number): NumberReading | undefined => {
  const { number, ordinal } = terms[at]?.meanings ?? {}
  const value = ordinal ?? number
  if (terms[at]?.kind !== 'word' || value === undefined) return undefined
  const after = terms[at + 1]?.text === '-' ? at + 2 : at + 1
  const ones = terms[after]?.meanings
  const one = ones?.ordinal ?? ones?.number
  if ((value === 20 || value === 30) && ordinal === undefined && one !== undefined && one < 10)
    return {
      value: value + one,
      next: after + 1,
      ordinal: ones?.ordinal !== undefined,
      digits: false,
    }
  return { value, next: at + 1, ordinal: ordinal !== undefined, digits: false }
}

const readPlainNumber = (terms: readonly Term[], at: number): NumberReading | undefined =>
  readDigits(terms, at) ?? readNumerals(terms, at) ?? readNumberWord(terms, at)

export const readNumber = (terms: readonly Term[], at: number): NumberReading | undefined => {
  if (!has(terms[at], 'ordinalMark')) return readPlainNumber(terms, at)
  const number = readPlainNumber(terms, at + 1)
  return number && { ...number, ordinal: true, marked: true }
}
