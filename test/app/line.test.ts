// LINE against the whole house, over real HTTP on both sides.

import { randomUUID } from 'node:crypto'
import { join } from 'node:path'
import type { messagingApi } from '@line/bot-sdk'
import { open } from 'lmdb'
import { describe, expect, test, vi } from 'vitest'
import { aLinePlatform, type LineEvent, type LineReply } from '../doors/line/a-line-platform.js'
import { aFolder } from '../storage/a-folder.js'
import { anApp } from './an-app.js'

vi.setConfig({ testTimeout: 30_000 })

const aTalk = async (settings: Readonly<Record<string, string>> = {}) => {
  const line = await aLinePlatform()
  const app = await anApp({ ...line.settings, ...settings })
  line.connect(app.url)
  return { line, ...app }
}

const wordsOf = ({ messages }: LineReply): string =>
  messages.map((one) => (one.type === 'text' ? one.text : altTextOf(one))).join('\n')

const altTextOf = (message: messagingApi.Message): string =>
  'altText' in message ? message.altText : ''

const bubblesOf = ({ messages }: LineReply): readonly messagingApi.FlexBubble[] =>
  messages.flatMap((one) => {
    if (one.type !== 'flex') return []
    return one.contents.type === 'carousel' ? one.contents.contents : [one.contents]
  })

/** What the button with this label sends. */
const postbackOn = (part: unknown, label: string): string => {
  const sent: string[] = []
  JSON.stringify(part, (_, value) => {
    if (value?.label === label) sent.push(value.data)
    return value
  })
  return sent[0] ?? ''
}

const recordsIn = async (folder: string) => {
  const db = open<string, string>({ path: join(folder, 'store'), encoding: 'string' })
  const records = [...db.getRange()].map(({ key, value }) => [key, value] as const)
  await db.close()
  return records.filter(([key]) => !key.startsWith('~'))
}

test('a conversation in Chinese: welcome, four bubbles, a press, a follow-up, one reply each', async () => {
  const { line, log } = await aTalk()
  const ann = line.user()
  const follow = line.event(ann, { type: 'follow', follow: { isUnblocked: false } })
  expect(await line.deliver(follow)).toBe(200)
  expect(wordsOf(await line.replyTo(follow))).toMatch(/^您好/u)
  const asked = line.text(ann, '資訊局得過哪些獎')
  await line.deliver(asked)
  const awards = await line.replyTo(asked)
  expect(awards.messages.map(({ type }) => type)).toEqual(['text', 'flex'])
  expect(wordsOf(awards)).toMatch(/^2018年（民國107年）共有4件得獎大事/u)
  const bubbles = bubblesOf(awards)
  expect(bubbles).toHaveLength(4)
  const press = line.press(ann, postbackOn(bubbles[1], '同月大事'))
  await line.deliver(press)
  expect(wordsOf(await line.replyTo(press))).toMatch(/2018年（民國107年）7月共有4件大事/u)
  const next = line.text(ann, '第二個')
  await line.deliver(next)
  expect(wordsOf(await line.replyTo(next))).toContain('7月10日')
  expect(line.replies).toHaveLength(4)
  expect(line.refused).toEqual([])
  expect(log.filter(({ level }) => Number(level) >= 40)).toEqual([])
})

test('what LINE is asked is logged with its id, and nobody’s words, ids or tokens are', async () => {
  const { line, log, close } = await aTalk()
  const ann = line.user()
  const asked = line.text(ann, '資訊局得過哪些獎')
  await line.deliver(asked)
  await line.replyTo(asked)
  await close(2_000)
  const { msg, time, endpoint, method, status, requestId } =
    log.find(({ endpoint }) => endpoint !== undefined) ?? {}
  expect({ msg, endpoint, method, status }).toEqual({
    msg: 'LINE was called',
    endpoint: '/v2/bot/message/reply',
    method: 'POST',
    status: 200,
  })
  expect(requestId).toMatch(/^[0-9a-f-]{36}$/u)
  expect(time).toEqual(expect.any(String))
  const written = JSON.stringify(log)
  for (const secret of [
    '資訊局',
    ann.userId ?? '?',
    asked.replyToken ?? '?',
    asked.webhookEventId,
  ]) {
    expect(written).not.toContain(secret)
  }
})

