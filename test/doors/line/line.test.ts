// The door by itself: who comes in, what is answered once and in order, and what is counted as lost.
import { describe, expect, test, vi } from 'vitest'
import type { Logic } from '../../../src/doors/line/adapter.js'
import { isSigned } from '../../../src/doors/line/signature.js'
import { memoryStore } from '../../../src/storage/memory-store.js'
import { inOnePlace, StoreFull } from '../../../src/storage/store.js'
import { aLineDoor } from './a-line-door.js'
import { aLinePlatform, CHANNEL_SECRET, type LineReply, sign } from './a-line-platform.js'

const textsOf = ({ messages }: LineReply) =>
  messages.map((one) => (one.type === 'text' ? one.text : one.type))

const eventually = (check: () => unknown) => vi.waitFor(check, { timeout: 4_500, interval: 10 })

describe('a signature', () => {
  const body = '{"destination":"U8e742f61d673b39c7fff3cecb7536ef0","events":[]}'
  const signature = 'GhRKmvmHys4Pi8DxkF4+EayaH0OqtJtaZxgTD9fMDLs='

  test('is that of LINE’s own example', async () => {
    expect(isSigned(Buffer.from(body), CHANNEL_SECRET, signature)).toBe(true)
    const { line } = await aLineDoor()
    expect(await line.post(body, signature)).toBe(200)
  })

  test('counts over the bytes, whichever they are', async () => {
    const { line, counts } = await aLineDoor()
    expect(await line.post(`${body} `, signature)).toBe(401)
    expect(await line.post(`${body}\n`, sign(`${body}\n`))).toBe(200)
    const noText = Buffer.from([0xff, 0xfe, 0x00])
    expect(await line.post(noText, sign(noText))).toBe(400)
    expect(counts).toMatchObject({ signed: 1, refused: 1 })
  })

  test.each([
    ['missing', undefined],
    ['empty', ''],
    ['of another secret', sign(body, 'another')],
    ['of another body', sign('{}')],
    ['truncated', signature.slice(0, -4)],
    ['with more behind it', `${signature}AAAA`],
    ['in another alphabet', signature.replaceAll('+', '-').replaceAll('/', '_')],
    ['in hexadecimal', Buffer.from(signature, 'base64').toString('hex')],
  ])('that is %s lets nobody in', async (_, wrong) => {
    const { line, log } = await aLineDoor()
    expect(await line.post(body, wrong)).toBe(401)
    expect(await line.post(body, wrong)).toBe(401)
    expect(line.calls).toEqual([])
    expect(log.map(({ level }) => level)).toEqual(['warn'])
  })

  test('that was good is replayed in vain: no second reply', async () => {
    const { line, counts } = await aLineDoor()
    const asked = line.text(line.user(), 'one')
    const twice = JSON.stringify({ destination: 'U', events: [asked] })
    await line.deliver(asked)
    await line.replyTo(asked)
    expect(await line.post(twice, sign(twice))).toBe(200)
    await eventually(() => expect(counts).toMatchObject({ answered: 1, repeated: 1 }))
    expect(line.replies).toHaveLength(1)
    expect(line.refused).toEqual([])
  })

  test('does not help a body that is too large', async () => {
    const { line } = await aLineDoor()
    const large = JSON.stringify({ destination: 'U', events: [], more: 'x'.repeat(1_100_000) })
    expect(await line.post(large, sign(large))).toBe(413)
  })
})

