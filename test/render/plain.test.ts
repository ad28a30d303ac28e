import { describe, expect, test } from 'vitest'
import { plainText } from '../../src/render/plain.js'
import { aCard, anAnswer, words } from './an-answer.js'

describe('plain text', () => {
  test('of words only is the sentence', () => {
    expect(plainText(words())).toBe('The record says nothing about that.')
  })

  test('says the sentence first, then a card of all that is known', () => {
    const card = aCard({
      facts: [{ label: 'Prize', value: 'Best Tree', line: 'Prize: Best Tree' }],
      notes: ['The Chinese text is an unofficial translation.'],
    })
    expect(plainText(anAnswer({ cards: [card] })).split('\n')).toEqual([
      'One event fits.',
      '',
      '1 May 2019 · launch',
      'A tree is planted',
      'The Department of Parks planted a tree.',
      'Prize: Best Tree',
      'Source: parks.txt, line 3',
      'The Chinese text is an unofficial translation.',
    ])
  })

  test('numbers the cards where there are several, so that they can be asked for', () => {
    const cards = [aCard(), aCard({ dateLine: '2 May 2019', title: 'A pond' })]
    const lines = plainText(anAnswer({ cards })).split('\n')
    expect(lines).toEqual(
      expect.arrayContaining(['1. 1 May 2019 · launch', '2. 2 May 2019 · launch', '   A pond']),
    )
  })

  test('tells after the cards which of many events they are', () => {
    const cards = [aCard(), aCard()]
    const lines = plainText(anAnswer({ cards, page: '1 to 2 of 3.', total: 3 })).split('\n')
    expect(lines.slice(-2)).toEqual(['', '1 to 2 of 3.'])
    expect(plainText(anAnswer({ cards }))).not.toMatch(/\n$/u)
  })

  test('says no text twice that the sentence has quoted whole', () => {
    const { text } = aCard()
    const sentence = `1 May 2019: “${text}”`
    const plain = plainText(anAnswer({ sentence, cards: [aCard({ isQuoted: true })] }))
    expect(plain.split(text)).toHaveLength(2)
  })

  test('offers what else could be asked at its end', () => {
    const related = ['All awards', 'All launches'].map((label) => ({
      label,
      choice: { do: 'list' } as const,
    }))
    const relatedLine = 'You could also ask: All awards · All launches'
    expect(plainText(words({ related, relatedLine })).split('\n')).toEqual([
      'The record says nothing about that.',
      '',
      'You could also ask: All awards · All launches',
    ])
  })

  test('leaves no spaces at the ends of lines', () => {
    expect(plainText(anAnswer({ cards: [aCard(), aCard()] }))).not.toMatch(/ $/mu)
  })
})
