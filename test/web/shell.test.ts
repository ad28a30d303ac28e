// The page around the talk in a real browser, with the whole house behind it and without Web Chat.
import { execFileSync } from 'node:child_process'
import { join } from 'node:path'
import type { Browser, BrowserContext, Page } from 'playwright-core'
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test } from 'vitest'
import { packageRoot } from '../../src/package-root.js'
import { anApp } from '../app/an-app.js'
import { openBrowser } from '../browser/browser.js'
import { faultsByAxe } from '../browser/faults-by-axe.js'
import { recordOf2018 } from '../record-of-2018.js'
import { recordOfTwoYears } from '../two-years.js'
import { type Seen, watch } from './watch.js'

let browser: Browser
let context: BrowserContext
let page: Page
let seen: Seen
let oneYear = ''
let twoYears = ''
const closing: (() => Promise<void>)[] = []

const tsc = join(packageRoot, 'node_modules', 'typescript', 'bin', 'tsc')

beforeAll(async () => {
  execFileSync(process.execPath, [tsc, '-p', 'tsconfig.web.json'], { cwd: packageRoot })
  browser = await openBrowser()
  const open = async (DATA_DIR: string) =>
    (await anApp({ DATA_DIR, STORAGE_URL: 'memory:' }, (close) => closing.push(close))).url
  oneYear = await open(recordOf2018)
  twoYears = await open(recordOfTwoYears)
}, 120_000)
afterAll(async () => {
  await browser.close()
  for (const close of closing) await close()
})

type Options = NonNullable<Parameters<Browser['newContext']>[0]>

const open = async (options: Options = {}, language = 'en'): Promise<void> => {
  await context?.close()
  context = await browser.newContext({
    viewport: { width: 390, height: 844 },
    extraHTTPHeaders: { 'Accept-Language': language },
    ...options,
  })
  page = await context.newPage()
  seen = await watch(page)
  await page.route(/\/chat\.js$|\/webchat[^/]*\.js$/u, (route) =>
    route.fulfill({ contentType: 'text/javascript', body: '' }),
  )
}
beforeEach(() => open())
afterEach(() => context.close())

const unfold = () => page.locator('summary.fold').click()
const marks = () => page.locator('.mark:visible')

describe('the first page', { timeout: 60_000 }, () => {
  test('keeps its own policy, has no errors and asks nobody else', async () => {
    await page.goto(oneYear)
    await unfold()
    await marks().first().focus()
    expect(await seen.violations()).toEqual([])
    expect(seen.errors).toEqual([])
    expect(seen.hosts()).toEqual(['127.0.0.1'])
  })

  test('says what it is, what it holds and how to reach a person', async () => {
    await page.goto(oneYear)
    expect(await page.locator('header').textContent()).toMatch(
      /A chatbot, not a person · 14 events, 2018/u,
    )
    expect(await page.getByRole('link', { name: /1999/u }).getAttribute('href')).toBe('tel:1999')
    await page.getByText('About', { exact: true }).click()
    const elsewhere = page.getByRole('link', { name: /02-2720-8889/u })
    expect(await elsewhere.getAttribute('href')).toBe('tel:+886-2-2720-8889')
    for (const name of [/as published/u, /What we keep/u]) {
      const path = await page.getByRole('link', { name }).getAttribute('href')
      expect((await fetch(`${oneYear}${path}`)).status).toBe(200)
    }
  })

  test('closes what it tells of itself with Escape, and when the focus goes on', async () => {
    await page.goto(oneYear)
    const more = page.locator('.more > summary')
    const panel = page.locator('.panel')
    await more.click()
    await page.keyboard.press('Escape')
    expect(await panel.isVisible()).toBe(false)
    await more.click()
    await page.locator('#question').focus()
    await panel.waitFor({ state: 'hidden' })
  })

  test('leads over all of it to the box for a question', async () => {
    await page.goto(oneYear)
    await page.keyboard.press('Tab')
    await page.keyboard.press('Enter')
    await page.keyboard.press('Tab')
    expect(await page.evaluate(() => document.activeElement?.id)).toMatch(/question|send/u)
  })

  test('is switched to the other language, which it remembers', async () => {
    await page.goto(oneYear)
    await page.getByRole('link', { name: '中文' }).click()
    const language = () => page.locator('html').getAttribute('lang')
    expect([await language(), new URL(page.url()).search]).toEqual(['zh-Hant-TW', ''])
    await page.reload()
    expect(await language()).toBe('zh-Hant-TW')
    expect(await page.getByRole('link', { name: 'English' }).getAttribute('lang')).toBe('en')
  })
})

