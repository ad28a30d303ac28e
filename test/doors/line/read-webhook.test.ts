import { expect, test } from 'vitest'
import { readWebhook } from '../../../src/doors/line/read-webhook.js'

const GROUP = { type: 'group', groupId: 'C1', userId: 'U1' }

const eventsOf = (message: object, source: object = GROUP) => {
  const event = {
    type: 'message',
    webhookEventId: '1',
    timestamp: 1,
    replyToken: 't',
    source,
    message: { type: 'text', id: '2', ...message },
  }
  const webhook = readWebhook(Buffer.from(JSON.stringify({ destination: 'U', events: [event] })))
  return webhook?.events ?? []
}

const read = (message: object, source?: object) => {
  const [first] = eventsOf(message, source)
  return first?.kind === 'words' ? first.text : first
}

const self = (index: number, length: number) => ({ type: 'user', index, length, isSelf: true })
const mention = (...mentionees: readonly object[]) => ({ mention: { mentionees } })

test.each([
  ['@bot what awards', mention(self(0, 4)), 'what awards'],
  // LINE counts in UTF-16 units: the flag and the sign before the name are four and two of them.
  ['🇹🇼𠮷@bot 得獎', mention(self(6, 4)), '🇹🇼𠮷  得獎'],
  ['hey @bot and @bot', mention(self(4, 4), self(13, 4)), 'hey   and'],
  [
    '@ann @bot hello',
    mention({ type: 'user', index: 0, length: 4, userId: 'U2' }, self(5, 4)),
    '@ann   hello',
  ],
  ['@bot', mention(self(0, 4)), ''],
  ['short', mention(self(900, 900)), 'short'],
])('in a group, of “%s” the bot hears what stands beside its name', (text, more, heard) => {
  expect(read({ text, ...more })).toBe(heard)
})

test.each([
  ['nobody', {}],
  ['another', mention({ type: 'user', index: 0, length: 4, userId: 'U2', isSelf: false })],
  ['everybody', mention({ type: 'all', index: 0, length: 4 })],
])('in a group, what names %s is not for the bot', (_, more) => {
  expect(read({ text: '@all hello', ...more })).toBeUndefined()
})

// line-openapi's webhook.yml of 2026-08, TextMessageContent: the emoji stands in the text by its name, at index and length.
const emojis = (...places: readonly (readonly [index: number, length: number])[]) => ({
  emojis: places.map(([index, length]) => ({ index, length, productId: 'p', emojiId: '001' })),
})
const person = { type: 'user', userId: 'U1' }

test.each([
  ['八月有什麼活動(moon smile)', emojis([7, 12]), '八月有什麼活動'],
  ['(moon grin) 資訊局得過哪些獎', emojis([0, 11]), '資訊局得過哪些獎'],
  ['得過(love)哪些獎(love)', emojis([2, 6], [11, 6]), '得過 哪些獎'],
  // In any order, and what stands in brackets by itself is no emoji.
  ['(a)(b) awards (2018)', emojis([3, 3], [0, 3]), 'awards (2018)'],
  // Places count in UTF-16 units.
  ['🇹🇼𠮷(ok)得獎', emojis([6, 4]), '🇹🇼𠮷 得獎'],
  ['(hello)', emojis([0, 7]), ''],
  ['short', emojis([900, 900]), 'short'],
  ['odd(ok)', { emojis: ['x', { index: -1, length: 3 }, { index: 3, length: 4 }, {}] }, 'odd'],
  ['none', { emojis: 'x' }, 'none'],
])('of “%s” LINE’s emoji are no words', (text, more, heard) => {
  expect(read({ text, ...more }, person)).toBe(heard)
})

test('the bot’s name and LINE’s emoji are cut together', () => {
  const text = '(hi)@bot what(hm) awards'
  expect(read({ text, ...emojis([0, 4], [13, 4]), ...mention(self(4, 4)) })).toBe('what  awards')
})

// StickerMessageContent: `text` is what the person has written on a message sticker; `keywords` are experimental.
test.each([
  ['with words on it says them', { text: '得過哪些獎' }, '得過哪些獎'],
  [
    'without words has what it shows',
    { keywords: ['thanks', 3, 'bow'] },
    expect.objectContaining({ kind: 'wordless', keywords: ['thanks', 'bow'] }),
  ],
  [
    'with an empty text has none',
    { text: ' ', keywords: [] },
    expect.objectContaining({ kind: 'wordless' }),
  ],
  ['without anything is one', {}, expect.objectContaining({ kind: 'wordless' })],
])('a sticker %s', (_, more, heard) => {
  expect(read({ type: 'sticker', ...more }, person)).toEqual(heard)
})

test('what quotes another message in a group waits for who has sent that one', () => {
  const quoting = { text: 'and in May?', quotedMessageId: '9', quoteToken: 'q' }
  const [event] = eventsOf(quoting)
  expect(event).toMatchObject({ kind: 'words', text: 'and in May?', quoteToken: 'q' })
  expect(event).toMatchObject({ onlyIfOurs: '9' })
  expect(eventsOf({ ...quoting, ...mention(self(0, 3)) })[0]).not.toHaveProperty('onlyIfOurs')
  expect(eventsOf(quoting, person)[0]).not.toHaveProperty('onlyIfOurs')
})

test('in a chat of two all is for the bot', () => {
  expect(read({ text: 'hello' }, { type: 'user', userId: 'U1' })).toBe('hello')
})
