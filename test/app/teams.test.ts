import { join } from 'node:path'
import { open } from 'lmdb'
import { describe, expect, onTestFinished, test } from 'vitest'
import { type Answering, type Sent, startFakeChannel } from '../doors/bot-framework/fake-channel.js'
import { messageFaults } from '../render/teams/message-faults.js'
import { aFolder } from '../storage/a-folder.js'
import { anApp } from './an-app.js'
import {
  BOT,
  changed,
  installed,
  joined,
  MEGAN,
  mentioned,
  pressed,
  quoting,
  reacted,
  said,
  targeted,
  teamsActivityIn,
  thumb,
} from './teams-payloads.js'

const AWARDS = 'what awards did DOIT win'

/** The started house, and Teams' side of it. */
const teams = async (atFirst: readonly Answering[] = [], settings: Record<string, string> = {}) => {
  const channel = await startFakeChannel(undefined, atFirst)
  onTestFinished(channel.close)
  const app = await anApp(settings)
  const deliver = async (activity: object) => {
    const before = channel.sent.length
    const response = await fetch(`${app.url}/api/messages`, {
      method: 'POST',
      headers: { 'Content-Type': 'application/json' },
      body: JSON.stringify({ ...activity, serviceUrl: channel.serviceUrl }),
    })
    const text = await response.text()
    return { status: response.status, text, sent: channel.sent.slice(before) }
  }
  return { ...app, deliver, channel }
}

const textsOf = (sent: readonly Sent[]) => sent.map(({ body }) => String(body['text'] ?? ''))

/** There is one, and no more. */
const only = ([first, ...more]: readonly Sent[]): Sent => {
  if (!first || more.length > 0)
    throw new Error(`${first ? more.length + 1 : 0} messages were sent`)
  return first
}

const cardsOf = ({ body }: Sent) => {
  const attachments = Array.isArray(body['attachments']) ? body['attachments'] : []
  return attachments.map(({ content }) => content)
}

const buttonsOf = (sent: Sent): readonly { readonly title: string; readonly data: unknown }[] =>
  cardsOf(sent).flatMap(({ actions = [] }) => actions)

const dataOf = (sent: Sent, title: RegExp): unknown =>
  buttonsOf(sent).find((button) => title.test(button.title))?.data

describe('a question', () => {
  test.each([
    ['Hi', /^Hello!/u],
    ['Hello', /^Hello!/u],
    ['Help', /^I am an automated chatbot/u],
    ['你好', /^您好！/u],
    ['說明', /^我是自動回覆的聊天機器人/u],
    [AWARDS, /^6 awards on 4 dates/u],
    ['資訊局得過哪些獎', /^2018年（民國107年）共有4件/u],
    ['zorblax quux', /\S/u],
  ])('%s is answered in one message that Teams takes, with a way on', async (text, begins) => {
    const { deliver } = await teams()
    const { status, sent } = await deliver(said(text))
    expect([status, sent.length]).toEqual([200, 1])
    const { body } = only(sent)
    expect(body['text']).toMatch(begins)
    expect(messageFaults(body)).toEqual([])
    const offered = cardsOf(only(sent)).at(-1) ?? body['suggestedActions']
    expect(offered.actions.length).toBeGreaterThan(0)
  })

  test('has its citations on the wire, whole', async () => {
    const { deliver } = await teams()
    const { sent } = await deliver(said(AWARDS))
    expect(sent[0]?.body['entities']).toMatchObject([
      {
        type: 'https://schema.org/Message',
        '@context': 'https://schema.org',
        citation: [1, 2, 3, 4].map((position) => ({
          '@type': 'Claim',
          position,
          appearance: { '@type': 'DigitalDocument', name: expect.stringContaining('line') },
        })),
      },
    ])
    expect(sent[0]?.body['channelData']).toMatchObject({ feedbackLoop: { type: 'default' } })
  })

  test('that is delivered again is answered once', async () => {
    const { deliver } = await teams()
    const question = said(AWARDS)
    expect((await deliver(question)).sent).toHaveLength(1)
    expect(await deliver(question)).toMatchObject({ status: 200, sent: [] })
  })

  test('goes on from the one before', async () => {
    const { deliver } = await teams()
    await deliver(said('what happened in July?'))
    expect(textsOf((await deliver(said('and in October?'))).sent)[0]).toContain('29 October 2018')
  })

  test('without words is answered politely, whatever is attached', async () => {
    const { deliver } = await teams()
    for (const attachment of [
      { contentType: 'image/png', contentUrl: 'https://smba.trafficmanager.net/a.png' },
      { contentType: 'application/vnd.microsoft.teams.file.download.info', name: 'a.pdf' },
      {
        contentType: 'text/html',
        content: '<div><img alt="a cat" src="https://a.example/cat.gif"></div>',
      },
    ]) {
      const { sent } = await deliver(said('', { attachments: [attachment] }))
      expect(textsOf(sent)).toEqual([expect.stringMatching(/^I can only read text/u)])
    }
  })
})

