// The same message to several processes at once, on the Bot Framework's door and on Direct Line.
import { describe, expect, onTestFinished, test } from 'vitest'
import { startReplyChannel } from '../../bench/reply-channel.js'
import { aRedis, NO_REDIS } from '../storage/a-redis.js'
import { aDirectLine } from './a-direct-line.js'
import { anApp } from './an-app.js'

describe.skipIf(NO_REDIS)(`on one Redis${NO_REDIS ? `: ${NO_REDIS}` : ''}`, () => {
  const three = async () => {
    const { url } = await aRedis()
    return Promise.all([1, 2, 3].map(() => anApp({ STORAGE_URL: url })))
  }

  test('a message to /api/messages of three processes at once has one reply, and none when it comes again', async () => {
    const apps = await three()
    const channel = await startReplyChannel()
    onTestFinished(() => channel.close())
    const send = async (to: number, id: string, text: string) => {
      const response = await fetch(`${apps[to % 3]?.url}/api/messages`, {
        method: 'POST',
        headers: { 'Content-Type': 'application/json' },
        body: JSON.stringify({
          type: 'message',
          id,
          channelId: 'emulator',
          serviceUrl: channel.serviceUrl,
          from: { id: 'person' },
          recipient: { id: 'bot' },
          conversation: { id: 'c' },
          text,
        }),
      })
      return response.status
    }
    const six = [0, 1, 2, 3, 4, 5]
    expect(
      await Promise.all(six.map((to) => send(to, 'same', 'what awards did DOIT win'))),
    ).toEqual(six.map(() => 200))
    expect(channel.replies()).toBe(1)
    expect(await send(1, 'same', 'what awards did DOIT win')).toBe(200)
    expect(channel.replies()).toBe(1)
    // Another one goes on from what was said, wherever it comes in.
    expect(await send(2, 'other', 'and in October?')).toBe(200)
    expect(channel.replies()).toBe(2)
  })

  test('a message to the web chat of three processes at once has one id and one reply', async () => {
    const apps = await three()
    const { id, token, replyTo, read } = await aDirectLine(apps[0]?.url ?? '')
    const ids = await Promise.all(
      [0, 1, 2, 3, 4, 5].map(async (to) => {
        const response = await fetch(
          `${apps[to % 3]?.url}/v3/directline/conversations/${id}/activities`,
          {
            method: 'POST',
            headers: { 'Content-Type': 'application/json', Authorization: `Bearer ${token}` },
            body: JSON.stringify({
              type: 'message',
              text: 'what awards did DOIT win',
              channelData: { clientActivityID: 'same' },
            }),
          },
        )
        return Object(await response.json()).id
      }),
    )
    expect(new Set(ids).size).toBe(1)
    await replyTo(ids[0])
    expect((await read()).filter(({ replyToId }) => replyToId === ids[0])).toHaveLength(1)
  })
})