describe('one message', () => {
  test('that comes five times at once has one reply', async () => {
    const { line, counts } = await aLineDoor()
    const asked = line.text(line.user(), 'one')
    const five = Array.from({ length: 5 }, () => line.deliver(asked))
    expect(await Promise.all(five)).toEqual([200, 200, 200, 200, 200])
    await line.replyTo(asked)
    await eventually(() => expect(counts).toMatchObject({ answered: 1, repeated: 4 }))
    expect(line.calls).toHaveLength(1)
  })

  test('is kept before it is acknowledged, and gone when it is answered', async () => {
    const store = memoryStore()
    const kept = () => store.range({ from: 'inbox', below: 'inboy', limit: 10 })
    let seen = 0
    const { line } = await aLineDoor({
      store,
      logic: async (context) => {
        seen = (await kept()).length
        await context.sendActivity('yes')
      },
    })
    const asked = line.text(line.user(), 'one')
    await line.deliver(asked)
    expect(await kept()).toHaveLength(1)
    await line.replyTo(asked)
    expect(seen).toBe(1)
    await eventually(async () => expect(await kept()).toEqual([]))
  })

  test('is answered where the store has no room for it', async () => {
    const store = memoryStore()
    const full = async () => {
      throw new StoreFull('no room')
    }
    const { line, counts } = await aLineDoor({
      store: { ...store, ...inOnePlace({ ...store, write: full }) },
    })
    const asked = line.text(line.user(), 'one')
    expect(await line.deliver(asked)).toBe(200)
    expect(textsOf(await line.replyTo(asked))).toEqual(['echo one'])
    await eventually(() => expect(counts.answered).toBe(1))
  })

  test('has all that the bot says in one reply, with the buttons on the last message', async () => {
    const quickReply = {
      items: [{ type: 'action', action: { type: 'message', label: 'More', text: 'more' } }],
    }
    const { line } = await aLineDoor({
      logic: async (context) => {
        const messages = [{ type: 'text', text: 'drawn', quickReply }]
        await context.sendActivity({ type: 'typing' })
        await context.sendActivity({ type: 'message', text: 'words', channelData: { messages } })
        await context.sendActivity('a notice')
      },
    })
    const asked = line.text(line.user(), 'one')
    await line.deliver(asked)
    expect((await line.replyTo(asked)).messages).toEqual([
      { type: 'text', text: 'drawn' },
      { type: 'text', text: 'a notice', quickReply },
    ])
  })

  test('that the bot answers with more messages than LINE takes is answered with their words', async () => {
    const logic: Logic = async (context) => {
      for (let n = 1; n <= 7; n += 1) await context.sendActivity(`Message ${n}.`)
    }
    const { line } = await aLineDoor({ logic })
    const asked = line.text(line.user(), 'one')
    await line.deliver(asked)
    const [first, ...more] = textsOf(await line.replyTo(asked))
    expect(more).toEqual([])
    expect(first?.match(/Message \d/gu)).toHaveLength(7)
  })

  test('whose reply LINE does not take as it is drawn is answered in words', async () => {
    const messages = [{ type: 'flex', altText: 'x'.repeat(1_501), contents: { type: 'bubble' } }]
    const { line } = await aLineDoor({
      logic: async (context) => {
        await context.sendActivity({ type: 'message', text: 'in words', channelData: { messages } })
      },
    })
    const asked = line.text(line.user(), 'one')
    await line.deliver(asked)
    expect(textsOf(await line.replyTo(asked))).toEqual(['in words'])
    expect(line.refused.map(({ status }) => status)).toEqual([400])
  })
})

