// The page with the whole house behind it: what is pressed in the picture, said in the box and chosen in the head of the page.
import { mkdirSync } from 'node:fs'
import { join } from 'node:path'
import type { Browser, Page } from 'playwright-core'
import { afterAll, afterEach, beforeAll, expect, test } from 'vitest'
import { packageRoot } from '../../src/package-root.js'
import { openBrowser } from '../browser/browser.js'
import { type Seen, watch } from '../web/watch.js'
import { anApp } from './an-app.js'

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

test('a dot and a month of the picture are asked, and the talk goes on from them', {
  timeout: 60_000,
}, async () => {
  await visit({ locale: 'zh-TW' })
  await page.locator('#picture svg [data-choice*="2018-07-08"]').first().click()
  await answers('第16名').first().waitFor()
  await ask('是誰評的')
  await answers(/Eden/u).last().waitFor()
  await page.locator('#picture svg [data-choice*="2018-03-01"]').first().click()
  await answers(/共3件大事/u)
    .last()
    .waitFor()
  await photograph('month-zh')
  await expectQuiet()
})

test('whoever switches the language in mid-talk is answered in it, by a press too', {
  timeout: 60_000,
}, async () => {
  await visit({ locale: 'zh-TW', colorScheme: 'dark' })
  await ask('資訊局得過哪些獎')
  await answers(/共4項得獎紀錄/u)
    .last()
    .waitFor()
  await page.getByRole('link', { name: 'English' }).click()
  await answers(/共4項得獎紀錄/u)
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

test('a phone shows the answer from the question on, with cards to be pushed along', {
  timeout: 60_000,
}, async () => {
  await visit({ locale: 'en-US', viewport: { width: 390, height: 844 } })
  await ask('what awards did DOIT win')
  await page.locator('.card').first().waitFor()
  expect(await page.locator('.card').count()).toBe(4)
  await expect
    .poll(() =>
      answers(/^4 award events/u)
        .last()
        .isVisible(),
    )
    .toBe(true)
  await photograph('awards-phone-en')
  await expectQuiet()
})