describe('in a group', () => {
  test.each(['group', 'channel'] as const)(
    'a question by mention is answered there: %s',
    async (place) => {
      const { deliver } = await teams()
      const { sent } = await deliver(mentioned(place, AWARDS))
      expect(textsOf(sent)).toEqual([expect.stringMatching(/^6 awards on 4 dates/u)])
    },
  )

  test('a reply goes into the thread in which it was asked', async () => {
    const { deliver } = await teams()
    const { sent } = await deliver(mentioned('channel', AWARDS))
    const thread = encodeURIComponent(
      '19:0b7f32667e064dd9b25d7969801541f4@thread.tacv2;messageid=1481567603816',
    )
    expect(sent[0]?.path).toContain(`/v3/conversations/${thread}/activities/`)
  })

  test('each thread has a talk of its own', async () => {
    const { deliver } = await teams()
    await deliver(mentioned('channel', AWARDS))
    const { sent } = await deliver(mentioned('group', 'the second one'))
    expect(textsOf(sent)[0]).not.toContain('10 July')
  })

  test('a mention alone is asked for a question', async () => {
    const { deliver } = await teams()
    expect(textsOf((await deliver(mentioned('group', ''))).sent)[0]).toMatch(
      /^Please type a question/u,
    )
  })
})

describe('a quoted reply', () => {
  test.each([
    ['and in October?', /29 October 2018/u],
    ['十月呢', /10月29日/u],
  ])('is read without the mark of what it quotes: %s', async (words, answer) => {
    const { deliver } = await teams()
    await deliver(said('what happened in July?'))
    const { sent } = await deliver(quoting('1772129782775', words))
    expect(textsOf(sent)[0]).toMatch(answer)
    expect(textsOf(sent)[0]).not.toMatch(/quoted|1772129782775/u)
  })
})

describe('a targeted message', () => {
  test.each(['group', 'channel'] as const)(
    'is answered to who wrote it alone, with what was asked above it: %s',
    async (place) => {
      const { deliver, log } = await teams()
      const { status, sent } = await deliver(targeted(place, AWARDS, { id: '1772129782775' }))
      const { path, body } = only(sent)
      expect(status).toBe(200)
      expect(path).toMatch(/^\/v3\/conversations\/[^/]+\/activities\?isTargetedActivity=true$/u)
      expect(body).toMatchObject({
        recipient: { id: MEGAN.id },
        text: expect.stringMatching(/^6 awards on 4 dates/u),
      })
      expect(body['replyToId']).toBeUndefined()
      expect(body['entities']).toContainEqual({
        type: 'targetedMessageInfo',
        messageId: '1772129782775',
      })
      expect(messageFaults(body)).toEqual([])
      expect(log.filter(({ level }) => Number(level) >= 40)).toEqual([])
    },
  )

  test('is gone on from by nobody, and changes nothing of the talk of all', async () => {
    const { deliver } = await teams()
    await deliver(mentioned('group', 'what happened in July?'))
    await deliver(targeted('group', AWARDS))
    const own = await deliver(targeted('group', 'the second one'))
    expect(textsOf(own.sent)[0]).not.toMatch(/10 July|8 July/u)
    const { path, body } = only((await deliver(mentioned('group', 'the second one'))).sent)
    // The second of July, not the second award.
    expect(body['text']).toContain('10 July')
    expect(path).not.toContain('isTargetedActivity')
  })

  test('has buttons that are pressed in silence, and answered in private as well', async () => {
    const { deliver } = await teams()
    const first = only((await deliver(targeted('group', AWARDS))).sent)
    expect(JSON.stringify(cardsOf(first))).not.toContain('messageBack')
    const data = dataOf(first, /^Same month/u)
    const { path, body } = only((await deliver(pressed(data, '1575667808184', 'group'))).sent)
    expect(path).toMatch(/\/activities\?isTargetedActivity=true$/u)
    expect(body).toMatchObject({ recipient: { id: MEGAN.id } })
    expect(
      JSON.stringify(cardsOf(only((await deliver(mentioned('group', AWARDS))).sent))),
    ).toContain('messageBack')
  })

  test('is changed in place in private, without a recipient, which Teams would refuse', async () => {
    const { deliver } = await teams()
    const list = only((await deliver(targeted('group', 'Show me all events'))).sent)
    const next = dataOf(list, /^Show the next/u)
    const { method, path, body } = only(
      (await deliver(pressed(next, '1575667808184', 'group'))).sent,
    )
    expect(method).toBe('PUT')
    expect(path).toMatch(/\/activities\/1575667808184\?isTargetedActivity=true$/u)
    expect(body['recipient']).toBeUndefined()
  })

  test('that Teams does not take is not said to all instead', async () => {
    const gone = { status: 403, body: '{"error":{"code":"BotNotInConversationRoster"}}' }
    const { deliver, channel } = await teams([gone, gone])
    await deliver(targeted('group', AWARDS))
    expect(channel.sent.length).toBeGreaterThan(0)
    for (const { path } of channel.sent) expect(path).toContain('isTargetedActivity=true')
  })
})

