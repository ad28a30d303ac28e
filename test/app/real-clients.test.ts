import { afterAll, beforeAll, describe, expect, onTestFinished, test, vi } from 'vitest'
import { startPlayground } from '../doors/bot-framework/playground.js'
import { eventually } from '../doors/direct-line/a-server.js'
import { aClient, stubBrowser } from '../doors/direct-line/direct-line-js.js'
import { anApp } from './an-app.js'

const AWARDS = 'what awards did DOIT win'

describe('DirectLineJS', () => {
  beforeAll(stubBrowser)
  afterAll(() => {
    vi.unstubAllGlobals()
  })

  test.each([
    ['by WebSocket', {}],
    ['by polling', { webSocket: false, pollingInterval: 200 }],
  ])('hears the welcome and four cards %s', async (_, options) => {
    const { url } = await anApp()
    const generated = await fetch(`${url}/v3/directline/tokens/generate`, { method: 'POST' })
    const { token } = (await generated.json()) as { readonly token: string }
    const { say, heard, texts } = aClient({
      domain: `${url}/v3/directline`,
      token,
      conversationStartProperties: { locale: 'en-US' },
      ...options,
    })
    await say(AWARDS)
    await eventually(() => expect(heard).toHaveLength(3))
    expect(texts()).toEqual([
      expect.stringMatching(/^Hello! I am an automated chatbot/u),
      AWARDS,
      expect.stringMatching(/^6 awards on 4 dates/u),
    ])
    expect(heard[2]).toMatchObject({ attachments: { length: 4 } })
  })
})

describe('the Agents Playground', { timeout: 60_000 }, () => {
  test('as the emulator is welcomed, asks in both languages, presses a card and goes on', async () => {
    const { url, log } = await anApp()
    const playground = await startPlayground(`${url}/api/messages`, 'emulator')
    onTestFinished(playground.stop)
    await playground.install()
    expect((await playground.hears(1))[0]?.text).toMatch(/^(?:Hello! I am|您好！我是)/u)
    await playground.say(AWARDS)
    const [, awards] = await playground.hears(2)
    expect(awards?.text).toMatch(/^6 awards on 4 dates/u)
    expect(awards).toMatchObject({ attachmentLayout: 'carousel', attachments: { length: 4 } })
    await playground.say('七月發生什麼事')
    expect((await playground.hears(3))[2]?.text).toMatch(/^2018年（民國107年）7月共有4件大事/u)
    const choice = { do: 'original', event: '2018-07-10' }
    await playground.submit({ choice }, awards?.messageId ?? '')
    await playground.hears(5)
    await playground.say('and in October?')
    // One card is shown below its text, as a message of its own.
    const texts = (await playground.hears(7)).flatMap(({ text }) => text ?? [])
    expect(texts).toHaveLength(5)
    expect(texts[3]).toContain('Taipei City Government won two major')
    expect(texts[4]).toContain('29 October 2018')
    expect(log.filter(({ level }) => Number(level) >= 40)).toEqual([])
  })
})
