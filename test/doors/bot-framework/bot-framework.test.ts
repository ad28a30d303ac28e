import { afterEach, describe, expect, test } from 'vitest'
import { type FakeChannel, startFakeChannel } from './fake-channel.js'
import { aMessage, type StartedDoor, startDoor } from './start-door.js'

const open: { close: () => Promise<void> }[] = []
const kept = <T extends { close: () => Promise<void> }>(one: T): T => {
  open.push(one)
  return one
}
afterEach(async () => {
  await Promise.all(open.splice(0).map(({ close }) => close()))
})

const aDoor = async (...given: Parameters<typeof startDoor>): Promise<StartedDoor> =>
  kept(await startDoor(...given))
const aChannel = async (...given: Parameters<typeof startFakeChannel>): Promise<FakeChannel> =>
  kept(await startFakeChannel(...given))

describe('a turn', () => {
  test('answers at the activity’s service URL, and the post with an empty 200', async () => {
    const channel = await aChannel()
    const { post } = await aDoor()
    const { status, text } = await post(aMessage(channel.serviceUrl))
    expect([status, text]).toEqual([200, ''])
    expect(channel.sent).toMatchObject([
      {
        method: 'POST',
        path: '/v3/conversations/conversation-1/activities/activity-1',
        body: { text: 'You said: hello', replyToId: 'activity-1', recipient: { id: 'citizen-1' } },
      },
    ])
  })
})
