// LINE's door in two processes that share a store: each webhook goes to either of them.
import { expect, test } from 'vitest'
import type { Logic } from '../../../src/doors/line/adapter.js'
import { CHANNEL_ID } from '../../../src/doors/line/event-activity.js'
import { chatOf } from '../../../src/storage/keys.js'
import { withLeases } from '../../../src/storage/leases.js'
import { memoryStore } from '../../../src/storage/memory-store.js'
import { eventually } from '../direct-line/a-server.js'
import { aLineDoor, echo } from './a-line-door.js'
import { aLinePlatform, type LineReply } from './a-line-platform.js'

const textsOf = ({ messages }: LineReply) => messages.map((one) => Object(one).text)

/** Both before one platform; `to` says which of them the next webhooks reach. */
const twoDoors = async (logic: Logic = echo) => {
  const line = await aLinePlatform()
  const kept = memoryStore()
  const doorOn = () => {
    const store = withLeases(kept)
    const leases = {
      ...store.leases,
      serve: (chat: string, work: () => Promise<void>) =>
        store.leases.serve(chatOf(CHANNEL_ID, chat), work),
    }
    return aLineDoor({ line, store, leases, logic, gatherMs: 20 })
  }
  const doors = [await doorOn(), await doorOn()] as const
  const to = (place: 0 | 1) => line.connect(doors[place].url)
  return { line, doors, to, kept }
}

/** A bot that answers when it is let. */
const aSlowBot = () => {
  let open: () => void = () => undefined
  const opened = new Promise<void>((resolve) => {
    open = resolve
  })
  const heard: string[] = []
  const logic: Logic = async (context) => {
    heard.push(context.activity.text ?? context.activity.type)
    await opened
    await echo(context)
  }
  return { logic, open, heard }
}

test('messages of one chat are answered one at a time and in order, whichever process took them', async () => {
  let running = 0
  let most = 0
  const { line, to } = await twoDoors(async (context) => {
    running += 1
    most = Math.max(most, running)
    await new Promise(setImmediate)
    await echo(context)
    running -= 1
  })
  const ann = line.user()
  const all = Array.from({ length: 12 }, (_, n) => line.text(ann, `message ${n}`))
  for (const [n, message] of all.entries()) {
    to(n % 2 === 0 ? 0 : 1)
    expect(await line.deliver(message)).toBe(200)
  }
  for (const [n, message] of all.entries()) {
    expect(textsOf(await line.replyTo(message))).toEqual([`echo message ${n}`])
  }
  expect(line.replies.map(({ event }) => event)).toEqual(all)
  expect(most).toBe(1)
})

test('a message that waits in one process and is taken back in another is not answered, and its text is gone', async () => {
  const { logic, open, heard } = aSlowBot()
  const { line, to, kept } = await twoDoors(logic)
  const ann = line.user()
  const first = line.text(ann, 'first')
  const second = line.text(ann, 'regretted')
  to(0)
  await line.deliver(first)
  await eventually(() => expect(heard).toEqual(['first']))
  await line.deliver(second)
  to(1)
  const { id } = Object(second['message'])
  expect(await line.deliver(line.event(ann, { type: 'unsend', unsend: { messageId: id } }))).toBe(
    200,
  )
  const rows = await kept.range({ from: 'inbox', below: 'inboy', limit: 10 })
  expect(JSON.stringify(rows)).not.toContain('regretted')
  open()
  const third = line.text(ann, 'third')
  await line.deliver(third)
  await line.replyTo(third)
  expect(line.replies.map(({ event }) => event)).toEqual([first, third])
  expect(heard).not.toContain('regretted')
})

test('what one process has taken and is delivered again to another is answered once', async () => {
  const { logic, open, heard } = aSlowBot()
  const { line, doors, to } = await twoDoors(logic)
  const asked = line.text(line.user(), 'once')
  to(0)
  await line.deliver(asked)
  await eventually(() => expect(heard).toEqual(['once']))
  to(1)
  expect(await line.redeliver(asked)).toBe(200)
  open()
  await line.replyTo(asked)
  expect(await line.redeliver(asked)).toBe(200)
  expect(line.replies).toHaveLength(1)
  expect(heard).toEqual(['once'])
  expect(doors[1].counts.repeated).toBe(2)
})

test('what a process has taken that ends is answered by the other when it looks', async () => {
  const { logic, open, heard } = aSlowBot()
  const { line, doors, to } = await twoDoors(logic)
  const ann = line.user()
  const first = line.text(ann, 'first')
  const second = line.text(ann, 'second')
  to(0)
  await line.deliver(first)
  await eventually(() => expect(heard).toEqual(['first']))
  await line.deliver(second)
  const ended = doors[0].end()
  open()
  await ended
  await doors[1].door.resume()
  expect(textsOf(await line.replyTo(second))).toEqual(['echo second'])
  expect(line.replies.map(({ event }) => event)).toEqual([first, second])
})
