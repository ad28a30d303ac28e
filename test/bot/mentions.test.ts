import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { withoutMentions } from '../../src/bot/mentions.js'

const BOT = { id: '28:bot', name: 'Taipei Record' }

const heard = (text: string, mentions: readonly object[] = [], bot = BOT): string =>
  withoutMentions({
    channelId: 'msteams',
    recipient: bot,
    text,
    entities: mentions.map((more) => ({ type: 'mention', mentioned: bot, ...more })),
  })
    .replace(/\s+/gu, ' ')
    .trim()

describe('of a message to the bot by its name its words are left', () => {
  const own = { text: '<at>Taipei Record</at>' }

  test.each<[string, string, readonly object[]]>([
    ['before the words', '<at>Taipei Record</at> what awards?', [own]],
    ['behind them', 'what awards? <at>Taipei Record</at>', [own]],
    ['twice', '<at>Taipei Record</at> what <at>Taipei Record</at> awards?', [own, own]],
    ['with an entity that has no text', '<at>Taipei Record</at> what awards?', [{}]],
    [
      'with an entity that has an empty text',
      '<at>Taipei Record</at> what awards?',
      [{ text: '' }],
    ],
    ['without an entity', '<at>Taipei Record</at> what awards?', []],
    ['in another case', '<at>taipei record</at> what awards?', [own]],
    ['with a sign before it', '<at>@Taipei Record</at> what awards?', []],
    ['with an attribute', '<at id="0">Taipei Record</at>&nbsp;what awards?', []],
    ['escaped', '&lt;at&gt;Taipei Record&lt;/at&gt; what awards?', [own]],
    [
      'as an escaped entity',
      '<at>Taipei Record</at> what awards?',
      [{ text: '&lt;at&gt;Taipei Record&lt;/at&gt;' }],
    ],
    ['with a name in it', '<at>Taipei <at>Record</at></at> what awards?', []],
    ['in a name of its own', '<at><at>Taipei Record</at></at> what awards?', [own]],
    ['that is never closed', '<at>Taipei Record</at> what <at> awards?', [own]],
  ])('%s', (_, text, mentions) => {
    expect(heard(text, mentions)).toBe('what awards?')
  })

  // Teams SDK, "Quoted replies", March 2026: what is quoted is marked in the text.
  test.each([
    ['before the words', '<quoted messageId="1778622003149"/> what awards?'],
    ['escaped', '&lt;quoted messageId="1778622003149"/&gt; what awards?'],
    ['several', '<quoted messageId="1"/> what <quoted messageId="2" />awards?'],
    ['beside its name', '<quoted messageId="1"/> <at>Taipei Record</at> what awards?'],
    ['never closed', '<quoted messageId="1">what awards?</quoted>'],
  ])('without the marks of what is quoted, %s', (_, text) => {
    expect(heard(text, [own])).toBe('what awards?')
  })

  test('in Chinese', () => {
    const bot = { id: '28:bot', name: '臺北資訊大事記' }
    const text = '<at>臺北資訊大事記</at>得過哪些獎'
    expect(heard(text, [{ text: '<at>臺北資訊大事記</at>' }], bot)).toBe('得過哪些獎')
    expect(heard(text, [], bot)).toBe('得過哪些獎')
  })

  test('with the names of others, who may be asked about', () => {
    const other = { mentioned: { id: '29:x', name: '王小明' }, text: '<at>王小明</at>' }
    expect(heard('<at>Taipei Record</at> did <at>王小明</at> win?', [own, other])).toBe(
      'did 王小明 win?',
    )
  })

  test('with the signs that Teams escapes', () => {
    expect(heard('R&amp;D &quot;awards&quot; &lt; 3&nbsp;&#39;')).toBe('R&D "awards" < 3 \'')
  })

  test('as they were written, on a channel that escapes nothing', () => {
    const text = 'what is &lt;at&gt;?'
    expect(withoutMentions({ channelId: 'directline', recipient: BOT, text })).toBe(text)
  })
})

test('whatever is sent, no mark of a name is left', () => {
  const piece = fc.constantFrom(
    '<at>',
    '</at>',
    '<at id="1">',
    'Taipei Record',
    '&lt;',
    '&amp;',
    ' ',
    '獎',
  )
  fc.assert(
    fc.property(fc.array(piece, { maxLength: 300 }), (pieces) => {
      expect(heard(pieces.join(''))).not.toMatch(/<\/?at>/iu)
    }),
  )
  expect(heard('<at>'.repeat(10_000) + '</at>'.repeat(10_000))).toBe('')
})
