import { ActivityTypes, TurnContext } from 'botbuilder'
import { describe, expect, test, vi } from 'vitest'
import { aServer, aStream, echo, eventually, texts } from './a-server.js'

describe('what the bot says', () => {
  test('comes back to it with the ids under which it is kept', async () => {
    const ids: unknown[] = []
    const { begin } = await aServer({
      logic: async (context) => {
        if (context.activity.type !== ActivityTypes.Message) return
        const responses = await context.sendActivities([
          { type: ActivityTypes.Trace, name: 'inside' },
          { type: ActivityTypes.Message, text: 'a' },
          { type: 'delay', value: 1 },
          { type: ActivityTypes.Event, name: 'b' },
          { type: ActivityTypes.InvokeResponse, value: { status: 200 } },
        ])
        ids.push(...(responses ?? []).map((response) => response?.id))
      },
    })
    const { id, say, read } = await begin()
    await say('one')
    await eventually(() => expect(ids).toEqual(['', `${id}|0000002`, '', `${id}|0000003`, '']))
    expect((await read()).map(({ type }) => type)).toEqual(['message', 'message', 'event'])
  })

  test('keeps cards, suggestions and the rest as they are', async () => {
    const said = {
      type: ActivityTypes.Message,
      text: 'see',
      speak: '',
      inputHint: 'expectingInput',
      attachmentLayout: 'carousel',
      attachments: [
        { contentType: 'application/vnd.microsoft.card.adaptive', content: { a: [1] } },
      ],
      suggestedActions: { to: [], actions: [{ type: 'imBack', title: 'x', value: 'x' }] },
      channelData: { streamType: 'final' },
      entities: [{ type: 'streaminfo', streamId: 's' }],
    }
    const { begin } = await aServer({
      logic: async (context) => {
        if (context.activity.type === ActivityTypes.Message) await context.sendActivity({ ...said })
      },
    })
    const { say, read } = await begin()
    await say('one')
    await eventually(async () => expect((await read())[1]).toMatchObject(said))
  })

  test('cannot be changed or taken back, and the bot is told', async () => {
    const errors: unknown[] = []
    const { line, begin } = await aServer({
      logic: async (context) => {
        if (context.activity.text === 'update') await context.updateActivity({ id: 'x' })
        if (context.activity.text === 'delete') await context.deleteActivity('x')
      },
    })
    line.adapter.onTurnError = async (_, error) => {
      errors.push(error.message)
    }
    const { say } = await begin()
    await say('update')
    await say('delete')
    await eventually(() =>
      expect(errors).toEqual([
        'Direct Line cannot update an activity; send a new one',
        'Direct Line cannot delete an activity; send a new one that corrects it',
      ]),
    )
  })

  test('passes through the middleware of the app', async () => {
    const { line, begin } = await aServer()
    line.adapter.use(async (context, next) => {
      context.onSendActivities(async (_, activities, send) => {
        for (const activity of activities) activity.text = activity.text?.toUpperCase()
        return send()
      })
      await next()
    })
    const { say, read } = await begin()
    await say('one')
    await eventually(async () => expect(texts(await read())).toEqual(['one', 'ECHO ONE']))
  })
})

describe('the bot speaks up by itself', () => {
  test.each([
    ['continueConversation', false],
    ['continueConversationAsync', true],
  ])('by %s, also to a stream', async (_, isAsync) => {
    const { line, begin, heard } = await aServer()
    const { say, streamUrl } = await begin()
    const stream = aStream(streamUrl)
    await say('one')
    await stream.until(({ text }) => text === 'echo one')
    const reference = TurnContext.getConversationReference(heard[1] ?? {})
    const logic = async (context: TurnContext) => {
      expect(context.activity).toMatchObject({ type: 'event', channelId: 'directline' })
      await context.sendActivity('by the way')
    }
    if (isAsync) await line.adapter.continueConversationAsync('app', reference, logic)
    else await line.adapter.continueConversation(reference, logic)
    await stream.until(({ text }) => text === 'by the way')
    expect(stream.heard.at(-1)).not.toHaveProperty('replyToId')
  })

  test('but not in a conversation that is not there', async () => {
    const { line } = await aServer()
    const logic = vi.fn()
    for (const reference of [{}, { conversation: { id: 'x' } }]) {
      await expect(
        line.adapter.continueConversation(
          reference as Parameters<typeof line.adapter.continueConversation>[0],
          logic,
        ),
      ).rejects.toThrow('The conversation to continue has ended')
    }
    expect(logic).not.toHaveBeenCalled()
  })

  test('and its errors go to onTurnError', async () => {
    const { line, begin } = await aServer({ logic: echo })
    const { id } = await begin()
    const onTurnError = vi.fn(async () => {})
    line.adapter.onTurnError = onTurnError
    const reference = { conversation: { id, name: '', isGroup: false, conversationType: '' } }
    await line.adapter.continueConversation(reference, async () => {
      throw new Error('no')
    })
    expect(onTurnError).toHaveBeenCalledOnce()
  })
})
