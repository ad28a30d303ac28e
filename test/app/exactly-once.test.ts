import { ConversationState, type TurnContext } from 'botbuilder'
import { describe, expect, onTestFinished, test } from 'vitest'
import { type ReplyChannel, startReplyChannel } from '../../bench/reply-channel.js'
import { conversationStorage } from '../../src/storage/conversation-storage.js'
import { storedActivityLog } from '../../src/storage/stored-activity-log.js'
import { aServer } from '../doors/direct-line/a-server.js'
import { aFolderStore } from '../storage/a-folder.js'
import { aDirectLine } from './a-direct-line.js'
import { anApp } from './an-app.js'

const FIVE = [1, 2, 3, 4, 5]

describe('the same message five times at once', () => {
  test('has one reply on Direct Line', async () => {
    const { url } = await anApp()
    const { post, read, replyTo, say } = await aDirectLine(url)
    const message = {
      type: 'message',
      text: 'what awards did DOIT win',
      channelData: { clientActivityID: 'same' },
    }
    const ids = await Promise.all(FIVE.map(() => post(message)))
    expect(new Set(ids).size).toBe(1)
    await replyTo(ids[0] ?? '')
    await replyTo(await say('hello'))
    expect((await read()).filter(({ replyToId }) => replyToId === ids[0])).toHaveLength(1)
  })

  test('has one reply on /api/messages, and none when it comes once more', async () => {
    const { url } = await anApp()
    const channel: ReplyChannel = await startReplyChannel()
    onTestFinished(() => channel.close())
    const send = async (id: string) =>
      (
        await fetch(`${url}/api/messages`, {
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
            text: 'what awards did DOIT win',
          }),
        })
      ).status
    expect(await Promise.all(FIVE.map(() => send('same')))).toEqual(FIVE.map(() => 200))
    expect(await send('same')).toBe(200)
    expect(channel.replies()).toBe(1)
    await send('other')
    expect(channel.replies()).toBe(2)
  })
})

test('two messages of a conversation at once, a thousand times: in order, and none is lost', {
  timeout: 180_000,
}, async () => {
  const store = await aFolderStore()
  const state = new ConversationState(conversationStorage(store))
  const count = state.createProperty<{ n: number }>('count')
  const { begin } = await aServer({
    activities: storedActivityLog(store),
    logic: async (turn: TurnContext) => {
      if (turn.activity.type !== 'message') return
      const counted = await count.get(turn, { n: 0 })
      counted.n += 1
      await turn.sendActivity(`${turn.activity.text} is ${counted.n}`)
      await state.saveChanges(turn)
    },
  })
  const { say, read } = await begin()
  const replies: (string | undefined)[] = []
  let asked = 0
  let watermark = 0
  for (let pair = 0; pair < 1_000; pair += 1) {
    await Promise.all(['a', 'b'].map((one) => say(`${pair}${one}`, `${pair}${one}`)))
    let page = await read(String(watermark))
    while (page.length < 4) page = await read(String(watermark))
    const said = page.filter(({ replyToId }) => replyToId === undefined)
    const told = page.filter(({ replyToId }) => replyToId !== undefined)
    expect(told.map(({ text }) => text)).toEqual(
      said.map(({ text }, index) => `${text} is ${asked + index + 1}`),
    )
    replies.push(...told.map(({ text }) => text))
    asked += 2
    watermark += 4
  }
  expect(replies).toHaveLength(2_000)
  expect(replies.at(-1)).toMatch(/ is 2000$/u)
})
