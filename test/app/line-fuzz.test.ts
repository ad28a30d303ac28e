// Ten thousand webhooks that are not as LINE would send them, with and without its signature.
import { expect, test } from 'vitest'
import { seededRandom } from '../../bench/seeded-random.js'
import { damaged, mutated } from '../../fuzz/mutate.js'
import {
  aLinePlatform,
  type LineEvent,
  type LinePlatform,
  sign,
} from '../doors/line/a-line-platform.js'
import { anApp } from './an-app.js'

/** Any run can be had again; another seed finds other webhooks. */
const SEED = 20181114
const WEBHOOKS = 10_000
const AT_ONCE = 20

const eventsOf = (line: LinePlatform): readonly (() => LineEvent)[] => {
  const person = line.user()
  const group = line.group()
  return [
    () => line.text(line.user(), '資訊局得過哪些獎'),
    () => line.text(person, 'and in October?'),
    () => line.mention(group, '八月發生什麼事'),
    () => line.press(person, 'c1:{"do":"list","category":"award"}'),
    () => line.event(person, { type: 'follow', follow: { isUnblocked: true } }),
    () => line.event(person, { type: 'unfollow' }),
    () => line.event(group, { type: 'join' }),
    () => line.event(group, { type: 'leave' }),
    () => line.event(person, { type: 'unsend', unsend: { messageId: '4' } }),
    () => line.event(person, { type: 'message', message: { type: 'sticker', id: '5' } }),
    () => line.sticker(line.user(), { text: '得過哪些獎', keywords: ['thanks', 'bow'] }),
    () =>
      line.text(line.user(), '八月有什麼活動(moon smile)', {
        emojis: [{ index: 7, length: 12, productId: 'p', emojiId: '001' }],
      }),
    () => line.text(group, '那八月呢', { quotedMessageId: '468789577898262530' }),
    () =>
      line.event(group, { type: 'messageEdited', message: { type: 'text', id: '6', text: 'x' } }),
    () => line.event(group, { type: 'memberJoined', joined: { members: [person] } }),
  ]
}

test('ten thousand mutated webhooks: no fault, and no reply to one that LINE has not signed', async () => {
  const line = await aLinePlatform()
  const { url, log, close } = await anApp({ ...line.settings, STORAGE_URL: 'memory:' })
  line.connect(url)
  const random = seededRandom(SEED)
  const makers = eventsOf(line)
  const forged: LineEvent[] = []
  const statuses = { signed: new Set<number>(), unsigned: new Set<number>() }

  const send = async (): Promise<void> => {
    const event = random.oneOf(makers)()
    // Each token is good, so that a reply to it would be seen.
    line.issue(event)
    const isForged = random.below(3) === 0
    const sent = isForged && random.below(2) === 0 ? event : mutated(event, random)
    const webhook = { destination: 'U', events: [sent] }
    const body = Buffer.from(
      JSON.stringify(random.below(8) === 0 ? mutated(webhook, random) : webhook),
    )
    const bytes = random.below(8) === 0 ? damaged(body, random) : body
    if (!isForged) {
      statuses.signed.add(await line.post(bytes, sign(bytes)))
      return
    }
    forged.push(event)
    const right = sign(bytes)
    const wrong = random.oneOf([undefined, '', right.slice(0, -1), `${right}=`, sign(bytes, 'x')])
    statuses.unsigned.add(await line.post(bytes, wrong))
  }

  for (let sent = 0; sent < WEBHOOKS; sent += AT_ONCE) {
    await Promise.all(Array.from({ length: AT_ONCE }, send))
  }
  const last = line.text(line.user(), '資訊局得過哪些獎')
  expect(await line.deliver(last)).toBe(200)
  await line.replyTo(last)
  await close(5_000)

  expect([...statuses.unsigned]).toEqual([401])
  expect([...statuses.signed].sort()).toEqual([200, 400])
  const tokens = new Set(forged.map(({ replyToken }) => replyToken))
  expect(forged.length).toBeGreaterThan(WEBHOOKS / 4)
  expect(line.replies.filter(({ event }) => tokens.has(event.replyToken))).toEqual([])
  expect(line.replies.length).toBeGreaterThan(WEBHOOKS / 50)
  expect(log.filter(({ level }) => Number(level) >= 50)).toEqual([])
}, 180_000)
