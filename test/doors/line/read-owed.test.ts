import { describe, expect, test } from 'vitest'
import type { Owed } from '../../../src/doors/line/inbox.js'
import type { HeardEvent } from '../../../src/doors/line/line-event.js'
import { readOwed } from '../../../src/doors/line/read-owed.js'

const happened = {
  id: 'e',
  chat: { kind: 'group', id: 'C1' },
  at: 1_546_300_800_000,
  isRedelivery: false,
} as const
const words = { ...happened, kind: 'words', messageId: 'm', text: '八月', replyToken: 't' } as const
const owed = (event: HeardEvent): Owed => ({
  event,
  botId: 'U1',
  receivedAt: 1,
  said: [{ text: 'a', messages: [{ type: 'text', text: 'a' }] }],
})

describe('what is owed', () => {
  test.each<HeardEvent>([
    words,
    { ...words, userId: 'U2' },
    { ...words, quoteToken: 'q' },
    { ...happened, kind: 'wordless', messageId: 'm', replyToken: 't' },
    { ...happened, kind: 'wordless', messageId: 'm', replyToken: 't', keywords: ['thanks'] },
    { ...happened, kind: 'press', data: 'x', replyToken: 't' },
    { ...happened, kind: 'arrival', replyToken: 't' },
    { ...happened, kind: 'departure' },
    { ...happened, kind: 'unsend', messageId: 'm' },
  ])('is read as it was written: $kind', (event) => {
    expect(readOwed(JSON.stringify(owed(event)))).toEqual(owed(event))
  })

  test.each([
    '',
    'no JSON',
    'null',
    '[]',
    '{}',
    JSON.stringify({ ...owed(words), said: undefined }),
    JSON.stringify({ ...owed(words), said: [{ text: 'a', messages: ['a'] }] }),
    JSON.stringify({ ...owed(words), event: { ...words, kind: 'song' } }),
    JSON.stringify({ ...owed(words), event: { ...words, chat: { kind: 'user' } } }),
    JSON.stringify({ ...owed(words), event: { ...words, replyToken: 7 } }),
  ])('is nothing where it reads %s', (text) => expect(readOwed(text)).toBeUndefined())
})