describe('a press', () => {
  test('on a card’s button is answered by its Choice', async () => {
    const { deliver } = await teams()
    const first = only((await deliver(said(AWARDS))).sent)
    const { sent } = await deliver(pressed(dataOf(first, /^Same month/u), '1575667808184'))
    expect(sent).toMatchObject([{ method: 'POST' }])
    expect(textsOf(sent)[0]).toMatch(/events? in /u)
  })

  test('for the next page changes the list in place, there and back', async () => {
    const { deliver } = await teams()
    const list = only((await deliver(said('Show me all events'))).sent)
    const next = await deliver(pressed(dataOf(list, /^Show the next/u), '1575667808184'))
    expect(next.sent).toMatchObject([{ method: 'PUT' }])
    const second = only(next.sent)
    expect(second.path).toMatch(/\/activities\/1575667808184$/u)
    expect(messageFaults(second.body)).toEqual([])
    expect(JSON.stringify(cardsOf(second))).toContain('11 to 14 of 14')
    const back = await deliver(pressed(dataOf(second, /before$/u), '1575667808184'))
    expect(back.sent).toMatchObject([{ method: 'PUT' }])
    expect(JSON.stringify(cardsOf(only(back.sent)))).toContain('1 to 10 of 14')
  })

  test('for the original shows it in place above the translation', async () => {
    const { deliver } = await teams()
    const first = only((await deliver(said('2018年10月29日發生什麼事'))).sent)
    const { sent } = await deliver(pressed(dataOf(first, /^英文原文/u), '1575667808184'))
    expect(sent).toMatchObject([{ method: 'PUT' }])
    expect(JSON.stringify(cardsOf(only(sent)))).toContain('公布的原文')
  })

  test('on a card that cannot be changed any more is answered in a new message', async () => {
    const gone = { status: 404, body: '{"error":{"code":"ActivityNotFoundInConversation"}}' }
    const taken = { status: 200, body: '{"id":"1"}' }
    const { deliver } = await teams([taken, gone])
    const list = only((await deliver(said('Show me all events'))).sent)
    const { sent } = await deliver(pressed(dataOf(list, /^Show the next/u), '1575667808184'))
    expect(sent.map(({ method }) => method)).toEqual(['PUT', 'POST'])
    expect(textsOf(sent)[1]).toMatch(/^Events 11 to 14 of 14/u)
  })

  test('on somebody else’s button is told so', async () => {
    const { deliver } = await teams()
    const { sent } = await deliver(pressed({ vote: 'yes', inPlace: 'page' }, '1575667808184'))
    expect(textsOf(sent)).toEqual([expect.stringMatching(/^That button no longer works/u)])
  })
})

describe('a welcome', () => {
  test.each([
    ['installation first', [installed('personal', 'add'), joined('personal', BOT.id, MEGAN.id)]],
    ['membership first', [joined('personal', BOT.id, MEGAN.id), installed('personal', 'add')]],
    ['the bot alone', [joined('personal', BOT.id), installed('personal', 'add')]],
  ])('comes once to a person, with three questions: %s', async (_, events) => {
    const { deliver, channel } = await teams()
    for (const event of events) expect(await deliver(event)).toMatchObject({ status: 200 })
    const welcomes = channel.sent.filter(({ method }) => method === 'POST')
    expect(textsOf(welcomes)).toEqual([expect.stringMatching(/^Hello! I am an automated chatbot/u)])
    expect(welcomes[0]?.body['suggestedActions']).toMatchObject({ actions: [{}, {}, {}] })
  })

  test.each(['channel', 'group'] as const)(
    'comes once to a %s, and names who added the bot, whom Teams tells by name when it is asked',
    async (place) => {
      const { deliver, channel } = await teams([{ status: 200, body: JSON.stringify(MEGAN) }])
      await deliver(installed(place, 'add'))
      await deliver(joined(place, BOT.id))
      expect(channel.sent.map(({ method }) => method)).toEqual(['GET', 'POST'])
      expect(textsOf(channel.sent)[1]).toMatch(
        /^Hello! Megan Bowen added me here\. I am an automated chatbot/u,
      )
    },
  )

  test('does without a name that cannot be had', async () => {
    const { deliver, channel } = await teams([{ status: 403 }])
    await deliver(installed('channel', 'add'))
    expect(textsOf(channel.sent)[1]).toMatch(/^Hello! I am an automated chatbot/u)
  })

  test('is not said to who joins a team or a group later', async () => {
    const { deliver } = await teams()
    for (const place of ['channel', 'group'] as const) {
      expect(await deliver(joined(place, '29:somebody', '29:else'))).toMatchObject({
        status: 200,
        sent: [],
      })
    }
  })
})