test('a sticker is answered politely, and five pictures in a row once', async () => {
  const { line } = await aTalk()
  const ann = line.user()
  const wordless = (type: string) =>
    line.event(ann, { type: 'message', message: { type, id: randomUUID() } })
  const sticker = wordless('sticker')
  await line.deliver(sticker)
  expect(wordsOf(await line.replyTo(sticker))).toContain('我只能讀取文字')
  const pictures = ['image', 'image', 'image', 'image', 'image'].map(wordless)
  await line.deliver(...pictures)
  const asked = line.text(ann, '資訊局得過哪些獎')
  await line.deliver(asked)
  await line.replyTo(asked)
  expect(line.replies.map(({ event }) => event)).toEqual([sticker, pictures[0], asked])
})

test('LINE’s own emoji among the words take nothing away from the answer', async () => {
  const { line } = await aTalk()
  const ann = line.user()
  const emojis = [{ index: 7, length: 12, productId: '5ac1bfd5040ab15980c9b435', emojiId: '001' }]
  const asked = line.text(ann, '八月有什麼活動(moon smile)', { emojis })
  const plain = line.text(ann, '八月有什麼活動')
  await line.deliver(asked, plain)
  const [one, other] = [await line.replyTo(asked), await line.replyTo(plain)]
  expect(one.messages).toEqual(other.messages)
  expect(bubblesOf(one).length).toBeGreaterThan(0)
  const alone = line.text(ann, '(hello)', { emojis: [{ ...emojis[0], index: 0, length: 7 }] })
  await line.deliver(alone)
  expect(wordsOf(await line.replyTo(alone))).toContain('請輸入您的問題')
})

test('a message sticker is a question, thanks are thanked, a wave is greeted, in the language of the talk', async () => {
  const { line } = await aTalk()
  const ann = line.user()
  const say = async (event: LineEvent): Promise<string> => {
    await line.deliver(event)
    return wordsOf(await line.replyTo(event))
  }
  expect(await say(line.sticker(ann, { text: '資訊局得過哪些獎' }))).toMatch(
    /^2018年（民國107年）共有4件得獎大事/u,
  )
  expect(await say(line.sticker(ann, { keywords: ['bow', 'Thank you', 'hello'] }))).toMatch(
    /^不客氣。/u,
  )
  expect(await say(line.sticker(ann, { keywords: ['Howdy', 'wave'] }))).toMatch(/^您好/u)
  expect(await say(line.sticker(ann, { keywords: ['award', 'win'] }))).toContain('我只能讀取文字')
  expect(await say(line.text(ann, 'what awards were won'))).toMatch(/^6 awards/u)
  expect(await say(line.sticker(ann, { keywords: ['thanks'] }))).toMatch(/^You’re welcome\./u)
})

describe('in a group', () => {
  test('who quotes an answer goes on from it, without naming the bot', async () => {
    const { line } = await aTalk()
    const group = line.group()
    const asked = line.mention(group, '資訊局得過哪些獎')
    await line.deliver(asked)
    const { messages, ids } = await line.replyTo(asked)
    expect(messages[0]).toMatchObject({
      type: 'text',
      quoteToken: Object(asked['message']).quoteToken,
    })
    const other = line.mention(group, '你好')
    await line.deliver(other)
    await line.replyTo(other)
    const next = line.text(group, '第二個', { quotedMessageId: ids[0] })
    await line.deliver(next)
    expect(wordsOf(await line.replyTo(next))).toContain('7月10日')
    expect(line.refused).toEqual([])
  })

  test('a sticker that quotes an answer is thanked, and one that does not is for the others', async () => {
    const { line } = await aTalk()
    const group = line.group()
    const asked = line.mention(group, '資訊局得過哪些獎')
    await line.deliver(asked)
    const { ids } = await line.replyTo(asked)
    const thanks = { keywords: ['thanks'] }
    await line.deliver(line.sticker(group, thanks))
    const quoting = line.sticker(group, { ...thanks, quotedMessageId: ids[0] })
    await line.deliver(quoting)
    const { messages } = await line.replyTo(quoting)
    const { quoteToken } = Object(quoting['message'])
    expect(messages[0]).toMatchObject({ text: expect.stringMatching(/^不客氣。/u), quoteToken })
    expect(line.replies).toHaveLength(2)
  })

  test('only what names the bot is answered, and nothing else is kept', async () => {
    const folder = aFolder()
    const { line, close } = await aTalk({ STORAGE_URL: folder })
    const group = line.group()
    const join = line.event(group, { type: 'join' })
    await line.deliver(join)
    expect(wordsOf(await line.replyTo(join))).toMatch(/^大家好.*提及/su)
    const chatter = line.text(group, '資訊局得過哪些獎，八月呢')
    const picture = line.event(group, { type: 'message', message: { type: 'image', id: '1' } })
    const joined = line.event(group, { type: 'memberJoined', joined: { members: [line.user()] } })
    expect(await line.deliver(chatter, picture, joined)).toBe(200)
    const asked = line.mention(group, '資訊局得過哪些獎')
    await line.deliver(asked)
    expect(wordsOf(await line.replyTo(asked))).toContain('4')
    expect(line.replies).toHaveLength(2)
    await close(2_000)
    expect(JSON.stringify(await recordsIn(folder))).not.toContain('八月呢')
  })

  test('who goes on there names it again', async () => {
    const { line } = await aTalk()
    const group = line.group()
    const talk = ['資訊局得過哪些獎', '第二個'].map((words) => line.mention(group, words))
    for (const one of talk) await line.deliver(one)
    const [, second] = talk
    expect(wordsOf(await line.replyTo(second ?? line.mention(group, '')))).toContain('7月10日')
  })

  test('sent away and let in again, it begins anew, and has kept nothing of the talk', async () => {
    const folder = aFolder()
    const { line, close } = await aTalk({ STORAGE_URL: folder })
    const group = line.group()
    const asked = line.mention(group, '資訊局得過哪些獎')
    await line.deliver(asked)
    await line.replyTo(asked)
    const away = line.event(group, { type: 'leave' })
    const back = line.event(group, { type: 'join' })
    await line.deliver(away, back)
    expect(wordsOf(await line.replyTo(back))).toMatch(/^大家好.*提及/su)
    await close(2_000)
    const records = await recordsIn(folder)
    // That it left and came back, and what it has said since, by which a quote of that is known.
    expect(records.map(([key]) => key.split('/')[0])).toEqual(['mark', 'mark', 'mark', 'talk'])
    expect(JSON.stringify(records)).not.toContain('2018-')
  })
})

