// A process that ends at any one of its writes, with or without it: what the next one makes of what is left.
import { ConversationState, type TurnContext } from 'botbuilder'
import { expect, test } from 'vitest'
import { citizenBot } from '../../src/bot/citizen-bot.js'
import { oneAtATime } from '../../src/bot/one-at-a-time.js'
import { talkStateIn } from '../../src/bot/talk-state.js'
import { conversationStorage } from '../../src/storage/conversation-storage.js'
import { memoryStore } from '../../src/storage/memory-store.js'
import { inOnePlace, type Records, type SoleStore } from '../../src/storage/store.js'
import { storedActivityLog } from '../../src/storage/stored-activity-log.js'
import { realConverse } from '../bot/conversing.js'
import { aServer, setSchema, texts } from '../doors/direct-line/a-server.js'

const TALK = ['what awards did DOIT win', 'and in October?', 'and in July?']

/** Ends at its n-th write: that one is done or not, and nothing after it is. */
const dyingAt = (store: SoleStore, nth: number, isDone: boolean) => {
  let count = 0
  let isDead = false
  const write: Records['write'] = async (changes, conditions) => {
    count += 1
    if (isDead || (count === nth && !isDone)) {
      isDead = true
      throw new Error('the process is gone')
    }
    const written = await store.write(changes, conditions)
    if (count >= nth) isDead = true
    if (isDead) throw new Error('the process is gone')
    return written
  }
  return {
    store: { ...store, ...inOnePlace({ ...store, write }) },
    isDead: () => isDead,
    writes: () => count,
  }
}

const botOn = (store: SoleStore) => {
  const bot = citizenBot({
    converse: realConverse,
    talks: talkStateIn(new ConversationState(conversationStorage(store))),
    now: () => new Date('2019-01-15T04:00:00Z'),
    answered: () => undefined,
  })
  return (turn: TurnContext) => bot.run(turn)
}

/** Says what there is to say, again and again until it is acknowledged, and gives the log in the end. */
const talkThrough = async (nth: number, isDone: boolean) => {
  const kept = memoryStore()
  const dying = dyingAt(kept, nth, isDone)
  const first = await aServer({
    activities: storedActivityLog(dying.store),
    logic: botOn(dying.store),
  })
  first.line.adapter.use(oneAtATime())
  const { id, token } = await first.begin().catch(() => ({ id: '', token: '' }))
  if (!id) return { log: undefined, writes: dying.writes() }
  const say = (server: typeof first, text: string) =>
    server.post(`/conversations/${id}/activities`, {
      token,
      body: { type: 'message', text, channelData: { clientActivityID: text } },
    })
  const unsaid = [...TALK]
  for (const text of TALK) {
    if (dying.isDead() || (await say(first, text)).status !== 200) break
    unsaid.shift()
  }
  await first.line.close(1_000)

  const second = await aServer({ activities: storedActivityLog(kept), logic: botOn(kept) })
  second.line.adapter.use(oneAtATime())
  await second.line.resume()
  for (const text of unsaid) expect((await say(second, text)).status).toBe(200)
  await second.line.close(1_000)

  const third = await aServer({ activities: storedActivityLog(kept) })
  const page = await third.get(`/conversations/${id}/activities`, { token })
  const owed = await storedActivityLog(kept).owed(id)
  return { log: setSchema.parse(page.body).activities, writes: dying.writes(), owed }
}

test('whichever write is the last, each message has one reply, from the context that it was said in', {
  timeout: 60_000,
}, async () => {
  const whole = await talkThrough(Number.POSITIVE_INFINITY, true)
  const byQuestion = (log: NonNullable<typeof whole.log>) =>
    TALK.map((text) => {
      const asked = log.filter((one) => one.text === text)
      return log.filter(({ replyToId }) => replyToId === asked[0]?.id).map(({ text }) => text)
    })
  expect(whole.log).toHaveLength(7)
  const expected = byQuestion(whole.log ?? [])
  expect(expected.map(({ length }) => length)).toEqual([1, 1, 1])
  let tried = 0
  for (let nth = 1; nth <= whole.writes; nth += 1) {
    for (const isDone of [true, false]) {
      const { log, owed } = await talkThrough(nth, isDone)
      if (!log) continue
      tried += 1
      expect([nth, isDone, texts(log).length]).toEqual([nth, isDone, 7])
      expect([nth, isDone, byQuestion(log)]).toEqual([nth, isDone, expected])
      expect([nth, isDone, owed]).toEqual([nth, isDone, []])
    }
  }
  expect(tried).toBeGreaterThan(20)
})
