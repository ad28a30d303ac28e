import { MemoryStorage } from 'botbuilder'
import { describe, expect, test } from 'vitest'
import { conversationStorage } from '../../src/storage/conversation-storage.js'
import { memoryStore } from '../../src/storage/memory-store.js'
import { conversing, realConverse } from './conversing.js'

const textOf = (replies: readonly { readonly text?: string | undefined }[]) =>
  replies.map(({ text }) => text ?? '')

describe('a message', () => {
  test('is answered once, with a card for each event', async () => {
    const [reply, ...more] = await conversing().say('what awards did DOIT win')
    expect(more).toEqual([])
    expect(reply?.text).toMatch(/^6 awards on 4 dates/u)
    expect(reply?.attachments).toHaveLength(4)
  })

  test('goes on from the message before', async () => {
    const { say } = conversing()
    await say('what happened in July?')
    expect(textOf(await say('and in October?'))[0]).toContain('29 October 2018')
  })

  test('with the marks of a button is read by its Choice, whatever its text says', async () => {
    const { send } = conversing()
    const [reply] = await send({
      type: 'message',
      text: 'Same month',
      value: { choice: { do: 'list', period: { from: '2018-07-01', to: '2018-07-31' } } },
    })
    expect(reply?.attachments).toHaveLength(4)
  })

  test('with a button of somebody else’s is told so', async () => {
    const [reply] = await conversing().send({ type: 'message', value: { vote: 'yes' } })
    expect(reply?.text).toMatch(/^That button no longer works/u)
  })

  test('without words is asked for some', async () => {
    const attachments = [{ contentType: 'image/png', contentUrl: 'https://example.com/a.png' }]
    const [reply] = await conversing().send({ type: 'message', attachments })
    expect(reply?.text).toMatch(/^I can only read text/u)
    expect((await conversing().say(' '))[0]?.text).toMatch(/^Please type a question/u)
  })

  test('to the bot by its name is read without it', async () => {
    const [reply] = await conversing().send({
      type: 'message',
      text: '<at>City Bot</at> what happened in October?',
      recipient: { id: 'bot', name: 'City Bot' },
      entities: [
        { type: 'mention', text: '<at>City Bot</at>', mentioned: { id: 'bot', name: 'City Bot' } },
      ],
    })
    expect(reply?.text).toContain('29 October 2018')
  })

  test('is answered in its own language, and without words in that of the channel', async () => {
    const chinese = conversing({ template: { locale: 'zh-TW' } })
    expect((await chinese.say('?'))[0]?.locale).toBe('zh-TW')
    expect((await chinese.say('what awards did DOIT win'))[0]?.locale).toBe('en-US')
    expect((await conversing({ template: { locale: 'ja-JP' } }).say('?'))[0]?.locale).toBe('zh-TW')
  })

  test('counts relative words from the day in Taipei', async () => {
    expect(textOf(await conversing().say('what happened last year in October?'))[0]).toContain(
      '29 October 2018',
    )
  })
})

describe('a channel', () => {
  test.each(['directline', 'webchat', 'emulator'])('%s gets cards', async (channelId) => {
    const [reply] = await conversing({ template: { channelId } }).say('what awards did DOIT win')
    expect(reply?.attachments).toHaveLength(4)
  })

  test('that nobody knows gets complete plain text', async () => {
    const [reply] = await conversing({ template: { channelId: 'pigeon' } }).say('得過哪些獎')
    expect(reply?.attachments ?? []).toEqual([])
    for (const part of ['2月22日', '7月10日', '8月14日', '10月29日', '第25行']) {
      expect(reply?.text).toContain(part)
    }
  })
})

describe('who comes in', () => {
  const arrives = (...ids: readonly string[]) => ({
    type: 'conversationUpdate',
    recipient: { id: 'bot', name: 'Bot' },
    membersAdded: ids.map((id) => ({ id, name: id })),
  })

  test('is welcomed once, with three questions that are sure to be answered', async () => {
    const { send } = conversing()
    const [welcome, ...more] = await send(arrives('bot', 'ann'))
    expect(more).toEqual([])
    expect(welcome?.text).toMatch(/^Hello! I am an automated chatbot/u)
    const actions = welcome?.suggestedActions?.actions ?? []
    expect(actions).toHaveLength(3)
    for (const { value } of actions) {
      expect((await send({ type: 'message', value }))[0]?.attachments?.length).toBeGreaterThan(0)
    }
    expect(await send(arrives('ann'))).toEqual([])
  })

  test('in the language of the page', async () => {
    const { send } = conversing({ template: { locale: 'zh-TW' } })
    expect(textOf(await send(arrives('ann')))[0]).toMatch(/^您好！/u)
  })

  test('with others is welcomed with them, in one message', async () => {
    expect(await conversing().send(arrives('ann', 'ben', 'eve'))).toHaveLength(1)
  })

  test('is not the bot itself', async () => {
    expect(await conversing().send(arrives('bot'))).toEqual([])
  })

  test('of two conversations is welcomed in each', async () => {
    const storage = conversationStorage(memoryStore())
    for (const id of ['one', 'two']) {
      const { send } = conversing({
        storage,
        template: { conversation: { id, name: id, isGroup: false, conversationType: '' } },
      })
      expect(await send(arrives('ann'))).toHaveLength(1)
      expect(await send(arrives('ann'))).toEqual([])
    }
  })
})