describe('in a chat', () => {
  test('messages are answered by their time, however they come', async () => {
    const { line } = await aLineDoor()
    const ann = line.user()
    const talk = ['one', 'two', 'three', 'four'].map((words) => line.text(ann, words))
    const [one, two, three, four] = talk
    if (!one || !two || !three || !four) throw new Error('four are needed')
    await Promise.all([line.deliver(four, two), line.deliver(three), line.deliver(one)])
    await line.until(() => line.replies.length === 4)
    expect(line.replies.map(({ event }) => event)).toEqual(talk)
  })

  test('an older one that comes after a newer was answered is still answered', async () => {
    const { line } = await aLineDoor()
    const ann = line.user()
    const older = line.text(ann, 'older')
    const newer = line.text(ann, 'newer')
    await line.deliver(newer)
    await line.replyTo(newer)
    await line.deliver(older)
    expect(textsOf(await line.replyTo(older))).toEqual(['echo older'])
  })

  test('no other chat waits for a slow one', async () => {
    let release = () => {}
    const isReleased = new Promise<void>((resolve) => {
      release = resolve
    })
    const { line } = await aLineDoor({
      logic: async (context) => {
        if (context.activity.text === 'slow') await isReleased
        await context.sendActivity('done')
      },
    })
    const slow = line.text(line.user(), 'slow')
    const quick = line.text(line.user(), 'quick')
    await line.deliver(slow, quick)
    await line.replyTo(quick)
    release()
    await line.replyTo(slow)
    expect(line.replies.map(({ event }) => event)).toEqual([quick, slow])
  })

  test('who types ahead without end is answered as far as there is room', async () => {
    const { line, counts } = await aLineDoor({ limits: { waitingInChat: 3, waiting: 100 } })
    const ann = line.user()
    const talk = Array.from({ length: 10 }, (_, n) => line.text(ann, `${n}`))
    expect(await line.deliver(...talk)).toBe(200)
    await line.until(() => line.replies.length === 3)
    await eventually(() => expect(counts.answered).toBe(3))
    expect(counts.lost.crowded).toBe(7)
  })

  test('a message that is edited while it waits is answered as it reads now', async () => {
    const { line } = await aLineDoor()
    const group = line.group()
    const asked = line.mention(group, 'giraffe')
    await line.deliver(asked, line.edited(asked, line.mention(group, 'camel')))
    expect(textsOf(await line.replyTo(asked))).toEqual(['echo camel'])
    expect(line.replies).toHaveLength(1)
  })
})

describe('in a group', () => {
  /** The first message of the reply to a question there, with what can be quoted of it. */
  const anAnswered = async () => {
    const { line, ...rest } = await aLineDoor()
    const group = line.group()
    const asked = line.mention(group, 'one')
    await line.deliver(asked)
    const reply = await line.replyTo(asked)
    await eventually(() => expect(rest.counts.answered).toBe(1))
    return { line, group, asked, reply, ours: { quotedMessageId: reply.ids[0] }, ...rest }
  }

  test('a reply quotes the message that it answers, and in a chat of two none', async () => {
    const { line, asked, reply } = await anAnswered()
    const { quoteToken } = Object(asked['message'])
    expect(reply.messages).toEqual([{ type: 'text', text: 'echo one', quoteToken }])
    const alone = line.text(line.user(), 'two')
    await line.deliver(alone)
    expect((await line.replyTo(alone)).messages).toEqual([{ type: 'text', text: 'echo two' }])
  })

  test('where LINE does not take the quote, the same is said without it', async () => {
    const { line, group } = await anAnswered()
    const mention = line.mention(group, 'two')
    const asked = { ...mention, message: { ...Object(mention['message']), quoteToken: 'foreign' } }
    line.issue(asked)
    const known = { ...asked, message: { ...Object(mention['message']), quoteToken: 'unknown' } }
    const body = JSON.stringify({ destination: 'U', events: [known] })
    await line.post(body, sign(body))
    expect((await line.replyTo(asked)).messages).toEqual([{ type: 'text', text: 'echo two' }])
    expect(line.refused.map(({ status }) => status)).toEqual([400])
  })

  test('who quotes a message of the bot need not name it', async () => {
    const { line, group, ours } = await anAnswered()
    const asked = line.text(group, 'and in May?', ours)
    await line.deliver(asked)
    expect(textsOf(await line.replyTo(asked))).toEqual(['echo and in May?'])
  })

  test('who quotes a message of somebody else, or ours in another group, says nothing to the bot', async () => {
    const { line, group, ours, counts } = await anAnswered()
    await line.deliver(
      line.text(group, 'two', { quotedMessageId: '468789577898262530' }),
      line.text(line.group(), 'three', ours),
      line.sticker(group, { text: 'four', quotedMessageId: '468789577898262530' }),
    )
    const last = line.mention(group, 'five')
    await line.deliver(last)
    await line.replyTo(last)
    expect(line.replies).toHaveLength(2)
    expect(counts.passedOver).toBe(3)
  })

  test('a quote is known after a restart, and by another replica', async () => {
    const store = memoryStore()
    const first = await aLineDoor({ store })
    const { line } = first
    const group = line.group()
    const asked = line.mention(group, 'one')
    await line.deliver(asked)
    const [quotedMessageId] = (await line.replyTo(asked)).ids
    await eventually(() => expect(first.counts.answered).toBe(1))
    await first.end()
    await aLineDoor({ line, store })
    const next = line.text(group, 'two', { quotedMessageId })
    await line.deliver(next)
    expect(textsOf(await line.replyTo(next))).toEqual(['echo two'])
  })

  test('a message to which the name is added is answered, once, with the token of the edit', async () => {
    const { line } = await aLineDoor()
    const group = line.group()
    const said = line.text(group, 'what awards')
    const edit = line.edited(said, line.mention(group, 'what awards'))
    const again = line.edited(said, line.mention(group, 'which awards'))
    await line.deliver(said)
    await line.deliver(edit)
    expect(textsOf(await line.replyTo(edit))).toEqual(['echo what awards'])
    await line.redeliver(edit)
    await line.deliver(again)
    const last = line.mention(group, 'last')
    await line.deliver(last)
    await line.replyTo(last)
    expect(line.replies.map(({ event }) => event)).toEqual([edit, last])
  })

  test('a message that was answered is not answered again when it is edited', async () => {
    const { line, group, asked, counts } = await anAnswered()
    await line.deliver(line.edited(asked, line.mention(group, 'two')))
    await eventually(() => expect(counts.repeated).toBe(1))
    expect(line.replies).toHaveLength(1)
  })

  test('an edit that names nobody is none of the bot’s business', async () => {
    const { line, counts } = await aLineDoor()
    const said = line.text(line.group(), 'one')
    await line.deliver(said, line.edited(said, line.text(line.group(), 'two')))
    await eventually(() => expect(counts.passedOver).toBe(2))
    expect(line.calls).toEqual([])
  })
})

