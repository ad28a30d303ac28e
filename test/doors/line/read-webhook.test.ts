import { expect, test } from 'vitest'
import { readWebhook } from '../../../src/doors/line/read-webhook.js'

const read = (message: object, source: object = { type: 'group', groupId: 'C1', userId: 'U1' }) => {
  const event = {
    type: 'message',
    webhookEventId: '1',
    timestamp: 1,
    replyToken: 't',
    source,
    message: { type: 'text', id: '2', ...message },
  }
  const webhook = readWebhook(Buffer.from(JSON.stringify({ destination: 'U', events: [event] })))
  const [first] = webhook?.events ?? []
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

test('in a chat of two all is for the bot', () => {
  expect(read({ text: 'hello' }, { type: 'user', userId: 'U1' })).toBe('hello')
})
