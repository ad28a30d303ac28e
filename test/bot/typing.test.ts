import { expect, test } from 'vitest'
import { showTyping } from '../../src/bot/typing.js'
import { aChannel, aDoor } from '../doors/bot-framework/for-one-test.js'
import { aMessage } from '../doors/bot-framework/start-door.js'

/** A turn that ends when its channel has heard something of it. */
const untilHeard = (channel: { readonly sent: readonly object[] }) => async () => {
  while (channel.sent.length === 0) await new Promise(setImmediate)
}

test('an answer that takes long is announced by typing', async () => {
  const channel = await aChannel()
  const { door, post } = await aDoor({ logic: untilHeard(channel) })
  door.adapter.use(showTyping(1))
  expect(await post(aMessage(channel.serviceUrl))).toMatchObject({ status: 200 })
  expect(channel.sent).toMatchObject([{ body: { type: 'typing', replyToId: 'activity-1' } }])
})

test('a quick one is not', async () => {
  const channel = await aChannel()
  const { door, post } = await aDoor()
  door.adapter.use(showTyping(60_000))
  await post(aMessage(channel.serviceUrl))
  expect(channel.texts()).toEqual(['You said: hello'])
})

test('of a question that one person asks in private, the others of a group see no sign', async () => {
  const channel = await aChannel()
  const { door, post } = await aDoor({
    logic: async (context) => {
      // Timers ring in their order: the sign's, had it one, before this.
      await new Promise((resolve) => setTimeout(resolve, 5))
      await context.sendActivity('done')
    },
  })
  const told: (string | undefined)[] = []
  const send = door.adapter.sendActivities.bind(door.adapter)
  door.adapter.sendActivities = (turn, activities) => {
    told.push(...activities.map(({ type }) => type))
    return send(turn, activities)
  }
  door.adapter.use(showTyping(1))
  const recipient = { id: 'bot-1', name: 'Bot', isTargeted: true }
  await post(aMessage(channel.serviceUrl, { recipient }))
  expect(told).toEqual(['message'])
  await post(aMessage(channel.serviceUrl, { id: 'activity-2' }))
  expect(told).toEqual(['message', 'typing', 'message'])
})

test('a sign that the channel does not take is no fault of the turn', async () => {
  const channel = await aChannel(undefined, [{ status: 403 }])
  const heard = untilHeard(channel)
  const { door, post, log } = await aDoor({
    logic: async (context) => {
      await heard()
      await context.sendActivity('done')
    },
  })
  door.adapter.use(showTyping(1))
  expect(await post(aMessage(channel.serviceUrl))).toMatchObject({ status: 200 })
  expect(channel.sent.map(({ body }) => body['text'])).toEqual([undefined, 'done'])
  expect(log).toEqual([])
})

test('nor is anything but a message announced', async () => {
  const channel = await aChannel()
  const { door, post } = await aDoor({
    logic: async (context) => void (await context.sendActivity('welcome')),
  })
  door.adapter.use(showTyping(0))
  await post(aMessage(channel.serviceUrl, { type: 'conversationUpdate' }))
  expect(channel.texts()).toEqual(['welcome'])
})
