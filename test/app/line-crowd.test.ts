// Many chats at once on a bad day of LINE: each message has its one reply, in order, or is counted as lost.
import { expect, test, vi } from 'vitest'
import { seededRandom } from '../../bench/seeded-random.js'
import { aLinePlatform, type LineEvent } from '../doors/line/a-line-platform.js'
import { anApp } from './an-app.js'

const CHATS = 200
const MESSAGES = 10
const REDELIVERED = 0.05
const FAILING = 0.2

const SAID = ['資訊局得過哪些獎', 'and in October?', '第二個', 'what happened in August', '你好']

test('200 chats of ten messages, some sent again, a fifth of the calls failing: answered once and in order, or lost', async () => {
  const { below } = seededRandom(20181114)
  const isSo = (share: number) => below(1_000) < share * 1_000
  const line = await aLinePlatform()
  line.trouble = () => (isSo(FAILING) ? (isSo(0.5) ? 429 : 500) : undefined)
  const { url, log, close } = await anApp({ ...line.settings, LOG_LEVEL: 'info' })
  line.connect(url)
  const chats = Array.from({ length: CHATS }, () => {
    const person = line.user()
    return Array.from({ length: MESSAGES }, (_, n) =>
      line.text(person, SAID[n % SAID.length] ?? ''),
    )
  })
  const talk = async (messages: readonly LineEvent[]) => {
    for (const message of messages) {
      expect(await line.deliver(message)).toBe(200)
      if (isSo(REDELIVERED)) expect(await line.redeliver(message)).toBe(200)
    }
  }
  await Promise.all(chats.map(talk))
  const lost = () => log.filter(({ reason }) => reason !== undefined).length
  await vi.waitFor(
    () => expect(line.replies.length + lost()).toBeGreaterThanOrEqual(CHATS * MESSAGES),
    { timeout: 100_000, interval: 50 },
  )
  await close(5_000)

  const answered = new Map(line.replies.map(({ event, place }) => [event.webhookEventId, place]))
  expect(line.replies).toHaveLength(answered.size)
  for (const messages of chats) {
    const places = messages.flatMap(({ webhookEventId }) => answered.get(webhookEventId) ?? [])
    expect(places).toEqual([...places].sort((a, b) => a - b))
  }
  const { lost: byReason, ...counts } = log.find(({ signed }) => signed !== undefined) ?? {}
  expect(counts).toMatchObject({ answered: answered.size, refused: 0 })
  const inAll = Object.values(Object(byReason)).reduce((sum: number, one) => sum + Number(one), 0)
  expect(answered.size + inAll).toBe(CHATS * MESSAGES)
  console.log(
    `${answered.size} messages answered, ${inAll} lost, ${line.calls.length} calls of LINE`,
  )
}, 120_000)
