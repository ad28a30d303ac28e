// Leaving a shared computer: what "start over" takes off the screen, out of the browser and off the server.
import { expect, test, vi } from 'vitest'
import { visits } from './a-visit.js'

vi.setConfig({ testTimeout: 60_000 })

const visit = visits()

const startOver = () => visit.page.locator('#start-over')

const openAndAsk = async (text: string): Promise<void> => {
  await visit.page.goto(visit.site.url)
  await visit.ask(text)
  await visit.said(`You said: ${text}`).waitFor()
}

/** Everything that the page shows or holds. */
const html = () => visit.page.content()

test('after it reload and Back show nothing of the chat, and the browser holds no way back to it', async () => {
  await openAndAsk('a secret of mine')
  await visit.box().fill('not sent yet')
  await startOver().click()
  await visit.notice().getByText('The earlier chat has been deleted').waitFor()
  expect(await html()).not.toContain('a secret of mine')
  expect(await visit.box().inputValue()).toBe('')
  expect(await visit.page.context().cookies()).toEqual([])
  expect(await visit.page.evaluate(() => localStorage.length)).toBe(0)
  expect(await visit.seen.violations()).toEqual([])

  await visit.page.reload()
  await visit.page.locator('#welcome').waitFor()
  expect(await html()).not.toContain('a secret of mine')
  await visit.page.goto(`${visit.site.url}/?lang=zh-Hant`)
  await visit.page.goBack()
  await visit.page.locator('#welcome').waitFor()
  expect(await html()).not.toContain('a secret of mine')

  await visit.ask('the next person')
  await visit.said('You said: the next person').waitFor()
  expect(await visit.said(/^Welcome \(en-US\)/u).count()).toBe(1)
  expect(await html()).not.toContain('a secret of mine')
  expect(visit.seen.errors).toEqual([])
})

test('who goes back to a page of before finds it without the chat', async () => {
  await openAndAsk('a secret of mine')
  await visit.page.goto(`${visit.site.url}/?lang=zh-Hant`)
  await visit.said('You said: a secret of mine').waitFor()
  await startOver().click()
  await visit.notice().getByText('The earlier chat has been deleted').waitFor()
  await visit.page.goBack()
  await visit.page.locator('#welcome').waitFor()
  expect(await html()).not.toContain('a secret of mine')
})

test('another tab of the browser loses the chat too', async () => {
  await openAndAsk('a secret of mine')
  const other = await visit.page.context().newPage()
  await other.goto(visit.site.url)
  await other.locator('.webchat__text-content', { hasText: 'You said' }).waitFor()
  await startOver().click()
  await other.locator('#welcome').waitFor()
  expect(await other.content()).not.toContain('a secret of mine')
})

test('it can be pressed before anything was asked', async () => {
  await visit.page.goto(visit.site.url)
  await startOver().click()
  await visit.notice().getByText('The earlier chat has been deleted').waitFor()
  await visit.ask('hello')
  await visit.said('You said: hello').waitFor()
})

test('with the keyboard it is reached beside the language', async () => {
  await visit.page.goto(visit.site.url)
  await visit.page.locator('header a.language').focus()
  await visit.page.keyboard.press('Tab')
  expect(await visit.page.evaluate(() => document.activeElement?.id)).toBe('start-over')
})

test('where the server cannot be reached the screen is cleared at once, and it can be tried again', async () => {
  await openAndAsk('a secret of mine')
  visit.site.refuseTokens(true)
  await startOver().click()
  await visit.notice().getByText('could not be deleted on the server').waitFor()
  expect(
    await visit
      .said(/a secret of mine/u)
      .first()
      .isVisible(),
  ).toBe(false)
  visit.site.refuseTokens(false)
  await visit.notice().getByRole('button', { name: 'Try again' }).click()
  await visit.notice().getByText('The earlier chat has been deleted').waitFor()
  expect(await html()).not.toContain('a secret of mine')
})

test.each([
  ['en', 390, 'light'],
  ['zh-Hant', 390, 'dark'],
  ['en', 1280, 'dark'],
  ['zh-Hant', 1280, 'light'],
] as const)(
  'in %s at %i pixels, %s, it stands in the head and has room',
  async (lang, width, colorScheme) => {
    await visit.as({ viewport: { width, height: 844 }, colorScheme })
    await visit.page.goto(`${visit.site.url}/?lang=${lang}`)
    const box = await startOver().boundingBox()
    expect(box?.height).toBeGreaterThanOrEqual(24)
    const isWide = await visit.page.evaluate(
      () => document.documentElement.scrollWidth > document.documentElement.clientWidth,
    )
    expect(isWide).toBe(false)
    expect(await visit.seen.violations()).toEqual([])
    await visit.page.evaluate(() => document.fonts.ready)
    await visit.photograph(`start-over-${lang}-${width}-${colorScheme}`)
  },
)