test.each([
  'typing',
  'messageReaction',
  'event',
  'endOfConversation',
  'conversationUpdate',
  'dance',
])('a %s of nobody is passed over in silence', async (type) => {
  const { send, errors } = conversing()
  expect(await send({ type })).toEqual([])
  expect(errors).toEqual([])
})

describe('what goes wrong', () => {
  const SECRET = 'at /srv/secret.ts: password'
  const broken = () => {
    throw new Error(SECRET)
  }

  test.each([
    ['en-US', 'what awards?', /^I am sorry/u],
    ['en-US', '得過哪些獎', /^很抱歉/u],
    ['zh-TW', '?', /^很抱歉/u],
  ])('is apologised for in the person’s language: %s, %s', async (locale, text, sorry) => {
    const { say } = conversing({ converse: broken, template: { locale } })
    const replies = await say(text)
    expect(replies).toHaveLength(1)
    expect(textOf(replies)[0]).toMatch(sorry)
    expect(JSON.stringify(replies)).not.toContain('secret')
  })

  test('is logged once, without what was said', async () => {
    const { say, errors, answered } = conversing({ converse: broken })
    await say('my name is Ann')
    expect(errors).toHaveLength(1)
    expect(errors[0]?.facts).toMatchObject({ channel: 'directline', activity: 'message' })
    expect(JSON.stringify(errors)).not.toContain('Ann')
    expect(answered).toEqual([])
  })

  test('does not end the conversation', async () => {
    let isBroken = true
    const core = conversing().say
    const { say } = conversing({
      converse: (question, before) => {
        if (isBroken) throw new Error(SECRET)
        return realConverse(question, before)
      },
    })
    await say('what awards?')
    isBroken = false
    expect(textOf(await say('what awards did DOIT win'))).toEqual(
      textOf(await core('what awards did DOIT win')),
    )
  })
})

test('each turn is told to the log: channel, outcome, language, how many events, how long', async () => {
  const { say, answered } = conversing()
  await say('my cousin asks what awards did DOIT win')
  expect(answered).toEqual([
    {
      channel: 'directline',
      outcome: expect.any(String),
      language: 'en',
      events: expect.any(Number),
      ms: expect.any(Number),
    },
  ])
})

describe('to start over', () => {
  test.each(['directline', 'msteams', 'line', 'telegram'])(
    'on %s clears what was talked about and welcomes',
    async (channelId) => {
      const { say, answered } = conversing({ template: { channelId } })
      await say('what awards did DOIT win')
      const [reply] = await say('start over')
      expect(reply?.text).toMatch(
        /^We are starting over\. .* deleted\. Hello! I am an automated chatbot/u,
      )
      expect(answered.at(-1)?.outcome).toBe('forgotten')
      await say('the second one')
      expect(answered.at(-1)?.outcome).toBe('clarify')
    },
  )

  test('tells a page of it, which “forget me” does not', async () => {
    const { say } = conversing()
    expect((await say('start over'))[0]?.channelData).toMatchObject({ startsOver: true })
    expect((await say('forget me'))[0]?.channelData).not.toHaveProperty('startsOver')
  })

  test.each(['new chat', 'Let’s start over, please', '重新開始', '請開新對話'])(
    '“%s” asks for it',
    async (words) => {
      const { say, answered } = conversing()
      await say(words)
      expect(answered.at(-1)?.outcome).toBe('forgotten')
    },
  )

  test.each([
    'how do I reset my password',
    'start over again with the awards',
    '重新開始，我想看二月的',
    'Forget that, let’s start over. What happened in December?',
  ])('“%s” asks for something else', async (words) => {
    const { say, answered } = conversing()
    await say(words)
    expect(answered.at(-1)?.outcome).not.toBe('forgotten')
  })
})

test('the end of a conversation leaves nothing of it, and is not answered', async () => {
  const storage = new MemoryStorage()
  const { say, send } = conversing({ storage })
  await say('what awards did DOIT win')
  const key = 'directline/conversations/Convo1/'
  expect(await storage.read([key])).toHaveProperty([key])
  expect(await send({ type: 'endOfConversation' })).toEqual([])
  expect(await storage.read([key])).toEqual({})
})

test('a state whose lists of ids are broken is used all the same', async () => {
  const storage = conversationStorage(memoryStore())
  const key = 'directline/conversations/Convo1/'
  const talk = { welcomed: 5, taken: { 0: 'x' }, noted: [null], context: [] }
  await storage.write({ [key]: { talk } })
  const { say, errors } = conversing({ storage })
  expect((await say('did a quokka sing'))[0]?.text).toMatch(/could not find/u)
  expect((await say('start over'))[0]?.text).toMatch(/^We are starting over/u)
  expect(errors).toEqual([])
})