describe('when LINE', () => {
  test('is busy or fails, the same call is made again, with no retry key and one reply', async () => {
    const { line, counts } = await aLineDoor()
    const troubles = [429, 500, 503] as const
    line.trouble = ({ number }) => troubles[number - 1]
    const asked = line.text(line.user(), 'one')
    await line.deliver(asked)
    await line.replyTo(asked)
    await eventually(() => expect(counts).toMatchObject({ answered: 1, retries: 3 }))
    expect(line.replies).toHaveLength(1)
    expect(line.refused).toEqual([])
  })

  test('has sent the reply but cut the line before saying so, it is sent once and not lost', async () => {
    const { line, counts } = await aLineDoor()
    line.trouble = ({ number }) => (number === 1 ? 'cut' : undefined)
    const asked = line.text(line.user(), 'one')
    await line.deliver(asked)
    await eventually(() => expect(counts.answered).toBe(1))
    expect(line.replies).toHaveLength(1)
    expect(line.refused.map(({ faults }) => faults)).toEqual([['reply token: used']])
    expect(Object.values(counts.lost).every((count) => count === 0)).toBe(true)
  })

  test('does not know the token, the message is lost, and logged with its reason', async () => {
    const { line, counts, log } = await aLineDoor()
    const asked = line.text(line.user(), 'one')
    const body = JSON.stringify({ destination: 'U', events: [asked] })
    expect(await line.post(body, sign(body))).toBe(200)
    await eventually(() => expect(counts.lost['token-refused']).toBe(1))
    expect(line.calls).toHaveLength(1)
    expect(log.filter(({ level }) => level === 'warn')).toMatchObject([{ reason: 'token-refused' }])
  })

  test('does not take our access token, the message is lost at once', async () => {
    const { line, counts } = await aLineDoor({ accessToken: 'another' })
    await line.deliver(line.text(line.user(), 'one'))
    await eventually(() => expect(counts.lost['not-authorized']).toBe(1))
    expect(line.calls).toHaveLength(1)
  })

  test('is slow, who waits in a chat of two is shown so once, and a group is not', async () => {
    const { line } = await aLineDoor({ slowAfterMs: 20 })
    let count = 0
    line.trouble = ({ path }) => {
      if (!path.endsWith('/reply')) return undefined
      count += 1
      return count <= 2 ? 500 : undefined
    }
    const ann = line.user()
    const asked = line.text(ann, 'one')
    await line.deliver(asked)
    await line.replyTo(asked)
    count = 0
    const inGroup = line.mention(line.group(), 'two')
    await line.deliver(inGroup)
    await line.replyTo(inGroup)
    expect(line.loadings).toEqual([ann.userId])
  })
})

