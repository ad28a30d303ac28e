// A browser on the chat page, for one test file: a site and a page for each test, and what a person does there.
import { execFileSync } from 'node:child_process'
import { mkdirSync } from 'node:fs'
import { join } from 'node:path'
import type { Browser, BrowserContext, Page } from 'playwright-core'
import { afterAll, afterEach, beforeAll, beforeEach } from 'vitest'
import { packageRoot } from '../../src/package-root.js'
import { openBrowser } from '../browser/browser.js'
import { aSite, type Site } from './a-site.js'
import { type Seen, watch } from './watch.js'

type Options = Parameters<Browser['newContext']>[0]

/** Of the test that runs. */
export interface Visit {
  readonly site: Site
  readonly page: Page
  readonly seen: Seen
  /** Another browser in place of the one of before. */
  readonly as: (options: Options) => Promise<void>
  readonly ask: (text: string) => Promise<void>
  readonly box: () => ReturnType<Page['locator']>
  /** In the talk as it is seen: Web Chat also writes each message where only screen readers are. */
  readonly said: (text: string | RegExp) => ReturnType<Page['locator']>
  readonly notice: () => ReturnType<Page['locator']>
  readonly photograph: (name: string) => Promise<unknown>
}

const pictures = join(packageRoot, 'screenshots')
const tsc = join(packageRoot, 'node_modules', 'typescript', 'bin', 'tsc')

export const visits = (): Visit => {
  let browser: Browser
  let site: Site
  let context: BrowserContext
  let page: Page
  let seen: Seen

  const as = async (options: Options = {}): Promise<void> => {
    await context?.close()
    context = await browser.newContext({ viewport: { width: 390, height: 844 }, ...options })
    page = await context.newPage()
    seen = await watch(page)
  }

  beforeAll(async () => {
    // Compiled here too, so that the page's script is never one of before.
    execFileSync(process.execPath, [tsc, '-p', 'tsconfig.web.json'], { cwd: packageRoot })
    mkdirSync(pictures, { recursive: true })
    browser = await openBrowser()
  }, 60_000)
  afterAll(() => browser.close())
  beforeEach(async () => {
    site = await aSite()
    await as()
  })
  afterEach(async () => {
    await context.close()
    await site.close()
  })

  return {
    get site() {
      return site
    },
    get page() {
      return page
    },
    get seen() {
      return seen
    },
    as,
    box: () => page.locator('#question'),
    ask: async (text) => {
      await page.locator('#question').fill(text)
      await page.locator('#question').press('Enter')
    },
    said: (text) => page.locator('.webchat__text-content').filter({ hasText: text }),
    notice: () => page.locator('#notice'),
    photograph: (name) => page.screenshot({ path: join(pictures, `${name}.png`) }),
  }
}