describe('feedback by thumb', () => {
  test('is taken with an empty 200, and kept without words or ids', async () => {
    const folder = aFolder()
    const { deliver, close } = await teams([], { STORAGE_URL: folder })
    await deliver(said('資訊局得過哪些獎'))
    const { status, text, sent } = await deliver(thumb('dislike', 'my name is Zebedee'))
    expect([status, text, sent]).toEqual([200, '{}', []])
    await close(2_000)
    const db = open<string, string>({ path: join(folder, 'store'), encoding: 'string' })
    const notes = [...db.getRange()]
      .filter(({ key }) => key.startsWith('note/'))
      .map(({ value }) => value)
    await db.close()
    expect(notes).toEqual([expect.stringContaining('"reaction":"dislike","language":"zh-Hant"')])
    expect(notes.join()).not.toMatch(/Zebedee|29:/u)
  })

  test('of another shape is an invoke that nobody knows', async () => {
    const { deliver } = await teams()
    expect(await deliver(thumb('shrug'))).toMatchObject({ status: 501, sent: [] })
  })
})

describe('what asks for nothing', () => {
  test.each([
    ['a reaction', reacted()],
    ['an edit', changed('1485983408511', 'editMessage', AWARDS)],
    ['a message that is brought back', changed('1485983408511', 'undeleteMessage', AWARDS)],
    ['a deletion', changed('1485983408511', 'softDeleteMessage')],
    [
      'a renamed team',
      teamsActivityIn('channel', {
        type: 'conversationUpdate',
        channelData: { eventType: 'teamRenamed', team: { id: '19:a', name: 'b' } },
      }),
    ],
    [
      'a new channel',
      teamsActivityIn('channel', {
        type: 'conversationUpdate',
        channelData: { eventType: 'channelCreated' },
      }),
    ],
    [
      'a member who leaves',
      teamsActivityIn('group', { type: 'conversationUpdate', membersRemoved: [{ id: '29:x' }] }),
    ],
    ['typing', teamsActivityIn('personal', { type: 'typing' })],
  ])('gets no message: %s', async (_, activity) => {
    const { deliver, log } = await teams()
    expect(await deliver(activity)).toMatchObject({ status: 200, sent: [] })
    expect(log.filter(({ level }) => Number(level) >= 40)).toEqual([])
  })
})

describe('what is kept', () => {
  test('of a message goes when it is deleted', async () => {
    const { deliver } = await teams()
    await deliver(said(AWARDS, { id: '1485983408511' }))
    await deliver(changed('1485983408511', 'softDeleteMessage'))
    expect(textsOf((await deliver(said('the second one'))).sent)[0]).not.toContain('10 July')
  })

  test('of an older message that is deleted has gone already, and the talk goes on', async () => {
    const { deliver } = await teams()
    await deliver(said(AWARDS))
    await deliver(changed('1485983408599', 'softDeleteMessage'))
    expect(textsOf((await deliver(said('the second one'))).sent)[0]).toContain('10 July')
  })

  test.each([
    ['uninstalled', installed('personal', 'remove')],
    [
      'removed',
      teamsActivityIn('personal', { type: 'conversationUpdate', membersRemoved: [{ id: BOT.id }] }),
    ],
  ])('of a conversation goes when the bot is %s, without a word', async (_, removal) => {
    const folder = aFolder()
    const { deliver, close } = await teams([], { STORAGE_URL: folder })
    await deliver(installed('personal', 'add'))
    await deliver(said(AWARDS))
    expect(await deliver(removal)).toMatchObject({ status: 200, sent: [] })
    await close(2_000)
    const db = open<string, string>({ path: join(folder, 'store'), encoding: 'string' })
    const keys = [...db.getKeys()].filter((key) => !key.startsWith('~'))
    await db.close()
    // The mark of the removal itself is the last thing that is written.
    expect(keys).toEqual([expect.stringMatching(/^mark\//u)])
  })
})
