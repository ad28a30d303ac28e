// Activities as a client may post them: as they are meant to be, mostly, with anything now and then.
import fc from 'fast-check'

const words = fc.oneof(
  fc.constantFrom('what awards did DOIT win', '七月發生什麼事', 'the second one', 'more', ''),
  fc.string({ unit: 'binary', maxLength: 60 }),
  fc.string({ maxLength: 600, minLength: 450 }),
)

export const choices = fc.oneof(
  fc.record(
    {
      do: fc.constantFrom('begin', 'show', 'original', 'why', 'list', 'page', 'dance'),
      event: fc.oneof(fc.constantFrom('2018-07-10', '1999-01-01'), fc.jsonValue()),
      category: fc.oneof(fc.constantFrom('award', '__proto__'), fc.jsonValue()),
      period: fc.oneof(fc.constant({ from: '2018-07-01', to: '2018-07-31' }), fc.jsonValue()),
      words: fc.oneof(fc.array(fc.string()), fc.jsonValue()),
      query: fc.jsonValue(),
      from: fc.oneof(fc.nat(20), fc.jsonValue()),
      size: fc.oneof(fc.constant(10), fc.jsonValue()),
    },
    { requiredKeys: [] },
  ),
  fc.jsonValue(),
)

/** As it is meant to be, mostly; now and then anything. */
const mostly = <T>(right: fc.Arbitrary<T>): fc.Arbitrary<unknown> =>
  fc.oneof({ weight: 9, arbitrary: right }, { weight: 1, arbitrary: fc.jsonValue() })

/** What a client may say. */
export const activities = fc.record(
  {
    type: mostly(
      fc.oneof(
        { weight: 4, arbitrary: fc.constant('message') },
        fc.constantFrom('event', 'typing', 'conversationUpdate', 'invoke', 'messageReaction'),
      ),
    ),
    text: mostly(words),
    value: fc.oneof(
      choices.map((choice) => ({ choice })),
      fc.jsonValue(),
    ),
    locale: mostly(fc.constantFrom('en-US', 'zh-TW')),
    entities: mostly(fc.constant([{ type: 'mention', text: 'x', mentioned: { id: 'bot' } }])),
    membersAdded: mostly(fc.constant([{ id: 'ann' }])),
    channelData: mostly(fc.dictionary(fc.string(), fc.jsonValue())),
    attachments: mostly(fc.constant([])),
  },
  { requiredKeys: ['type'] },
)
