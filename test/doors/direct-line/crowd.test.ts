import { expect, test } from 'vitest'
import { aServer, aStream, eventually, texts } from './a-server.js'

const CONVERSATIONS = 1000
const TURNS = 5

const roomy = {
  tokensPerMinute: 10_000,
  conversationsPerMinute: 10_000,
  renewalsPerMinute: 10_000,
  postsPerMinute: 100_000,
  socketsPerAddress: 1000,
}

test('a thousand conversations of five turns at once: every acknowledged message gets its reply once, in order', async () => {
  const { begin, heard } = await aServer({ limits: roomy })
  const talk = async (one: number) => {
    const { id, say, read, streamUrl } = await begin()
    const stream = one % 10 === 0 ? aStream(streamUrl) : undefined
    const words = Array.from({ length: TURNS }, (_, turn) => `${one}/${turn}`)
    // Every third is sent again, as a page does that has not heard of its message in time.
    const sent = words.flatMap((word, turn) => (turn % 3 === 0 ? [word, word] : [word]))
    const acknowledged = await Promise.all(
      sent.map(async (word) => {
        const { status, body } = await say(word, word)
        return status === 200 ? ([word, body] as const) : undefined
      }),
    )
    return {
      id,
      read,
      stream,
      acknowledged: new Map(acknowledged.filter((one) => one !== undefined)),
    }
  }
  const talks = await Promise.all(Array.from({ length: CONVERSATIONS }, (_, one) => talk(one)))
  await eventually(() => expect(heard).toHaveLength(CONVERSATIONS * (1 + TURNS)))

  for (const { id, read, stream, acknowledged } of talks) {
    const activities = await read()
    const mine = activities.filter(({ replyToId }) => replyToId === undefined)
    const its = activities.filter(({ replyToId }) => replyToId !== undefined)
    expect(acknowledged.size).toBe(TURNS)
    expect(new Map(mine.map(({ id, text }) => [text, { id }]))).toEqual(acknowledged)
    expect(texts(its)).toEqual(texts(mine).map((text) => `echo ${text}`))
    expect(its.map(({ replyToId }) => replyToId)).toEqual(mine.map(({ id }) => id))
    expect(activities.map(({ id }) => id)).toEqual(
      Array.from({ length: 2 * TURNS }, (_, at) => `${id}|${String(at + 1).padStart(7, '0')}`),
    )
    if (stream) await eventually(() => expect(stream.heard).toEqual(activities))
  }
}, 60_000)
