// The chat page in a real browser, under its policy: asking, coming back, what goes wrong, and how it looks.
import { execFileSync } from 'node:child_process'
import { mkdirSync } from 'node:fs'
import { join } from 'node:path'
import type { Browser, BrowserContext, Page } from 'playwright-core'
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test } from 'vitest'
import { packageRoot } from '../../src/package-root.js'
import { openBrowser } from '../browser/browser.js'
import { SENTENCE } from './a-bot.js'
import { aSite, type Site } from './a-site.js'
import { type Seen, watch } from './watch.js'

let browser: Browser
let site: Site
let context: BrowserContext
let page: Page
let seen: Seen

beforeAll(async () => {
  // Compiled here too, so that the page's script is never one of before.
  execFileSync(process.execPath, [tsc, '-p', 'tsconfig.web.json'], { cwd: packageRoot })
  mkdirSync(pictures, { recursive: true })
  browser = await openBrowser()
}, 60_000)
afterAll(() => browser.close())

beforeEach(async () => {
  site = await aSite()
  await open()
})
afterEach(async () => {
  await context.close()
  await site.close()
})

const tsc = join(packageRoot, 'node_modules', 'typescript', 'bin', 'tsc')
const pictures = join(packageRoot, 'screenshots')

const open = async (options: Parameters<Browser['newContext']>[0] = {}): Promise<void> => {
  await context?.close()
  context = await browser.newContext({ viewport: { width: 390, height: 844 }, ...options })
  page = await context.newPage()
  seen = await watch(page)
}

/** In the talk as it is seen: Web Chat also writes each message where only screen readers are. */
const said = (text: string | RegExp) =>
  page.locator('.webchat__text-content').filter({ hasText: text })
const welcome = () => said(/^Welcome/u)
const box = () => page.locator('.webchat__send-box-text-box__input')
const ask = async (text: string) => {
  await box().fill(text)
  await box().press('Enter')
}
const photograph = (name: string) => page.screenshot({ path: join(pictures, `${name}.png`) })

describe('the page', { timeout: 60_000 }, () => {
  test('opens the talk under its policy, without errors and without leaving this machine', async () => {
    await page.goto(site.url)
    await welcome().waitFor()
    await ask('hello')
    await said('You said: hello').waitFor()
    await ask('awards')
    await page.getByRole('button', { name: 'Show the original' }).first().waitFor()
    expect(await seen.violations()).toEqual([])
    expect(seen.errors).toEqual([])
    expect(seen.hosts()).toEqual(['127.0.0.1'])
  })

  test('greets in its own language', async () => {
    await page.goto(`${site.url}/?lang=zh-Hant`)
    await said('Welcome (zh-TW)').waitFor()
    expect(await page.locator('html').getAttribute('lang')).toBe('zh-Hant-TW')
    await photograph('chinese')
  })

  test('shows the sentence alone beside cards, and the cards', async () => {
    await page.goto(site.url)
    await ask('awards')
    await page.getByText('Smart City Award').first().waitFor()
    expect(await said(SENTENCE).textContent()).toBe(SENTENCE)
  })

  test('sends what a button carries', async () => {
    await page.goto(site.url)
    await ask('awards')
    await page.getByRole('button', { name: 'Show the original' }).nth(2).click()
    await said('pressed {"do":"original","title":"Open Data Medal"}').waitFor()
    // The third card is to the right of the others, and the sentence stays in sight.
    expect((await said(SENTENCE).boundingBox())?.x).toBeGreaterThan(0)
  })
})

describe('coming back', { timeout: 60_000 }, () => {
  test('shows the whole talk again, once, without a second welcome', async () => {
    await page.goto(site.url)
    await ask('first words')
    await said('You said: first words').waitFor()
    await page.reload()
    await said('You said: first words').waitFor()
    await ask('second words')
    await said('You said: second words').waitFor()
    expect(await welcome().count()).toBe(1)
    expect(await said('You said: first words').count()).toBe(1)
    expect(seen.errors).toEqual([])
  })

  test('after the token has expired, a message still gets through, once', async () => {
    await page.goto(site.url)
    await ask('before')
    await said('You said: before').waitFor()
    site.sleep(31 * 60_000)
    await ask('after')
    await said('You said: after').waitFor()
    await ask('and on')
    await said('You said: and on').waitFor()
    expect(await said(/^You said/u).allTextContents()).toEqual([
      'You said: before',
      'You said: after',
      'You said: and on',
    ])
    expect(await welcome().count()).toBe(1)
    expect(await page.getByText(/Send failed/u).count()).toBe(0)
  })

  test('goes on by itself when the server was away for a while', async () => {
    await page.goto(site.url)
    await welcome().waitFor()
    site.refuseTokens(true)
    site.sleep(31 * 60_000)
    await ask('lost')
    await page
      .getByText(/Network interruption/u)
      .first()
      .waitFor()
    await page
      .getByText(/Send failed/u)
      .first()
      .waitFor()
    site.refuseTokens(false)
    await page
      .getByText(/Network interruption/u)
      .first()
      .waitFor({ state: 'hidden' })
    await ask('found')
    await said('You said: found').waitFor()
    expect(await said(/^You said/u).count()).toBe(1)
  })
})

describe('when no token is given', { timeout: 60_000 }, () => {
  test('that is told in words, and trying again works', async () => {
    site.refuseTokens(true)
    await page.goto(site.url)
    await page.getByText('1999 Citizen Hotline').waitFor()
    await photograph('failed')
    site.refuseTokens(false)
    await page.getByRole('button', { name: 'Try again' }).click()
    await welcome().waitFor()
  })
})

describe('its looks', { timeout: 60_000 }, () => {
  test.each([
    ['phone-light', 390, 844, 'light'],
    ['phone-dark', 390, 844, 'dark'],
    ['narrow-light', 320, 568, 'light'],
    ['desktop-light', 1280, 800, 'light'],
    ['desktop-dark', 1280, 800, 'dark'],
  ] as const)('%s scrolls in one direction only', async (name, width, height, colorScheme) => {
    await open({ viewport: { width, height }, colorScheme })
    await page.goto(site.url)
    await welcome().waitFor()
    await photograph(`${name}-start`)
    await ask('what awards did DOIT win')
    await page.getByRole('button', { name: 'Show the original' }).first().waitFor()
    await photograph(name)
    const scrolled = await page.evaluate(() => document.documentElement.scrollWidth)
    expect(scrolled).toBeLessThanOrEqual(width)
  })
})
