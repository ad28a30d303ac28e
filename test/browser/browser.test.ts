// The tests' browser runs on this machine, whatever it has installed.
import { expect, test } from 'vitest'
import { findBrowser, openBrowser } from './browser.js'

test('a browser shows a page', { timeout: 60_000 }, async () => {
  const browser = await openBrowser()
  try {
    const page = await browser.newPage()
    await page.setContent('<h1>Taipei</h1>')
    const { width, height } = (await page.locator('h1').boundingBox()) ?? { width: 0, height: 0 }
    expect(width).toBeGreaterThan(0)
    // Without any font a line has no height.
    expect(height).toBeGreaterThan(10)
  } finally {
    await browser.close()
  }
})

test('a CHROME_PATH that leads nowhere is told instead of passed over', async () => {
  await expect(findBrowser({ CHROME_PATH: '/nowhere/chrome' })).rejects.toThrow(
    /CHROME_PATH names \/nowhere\/chrome/u,
  )
})