describe('the picture of the year', { timeout: 60_000 }, () => {
  test('asks by month, category and dot, each with a name that tells what it is', async () => {
    await page.goto(oneYear)
    await unfold()
    const july = page.getByRole('button', { name: 'Jul: What happened in July 2018?' })
    expect(JSON.parse((await july.getAttribute('data-choice')) ?? '')).toEqual({
      do: 'list',
      period: { from: '2018-07-01', to: '2018-07-31' },
    })
    const awards = page.locator('.category').first()
    expect(await awards.getAttribute('data-choice')).toBe('{"do":"list","category":"award"}')
    const first = marks().first()
    expect(await first.getAttribute('aria-label')).toMatch(/^22 February 2018, Award: \S/u)
    expect(await first.getAttribute('data-choice')).toBe('{"do":"show","event":"2018-02-22"}')
    expect(await page.locator('.month.empty[data-choice]').count()).toBe(0)
  })

  test('shows the title of what is pointed at or focused, whole, until Escape', async () => {
    await page.goto(oneYear)
    await unfold()
    const title = page.locator('.title-beside')
    for (const mark of [marks().first(), marks().last()]) {
      await mark.scrollIntoViewIfNeeded()
      await mark.hover()
      expect(await title.textContent()).toContain((await mark.getAttribute('data-title')) ?? '?')
      const box = await title.boundingBox()
      expect(box?.x).toBeGreaterThanOrEqual(0)
      expect((box?.x ?? 0) + (box?.width ?? 999)).toBeLessThanOrEqual(390)
      await title.hover()
      expect(await title.isVisible()).toBe(true)
      await page.keyboard.press('Escape')
      expect(await title.isVisible()).toBe(false)
      await page.mouse.move(0, 0)
    }
    await page.locator('.category').first().focus()
    await page.keyboard.press('Tab')
    expect(await title.isVisible()).toBe(true)
  })

  test('is the same as a list', async () => {
    await page.goto(oneYear)
    await unfold()
    await page.getByText('Show as a list').click()
    expect(await page.locator('.events li:visible').count()).toBe(14)
    expect(await page.locator('.events li').first().textContent()).toMatch(
      /22 February 2018\s*Award\s*Department receives/u,
    )
  })

  test('stands open beside the talk on a wide screen, and folds when it becomes narrow', async () => {
    await open({ viewport: { width: 1280, height: 800 } })
    await page.goto(oneYear)
    const picture = await page.locator('#picture').boundingBox()
    const talk = await page.locator('#talk').boundingBox()
    expect((picture?.x ?? 0) + (picture?.width ?? 0)).toBeLessThanOrEqual(talk?.x ?? 0)
    expect(await marks().count()).toBeGreaterThan(14)
    await page.setViewportSize({ width: 390, height: 844 })
    await page.locator('.mark').first().waitFor({ state: 'hidden' })
  })

  test('of several years shows the newest, and another at a press', async () => {
    await page.goto(twoYears)
    await unfold()
    const button = (year: string) => page.getByRole('button', { name: year, exact: true })
    expect(await button('2021').getAttribute('aria-pressed')).toBe('true')
    expect(await page.locator('#year-2021').isVisible()).toBe(true)
    await button('2018').click()
    expect(await page.locator('#year-2021').isVisible()).toBe(false)
    // Of several years a category asks for the year that is shown.
    expect(
      await page.locator('#year-2018 .category').first().getAttribute('data-choice'),
    ).toContain('"period":{"from":"2018-01-01","to":"2018-12-31"}')
    expect(await page.locator('header').textContent()).toContain('20 events, 2018 and 2021')
  })

  test('says in which language a title is that nobody has translated', async () => {
    await open({}, 'zh-TW')
    await page.goto(twoYears)
    await unfold()
    expect(await page.locator('#year-2021 .events span[lang="en"]').count()).toBe(6)
    expect(await page.locator('#year-2018 .events span[lang="en"]').count()).toBe(0)
  })
})

