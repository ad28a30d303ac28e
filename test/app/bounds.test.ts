// What one address does must neither fill the memory nor slow other people: real floods on the process of `npm start`.
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { setTimeout as pause } from 'node:timers/promises'
import { describe, expect, onTestFinished, test } from 'vitest'
import { HAN_SOUNDS } from '../../src/text/han-sounds.generated.js'
import { bytesIn } from '../storage/raw-files.js'
import { startIn } from './a-process.js'
import {
  aPerson,
  askedBy,
  BEHIND_LOOPBACK,
  type Chat,
  callerAt,
  type Got,
  median,
  residentMegabytes,
  watchMemory,
} from './one-address.js'

const FAT = '資'.repeat(20_000)
const WALL = [...(HAN_SOUNDS.split('\n').sort((one, other) => other.length - one.length)[0] ?? '')]
  .join('')
  .repeat(10)
  .slice(0, 500)

/** Of what the process held before the flood, in megabytes. */
const GROWN_MAX_MB = 150
const FLOOD_MESSAGES = 2_000
/** Of what the state folder held before. */
const STORED_MAX_MB = 20
const SOCKETS_EACH = 12
/** Which of the chats each reader reads. */
const READERS_OF = [0, 1, 2, 0, 1, 2, 0, 1]

const raise = (message: string): never => {
  throw new Error(message)
}

/** What a person may wait while one address floods, by what they wait without it; in milliseconds. */
const bearable = (quiet: number): number => 5 * quiet + 20

const served = async () => {
  const stateDir = mkdtempSync(join(tmpdir(), 'state-'))
  const started = await startIn(stateDir, BEHIND_LOOPBACK)
  const person = await aPerson(started.url, '203.0.113.7')
  const flooder = callerAt(started.url, '198.51.100.9')
  const { pid = 0 } = started.child
  onTestFinished(async () => {
    person.leave()
    flooder.leave()
    await started.end('SIGKILL')
    rmSync(stateDir, { recursive: true, force: true })
  })
  // The first turns are compiled by the way.
  await askedBy(person, 200)
  const quiet = median(await askedBy(person, 100))
  const before = residentMegabytes(pid)
  const memory = watchMemory(pid)
  onTestFinished(memory.stop)
  return { ...started, stateDir, person, flooder, quiet, grown: () => memory.most() - before }
}

/** Printed for whoever measures: `npx vitest run test/app/bounds.test.ts`. */
const report = (what: string, figures: Readonly<Record<string, unknown>>) =>
  console.log(
    what,
    JSON.stringify(figures, (_, one) => (typeof one === 'number' ? round(one) : one)),
  )

const round = (figure: number): number => Math.round(figure * 10) / 10

type Flooder = ReturnType<typeof callerAt>

/** Waits as it is told to where there is too much. */
const aFatChat = async (
  flooder: Flooder,
  messages: number,
  count: (got: Got) => void = () => undefined,
): Promise<Chat> => {
  const chat = await flooder.begin()
  for (let left = messages; left > 0; ) {
    const got = await chat.post(FAT)
    count(got)
    if (got.status === 200) left -= 1
    else await pause(1_000 * Number(got.headers['retry-after']))
  }
  return chat
}

const counted = () => {
  const statuses: Record<number, number> = {}
  const count = ({ status }: { readonly status: number }) => {
    statuses[status] = (statuses[status] ?? 0) + 1
  }
  return { statuses, count }
}

/** Reads again as soon as it has read. */
const readAgainAndAgain = (chat: Chat, count: (got: Got) => void) => {
  let isOver = false
  const done = (async () => {
    while (!isOver) count(await chat.read())
  })()
  return async () => {
    isOver = true
    await done
  }
}

describe('while one address floods, another person is answered, and the memory stays within bounds:', () => {
  test('fat chats, readers that loop, and sockets that never read', async () => {
    const { person, flooder, quiet, grown } = await served()
    const chats = await Promise.all([1, 2, 3].map(() => aFatChat(flooder, 60)))
    for (const { listenNever } of chats) {
      for (let count = 0; count < SOCKETS_EACH; count += 1) await listenNever()
    }
    const { statuses, count } = counted()
    const stops = READERS_OF.map((of) =>
      readAgainAndAgain(chats[of] ?? raise('no such chat'), count),
    )
    const loud = median(await askedBy(person, 100))
    await Promise.all(stops.map((stop) => stop()))
    report('readers and sockets', { quiet, loud, ratio: loud / quiet, grown: grown(), statuses })
    expect(loud).toBeLessThan(bearable(quiet))
    expect(grown()).toBeLessThan(GROWN_MAX_MB)
    // The readers were really there.
    expect(statuses[200]).toBeGreaterThan(READERS_OF.length)
  }, 240_000)

  test('150 answers that are never read', async () => {
    const { person, flooder, quiet, grown } = await served()
    const { readNever } = await aFatChat(flooder, 60)
    for (let count = 0; count < 150; count += 1) readNever()
    const loud = median(await askedBy(person, 100))
    report('unread answers', { quiet, loud, ratio: loud / quiet, grown: grown() })
    expect(loud).toBeLessThan(bearable(quiet))
    expect(grown()).toBeLessThan(GROWN_MAX_MB)
  }, 240_000)

  test('2,000 messages of 60 KB, and the store grows by less than 20 MB', async () => {
    const { person, flooder, quiet, grown, stateDir } = await served()
    const before = bytesIn(stateDir)
    let stored = 0
    const timer = setInterval(() => {
      stored = Math.max(stored, bytesIn(stateDir))
    }, 50)
    const { statuses, count } = counted()
    const begun = performance.now()
    const flood = Promise.all(
      Array.from({ length: 8 }, () => aFatChat(flooder, FLOOD_MESSAGES / 8, count)),
    )
    const loud = median(await askedBy(person, 100))
    await flood
    clearInterval(timer)
    const seconds = (performance.now() - begun) / 1_000
    const storedMegabytes = (stored - before) / 1_000_000
    const figures = { quiet, loud, ratio: loud / quiet, grown: grown(), storedMegabytes, seconds }
    report('2,000 fat messages', { ...figures, statuses })
    expect(statuses[200]).toBe(FLOOD_MESSAGES)
    expect(loud).toBeLessThan(bearable(quiet))
    expect(storedMegabytes).toBeLessThan(STORED_MAX_MB)
  }, 240_000)

  test('32 walls of homophones in a second', async () => {
    const { person, flooder, quiet, grown } = await served()
    const chats = await Promise.all(Array.from({ length: 8 }, () => flooder.begin()))
    const { statuses, count } = counted()
    const sent: Promise<void>[] = []
    const timer = setInterval(() => {
      const chat = chats[sent.length % chats.length] ?? raise('no such chat')
      sent.push(chat.post(WALL).then(count))
    }, 1_000 / 32)
    const loud = median(await askedBy(person, 200))
    clearInterval(timer)
    await Promise.all(sent)
    report('homophones', { quiet, loud, ratio: loud / quiet, grown: grown(), statuses })
    expect(loud).toBeLessThan(bearable(quiet))
    // What turns leave behind for the collector, which comes later on a busy machine; nothing of it is kept.
    expect(grown()).toBeLessThan(2 * GROWN_MAX_MB)
  }, 240_000)
})