describe('a process that ends', () => {
  /** Its first life ends while LINE does not answer; the second begins so much later. */
  const twoLives = async (laterMs: number, trouble: 'hang' | 'cut') => {
    const store = memoryStore()
    let time = Date.now()
    const now = () => time
    const line = await aLinePlatform({ now })
    line.trouble = () => trouble
    const first = await aLineDoor({ line, store, now })
    const asked = line.text(line.user(), 'one')
    await line.deliver(asked)
    await line.until(() => line.calls.length > 0)
    await first.door.close(0)
    line.trouble = () => undefined
    time += laterMs
    const second = await aLineDoor({ line, store, now })
    await second.door.resume()
    return { line, asked, counts: second.counts }
  }

  test('before its reply has gone out leaves it to the next, within the minute of the token', async () => {
    const { line, asked, counts } = await twoLives(30_000, 'hang')
    await line.replyTo(asked)
    await eventually(() => expect(counts).toMatchObject({ answered: 1 }))
    expect(line.replies).toHaveLength(1)
  })

  test('after its reply has gone out is found to have answered', async () => {
    const { line, counts } = await twoLives(1_000, 'cut')
    await eventually(() => expect(counts).toMatchObject({ answered: 1 }))
    expect(line.replies).toHaveLength(1)
    expect(counts.lost['token-refused']).toBe(0)
  })

  test('for longer than the minute has lost the message, and a redelivery is answered', async () => {
    const { line, asked, counts } = await twoLives(61_000, 'hang')
    await eventually(() => expect(counts.lost.expired).toBe(1))
    expect(line.replies).toEqual([])
    await line.redeliver(asked)
    await line.replyTo(asked)
    expect(line.replies).toHaveLength(1)
  })

  test('for longer than twenty minutes does not answer a redelivery either', async () => {
    const { line, asked, counts } = await twoLives(21 * 60_000, 'hang')
    await eventually(() => expect(counts.lost.expired).toBe(1))
    await line.redeliver(asked)
    await eventually(() => expect(counts.lost.expired).toBe(2))
    expect(line.replies).toEqual([])
  })
})

test('what is none of the bot’s business does no harm', async () => {
  const { line, counts, log } = await aLineDoor()
  const ann = line.user()
  const events = [
    line.event(ann, { type: 'fromTheFuture', more: { deep: [1] } }),
    line.event(ann, {
      type: 'message',
      message: { type: 'text', id: '1', text: 'x' },
      mode: 'standby',
    }),
    line.event(ann, { type: 'accountLink', link: { result: 'ok', nonce: 'n' } }),
    line.event(ann, {
      type: 'postback',
      postback: { data: 'x', params: { newRichMenuAliasId: 'en', status: 'SUCCESS' } },
    }),
  ]
  expect(await line.deliver()).toBe(200)
  expect(await line.deliver(...events)).toBe(200)
  expect(counts.passedOver).toBe(4)
  expect(line.calls).toEqual([])
  expect(log).toEqual([])
})

test('a button gives its data to the bot as it was written', async () => {
  const { line } = await aLineDoor()
  const pressed = line.press(line.group(), 'c1:{"do":"begin"}')
  await line.deliver(pressed)
  expect(textsOf(await line.replyTo(pressed))).toEqual(['echo c1:{"do":"begin"}'])
})