describe('whatever the screen', { timeout: 120_000 }, () => {
  const CASES = [320, 1280].flatMap((width) =>
    ['en', 'zh-TW'].flatMap((language) =>
      (['light', 'dark'] as const).map((colorScheme) => ({ width, language, colorScheme })),
    ),
  )

  test.each(CASES)('axe finds no fault: $width px, $language, $colorScheme', async (one) => {
    const { width, language, colorScheme } = one
    await open({ viewport: { width, height: 800 }, colorScheme, bypassCSP: true }, language)
    await page.goto(twoYears)
    if (width < 1000) await unfold()
    await page.locator('.year:visible .as-list > summary').click()
    await page.locator('.more > summary').click()
    expect(await faultsByAxe(page)).toEqual([])
  })

  test.each(['en', 'zh-TW'])('at 320 px nothing is pushed aside (%s)', async (language) => {
    await open({ viewport: { width: 320, height: 568 } }, language)
    await page.goto(oneYear)
    const widthOf = () => page.evaluate(() => document.documentElement.scrollWidth)
    expect(await widthOf()).toBe(320)
    // What comes before the talk leaves it most of the window.
    expect((await page.locator('#talk').boundingBox())?.y).toBeLessThan(160)
    await unfold()
    await page.getByText(/as a list|以清單/u).click()
    expect(await widthOf()).toBe(320)
  })

  test.each([320, 1280])(
    'all that can be pressed is 24 px wide and high at %i px',
    async (width) => {
      await open({ viewport: { width, height: 800 } })
      await page.goto(twoYears)
      if (width < 1000) await unfold()
      await page.locator('.year:visible .as-list > summary').click()
      const small = await page.evaluate(() =>
        [...document.querySelectorAll('a:not(.skip), button, summary, input, [role=button]')]
          .map((one) => ({ what: one.outerHTML.slice(0, 80), box: one.getBoundingClientRect() }))
          .filter(({ box }) => box.width > 0 && (box.width < 23.99 || box.height < 23.99))
          .map(({ what }) => what),
      )
      expect(small).toEqual([])
    },
  )
})

describe('without scripts', { timeout: 60_000 }, () => {
  test.each([1, 2])('tells how else to ask, and lists every event (years: %i)', async (years) => {
    await open({ javaScriptEnabled: false })
    await page.goto(years === 1 ? oneYear : twoYears)
    expect(await page.locator('main').textContent()).toContain('1999 Citizen Hotline')
    expect(await page.locator('.events li:visible').count()).toBe(years === 1 ? 14 : 20)
    for (const dead of ['#composer', '#next', '.year-drawn']) {
      expect(await page.locator(`${dead}:visible`).count()).toBe(0)
    }
  })
})

describe('the font of the Han script', { timeout: 60_000 }, () => {
  test('is asked for where the device draws none, and then only its parts that are read', async () => {
    const asked: string[] = []
    page.on('request', (request) => asked.push(request.url()))
    // A device without the font draws one box for every character.
    await page.addInitScript(() => {
      const draw = CanvasRenderingContext2D.prototype.fillText
      CanvasRenderingContext2D.prototype.fillText = function (_: string, x: number, y: number) {
        draw.call(this, 'x', x, y)
      }
    })
    await page.goto(oneYear, { waitUntil: 'networkidle' })
    expect(asked.filter((url) => url.endsWith('/han.css'))).toHaveLength(1)
    expect(asked.filter((url) => url.endsWith('.woff2')).length).toBeLessThan(5)
    expect(seen.errors).toEqual([])
    expect(await seen.violations()).toEqual([])
  })

  test('is not asked for where characters look different', async () => {
    const asked: string[] = []
    page.on('request', (request) => asked.push(request.url()))
    await page.addInitScript(() => {
      const draw = CanvasRenderingContext2D.prototype.fillText
      CanvasRenderingContext2D.prototype.fillText = function (text: string, x: number, y: number) {
        draw.call(this, text === '\u4e00' ? 'x' : 'W', x, y)
      }
    })
    await page.goto(oneYear, { waitUntil: 'networkidle' })
    expect(asked.filter((url) => /han\.css|woff2/u.test(url))).toEqual([])
  })
})
