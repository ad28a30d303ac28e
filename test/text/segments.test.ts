import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { normalise } from '../../src/text/normalise.js'
import { type Phrases, phrases } from '../../src/text/phrases.js'
import { cutIntoSegments, type Segment } from '../../src/text/segments.js'
import { type Token, tokenize } from '../../src/text/tokenize.js'

/** Phrases that mean themselves. */
const knowing = (known: readonly string[]) =>
  phrases(known.map((phrase) => ({ phrase, sense: phrase, anyForm: true })))

const tokensOf = (text: string) => tokenize(normalise(text))

/** `[data center] [new]` for a cut: each segment's words, `?` after those that are no phrase. */
const inBrackets = (segments: readonly Segment<unknown>[]): string =>
  segments
    .map(({ tokens, senses }) => {
      const words = tokens.map(({ text }) => text).join(' ')
      return `[${words}${senses.length === 0 ? '?' : ''}]`
    })
    .join(' ')

const cut = (text: string, ...known: readonly string[]) =>
  inBrackets(cutIntoSegments(tokensOf(text), knowing(known)))

describe('the cut', () => {
  test('takes the phrase that covers more', () => {
    expect(cut('smart city summit', 'smart', 'smart city', 'summit')).toBe('[smart city] [summit]')
  })

  test('gives up a long first phrase where that leaves less over', () => {
    expect(cut('a b c d', 'a b c', 'a', 'a b', 'c d')).toBe('[a b] [c d]')
  })

  test('prefers the longer first phrase of two equal cuts', () => {
    expect(cut('a b c', 'a b', 'c', 'a', 'b c')).toBe('[a b] [c]')
  })

  test('leaves each token that belongs to no phrase by itself', () => {
    expect(cut('one more award', 'award')).toBe('[one?] [more?] [award]')
  })

  test('does not let a Han phrase reach over a gap', () => {
    expect(cut('有得獎', '得獎').split('] [')).toHaveLength(2)
    expect(cut('有得 獎', '得獎').split('] [')).toHaveLength(3)
  })

  test('lets a phrase of both scripts stand with or without a space', () => {
    expect(cut('一卡通App 2.0', '一卡通 App')).toBe(cut('一卡通 App 2.0', '一卡通App'))
  })

  test('of nothing is nothing', () => {
    expect(cutIntoSegments([], knowing(['a']))).toEqual([])
  })

  test('a discount makes a name win over its words', () => {
    const known = knowing(['blue', 'harbor bank', 'blue harbor', 'bank'])
    const segments = (saved: number) =>
      inBrackets(
        cutIntoSegments(tokensOf('blue harbor bank now'), known, (sense) =>
          sense === 'blue harbor' ? saved : 0,
        ),
      )
    expect(segments(0.5)).toBe('[blue harbor] [bank] [now?]')
    expect(segments(-0.5)).toBe('[blue] [harbor bank] [now?]')
  })
})

const letters = [...'abcd', '獎', '項']
const vocabulary = fc.array(
  fc
    .array(fc.constantFrom(...letters), { minLength: 1, maxLength: 4 })
    .map((words) => words.join(' ')),
  { maxLength: 8 },
)
const questions = fc
  .array(fc.constantFrom(...letters), { maxLength: 14 })
  .map((words) => words.join(' '))

describe('for any question and any phrases', () => {
  test('the segments hold every token exactly once, in order', () => {
    fc.assert(
      fc.property(questions, vocabulary, (question, known) => {
        const tokens = tokensOf(question)
        const segments = cutIntoSegments(tokens, knowing(known))
        expect(segments.flatMap((segment) => segment.tokens)).toEqual(tokens)
        expect(segments.every((segment) => segment.tokens.length > 0)).toBe(true)
      }),
    )
  })

  test('a segment of several tokens is a known phrase, with just its senses', () => {
    fc.assert(
      fc.property(questions, vocabulary, (question, known) => {
        const tokens = tokensOf(question)
        const lookup = knowing(known)
        let start = 0
        for (const segment of cutIntoSegments(tokens, lookup)) {
          const end = start + segment.tokens.length
          if (segment.tokens.length > 1) expect(segment.senses).not.toEqual([])
          if (segment.senses.length > 0)
            expect(segment.senses).toEqual(lookup.at(tokens, start, end))
          start = end
        }
      }),
    )
  })

  test('it is never dearer than taking the longest match from the left', () => {
    fc.assert(
      fc.property(questions, vocabulary, (question, known) => {
        const tokens = tokensOf(question)
        const lookup = knowing(known)
        expect(costOf(cutIntoSegments(tokens, lookup))).toBeLessThanOrEqual(
          costOf(greedyCut(tokens, lookup)) + 1e-9,
        )
      }),
    )
  })
})

/** As cutIntoSegments counts: a phrase costs 1, one of a single Han character 1.3, a token left over 1.6. */
const costOf = (segments: readonly Segment<unknown>[]): number =>
  segments.reduce((sum, { tokens: [first, second], senses }) => {
    if (senses.length === 0) return sum + 1.6
    return sum + (first?.kind === 'han' && !second ? 1.3 : 1)
  }, 0)

const greedyCut = (
  tokens: readonly Token[],
  known: Phrases<string>,
): readonly Segment<string>[] => {
  const segments: Segment<string>[] = []
  for (let start = 0; start < tokens.length; ) {
    let end = Math.min(tokens.length, start + known.longest)
    while (end > start + 1 && !isPhrase(tokens, start, end, known)) end--
    end = Math.max(end, start + 1)
    segments.push({ tokens: tokens.slice(start, end), senses: known.at(tokens, start, end) })
    start = end
  }
  return segments
}

/** The same notion of a phrase: one of Han has no gaps. */
const isPhrase = (
  tokens: readonly Token[],
  start: number,
  end: number,
  known: Phrases<string>,
): boolean =>
  known.at(tokens, start, end).length > 0 &&
  tokens.slice(start + 1, end).every((token, index) => {
    const before = tokens[start + index]
    return token.kind !== 'han' || before?.kind !== 'han' || before.end === token.start
  })