test('a message that is taken back leaves everything that is kept', async () => {
  const folder = aFolder()
  const { line, close } = await aTalk({ STORAGE_URL: folder })
  const ann = line.user()
  const asked = line.text(ann, '長頸鹿得過哪些獎')
  await line.deliver(asked)
  await line.replyTo(asked)
  const unsend = (one: typeof asked) =>
    line.event(ann, { type: 'unsend', unsend: { messageId: messageIdOf(one) } })
  await line.deliver(unsend(asked))
  const late = line.text(ann, '駱駝得過哪些獎')
  const backBefore = unsend(late)
  await line.deliver(backBefore)
  await line.deliver(late)
  const last = line.text(ann, '你好')
  await line.deliver(last)
  await line.replyTo(last)
  await close(2_000)
  expect(line.replies.map(({ event }) => event)).toEqual([asked, last])
  const written = JSON.stringify(await recordsIn(folder))
  expect(written).not.toContain('長頸鹿')
  expect(written).not.toContain('駱駝')
})

test('who says “forget me” is forgotten, and who says it again in a new message hears it again', async () => {
  const folder = aFolder()
  const { line, close } = await aTalk({ STORAGE_URL: folder })
  const ann = line.user()
  for (const words of ['資訊局得過哪些獎', '忘記我', '忘記我']) {
    const asked = line.text(ann, words)
    await line.deliver(asked)
    await line.replyTo(asked)
  }
  await close(2_000)
  const records = await recordsIn(folder)
  expect(records.filter(([key]) => key.startsWith('inbox/'))).toEqual([])
  expect(records.filter(([key]) => key.startsWith('mark/'))).toHaveLength(1)
})

const messageIdOf = ({ message }: LineEvent): string =>
  typeof message === 'object' && message !== null && 'id' in message ? String(message.id) : ''

describe('the door', () => {
  test('stays closed without settings, and says nothing of it', async () => {
    const { url, log } = await anApp()
    expect((await fetch(`${url}/line/webhook`, { method: 'POST' })).status).toBe(404)
    expect(JSON.stringify(log)).not.toContain('LINE')
  })

  test.each([
    ['LINE_CHANNEL_SECRET', 'LINE_CHANNEL_ACCESS_TOKEN'],
    ['LINE_CHANNEL_ACCESS_TOKEN', 'LINE_CHANNEL_SECRET'],
  ])('stays closed with %s alone, and names the other', async (one, other) => {
    const { url, log } = await anApp({ [one]: 'x' })
    expect((await fetch(`${url}/line/webhook`, { method: 'POST' })).status).toBe(404)
    expect(log.filter(({ msg }) => String(msg).includes(other))).toHaveLength(1)
  })
})
