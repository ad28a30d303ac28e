// The page with the whole house behind it: what is pressed in the picture, said in the box and chosen in the head of the page.
import { mkdirSync } from 'node:fs'
import { join } from 'node:path'
import type { Browser, Page } from 'playwright-core'
import { afterAll, afterEach, beforeAll, expect, test, vi } from 'vitest'
import { packageRoot } from '../../src/package-root.js'
import { openBrowser } from '../browser/browser.js'
import { type Seen, watch } from '../web/watch.js'
import { anApp } from './an-app.js'

vi.setConfig({ testTimeout: 60_000 })

const pictures = join(packageRoot, 'screenshots')

let browser: Browser
let page: Page
let seen: Seen
beforeAll(async () => {
  mkdirSync(pictures, { recursive: true })
  browser = await openBrowser()
}, 60_000)
afterAll(() => browser.close())
afterEach(() => page.context().close())

const visit = async (options: Parameters<Browser['newContext']>[0]): Promise<void> => {
  const { url } = await anApp()
  const context = await browser.newContext({ viewport: { width: 1280, height: 800 }, ...options })
  page = await context.newPage()
  seen = await watch(page)
  await page.goto(url)
}

const ask = async (text: string): Promise<void> => {
  await page.locator('#question').fill(text)
  await page.locator('#question').press('Enter')
}

const said = (text: string | RegExp) =>
  page.locator('.webchat__text-content').filter({ hasText: text })

const cards = () => page.locator('.card')

/** In the talk as it is seen: Web Chat also writes each message where only screen readers are. */
const answers = (text: string | RegExp) =>
  page.locator('.webchat__bubble:not(.webchat__bubble--from-user)').filter({ hasText: text })

const photograph = (name: string) =>
  page.screenshot({ path: join(pictures, `house-${name}.png`), animations: 'disabled' })

const expectQuiet = async (): Promise<void> => {
  expect(seen.errors).toEqual([])
  expect(await seen.violations()).toEqual([])
  expect(seen.hosts()).toEqual(['127.0.0.1'])
}

test('a person asks, presses a button of a card, and finds all of it again after a reload', async () => {
  await visit({ locale: 'en-US', viewport: { width: 390, height: 844 } })
  await ask('what awards did DOIT win')
  await answers(/^6 awards on 4 dates/u).waitFor()
  expect(await said(/^Hello! I am an automated chatbot/u).count()).toBe(1)
  expect(await cards().count()).toBe(4)
  // The cards say it; the text beside them is the sentence alone.
  expect(await answers(/^6 awards on 4 dates/u).textContent()).not.toContain('Source')
  await photograph('awards-phone-en')
  await page.locator('.ac-pushButton', { hasText: 'Why this?' }).first().click()
  await said(/^Why this\?/u).waitFor()
  await said(/because it matches “awards”/u).waitFor()
  await page.reload()
  await said(/because it matches “awards”/u).waitFor()
  expect(await cards().count()).toBe(5)
  expect(await said(/^Hello! I am an automated chatbot/u).count()).toBe(1)
  expect(await said(/^Why this\?/u).count()).toBe(1)
  await ask('and in October?')
  await answers(/29 October 2018/u)
    .last()
    .waitFor()
  await expectQuiet()
})

test('a starter is a question, and whoever comes from Taipei is spoken to in Chinese', async () => {
  await visit({ locale: 'zh-TW', colorScheme: 'dark' })
  expect(await page.locator('#welcome').textContent()).toMatch(/您好！/u)
  await page.locator('#next').getByRole('button', { name: '得過哪些獎？' }).click()
  await answers(/共有4件得獎大事/u).waitFor()
  expect(await said('得過哪些獎？').count()).toBe(1)
  expect(await cards().count()).toBe(4)
  await photograph('awards-desktop-dark-zh')
})

test('a long list is one card, whose lines and whose rest can be pressed', async () => {
  await visit({ locale: 'en-US' })
  await ask('show me all events')
  await answers(/^14 events/u).waitFor()
  expect(await cards().count()).toBe(1)
  await page.locator('.ac-pushButton', { hasText: 'Show the next 4' }).click()
  await answers(/^Events 11 to 14 of 14/u).waitFor()
  await cards().last().getByText('Mayor Ko attends').click()
  await answers(/^21 December 2018: “/u).waitFor()
})

test('markup in a question is shown as it was written', async () => {
  await visit({ locale: 'en-US' })
  await ask('are there **unicorns** <b>here</b> [link](https://example.com)?')
  await answers(/could not find/u).waitFor()
  expect(await page.locator('#chat a, #chat strong, #chat b').count()).toBe(0)
  expect(await said(/\*\*unicorns\*\*/u).count()).toBe(1)
})

test('a dot and a month of the picture are asked, and the talk goes on from them', async () => {
  await visit({ locale: 'zh-TW' })
  await page.locator('#picture svg [data-choice*="2018-07-08"]').first().click()
  await answers('第16名').first().waitFor()
  await ask('是誰評的')
  await answers(/Eden/u).last().waitFor()
  await page.locator('#picture svg [data-choice*="2018-03-01"]').first().click()
  await answers(/共有3件大事/u)
    .last()
    .waitFor()
  await photograph('month-zh')
  await expectQuiet()
})

test('whoever switches the language in mid-talk is answered in it, by a press too', async () => {
  await visit({ locale: 'zh-TW', colorScheme: 'dark' })
  await ask('資訊局得過哪些獎')
  await answers(/共有4件得獎大事/u)
    .last()
    .waitFor()
  await page.getByRole('link', { name: 'English' }).click()
  await answers(/共有4件得獎大事/u)
    .last()
    .waitFor()
  expect(await page.locator('#question').getAttribute('placeholder')).toMatch(/Type a question/u)
  await page.locator('#picture svg [data-choice*="2018-07-01"]').first().click()
  await answers(/^\d events/u)
    .last()
    .waitFor()
  await photograph('switched-en')
  await expectQuiet()
})

test('whoever writes that it should start over finds an empty page, as after the button', async () => {
  await visit({ locale: 'zh-TW' })
  await ask('資訊局得過哪些獎')
  await answers(/共有4件得獎大事/u).waitFor()
  await ask('重新開始')
  await page.locator('#notice').getByText('先前的對話已刪除').waitFor()
  expect(await page.content()).not.toContain('資訊局得過哪些獎')
  expect((await page.context().cookies()).filter(({ name }) => name.includes('direct'))).toEqual([])
  await page.reload()
  await page.locator('#welcome').waitFor()
  await ask('八月發生什麼事')
  await answers(/8月/u).first().waitFor()
  expect(await page.content()).not.toContain('資訊局得過哪些獎')
  await expectQuiet()
})
