// The Microsoft 365 Agents Playground, unchanged, as Teams to the whole house; and its page, for our own eyes.
import { mkdirSync } from 'node:fs'
import { join } from 'node:path'
import { expect, onTestFinished, test } from 'vitest'
import { packageRoot } from '../../src/package-root.js'
import { openBrowser } from '../browser/browser.js'
import { type PlaygroundMessage, startPlayground } from '../doors/bot-framework/playground.js'
import { elementsIn } from '../render/parse-card.js'
import { anApp } from './an-app.js'

const pictures = join(packageRoot, 'screenshots')

/** Teams, with the bot in it. */
const teams = async () => {
  const { url, log } = await anApp()
  const playground = await startPlayground(`${url}/api/messages`, 'msteams')
  onTestFinished(playground.stop)
  return { ...playground, troubles: () => log.filter(({ level }) => Number(level) >= 40) }
}

/** What a button of the message carries. */
const dataOf = ({ attachments = [] }: PlaygroundMessage, title: RegExp): unknown =>
  elementsIn(attachments.map(({ content }) => content)).find(
    (one) => one['type'] === 'Action.Submit' && title.test(String(one['title'])),
  )?.['data']

test('a person is welcomed once, asks in both languages, goes on, and turns pages in place', {
  timeout: 60_000,
}, async () => {
  const { install, say, submit, hears, seesChanged, messages, troubles } = await teams()
  await install()
  await install()
  await say('what awards did DOIT win')
  const [welcome, awards] = await hears(2)
  expect(welcome?.text).toMatch(/^(?:Hello! I am|您好！我是)/u)
  expect(awards).toMatchObject({
    text: expect.stringMatching(/^6 awards on 4 dates/u),
    attachmentLayout: 'carousel',
    attachments: { length: 5 },
  })
  await say('七月發生什麼事')
  expect((await hears(3))[2]?.text).toMatch(/^2018年（民國107年）7月共有4件大事/u)
  await say('and in October?')
  expect((await hears(4))[3]?.text).toContain('29 October 2018')

  // The text and its one card come as two messages, as in Teams.
  await say('列出全部大事')
  const list = (await hears(7))[6]
  if (!list) throw new Error('there is no list')
  await submit(dataOf(list, /^接下來/u), list.messageId)
  const [next] = await seesChanged(1)
  expect(next?.messageId).toBe(list.messageId)
  expect(JSON.stringify(next)).toContain('第11至14件')
  expect(messages()).toHaveLength(7)
  expect(troubles()).toEqual([])
})

test('a group and a channel are welcomed once, and answered when the bot is mentioned', {
  timeout: 60_000,
}, async () => {
  const { install, mention, hears, troubles } = await teams()
  await install('group')
  await install('channel')
  for (const { text } of await hears(2)) expect(text).toMatch(/Alex Wilber/u)
  await mention('what awards did DOIT win', 'group')
  expect((await hears(3))[2]?.text).toMatch(/^6 awards on 4 dates/u)
  await mention('資訊局得過哪些獎', 'channel')
  expect((await hears(4))[3]?.text).toMatch(/^2018年（民國107年）共有4件得獎大事/u)
  expect(troubles()).toEqual([])
})

test('its page shows the welcome, cards and lists, in both languages', {
  timeout: 120_000,
}, async () => {
  mkdirSync(pictures, { recursive: true })
  const { pageUrl, hears } = await teams()
  const browser = await openBrowser()
  onTestFinished(() => browser.close())
  const page = await browser.newPage({ viewport: { width: 1280, height: 900 }, locale: 'zh-TW' })
  await page.goto(pageUrl)
  const box = page.locator('[role=textbox][contenteditable=true]')
  const ask = async (text: string, heard: number, shown: RegExp, name: string) => {
    await box.click()
    await page.keyboard.type(text)
    await page.keyboard.press('Enter')
    await hears(heard)
    await page.getByText(shown).last().waitFor()
    await page.screenshot({ path: join(pictures, `teams-${name}.png`) })
  }
  await hears(1)
  await ask('what awards did DOIT win', 2, /^6 awards on 4 dates/u, 'awards')
  await ask('2018年10月29日發生什麼事', 4, /為何列出/u, 'one-event')
  await ask('列出全部大事', 6, /接下來的4件/u, 'list')
  await page
    .getByRole('button', { name: /接下來的4件/u })
    .last()
    .click()
  await page.getByText(/第11至14件/u).waitFor()
  await page.screenshot({ path: join(pictures, 'teams-next-page.png') })
  await ask('anything about unicorns?', 7, /could not find/u, 'not-found')
})
