// ICU messages in YAML: those that do not parse, and those with an argument that nobody fills in, are told.
import { describe, expect, test } from 'vitest'
import { message, messageWith } from '../../src/content/message-schema.js'

const complaintOf = (schema: typeof message, text: unknown) =>
  schema.safeParse(text).error?.issues.map((issue) => issue.message)

describe('a message with the arguments that it may have', () => {
  const schema = messageWith('body', 'days')

  test.each([
    'Nothing to fill in',
    'Kept by the {body}',
    '{days, plural, one {# day} other {# days of the {body}}}',
  ])('is taken: %s', (text) => expect(schema.parse(text)).toBe(text))

  test.each([
    ['For {who}', /may only have .* \{body\} \{days\}/u],
    ['{days, plural, one {# {who}} other {# days}}', /may only have/u],
    ['For {body', /no ICU message: check its braces/u],
    [undefined, /is missing: copy it from the other language/u],
  ])('is refused: %s', (text, complaint) => {
    expect(complaintOf(schema, text)).toEqual([expect.stringMatching(complaint)])
  })
})

test('a message without such a list may have any argument', () => {
  expect(message.parse('For {anybody}')).toBe('For {anybody}')
})
