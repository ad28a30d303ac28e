import { ActivityHandler, CardFactory, type TurnContext } from 'botbuilder'
import { expect, onTestFinished, test } from 'vitest'
import { aDoor } from './for-one-test.js'
import { type PlaygroundChannel, startPlayground } from './playground.js'

const card = {
  type: 'AdaptiveCard',
  version: '1.5',
  body: [{ type: 'TextBlock', text: '八月' }],
  actions: [{ type: 'Action.Submit', title: 'more', data: { more: true } }],
}

/** Greets who joins, shows a card when asked for one, says what was pressed, and echoes the rest. */
class SmallBot extends ActivityHandler {
  constructor() {
    super()
    this.onMembersAdded(async (context, next) => {
      await context.sendActivity('welcome')
      await next()
    })
    this.onMessage(async (context, next) => {
      const { text, value } = context.activity
      if (value) await context.sendActivity(`pressed ${JSON.stringify(value)}`)
      else if (text === 'card') {
        await context.sendActivity({ attachments: [CardFactory.adaptiveCard(card)] })
      } else await context.sendActivity(`You said: ${text}`)
      await next()
    })
  }
}

test.each<PlaygroundChannel>(['msteams', 'emulator'])(
  'the Playground’s %s channel gets a welcome, an echo, a card and what was pressed on it',
  { timeout: 60_000 },
  async (channel) => {
    const bot = new SmallBot()
    const { messagesUrl, log } = await aDoor({ logic: (context: TurnContext) => bot.run(context) })
    const playground = await startPlayground(messagesUrl, channel)
    onTestFinished(playground.stop)

    await playground.install()
    await playground.hears(1)
    await playground.say('八月發生什麼事')
    await playground.hears(2)
    await playground.say('card')
    const [welcome, echo, shown] = await playground.hears(3)
    await playground.submit({ more: true }, shown?.messageId ?? '')
    const [, , , pressed] = await playground.hears(4)

    expect([welcome?.text, echo?.text, pressed?.text]).toEqual([
      'welcome',
      'You said: 八月發生什麼事',
      'pressed {"more":true}',
    ])
    expect(shown?.attachments).toMatchObject([
      { contentType: 'application/vnd.microsoft.card.adaptive' },
    ])
    expect(log).toEqual([])
  },
)
