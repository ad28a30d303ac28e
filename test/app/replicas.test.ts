// REPLICA_CHATS=500 REPLICA_LINE_CHATS=200 npx vitest run test/app/replicas.test.ts is the whole of it; each run does a smaller one.
import { setTimeout as pause } from 'node:timers/promises'
import { describe, expect, onTestFinished, test, vi } from 'vitest'
import { LEASE_MS } from '../../src/storage/leases.js'
import { aLinePlatform, type LineEvent, type LinePlatform } from '../doors/line/a-line-platform.js'
import { aRedis, NO_REDIS } from '../storage/a-redis.js'
import { TALK } from './crash.js'
import { aheadBy, aWebChat, doubles, type Replicas, replicasOn, type WebChat } from './replicas.js'

const HELD_MS = 10_000
const GONE = 'the store cannot be reached; answers go on'
const CHATS = Number(process.env['REPLICA_CHATS'] ?? 30)
const LINE_CHATS = Number(process.env['REPLICA_LINE_CHATS'] ?? 12)
const TIMEOUT = { timeout: 180_000 + 400 * (CHATS + LINE_CHATS) }

/** What happens while people talk, each step when so large a part of the talk is over. */
type Step = readonly [part: number, what: (replicas: Replicas) => Promise<unknown>]

interface Scene {
  readonly redis: Awaited<ReturnType<typeof aRedis>>
  readonly settings?: readonly Readonly<Record<string, string>>[]
  readonly steps: readonly Step[]
  readonly before?: (replicas: Replicas, line: LinePlatform) => Promise<unknown>
  readonly after?: (replicas: Replicas) => Promise<unknown>
}

/** People in web chats and in LINE talk; in the end each message has its one reply, in order, by client and by log. */
const allAreAnswered = async ({ redis, settings = [{}, {}, {}], steps, before, after }: Scene) => {
  const line = await aLinePlatform()
  const replicas = await replicasOn(
    redis.url,
    settings.map((own) => ({ ...line.settings, ...own })),
  )
  onTestFinished(replicas.close)
  line.connect(replicas.url)
  await before?.(replicas, line)
  const total = CHATS * TALK.length + LINE_CHATS * TALK.length
  let acknowledged = 0
  const chats: { readonly chat: WebChat; readonly asked: readonly string[] }[] = []

  const talk = async () => {
    const chat = await aWebChat(replicas.url)
    onTestFinished(chat.leave)
    const asked: string[] = []
    for (const [n, text] of TALK.entries()) {
      asked.push(await chat.say(text))
      acknowledged += 1
      // Every other one waits for the answer before it goes on; the rest do not.
      if (n % 2 === 1) await chat.replyTo(asked.at(-1) ?? '')
    }
    for (const id of asked) await chat.replyTo(id)
    chats.push({ chat, asked })
  }
  /** Until it is taken, as LINE does where redelivery is on; and now and then once more, though it was. */
  const deliver = async (message: LineEvent, isAgain: boolean) => {
    let status = await line.deliver(message).catch(() => 0)
    while (status !== 200) {
      await pause(100)
      status = await line.redeliver(message).catch(() => 0)
    }
    acknowledged += 1
    if (isAgain) await line.redeliver(message).catch(() => 0)
  }
  const lineTalks = Array.from({ length: LINE_CHATS }, () => {
    const person = line.user()
    return TALK.map((text) => line.text(person, text))
  })
  const talkInLine = async (messages: readonly LineEvent[]) => {
    for (const [n, message] of messages.entries()) await deliver(message, n % 2 === 0)
    for (const message of messages) await line.replyTo(message)
  }
  const play = async () => {
    for (const [part, what] of steps) {
      while (acknowledged < part * total) await pause(10)
      await what(replicas)
    }
  }
  await Promise.all([...Array.from({ length: CHATS }, talk), ...lineTalks.map(talkInLine), play()])

  expect(chats).toHaveLength(CHATS)
  for (const { chat, asked } of chats) {
    const log = await chat.log()
    const ids = log.map(({ id }) => id)
    // The welcome, and then each message with its reply.
    expect(log).toHaveLength(1 + 2 * TALK.length)
    expect(ids.filter((id) => asked.includes(id))).toEqual(asked)
    expect(log.flatMap(({ replyToId }) => replyToId ?? [])).toEqual(asked)
    expect(doubles(chat.seen.map(({ id }) => id))).toEqual([])
    expect(chat.seen.map(({ id }) => id)).toEqual(ids)
  }
  const talkedOf = new Set(lineTalks.flat().map(({ webhookEventId }) => webhookEventId))
  const replies = line.replies.filter(({ event }) => talkedOf.has(event.webhookEventId))
  const places = new Map(replies.map(({ event, place }) => [event.webhookEventId, place]))
  expect(replies).toHaveLength(LINE_CHATS * TALK.length)
  expect(places.size).toBe(LINE_CHATS * TALK.length)
  for (const messages of lineTalks) {
    const ofChat = messages.map(({ webhookEventId }) => places.get(webhookEventId) ?? 0)
    expect(ofChat).toEqual([...ofChat].sort((a, b) => a - b))
  }
  await after?.(replicas)
  const reconnects = chats.reduce((sum, { chat }) => sum + chat.reconnects(), 0)
  console.log(
    `${CHATS} web chats, ${LINE_CHATS} LINE chats: ${total} messages acknowledged, 0 lost, 0 doubled, in order; sockets came back ${reconnects} times`,
  )
}

