// The privacy notice and the terms as the whole house serves them: language, policy, and a browser that reads them.
import { mkdirSync } from 'node:fs'
import { join } from 'node:path'
import type { Browser } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { packageRoot } from '../../src/package-root.js'
import { openBrowser } from '../browser/browser.js'
import { faultsByAxe } from '../browser/faults-by-axe.js'
import { watch } from '../web/watch.js'
import { anApp } from './an-app.js'

const PATHS = ['/privacy', '/terms']

describe.each(PATHS)('%s', (path) => {
  test.each([
    ['', 'en-GB,en;q=0.9', 'en'],
    ['', 'zh-TW,zh;q=0.9,en;q=0.8', 'zh-Hant-TW'],
    ['', 'ja', 'zh-Hant-TW'],
    ['?lang=en', 'zh-TW', 'en'],
    ['?lang=zh-Hant-TW', 'en', 'zh-Hant-TW'],
    ['?lang=tlh', 'en', 'en'],
  ])('with %j and the browser’s %j is in %s', async (query, asked, lang) => {
    const { url } = await anApp()
    const response = await fetch(url + path + query, { headers: { 'Accept-Language': asked } })
    expect(response.status).toBe(200)
    expect(response.headers.get('vary')).toContain('Accept-Language')
    expect(await response.text()).toContain(`<html lang="${lang}"`)
  })

  test('may load its own style and mark, and nothing else', async () => {
    const { url } = await anApp()
    const { headers } = await fetch(url + path)
    expect(headers.get('content-security-policy')).toBe(
      "default-src 'none';style-src 'self';img-src 'self';base-uri 'none';form-action 'none';frame-ancestors 'none'",
    )
    expect(headers.get('x-content-type-options')).toBe('nosniff')
    expect((await fetch(url + path, { method: 'HEAD' })).status).toBe(200)
  })
})

describe('in a browser', { timeout: 60_000 }, () => {
  const pictures = join(packageRoot, 'screenshots')
  let browser: Browser
  beforeAll(async () => {
    mkdirSync(pictures, { recursive: true })
    browser = await openBrowser()
  }, 60_000)
  afterAll(() => browser.close())

  const looks = PATHS.flatMap((path) =>
    ['en', 'zh-TW'].flatMap((lang) => [
      { path, lang, width: 320, colorScheme: 'light' as const },
      { path, lang, width: 1280, colorScheme: 'dark' as const },
    ]),
  )

  test.each(looks)(
    '$path in $lang at $width px, $colorScheme, is read by everybody',
    async (look) => {
      const { path, lang, width, colorScheme } = look
      const { url } = await anApp()
      const context = await browser.newContext({ viewport: { width, height: 800 }, colorScheme })
      const page = await context.newPage()
      const seen = await watch(page)
      await page.goto(`${url}${path}?lang=${lang}`)
      await page.screenshot({
        path: join(pictures, `${path.slice(1)}-${lang}-${width}-${colorScheme}.png`),
        fullPage: true,
      })
      expect(await page.locator('h1').count()).toBe(1)
      expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(
        width,
      )
      expect(await faultsByAxe(page)).toEqual([])
      expect(seen.errors).toEqual([])
      expect(await seen.violations()).toEqual([])
      expect(seen.hosts()).toEqual(['127.0.0.1'])
      await context.close()
    },
  )

  test('the other language and the other page are one press away', async () => {
    const { url } = await anApp()
    const page = await browser.newPage()
    await page.goto(`${url}/privacy?lang=en`)
    await page.getByRole('link', { name: '中文' }).click()
    await page.getByRole('link', { name: '使用條款' }).click()
    expect(await page.locator('h1').textContent()).toBe('使用條款')
    expect(new URL(page.url()).pathname).toBe('/terms')
    await page.close()
  })
})
