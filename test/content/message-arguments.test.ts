import { describe, expect, test } from 'vitest'
import { argumentsOf, strangeArguments } from '../../src/content/message-arguments.js'

test('arguments are found wherever a message holds them', () => {
  const message = '{a}: {n, plural, one {# {one}} other {{n} {many}}} {s, select, x {{y}} other {}}'
  expect(argumentsOf(message)).toEqual(['a', 'many', 'n', 'one', 's', 'y'])
})

describe('an argument is strange where the other language does not have it', () => {
  const said = { when: '{period}', held: '{period}', days: '{count} days', one: '{counter}' }
  const strange = (en: object, chinese: object) =>
    strangeArguments({ en: { ...said, ...en }, 'zh-Hant': { ...said, ...chinese } })

  test.each([
    ['a slip', { when: '{peroid}' }, {}, [['en', 'when', ['peroid'], ['period']]]],
    [
      'a slip in the other',
      {},
      { when: '{peroid}' },
      [['zh-Hant', 'when', ['peroid'], ['period']]],
    ],
    ['one left out', {}, { when: '' }, [['en', 'when', ['period'], []]]],
    ['one too many', { days: '{count} {period}' }, {}, [['en', 'days', ['period'], ['count']]]],
    [
      'one in place of another',
      { when: '{body}', held: '{body} {period}' },
      { held: '{body} {period}' },
      [
        ['en', 'when', ['body'], ['period']],
        ['zh-Hant', 'when', ['period'], ['body']],
      ],
    ],
    ['none', { days: 'days', one: '' }, { when: '{roc} {period} {again}' }, []],
  ])('%s', (_, en, chinese, told) => {
    expect(
      strange(en, chinese).map(({ language, key, strange, known }) => [
        language,
        key,
        strange,
        known,
      ]),
    ).toEqual(told)
  })
})
