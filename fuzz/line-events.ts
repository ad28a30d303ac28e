// Events as LINE sends them, of people and groups that come back.
import { randomUUID } from 'node:crypto'
import fc from 'fast-check'

const hexadecimal = (kind: 'U' | 'C', number: number): string =>
  kind + number.toString(16).padStart(32, '0')

const sources = fc
  .tuple(fc.nat(400), fc.boolean())
  .map(([number, isGroup]) =>
    isGroup
      ? { type: 'group', groupId: hexadecimal('C', number), userId: hexadecimal('U', number) }
      : { type: 'user', userId: hexadecimal('U', number) },
  )

const texts = fc.oneof(
  fc.constantFrom(
    '資訊局得過哪些獎',
    'what awards did DOIT win',
    'and in October?',
    '忘記我',
    'more',
  ),
  fc.string({ unit: 'binary', maxLength: 600 }),
)

const fields = fc.oneof(
  texts.map((text) => ({
    type: 'message',
    message: { type: 'text', id: randomUUID(), quoteToken: 'q', text },
  })),
  fc.tuple(texts, fc.integer(), fc.integer()).map(([text, index, length]) => ({
    type: 'message',
    message: {
      type: 'text',
      id: randomUUID(),
      quoteToken: 'q',
      text,
      mention: { mentionees: [{ type: 'user', index, length, userId: 'U', isSelf: true }] },
      emojis: [{ index, length, productId: 'p', emojiId: 'e' }],
    },
  })),
  fc
    .oneof(
      fc.constantFrom(
        'c1:{"do":"list","category":"award"}',
        'c1:{"do":"show","event":"1999"}',
        'c1:',
      ),
      fc.json().map((json) => `c1:${json}`),
      fc.string(),
    )
    .map((data) => ({ type: 'postback', postback: { data } })),
  fc.constantFrom(
    { type: 'follow', follow: { isUnblocked: true } },
    { type: 'unfollow' },
    { type: 'join' },
    { type: 'leave' },
    { type: 'unsend', unsend: { messageId: '4' } },
    { type: 'message', message: { type: 'sticker', id: '5' } },
    { type: 'memberJoined', joined: { members: [{ type: 'user', userId: 'U' }] } },
  ),
)

/** Each with an id of its own, or it would be taken for one that was sent again. */
export const lineEvents = fc.tuple(sources, fields, fc.nat(60_000)).map(([source, field, ago]) => ({
  source,
  timestamp: Date.now() - ago,
  mode: 'active',
  webhookEventId: randomUUID(),
  replyToken: randomUUID().replaceAll('-', ''),
  deliveryContext: { isRedelivery: false },
  ...field,
}))
