import { expect, test } from 'vitest'
import { eventually } from '../doors/direct-line/a-server.js'
import { aDirectLine } from './a-direct-line.js'
import { anApp } from './an-app.js'

const CONVERSATIONS = 1_000

/** Five things to say, with what shows that the reply is to this message of this person; two need what was said before. */
const saidBy = (person: number): readonly (readonly [said: string, told: RegExp])[] => [
  ['what awards did DOIT win', /^6 awards on 4 dates/u],
  ['the second one', /\S/u],
  ['七月發生什麼事', /^2018年（民國107年）7月共有4件大事/u],
  ['and in October?', /\S/u],
  [`anything about zebra${person}?`, new RegExp(`could not find “zebra${person}”`, 'u')],
]

test('a thousand people talk at once: each message gets its own reply once, in order, and no talk hears another', async () => {
  const { url, log } = await anApp({ LOG_LEVEL: 'warn' })
  const talk = async (person: number) => {
    const { say, read } = await aDirectLine(url)
    // All five at once: nobody waits for an answer.
    const told = await Promise.all(
      saidBy(person).map(async ([said, told]) => [await say(said), told] as const),
    )
    return { read, told: new Map(told) }
  }
  const talks = await Promise.all(
    Array.from({ length: CONVERSATIONS }, (_, person) => talk(person)),
  )
  for (const { read, told } of talks) {
    await eventually(async () => expect(await read()).toHaveLength(1 + 2 * told.size))
    const replies = (await read()).filter(({ replyToId }) => replyToId !== undefined)
    // Ids count the messages of a conversation in the order in which they were taken.
    expect(replies.map(({ replyToId }) => replyToId)).toEqual([...told.keys()].sort())
    for (const { replyToId = '', text } of replies)
      expect(text).toMatch(told.get(replyToId) ?? /^$/u)
  }
  expect(log).toEqual([])
}, 180_000)
