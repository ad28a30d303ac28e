// Clients that others have written, unchanged, against the whole house.
import { mkdirSync } from 'node:fs'
import { join } from 'node:path'
import type { Browser, BrowserContext } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, onTestFinished, test, vi } from 'vitest'
import { packageRoot } from '../../src/package-root.js'
import { openBrowser } from '../browser/browser.js'
import { startPlayground } from '../doors/bot-framework/playground.js'
import { eventually } from '../doors/direct-line/a-server.js'
import { aClient, stubBrowser } from '../doors/direct-line/direct-line-js.js'
import { watch } from '../web/watch.js'
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
      expect.stringMatching(/^Hello! I am a program/u),
      AWARDS,
      expect.stringMatching(/^4 award events/u),
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
    expect(awards?.text).toMatch(/^4 award events/u)
    expect(awards).toMatchObject({ attachmentLayout: 'carousel', attachments: { length: 4 } })
    await playground.say('七月發生什麼事')
    expect((await playground.hears(3))[2]?.text).toMatch(/^2018年（民國107年）7月，共4件大事/u)
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

describe('Web Chat in a real browser', { timeout: 60_000 }, () => {
  const pictures = join(packageRoot, 'screenshots')
  let browser: Browser
  beforeAll(async () => {
    mkdirSync(pictures, { recursive: true })
    browser = await openBrowser()
  }, 60_000)
  afterAll(() => browser.close())

  const aPage = async (options: Parameters<Browser['newContext']>[0] = {}) => {
    const { url } = await anApp()
    const context: BrowserContext = await browser.newContext({
      viewport: { width: 390, height: 844 },
      ...options,
    })
    onTestFinished(() => context.close())
    const page = await context.newPage()
    const seen = await watch(page)
    await page.goto(url)
    const said = (text: string | RegExp) =>
      page.locator('.webchat__text-content').filter({ hasText: text })
    const ask = async (text: string) => {
      await page.getByPlaceholder(/Type a question|請輸入您的問題/u).fill(text)
      await page.keyboard.press('Enter')
    }
    const cards = () => page.locator('.ac-adaptiveCard')
    const photograph = (name: string) => page.screenshot({ path: join(pictures, `${name}.png`) })
    return { page, seen, said, ask, cards, photograph }
  }

  test('asks, presses a button of a card, and finds all of it again after a reload', async () => {
    const { page, seen, said, ask, cards, photograph } = await aPage({ locale: 'en-US' })
    await said(/^Hello! I am a program/u).waitFor()
    await photograph('app-welcome-phone')
    await ask(AWARDS)
    await said(/^4 award events/u).waitFor()
    expect(await cards().count()).toBe(4)
    // The cards say it; the text beside them is the sentence alone.
    expect(await said(/^4 award events/u).textContent()).not.toContain('Source')
    await photograph('app-awards-phone')
    await page.locator('.ac-pushButton', { hasText: 'Why this?' }).first().click()
    await said(/^Why this\?/u).waitFor()
    await said(/because it fits “awards”/u).waitFor()
    await page.reload()
    await said(/because it fits “awards”/u).waitFor()
    expect(await cards().count()).toBe(5)
    expect(await said(/^Hello! I am a program/u).count()).toBe(1)
    expect(await said(/^Why this\?/u).count()).toBe(1)
    await ask('and in October?')
    await said(/29 October 2018/u)
      .last()
      .waitFor()
    expect(await seen.violations()).toEqual([])
    expect(seen.errors).toEqual([])
    expect(seen.hosts()).toEqual(['127.0.0.1'])
  })

  test('speaks Chinese where the browser does, and a starter is a question', async () => {
    const { page, said, cards, photograph } = await aPage({
      locale: 'zh-TW',
      colorScheme: 'dark',
      viewport: { width: 1280, height: 900 },
    })
    await said(/^您好！/u).waitFor()
    await page.locator('.webchat__suggested-action', { hasText: '得過哪些獎？' }).click()
    await said(/^共4項得獎紀錄/u).waitFor()
    expect(await said('得過哪些獎？').count()).toBe(1)
    expect(await cards().count()).toBe(4)
    await photograph('app-awards-desktop-dark')
  })

  test('shows a long list as one card, whose lines and whose rest can be pressed', async () => {
    const { page, said, ask, cards } = await aPage({ locale: 'en-US' })
    await ask('show me all events')
    await said(/^14 events/u).waitFor()
    expect(await cards().count()).toBe(1)
    await page.locator('.ac-pushButton', { hasText: 'Show the next 4' }).click()
    await said(/^11 to 14 of 14/u).waitFor()
    await cards().last().getByText('Mayor Ko attends').click()
    await said(/^21 December 2018: “/u).waitFor()
  })

  test('shows markup in a question as it was written', async () => {
    const { page, said, ask } = await aPage({ locale: 'en-US' })
    await ask('are there **unicorns** <b>here</b> [link](https://example.com)?')
    await said(/nothing about/u).waitFor()
    expect(await page.locator('#chat a, #chat strong, #chat b').count()).toBe(0)
    expect(await said(/\*\*unicorns\*\*/u).count()).toBe(1)
  })
})
