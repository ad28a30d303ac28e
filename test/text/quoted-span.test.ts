import { describe, expect, test } from 'vitest'
import { spanIn } from '../../src/text/quoted-span.js'

const text = 'The city gave two awards to a school, and the school gave thanks.'

const read = (span: string) => {
  const found = spanIn(span, text)
  return found && text.slice(found.start, found.end)
}

describe('a span lies in a text', () => {
  test('where its words stand there', () => {
    expect(read('two awards')).toBe('two awards')
  })

  test('from its first words to its last, whatever is left out between them', () => {
    expect(read('The city … a school')).toBe('The city gave two awards to a school')
    expect(read('gave … thanks')).toBe('gave two awards to a school, and the school gave thanks')
  })
})

describe('it does not', () => {
  test.each([
    ['with a word of its own', 'three awards'],
    ['in another order', 'a school … two awards'],
    ['in another case', 'the city gave'],
    ['without any words', ' … '],
  ])('%s', (_, span) => {
    expect(spanIn(span, text)).toBeUndefined()
  })
})
