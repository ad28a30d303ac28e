// CRASH_CHATS=200 CRASH_KILLS=1 npx vitest run test/app/crash.test.ts is the whole of it; each run does a smaller one.
import { expect, test } from 'vitest'
import { aFolder } from '../storage/a-folder.js'
import { aDirectLine } from './a-direct-line.js'
import { anApp } from './an-app.js'
import { crash, TALK } from './crash.js'

const chats = Number(process.env['CRASH_CHATS'] ?? 40)
const kills = Number(process.env['CRASH_KILLS'] ?? 3)

/** What is said to each message where nothing goes wrong. */
const expected = async (): Promise<readonly (string | undefined)[]> => {
  const { url } = await anApp()
  const { say, replyTo } = await aDirectLine(url)
  const replies: (string | undefined)[] = []
  for (const text of TALK) replies.push((await replyTo(await say(text))).text)
  return replies
}

test('killed amid many chats, every message has its one reply and every talk its context', {
  timeout: 120_000,
}, async () => {
  const replies = await expected()
  expect(new Set(replies).size).toBe(TALK.length)
  const all = await crash({ stateDir: aFolder(), chats, kills })
  expect(all).toHaveLength(chats)
  for (const { acknowledged, seen, log } of all) {
    expect(new Set(acknowledged).size).toBe(TALK.length)
    // One welcome, and then each message with its reply; no more, and in the client as in the log.
    expect(log).toHaveLength(1 + 2 * TALK.length)
    expect(seen).toEqual(log)
    expect(log.flatMap(({ text, replyToId }) => (replyToId ? [text] : []))).toEqual(replies)
    expect(log.flatMap(({ replyToId }) => replyToId ?? [])).toEqual(acknowledged)
    expect(log.flatMap(({ id }) => (acknowledged.includes(id) ? [id] : []))).toEqual(acknowledged)
  }
  console.log(
    `${chats} chats, killed ${kills} times: ${chats * TALK.length} messages acknowledged, each with one reply`,
  )
})