describe.skipIf(NO_REDIS)(`replicas on one Redis${NO_REDIS ? `: ${NO_REDIS}` : ''}`, () => {
  test(
    'one is killed, one drained, one added: nothing is lost, doubled or out of order',
    TIMEOUT,
    async () => {
      const redis = await aRedis(['--appendonly', 'yes'])
      await allAreAnswered({
        redis,
        steps: [
          [0.2, ({ all }) => all[0]?.end('SIGKILL') ?? Promise.resolve()],
          [0.4, ({ add }) => add()],
          [0.6, ({ all }) => all[1]?.end('SIGTERM') ?? Promise.resolve()],
        ],
      })
    },
  )

  test(
    'Redis is killed and started again, and the clock of one replica is wrong: the same',
    TIMEOUT,
    async () => {
      const redis = await aRedis(['--appendonly', 'yes'])
      await allAreAnswered({
        redis,
        settings: [aheadBy(3_000), {}, {}],
        steps: [
          [
            0.4,
            async () => {
              await redis.end('SIGKILL')
              await redis.start()
            },
          ],
        ],
      })
    },
  )

  test(
    'one is paused for longer than its leases, and goes on: what it writes late is fenced off',
    TIMEOUT,
    async () => {
      const redis = await aRedis(['--appendonly', 'yes'])
      const stop = ({ all: [first], leaveOut }: Replicas) => {
        leaveOut(first)
        first?.child.kill('SIGSTOP')
      }
      const goOn = ({ all: [first], leaveOut }: Replicas) => {
        first?.child.kill('SIGCONT')
        leaveOut(undefined)
      }
      const takenOver = ({ log }: Replicas) =>
        log.filter((one) => one.includes('was taken over by another process')).length
      await allAreAnswered({
        redis,
        // It surely has this chat when it is stopped, for LINE lets its reply hang.
        before: async (replicas, line) => {
          const isReply = ({ path }: { readonly path: string }) => path.endsWith('/reply')
          line.trouble = (call) => (isReply(call) ? 'hang' : undefined)
          line.connect(replicas.all[0]?.url ?? '')
          const asked = line.text(line.user(), TALK[0] ?? '')
          expect(await line.deliver(asked)).toBe(200)
          await line.until(() => line.calls.some(isReply))
          stop(replicas)
          line.trouble = () => undefined
          line.connect(replicas.url)
          await line.replyTo(asked)
          goOn(replicas)
        },
        steps: [
          [
            0.3,
            async (replicas) => {
              stop(replicas)
              await pause(2 * LEASE_MS)
              goOn(replicas)
            },
          ],
        ],
        after: (replicas) =>
          vi.waitFor(() => expect(takenOver(replicas)).toBeGreaterThan(0), { timeout: 30_000 }),
      })
    },
  )

  test(
    'Redis is held for 10 seconds: answers go on without memory, and all is well when it is back',
    TIMEOUT,
    async () => {
      const redis = await aRedis(['--appendonly', 'yes'])
      const line = await aLinePlatform()
      const replicas = await replicasOn(
        redis.url,
        [{}, {}].map(() => line.settings),
      )
      onTestFinished(replicas.close)
      line.connect(replicas.url)
      const chats = await Promise.all(Array.from({ length: CHATS }, () => aWebChat(replicas.url)))
      for (const { leave } of chats) onTestFinished(leave)
      const people = Array.from({ length: LINE_CHATS }, () => line.user())
      let isOver = false
      const asked = chats.map((): string[] => [])
      const talk = async (chat: WebChat, n: number) => {
        for (let count = 0; !isOver; count += 1) {
          const id = await chat.say(TALK[count % TALK.length] ?? '')
          asked[n]?.push(id)
          await chat.replyTo(id)
          await pause(200)
        }
      }
      const talkInLine = async (person: (typeof people)[number]) => {
        for (let count = 0; !isOver; count += 1) {
          const message = line.text(person, TALK[count % TALK.length] ?? '')
          while ((await line.deliver(message).catch(() => 0)) !== 200) await pause(200)
          await line.replyTo(message)
          await pause(200)
        }
      }
      const statuses = async () =>
        Promise.all(replicas.all.map(async ({ url }) => (await fetch(`${url}/readyz`)).status))
      /** In how many milliseconds a chat is begun and answered that was not there before. */
      const freshMs = async () => {
        const begun = performance.now()
        const fresh = await aWebChat(replicas.url)
        onTestFinished(fresh.leave)
        await fresh.replyTo(await fresh.say(TALK[0] ?? ''))
        return Math.round(performance.now() - begun)
      }
      const talks = Promise.all([...chats.map(talk), ...people.map(talkInLine)])
      await pause(1_000)
      const quietMs = await freshMs()

      const before = line.replies.length
      redis.hold()
      const held = performance.now()
      const areAway = async () => expect(await statuses()).toEqual([503, 503])
      await vi.waitFor(areAway, { timeout: 30_000, interval: 100 })
      // Some wait for the answer to what they said before; each says something more.
      const more = chats.map(async (chat, n) => {
        const id = await chat.say(TALK[0] ?? '')
        asked[n]?.push(id)
        await chat.replyTo(id)
      })
      await Promise.all(more)
      await pause(Math.max(0, HELD_MS - (performance.now() - held)))
      await areAway()
      const heldMs = Math.round(performance.now() - held)
      const inLine = line.replies.length - before
      redis.letGo()
      const back = performance.now()
      while ((await statuses()).some((status) => status !== 200)) await pause(20)
      const readyMs = Math.round(performance.now() - back)
      const backMs = await freshMs()
      await pause(1_000)
      isOver = true
      await talks

      const told = (msg: string) => replicas.log.filter((one) => one.includes(msg)).length
      let passing = 0
      for (const [n, chat] of chats.entries()) {
        const ids = asked[n] ?? []
        const log = await chat.log()
        const kept = ids.filter((id) => id.includes('|'))
        passing += ids.length - kept.length
        expect(log.flatMap(({ replyToId }) => replyToId ?? [])).toEqual(kept)
        expect(log).toHaveLength(1 + 2 * kept.length)
        expect(doubles(chat.seen.map(({ id }) => id))).toEqual([])
        const notices = chat.seen.filter(({ text }) => text?.startsWith('Please note: our memory'))
        const answers = chat.seen.filter(({ replyToId }) => replyToId !== undefined)
        expect(
          answers
            .map(({ replyToId }) => replyToId)
            .filter((id) => !notices.some((one) => one.replyToId === id)),
        ).toHaveLength(ids.length - new Set(notices.map(({ replyToId }) => replyToId)).size)
        // Each replica says it once in each chat, whenever it happens.
        expect(notices.length).toBeLessThanOrEqual(told(GONE))
      }
      expect(passing).toBeGreaterThanOrEqual(CHATS)
      expect(inLine).toBeGreaterThan(0)
      expect(line.replies).toHaveLength(
        new Set(line.replies.map(({ event }) => event.webhookEventId)).size,
      )
      // On a machine that is slow enough Redis may seem away once more.
      expect(told(GONE)).toBeGreaterThanOrEqual(replicas.all.length)
      expect(told('the store can be reached again')).toBe(told(GONE))
      for (const { child } of replicas.all) expect(child.exitCode).toBeNull()
      console.log(
        `Redis held for ${heldMs} ms: ${passing} turns of web chats and ${inLine} of LINE without memory; ready after ${readyMs} ms, a new chat is answered in ${backMs} ms, as before in ${quietMs} ms`,
      )
    },
  )
})
