import { describe, expect, test } from 'vitest'
import { type Answering, startFakeChannel } from './fake-channel.js'
import { aChannel, aDoor } from './for-one-test.js'
import { aMessage } from './start-door.js'

const SOON = { pauses: [1, 2, 4], withinMs: 5_000 }

const times = (count: number, answering: Answering) =>
  Array.from({ length: count }, () => answering)

describe('a reply that the channel cannot take just now', () => {
  test.each([412, 429])('with %i is sent again until it is taken', async (status) => {
    const channel = await aChannel(undefined, times(3, { status }))
    const { post } = await aDoor({ patience: SOON })
    expect(await post(aMessage(channel.serviceUrl))).toMatchObject({ status: 200 })
    expect(channel.texts()).toEqual(Array.from({ length: 4 }, () => 'You said: hello'))
  })

  test.each([412, 429])('with %i four times is given up', async (status) => {
    const channel = await aChannel({ status })
    const { post } = await aDoor({ patience: SOON })
    expect(await post(aMessage(channel.serviceUrl))).toMatchObject({ status: 500 })
    expect(channel.sent).toHaveLength(4)
  })

  test.each([400, 401, 403, 404, 413])('with %i is not sent again', async (status) => {
    const channel = await aChannel({ status })
    const { post } = await aDoor({ patience: SOON })
    expect(await post(aMessage(channel.serviceUrl))).toMatchObject({ status: 500 })
    expect(channel.sent).toHaveLength(1)
  })

  test('is not sent a second time with what follows it', async () => {
    const channel = await aChannel(undefined, [
      { status: 200, body: '{"id":"1"}' },
      { status: 412 },
    ])
    const { post } = await aDoor({
      patience: SOON,
      logic: async (context) => void (await context.sendActivities([{ text: 'a' }, { text: 'b' }])),
    })
    await post(aMessage(channel.serviceUrl))
    expect(channel.texts()).toEqual(['a', 'b', 'b'])
  })

  test('is waited for no longer than the turn may last, and the apology not at all', async () => {
    const channel = await startFakeChannel({ status: 429, headers: { 'retry-after': '3600' } })
    const { post, door } = await aDoor({ patience: { pauses: [1], withinMs: 200 } })
    door.adapter.onTurnError = async (context) => void (await context.sendActivity('sorry'))
    expect(await post(aMessage(channel.serviceUrl))).toMatchObject({ status: 500 })
    expect(channel.texts()).toEqual(['You said: hello'])
    await channel.close()
  })

  test('changed in place is tried again too', async () => {
    const channel = await aChannel(undefined, [{ status: 412 }])
    const { post } = await aDoor({
      patience: SOON,
      logic: async (context) => void (await context.updateActivity({ id: 'card-1', text: 'new' })),
    })
    expect(await post(aMessage(channel.serviceUrl))).toMatchObject({ status: 200 })
    expect(channel.sent.map(({ method }) => method)).toEqual(['PUT', 'PUT'])
  })
})
